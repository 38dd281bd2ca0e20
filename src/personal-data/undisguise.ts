// Text as a reader would see it, and text that stands in another text in a form that no reader sees.
import { inflateRawSync, inflateSync } from 'node:zlib';
import { longRuns, signs } from './runs.ts';

const ODD =
	/[\u00ad\u061c\u0370-\u04ff\u0660-\u0669\u06f0-\u06f9\u1b50-\u1b59\u2000-\u200f\u2028-\u202f\u205f-\u2064\ua9d0-\ua9d9\ufeff\uff01-\uff5e\u{1d400}-\u{1d7ff}]|&#x?[\da-f]+;/iu;
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
/** Letters of other scripts, each before the one that it looks like. */
const ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
	[...'аaеeоoрpсcуyхxіiѕsјjԁdһhАAВBЕEКKМMНHОOРPСCТTУYХXІIЅSЈJαaοoρpνvιiκkυuΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX'].flatMap(
		(sign, at, all) => (at % 2 ? [] : [[sign, all[at + 1] ?? sign]]),
	),
);

/** The text without signs that are not seen, and with signs that look alike made one; lines stay lines. */
export function seen(text: string): string {
	if (!ODD.test(text)) return text;
	return text
		.replace(/&#(?:x([\da-f]{1,5})|(\d{1,6}));/gi, (_, hex, decimal) =>
			String.fromCodePoint(Math.min(0x10ffff, hex ? Number.parseInt(hex, 16) : Number(decimal))),
		)
		.replace(UNSEEN, '')
		.replace(/[\u0660-\u0669\u06f0-\u06f9\u1b50-\u1b59\ua9d0-\ua9d9]/g, (digit) => String(digit.charCodeAt(0) & 15))
		.replace(/[\u2000-\u200a\u202f\u205f]/g, ' ')
		.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
		.replace(/[\u{1d400}-\u{1d7ff}]+/gu, (run) => run.normalize('NFKC'))
		.replace(/\p{L}*[\u0370-\u052f]\p{L}*/gu, (word) => {
			const latin = [...word].map((sign) => ALIKE[sign] ?? sign).join('');
			return /^\p{Script=Latin}+$/u.test(latin) ? latin : word;
		});
}

/** What a packed stream of bytes holds, with or without the head of zlib; `undefined` when it is none. */
export function inflated(bytes: Uint8Array): Uint8Array | undefined {
	for (const unpack of [inflateSync, inflateRawSync])
		try {
			return unpack(bytes, { maxOutputLength: 64 * 1024 * 1024 });
		} catch {
			// Not packed so.
		}
	return undefined;
}

const fromPercent = (text: string): string =>
	text.replace(/(?:%[\da-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));

const LETTERS = signs('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
/** Shorter ones hold no list; mail breaks its lines at 76, keys at 64. */
const LONG = 60;

/** Bytes that stand in a text as letters: base64 as mail and programs write it, and pairs of hexadecimal digits. */
export function* hiddenBytes(text: string): Generator<Uint8Array> {
	let run = '';
	let end = -1;
	const bytes = () => Buffer.from(run, /^[\da-f]+$/i.test(run) ? 'hex' : 'base64');
	for (const [from, to] of longRuns(text, LETTERS, LONG)) {
		// Lines of one block follow on each other; its last is mostly shorter.
		if (end < 0 || !/^\r?\n$/.test(text.slice(end, from))) {
			if (end >= 0) yield bytes();
			run = '';
		}
		end = to;
		run += text.slice(from, to);
		const last = /^\r?\n([A-Za-z\d+/]{4,59}={0,2})(?!\S)/.exec(text.slice(end, end + 64));
		if (last) run += last[1];
	}
	if (end >= 0) yield bytes();
}

/** The texts that stand in a text in the forms of addresses, mail and RTF. */
export function* hiddenTexts(text: string): Generator<string> {
	if (/%(?:20|2C|0A|3B|09)/i.test(text)) yield fromPercent(text);
	// As programs write letters that they do not trust.
	const escaped = /\\(?:u([\da-f]{4})|x([\da-f]{2}))/gi;
	if (/(?:\\(?:u[\da-f]{4}|x[\da-f]{2})){8}/i.test(text))
		yield text.replace(escaped, (_, long, short) => String.fromCharCode(Number.parseInt(long ?? short, 16)));
	if (text.startsWith('{\\rtf'))
		yield text
			.replace(/\\'([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
			.replace(/\\(?:par|line|row)\b ?/g, '\n')
			.replace(/\\(?:cell|tab)\b ?/g, '\t')
			.replace(/\\[a-z]+-?\d* ?|[{}]/g, '');
	if (/quoted-printable/i.test(text)) yield fromPercent(text.replace(/=\r?\n/g, '').replace(/=(?=[\dA-F]{2})/g, '%'));
}
