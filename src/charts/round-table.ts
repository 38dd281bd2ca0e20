import { capital, villageWord } from '../model/base/area.ts';
import { ABSENCES, type Cell, symbolWords, valueOf } from '../model/base/cell.ts';
import type { City } from '../model/base/city.ts';
import { FEW_MARK, hasFewCells, isFewCell, PRINTED_ELSEWHERE } from '../model/base/few.ts';
import { formatCell } from '../model/base/format.ts';
import type { Round, RoundRow } from '../model/base/round.ts';
import { MEASURES } from '../model/measures.ts';
import { districtTotals, totalOf } from '../model/rounds/release.ts';
import { el, type Tree } from './svg.ts';

/** More villages than this do not fit on one sheet of paper: there the districts stand alone. */
const ONE_SHEET = 72;
const COLUMNS = (['target', 'measured', 'coverage', 'stunted', 'severe', 'verified', 'rate'] as const).map((key) => {
	const { heading, unitWord } = MEASURES[key];
	return unitWord === 'persen'
		? { key, title: `${heading}, persen`, decimals: 2 }
		: { key, title: heading, decimals: 0 };
});

/** Where a village's row is found, and where its name leads; without the latter it is plain text. */
type RowPlaces = { readonly anchor: (code: string) => string; readonly href?: (code: string) => string };

/** A round's result by village, beside each district its sums; columns nobody published are left out and named below.
 * The page of a round and its preview show this one. */
export function roundTable(city: City, round: Round, { anchor, href }: RowPlaces): Tree[] {
	const word = villageWord(city.villages);
	const isShown = (key: keyof RoundRow) =>
		round.rows.some((row) => (row[key] as { state: string }).state !== 'notPublished');
	const columns = COLUMNS.filter(({ key }) => isShown(key));
	const hidden = COLUMNS.filter(({ key }) => !isShown(key));
	const rows = new Map(round.rows.map((row) => [row.code, row]));
	const totals = new Map(districtTotals(city, round).map((row) => [row.code, row]));
	const whole = totalOf(city.code, round.rows);
	const knows = (row: RoundRow | undefined): row is RoundRow =>
		row !== undefined && columns.some(({ key }) => valueOf(row[key]) !== undefined);
	const cells = (row: RoundRow, few = false) =>
		columns.map(({ key, decimals, title }) => {
			const sign = few && isFewCell(row, key, city) ? el('sup', {}, FEW_MARK) : '';
			return el('td', { class: 'number', 'data-of': title }, said(row[key], decimals), sign);
		});

	const head = columns.map(({ title }) => el('th', { scope: 'col', class: 'number' }, title));
	const bodies = city.districts.map(({ code, name }) => {
		const total = totals.get(code);
		const group = knows(total)
			? [el('th', { scope: 'rowgroup' }, el('span', { class: 'rank' }, 'Kecamatan '), name), ...cells(total)]
			: [el('th', { scope: 'rowgroup', colspan: columns.length + 1 }, `Kecamatan ${name}`)];
		const villages = city.villages.filter((village) => village.code.startsWith(`${code}.`) && rows.has(village.code));
		const lines = villages.map((village) => {
			const title = village.name;
			const link = href ? el('a', { href: href(village.code) }, title) : title;
			return el(
				'tr',
				{ id: anchor(village.code) },
				el('th', { scope: 'row' }, link),
				...cells(rows.get(village.code) as RoundRow, true),
			);
		});
		return el('tbody', {}, el('tr', { class: 'group' }, ...group), ...lines);
	});
	const sum = knows(whole)
		? el('tbody', {}, el('tr', { class: 'group' }, el('th', { scope: 'row' }, `Jumlah semua ${word}`), ...cells(whole)))
		: '';
	const box = {
		class: city.villages.length > ONE_SHEET ? 'scroll results long' : 'scroll results',
		tabindex: '0',
		role: 'region',
		'aria-label': `Hasil per ${word}`,
	};
	const table = el(
		'table',
		{ class: 'rows' },
		el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, capital(word)), ...head)),
		...bodies,
		sum,
	);

	const symbols = symbolWords(round.rows.flatMap((row) => columns.map(({ key }) => row[key].state)));
	const keys = columns.map(({ key }) => key);
	const unsaid = hidden.map(({ title }) => title.replace(', persen', '').toLowerCase()).join(', ');
	const notes = [
		hasFewCells(round, keys, city) ? `${FEW_MARK} = ${PRINTED_ELSEWHERE} ` : '',
		hidden.length > 0 ? `Tidak dipublikasikan per ${word} dalam penimbangan ini: ${unsaid}.` : '',
	];
	const small = (text: string) => (text ? [el('p', { class: 'small' }, text)] : []);
	return [...small(symbols && `${symbols}.`), el('div', box, table), ...small(notes.join(''))];
}

/** A cell's number, or a symbol that says by itself what it stands for. */
function said(cell: Cell, decimals: number): Tree | string {
	if (valueOf(cell) !== undefined) return formatCell(cell, decimals);
	const { symbol, label } = ABSENCES[cell.state as keyof typeof ABSENCES];
	return el('abbr', { title: label }, symbol);
}
