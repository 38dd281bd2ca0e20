// Persons in running text, in lists of any shape and in the values of markup: a name, and beside it what is told of a
// child.
import { type Finding, refusal } from './finding.ts';
import type { Lines } from './lines.ts';
import { isOrdinary, nameWeight, OFFICER, oneOf, PLACE } from './names.ts';

/**
 * Words with a capital, and what joins them. A name in capitals counts too; one in small letters is found in tables
 * only.
 */
const RUN = /\p{Lu}[\p{L}'’]*\.?(?:[ _\u00a0]+(?:bin |binti |bin\/binti )?\p{Lu}[\p{L}'’]*\.?){0,7}/gu;
const DATE =
	/(?<![A-Za-z\d.-])(?:(?:19[5-9]|20[0-3])\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])(?:[-/.](?:0?[1-9]|1[0-2]|X?[IV]{1,4}|X)[-/.]|[- ](?:jan|feb|mar|apr|mei|may|jun|jul|agu|ags|aug|sep|okt|oct|nov|des|dec)[a-z]*[- ,]+)(?:(?:19|20)\d\d|\d\d)|(?:19[5-9]|20[0-3])\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]))(?!\d|[.\-/]\d)/i;
const NEXT = new RegExp(`^[\\s"'’\`,;:|()=>\\]]{1,12}(?:value=")?${DATE.source}`, 'i');
const BORN = /\b(?:lahir|kelahiran|tgl ?lahir|ttl|bday|dob|birth|born)\b/i;
const AGE =
	/\b(?:\d{1,2}(?:[.,]\d)?|satu|dua|tiga|empat) ?(?:bulan|bln|bl|minggu|mgg|tahun|thn|th)\b|\b(?:umur|usia)\w*\W{1,3}\d{1,2}\b/i;
const HOME =
	/(?<!\b(?:balai|pos|ketua|pkk|kader|aula|lapangan) )\b(?:RT|RW)\W{0,2}\d|\b(?:jl|jln|jalan|gang|gg)\b\.? *\p{Lu}/iu;
const STATUS =
	/\b(?:(?:sangat )?pendek|stunting|stunted|gizi (?:buruk|kurang)|kurus|wasting|bgm|kek|tengkes|kerdil|bb\/u|tb\/u|bb\/tb)\b/i;
const MEASURED = /\b(?:BB|TB|PB|LiLA|berat|tinggi|panjang)\b[^.\n\d]{0,12}\d/i;
const MOTHER =
	/^\W{0,3}(?:bin|binti|anak (?:dari|\p{Lu})|putr[ai] (?:dari|pasangan)|(?:nama )?ibu(?:nya)?\b|ibu kandung)/iu;
const SEX = /^[^\n]{0,40}?[,;|\t"' (](?:[LP]|perempuan|laki-laki)[,;|\t"' )\n]/;
const CHILD =
	/\b(?:balita|bayi|baduta|batita|anak(?:nya)?|ananda|si kecil|penderita)(?: (?:stunting|pendek|kurus|gizi (?:buruk|kurang)))?\W{0,3}$|\b(?:an\.|by\. ?ny\.|ny\.|bernama|inisial|atas nama|a\.n\.?|nama(?: anak| balita)?|telah lahir|lahirnya|orang ?tua(?: dari)?|wali (?:dari|murid)|kembar|(?:adik|kakak)(?:nya)?|kms)\W{0,3}$/i;
/** A birthday says of whoever is named when he was born. */
const BIRTHDAY = /\b(?:ulang tahun|hari lahir|ultah|birthday)(?: ke-?\d+)?\W{0,3}$/i;
const OF_MOTHER = /\b(?:ibu|ny\.?)\W{0,3}$/i;
const MONTHS_OLD = /^\s*[,(]\s*\d{1,2} ?(?:bulan|bln)\b/i;
/** An age, as lists have it behind a name. */
const IN_BRACKETS = /^\s*\(\d{1,2}\)/;
const BORN_LATELY = /\blahir\b[^.\n]{0,25}\b20[12]\d\b/i;
/** A date that is written out. */
const IN_WORDS =
	/\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se?puluh|sebelas|belas|puluh) (?:jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des)[a-z]* (?:dua ribu|dua puluh|\d{4})/i;
/** What is said of people in office, and of who wrote or said something. */
const ROLES = oneOf(`
	kepala ketua sekretaris kadis kadinkes kadisdik kabid lurah camat bupati wali_?kota wawali wabup gubernur menteri menkes
	presiden direktur staf jubir dr prof ir hj? oleh penulis editor author redaksi wartawan foto ilustrasi by
	thanks(?:_to)? terima_kasih(?:_kepada)? kata ujar menurut jelas tutur plt pj anggota dprd kapolres dandim
	narasumber puskesmas rsud rsia rs jl jln jalan gang gedung masjid kelurahan desa kecamatan sd sdn tk paud
	chef ustadz?(?:ah)? pdt pastor akp kompol iptu letkol mayor kapten dipandu_(?:oleh_)? smp sma smk universitas bandara copyright signed-off-by co-authored-by`);
const OFFICE_BEFORE = new RegExp(
	`\\b(?:${ROLES})\\W{0,3}$|\\b(?:kader|bidan|petugas|posyandu)[ ,.(]{0,3}$|©\\W*$`,
	'i',
);
const OFFICE_AFTER =
	/^[\s,(]{0,3}(?:S\.|M\.|A\.?Md|Ph\.?D|S\.?KM|M\.?Kes|Sp\.|selaku|kepala|ketua|wali ?kota|bupati|sekretaris|direktur|menteri|lurah|camat|<\S+@)/i;
/** Cues after which a name is one whether its words are known or not. */
const NAMED =
	/(?:\bAn\.|\bBy\. ?Ny\.|\b[Aa]\.n\.|\b[Aa]tas nama|\b(?:balita|anak|bayi) bernama|\b[Bb]erinisial|\b[Ii]nisial|\b[Aa]nanda)[ :]+(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3})/gu;
/** What announces a list of children. */
const LISTED = /\b(?:balita|bayi|baduta|batita|anak)\b[^.\n:]{0,80}:\s/gi;
/** A child without a name, as near as the next house. */
const HOUSE =
	/\b(?:balita|bayi|baduta|batita|anak)\b[^.\n]{0,80}\bRT\W{0,2}\d{1,3}|\bRT\W{0,2}\d{1,3}[^.\n]{0,60}\b(?:balita|bayi|baduta|batita|anak)\b/i;

/** A sentence's end: what comes then is of something else. */
const END = /[.!?](?:["'`)]*,?\n|\s+(?=\p{Lu}))/u;

interface Mention {
	readonly start: number;
	readonly end: number;
	readonly name: string;
}

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

/**
 * Whether a date stands beside the name (1), or in the same sentence (a half): of an official the day of a speech does,
 * too.
 */
function dated(text: string, isAfter: boolean): number {
	const date = DATE.exec(text);
	if (!date) return 0;
	const between = isAfter ? text.slice(0, date.index) : text.slice(date.index + date[0].length);
	return (between.replace(/<[^>]*>/g, ' ').match(/\p{L}{2,}/gu)?.length ?? 0) <= 2 ? 1 : 0.5;
}

/** How much is told of someone as of a child; 3 is a record, 1 an entry in a list of them. */
function points(text: string, { start, end, name }: Mention, next: number): number {
	const before = text.slice(Math.max(0, start - 40), start);
	const after = text.slice(end, Math.min(end + 90, Math.max(next, end + 12))).split(END)[0] as string;
	const isYoung = MONTHS_OLD.test(after) || BORN_LATELY.test(after);
	if (OFFICE_BEFORE.test(before) && !CHILD.test(before) && !isYoung) return 0;
	if (OFFICE_AFTER.test(after) || OFFICER.test(name) || PLACE.test(name)) return 0;
	const line = before.slice(before.lastIndexOf('\n') + 1);
	return (
		(NEXT.test(after) ? 2 : Math.max(dated(after, true), dated(line, false))) +
		(BORN.test(after) ? 2 : 0) +
		(AGE.test(after) ? 2 : 0) +
		(HOME.test(after) ? 2 : 0) +
		(STATUS.test(after) ? 1 : 0) +
		(MEASURED.test(after) ? 1 : 0) +
		(MOTHER.test(after) ? 1 : 0) +
		(SEX.test(after) ? 1 : 0) +
		(CHILD.test(before) ? 2 : 0) +
		(MONTHS_OLD.test(after) ? 1 : 0) +
		(IN_BRACKETS.test(after) ? 1 : 0) +
		(IN_WORDS.test(after) ? 1 : 0) +
		(BIRTHDAY.test(before) ? RECORD : 0) +
		(OF_MOTHER.test(before) && MOTHER.test(after) ? 1 : 0)
	);
}

/** A list of so many is no chance. */
const LIST = 3;
const RECORD = 3;
const NAMES = 4;

/** Persons in a text of any shape: one of whom much is told (`enough` points), or several of whom something is. */
export function peopleFindings(text: string, lines: Lines, enough = RECORD): Finding[] {
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
		if (score >= 1 && !(score === 2 && CHILD.test(text.slice(0, mention.start).slice(-40))))
			told.set(mention.name, mention);
	}
	const first = [...told.values()][0];
	if (first && told.size >= LIST && told.size >= found.length / 3)
		return foundAt(
			first.start,
			`Tulisan ini berisi daftar orang: ${told.size} nama, masing-masing dengan tanggal atau keterangan lain.`,
		);
	if (isNamesOnly(text, found)) return foundAt(found[0]?.start ?? 0, 'Berkas ini hanya berisi nama-nama orang.');
	let at = 0;
	for (const { 0: cue, index } of text.matchAll(LISTED)) {
		const from = index + cue.length;
		while (at < found.length && (found[at] as Mention).start < from) at++;
		let listed = 0;
		for (let next = from; listed < LIST; listed++) {
			const mention = found[at + listed];
			if (!mention || mention.start - next > 30) break;
			next = mention.end;
		}
		if (listed >= LIST) return foundAt(from, 'Tulisan ini menyebut anak satu per satu dengan namanya.');
	}
	for (const match of text.matchAll(NAMED)) {
		const name = match[1] as string;
		if (name.split(' ').some(isOrdinary)) continue;
		const around = text.slice(match.index + match[0].length).slice(0, 90);
		if (
			AGE.test(around) ||
			HOME.test(around) ||
			STATUS.test(around) ||
			BORN.test(around) ||
			DATE.test(around) ||
			MEASURED.test(around)
		)
			return foundAt(match.index, 'Tulisan ini menyebut seorang anak dengan nama atau inisialnya.');
	}
	const house = HOUSE.exec(text);
	if (house && (AGE.test(house[0]) || STATUS.test(house[0])))
		return foundAt(house.index, 'Tulisan ini menunjuk anak sampai RT tempat tinggalnya.');
	return [];
}

/** A list of names, long enough and with nothing else in it, is one of persons whatever it is for. */
function isNamesOnly(text: string, found: readonly Mention[]): boolean {
	const names = new Set(found.map(({ name }) => name).filter((name) => name.includes(' ')));
	if (names.size < NAMES) return false;
	const letters = text.replace(/<[^>]*>|\P{L}/gu, '').length;
	return [...names].join('').replace(/\P{L}/gu, '').length > letters * 0.6;
}
