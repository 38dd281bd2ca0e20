import { isScalar, parseDocument, visit } from 'yaml';
import { type Fill, fillTemplate } from './fill.ts';
import { type Passage, PassageBuilder } from './passage.ts';

/** Keys whose values are ids, dates and choices, checked elsewhere. */
const TECHNICAL = new Set(['jenis', 'tanggal', 'kota', 'topik', 'angka', 'dokumen', 'terkait', 'putaran']);
const NAMES: Readonly<Record<string, string>> = { judul: 'judul', ringkasan: 'ringkasan' };

/** What a reader reads of the front matter. `offset` is where `yaml` begins in the file. */
export function frontMatterPassages(yaml: string, offset: number, fill: Fill): Passage[] {
	const found: Passage[] = [];
	visit(parseDocument(yaml), {
		Pair(_, { key, value }) {
			const name = isScalar(key) ? String(key.value) : '';
			if (TECHNICAL.has(name)) return visit.SKIP;
			if (!isScalar(value) || !value.range) return undefined;
			const quoted = yaml[value.range[0]] === '"' || yaml[value.range[0]] === "'";
			const start = value.range[0] + (quoted ? 1 : 0);
			const text = typeof value.value === 'string' ? value.value : yaml.slice(value.range[0], value.range[1]);
			const builder = new PassageBuilder(NAMES[name] ?? `\`${name}\``);
			fillTemplate(text, offset + start, yaml.startsWith(text, start), builder, fill);
			found.push(builder.build());
			return undefined;
		},
	});
	return found;
}
