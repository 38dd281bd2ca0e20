import { formatQuantity } from '../../model/base/format.ts';
import type { Indicator } from '../../model/base/indicator.ts';
import type { Period } from '../../model/base/period.ts';
import type { Quantity } from '../../model/base/quantity.ts';
import { listed } from '../../model/base/spelling.ts';
import { BEFORE_REVIEW, MEASURES, STATED_RATES } from '../../model/measures.ts';

/** English for the sentences that foreign newsrooms copy. What has no entry keeps its Indonesian name, in quotes. */

const INDICATORS: Readonly<Record<string, string>> = {
	...Object.fromEntries(Object.values(MEASURES).map(({ indicator, english }) => [indicator, english])),
	...Object.fromEntries(Object.entries(STATED_RATES).map(([id, { english }]) => [id, english])),
	'jumlah-pendek': 'number of stunted (not severely stunted) children under five',
	[BEFORE_REVIEW]: 'number of children under five below -2 SD before review by doctors',
	'ukuran-sampel': 'survey sample size',
	'target-prevalensi': 'target for stunting prevalence',
	'jumlah-kelurahan-lokus': 'number of priority villages',
	'jumlah-kader-posyandu': 'number of posyandu health volunteers',
	'jumlah-posyandu': 'number of posyandu health posts',
	'jumlah-tim-pendamping': 'number of family support teams',
	'insentif-kader-per-bulan': 'monthly incentive per posyandu volunteer',
	'insentif-tim-per-bulan': 'monthly incentive per family support team',
	'skor-penilaian-kinerja': 'score in the province’s review of the eight actions',
	'peringkat-penilaian-kinerja': 'rank in the province’s review of the eight actions',
};

const MONTHS = listed(`
	January, February, March, April, May, June, July, August, September, October, November, December
`);

/** `Prevalensi stunting` -> `stunting prevalence`. */
export const englishIndicator = ({ id, name }: Pick<Indicator, 'id' | 'name'>): string => INDICATORS[id] ?? `“${name}”`;

/** `2024-08-29` -> `29 August 2024`. */
export function englishPeriod(period: Period): string {
	const [year, month, day] = period.split('-').map(Number);
	return [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}

/** `19,6 persen` -> `19.6 percent`; `1.786` children -> `1,786`. A count's unit is in the indicator's name. */
export function englishMeasure(quantity: Quantity, { unit, unitWord }: Pick<Indicator, 'unit' | 'unitWord'>): string {
	const number = formatQuantity(quantity).replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
	switch (unit) {
		case 'percent':
			return `${number} percent`;
		case 'rupiah':
			return `Rp ${number}`;
		case 'rank':
			return `number ${number}`;
		case 'count':
			return unitWord && unitWord === 'bulan' ? `${number} months` : number;
		default:
			return number;
	}
}
