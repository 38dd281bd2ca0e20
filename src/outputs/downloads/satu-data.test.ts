import { expect, it } from 'vitest';
import { loadPublication } from '../../data/load.ts';
import { satuData } from './satu-data.ts';

const { indicators, variables } = satuData(loadPublication('tests/cases/lengkap/data'));

it('fills the form of an indicator with what the data says', () => {
	const form = indicators.find(({ id }) => id === 'prevalensi-stunting')?.form;
	expect(form).toMatchObject({ Ukuran: 'Persentase', 'Apakah Merupakan Indikator Komposit': 'Tidak' });
	expect(form?.['Metode/Rumus Penghitungan']).toMatch(/ dibagi .*, ditulis sebagai persentase\.$/);
	expect(form?.['Level Estimasi']).toContain('Kota');
	expect(form?.['Kode Kegiatan']).toBe('');
	expect(Object.keys(form ?? {})).toHaveLength(16);
	expect(Object.keys(variables[0] ?? {})).toHaveLength(11);
});

it('describes every count of a round', () => {
	expect(variables.map(({ Alias }) => Alias)).toContain('sangat_pendek');
	for (const { Definisi } of variables) expect(Definisi).not.toBe('');
	expect(variables.find(({ Alias }) => Alias === 'pendek')?.['Aturan Validasi']).toBe(
		'Tidak lebih dari balita diukur, sasaran',
	);
});
