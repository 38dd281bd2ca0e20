import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { formatGuard, runGuard } from './index.ts';
import type { SiteOptions } from './site.ts';

const folders: string[] = [];
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const HEAD = `<title>Judul</title><meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self'">`;
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A page whose policy knows the styles and scripts in its body. */
function pageWith(body: string, { lang = 'id', head = HEAD, heading = '<h1>Judul</h1>' } = {}): string {
	const hashes = [...body.matchAll(/<(style|script)[^>]*>([^<]+)</g)].map(([, , text = '']) => hashOf(text)).join(' ');
	return `<!doctype html><html lang="${lang}"><head>${head.replace(/'">$/, `' ${hashes}">`)}</head><body>${heading}${body}</body></html>`;
}

/** `check: message` of what the guard finds in a site of these files. */
function found(files: Record<string, string>, options?: SiteOptions): string[] {
	const dir = mkdtempSync(path.join(tmpdir(), 'guard-'));
	folders.push(dir);
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
		writeFileSync(path.join(dir, name), text);
	}
	return runGuard(dir, options).map(({ check, file, message }) => `${check} ${file}: ${message}`);
}

function inPage(body: string, options?: SiteOptions): string[] {
	return found({ 'index.html': pageWith(body) }, options);
}

it('lets a sound site pass', () => {
	const home = pageWith(
		'<a href="/kota/bontang/#peta">Bontang</a> <a href="https://example.org/">luar</a> <a href="mailto:a@example.org">surat</a>',
	);
	expect(
		found({
			'index.html': home,
			'kota/bontang/index.html': pageWith('<svg id="peta"></svg><a href="../../">awal</a>'),
		}),
	).toEqual([]);
	expect(formatGuard([])).toBe('Situs yang dibangun lolos pemeriksaan.');
});

describe('tautan', () => {
	it('finds a link to a page that is not there', () => {
		expect(inPage('<a href="/kota/tiada/">x</a>')).toEqual([
			'tautan index.html: <a href> menuju `/kota/tiada/`, yang tidak ada.',
		]);
	});

	it('finds a link that would take a detour', () => {
		const files = { 'index.html': pageWith('<a href="/data">x</a>'), 'data/index.html': pageWith('') };
		expect(found(files)).toEqual(['tautan index.html: <a href> menuju `/data`, yang harus diakhiri garis miring.']);
	});

	it('finds a fragment that is not there, in this page or one read later', () => {
		const files = {
			'index.html': pageWith('<a href="#tiada">x</a><a href="/z/#ada">y</a><a href="/z/#tiada">z</a>'),
			'z/index.html': pageWith('<p id="ada">'),
		};
		expect(found(files)).toEqual([
			'tautan index.html: Tautan `#tiada` menunjuk bagian `#tiada`, yang tidak ada di index.html.',
			'tautan index.html: Tautan `/z/#tiada` menunjuk bagian `#tiada`, yang tidak ada di z/index.html.',
		]);
	});

	it('follows links inside a drawing, and pictures', () => {
		expect(inPage('<svg><a href="/a/"><path/></a></svg><img src="/b.png" alt="">')).toHaveLength(2);
	});

	it('knows the path and the address that the site lives under', () => {
		const options = { base: '/stunting/', siteUrl: 'https://kota.example' };
		expect(inPage('<a href="/stunting/">x</a><a href="https://kota.example/stunting/">y</a>', options)).toEqual([]);
		expect(inPage('<a href="/">x</a>', options)).toEqual([
			'tautan index.html: <a href> menuju `/`, yang berada di luar `/stunting/`.',
		]);
	});

	it('finds what is no address', () => {
		expect(inPage('<a href="https://">x</a><a href="/%E0%A4%A">y</a>')).toHaveLength(2);
	});
});

describe('permintaan-luar', () => {
	it.each([
		'<script src="https://cdn.example/x.js"></script>',
		'<img src="//cdn.example/x.png" alt="">',
		'<img srcset="https://cdn.example/x.png 2x" alt="">',
		'<iframe src="https://cdn.example/" title="x"></iframe>',
		'<link rel="stylesheet" href="https://cdn.example/x.css">',
		'<link rel="preconnect" href="https://cdn.example">',
		'<svg><use href="https://cdn.example/x.svg#a"/></svg>',
		'<style>p { background: url("https://cdn.example/x.png") }</style>',
		'<style>@import "https://cdn.example/x.css";</style>',
	])('finds %s', (body) => {
		expect(inPage(body)).toEqual([expect.stringMatching(/^permintaan-luar index.html: .*cdn\.example/)]);
	});

	it('looks into style sheets', () => {
		expect(found({ 'a.css': 'p { background: url(https://cdn.example/x.png) }' })).toHaveLength(1);
	});

	it('lets a canonical address and a namespace pass', () => {
		expect(
			inPage('<link rel="canonical" href="https://kota.example/"><svg xmlns="http://www.w3.org/2000/svg"></svg>'),
		).toEqual([]);
	});
});

it('gaya-sebaris: finds style attributes', () => {
	expect(inPage('<p style="color:red">a</p><p style="x">b</p>')).toEqual([
		'gaya-sebaris index.html: 2 unsur memakai atribut style, yang pertama <p style="color:red">; pakailah kelas CSS.',
	]);
});

describe('skrip', () => {
	const big = 'x'.repeat(4000);

	it('adds up inline scripts, files and what they import at once', () => {
		const body = `<script type="module">import "./a.js";${big}</script>`;
		expect(found({ 'index.html': pageWith(body), 'a.js': 'import{b}from"./b.js"', 'b.js': big })).toEqual([
			'skrip index.html: Halaman memuat 8037 bita skrip; batasnya 6000. Muatlah sisanya setelah klik.',
		]);
	});

	it('counts neither data nor what waits for a click', () => {
		const body = `<script type="application/json">"${big}${big}"</script><script type="module" src="/a.js"></script>`;
		expect(found({ 'index.html': pageWith(body), 'a.js': 'import("./b.js")', 'b.js': big + big })).toEqual([]);
	});
});

it('dokumen: wants a language, a title and one heading', () => {
	const policy = HEAD.replace('<title>Judul</title>', '');
	expect(
		found({ 'a.html': pageWith('', { lang: 'en', head: policy, heading: '' }), 'b.html': pageWith('<h1>Dua</h1>') }),
	).toEqual([
		'dokumen a.html: <html lang> harus "id", bukan "en".',
		'dokumen a.html: Halaman tidak berjudul (<title>).',
		'dokumen a.html: Halaman harus memiliki tepat satu <h1>, bukan 0.',
		'dokumen b.html: Halaman harus memiliki tepat satu <h1>, bukan 2.',
	]);
});

it('csp: wants a policy that closes the page', () => {
	const without = '<title>Judul</title>';
	const open = HEAD.replace("script-src 'self'", "script-src 'unsafe-inline'");
	expect(found({ 'a.html': pageWith('', { head: without }), 'b.html': pageWith('', { head: open }) })).toEqual([
		expect.stringContaining('csp a.html: Halaman tidak memuat'),
		expect.stringContaining('csp b.html: Kebijakan keamanan isi tidak boleh'),
	]);
});

it('csp: wants the hash of every style and program of the page, and of no data', () => {
	const head = HEAD.replace("script-src 'self'", `script-src ${hashOf('go()')}`);
	const body =
		'<style>p{}</style><script>go()</script><script>stay()</script><script type="application/json">{}</script>';
	expect(
		found({ 'a.html': `<!doctype html><html lang="id"><head>${head}</head><body><h1>Judul</h1>${body}</body></html>` }),
	).toEqual([
		`csp a.html: Kebijakan keamanan isi tidak memuat ${hashOf('stay()')} untuk <script> di halaman ini, jadi peramban mengabaikannya.`,
		`csp a.html: Kebijakan keamanan isi tidak memuat ${hashOf('p{}')} untuk <style> di halaman ini, jadi peramban mengabaikannya.`,
	]);
});

describe('jejak-mesin', () => {
	it.each([
		['file:///srv/x.md'],
		['C:\\Users\\budi\\x.csv'],
		['/home/budi/situs/x'],
		[path.join(process.cwd(), 'src')],
	])('finds %s', (text) => {
		expect(found({ 'a.json': JSON.stringify({ text }).replaceAll('\\\\', '\\') })).toHaveLength(1);
	});

	it('lets addresses pass', () => {
		expect(found({ 'a.json': '{"url":"https://kota.example/home/berita/1/","b":"/kota/home/x/"}' })).toEqual([]);
	});
});

it('refuses an address that was published and is gone', () => {
	const gone = (permanent: string, files: Record<string, string>) =>
		found(files, { permanent }).filter((message) => message.startsWith('alamat-tetap'));
	const files = { 'index.html': pageWith(''), 'kota/contoh/index.html': pageWith(''), 'unduh/a.csv': 'a\n' };
	expect(gone('# alamat\n/\n/kota/contoh/\n/unduh/a.csv\n', files)).toEqual([]);
	expect(gone('/\n/angka/99.01/x/y/2024/\n/unduh/b.csv\n', files)).toEqual([
		expect.stringContaining('alamat-tetap /angka/99.01/x/y/2024/'),
		expect.stringContaining('alamat-tetap /unduh/b.csv'),
	]);
});

it('refuses a file in which a mark of a number is left, as it is or as an address has it', () => {
	const marked = '\ue000\ue161\ue12f18,4\ue001';
	expect(inPage('<p>18,4 persen</p>')).toEqual([]);
	expect(inPage(`<p>${marked} persen</p>`)).toEqual([expect.stringContaining('tanda-angka index.html')]);
	expect(inPage(`<a href="mailto:a@b.id?body=${encodeURIComponent(marked)}">surat</a>`)).toEqual([
		expect.stringContaining('tanda-angka'),
	]);
});
