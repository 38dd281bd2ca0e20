import { afterAll, describe, expect, test } from 'vitest';
import { mark, startMarking } from '../../model/base/mark.ts';
import { cityWith, faults, page, publication, ROUND } from './city.fixture.ts';

startMarking();
afterAll(() => startMarking(false));

test.each(['Kabupaten Lima Puluh Kota', 'Duren Tiga', 'Simpang Tiga', 'Sungai Dua', 'Ilir 15'])(
	'a place named %s is a name, and a number beside it is none',
	(name) => {
		const area = { code: '13.07', level: 'city', name, aliases: [] } as const;
		const renamed = { ...publication, areas: { ...publication.areas, [area.code]: area } };
		const text = (body: string) => faults(page(`<p>${body}</p>`), 'sumber/index.html', renamed);
		expect(text(`${name} ada di Sumatra.`)).toEqual([]);
		expect(text(`Di ${name} balita diukur.`)).toEqual([]);
		expect(text(`${name} dan 51 kota lain.`)).toHaveLength(1);
	},
);

describe('a rate that is whole to two decimals', () => {
	const rows = ROUND.replace('412,352,65,7', '412,381,80,7').replace('350,298,22,5', '350,269,7,5');
	const of = cityWith(rows);
	const rate = (text: string) => mark('sel/99.01.01.1001/prevalensi-stunting/eppgbm/2024-08', text);
	const told = (text: string) =>
		faults(page(`<p>Melati Contoh: ${rate(text)} persen, e-PPGBM Agustus 2024.</p>`), undefined, of);

	test.each(['21', '21,0', '21,00', '20,997'])('80 of 381 may be said as %s', (text) => {
		expect(told(text)).toEqual([]);
	});

	test.each(['20', '22', '20,99'])('80 of 381 may not be said as %s', (text) => {
		expect(told(text)).toHaveLength(1);
	});
});
