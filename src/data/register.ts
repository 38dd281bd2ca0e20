import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readRecords } from '../files/csv.ts';
import { type AreaRegister, registerOf } from '../model/base/register.ts';

let register: AreaRegister | undefined;

/** The country's provinces, kabupaten and kota from the package `idn-area-data` (Kemendagri's codes), read once. Read
 * from its two small tables and not through its functions, which answer later: the door to the data answers at once. */
export function readAreaRegister(): AreaRegister {
	register ??= registerOf(tableOf('provinces'), tableOf('regencies'));
	return register;
}

function tableOf(name: string): { readonly code: string; readonly name: string; readonly province_code: string }[] {
	const file = path.join(process.cwd(), 'node_modules', 'idn-area-data', 'data', `${name}.csv`);
	return readRecords(readFileSync(file, 'utf8')) as ReturnType<typeof tableOf>;
}
