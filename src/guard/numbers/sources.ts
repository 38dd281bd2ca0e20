import { Parser } from 'htmlparser2';
import { listed } from '../../model/base/spelling.ts';
import { type Block, looseBlock } from '../block.ts';
import { TextReader } from '../text.ts';

/** What is read in pages, feeds and drawings, and in answers for machines that show text. */

/** Tags within a text: a feed's entries hold HTML. */
const plain = (text: string) => text.replace(/<[^>]*>/g, ' ');

const ADDRESSES: ReadonlySet<string> = new Set(
	listed(`
		<guid>, <id>, <link>, <loc>, <updated>, <published>, <pubDate>, <lastBuildDate>, <lastmod>
	`),
);

/** Blocks of a page, and of the data for machines that stands in it. */
export function pageBlocks(html: string): Block[] {
	const data: string[] = [];
	let isData = false;
	const blocks = read(html, false, {
		open: (name, { type }) => {
			isData = name === 'script' && type === 'application/ld+json';
			if (isData) data.push('');
		},
		text: (text) => {
			if (isData) data[data.length - 1] += text;
		},
	});
	return [...blocks, ...data.flatMap((text) => jsonBlocks(text, 'JSON-LD'))];
}

/** Blocks of a feed or a drawing. */
export const xmlBlocks = (text: string): Block[] =>
	read(text, true)
		.filter(({ where }) => !ADDRESSES.has(where))
		.map((block) => (block.text.includes('<') ? { ...block, text: plain(block.text) } : block));

interface Listener {
	open(name: string, attributes: Readonly<Record<string, string>>): void;
	text(text: string): void;
}

function read(text: string, xmlMode: boolean, also?: Listener): readonly Block[] {
	const reader = new TextReader();
	const parser = new Parser(
		{
			onopentag: (name, attributes) => {
				reader.openTag(name, attributes);
				also?.open(name, attributes);
			},
			ontext: (each) => {
				reader.text(each);
				also?.text(each);
			},
			onclosetag: (name) => reader.closeTag(name),
		},
		{ xmlMode },
	);
	parser.end(text);
	return reader.end();
}

/** Keys of JSON whose texts are addresses, ids and types. */
const TECHNICAL =
	/^(?:@.*|url|id|identifier|sameAs|href|version|type|encodingFormat|license|contentUrl|embedUrl|thumbnail_url|provider_url|author_url|sha256|dateModified|datePublished|temporalCoverage|inLanguage|propertyID|unitCode)$/;

/** Blocks of a JSON text that people are shown: JSON-LD, oEmbed. Numbers of figures are found by `jsonNumbers`. */
export const jsonBlocks = (text: string, where: string): Block[] =>
	walk(parse(text)).flatMap((object) => {
		const said = Object.entries(object).flatMap(([name, value]): [string, string][] =>
			typeof value === 'string' && !TECHNICAL.test(name) && !/^[\d.-]+$/.test(value) ? [[name, plain(value)]] : [],
		);
		return said.map(([name, value]) =>
			looseBlock(
				`${where} "${name}"`,
				value,
				said.map(([, each]) => each),
			),
		);
	});

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
export const jsonNumbers = (text: string): { readonly name: string; readonly id: string; readonly value: number }[] =>
	walk(parse(text)).flatMap((object) => {
		const addresses = Object.values(object).flatMap((value) =>
			typeof value === 'string' ? (/\/angka\/(.+?)\/(?:#.*)?$/.exec(value)?.[1] ?? []) : [],
		);
		const [id] = addresses;
		if (id === undefined) return [];
		return ['value', 'measuredValue', 'numericValue'].flatMap((name) => {
			const value = object[name];
			const number =
				typeof value === 'number' || (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value))
					? Number(value)
					: undefined;
			return number === undefined ? [] : [{ name, id, value: number }];
		});
	});

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
