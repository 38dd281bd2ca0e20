import { capital, villageWord } from '../model/base/area.ts';
import type { City } from '../model/base/city.ts';
import { formatCell, formatNumber } from '../model/base/format.ts';
import { sayCount, sayDifference } from '../model/base/say.ts';
import { CHANGE_WORDS } from '../model/figures/change.ts';
import { MEASURES } from '../model/measures.ts';
import { changeCounts, type MeasureChange, type RoundChange } from '../model/rounds/release.ts';
import { el, type Tree } from './svg.ts';

const WHY = {
	absentBefore: (word: string) => `tidak ada per ${word} pada penimbangan sebelumnya`,
	absentNow: (word: string) => `tidak ada per ${word} pada penimbangan ini`,
	coverage: (word: string) => `cakupannya terlalu rendah di setiap ${word}`,
} as const;

const digits = ({ measure }: MeasureChange) => (measure === 'rate' ? 1 : 0);

const inWords = (each: MeasureChange, word: string): string =>
	changeCounts(each)
		.map(([direction, count]) => `${CHANGE_WORDS[direction]} di ${sayCount(count, 'kelurahan')} ${word}`)
		.join(', ');

function measureTable(each: MeasureChange, names: ReadonlyMap<string, string>, word: string): Tree {
	const { measure, villages } = each;
	const { title, unitWord } = MEASURES[measure];
	const th = (text: string, number = false) => el('th', { scope: 'col', class: number ? 'number' : undefined }, text);
	const td = (of: string, text: string) => el('td', { class: 'number', 'data-of': of }, text);
	const head = [
		th(capital(word)),
		th('Sebelum', true),
		th('Sekarang', true),
		th(`Selisih, ${measure === 'rate' ? 'poin persentase' : unitWord}`, true),
		th('Perubahan'),
	];
	const rows = villages.map(({ code, from, to, difference, verdict }) => {
		const apart = sayDifference(from, to, formatNumber(difference, digits(each)).replace('-', '−'));
		return el(
			'tr',
			{},
			el('th', { scope: 'row' }, names.get(code) ?? ''),
			td('Sebelum', formatCell(from, digits(each))),
			td('Sekarang', formatCell(to, digits(each))),
			td('Selisih', `${difference > 0 ? '+' : ''}${apart}`),
			el('td', {}, CHANGE_WORDS[verdict.direction]),
		);
	});
	const table = el('table', { class: 'rows' }, el('thead', {}, el('tr', {}, ...head)), el('tbody', {}, ...rows));
	return el(
		'details',
		{ open: measure === 'rate' ? '' : undefined },
		el('summary', {}, `${title}: ${inWords(each, word)}`),
		table,
	);
}

/** What changed since the last round of the same instrument, where a test can tell, and what cannot be compared. */
export function roundChange(city: City, change: RoundChange): Tree[] {
	const word = villageWord(city.villages);
	const names = new Map(city.villages.map(({ code, name }) => [code, name]));
	const compared = change.measures.filter(({ villages }) => villages.length > 0);
	const refused = change.measures.flatMap(({ measure, obstacle }) =>
		obstacle ? [el('li', {}, `${MEASURES[measure].title} tidak dapat dibandingkan: ${WHY[obstacle](word)}.`)] : [],
	);
	return [
		...compared.map((each) => measureTable(each, names, word)),
		...(refused.length > 0 ? [el('ul', {}, ...refused)] : []),
	];
}
