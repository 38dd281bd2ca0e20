// npm run withdraw -- ID|ADDRESS --reason "…" [--document ID] [--with-figures] [--by NAME] [--date DAY] [--data DIR]
// Takes a published figure or a round back: its page stays and says so. Exit code: 0 written, 1 refused.
import { targetOf, withdraw } from '../src/data/exits/index.ts';
import { FLAG, readArguments, TEXT } from './support/arguments.ts';
import { COMMON, changeData } from './support/exits.ts';
import { command } from './support/run.mjs';

const USAGE =
	'Pakai: npm run withdraw -- 64.74/prevalensi-stunting/eppgbm/2023 --reason "Mengapa", atau npm run withdraw -- ' +
	'bontang/2025-05-11 --reason "Mengapa" [--with-figures] [--document ID] [--by NAMA].';

await command(async () => {
	const parsed = readArguments({ ...COMMON, document: TEXT, 'with-figures': FLAG }, USAGE, 1);
	const [what = ''] = parsed.positionals;
	const { document, 'with-figures': withFigures, ...asked } = parsed.values;
	changeData(asked, (edit, draft) => ({
		...withdraw(edit, draft, targetOf(what, { document, withFigures })),
		isWithdrawn: true,
	}));
});
