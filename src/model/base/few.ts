import { type Count, type Rate, WORKED_OUT } from '../measures.ts';
import { cityCode } from './area.ts';
import { valueOf } from './cell.ts';
import type { City } from './city.ts';
import type { Figure, Report } from './figure.ts';
import type { Publication } from './publication.ts';
import type { Round, RoundRow } from './round.ts';

const PEOPLE = /\b(?:anak|balita|baduta|bayi|orang|ibu|warga|jiwa|remaja|pengantin|keluarga|kasus|penderita|pasien)\b/i;

/** Whether a unit's word stands for people: one more of it is one more person. */
export const isPeople = (unitWord: string): boolean => PEOPLE.test(unitWord);

/** What stands beside a number so small that it would be hidden, had not an outside document printed it: the check lets
 * no other pass. It names no number, for the number stands right there. */
export const PRINTED_ELSEWHERE = 'Sedikit sekali; ditulis hanya karena sudah terbit di dokumen pihak lain.';
/** The same for a cell in a table, explained under it. */
export const FEW_MARK = '†';

/** Whether a count is of people so few that they could be recognised. */
export const isFew = (count: number | undefined, { smallCellThreshold }: Pick<City, 'smallCellThreshold'>): boolean =>
	count !== undefined && count > 0 && count < smallCellThreshold;

/** Whether a cell of a round is of so few children: its own count, or for a rate the count that it is a rate of. */
export function isFewCell(row: RoundRow, key: keyof RoundRow, city: Pick<City, 'smallCellThreshold'>): boolean {
	if (key === 'code' || key === 'isFormer' || !row[key]) return false;
	const count = key in WORKED_OUT ? WORKED_OUT[key as Rate].rateOf[0] : (key as Count);
	const counted = row[count];
	return valueOf(row[key]) !== undefined && counted !== undefined && isFew(valueOf(counted), city);
}

/** Whether any cell of a round, in these columns, is of so few children. */
export const hasFewCells = (
	round: Round,
	keys: readonly (keyof RoundRow)[],
	city: Pick<City, 'smallCellThreshold'>,
): boolean => round.rows.some((row) => keys.some((key) => isFewCell(row, key, city)));

/** Whether one document's report of a figure counts so few people. Surveys draw samples, and targets and models count
 * nobody. */
export function isFewReport(
	{ indicator, instrument }: Figure,
	{ quantity, numerator }: Report,
	city: City | undefined,
): boolean {
	if (!city || !['register', 'enumeration'].includes(instrument.kind)) return false;
	if (indicator.unit === 'percent') return isFew(numerator, city);
	return (
		(indicator.unit === 'children' || (indicator.unit === 'count' && isPeople(indicator.unitWord))) &&
		isFew(quantity.value, city)
	);
}

/** The same of a figure of a publication, by whichever of its reports. */
export function isFewFigure(figure: Figure, { cities }: Publication): boolean {
	const city = cities.find(({ code }) => code === cityCode(figure.area));
	return figure.reports.some((report) => isFewReport(figure, report, city));
}
