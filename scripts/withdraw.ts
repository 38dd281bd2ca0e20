// npm run withdraw -- ID|ADDRESS --reason "…" [--document ID] [--with-figures] [--by NAME] [--date DAY] [--data DIR]
// Takes a published figure or a round back: its page stays and says so. Exit code: 0 written, 1 refused.
import { parseArgs } from 'node:util';
import { targetOf, withdraw } from '../src/data/exits/index.ts';
import { COMMON, changeData } from './support/exits.ts';
import { command, Refusal } from './support/run.mjs';

const USAGE =
	'Pakai: npm run withdraw -- 64.74/prevalensi-stunting/eppgbm/2023 --reason "Mengapa", atau npm run withdraw -- ' +
	'bontang/2025-05-11 --reason "Mengapa" [--with-figures] [--document ID] [--by NAMA].';

function parse() {
	return parseArgs({
		allowPositionals: true,
		options: { ...COMMON, document: { type: 'string' }, 'with-figures': { type: 'boolean', default: false } },
	});
}

await command(async () => {
	let parsed: ReturnType<typeof parse>;
	try {
		parsed = parse();
	} catch {
		throw new Refusal(USAGE);
	}
	const [what, ...more] = parsed.positionals;
	if (!what || more.length > 0) throw new Refusal(USAGE);
	const { document, 'with-figures': withFigures, ...asked } = parsed.values;
	changeData(asked, (edit, draft) => ({
		...withdraw(edit, draft, targetOf(what, { document, withFigures })),
		isWithdrawn: true,
	}));
});
