import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ABSENCES } from '../model/base/cell.ts';
import { metaOf } from './csv/cells.ts';
import { type AnyTable, columnNotes } from './csv/table.ts';
import { citySchema, siteSchema } from './tables/city.ts';
import type { STATUSES } from './tables/figures.ts';
import { TABLES } from './tables/index.ts';

/** What each status tells the reader. */
const STATUS_NOTES: Readonly<Record<keyof typeof STATUSES, string>> = {
	final: 'Angka akhir menurut dokumennya.',
	sementara: 'Penimbangan atau pemeriksaan belum selesai ketika dokumen terbit.',
	perkiraan: 'Dokumen sendiri membulatkan atau memperkirakan.',
	tidak_disebut: 'Dokumen tidak mengatakan final atau sementara.',
	diragukan: 'Ada yang tidak cocok. Tidak dipakai di judul dan tren, tetapi tetap ditampilkan; `catatan` wajib diisi.',
};

/** Text within a cell of a Markdown table. */
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
	return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

const code = (text: string) => (text === '' ? '' : `\`${text}\``);

function tableSection(table: AnyTable): string {
	const notes = columnNotes(table);
	const isOptional = notes.some(({ optional }) => optional);
	return [
		`### \`${table.path}\``,
		`Satu baris adalah ${table.about}. ${table.key.length === 1 ? 'Isi kolom' : 'Gabungan kolom'} ` +
			`${table.key.map(code).join(', ')} tidak boleh berulang.`,
		grid(
			['Kolom', 'Artinya', 'Contoh'],
			notes.map(({ name, about, example, optional }) => [
				`${code(name)}${optional ? ' \\*' : ''}`,
				about,
				code(example),
			]),
		),
		...(isOptional ? ['\\* Kolom ini boleh tidak ada.'] : []),
	].join('\n\n');
}

/** What is said of each value in a JSON file, by its path: `penerbit.nama`. */
const leaves = (schema: z.ZodObject, prefix = ''): string[][] =>
	Object.entries(schema.shape).flatMap(([name, type]) => {
		if (type instanceof z.ZodObject) return leaves(type, `${prefix}${name}.`);
		const { description = '', examples = [] } = metaOf(type as z.ZodType);
		if (description === '') throw new Error(`data-readme: nothing is said of ${prefix}${name}`);
		return [[code(`${prefix}${name}`), description, code(examples[0] ?? '')]];
	});

const jsonSection = (path: string, about: string, schema: z.ZodObject): string =>
	[`### \`${path}\``, about, grid(['Isian', 'Artinya', 'Contoh'], leaves(schema))].join('\n\n');

/** The text of `data/README.md`: what stands in `readme-template.md`, with what the schemas say in its gaps. `scripts` are
 * the names of the commands that this project has. */
export function dataReadme(scripts: readonly string[]): string {
	const sections = (isWanted: (path: string) => boolean) =>
		TABLES.filter(({ path }) => isWanted(path)).map(tableSection);
	const gaps: Readonly<Record<string, string>> = {
		isi: scripts.includes('import')
			? 'Pindahkan tabel dari lembar kerja dengan `npm run import`, atau isi sendiri `angka.csv` dan `pengukuran/`. '
			: 'Isi `angka.csv`, atau `pengukuran.csv` dengan satu berkas per penimbangan. ',
		sel: grid(
			['Tulis', 'Artinya'],
			Object.values(ABSENCES).map(({ symbol, label }) => [
				`${code(symbol)}${symbol === 'bd' ? ' atau kosong' : ''}`,
				symbol === 'bd' ? 'belum dipublikasikan atau belum ditemukan' : label,
			]),
		),
		status: grid(
			['Status', 'Artinya'],
			Object.entries(STATUS_NOTES).map(([word, note]) => [code(word), note]),
		),
		kota: [
			jsonSection('kota/<slug>/kota.json', 'Tentang kotanya.', citySchema),
			...sections((path) => path.startsWith('kota/')),
		].join('\n\n'),
		situs: jsonSection('situs.json', 'Tentang situsnya.', siteSchema),
		bersama: sections((path) => !path.startsWith('kota/')).join('\n\n'),
	};
	const template = readFileSync(new URL('readme-template.md', import.meta.url), 'utf8');
	return template.replace(/\{\{(\w+)\}\}/g, (gap, name: string) => gaps[name] ?? gap);
}
