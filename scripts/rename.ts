// npm run rename -- CODE --name "…" | --code CODE | --slug NAME --reason "…" [--by NAME] [--date DAY] [--data DIR]
// Gives an area another name, code or address: old addresses lead to the new ones. Exit code: 0 written, 1 refused.
import { parseArgs } from 'node:util';
import { rename } from '../src/data/exits/index.ts';
import { COMMON, changeData } from './support/exits.ts';
import { command, Refusal } from './support/run.mjs';

const USAGE =
	'Pakai: npm run rename -- 64.74.01.1001 --name "Nama Baru" --reason "Mengapa"; --code KODE_BARU untuk ' +
	'membetulkan kode; --slug nama-folder untuk alamat kota.';

function parse() {
	const text = { type: 'string' } as const;
	return parseArgs({ allowPositionals: true, options: { ...COMMON, name: text, code: text, slug: text } });
}

await command(async () => {
	let parsed: ReturnType<typeof parse>;
	try {
		parsed = parse();
	} catch {
		throw new Refusal(USAGE);
	}
	const [area, ...more] = parsed.positionals;
	if (!area || more.length > 0) throw new Refusal(USAGE);
	const { name, code, slug, ...asked } = parsed.values;
	changeData(asked, (edit, draft) => ({
		stated: rename(edit, draft, area, { name, code, slug }),
		named: code ? [`${area}/`] : [],
	}));
});
