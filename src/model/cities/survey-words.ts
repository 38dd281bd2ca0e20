import { shortName } from '../base/instrument.ts';
import { formatPeriod } from '../base/period.ts';
import { intervalOf, type SurveyCell, type SurveyTable } from '../base/survey.ts';
import { liesInside, type SurveyAround, standing } from './survey-around.ts';

/** What may be said of two values of surveys beside each other, and nothing more. */

/** `SKI 2023`. */
export const surveyName = ({ instrument, period }: Pick<SurveyTable, 'instrument' | 'period'>): string =>
	`${shortName(instrument)} ${formatPeriod(period)}`;

/** How an area stands to another by the same survey: `di atas Aceh`, `tidak dapat dibedakan dari Aceh`; without a name,
 * of one that is known. Empty where no interval tells. */
export function standingWords(own: SurveyCell, other: SurveyAround['province'], name: string): string {
	if (own.state !== 'figure' || !other) return '';
	switch (standing(intervalOf(own.figure), intervalOf(other))) {
		case 'above':
			return `di atas ${name}`.trimEnd();
		case 'below':
			return `di bawah ${name}`.trimEnd();
		case 'alike':
			return name === '' ? 'tidak dapat dibedakan' : `tidak dapat dibedakan dari ${name}`;
		case 'unknown':
			return '';
	}
}

/** What two surveys of an area say together. They differ in method, so no difference is worked out; empty where nothing
 * can be said. */
export function togetherWords(newer: SurveyAround, older: SurveyAround): string {
	const inside = liesInside(newer.own, older.own);
	if (inside === undefined) return '';
	const [a, b] = [surveyName(newer.table), surveyName(older.table)];
	if (inside)
		return `Nilai ${a} berada di dalam selang ${b}: dari kedua survei ini belum dapat dibedakan apakah keadaannya berubah.`;
	const { own } = newer;
	const without = own.state === 'figure' && intervalOf(own.figure) ? '' : `selang ${a} belum kami temukan dan `;
	return `Nilai ${a} berada di luar selang ${b}, tetapi ${without}cara kedua survei tidak sama; arahnya tidak kami simpulkan.`;
}
