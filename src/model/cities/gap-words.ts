import { cityWord, villageWord } from '../base/area.ts';
import type { City } from '../base/city.ts';
import { shortName } from '../base/instrument.ts';
import { formatPeriod } from '../base/period.ts';
import { sayCount } from '../base/say.ts';
import type { Gap } from './profile.ts';

/** What the site has not found, as the object of a sentence: for the city's page and the letter that asks for it. */
export function gapWords(gap: Gap, city: Pick<City, 'name' | 'villages'>): string {
	const { villages } = city;
	const word = villageWord(villages);
	switch (gap.kind) {
		case 'surveys':
			return `Angka ${cityWord(city)} ini dari ${gap.missing.map(({ instrument, period }) => `${shortName(instrument)} ${formatPeriod(period)}`).join(', ')}.`;
		case 'register':
			return 'Persen dari e-PPGBM atau operasi timbang, tahun mana pun.';
		case 'coverage':
			return (
				`Cakupan pengukuran ${shortName(gap.figure.instrument)} ` +
				`${formatPeriod(gap.figure.period)}: berapa dari seluruh balita yang benar-benar diukur.`
			);
		case 'villages':
			return `Angka menurut ${word}: tidak satu pun dari ${sayCount(villages, 'kelurahan')} ${word}.`;
		case 'intervals':
			return `Selang kepercayaan (rentang ketidakpastian) ${gap.figures.map(({ instrument, period }) => `${shortName(instrument)} ${formatPeriod(period)}`).join(', ')} untuk ${cityWord(city)} ini.`;
	}
}

/** What a letter asks for, one sentence each; always at least the full result of the last weighing that had ended. */
export type RequestItem = { readonly id: string; readonly text: string };

/**
 * What to ask a city's information office for: every gap, then the newest result by village with what is needed to read
 * it.
 * @param due the last weighing that had ended on the newest day of the data.
 */
export function requestItemsOf(
	city: Pick<City, 'name' | 'villages'>,
	gaps: readonly Gap[],
	due: string | undefined,
): RequestItem[] {
	const full =
		`Hasil penimbangan dan pengukuran balita${due ? ` ${due}` : ' yang terakhir'} menurut ` +
		`${villageWord(city.villages)}: jumlah balita sasaran, yang diukur, yang pendek, dan yang sangat pendek.`;
	return [...gaps.map((gap) => ({ id: gap.kind, text: gapWords(gap, city) })), { id: 'putaran', text: full }];
}
