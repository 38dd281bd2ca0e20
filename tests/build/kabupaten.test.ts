import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildSite } from '../support/built-site.ts';

/** The fictional city as a kabupaten of desa: no page about it may call it a kota, nor its desa kelurahan. */
const folder = mkdtempSync(path.join(tmpdir(), 'aksi7-kabupaten-'));
const [data, site] = ['data', 'site'].map((name) => path.join(folder, name)) as [string, string];
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
	cpSync('tests/cases/lengkap/data', data, { recursive: true });
	for (const entry of readdirSync(data, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const file = path.join(entry.parentPath, entry.name);
		const text = readFileSync(file, 'utf8')
			.replace(/(99\.01\.\d\d\.)1(\d{3})/g, '$12$2')
			.replaceAll('Kota Contoh', 'Kabupaten Contoh')
			.replaceAll('99.01,kota,', '99.01,kabupaten,')
			.replace(/(?<=[ ,"])[Kk]elurahan(?= )/g, 'desa')
			.replace(/^(99\.01\.\d\d\.2\d{3}),kelurahan,/gm, '$1,desa,');
		writeFileSync(file, text);
	}
	await buildSite(site, { DATA_DIR: data });
}, 200_000);

/** All that a page says, in its text and to those who cannot see it. */
function saidOn(html: string): string {
	const texts: string[] = [];
	let silent = 0;
	const parser = new Parser({
		onopentag(name, { alt, title, content, 'aria-label': label }) {
			if (name === 'script' || name === 'style') silent += 1;
			texts.push(...[alt, title, label, name === 'meta' ? content : undefined].filter((text) => text !== undefined));
		},
		ontext: (text) => silent === 0 && texts.push(text),
		onclosetag: (name) => {
			if (name === 'script' || name === 'style') silent -= 1;
		},
	});
	parser.end(html);
	return texts.join('\n').replaceAll('\u00a0', ' ');
}

const PAGES = [
	'kota/contoh',
	'sematan/kota/contoh',
	'tanya/contoh',
	'jadwal/contoh',
	'banding/contoh',
	'umpan/kota/contoh',
];

it('is called kabupaten, and its desa desa, on every page, frame, letter and feed about it', () => {
	const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
		(file) => /\.(html|xml)$/.test(file) && PAGES.some((page) => file.startsWith(page)),
	);
	expect(files.length).toBeGreaterThan(15);
	const wrong = files.flatMap((file) =>
		saidOn(readFileSync(path.join(site, file), 'utf8'))
			.split('\n')
			// Names of files, columns and addresses are the same everywhere, and so is what the data says of its
			// instruments and units.
			.filter((line) => !/^\d+ kelurahan$/.test(line.trim()) && !line.includes('bukan taksiran bagi seluruh kota'))
			.filter((line) =>
				/(?<![\w/#-])kelurahan(?![\w/-])|\bkota (?:ini|belum)\b|seluruh kota|peta kota|Kota Contoh/i.test(line),
			)
			.map((line) => `${file}: ${line.trim().slice(0, 140)}`),
	);
	expect(wrong).toEqual([]);
});
