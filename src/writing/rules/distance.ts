import { verbsIn } from '../../model/prose/changes.ts';
import type { Passage } from '../passage.ts';
import type { Fault } from './fault.ts';

const BY =
	/^(?: (?:sebesar|sebanyak|sekitar|kira-kira|hampir|lebih dari|kurang dari|hingga|sampai|tipis|tajam|drastis))* $/u;

/** `turun <Angka …>`: a level told as a distance. `turun menjadi` and `turun dari` are none. */
export function distanceFaults({ text, figures, exempt }: Passage): Fault[] {
	const plain = text.replace(/\s/gu, ' ').toLowerCase();
	return verbsIn(text)
		.filter(
			({ direction, start, end }) => direction !== 'same' && !exempt.some(([from, to]) => start < to && end > from),
		)
		.flatMap(({ end, verb }): Fault[] => {
			const figure = figures.find(({ start }) => start > end && BY.test(plain.slice(end, start)));
			if (
				!figure ||
				(/(?:hingga|sampai) $/u.test(plain.slice(end, figure.start)) && figure.observation.indicator.unit !== 'percent')
			)
				return [];
			return [
				{
					code: 'selisih-keliru',
					start: figure.start,
					message: `\`${verb}\` di depan ${figure.observation.id} terbaca sebagai selisih, padahal ini nilainya.`,
					fix: 'Tulis selisihnya dengan `<Selisih dari="…" ke="…" />`, atau "menjadi" di depan nilainya.',
				},
			];
		});
}
