import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { scanFile } from '../../src/personal-data/scan.ts';
import { bnba, child, delimited, secrets } from '../personal/children.ts';
import { docx, ods, xlsx, zip } from '../personal/office.ts';
import { issuesIn } from '../personal/repository.ts';

const rows = bnba();
const csv = delimited(rows, ';');
const counts = [
	['kelurahan', 'sasaran', 'pendek'],
	['Melati', '120', '12'],
	['Mawar', '90', '7'],
];
const inOffice = (content: Uint8Array, file = 'docs/a.bin') => {
	const issues = issuesIn({ [file]: content });
	const said = JSON.stringify(issues);
	expect(secrets().filter((secret) => said.includes(secret))).toEqual([]);
	return issues;
};
const table = { code: 'kolom-perorangan', severity: 'error' };
const nested = (depth: number): Uint8Array =>
	depth === 0 ? zip({ 'a.csv': csv }) : zip({ 'b.zip': nested(depth - 1) });

describe('a list of children is found', () => {
	it.each([
		['in a workbook', xlsx([{ rows }]), 'Lembar ke-1: '],
		['under titles in its second sheet', xlsx([{ rows: counts }, { rows: [['Data'], [], ...rows] }]), 'Lembar ke-2: '],
		['on a hidden sheet', xlsx([{ rows: counts }, { rows, state: 'hidden' }]), 'Lembar ke-2 (lembar tersembunyi): '],
		[
			'on a sheet that Excel does not even list as hidden',
			xlsx([{ rows: counts }, { rows, state: 'veryHidden' }]),
			'Lembar ke-2 (lembar tersembunyi): ',
		],
		['in hidden columns', xlsx([{ rows, hiddenColumns: '3' }]), 'Lembar ke-1 (kolom tersembunyi): '],
		['in Word', docx(rows), 'Tabel ke-1: '],
		['in LibreOffice', ods(rows), 'Tabel ke-1: '],
		['in a zip', zip({ 'mei/a.csv': csv }), 'Di dalam `mei/a.csv`: '],
		['in a workbook in a zip', zip({ 'a.xlsx': xlsx([{ rows }]) }), 'Di dalam `a.xlsx`, lembar ke-1: '],
		['in a zip in a zip', nested(1), 'Di dalam `b.zip`, di dalam `a.csv`: '],
		[
			'in a workbook within a document',
			zip({ '[Content_Types].xml': '<Types/>', 'word/embeddings/a.xlsx': xlsx([{ rows }]) }),
			'Di dalam `word/embeddings/a.xlsx`',
		],
		['in gzip', gzipSync(csv), 'Di dalam arsip: '],
	])('%s', (_, content, where) => {
		expect(inOffice(content).find(({ code }) => code === table.code)).toMatchObject({
			...table,
			message: expect.stringContaining(where),
		});
	});

	it('in a photo pasted into a letter, as far as can be told: it is refused', () => {
		const letter = zip({
			'[Content_Types].xml': '<Types/>',
			'word/document.xml': '<w:t>Surat</w:t>',
			'word/media/image1.jpeg': 'x',
		});
		expect(inOffice(letter)).toMatchObject([
			{ code: 'berkas-tak-terbaca', message: expect.stringContaining('gambar') },
		]);
	});

	it('in what a pivot table keeps, when its source is gone', () => {
		const fields = ['Nama Anak', 'Tgl Lahir'].map((name, at) => {
			const shared = [1, 2, 3]
				.map((number) => `<s v="${at === 0 ? child(number).name : child(number).birth}"/>`)
				.join('');
			return `<cacheField name="${name}"><sharedItems>${shared}</sharedItems></cacheField>`;
		});
		const definition = `<pivotCacheDefinition><cacheFields>${fields.join('')}</cacheFields></pivotCacheDefinition>`;
		const records = `<pivotCacheRecords>${[0, 1, 2].map((at) => `<r><x v="${at}"/><x v="${at}"/></r>`).join('')}</pivotCacheRecords>`;
		const parts = {
			'xl/pivotCache/pivotCacheDefinition1.xml': definition,
			'xl/pivotCache/pivotCacheRecords1.xml': records,
		};
		const issues = inOffice(xlsx([{ rows: counts }], parts));
		expect(issues).toMatchObject([
			{ ...table, message: expect.stringContaining('salinan data sumber tabel pivot') },
			{ code: 'lembar-tersembunyi' },
		]);
	});

	it('by a NIK in a comment, or as a number with an exponent', () => {
		const comment = { 'xl/comments1.xml': `<comments><t>${child(1).nik}</t></comments>` };
		expect(inOffice(xlsx([{ rows: counts }], comment))).toMatchObject([{ code: 'nik' }]);
		const power = `${child(1).nik.slice(0, 1)}.${child(1).nik.slice(1)}E15`;
		const sheet = `<worksheet><sheetData><row r="7"><c r="C7"><v>${power}</v></c></row></sheetData></worksheet>`;
		expect(inOffice(xlsx([{ rows: counts }], { 'xl/worksheets/sheet1.xml': sheet }))).toMatchObject([
			{ code: 'nik', line: 7, column: 3 },
		]);
	});
});

describe('what cannot be looked into', () => {
	it('is refused when it may hold a table, wherever it is', () => {
		const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(512)]);
		expect(inOffice(old, 'docs/a.xls')).toMatchObject([{ code: 'berkas-tak-terbaca', severity: 'error' }]);
		expect(inOffice(zip({ a: 'isi' }).slice(0, 100), 'a.zip')).toMatchObject([
			{ code: 'arsip-tak-terbaca', severity: 'error' },
		]);
		expect(inOffice(nested(3), 'a.zip')).toMatchObject([{ code: 'arsip-tak-terbaca', severity: 'error' }]);
	});

	it('is refused when it is locked', () => {
		const locked = zip({ 'a.csv': 'isi' });
		const entry = Buffer.from(locked).indexOf('PK\x01\x02', 0, 'latin1');
		locked[entry + 8] = 1;
		expect(inOffice(locked, 'a.zip')).toMatchObject([
			{ code: 'arsip-tak-terbaca', message: expect.stringContaining('kata sandi') },
		]);
	});

	it('is refused in the data folder, whatever it is, and anywhere when nobody knows its kind', () => {
		const binary = Buffer.from(Array.from({ length: 400 }, (_, at) => at % 7));
		const font = Buffer.concat([Buffer.from('wOF2'), binary]);
		const picture = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), binary]);
		for (const content of [binary, font, picture, Buffer.from('%PDF-1.7\n')])
			expect(inOffice(content, 'data/a.bin')).toMatchObject([{ code: 'berkas-tak-terbaca', severity: 'error' }]);
		expect([font, picture].flatMap((content) => inOffice(content, 'public/a.bin'))).toEqual([]);
		expect(inOffice(binary)).toMatchObject([{ code: 'berkas-tak-terbaca', severity: 'error' }]);
	});

	it('is refused when its content is kept elsewhere', () => {
		expect(inOffice(Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:0\n'))).toMatchObject([
			{ severity: 'error', fix: expect.stringContaining('git lfs pull') },
		]);
	});
});

describe('metadata', () => {
	const author = `<cp:coreProperties><dc:creator>${child(1).name}</dc:creator></cp:coreProperties>`;
	const tiff = (tag: number, count: number) => {
		const bytes = Buffer.alloc(26);
		bytes.write('II*\0', 'latin1');
		bytes.writeUInt32LE(8, 4);
		bytes.writeUInt16LE(1, 8);
		bytes.writeUInt16LE(tag, 10);
		bytes.writeUInt32LE(count, 14);
		return bytes;
	};
	const jpeg = (tag: number) =>
		Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 40]), Buffer.from('Exif\0\0'), tiff(tag, 4)]);
	const png = (...chunk: Buffer[]) => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\x20', 'latin1'), ...chunk]);
	const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic', 'latin1'), Buffer.from('Exif\0\0'), tiff(0x8825, 1)]);

	it.each([
		['a workbook', xlsx([{ rows: counts }], { 'docProps/core.xml': author }), 'pembuat'],
		['a photo', jpeg(0x8825), 'GPS'],
		['an artist', jpeg(0x013b), 'nama pembuat'],
		['a PNG with Exif', png(Buffer.from('eXIf'), tiff(0x8825, 1)), 'GPS'],
		['a PNG with an author', png(Buffer.from(`tEXtAuthor\0${child(1).name}\0`)), 'nama pembuat'],
		['a photo of a telephone', heic, 'GPS'],
		['a PDF', Buffer.from(`%PDF-1.7\n<< /Author (${child(1).name}) >>\n`), 'nama pembuat'],
	])('of %s is refused', (_, content, what) => {
		expect(inOffice(content).find(({ code }) => code === 'metadata')).toMatchObject({
			severity: 'error',
			message: expect.stringContaining(what),
		});
	});

	it('that tells nothing is no matter', () => {
		expect(inOffice(xlsx([{ rows: counts }], { 'docProps/core.xml': '<dc:creator>openpyxl</dc:creator>' }))).toEqual(
			[],
		);
		const office = '<dc:creator>Dinas Kesehatan Kota Contoh</dc:creator><cp:lastModifiedBy>PPID</cp:lastModifiedBy>';
		expect(inOffice(xlsx([{ rows: counts }], { 'docProps/core.xml': office }))).toEqual([]);
		expect(inOffice(jpeg(0x0112))).toEqual([]);
	});
});

it('never breaks off: a damaged file is a finding or a file like any other', () => {
	let seed = 7;
	const random = (below: number) => {
		seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
		return Math.floor((seed / 2_147_483_648) * below);
	};
	const files = [
		xlsx([{ rows: counts }]),
		ods(counts),
		docx(counts),
		nested(1),
		gzipSync(csv),
		Buffer.from(`%PDF-1.7\nstream\n${csv}endstream`),
	];
	for (let round = 0; round < 300; round++) {
		const bytes = Uint8Array.from(files[round % files.length] ?? []);
		for (let change = 0; change <= random(8); change++) bytes[random(bytes.length)] = random(256);
		const cut = random(3) === 0 ? bytes.slice(0, random(bytes.length)) : bytes;
		const found = scanFile('a.bin', cut, { phones: new Set(), inData: true });
		expect(
			found.every(({ message }) => !message.includes('pemeriksanya berhenti')),
			`round ${round}`,
		).toBe(true);
	}
});
