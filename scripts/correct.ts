// npm run correct -- --reason "…" [--by NAME] [--date DAY] [--data DIR]
// Writes the corrections that the data needs after published values were edited by hand. Exit code: 0 written, 1
// refused.
import { parseArgs } from 'node:util';
import { COMMON, changeData } from './support/exits.ts';
import { command, Refusal } from './support/run.mjs';

function parse() {
	return parseArgs({ options: COMMON }).values;
}

await command(async () => {
	let asked: ReturnType<typeof parse>;
	try {
		asked = parse();
	} catch {
		throw new Refusal('Pakai: npm run correct -- --reason "Mengapa angkanya berubah" [--by NAMA] [--date 2026-11-29].');
	}
	changeData(asked, () => ({}));
});
