import { expect, it } from 'vitest';
import { withoutNumberNames } from './names.ts';

it.each([
	['Di Duren Tiga balita ditimbang.', '_____________ balita ditimbang.'],
	['Kelurahan Simpang Tiga balita.', '______________________ balita.'],
	['Dari Kebun Jeruk Empat anak-anak datang.', '______________________ anak-anak datang.'],
	['Di sana tiga balita ditimbang.', 'Di sana tiga balita ditimbang.'],
	['Tiga balita ditimbang di Duren.', 'Tiga balita ditimbang di Duren.'],
	['Ada Tiga balita.', 'Ada Tiga balita.'],
])('%s', (text, left) => expect(withoutNumberNames(text)).toBe(left));

it('knows the names it is given', () => {
	expect(withoutNumberNames('Warga Rawa Lima orang ramah.', ['Rawa Lima', 'Melati'])).toBe(
		'Warga _________ orang ramah.',
	);
});
