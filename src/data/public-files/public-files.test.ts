import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkPublicFiles, LIST, svgFault } from './index.ts';

const folders: string[] = [];
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function project(files: Readonly<Record<string, string | Uint8Array>>, list?: string): string {
	const root = mkdtempSync(path.join(tmpdir(), 'aksi7-public-'));
	folders.push(root);
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(path.dirname(path.join(root, 'public', name)), { recursive: true });
		writeFileSync(path.join(root, 'public', name), content);
	}
	const lines = list ?? Object.keys(files).map((name) => `${name},contoh,redaksi,MIT`);
	mkdirSync(path.dirname(path.join(root, LIST)), { recursive: true });
	writeFileSync(path.join(root, LIST), `berkas,isi,asal,lisensi\n${[lines].flat().join('\n')}\n`);
	return root;
}

const found = (files: Readonly<Record<string, string | Uint8Array>>, list?: string) =>
	checkPublicFiles(project(files, list)).map(({ file, line, message }) => `${file}:${line} ${message}`);
const svg = (inner: string, more = '') => `<svg xmlns="http://www.w3.org/2000/svg"${more}>\n${inner}\n</svg>`;

it('has nothing to say of this project', () => expect(checkPublicFiles(process.cwd())).toEqual([]));

it('lets listed files of known kinds pass', () => {
	const png = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
	expect(
		found({
			'a.svg': svg('<path d="M0 0"/>'),
			'gambar/b.png': png,
			'robots.txt': 'User-agent: *\n',
			CNAME: 'contoh.go.id\n',
		}),
	).toEqual([]);
});

it('wants each file listed, and each listed file there', () => {
	expect(found({ 'a.txt': 'isi' }, 'b.txt,contoh,redaksi,MIT')).toEqual([
		`public/a.txt:1 Berkas ini tidak tercatat di ${LIST}.`,
		`${LIST}:2 \`public/b.txt\` tidak ada.`,
	]);
	expect(found({ 'a.txt': 'isi' }, 'a.txt,contoh')[0]).toContain(`${LIST}:2`);
});

it.each([
	'a.html',
	'a.htm',
	'a.xhtml',
	'a.xml',
	'a.js',
	'a.pdf',
	'a.csv',
	'a.xlsx',
	'a.wasm',
	'a.SVG',
	'_redirects',
	'a',
])('does not publish %s', (name) =>
	expect(found({ [name]: '<svg/>' })).toEqual([`public/${name}:1 Berkas jenis ini tidak diterbitkan begitu saja.`]),
);

it.each([
	['a.png', svg('')],
	['a.txt', '<script>1</script>'],
	['a.woff2', 'PK\x03\x04'],
	['a.jpg', 'GIF89a'],
])('refuses %s that is something else', (name, content) => expect(found({ [name]: content })).toHaveLength(1));

it.skipIf(process.platform === 'win32')('follows no link', () => {
	const root = project({});
	mkdirSync(path.join(root, 'public'), { recursive: true });
	symlinkSync('/etc/hostname', path.join(root, 'public/a.txt'));
	expect(checkPublicFiles(root)[0]?.message).toContain('symlink');
});

describe('SVG', () => {
	it('may be drawn and written', () => {
		const drawing =
			'<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><style>path{fill:url(#a)}</style><use href="#a"/>';
		expect(
			svgFault(`<?xml version="1.0" encoding="UTF-8"?>\n${svg(`${drawing}<text>Peta</text><title>Kota</title>`)}`),
		).toBeUndefined();
	});

	it.each([
		svg('<script>alert(1)</script>'),
		svg('<path/>', ' onload="alert(1)"'),
		svg('<a href="javascript:alert(1)"><text>x</text></a>'),
		svg('<foreignObject><body/></foreignObject>'),
		svg('<image href="https://contoh.invalid/a.png"/>'),
		svg('<use href="data:image/svg+xml,x"/>'),
		svg('<animate attributeName="href" to="javascript:alert(1)"/>'),
		svg('<set attributeName="onmouseover" to="alert(1)"/>'),
		svg('<style>@import "https://contoh.invalid/a.css";</style>'),
		svg('<style><![CDATA[path{fill:url(https://contoh.invalid/a)}]]></style>'),
		svg('<path style="fill:url(//contoh.invalid/a)"/>'),
		svg('<x:script xmlns:x="http://www.w3.org/1999/xhtml">1</x:script>'),
		svg('<dc:script>1</dc:script>', ' xmlns:dc="http://www.w3.org/1999/xhtml"'),
		'<html xmlns="http://www.w3.org/1999/xhtml"><svg/></html>',
		`<!DOCTYPE svg [<!ENTITY x "<script/>">]>${svg('&x;')}`,
		`<?xml-stylesheet href="a.css"?>${svg('')}`,
		`<?xml version="1.0" encoding="UTF-7"?>${svg('')}`,
		'bukan gambar',
	])('may not hold %s', (text) => expect(svgFault(text)).toBeDefined());

	it('tells the line', () =>
		expect(svgFault(svg('<path/>\n<script/>'))).toEqual({ line: 3, what: 'elemen `<script>`' }));
});
