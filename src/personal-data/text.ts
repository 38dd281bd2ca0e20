import { holdsAge } from './cells.ts';
import { closedFindings } from './closed.ts';
import { headedTables, hintsIn, plainTables } from './delimited.ts';
import { OF_PUBLIC } from './entries.ts';
import { type Finding, refusal } from './finding.ts';
import { type Lines, linesOf } from './lines.ts';
import { markupTables } from './markup.ts';
import { numberFindings } from './numbers.ts';
import { peopleFindings } from './people.ts';
import { pairFindings, placedInJson, scatteredTables, tablesInJson } from './records.ts';
import { eitherWay, shapeFindings } from './shape.ts';
import { headingFinding, headingFindings, type Table } from './table.ts';
import { seen } from './undisguise.ts';

/** Files whose columns are counted as a spreadsheet counts them. */
const TABULAR = /(?:^|\/)[^.]+$|\.(?:csv|tsv|tab|txt|dat)$/i;
const MARKUP = /^\s*<(?:!doctype|\?xml|html|svg|[a-z])/i;
/** The first rows of a list in JSON; names of columns do not stand further down. */
const TOP = 20;
/** Texts within a text that are looked into: a notebook keeps its tables so. */
const DEEPEST = 2;

/** The first finding of the first table that has one. */
function first<T>(items: Iterable<T>, look: (item: T) => readonly Finding[]): Finding[] {
	for (const item of items) {
		const [found] = look(item);
		if (found) return [found];
	}
	return [];
}

function parseJson(text: string): unknown {
	if (!/^\s*[[{]/.test(text)) return undefined;
	try {
		return JSON.parse(text);
	} catch {
		return recordsIn(text);
	}
}

/** One record a line, as programs write lists that they add to. */
function recordsIn(text: string): unknown {
	const rows = text.split('\n').filter((line) => line.trim() !== '');
	if (rows.length < 2 || !rows.every((line) => /^\s*\{.*\}\s*$/.test(line))) return undefined;
	try {
		return rows.map((line) => JSON.parse(line));
	} catch {
		return undefined;
	}
}

function jsonFindings(value: unknown, text: string, lines: Lines, depth: number): Finding[] {
	const texts: string[] = [];
	const isPublic = () => /"(?:authors?|creators|references|contributors|maintainers|editor)"\s*:/i.test(text);
	const look = (table: Table) =>
		[...headingFindings(table, TOP), ...shapeFindings(table, isPublic)].map((finding) =>
			placedInJson(finding, table, text, lines),
		);
	const near = first(tablesInJson(value, texts), look);
	const found = near.length > 0 ? near : first(scatteredTables(value), look);
	if (found.length > 0 || depth >= DEEPEST) return found;
	return first(texts, (inner) =>
		tableFindings(inner, linesOf(inner), true, depth + 1).map((finding) => ({ ...finding, line: 1, column: 1 })),
	);
}

function htmlFindings(text: string, lines: Lines): Finding[] {
	if (!/<(?:\w+:)?(?:tr|row|table-row)\b/i.test(text)) return [];
	const xml = /^\s*<\?xml/.test(text) && !/<html/i.test(text);
	const tables = markupTables(text, { xml, lineOf: (offset) => lines.placeOf(offset).line });
	return first(tables, (table) => [...headingFindings(table), ...shapeFindings(table)]);
}

/** A list of ages to the day is one of children, however the rows are written. */
function ageFindings(lines: Lines): Finding[] {
	const found: number[] = [];
	for (const at of lines.matching(/\d\s*(?:t(?:ahun|hn|h))\b/i)) {
		if (holdsAge(lines.at(at))) found.push(at + 1);
		if (found.length === 3) break;
	}
	return found.length < 3
		? []
		: [
				refusal(
					'baris-perorangan',
					found[0] as number,
					1,
					'Beberapa baris menyebut umur anak dalam tahun, bulan, dan hari.',
				),
			];
}

function tableFindings(text: string, lines: Lines, isTabular: boolean, depth = 0): Finding[] {
	const value = parseJson(text);
	if (value !== undefined) return jsonFindings(value, text, lines, depth);
	const html = htmlFindings(text, lines);
	if (html.length > 0) return html;
	if (/^\s*<(?:!doctype html|html|svg)/i.test(text)) return [];
	const hints = hintsIn(lines);
	if (MARKUP.test(text)) return pairFindings(lines, hints);
	const headed = first(headedTables(lines, hints), (table) => [headingFinding(table) ?? []].flat());
	if (headed.length > 0) return headed;
	const pairs = pairFindings(lines, hints);
	let known: boolean | undefined;
	const isPublic = () => {
		known ??= !isTabular && OF_PUBLIC.test(text);
		return known;
	};
	return pairs.length > 0 ? pairs : first(plainTables(lines), (table) => eitherWay(table, isPublic));
}

/** What a text is looked at for. */
export interface TextOptions {
	/** Telephone numbers of public offices. */
	readonly phones: ReadonlySet<string>;
	/** Whether names in running text are left alone: they were seen where they come from. */
	readonly isCopy?: boolean;
	/** Words of areas and publishers, where the text is one of the data or of a programme: others are asked about. */
	readonly places?: ReadonlySet<string>;
}

const MOST_NUMBERS = 3;
/** Tags within a word, which no reader sees. */
const INLINE = /<\/?(?:a|b|i|u|em|strong|span|font|mark|small|sub|sup|wbr)\b[^>]*>/gi;

/** A number that tags part. */
function partedFindings(text: string, phones: ReadonlySet<string>): Finding[] {
	if (!/\d<\/?[a-z]+[^>]*>\d/i.test(text)) return [];
	const whole = text.replace(INLINE, '');
	const found = numberFindings(whole, linesOf(whole), phones).filter(({ kind }) => kind === 'nik');
	return found.map((finding) => ({ ...finding, column: 1 }));
}

/** A line of a list of sources, in the ways they are written: names, a year, and where it was printed. */
const SOURCE =
	/^(?=.*\b(?:19|20)\d\d\b)(?:.*(?:\b(?:19|20)\d\d;\s?\d+(?:\(\d+\))?:|\b(?:vol|hlm|pp)\. ?\d|\d\(\d+\)|\b(?:skripsi|tesis|disertasi|jurnal|journal|universitas|university|penerbit|press|ISBN)\b|\b(?:doi|dkk|et al)\b|\p{Lu}\w{1,40}: [^;:\n]{2,40}[;,] (?:19|20)\d\d)|[-*\d.[\] ]*\p{Lu}[^()\n]{2,90}\((?:19|20)\d\d[a-z]?\)[.:] ).*$/gimu;

/** Everything in a text that concerns a person. */
export function textFindings(raw: string, name: string, options: TextOptions): Finding[] {
	const text = seen(raw);
	// A row of the data has a date, and may well name a university: it is no list of sources.
	const isRow = options.places && TABULAR.test(name);
	const prose = isRow ? text : text.replace(SOURCE, (line) => ' '.repeat(line.length));
	const lines = linesOf(text, TABULAR.test(name));
	const numbers = [...numberFindings(text, lines, options.phones), ...partedFindings(text, options.phones)].slice(
		0,
		MOST_NUMBERS,
	);
	const rows = prose === text ? lines : linesOf(prose, TABULAR.test(name));
	const tables = tableFindings(
		/\\begin\{tabular/.test(prose) ? prose.replace(/ & /g, ' \t ').replace(/\\\\/g, '') : prose,
		rows,
		TABULAR.test(name),
	);
	const ages = tables.length > 0 ? [] : ageFindings(lines);
	const found = [...tables, ...ages, ...numbers];
	if (options.isCopy || found.some(({ kind }) => kind !== 'telepon')) return found;
	const people = peopleFindings(prose, rows);
	if (people.length > 0 || !options.places) return [...people, ...found];
	return [...closedFindings(prose, !TABULAR.test(name), lines, options.places), ...found];
}
