import type { Sheet } from '../csv/parse.ts';
import type { Values } from '../csv/table.ts';
import type { CityFile, Draft } from '../draft.ts';
import { lookupOf } from '../lookup.ts';
import type { figuresTable } from '../tables/figures.ts';
import type { indicatorsTable } from '../tables/indicators.ts';
import { countsPeople, OF_PEOPLE, wordsOf } from './people.ts';
import { isPrintedElsewhere } from './printed-elsewhere.ts';

type Figure = Values<typeof figuresTable>;

/** A row of a city's figures, and what it takes to judge it. */
interface CityFigure {
	readonly city: CityFile;
	readonly sheet: Sheet<typeof figuresTable>;
	readonly line: number;
	readonly values: Figure;
	readonly unit: Values<typeof indicatorsTable>['satuan'];
	readonly countsPeople: boolean;
	/** What the indicator counts, in its own words. */
	readonly words: string;
	readonly isPrinted: boolean;
}

/** Rows of the cities' files that count people or are rates of them, but for what surveys, models and targets say. */
export function* cityFigures(draft: Draft): Generator<CityFigure> {
	const { cities, indicators, instruments, documents } = lookupOf(draft);
	for (const sheet of draft.figures) {
		const city = cities.get(sheet.slug);
		if (!city) continue;
		for (const { values, line } of sheet.rows) {
			const indicator = indicators.get(values.indikator);
			if (!indicator || !OF_PEOPLE.includes(instruments.get(values.instrumen)?.jenis)) continue;
			if (indicator.satuan !== 'persen' && !countsPeople(indicator)) continue;
			yield {
				...{ city, sheet, line, values, unit: indicator.satuan, countsPeople: countsPeople(indicator) },
				words: wordsOf(indicator),
				isPrinted: isPrintedElsewhere(city, values.catatan, documents.get(values.dokumen)),
			};
		}
	}
}
