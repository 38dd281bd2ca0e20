import { levelOfCode } from '../../model/base/area.ts';
import { type Cell, valueOf } from '../../model/base/cell.ts';
import { COUNTED } from '../../model/measures.ts';
import type { Count } from '../../suppression/index.ts';
import type { Draft } from '../draft.ts';
import { lookupOf } from '../lookup.ts';
import { isPrintedElsewhere } from './printed-elsewhere.ts';
import { FIGURE_COUNTS } from './statements.ts';

/** Indicators that are one of a round's counts alone. */
export const SAME_COUNT: Readonly<Record<string, Count>> = Object.fromEntries(
	Object.entries(FIGURE_COUNTS).flatMap(([indicator, terms]) => {
		const [first] = terms;
		return terms.length === 1 && first ? [[indicator, first[0]]] : [];
	}),
);

/** What one place in the data folder says of a count: it, that it is hidden, or that there was nothing to count. */
export interface Known {
	readonly value: number | 'hidden' | 'none';
	/** Whether an outside document has printed it. */
	readonly isPrinted: boolean;
}

type Lookup = (area: string, count: Count, instrument: string, period: string) => readonly Known[];

function inFigures(draft: Draft): Lookup {
	const { cities, documents } = lookupOf(draft);
	const found = new Map<string, Known[]>();
	for (const { slug, rows } of draft.figures) {
		const city = cities.get(slug);
		for (const { values } of rows) {
			const count = SAME_COUNT[values.indikator];
			if (!count || !values.nilai || values.status === 'diragukan') continue;
			const key = `${values.wilayah}/${count}/${values.instrumen}/${values.periode}`;
			// Reference figures are other bodies' documents.
			const isPrinted = !city || isPrintedElsewhere(city, values.catatan, documents.get(values.dokumen));
			found.set(key, [...(found.get(key) ?? []), { value: values.nilai.value, isPrinted }]);
		}
	}
	return (...parts) => found.get(parts.join('/')) ?? [];
}

function inRounds(draft: Draft): Lookup {
	const { documents, rounds } = lookupOf(draft);
	const sheets = new Map<string, { rows: ReadonlyMap<string, object>; isPrinted: boolean }[]>();
	/** Rounds are long; only those that are asked about are gone through, once. */
	const sheetsOf = (instrument: string, period: string) => {
		const key = `${instrument}/${period}`;
		const known = sheets.get(key);
		if (known) return known;
		const found = rounds.flatMap(({ period: own, sheet, round, city }) => {
			if (own !== period || round?.instrumen !== instrument || !city) return [];
			const isPrinted = isPrintedElsewhere(city, round.catatan, documents.get(round.dokumen));
			return [{ rows: new Map(sheet.rows.map(({ values }) => [values.kode, values as object])), isPrinted }];
		});
		sheets.set(key, found);
		return found;
	};
	return (area, count, instrument, period) => {
		if (levelOfCode(area) !== 'village') return [];
		return sheetsOf(instrument, period).flatMap(({ rows, isPrinted }) => {
			const cell = (rows.get(area) as Record<string, Cell | undefined> | undefined)?.[COUNTED[count].column];
			if (!cell || cell.state === 'notPublished') return [];
			return [{ value: cell.state === 'suppressed' ? 'hidden' : (valueOf(cell) ?? 'none'), isPrinted }];
		});
	};
}

/** All that the data folder says of one count of one area: in figures files, and in a village's row of a round. */
export function knownCounts(draft: Draft): Lookup {
	const lookups = [inFigures(draft), inRounds(draft)];
	return (...parts) => lookups.flatMap((lookup) => lookup(...parts));
}
