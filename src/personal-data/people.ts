// Persons in running text, in lists of any shape and in the values of markup: a name, and beside it what is told of a
// child.
import { compact, isOfficeColumn } from './columns.ts';
import * as cues from './cues.ts';
import { entryFindings, OF_PUBLIC } from './entries.ts';
import { type Finding, refusal } from './finding.ts';
import type { Lines } from './lines.ts';
import { isOrdinary, nameWeight, OFFICER, PLACE } from './names.ts';
import { type Mention, points, RECORD } from './told.ts';

/** Words with a capital, and what joins them. A name in capitals counts too; one in small letters in tables only. */
const RUN = /\p{Lu}[\p{L}'’]*\.?(?:[ _\u00a0]+(?:bin |binti |bin\/binti )?\p{Lu}[\p{L}'’]*\.?){0,7}/gu;
/** The part of a run of capitalised words that names someone. */
function* personsIn(run: string, start: number): Generator<Mention> {
	const parts = [...run.matchAll(/[^\s_\u00a0]+/g)];
	for (let from = 0; from < parts.length; ) {
		let to = from;
		while (to < parts.length && !isOrdinary((parts[to] as RegExpExecArray)[0])) to++;
		const named = parts.slice(from, to);
		const first = named[0];
		const last = named.at(-1);
		if (first && last && nameWeight(named.map(([word]) => word)) >= 2) {
			const end = last.index + last[0].length;
			yield { start: start + first.index, end: start + end, name: run.slice(first.index, end).toLowerCase() };
		}
		from = to + 1;
	}
}

/** Runs repeat themselves, in a file of a million rows above all. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 20_000;

/** Whether any word of a run may be of a name; most are of none. */
function mayName(run: string): boolean {
	let may = known.get(run);
	if (may === undefined) {
		may = run.split(/[ _\u00a0]+/).some((word) => nameWeight([word]) > 0);
		if (known.size >= MOST_KNOWN) known.clear();
		known.set(run, may);
	}
	return may;
}

function* mentions(text: string): Generator<Mention> {
	for (const { 0: run, index } of text.matchAll(RUN)) if (run.length > 2 && mayName(run)) yield* personsIn(run, index);
}

/** A list of so many is no chance. */
const LIST = 3;
const NAMES = 4;
/** What is a record of one child whoever is named. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
	[cues.CLINICAL, 'Berkas ini catatan kesehatan satu orang, dalam bentuk yang dipertukarkan rumah sakit.'],
	[cues.BIRTH, 'Tulisan ini menyebut kelahiran seorang anak dengan tanggalnya.'],
	[cues.INITIALS, 'Tulisan ini menyebut kelahiran seorang anak dengan inisial dan tanggalnya.'],
];
/** Houses on a map, called after who lives there. */
const HOMES = /<name>\s*Rumah (?!Sakit|Makan|Dinas|Gizi|Sehat|Pintar|Singgah|Data|Ibadah)\p{Lu}/gu;
/** A heading over names of people in office, or of those who stand for one. */
const OF_OFFICE =
	/\b(?:jabatan|partai|fraksi|nip|penulis|pengarang|author|narasumber|lurah|susunan|tpps|redaksi|pengurus|ruas|jalan)\b/i;

/** Persons in a text of any shape: one of whom much is told (`enough` points), or several of whom something is. */
export function peopleFindings(raw: string, lines: Lines, enough = RECORD): Finding[] {
	const text = raw.replace(cues.NIP, (number) => '-'.repeat(number.length));
	const found = [...mentions(text)];
	const told = new Map<string, Mention>();
	const foundAt = (offset: number, message: string) => {
		const { line, column } = lines.placeOf(offset);
		return [refusal('baris-perorangan', line, column, message)];
	};
	for (const [at, mention] of found.entries()) {
		const score = points(text, mention, found[at + 1]?.start ?? text.length);
		if (score >= enough)
			return foundAt(mention.start, 'Tulisan ini menyebut nama orang dengan keterangan tentangnya sebagai anak.');
		// `Anak` alone also stands in names of villages and rivers.
		if (score >= 1 && !(score === 2 && cues.CHILD.test(text.slice(0, mention.start).slice(-40))))
			told.set(mention.name, mention);
	}
	const first = [...told.values()][0];
	// A list of commits has a day beside each name.
	const isLog = /^(?:commit )?[\da-f]{6,40} /m.test(text);
	if (
		first &&
		!isLog &&
		told.size >= LIST &&
		told.size >= found.length / 3 &&
		!isOfOffice(text) &&
		!/"?(?:authors?|references|penulis)"?\s*:/i.test(text.slice(0, 300))
	)
		return foundAt(
			first.start,
			`Tulisan ini berisi daftar orang: ${told.size} nama, masing-masing dengan tanggal atau keterangan lain.`,
		);
	for (const [shape, message] of PLAIN) {
		const match = shape.exec(text);
		if (match) return foundAt(match.index, message);
	}
	if ((text.match(cues.POINT)?.length ?? 0) >= LIST && (text.match(cues.VERDICT)?.length ?? 0) >= LIST)
		return foundAt(0, 'Peta ini menunjuk letak dengan status gizi di setiap titik.');
	const homes = [...text.matchAll(HOMES)];
	if (homes[0] && homes.length >= LIST) return foundAt(homes[0].index, 'Peta ini menunjuk rumah orang dengan namanya.');
	const entries = entryFindings(text, lines, found.length);
	if (entries.length > 0) return entries;
	if (isNamesOnly(text, found)) return foundAt(found[0]?.start ?? 0, 'Berkas ini hanya berisi nama-nama orang.');
	for (const match of text.matchAll(cues.NAMED)) {
		const name = match[1] as string;
		if (name.split(' ').some(isOrdinary)) continue;
		const around = text.slice(match.index + match[0].length).slice(0, 90);
		if ([cues.AGE, cues.HOME, cues.STATUS, cues.BORN, cues.DATE, cues.MEASURED].some((shape) => shape.test(around)))
			return foundAt(match.index, 'Tulisan ini menyebut seorang anak dengan nama atau inisialnya.');
	}
	const house = cues.HOUSE.exec(text);
	if (house && !cues.GENERIC.test(house[0]) && (cues.AGE.test(house[0]) || cues.STATUS.test(house[0])))
		return foundAt(house.index, 'Tulisan ini menunjuk anak sampai RT tempat tinggalnya.');
	return [];
}

/** Whether the first line names a column of people in office. */
function isOfOffice(text: string): boolean {
	const [line = ''] = text.split('\n', 1);
	return line.length < 300 && line.split(/[,;|\t]/).some((cell) => isOfficeColumn(compact(cell)));
}

/** A list of names, long enough and with nothing else in it, is one of persons whatever it is for. */
function isNamesOnly(text: string, found: readonly Mention[]): boolean {
	const isInOffice = ({ start, end, name }: Mention) =>
		cues.OFFICE_BEFORE.test(text.slice(Math.max(0, start - 40), start)) ||
		cues.OFFICE_AFTER.test(text.slice(end, end + 40)) ||
		OFFICER.test(name) ||
		PLACE.test(name);
	const names = new Set(
		found.flatMap((mention) => (mention.name.includes(' ') && !isInOffice(mention) ? [mention.name] : [])),
	);
	if (
		names.size < NAMES ||
		isOfOffice(text) ||
		OF_PUBLIC.test(text.slice(0, 200)) ||
		OF_OFFICE.test(text.slice(0, 200))
	)
		return false;
	const letters = text.replace(/<[^>]*>|\P{L}/gu, '').length;
	return [...names].join('').replace(/\P{L}/gu, '').length > letters * 0.6;
}
