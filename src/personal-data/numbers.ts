import { type Finding, refusal } from './finding.ts';
import type { Lines } from './lines.ts';

const PROVINCE = '(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])';
/** Not part of a longer number, a decimal one, a word or a hash; `6474…0001.0` is how a table of decimals ends up writing one. */
const JOINED = /(?<!\d|\d-|(?:^|\P{L})\.)(?<=^|[^\p{L}+]|nik|kk|no|ktp)\d{16}(?![\d\p{L}+=]|[.-]\d*[1-9])/giu;
/** Spaced in the ways people write it: 6-6-4, 4-4-4-4 and pair by pair; not amid a list of numbers. */
const SPACED =
	/(?<![\d\p{L}_]|\d[ .\-\u00a0])(?:\d{6}([ .\-\u00a0])\d{6}\1\d{4}|\d{4}([ .\-\u00a0])\d{4}\2\d{4}\2\d{4}|\d\d([ .\-\u00a0])\d\d\3\d\d[ .\-\u00a0](?:\d{6}|\d\d\3\d\d\3\d\d)[ .\-\u00a0]\d{4})(?![\d\p{L}_]|[ .\-\u00a0]\d)/gu;
const STRUCTURE = new RegExp(`^${PROVINCE}(?!00)\\d\\d(?!00)\\d\\d(?:[04][1-9]|[1256]\\d|[37][01])(?:0[1-9]|1[0-2])\\d\\d(?!0000)\\d{4}$`);
/** A mobile number, or any with the country's code. */
const PHONE =
	/(?<![\d\p{L}_+.]|\d-|(?<!\d)0,)(?:\(?\+62\)?[ .-]?\(?[2-9]\d{1,3}\)?|\(?08[1-9]\d{1,2}\)?|628[1-9]\d{1,2})(?:[ .-]?\d{2,5}){2,4}(?![\d\p{L}_+=]|[.-]\d)/gu;

/** Whether 16 digits are built like a NIK or a family card's number: place, day (and 40 for a girl), month, year, sequence. */
export function isIdentityNumber(digits: string): boolean {
	return STRUCTURE.test(digits);
}

/** A telephone number's digits in one form, without zero or country code in front. */
export function phoneDigits(text: string): string {
	return text.replace(/\D/g, '').replace(/^(?:62|0)+/, '');
}

/** The digits of every telephone number in a text. */
export function phonesIn(text: string): string[] {
	return [...text.matchAll(PHONE)].filter(([found]) => isPhone(found)).map(([found]) => phoneDigits(found));
}

function isPhone(text: string): boolean {
	const digits = phoneDigits(text);
	return digits.length >= (digits.startsWith('8') ? 9 : 8) && digits.length <= 12;
}

/** An article's number in an address can look like anything. */
function inAddress(text: string, at: number): boolean {
	const before = text.slice(Math.max(0, at - 200), at);
	const token = /\S*$/.exec(before)?.[0] ?? '';
	return /https?:\/\//.test(token) && !/(?:nik|kk|ktp)\W*$/i.test(token);
}

function counted(found: number, what: string): string {
	return found === 1 ? `Ada ${what}.` : `Ada ${found} ${what}; ini yang pertama.`;
}

/** NIK, family card and telephone numbers in a text. `allowed` are the telephone numbers of public offices. */
export function numberFindings(text: string, lines: Lines, allowed: ReadonlySet<string>): Finding[] {
	const identities = [JOINED, SPACED]
		.flatMap((shape) => [...text.matchAll(shape)])
		.filter(({ 0: found, index }) => isIdentityNumber(found.replace(/\D/g, '')) && !inAddress(text, index))
		.sort((a, b) => a.index - b.index);
	const phones = [...text.matchAll(PHONE)].filter(({ 0: found }) => isPhone(found) && !allowed.has(phoneDigits(found)));
	const findings: Finding[] = [];
	const add = (kind: 'nik' | 'telepon', what: string, found: readonly { index: number }[]) => {
		const first = found[0];
		if (!first) return;
		const { line, column } = lines.placeOf(first.index);
		findings.push(refusal(kind, line, column, counted(found.length, what)));
	};
	add('nik', 'angka 16 digit yang tersusun seperti NIK atau nomor KK', identities);
	add('telepon', 'nomor telepon; yang boleh terbit hanya nomor kantor pada `ppid` di kota.json', phones);
	return findings;
}
