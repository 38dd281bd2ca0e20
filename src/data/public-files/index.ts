// What lies in `public/` is published as it is, on the site's own address and without the pages' policy: only files
// that are listed, of kinds that run nothing.

import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import { error, type Issue } from '../../model/base/issue.ts';

/** What a drawing is made of. Whatever runs, embeds or fetches is not among it. */
const ELEMENTS = new Set(
	`svg g defs symbol use title desc metadata style path rect circle ellipse line polyline polygon text tspan textPath
	linearGradient radialGradient stop clipPath mask pattern marker`
		.split(/\s+/)
		.map((name) => name.toLowerCase()),
);
/** Editors keep notes of their own in these names; a browser makes nothing of them. */
const NOTES = /^(?:rdf|cc|dc|sodipodi|inkscape|serif|sketch|xmlns|xml):|^(?:xmlns|version)$/i;
const SVG = 'http://www.w3.org/2000/svg';
/** An address that is no part of the drawing itself. */
/** A second name for a language whose elements run. */
const RENAMED = /^http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xhtml)/;
const OUTSIDE = /(?:url\(\s*["']?(?!#)|@import|javascript:|expression\(|\\[\da-f])/i;

/** Why an SVG may not stand among the published files: the first part of it that is not of a drawing, in Indonesian
 * with its line; `undefined` for a drawing. A document opened by its own address runs its scripts as the site's own,
 * without the pages' policy. */
export function svgFault(text: string): { readonly line: number; readonly what: string } | undefined {
	let fault: { line: number; what: string } | undefined;
	let style = false;
	const refuse = (what: string) => {
		fault ??= { line: text.slice(0, parser.startIndex).split('\n').length, what };
	};
	const parser = new Parser(
		{
			onprocessinginstruction(name, data) {
				if (name.toLowerCase() !== '?xml' || !/encoding\s*=\s*["']utf-8|^(?:(?!encoding)[\s\S])*$/i.test(data))
					refuse(`\`<${data.slice(0, 20)}…>\``);
			},
			onopentag(name, attributes) {
				style = name.toLowerCase() === 'style';
				if (!ELEMENTS.has(name.toLowerCase()) && !NOTES.test(name)) refuse(`elemen \`<${name}>\``);
				for (const [key, value] of Object.entries(attributes))
					if (/^on/i.test(key)) refuse(`atribut \`${key}\``);
					else if (key === 'xmlns' ? value !== SVG : key.startsWith('xmlns:') && RENAMED.test(value))
						refuse(`ruang nama pada \`${key}\``);
					else if (/(?:^|:)(?:href|src)$/i.test(key) && !value.startsWith('#')) refuse(`alamat pada \`${key}\``);
					else if (!NOTES.test(key) && OUTSIDE.test(value)) refuse(`isi atribut \`${key}\``);
			},
			ontext(data) {
				if (style && OUTSIDE.test(data)) refuse('alamat di dalam `<style>`');
			},
		},
		{ xmlMode: true, decodeEntities: true },
	);
	parser.end(text);
	return /<svg[\s>]/i.test(text) ? fault : { line: 1, what: 'tidak ada `<svg>`' };
}

/** Beside the folder, for what is in it is published. */
export const LIST = 'src/data/public-files/public.csv';
const FOLDER = 'public';
const HEADER = 'berkas,isi,asal,lisensi';

const starts = (bytes: Buffer, ...heads: readonly string[]) =>
	heads.some((head) => bytes.toString('latin1', 0, head.length) === head);
const isText = (bytes: Buffer) => !bytes.includes(0) && !/<[a-z!?/]/i.test(bytes.toString('latin1'));

/** Every kind that may be published so, and whether bytes are one. */
const KINDS: Readonly<Record<string, (bytes: Buffer) => boolean>> = {
	svg: () => true,
	png: (bytes) => starts(bytes, '\x89PNG\r\n'),
	jpg: (bytes) => starts(bytes, '\xff\xd8\xff'),
	jpeg: (bytes) => starts(bytes, '\xff\xd8\xff'),
	webp: (bytes) => starts(bytes, 'RIFF') && bytes.toString('latin1', 8, 12) === 'WEBP',
	avif: (bytes) => bytes.toString('latin1', 4, 12) === 'ftypavif',
	ico: (bytes) => starts(bytes, '\0\0\x01\0'),
	woff2: (bytes) => starts(bytes, 'wOF2'),
	txt: isText,
	webmanifest: isText,
};
/** Files that hosts ask for by name; what leads readers elsewhere, such as `_redirects`, is for the build to write. */
const BY_NAME = /^(?:CNAME|\.nojekyll|\.well-known\/[\w.-]+)$/;
const LITTER = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/;

const refuse = (file: string, line: number, message: string, fix: string) =>
	error('berkas-publik', { file, line, column: 1 })`${message} → ${fix}`;

type Entry = { readonly file: string; readonly isPlain: boolean };

const entriesBelow = (dir: string, prefix = ''): Entry[] =>
	readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
		const file = `${prefix}${entry.name}`;
		if (entry.isDirectory()) return entriesBelow(path.join(dir, entry.name), `${file}/`);
		return LITTER.test(file) ? [] : [{ file, isPlain: entry.isFile() }];
	});

/** What is listed, by file, with its line; each line says what it is, where it comes from and under which licence. */
function listed(root: string, issues: Issue[]): Map<string, number> {
	const list = path.join(root, LIST);
	const lines = existsSync(list) && lstatSync(list).isFile() ? readFileSync(list, 'utf8').split(/\r?\n/) : [];
	if (lines.length > 0 && lines[0] !== HEADER)
		issues.push(refuse(LIST, 1, `Judul kolomnya \`${lines[0]?.slice(0, 80)}\`.`, `Tulis baris pertama: ${HEADER}`));
	const files = new Map<string, number>();
	for (const [at, line] of lines.entries()) {
		if (at === 0 || line.trim() === '') continue;
		const cells = line.split(',').map((cell) => cell.trim());
		if (cells.length !== 4 || cells.some((cell) => cell === ''))
			issues.push(
				refuse(LIST, at + 1, 'Baris ini tidak berisi empat sel.', `Isi keempatnya, tanpa koma di dalam sel: ${HEADER}`),
			);
		else files.set(cells[0] as string, at + 1);
	}
	return files;
}

function faultsOf(root: string, { file, isPlain }: Entry, known: ReadonlyMap<string, number>): Issue[] {
	const name = `${FOLDER}/${file}`;
	if (!isPlain)
		return [refuse(name, 1, 'Ini tautan (symlink) atau bukan berkas biasa.', 'Salin berkasnya sendiri ke sini.')];
	const kind = /\.([a-z\d]+)$/.exec(file)?.[1] ?? '';
	const matches = BY_NAME.test(file) ? isText : Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
	if (!matches) {
		const fix = `Yang boleh: ${Object.keys(KINDS).join(', ')}. Tabel taruh di data/, halaman di src/; yang lain jangan diterbitkan.`;
		return [refuse(name, 1, 'Berkas jenis ini tidak diterbitkan begitu saja.', fix)];
	}
	const bytes = readFileSync(path.join(root, name));
	const issues: Issue[] = [];
	if (!matches(bytes))
		issues.push(refuse(name, 1, `Isinya bukan ${kind || 'teks biasa'}.`, 'Simpan ulang sesuai jenisnya, atau hapus.'));
	const fault = kind === 'svg' ? svgFault(bytes.toString('utf8')) : undefined;
	if (fault) {
		const fix =
			'Hapus bagian itu: gambar hanya berisi bentuk, tulisan, dan warna; skrip, tautan, dan berkas luar tidak.';
		issues.push(refuse(name, fault.line, `Gambar ini memuat ${fault.what}.`, fix));
	}
	if (!known.has(file)) {
		const fix = `Tambahkan baris \`${file},isi,asal,lisensi\` di ${LIST}, atau hapus berkasnya.`;
		issues.push(refuse(name, 1, `Berkas ini tidak tercatat di ${LIST}.`, fix));
	}
	return issues;
}

/** What is wrong with the files that are published as they are: unknown, of another kind than they say, or able to run
 * something. */
export function checkPublicFiles(root: string): Issue[] {
	const folder = path.join(root, FOLDER);
	if (!existsSync(folder)) return [];
	const issues: Issue[] = [];
	const known = listed(root, issues);
	const entries = entriesBelow(folder);
	for (const entry of entries) issues.push(...faultsOf(root, entry, known));
	for (const [file, line] of known)
		if (!entries.some((entry) => entry.file === file))
			issues.push(refuse(LIST, line, `\`${FOLDER}/${file}\` tidak ada.`, 'Hapus baris ini, atau taruh berkasnya.'));
	return issues;
}
