import { NOT_PUBLISHED } from '../../model/base/cell.ts';
import { COUNTED } from '../../model/measures.ts';
import { COUNTS } from '../../suppression/index.ts';
import { cellText, parseRound } from './round-file.ts';
import type { RoundCells } from './round-row.ts';

const LISTED = 60;

/** What would change in an earlier file of the round: a line for each village with cells that differ. */
export function differences(earlier: string, rows: readonly RoundCells[]): string[] {
	const before = parseRound(earlier);
	const lines = rows.flatMap(({ village, cells }) => {
		const old = before.get(village.code);
		if (!old) return [`${village.name}: baris baru`];
		const shown = (text: string) => (text === '' ? 'kosong' : text);
		const changed = COUNTS.flatMap((count) => {
			const [from, to] = [cellText(old[count] ?? NOT_PUBLISHED), cellText(cells[count])];
			return from === to ? [] : [`${COUNTED[count].column} ${shown(from)} → ${shown(to)}`];
		});
		return changed.length > 0 ? [`${village.name}: ${changed.join('; ')}`] : [];
	});
	const codes = new Set(rows.map(({ village }) => village.code));
	for (const code of before.keys())
		if (!codes.has(code)) lines.push(`${code}: baris hilang, karena tidak ada di wilayah.csv`);
	return lines.length > LISTED ? [...lines.slice(0, LISTED), `… dan ${lines.length - LISTED} kelurahan lain`] : lines;
}

/** The rows with what a source cannot bring and an earlier file has: children still counted after review by
 * paediatricians. */
export function withReviewed(rows: readonly RoundCells[], earlier: string | undefined): RoundCells[] {
	const before = earlier === undefined ? undefined : parseRound(earlier);
	return rows.map(({ village, cells }) => ({
		village,
		cells: { ...cells, verified: before?.get(village.code)?.verified ?? cells.verified },
	}));
}
