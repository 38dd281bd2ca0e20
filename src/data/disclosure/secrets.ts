import { isWithin } from '../../model/base/area.ts';
import { figureId } from '../../model/base/figure.ts';
import { COUNT_COLUMNS, RATE_OF } from '../../model/measures.ts';
import type { CityFile, Draft } from '../draft.ts';
import { lookupOf } from '../lookup.ts';
import { countsPeople } from './people.ts';
import { isPrintedElsewhere } from './printed-elsewhere.ts';
import { FIGURE_COUNTS } from './statements.ts';

/** A change as `koreksi.csv` tells it, or would. */
export interface KnownCount {
	readonly id: string;
	readonly before: string;
	readonly after: string;
	/** Id of the figure's document; empty when none is named. */
	readonly document: string;
}

export type Secrets = { readonly before: boolean; readonly after: boolean };

const COUNTED: readonly string[] = COUNT_COLUMNS;
const isNumber = (text: string) => /\d/.test(text);

/** Says of a change which of its two texts must not be printed: a count of 1 to threshold - 1; the number that a cell
 * had before it was hidden, or has behind its `ds`; and a total or rate that was withdrawn while cells of its round are
 * hidden, for with it they could be worked out. Nothing is secret that an outside document has printed. Looks the data
 * up once. */
export function correctionSecrets(draft: Draft): (told: KnownCount) => Secrets {
	const { documents, indicators } = lookupOf(draft);
	const rounds = draft.rounds.flatMap(({ slug, rows }) => rows.map(({ values }) => ({ slug, ...values })));
	const sheets = new Map(draft.roundRows.map(({ period, sheet }) => [`${sheet.slug}/${period}`, sheet]));
	const figures = Map.groupBy(
		draft.figures.flatMap(({ slug, rows }) => rows.map(({ values }) => ({ slug, ...values }))),
		({ wilayah, indikator, instrumen, periode }) => figureId(wilayah, indikator, instrumen, periode),
	);
	const roundOf = (city: CityFile, instrument: string, period: string) =>
		rounds.find(({ slug, instrumen, periode }) => slug === city.slug && instrumen === instrument && periode === period);
	const hidden = new Map<string, ReadonlySet<string>>();
	/** `kode/kolom` of every hidden cell of a city's round. */
	const hiddenIn = (city: CityFile, instrument: string, period: string): ReadonlySet<string> => {
		const key = `${city.slug}/${period}`;
		const found =
			hidden.get(key) ??
			new Set(
				(roundOf(city, instrument, period) ? (sheets.get(key)?.lines ?? []) : []).flatMap((line) =>
					COUNTED.flatMap((column) => {
						const sheet = sheets.get(key);
						return sheet?.raw(line, column) === 'ds' ? [`${sheet.raw(line, 'kode')}/${column}`] : [];
					}),
				),
			);
		hidden.set(key, found);
		return found;
	};

	return ({ id, before, after, document }) => {
		const [area = '', what = '', instrument = '', period = ''] = id.split('/');
		const city = draft.cities.find(({ values }) => isWithin(area, values.kode));
		if (!city) return { before: false, after: false };
		const round = roundOf(city, instrument, period);
		const isCell = COUNTED.includes(what);
		const notes = isCell
			? [{ catatan: round?.catatan ?? '', dokumen: round?.dokumen ?? '' }]
			: (figures.get(id) ?? [{ catatan: '', dokumen: document }]);
		const isPrinted = notes.some(
			({ catatan, dokumen }) =>
				(document === '' || document === dokumen) &&
				isPrintedElsewhere(city, catatan, documents.get(document || dokumen)),
		);
		if (isPrinted) return { before: false, after: false };
		const threshold = city.values.pengaturan.ambang_sel_kecil;
		const indicator = indicators.get(what);
		const isSmall = (text: string) => {
			const numbers = text
				.split(' ')
				.flatMap((word) => (/^\d+(?:\/\d+)?$/.test(word) ? [Number(word.split('/')[0])] : []));
			// A factor is told with its unit: `3 orang`.
			const isCountedFactor = what.startsWith('faktor-') && /^\d+ \S/.test(text) && !text.endsWith(' persen');
			const isCount = isCell || isCountedFactor || (indicator && (countsPeople(indicator) || text.includes('/')));
			return Boolean(isCount) && numbers.some((number) => number >= 1 && number < threshold);
		};
		const isHidden = isCell && hiddenIn(city, instrument, period).has(`${area}/${what}`);
		const isHiding = (isHidden && after === 'ds') || (what.startsWith('faktor-') && /^ds\b/.test(after));
		const isGivingAway =
			!isCell &&
			after === '' &&
			(what in FIGURE_COUNTS || what in RATE_OF) &&
			hiddenIn(city, instrument, period).size > 0;
		// A number that a later line takes back is not what stands behind the `ds`.
		const isSuperseded = () =>
			draft.corrections.rows.some(
				({ values }) => values.angka === id && values.sebelum === after && values.sesudah !== 'ds',
			);
		return {
			before: isNumber(before) && (isSmall(before) || isHiding || isGivingAway),
			after: isNumber(after) && (isSmall(after) || (isHidden && !isSuperseded())),
		};
	};
}
