// npm run correct -- --reason "…" [--by NAME] [--date DAY] [--data DIR]
// Writes the corrections that the data needs after published values were edited by hand. Exit code: 0 written, 1
// refused.
import { readArguments } from './support/arguments.ts';
import { COMMON, changeData } from './support/exits.ts';
import { command } from './support/run.mjs';

const USAGE = 'Pakai: npm run correct -- --reason "Mengapa angkanya berubah" [--by NAMA] [--date 2026-11-29].';

await command(async () => changeData(readArguments(COMMON, USAGE).values, () => ({})));
