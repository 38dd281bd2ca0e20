import { type Figure, isTrusted } from '../base/figure.ts';
import { numberWords } from '../base/number-words.ts';
import { sayOfHundred } from '../base/say.ts';
import { COVERAGE, PREVALENCE } from '../measures.ts';

/** A rate as people say it, before any statistics: out of a hundred children, so many. `place` is the area's name.
 * `undefined` where it would say nothing, or something nobody vouches for. */
export function plainWords(figure: Figure, place: string): string | undefined {
	const { indicator, instrument, finding } = figure;
	if (!isTrusted(figure) || finding.state !== 'value' || indicator.unit !== 'percent') return undefined;
	const share = Math.round(finding.quantity.value);
	if (share > 100) return undefined;
	const words = share === 0 ? 'kurang dari satu' : `kira-kira ${sayOfHundred(figure, numberWords(share))}`;
	if (indicator.id === COVERAGE)
		return `Dari seratus balita yang seharusnya diukur di ${place}, ${words} benar-benar diukur.`;
	if (indicator.id !== PREVALENCE) return undefined;
	switch (instrument.kind) {
		case 'survey':
			return `Dari seratus balita di ${place}, ${words} bertubuh pendek untuk umurnya.`;
		case 'register':
			return (
				`Dari seratus balita yang datang diukur di ${place}, ` +
				`${words} bertubuh pendek untuk umurnya. Balita yang tidak datang tidak terhitung.`
			);
		default:
			return undefined;
	}
}
