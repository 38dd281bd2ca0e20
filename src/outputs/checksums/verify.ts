import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sha256, sha256OfFile } from '../../files/hash.ts';
import { parseChecksums } from './checksums.ts';

/** Whether a copy of the site, in a folder or on a server, is what was published: by `SHA256SUMS` at its root. */

export const SUMS = 'SHA256SUMS';

/** Read by the host and never given out: they cannot be fetched again to be compared. */
export const FOR_THE_HOST: readonly string[] = ['.nojekyll', '_headers', '_redirects', '.htaccess'];

/** What differs between a copy and its list. Extra files can be seen in a folder only. */
export interface Verdict {
	readonly checked: number;
	readonly missing: readonly string[];
	readonly changed: readonly string[];
	/** Absent where files cannot be listed. */
	readonly extra?: readonly string[];
	/** SHA-256 of the list itself, to compare with one that came another way. */
	readonly list: string;
}

/** The copy could not be examined at all. */
export class VerifyError extends Error {}

/** Every file below a folder, with `/`, the list of sums left out. */
export const filesBelow = (dir: string): string[] =>
	readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
		.filter((file) => file !== SUMS);

/** SHA-256 of a file below a folder. */
export const sumOfFile = (dir: string, file: string): string => sha256OfFile(path.join(dir, file));

function listOf(text: string, where: string): ReadonlyMap<string, string> {
	try {
		const list = parseChecksums(text);
		if (list.size > 0) return list;
	} catch (cause) {
		throw new VerifyError(`${where}: ${cause instanceof Error ? cause.message : cause}.`);
	}
	throw new VerifyError(`${where}: tidak memuat satu berkas pun.`);
}

/** Compares a folder with its list, or with `trusted`, a list that came another way. */
export function verifyFolder(dir: string, trusted?: string): Verdict {
	let text = trusted;
	try {
		text ??= readFileSync(path.join(dir, SUMS), 'utf8');
	} catch {
		throw new VerifyError(
			`${SUMS} tidak ada di ${dir}: folder itu bukan hasil \`npm run build\`, atau salinannya tidak lengkap.`,
		);
	}
	const list = listOf(text, SUMS);
	const present = new Set(filesBelow(dir));
	const names = [...list.keys()];
	return {
		checked: list.size,
		missing: names.filter((name) => !present.has(name)),
		changed: names.filter((name) => present.has(name) && sumOfFile(dir, name) !== list.get(name)),
		extra: [...present].filter((name) => !list.has(name)).sort(),
		list: sha256(text),
	};
}

/** Files fetched at a time. */
const AT_ONCE = 8;

async function fetchBytes(url: URL): Promise<Uint8Array | undefined> {
	const response = await fetch(url).catch((cause) => {
		throw new VerifyError(
			`${url.href} tidak dapat dihubungi: ` +
				`${cause instanceof Error ? ((cause.cause as Error)?.message ?? cause.message) : cause}.`,
		);
	});
	if (response.status === 404 || response.status === 410) return undefined;
	if (!response.ok) throw new VerifyError(`${url.href} menjawab ${response.status}.`);
	return new Uint8Array(await response.arrayBuffer());
}

/** Compares what a server gives with its list, or with `trusted`. `address` is the site's, base path included. */
export async function verifyUrl(address: string, trusted?: string): Promise<Verdict> {
	const root = new URL(address.endsWith('/') ? address : `${address}/`);
	const found = trusted ?? (await fetchBytes(new URL(SUMS, root)));
	if (found === undefined)
		throw new VerifyError(`${new URL(SUMS, root).href} tidak ada: alamat itu bukan alamat depan situs ini.`);
	const text = typeof found === 'string' ? found : new TextDecoder().decode(found);
	const list = listOf(text, SUMS);
	const missing: string[] = [];
	const changed: string[] = [];
	const given = [...list].filter(([name]) => !FOR_THE_HOST.includes(name));
	const waiting = given.values();
	// All workers draw from one iterator, so that each file is fetched once.
	const work = async () => {
		for (const [name, sum] of waiting) {
			const bytes = await fetchBytes(new URL(name.split('/').map(encodeURIComponent).join('/'), root));
			if (bytes === undefined) missing.push(name);
			else if (sha256(bytes) !== sum) changed.push(name);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return { checked: given.length, missing: missing.sort(), changed: changed.sort(), list: sha256(text) };
}

export const isUnchanged = ({ missing, changed, extra = [] }: Verdict): boolean =>
	missing.length + changed.length + extra.length === 0;

/** The verdict for a terminal. */
export function formatVerdict(verdict: Verdict): string {
	const { checked, missing, changed, extra, list } = verdict;
	const lines = [
		...missing.map((name) => `HILANG   ${name}`),
		...changed.map((name) => `BERUBAH  ${name}`),
		...(extra ?? []).map((name) => `TAMBAHAN ${name}`),
	];
	const summary = isUnchanged(verdict)
		? `Salinan ini utuh: ${checked} berkas sama dengan daftarnya.`
		: `Salinan ini tidak utuh: ${missing.length} hilang, ${changed.length} berubah, ` +
			`${extra ? `${extra.length} tambahan, ` : ''}dari ${checked} berkas.`;
	const blind = extra
		? []
		: [
				'Berkas tambahan di server tidak dapat diketahui dari luar; periksa foldernya dengan `npm run verify -- FOLDER`.',
			];
	return [...lines, summary, ...blind, `Sidik daftar (SHA-256 dari ${SUMS}): ${list}`].join('\n');
}
