import { type Finding, refusal } from './finding.ts';
import type { Lines } from './lines.ts';
import { longRuns, signs } from './runs.ts';

const PROVINCE = '(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])';
/** A digit, or a letter that is taken for one. */
const D = '[\\dOoIl]';
/** Not part of a longer number, a decimal one, a word or a hash; `6474…0001.0` is how a table of decimals ends up
 * writing one. */
const JOINED =
	/(?<!\d|\d-|(?:^|\P{L})\.)(?<=^|[^\p{L}]|nik|kk|no|ktp|(?<![\p{L}\d])[a-z])\d{16}(?![\p{L}\d+=]{2}|\d\d|=|[.-]\d*[1-9])/giu;
const SEPARATOR = '[ .,:;/_|\\-–—‐‑\\u00a0]';
/** In the ways people and programs part it: place, date, number; halves; fours; threes from behind; pairs; one by
 * one. */
const SPACED = new RegExp(
	`(?<![\\w.]|\\d[ .\\-\\u00a0])(?:${[
		`${D}{6}(${SEPARATOR})${D}{6}\\1${D}{4}`,
		`${D}{4}([ .\\-\\u00a0/_:])${D}{4}\\2${D}{4}\\2${D}{4}`,
		`\\d\\d([ .\\-\\u00a0:/])\\d\\d\\3\\d\\d[ .\\-\\u00a0:/](?:\\d{6}|\\d\\d\\3\\d\\d\\3\\d\\d)[ .\\-\\u00a0:/]\\d{4}`,
		`\\d([ .,])\\d{3}(?:\\4\\d{3}){4}`,
		`${D}(?:([ .-])${D}){0}(?:([ .-])${D})(?:\\6${D}){14}`,
		`\\(?${D}{6}\\)? ?\\(${D}{6}\\) ?\\(?${D}{4}\\)?`,
		'\\d{8}[,;/_ -]\\d{8}',
		'\\d{8}\\r?\\n\\d{8}',
		'\\d{12}[,;\\t](?!19|20)\\d{4}',
	].join('|')})(?!\\w|[ .\\-\\u00a0]\\d|[.,]\\d)`,
	'gu',
);
const ALIKE = signs('0123456789OoIl');
/** As a program writes it that has taken it for a quantity. */
const QUANTITY = /(?<![\w.])\d[.,]\d{15}[Ee]\+?15\b/g;
/** Blotted out in part; what is left tells where and when, or who. */
const MASKED = /(?<![\w*])(?=[\d*xX•.#_]{16}(?![\w*]))(?:\d{4,12}[*xX•.#_]{4,12}\d{0,4}|\d{6,15}[*xX•]{1,3}\d{0,9})/g;
/** A digit too few or too many, or one that is wrong: said of those only that stand by themselves. */
const NEAR = /(?<![\w.,/+=-]|\d )\d{15,17}(?![\w/+=-]|[.,]\d| \d)/g;
const CUED = /\b(?:nik|ktp|kk|nomor induk)\b[^\d\n]{0,15}(\d[\d .-]{12,20}\d)(?!\d)/gi;
const DENSE = /(?:[\dOoIl*xX•][^\p{L}\d*•]{0,3}){8}/u;
/** Where a line ends within it. */
const BROKEN = /\b(?:nik|ktp|kk)\b[^\d\n]{0,15}(\d{5,12}\r?\n\d{4,11})(?!\d)/gi;
/** In two or four cells, as other numbers stand in tables too: only where line after line is built so. */
const CELLS = /(?<![\d.,;])(?:\d{4}([,;\t])\d{4}\1\d{4}\1\d{4}|\d{6}[,;\t]\d{10})(?![\d.])/g;
const DAY = '(?:[04][1-9]|[1256]\\d|[37][01])(?:0[1-9]|1[0-2])\\d\\d';
const STRUCTURE = new RegExp(`^${PROVINCE}(?!00)\\d\\d(?!00)\\d\\d${DAY}(?!0000)\\d{4}$`);
/** Second pair of a place's number: regencies from 01, cities from 71. */
const PLACE = new RegExp(`^${PROVINCE}(?:0[1-9]|[12]\\d|3[0-8]|7[1-9])`);
const PLACE_AND_DAY = new RegExp(`${PLACE.source}\\d\\d${DAY}\\d{3}`);
const AT_DAY = new RegExp(`^.{6}${DAY}`);
/** A mobile number, or any with the country's code. */
const PHONE =
	/(?<![\d\p{L}_+.]|\d-|(?<!\d)0,)(?:\(?\+62\)?[ ./–-]?\(?[2-9]\d{1,3}\)?|\(?[0O]8[1-9]\d{1,2}\)?|628[1-9]\d{1,2})(?:[ ./–-]?[\dO]{2,5}){2,4}(?![\d\p{L}_+=]|[.-]\d)/gu;
/** Numbers that are anyone's only beside words that say so: of a house, or without the zero in front. */
const CALLED =
	/(?<![\w.,+/-])(?:\(?0\d{2,3}\)?[ .-]?\d{2,4}[ .-]?\d{2,4}(?:[ .-]?\d{1,4})?|8[1-9]\d[ ./-]\d{3,4}[ ./-]\d{3,5})(?!\d)/g;
const CALL = /\b(?:hubungi|telp|telepon|tlp|hp|wa|whatsapp|ponsel|kontak)\b[^\n\d]{0,30}$/i;
const PERSON = /\b(?:ibu|bu|bapak|pak|ny|tn|sdr|sdri|nama|orang tua|ortu|wali|rumah)\b/i;
/** What answers at a mobile number that belongs to no one person. */
const DESK = /\b(?:call ?cent(?:er|re)|hotline|layanan|pengaduan|kantor)\b/i;
const OFFICE =
	/\b(?:kantor|dinas|puskesmas|rsud|rumah sakit|ppid|kelurahan|kecamatan|desa|balai|bappeda\w*|posko|call ?cent(?:er|re)|hotline|layanan|pengaduan|sekretariat|faks?|fax|instansi|redaksi|humas|pemkot|pemkab|diskominfo)\b/i;

/** Whether 16 digits are built like a NIK or a family card's number: place, day (and 40 for a girl), month, year,
 * sequence. */
export const isIdentityNumber = (digits: string): boolean => STRUCTURE.test(digits);

/** A telephone number's digits in one form, without zero or country code in front. */
const phoneDigits = (text: string): string =>
	text
		.replace(/O/g, '0')
		.replace(/\D/g, '')
		.replace(/^(?:62|0)+/, '');

/** The digits of every telephone number in a text. */
export const phonesIn = (text: string): string[] =>
	[...text.matchAll(PHONE)].filter(([found]) => isPhone(found)).map(([found]) => phoneDigits(found));

function isPhone(text: string): boolean {
	const digits = phoneDigits(text);
	return digits.length >= (digits.startsWith('8') ? 9 : 8) && digits.length <= 12;
}

/** An article's number in an address can look like anything. */
function inAddress(text: string, at: number): boolean {
	const before = text.slice(Math.max(0, at - 200), at);
	const token = /\S*$/.exec(before)?.[0] ?? '';
	return /https?:\/\//.test(token) && !/(?:nik|kk|ktp|anak|balita|warga|pasien|peserta)\W*$/i.test(token);
}

/** Sixteen digits with one part that cannot be: a typing error in a NIK, unless many such numbers show that they are
 * something else. */
function nearIdentities(text: string): RegExpExecArray[] {
	const all = [...text.matchAll(NEAR)] as RegExpExecArray[];
	const near = all.filter(([digits]) => {
		if (digits.length !== 16) return PLACE_AND_DAY.test(digits);
		const place = PLACE.test(digits);
		const day = AT_DAY.test(digits);
		return place && day
			? true
			: place
				? /^.{8}(?:0[1-9]|1[0-2])(?:0\d|1\d|2\d)0/.test(digits)
				: day && /^9\d.{8}[012]\d0/.test(digits);
	});
	return near.length > all.length / 2 ? near : [];
}

/** Identities in cells: two or more of them, and most of the lines that have such numbers. */
function inCells(text: string): RegExpExecArray[] {
	const all = [...text.matchAll(CELLS)] as RegExpExecArray[];
	const found = all.filter(([digits]) => isIdentityNumber(asDigits(digits)) && PLACE.test(asDigits(digits)));
	return found.length >= 2 && found.length > all.length / 2 ? found : [];
}

/** Six digits tell a district already; a number that shows fewer tells nothing. */
const masked = (text: string) =>
	[...text.matchAll(MASKED)].filter(([found]) => PLACE.test(found) && found.replace(/\D/g, '').length >= 6);

/** Sixteen digits of which letters stand for some. */
const alike = (text: string): { readonly 0: string; readonly index: number }[] =>
	[...longRuns(text, ALIKE, 16)].flatMap(([from, to]) => {
		const found = text.slice(from, to);
		const isOne =
			to - from === 16 &&
			/\D/.test(found) &&
			/\d/.test(found) &&
			!/[\w.]/.test(text[from - 1] ?? ' ') &&
			!/\w/.test(text[to] ?? ' ');
		return isOne ? [{ 0: found, index: from }] : [];
	});

const asDigits = (text: string) =>
	(/e\+?15$/i.test(text) ? text.replace(/e.*$/i, '') : text)
		.replace(/[Oo]/g, '0')
		.replace(/[Il]/g, '1')
		.replace(/\D/g, '');

/** A number of an office: of a line in a house unless a person is named, of a mobile only when it is said to be the
 * office's. */
function isOffice(text: string, at: number, digits: string): boolean {
	const line = text.slice(Math.max(text.lastIndexOf('\n', at) + 1, at - 80), at);
	const isPerson = PERSON.test(line.slice(-50));
	return !isPerson && (!digits.startsWith('8') || (OFFICE.test(line) && DESK.test(line)));
}

const counted = (found: number, what: string): string =>
	found === 1 ? `Ada ${what}.` : `Ada ${found} ${what}; ini yang pertama.`;

const DIGITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const SPOKEN = new RegExp(`(?:\\b(?:kosong|${DIGITS.join('|')})\\b[ ,.\\-]*){16}`, 'gi');

/** Identity numbers as somebody reads them out: `tiga dua tujuh lima …`. */
const spoken = (text: string) =>
	[...text.matchAll(SPOKEN)].map(({ 0: found, index }) => ({
		0: (found.toLowerCase().match(/[a-z]+/g) ?? []).map((word) => Math.max(0, DIGITS.indexOf(word))).join(''),
		index,
	}));

/** NIK, family card and telephone numbers in a text. `allowed` are the telephone numbers of public offices. */
export function numberFindings(text: string, lines: Lines, allowed: ReadonlySet<string>): Finding[] {
	// Most texts have no number of so many digits at all, however it is parted.
	const read = spoken(text);
	if (!DENSE.test(text) && alike(text).length === 0 && read.length === 0) return [];
	const quantities = /e\+?15/i.test(text) ? text.matchAll(QUANTITY) : [];
	const identities: { readonly 0: string; readonly index: number }[] = [
		...text.matchAll(JOINED),
		...text.matchAll(SPACED),
		...alike(text),
		...read,
		...quantities,
		...inCells(text),
		...[...text.matchAll(BROKEN)].map(({ 1: digits = '', index }) => ({ 0: digits, index })),
	].filter(({ 0: found, index }) => isIdentityNumber(asDigits(found)) && !inAddress(text, index));
	// Halves that a comma or the end of a line parts are mostly two numbers: only a place that exists makes them one.
	const sure = identities.filter(({ 0: found }) => !/^\d{8}\D+\d{8}$|^\d{12}\D\d{4}$/.test(found) || PLACE.test(found));
	const doubtful = sure.length > 0 ? [] : [...masked(text), ...nearIdentities(text), ...text.matchAll(CUED)];
	const called = [...text.matchAll(CALLED)].filter(({ 0: number, index }) => {
		const before = text.slice(Math.max(0, index - 50), index);
		return CALL.test(before) && PERSON.test(before) && !allowed.has(phoneDigits(number));
	});
	const phones = [
		...[...text.matchAll(PHONE)].filter(
			({ 0: found, index }) =>
				isPhone(found) && !allowed.has(phoneDigits(found)) && !isOffice(text, index, phoneDigits(found)),
		),
		...called,
	];
	const findings: Finding[] = [];
	const add = (kind: 'nik' | 'telepon', what: string, found: readonly { index: number }[]) => {
		const first = [...found].sort((a, b) => a.index - b.index)[0];
		if (!first) return;
		const { line, column } = lines.placeOf(first.index);
		findings.push(refusal(kind, line, column, counted(found.length, what)));
	};
	add('nik', 'angka 16 digit yang tersusun seperti NIK atau nomor KK', sure);
	add('nik', 'angka yang tampak seperti NIK atau nomor KK yang salah ketik atau ditutup sebagian', doubtful);
	add('telepon', 'nomor telepon; yang boleh terbit hanya nomor kantor pada `ppid` di kota.json', phones);
	return findings;
}
