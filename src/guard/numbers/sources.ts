import { Parser } from 'htmlparser2';
import { type Block, looseBlock, TextReader } from '../text.ts';

/** What is read in files that are no pages: feeds, drawings, calendars, answers for machines that show text. */

/** Tags within a text: a feed's entries hold HTML. */
const plain = (text: string) => text.replace(/<[^>]*>/g, ' ');

const ADDRESSES: ReadonlySet<string> = new Set([
	'<guid>',
	'<id>',
	'<link>',
	'<loc>',
	'<updated>',
	'<published>',
	'<pubDate>',
	'<lastBuildDate>',
	'<lastmod>',
]);

/** Numbers of an axis among the words of a drawing: three or more, evenly apart. */
function withoutTicks(text: string): string {
	return text.replace(/(?:-?\d[\d.]*(?:,\d+)?; ){3,}/g, (run) => {
		const words = run.split('; ').slice(0, -1);
		const numbers = words.map((word) => Number(word.replaceAll('.', '').replace(',', '.')));
		let last = 1;
		const step = (numbers[1] ?? 0) - (numbers[0] ?? 0);
		while (last < numbers.length && Math.abs((numbers[last] ?? 0) - (numbers[last - 1] ?? 0) - step) < 1e-6) last += 1;
		return last < 3
			? run
			: words
					.slice(last)
					.map((word) => `${word}; `)
					.join('');
	});
}

/** Blocks of a feed or a drawing. */
export function xmlBlocks(text: string): Block[] {
	const reader = new TextReader();
	const parser = new Parser(
		{
			onopentag: (name, attributes) => reader.openTag(name, attributes),
			ontext: (each) => reader.text(each),
			onclosetag: (name) => reader.closeTag(name),
		},
		{ xmlMode: true },
	);
	parser.end(text);
	return reader
		.end()
		.filter(({ where }) => !ADDRESSES.has(where))
		.map((block) => (block.text.includes('<') ? { ...block, text: plain(block.text) } : block));
}

/** Blocks of a calendar: each event's words, beside each other. */
export function calendarBlocks(text: string): Block[] {
	const unfolded = text.replace(/\r?\n[ \t]/g, '');
	return unfolded.split('BEGIN:VEVENT').flatMap((event) => {
		const said = [...event.matchAll(/^(SUMMARY|DESCRIPTION|LOCATION|COMMENT|X-WR-CALNAME|X-WR-CALDESC)(?:;[^:\n]*)?:(.*)$/gm)];
		const words = said.map(([, , value = '']) => value.replace(/\\n/gi, ' ').replace(/\\([,;\\])/g, '$1'));
		return words.map((each, index) => looseBlock(said[index]?.[1] ?? 'ics', each, words));
	});
}

/** Keys of JSON whose texts are addresses, ids and types. */
const TECHNICAL =
	/^(?:@.*|url|id|identifier|sameAs|href|version|type|encodingFormat|license|contentUrl|embedUrl|thumbnail_url|provider_url|author_url|sha256|dateModified|datePublished|temporalCoverage|inLanguage|propertyID|unitCode)$/;

/** Blocks of a JSON text that people are shown: JSON-LD, oEmbed. Numbers of figures are found by `jsonNumbers`. */
export function jsonBlocks(text: string, where: string): Block[] {
	return walk(parse(text)).flatMap((object) => {
		const said = Object.entries(object).flatMap(([name, value]): [string, string][] =>
			typeof value === 'string' && !TECHNICAL.test(name) ? [[name, plain(value)]] : [],
		);
		return said.map(([name, value]) =>
			looseBlock(
				`${where} "${name}"`,
				value,
				said.map(([, each]) => each),
			),
		);
	});
}

/** Blocks of a plain text: its lines, with what is said around each. */
export function textBlocks(text: string): Block[] {
	const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
	return lines.map((line) => looseBlock('teks', withoutAddresses(line), lines));
}

/** Blocks of a reference in BibTeX or RIS: its fields, without its keys and addresses. */
export function referenceBlocks(text: string): Block[] {
	const fields = text.split(/\r?\n/).flatMap((line) => /^\s*\w+\s+(?:=|-)\s+(.*)$/.exec(line)?.[1] ?? []);
	const words = fields.map((field) => withoutAddresses(field.replace(/[{}\\]/g, '')));
	return words.map((each) => looseBlock('rujukan', each, words));
}

const withoutAddresses = (text: string) => text.replace(/https?:\/\/\S+/g, '');

/** Numbers in a JSON text that stand beside a figure's address. */
export function jsonNumbers(text: string): { readonly name: string; readonly id: string; readonly value: number }[] {
	return walk(parse(text)).flatMap((object) => {
		const addresses = Object.values(object).flatMap((value) =>
			typeof value === 'string' ? (/\/angka\/(.+?)\/(?:#.*)?$/.exec(value)?.[1] ?? []) : [],
		);
		const [id] = addresses;
		if (id === undefined) return [];
		return ['value', 'measuredValue', 'numericValue'].flatMap((name) => {
			const value = object[name];
			const number = typeof value === 'number' || (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) ? Number(value) : undefined;
			return number === undefined ? [] : [{ name, id, value: number }];
		});
	});
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function walk(value: unknown): Record<string, unknown>[] {
	if (Array.isArray(value)) return value.flatMap(walk);
	if (typeof value !== 'object' || value === null) return [];
	return [value as Record<string, unknown>, ...Object.values(value).flatMap(walk)];
}

/** The text chunks of a PNG (`tEXt` and uncompressed `iTXt`): what the drawing says, written beside it. */
export function pngTexts(bytes: Uint8Array): { readonly keyword: string; readonly text: string }[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const found: { keyword: string; text: string }[] = [];
	for (let at = 8; at + 12 <= bytes.length; ) {
		const length = view.getUint32(at);
		const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
		const data = bytes.subarray(at + 8, at + 8 + length);
		if (type === 'tEXt' || type === 'iTXt') {
			const end = data.indexOf(0);
			const keyword = new TextDecoder('latin1').decode(data.subarray(0, end));
			if (type === 'tEXt') found.push({ keyword, text: new TextDecoder('latin1').decode(data.subarray(end + 1)) });
			else if (data[end + 1] === 0) {
				// Behind the keyword: compression flag and method, language, translated keyword, text.
				const language = data.indexOf(0, end + 3);
				const translated = data.indexOf(0, language + 1);
				found.push({ keyword, text: new TextDecoder().decode(data.subarray(translated + 1)) });
			}
		}
		at += length + 12;
	}
	return found.map(({ keyword, text }) => ({ keyword, text: withoutTicks(text) }));
}
