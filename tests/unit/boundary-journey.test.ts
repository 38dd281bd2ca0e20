// An office with a map: what the check says of it as it is, what the command makes of it, and that the check is content
// with that.
import { execFileSync, spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { publish } from '../../src/data/publish.ts';
import { readFolder } from '../../src/data/read-folder.ts';
import { readCity } from '../../src/geo/cities.fixture.ts';

vi.setConfig({ testTimeout: 60_000 });
const root = mkdtempSync(path.join(tmpdir(), 'aksi7-batas-kantor-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const data = path.join(root, 'data');
const own = path.join(data, 'kota/bontang/batas.geojson');
const map = path.join(root, 'peta.geojson');

function run(script: string, ...args: string[]) {
	const { CI: _ci, GITHUB_ACTIONS: _actions, DATA_DIR: _data, ...env } = process.env;
	const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args, '--data', data], {
		cwd: root,
		env,
		encoding: 'utf8',
	});
	return { status, said: `${stdout}${stderr}` };
}
/** What the check says of a map that is simply put into its place: codes of errors and how often. */
function check(text?: string) {
	if (text !== undefined) writeFileSync(own, text);
	const { status, said } = run('check', '--skip-programs');
	const faults = [...said.matchAll(/^SALAH .*batas\.geojson:(\d+):(\d+) \[([a-z-]+)\]\n {2}(.*)\n {2}→ (.*)$/gm)];
	return {
		status,
		said,
		codes: faults.map(([, , , code]) => code),
		advice: faults.map(([, , , , , fix]) => fix).join('\n'),
	};
}
const boundary = (...args: string[]) => run('boundary', map, '--city', 'bontang', ...args);

/** Squares in the order of the codes, as a clerk's first trial has them. */
function squares(
	change: (kode: string, nama: string, at: number) => Record<string, unknown>,
	move = (x: number, y: number) => [x, y],
): string {
	const features = readCity('bontang').villages.map(({ code, name }, at) => {
		const [x, y] = [117.4 + (at % 5) * 0.03, 0.05 + Math.floor(at / 5) * 0.03];
		const ring = [
			[x, y],
			[x + 0.028, y],
			[x + 0.028, y + 0.028],
			[x + 0.01, y + 0.026],
			[x, y],
		].map(([a = 0, b = 0]) => move(a, b));
		return { type: 'Feature', properties: change(code, name, at), geometry: { type: 'Polygon', coordinates: [ring] } };
	});
	return JSON.stringify({ type: 'FeatureCollection', features });
}
const plain = (kode: string, nama: string) => ({ kode, nama });
const utm = (x: number, y: number) => [500_000 + (x - 117) * 111_320 * 0.9996, y * 110_574 * 0.9996];

beforeAll(() => {
	cpSync('data', data, { recursive: true });
	// A project whose git tracks nothing: else the guard of personal data reads this whole one at every step.
	for (const part of ['src', 'scripts', 'public', 'node_modules'])
		symlinkSync(path.resolve(part), path.join(root, part));
	execFileSync('git', ['init', '-q', '--template=', root]);
});
beforeEach(() => {
	rmSync(own, { force: true });
	for (const file of ['dokumen.csv', 'koreksi.csv']) cpSync(path.join('data', file), path.join(data, file));
	const text = readFileSync(path.join(data, 'dokumen.csv'), 'utf8');
	writeFileSync(
		path.join(data, 'dokumen.csv'),
		`${text}peta-uji-2023,Peta Batas Kelurahan Uji,Bappeda Kota Bontang,2023-03-10,publikasi-dinas,,\n`,
	);
});

describe('a map in its place', () => {
	it('passes when it is sound', () => expect(check(squares(plain))).toMatchObject({ status: 0, codes: [] }));

	it.each<[string, string, string[], RegExp]>([
		['with latitude first', squares(plain, (x, y) => [y, x]), ['batas-rusak'], /Tulis bujur dahulu.*npm run boundary/],
		[
			'in metres',
			squares(plain, utm),
			['batas-rusak'],
			/npm run boundary -- data\/kota\/bontang\/batas\.geojson --city bontang/,
		],
		[
			'with codes under another name',
			squares((KODE_DESA) => ({ KODE_DESA })),
			['batas-tanpa-kode'],
			/`kode`.*npm run boundary/,
		],
		[
			'with a village of another district',
			squares((kode, nama, at) => ({ kode: at === 3 ? '64.74.09.1001' : kode, nama })),
			['kode-tak-dikenal'],
			/hapus `kode`/,
		],
		[
			'with two codes exchanged',
			squares((kode, nama, at) => ({ kode: { 0: '64.74.01.1002', 1: '64.74.01.1001' }[at] ?? kode, nama })),
			['batas-nama', 'batas-nama'],
			/Tulis `kode` `64\.74\.01\.1001`/,
		],
		['cut short', '{"type":"FeatureCollection","features":[', ['json-rusak'], /kurung/],
		['in parts that git left', `{\n<<<<<<< HEAD\n=======\n>>>>>>> a\n`, ['batas-rusak'], /`<<<<<<<`/],
	])('is refused at its place %s', (_, text, codes, advice) => {
		const found = check(text);
		expect(found).toMatchObject({ status: 1, codes });
		expect(found.advice).toMatch(advice);
	});

	it('shows some of 20,000 unknown codes and sums up the rest', () => {
		const features = Array.from({ length: 20_000 }, (_, at) => ({
			type: 'Feature',
			properties: { kode: String(6_400_000_000 + at) },
			geometry: null,
		}));
		const found = check(JSON.stringify({ type: 'FeatureCollection', features }));
		expect(found.codes.filter((code) => code === 'kode-tak-dikenal')).toHaveLength(51);
	});
});

describe('npm run boundary', () => {
	it('makes of metres without codes a file that the check accepts, called official by its document', () => {
		writeFileSync(
			map,
			squares((kode, nama) => ({ KDEPUM: kode, WADMKD: nama }), utm),
		);
		const before = readdirSync(path.dirname(own));
		expect(boundary('--document', 'peta-uji-2023', '--dry-run')).toMatchObject({ status: 0 });
		expect(readdirSync(path.dirname(own))).toEqual(before);
		const done = boundary('--document', 'peta-uji-2023', '--licence', 'CC BY 4.0');
		expect(done.status).toBe(0);
		for (const words of ['UTM zona 50N', 'kode dari `KDEPUM`', 'nama dari `WADMKD`', '15 dari 15 kelurahan'])
			expect(done.said).toContain(words);
		expect(readdirSync(path.dirname(own))).toEqual([...before, 'batas.geojson'].sort());
		expect(JSON.parse(readFileSync(own, 'utf8'))).toMatchObject({
			dokumen: 'peta-uji-2023',
			tahun: '2023',
			lisensi: 'CC BY 4.0',
		});
		expect(check()).toMatchObject({ status: 0, codes: [] });
		const { publication } = publish(readFolder(data));
		const city = publication?.cities.find(({ slug }) => slug === 'bontang');
		expect(city?.boundary?.credit).toBe('Batas resmi: Peta Batas Kelurahan Uji (Bappeda Kota Bontang, 2023)');
	});

	it('writes nothing without a document or an owner, and calls an owner’s map the owner’s', () => {
		writeFileSync(map, squares(plain));
		const refused = boundary();
		expect(refused).toMatchObject({ status: 1, said: expect.stringMatching(/--document ID .*--owner/) });
		expect(existsSync(own)).toBe(false);
		expect(boundary('--document', 'tak-ada')).toMatchObject({
			status: 1,
			said: expect.stringMatching(/tidak ada di dokumen\.csv.*id,judul,penerbit/),
		});
		expect(boundary('--owner', 'Bappeda Kota Bontang').status).toBe(0);
		const { publication } = publish(readFolder(data));
		expect(publication?.cities.find(({ slug }) => slug === 'bontang')?.boundary?.credit).toBe(
			'Batas milik Bappeda Kota Bontang; bukan batas resmi',
		);
	});

	it('asks for a reason before it replaces a boundary, also one that is broken', () => {
		writeFileSync(own, '{"type":"FeatureCollection","features":[');
		writeFileSync(map, squares(plain));
		expect(boundary('--document', 'peta-uji-2023')).toMatchObject({
			status: 1,
			said: expect.stringMatching(/--reason/),
		});
		expect(boundary('--document', 'peta-uji-2023', '--reason', 'Berkas lama terpotong.').status).toBe(0);
		expect(check()).toMatchObject({ status: 0, codes: [] });
	});

	it('tells how it is called', () =>
		expect(run('boundary')).toMatchObject({ status: 2, said: expect.stringMatching(/^Cara pakai: npm run boundary/) }));
});
