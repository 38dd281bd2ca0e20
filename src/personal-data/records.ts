import { bare, looksLikeBirth, looksLikeName, looksLikeNumber } from './cells.ts';
import { columnKind, IDENTITY } from './columns.ts';
import { type Finding, refusal } from './finding.ts';
import type { Lines } from './lines.ts';
import type { Table } from './table.ts';

type Leaves = Map<string, string>;

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown) => (value === null || value === undefined ? '' : String(value));

/** What an object says, with what the objects in it say: GeoJSON keeps a feature's values one level down. */
function leavesOf(value: Record<string, unknown>, into: Leaves = new Map()): Leaves {
	for (const [key, inner] of Object.entries(value))
		if (isObject(inner)) leavesOf(inner, into);
		else if (!into.has(key) && (!Array.isArray(inner) || inner.every((item) => typeof item === 'number')))
			into.set(key, textOf(inner));
	return into;
}

function tableOf(records: readonly Leaves[]): Table {
	const all = [...new Set(records.flatMap((record) => [...record.keys()]))];
	// An object with so many keys is a register by name, such as of packages: only columns that matter here are worth a
	// table.
	const keys = all.length <= 200 ? all : all.filter((key) => columnKind(key));
	const rows = [keys, ...records.map((record) => keys.map((key) => record.get(key) ?? ''))];
	return { rows: rows.map((cells, index) => ({ cells, line: index + 1 })) };
}

/** `{ nik: […], nama: […] }`, a table written column by column. */
function byColumn(value: Record<string, unknown>): Table | undefined {
	const lists = Object.entries(value).filter(
		(entry): entry is [string, unknown[]] => Array.isArray(entry[1]) && typeof entry[1][0] !== 'object',
	);
	if (!lists.some(([, list]) => typeof list[0] === 'string')) return undefined;
	const records = Array.from(
		{ length: Math.max(...lists.map(([, list]) => list.length)) },
		(_, at) => new Map(lists.map(([key, list]) => [key, textOf(list[at])])),
	);
	return records.length > 0 ? tableOf(records) : undefined;
}

/** Every table in a value read from JSON, and every longer text in it, in which one may stand, as in a notebook. */
export function* tablesInJson(value: unknown, texts: string[], isListed = false): Generator<Table> {
	if (typeof value === 'string' && /^[[{].*[\]}]$/s.test(value))
		try {
			yield* tablesInJson(JSON.parse(value), texts);
		} catch {
			// A text that begins like a list.
		}
	if (typeof value === 'string' && value.length > 60 && /\n|<t[rd]/i.test(value)) texts.push(value);
	if (Array.isArray(value)) {
		if (typeof value[0] === 'number' && value.every((item) => typeof item === 'number')) return;
		const objects = value.filter(isObject);
		const lists = value.filter(Array.isArray);
		if (objects.length > 0) yield tableOf(objects.map((object) => leavesOf(object)));
		if (
			lists.length > 1 &&
			lists.every((list) => !Array.isArray(list[0])) &&
			lists[0]?.some((item) => typeof item === 'string')
		)
			yield { rows: lists.map((list, index) => ({ cells: list.map(textOf), line: index + 1 })) };
		if (
			value.length > 1 &&
			value.every((item) => typeof item === 'string') &&
			value.some((item) => item.includes('\n'))
		)
			texts.push(value.join(''));
		for (const item of value)
			if (typeof item === 'object' || typeof item === 'string') yield* tablesInJson(item, texts, true);
	} else if (isObject(value)) {
		// An object of a list was a row of its table already.
		if (!isListed) yield tableOf([leavesOf(value)]);
		const inner = Object.values(value);
		if (inner.length > 1 && inner.every(isObject)) yield tableOf(inner.map((object) => leavesOf(object)));
		const columns = byColumn(value);
		if (columns) yield columns;
		for (const item of inner)
			if (typeof item === 'object' || typeof item === 'string')
				yield* tablesInJson(item, texts, isListed && isObject(item));
	}
}

/** So many objects show what their like are. */
const MOST_ALIKE = 200;

/** Objects that lie far from each other in a value and say the same of each: children in a list of neighbourhoods. */
export function* scatteredTables(value: unknown): Generator<Table> {
	const groups = new Map<string, Leaves[]>();
	const walk = (item: unknown, isListed: boolean) => {
		if (typeof item !== 'object' || item === null) return;
		if (isObject(item) && !isListed) {
			const leaves = leavesOf(item);
			if (leaves.size > 1 && leaves.size < 60) {
				const key = [...leaves.keys()].join();
				const group = groups.get(key) ?? [];
				if (group.length < MOST_ALIKE) group.push(leaves);
				groups.set(key, group);
			}
		}
		// Those of a list of their own were a table already.
		const isList = Array.isArray(item) && item.length > 2;
		for (const inner of Object.values(item)) if (typeof inner === 'object') walk(inner, isList);
	};
	walk(value, false);
	for (const records of groups.values()) if (records.length > 2) yield tableOf(records);
}

/** Where in the file a table from JSON stands: where the first of its identifying keys is written first. */
export function placedInJson(finding: Finding, table: Table, text: string, lines: Lines): Finding {
	const key =
		table.rows[0]?.cells.find((name) => IDENTITY.has(columnKind(name) as never)) ??
		table.rows[0]?.cells[finding.column - 1] ??
		'';
	const offset = text.indexOf(JSON.stringify(key));
	return { ...finding, ...lines.placeOf(Math.max(0, offset)) };
}

/** So many lines later it is about something else. */
const LONGEST_RECORD = 60;
const PAIRS = [
	/["'`]?([\p{L}][\p{L}\d _./-]{0,30}?)["'`]?\s*[:=]\s*("[^"\n]*"|'[^'\n]*'|(?:(?!\s(?:where|and|or)\s)[^,;{}<>\n"'])+)/giu,
	/<([\w:.-]{2,30})(?: [^>]*)?>([^<\n]{1,80})<\/\1>/g,
];

/** Records that are written as pairs: YAML, forms, object literals in code, attributes and elements of XML, JSON a line
 * each. A record must say at least two things that identify someone, because a single `nama ibu: …` stands in many an
 * explanation. */
export function pairFindings(lines: Lines, hints: readonly number[]): Finding[] {
	for (const shape of PAIRS) {
		let record: Leaves = new Map();
		let start = 0;
		for (const at of hints) {
			if (at - start > LONGEST_RECORD) record = new Map();
			const line = lines.at(at);
			if (!/[:=<]/.test(line)) continue;
			for (const [, key = '', value = ''] of line.matchAll(shape)) {
				const kind = columnKind(key.replace(/^(?:and|or|where|set|,)\s+/i, ''));
				if (kind === undefined || kind === 'count') continue;
				if (record.has(kind) || record.size === 0) [record, start] = [new Map(), at];
				record.set(kind, bare(value));
				if (isPerson(record))
					return [
						refusal(
							'kolom-perorangan',
							start + 1,
							1,
							`Catatan ini tentang satu orang: ${[...record.keys()].join(', ')}.`,
						),
					];
			}
		}
	}
	return [];
}

function isPerson(record: Leaves): boolean {
	const fitting = [...record].filter(([kind, value]) => {
		if (kind === 'NIK' || kind === 'nomor KK') return looksLikeNumber(value);
		if (kind === 'tanggal lahir') return looksLikeBirth(value);
		return kind.startsWith('nama') && looksLikeName(value) && /^\p{Lu}/u.test(value) && !columnKind(value);
	});
	return fitting.length >= 2;
}
