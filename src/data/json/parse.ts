import {
	findNodeAtLocation,
	type JSONPath,
	type Node,
	type ParseError,
	parseTree,
	printParseErrorCode,
} from 'jsonc-parser';
import { z } from 'zod';
import type { FileForm } from '../../files/decode.ts';
import { error, type Issue, type Place } from '../../model/base/issue.ts';
import { formOf } from '../csv/form.ts';
import { textFault } from '../csv/text-form.ts';

/** What a map's program writes is a few levels deep; more is no data, and readers that go down by level would fall. */
const DEEPEST = 100;

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN = new Set([...'[{'].map((sign) => sign.charCodeAt(0)));
const CLOSE = new Set([...']}'].map((sign) => sign.charCodeAt(0)));

/** Says where a JSON text goes deeper than any data does, before a parser falls over it. */
export function depthFault(file: string, text: string): Issue | undefined {
	let depth = 0;
	let quoted = false;
	for (let at = 0; at < text.length; at += 1) {
		const sign = text.charCodeAt(at);
		if (quoted) {
			if (sign === BACKSLASH) at += 1;
			else if (sign === QUOTE) quoted = false;
		} else if (sign === QUOTE) quoted = true;
		else if (OPEN.has(sign)) depth += 1;
		else if (CLOSE.has(sign)) depth -= 1;
		if (depth <= DEEPEST) continue;
		const before = text.slice(0, at).split('\n');
		const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
		const message = `Kurung di sini bersarang lebih dari ${DEEPEST} tingkat.`;
		return error('json-rusak', place)`${message} → Simpan ulang berkasnya dari program petanya.`;
	}
	return undefined;
}

/** What is worked out of a text once, however many of its places are asked for: a boundary may have twenty thousand
 * wrong codes. */
interface Known {
	readonly text: string;
	/** Where each line begins. */
	readonly starts: readonly number[];
	tree?: Node | undefined;
}
let known: Known | undefined;

function knownOf(text: string): Known {
	if (known?.text !== text) {
		const starts = [0];
		for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
		known = { text, starts };
	}
	return known;
}

function placeAt(file: string, text: string, offset: number): Place {
	const { starts } = knownOf(text);
	let [low, high] = [0, starts.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** Where a value stands in a JSON text that is known to be sound. */
export function placeOf(file: string, text: string, path: JSONPath): Place {
	const about = knownOf(text);
	about.tree ??= parseTree(text);
	return placeAt(file, text, (about.tree && findNodeAtLocation(about.tree, path)?.offset) ?? 0);
}

const TYPES: Readonly<Record<string, string>> = {
	string: 'teks dalam tanda kutip',
	boolean: '`true` atau `false` tanpa tanda kutip',
	number: 'angka tanpa tanda kutip',
	int: 'bilangan bulat',
	object: 'isian dalam kurung kurawal',
};
const generic = z.locales.id().localeError;

/** What to write instead, where the schema itself does not say it. */
const instruction: z.core.$ZodErrorMap = (issue) => {
	if (issue.code === 'invalid_type')
		return issue.input === undefined
			? 'Tambahkan isian ini; contohnya ada di folder kota lain.'
			: `Tulis ${TYPES[issue.expected] ?? issue.expected}.`;
	if (issue.code === 'unrecognized_keys') return 'Hapus isian itu, atau betulkan namanya.';
	if (issue.code === 'invalid_value')
		return `Tulis salah satu dari: ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}.`;
	if (issue.code === 'invalid_key') return 'Tulis tahun dengan empat angka, misalnya `2024`.';
	if (issue.code === 'too_small' && issue.origin === 'string') return 'Isi; tidak boleh kosong.';
	return generic(issue);
};

const FAULTS: Readonly<Record<string, string>> = {
	CommaExpected: 'koma hilang sebelum tempat ini',
	ColonExpected: 'titik dua hilang di tempat ini',
	PropertyNameExpected: 'di tempat ini seharusnya ada nama isian; mungkin ada koma yang berlebih',
	ValueExpected: 'di tempat ini seharusnya ada isi; mungkin ada koma yang berlebih',
	CloseBraceExpected: 'kurung kurawal penutup hilang',
	CloseBracketExpected: 'kurung siku penutup hilang',
	UnexpectedEndOfString: 'tanda kutip penutup hilang',
	EndOfFileExpected: 'ada tulisan sesudah kurung penutup',
	InvalidSymbol: 'ada tulisan tanpa tanda kutip',
};

/** The first fault of a text that is no JSON, at its place. */
export function faultOf(file: string, text: string): Issue {
	if (text.trim() === '')
		return error('json-rusak', placeAt(file, text, 0))`
			Berkas ini kosong.
			→ Salin isinya dari contoh, lalu sesuaikan.`;
	const faults: ParseError[] = [];
	parseTree(text, faults, { disallowComments: true });
	const fault = faults[0];
	const name = fault && printParseErrorCode(fault.error);
	const message = `JSON tidak terbaca: ${FAULTS[name ?? ''] ?? name ?? 'isinya tidak utuh'}.`;
	return error('json-rusak', placeAt(file, text, fault?.offset ?? 0))`
		${message}
		→ Periksa koma, tanda kutip, dan kurung di sekitar tempat ini.`;
}

/** Texts that no output could bear, and keys that one reader takes otherwise than another. `path`: where it stands. */
function textFaults(node: Node, file: string, text: string, path: string): Issue[] {
	const at = ({ offset }: Node) => placeAt(file, text, offset);
	if (node.type === 'string') {
		const fault = textFault(node.value);
		return fault === undefined ? [] : [error('isi-json', at(node))`Isian \`${path}\` tidak sesuai. → ${fault}`];
	}
	if (node.type === 'array')
		return (node.children ?? []).flatMap((child, index) => textFaults(child, file, text, `${path}.${index}`));
	const seen = new Set<string>();
	return (node.children ?? []).flatMap(({ children: [key, value] = [] }) => {
		if (!key) return [];
		const name = String(key.value);
		const isTwice = seen.has(name);
		seen.add(name);
		if (isTwice)
			return [
				error('isi-json', at(key))`
					Isian \`${name}\` tertulis dua kali.
					→ Hapus salah satunya; hanya satu yang akan terbaca.`,
			];
		if (textFault(name) !== undefined || name in {})
			return [
				error('isi-json', at(key))`
					Isian \`${shown(name)}\` tidak dikenal.
					→ Hapus isian itu, atau betulkan namanya.`,
			];
		return value ? textFaults(value, file, text, path === '' ? name : `${path}.${name}`) : [];
	});
}

const shown = (name: string) => name.replace(/[\p{C}\s]/gu, '\ufffd').slice(0, 60);

/** The file as a tree; `undefined` where it is no JSON, or nested beyond what a parser can hold. */
function treeOf(text: string): Node | undefined {
	try {
		return parseTree(text);
	} catch (cause) {
		if (cause instanceof RangeError) return undefined;
		throw cause;
	}
}

/** Parses a JSON file by a schema; answers the value, or an issue at the place of each fault. */
export function parseJson<T>(
	schema: z.ZodType<T>,
	file: string,
	text: string,
	stored?: FileForm,
): { value?: T; issues: Issue[] } {
	const form = formOf(text, file, stored);
	if (form.issues.length > 0) return { issues: [...form.issues] };
	const tree = treeOf(text);
	if (text.trim() !== '' && !tree)
		return {
			issues: [
				error('json-rusak', placeAt(file, text, 0))`
					JSON tidak terbaca: kurungnya bersarang terlalu dalam.
					→ Salin isinya dari contoh, lalu sesuaikan.`,
			],
		};
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		return { issues: [faultOf(file, text)] };
	}
	if (!tree) return { issues: [faultOf(file, text)] };
	const faults = textFaults(tree, file, text, '');
	if (faults.length > 0) return { issues: faults };
	const result = schema.safeParse(json, { error: instruction });
	if (result.success) return { value: result.data, issues: [] };
	return {
		issues: result.error.issues.flatMap((issue) => {
			const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
			const node = findNodeAtLocation(tree, path);
			const place = (path: JSONPath) => placeAt(file, text, (findNodeAtLocation(tree, path) ?? tree).offset);
			if (issue.code === 'unrecognized_keys')
				return issue.keys.map((key) => {
					const { parent } = findNodeAtLocation(tree, [...path, key]) ?? {};
					return error('isi-json', placeAt(file, text, parent?.offset ?? 0))`
						Isian \`${[...path, key].join('.')}\` tidak dikenal.
						→ ${issue.message}`;
				});
			const name = path.join('.');
			const message =
				name === ''
					? 'Isi berkas ini tidak sesuai.'
					: node
						? `Isian \`${name}\` tidak sesuai.`
						: `Isian \`${name}\` tidak ada.`;
			return error('isi-json', place(node ? path : path.slice(0, -1)), message, issue.message);
		}),
	};
}
