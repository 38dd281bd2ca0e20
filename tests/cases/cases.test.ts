// Whole small sites: what the check says of a good one, an empty one, and of every way we know to spoil a good one.
// `npx vitest run tests/cases -u` writes the golden files anew; read every sentence of them as an official would.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/data/messages.ts';
import { publish } from '../../src/data/publish.ts';
import { readFolder } from '../../src/data/read-folder.ts';
import { CASES, type Edit, withEdits } from './salah/edits.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const golden = join(here, 'salah', 'golden');
const good = readFolder(join(here, 'lengkap', 'data'));
const verdictOn = (edits: readonly Edit[]) => publish({ name: 'data', files: withEdits(good.files, edits) });

describe('a good site', () => {
	test.each(['lengkap', 'kosong', 'tanpa-geometri'])('%s is published without a remark', (name) => {
		const { issues, publication } = publish(readFolder(join(here, name, 'data')));
		expect(issues).toEqual([]);
		expect(publication?.cities.map(({ slug }) => slug)).toEqual(['contoh']);
	});

	test('lengkap shows every state of a cell and every finding', () => {
		const city = publish(good).publication?.cities[0];
		const states = city?.rounds.flatMap(({ rows }) => rows.flatMap((row) => [row.stunted.state, row.verified.state]));
		expect(new Set(states)).toEqual(new Set(['value', 'zero', 'suppressed', 'notMeasured', 'notPublished', 'notApplicable']));
		expect(new Set(city?.figures.map(({ finding }) => finding.state))).toEqual(new Set(['value', 'conflict', 'doubtful']));
	});

	test('lengkap cannot be solved for a suppressed village: where one is, another is too', () => {
		for (const { rows } of publish(good).publication?.cities[0]?.rounds ?? []) {
			expect(rows.filter(({ stunted }) => stunted.state === 'suppressed').length).toBeGreaterThanOrEqual(2);
		}
	});
});

describe('a spoiled site', () => {
	test.each(Object.entries(CASES))('%s', async (name, edits) => {
		const { issues, publication } = verdictOn(edits);
		expect(issues).not.toEqual([]);
		expect(publication === undefined).toBe(issues.some(({ severity }) => severity === 'error'));
		await expect(`${JSON.stringify(issues, null, '\t')}\n`).toMatchFileSnapshot(join(golden, `${name}.json`));
	});

	test('there is a case for every code in the source', () => {
		const source = readdirSync(join(root, 'src/data'), { recursive: true, encoding: 'utf8' })
			.filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
			.map((path) => readFileSync(join(root, 'src/data', path), 'utf8'))
			.join('\n');
		const written = [
			...source.matchAll(/\b(?:error|warning)\(\s*'([a-z-]+)'/g),
			...source.matchAll(/\?\s*'([a-z]+-ganda)'/g),
			...source.matchAll(/'([a-z-]+-melebihi-[a-z-]+)'/g),
		].map(([, code]) => code);
		const dangling = [...source.matchAll(/dangling\('([a-z]+)'/g)].map(([, kind]) => `${kind}-tak-ada`);
		const shown = new Set(Object.values(CASES).flatMap((edits) => verdictOn(edits).issues.map(({ code }) => code)));
		expect(written.length).toBeGreaterThan(40);
		expect([...new Set([...written, ...dangling])].filter((code) => !shown.has(code ?? ''))).toEqual([]);
	});

	test('no golden file is left of a case that is gone', () => {
		expect(readdirSync(golden).filter((file) => !Object.hasOwn(CASES, file.replace(/\.json$/, '')))).toEqual([]);
	});

	test('every message is a sentence that says what to write', () => {
		for (const edits of Object.values(CASES)) {
			for (const { message, fix, line, column } of verdictOn(edits).issues) {
				expect(message).toMatch(/^[A-Z`\d].*\.$/);
				expect(fix).toMatch(/^[A-Z]/);
				expect(`${message} ${fix}`).not.toMatch(/undefined|null|NaN|Infinity|``|\[object/);
				expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
			}
		}
	});
});

describe('a wrong figure that no rule can see is shown beside the right one', () => {
	const report = (value: string): Edit => ({
		file: 'kota/contoh/angka.csv',
		line: 6,
		find: 'hlm. 14,',
		replace: `hlm. 14,\n99.01,prevalensi-stunting,ssgi,2024,${value},,,tidak_disebut,,berita-contoh-2024,,`,
	});

	test.each([
		['digits that slipped (18.17 for 18.4)', '18.17'],
		['a value dated to the wrong year', '22.1'],
		['a register rate told as a survey rate', '1.15'],
	])('%s', (_, value) => {
		const { issues, publication } = verdictOn([report(value)]);
		expect(issues).toEqual([]);
		const figure = publication?.figures.find(({ id }) => id === '99.01/prevalensi-stunting/ssgi/2024');
		expect(figure?.finding.state).toBe('conflict');
		expect(figure?.reports.map(({ document }) => document.id)).toEqual(['laporan-ssgi-contoh-2024', 'berita-contoh-2024']);
	});
});

describe('scripts/check.ts', { timeout: 30_000 }, () => {
	const temporary = mkdtempSync(join(tmpdir(), 'aksi7-'));
	afterAll(() => rmSync(temporary, { recursive: true }));

	/** Writes a spoiled site to disk and answers its data folder. */
	function onDisk(name: string, edits: readonly Edit[]): string {
		const dir = join(temporary, name, 'data');
		for (const [path, text] of withEdits(good.files, edits)) {
			mkdirSync(dirname(join(dir, path)), { recursive: true });
			writeFileSync(join(dir, path), text);
		}
		return dir;
	}

	function check(...options: string[]) {
		const { DATA_DIR: _, ...env } = process.env;
		const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...options], { cwd: root, env, encoding: 'utf8' });
		return { status, stdout, stderr };
	}

	const lengkap = join(here, 'lengkap', 'data');
	const edits = [
		...(CASES['dua-berkas-sekaligus'] ?? []),
		...(CASES['kelurahan-hilang'] ?? []),
		...(CASES['jumlah-kolom-desimal-koma'] ?? []).slice(1),
	];

	test.each(FORMATS)('says in %s that a good site may be published', async (format) => {
		const { status, stdout, stderr } = check('--data', lengkap, '--format', format);
		expect([status, stderr]).toEqual([0, '']);
		await expect(stdout).toMatchFileSnapshot(join(here, 'golden', `lengkap.${format}`));
	});

	test.each(FORMATS)('says in %s what keeps a spoiled site from being published', async (format) => {
		const { status, stdout, stderr } = check('--data', onDisk('spoiled', edits), '--format', format);
		expect([status, stderr]).toEqual([1, '']);
		await expect(stdout).toMatchFileSnapshot(join(here, 'golden', `salah.${format}`));
	});

	test('a remark alone does not stop publication', () => {
		const { status, stdout } = check('--data', onDisk('remark', CASES['kelurahan-hilang'] ?? []));
		expect(status).toBe(0);
		expect(stdout).toContain('PERIKSA data/kota/contoh/pengukuran/2024-02.csv:1:1 [kelurahan-hilang]');
	});

	test.each([
		['an unknown format', ['--data', lengkap, '--format', 'xml'], '--format harus salah satu dari'],
		['an unknown option', ['--folder', lengkap], 'Pilihan tidak dikenal'],
		['a folder that is not there', ['--data', join(lengkap, 'tidak-ada')], 'tidak dapat dibaca'],
		['a file in place of a folder', ['--data', join(lengkap, 'situs.json')], 'tidak dapat dibaca'],
	])('cannot run with %s, and says so in one sentence', (_, options, sentence) => {
		const { status, stdout, stderr } = check(...options);
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toContain(sentence);
		expect(stderr.trim().split('\n')).toHaveLength(1);
	});
});
