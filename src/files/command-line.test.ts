import { parseArgs } from 'node:util';
import { expect, it } from 'vitest';
import { commandLineFault } from './command-line.ts';

const options = { city: { type: 'string' }, fix: { type: 'boolean' } } as const;

it.each([
	[['--kota', 'bontang'], 'Pilihan tidak dikenal: `--kota`.'],
	[['--city'], 'Pilihan `--city` belum diberi nilai.'],
	[['--city', '--fix'], 'Pilihan `--city` belum diberi nilai.'],
	[['--fix=ya'], 'Pilihan `--fix` ditulis tanpa nilai.'],
	[['bontang'], '`bontang` tidak dikenal di sini.'],
])('says what is wrong with %j', (args, said) => {
	let fault: string | undefined;
	try {
		parseArgs({ args, options });
	} catch (cause) {
		fault = commandLineFault(cause);
	}
	expect(fault).toBe(said);
	expect(commandLineFault(new Error('else'))).toBeUndefined();
});
