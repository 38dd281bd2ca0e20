// npm run regroup -- CODE[,CODE] --into "CODE:Name;CODE:Name" --since MONTH --reason "…" [--by NAME] [--date DAY]
// [--data DIR] Splits a village, or joins several: numbers of before stay with the area they were counted in. Exit
// code: 0 written, 1 refused.
import { regroup, regroupingOf } from '../src/data/exits/index.ts';
import { readArguments, TEXT } from './support/arguments.ts';
import { COMMON, changeData } from './support/exits.ts';
import { command, Refusal } from './support/run.mjs';

const USAGE =
	'Pakai: npm run regroup -- 64.74.01.1003 --into "64.74.01.1003:Lok Tuan;64.74.01.1016:Lok Tuan Baru" --since ' +
	'2026-01 --reason "Peraturan daerah …" (memecah), atau 64.74.01.1003,64.74.01.1004 --into "64.74.01.1003:Lok ' +
	'Tuan" (menggabung).';

await command(async () => {
	const parsed = readArguments({ ...COMMON, into: TEXT, since: TEXT }, USAGE, 1);
	const [from = ''] = parsed.positionals;
	const { into, since, ...asked } = parsed.values;
	if (!into || !since) throw new Refusal(USAGE);
	changeData(asked, (edit) => ({ stated: regroup(edit, regroupingOf(from, into, since)) }));
});
