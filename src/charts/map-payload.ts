import type { DistrictShape } from '../geo/city-shapes.ts';
import { cityWord, villageWord } from '../model/base/area.ts';
import { ABSENCES, type Cell, NOT_PUBLISHED, parseCell, valueOf } from '../model/base/cell.ts';
import type { City } from '../model/base/city.ts';
import { type Round, type RoundRow, rateCell, unknownRow } from '../model/base/round.ts';
import { COVERAGE, type Measure, PREVALENCE } from '../model/measures.ts';
import { type LayerKind, layersOf } from '../model/rounds/layer.ts';
import { cityFigures } from '../model/rounds/release.ts';
import { measureOf, roundOf } from './layer-id.ts';
import type { DrawnLayer } from './map-look.ts';
import { px } from './svg.ts';

/** The numbers that the map can switch between, as they travel in the page: what the city's files hold, in the order of
 * its villages. Rates, coverages and layers are worked out from it on either side by the same functions. */
export interface MapPayload {
	/** The layer that the page was drawn with: its round and measure. */
	readonly main: readonly [round: string, measure: string];
	/** Names of instruments; title and publisher of documents. */
	readonly i: Readonly<Record<string, string>>;
	readonly d: Readonly<Record<string, readonly [string, string]>>;
	readonly r?: readonly PayloadRound[];
	readonly l?: readonly PayloadLayer[];
	/** There where the city is a kabupaten. */
	readonly k?: 1;
}

type PayloadCell = number | string | null;

/** A round: period, instrument, document, columns; `s` when interim, `a` the city's own rate and coverage as stated. */
interface PayloadRound {
	readonly p: string;
	readonly i: string;
	readonly d: string;
	readonly s?: 1;
	readonly a?: readonly [rate: number | null, coverage: number | null];
	readonly c: Readonly<Partial<Record<Column, readonly PayloadCell[]>>>;
	/** Places of villages whose bounds have changed since: another village, not to be compared. */
	readonly f?: readonly number[];
}

/** A layer that documents state outside of a round; values by the village's place. */
interface PayloadLayer {
	readonly k: LayerKind;
	readonly t: string;
	/** Id of its indicator. */
	readonly n: string;
	readonly u: string;
	readonly p: string;
	readonly i: string;
	readonly d: readonly string[];
	readonly v: Readonly<Record<number, number>>;
}

/** The measures that the map can show or tell of. */
const COLUMNS = ['target', 'measured', 'stunted', 'verified', 'coverage', 'rate'] as const satisfies readonly Measure[];
type Column = (typeof COLUMNS)[number];

/** What a map's script knows of the city. */
export interface MapData {
	readonly main: MapPayload['main'];
	readonly layers: readonly DrawnLayer[];
	readonly rounds: readonly MapRound[];
	/** What the villages are called, and the city. */
	readonly words: { readonly village: string; readonly city: string };
}
export interface MapRound extends Round {
	/** The whole city's rate and coverage in this round as a document states them. */
	readonly stated: { readonly rate?: number; readonly coverage?: number };
}

const toPayload = (cell: Cell): PayloadCell =>
	valueOf(cell) ?? (cell.state === 'notPublished' ? null : ABSENCES[cell.state as 'suppressed'].symbol);
const fromPayload = (value: PayloadCell | undefined): Cell => parseCell(String(value ?? '')) ?? NOT_PUBLISHED;

/** What follows from the counts is not sent. */
const derived = (row: Pick<RoundRow, 'target' | 'measured' | 'stunted'>) => ({
	coverage: rateCell(row.measured, row.target),
	rate: rateCell(row.stunted, row.measured),
});

function payloadColumns(rows: readonly RoundRow[]): PayloadRound['c'] {
	const follows = (column: Column) =>
		(column === 'coverage' || column === 'rate') &&
		rows.every((row) => toPayload(row[column]) === toPayload(derived(row)[column]));
	return Object.fromEntries(
		COLUMNS.filter((column) => !follows(column) && rows.some((row) => row[column].state !== 'notPublished')).map(
			(column) => [column, rows.map((row) => toPayload(row[column]))],
		),
	);
}

function statedIn(city: City, round: Round): PayloadRound['a'] {
	const figures = cityFigures(city, round);
	const [rate = null, coverage = null] = [PREVALENCE, COVERAGE].map((id) => {
		const found = figures.find(({ indicator }) => indicator.id === id)?.finding;
		return found?.state === 'value' ? found.quantity.value : null;
	});
	return rate === null && coverage === null ? undefined : [rate, coverage];
}

/** A city's numbers for its page; `undefined` when it has no layer. */
export function toPage(
	city: City,
	layers: readonly DrawnLayer[],
	main: DrawnLayer | undefined,
): MapPayload | undefined {
	if (!main) return undefined;
	const rounds = new Set(city.rounds.map(roundOf));
	const shown = layers.filter((layer) => layer === main || layer.known > 1);
	const others = shown.filter((layer) => !rounds.has(roundOf(layer)));
	const used = [...city.rounds.map(({ instrument, document }) => ({ instrument, documents: [document] })), ...others];
	return {
		main: [roundOf(main), measureOf(main)],
		...(cityWord(city) === 'kabupaten' && { k: 1 as const }),
		i: Object.fromEntries(used.map(({ instrument }) => [instrument.id, instrument.name])),
		d: Object.fromEntries(
			used.flatMap(({ documents }) => documents.map(({ id, title, publisher }) => [id, [title, publisher]])),
		),
		...(city.rounds.length > 0 && {
			r: city.rounds.map((round) => {
				const stated = statedIn(city, round);
				// A village that was not there then keeps its place, for the page counts by place.
				const rowOf = new Map(round.rows.map((row) => [row.code, row]));
				const rows = city.villages.map(({ code }) => rowOf.get(code) ?? unknownRow(code));
				const former = rows.flatMap(({ isFormer }, index) => (isFormer ? [index] : []));
				return {
					p: round.period,
					i: round.instrument.id,
					d: round.document.id,
					...(round.status === 'interim' && { s: 1 as const }),
					...(stated && { a: stated }),
					c: payloadColumns(rows),
					...(former.length > 0 && { f: former }),
				};
			}),
		}),
		...(others.length > 0 && {
			l: others.map(({ kind, title, indicator, unitWord, period, instrument, documents, cells }) => ({
				k: kind,
				t: title,
				n: indicator,
				u: unitWord,
				p: period,
				i: instrument.id,
				d: documents.map(({ id }) => id),
				v: Object.fromEntries(
					city.villages.flatMap(({ code }, index) => {
						const value = cells[code] && valueOf(cells[code].cell);
						return value === undefined ? [] : [[index, value]];
					}),
				),
			})),
		}),
	};
}

/** The numbers as the page brought them; `codes` are its villages in the order of the map. */
export function fromPage(payload: MapPayload, codes: readonly string[]): MapData {
	const instrument = (id: string) => ({ id, name: payload.i[id] ?? id });
	const document = (id: string) => ({ id, title: payload.d[id]?.[0] ?? id, publisher: payload.d[id]?.[1] ?? '' });
	const rounds = (payload.r ?? []).map(({ p, i, d, s, a, c, f }) => {
		const rows = codes.map((code, index) => {
			const counts = {
				target: fromPayload(c.target?.[index]),
				measured: fromPayload(c.measured?.[index]),
				stunted: fromPayload(c.stunted?.[index]),
				verified: fromPayload(c.verified?.[index]),
				severe: NOT_PUBLISHED,
			};
			const { coverage, rate } = derived(counts);
			return {
				code,
				...counts,
				coverage: c.coverage ? fromPayload(c.coverage[index]) : coverage,
				rate: c.rate ? fromPayload(c.rate[index]) : rate,
				...(f?.includes(index) && { isFormer: true }),
			};
		});
		const stated = { ...(a?.[0] != null && { rate: a[0] }), ...(a?.[1] != null && { coverage: a[1] }) };
		return {
			period: p,
			instrument: instrument(i),
			document: document(d),
			status: s ? 'interim' : 'final',
			rows,
			stated,
		};
	}) as unknown as MapRound[];
	// A city of rounds alone: what else it has plays no part in its layers.
	const city = { villages: [], figures: [], rounds } as unknown as City;
	const ofRounds: DrawnLayer[] = layersOf(city);
	const others = (payload.l ?? []).map(
		({ k, t, n, u, p, i, d, v }): DrawnLayer => ({
			kind: k,
			title: t,
			indicator: n,
			unitWord: u,
			instrument: instrument(i),
			period: p as DrawnLayer['period'],
			interim: false,
			documents: d.map(document),
			cells: Object.fromEntries(
				codes.map((code, index) => [code, { cell: fromPayload(v[index]), coverage: NOT_PUBLISHED }]),
			),
			known: Object.keys(v).length,
		}),
	);
	const isMain = (layer: DrawnLayer) => roundOf(layer) === payload.main[0] && measureOf(layer) === payload.main[1];
	const words = { village: villageWord(codes.map((code) => ({ code }))), city: payload.k ? 'kabupaten' : 'kota' };
	return {
		main: payload.main,
		rounds,
		words,
		layers: [...ofRounds, ...others].filter((layer) => isMain(layer) || layer.known > 1),
	};
}

/** A district as the live map names it: its middle, and the box (left, top, width, height) in which its name may move. */
export interface MapDistrict extends Pick<DistrictShape, 'code' | 'centre'>, Partial<Pick<DistrictShape, 'box'>> {
	readonly name: string;
}

/** Districts as they travel beside the map, `code x y height name` each; nothing where there are none. */
export function districtsText(
	shapes: readonly DistrictShape[],
	names: Readonly<Record<string, string>>,
): string | undefined {
	const lines = shapes.flatMap(({ code, centre, box }) =>
		names[code] ? [code, ...[...centre, box[3]].map(px), names[code]].join(' ') : [],
	);
	return lines.length > 0 ? lines.join('|') : undefined;
}

/** What `districtsText` wrote. */
export const districtsOf = (text = ''): MapDistrict[] =>
	(text ? text.split('|') : []).map((line) => {
		const [code = '', x, y, tall, ...name] = line.split(' ');
		return { code, name: name.join(' '), centre: [Number(x), Number(y)], box: [0, 0, 0, Number(tall)] };
	});
