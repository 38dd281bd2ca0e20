import { describe, expect, it } from 'vitest';
import { measureOf, roundOf } from '../../charts/layer-id.ts';
import { dataOf, petaCity } from './map.fixture.ts';
import { firstView, fromAddress, intoAddress, SCALES, type View, withRound } from './view.ts';

const data = dataOf(petaCity());
const codes = petaCity().villages.map(({ code }) => code);

describe('fromAddress and intoAddress', () => {
	it('give back every view', () => {
		const place = { zoom: 1.5, latitude: -3.98, longitude: 110.0123 };
		for (const layer of data.layers) {
			for (const scale of SCALES) {
				const view: View = {
					round: roundOf(layer),
					measure: measureOf(layer),
					scale,
					districts: scale === 'nilai',
					village: codes[2],
					place,
				};
				const query = new URLSearchParams('urut=2-');
				intoAddress(query, view, data);
				expect(query.get('urut')).toBe('2-');
				expect(fromAddress(new URLSearchParams(query.toString()), data, codes)).toEqual(view);
			}
		}
	});

	it('leave the address of the page as it came alone', () => {
		const query = new URLSearchParams();
		intoAddress(query, { ...firstView(data), village: undefined, place: undefined }, data);
		expect(query.toString()).toBe('');
	});

	it('take nothing from an address that the page does not have', () => {
		const query = new URLSearchParams('putaran=x&ukuran=y&warna=z&kelurahan=1&letak=1,a,3&kecamatan=');
		expect(fromAddress(query, data, codes)).toEqual({ ...firstView(data), village: undefined, place: undefined });
		expect(fromAddress(new URLSearchParams('warna=perubahan'), undefined, codes).scale).toBe('nilai');
	});
});

describe('withRound', () => {
	it('keeps the measure where the round has it', () => {
		const view = { ...firstView(data), measure: 'balita-pendek' };
		expect(withRound(data, view, 'eppgbm-2023-08').measure).toBe('balita-pendek');
		expect(withRound(data, { ...view, measure: 'lain' }, 'eppgbm-2023-08').measure).toBe('prevalensi-stunting');
	});
});
