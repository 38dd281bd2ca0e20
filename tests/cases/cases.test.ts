// Whole small sites: what the check says of a good one, an empty one, and of every way we know to spoil a good one.
// `npx vitest run tests/cases -u` writes the golden files anew; read every sentence of them as an official would.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { afterAll, describe, expect, test } from 'vitest';
import { FORMATS, formatIssues } from '../../src/data/messages.ts';
import { publish } from '../../src/data/publish.ts';
import { readFolder } from '../../src/data/read-folder.ts';
import { repairFolder } from '../../src/data/repair-folder.ts';
import { type Edit, withEdits } from './salah/edit.ts';
import { CASES } from './salah/edits.ts';
import { badFiles, orphans, soundSite } from './salah/files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const golden = join(here, 'salah', 'golden');
const good = readFolder(join(here, 'lengkap', 'data'));
const verdicts = new Map<readonly Edit[], ReturnType<typeof publish>>();
/** Asked of each case more than once, and worked out once. */
function verdictOn(edits: readonly Edit[]): ReturnType<typeof publish> {
	const verdict = verdicts.get(edits) ?? publish({ ...good, files: withEdits(good.files, edits) });
	verdicts.set(edits, verdict);
	return verdict;
}

describe('a good site', () => {
	test.each(['lengkap', 'kosong', 'tanpa-geometri'])('%s is published without a remark', (name) => {
		const { issues, publication } = publish(readFolder(join(here, name, 'data')));
		expect(issues).toEqual([]);
		expect(publication?.cities.map(({ slug }) => slug)).toEqual(['contoh']);
	});

	test('lengkap shows every state of a cell and every finding', () => {
		const city = publish(good).publication?.cities[0];
		const states = city?.rounds.flatMap(({ rows }) => rows.flatMap((row) => [row.stunted.state, row.verified.state]));
		expect(new Set(states)).toEqual(
			new Set(['value', 'zero', 'suppressed', 'notMeasured', 'notPublished', 'notApplicable']),
		);
		expect(new Set(city?.figures.map(({ finding }) => finding.state))).toEqual(
			new Set(['value', 'conflict', 'doubtful']),
		);
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

	/** Codes of a comparison with the past, of what only a command knows, and of files that are no data, are shown in their own tests. */
	const ELSEWHERE = [
		'revision.ts',
		'quiet.ts',
		'quiet-programs.ts',
		'contact.ts',
		'future.ts',
		'public-files/index.ts',
		'published/index.ts',
	];
	test('there is a case for every code in the source', () => {
		const source = readdirSync(join(root, 'src/data'), { recursive: true, encoding: 'utf8' })
			.filter(
				(path) =>
					path.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(path) && !ELSEWHERE.some((name) => path.endsWith(name)),
			)
			.map((path) => readFileSync(join(root, 'src/data', path), 'utf8'))
			.join('\n');
		const written = [
			...source.matchAll(/\b(?:error|warning)\(\s*'([a-z-]+)'/g),
			...source.matchAll(/\?\s*'([a-z]+-ganda)'/g),
			...source.matchAll(/'([a-z-]+-melebihi-[a-z-]+)'/g),
		].map(([, code]) => code);
		const dangling = [...source.matchAll(/refer\('([a-z]+)'/g)].map(([, kind]) => `${kind}-tak-ada`);
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

describe('a bad file', () => {
	const files = badFiles();
	const folder = join(here, 'golden', 'berkas');
	const made = new Set<string>();

	test('its site is sound without it', () => {
		expect(publish(soundSite()).issues).toEqual([]);
	});

	test('there are many of them', () => {
		expect(files.length).toBeGreaterThan(100);
	});

	test.each(files.map((file) => [file.name, file] as const))('%s', async (name, { path, site }) => {
		const { issues, publication } = publish(site);
		expect(publication).toBeUndefined();
		expect(issues.some(({ severity, file }) => severity === 'error' && file === `data/${path}`)).toBe(true);
		const repaired = repairFolder(site);
		const left = publish(repaired.folder).issues.filter(({ severity }) => severity === 'error');
		const told = {
			issues: issues.map(({ code, line, column, message, fix }) => ({ at: `${line}:${column}`, code, message, fix })),
			changes: repaired.changes.map(
				({ line, cell, from, to }) => `${line} ${cell}: ${JSON.stringify(from)} -> ${JSON.stringify(to)}`,
			),
			left: left.length,
		};
		made.add(`${name}.json`);
		await expect(`${JSON.stringify(told, null, '\t')}\n`).toMatchFileSnapshot(join(folder, `${name}.json`));
		// Whatever `--fix` touches it leaves as the contract wants it: mending it again changes nothing.
		expect(repairFolder(repaired.folder).changes).toEqual([]);
		const text = repaired.written.get(path);
		if (text === undefined) return;
		const file = `${name}${path.endsWith('.json') ? '.repaired.json' : path.slice(path.lastIndexOf('.'))}`;
		made.add(file);
		await expect(text).toMatchFileSnapshot(join(folder, file));
	});

	test('no golden file is left of a bad file that is gone', () => {
		expect(orphans(made)).toEqual([]);
	});

	test.each(['\uFEFF', ''])('Excel\'s "CSV UTF-8" (byte order mark %j, CR LF) is read without a word', (mark) => {
		const { files, ...site } = soundSite();
		const excel = new Map([...files].map(([path, text]) => [path, mark + text.replaceAll('\n', '\r\n')]));
		expect(publish({ ...site, files: excel })).toEqual(publish({ ...site, files }));
		expect(repairFolder({ ...site, files: excel }).changes).toEqual([]);
	});
});

test('a row that ends early is read, and `--fix` writes the cells that its file is published without', () => {
	const files = withEdits(good.files, CASES['jumlah-kolom-lama'] ?? []);
	const { folder, changes } = repairFolder({ ...good, files });
	const widths = (text = '') =>
		text
			.trimEnd()
			.split('\n')
			.map((line) => Papa.parse<string[]>(line).data[0]?.length);
	expect(new Set(widths(files.get('dokumen.csv'))).size).toBe(2);
	expect(new Set(widths(folder.files.get('dokumen.csv')))).toEqual(new Set([8]));
	expect(changes.map(({ line, to }) => [line, to])).toEqual([
		[7, '2 sel kosong di ujung baris'],
		[8, '2 sel kosong di ujung baris'],
	]);
	expect(publish(folder).issues).toEqual([]);
});

describe('a wrong figure that no rule can be sure of is shown beside the right one', () => {
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
		expect(issues.every(({ severity }) => severity === 'warning')).toBe(true);
		const figure = publication?.figures.find(({ id }) => id === '99.01/prevalensi-stunting/ssgi/2024');
		expect(figure?.finding.state).toBe('conflict');
		expect(figure?.reports.map(({ document }) => document.id)).toEqual([
			'laporan-ssgi-contoh-2024',
			'berita-contoh-2024',
		]);
	});
});

describe('scripts/check.ts', () => {
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
		const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...options], {
			cwd: root,
			env,
			encoding: 'utf8',
		});
		// Another folder than the project's is called by its whole name.
		const nearby = (text: string) => text.replaceAll(new RegExp(`${temporary}/[\\w-]+/`, 'g'), '');
		return { status, stdout: nearby(stdout), stderr: nearby(stderr) };
	}

	const lengkap = join(here, 'lengkap', 'data');
	const edits = [
		...(CASES['dua-berkas-sekaligus'] ?? []),
		...(CASES['kelurahan-hilang'] ?? []),
		...(CASES['jumlah-kolom-desimal-koma'] ?? []).slice(1),
	];

	// Each format once by the command, to a verdict that differs; the other half by the function that the command
	// prints.
	test.each(['text', 'markdown'] as const)('says in %s that a good site may be published', async (format) => {
		const { status, stdout, stderr } = check('--data', lengkap, '--format', format);
		expect([status, stderr]).toEqual([0, '']);
		await expect(stdout).toMatchFileSnapshot(join(here, 'golden', `lengkap.${format}`));
	});

	test.each(['json', 'github'] as const)(
		'says in %s what keeps a spoiled site from being published',
		async (format) => {
			const { status, stdout, stderr } = check('--data', onDisk('spoiled', edits), '--format', format);
			expect([status, stderr]).toEqual([1, '']);
			await expect(stdout).toMatchFileSnapshot(join(here, 'golden', `salah.${format}`));
		},
	);

	test.each(FORMATS)('has words in %s for both', async (format) => {
		for (const [name, found] of [
			['lengkap', []],
			['salah', edits],
		] as const) {
			// The command's own JSON lists what is suppressed too; the test before this one sees it.
			if (format === 'json' && name === 'salah') continue;
			await expect(`${formatIssues(verdictOn(found).issues, format)}\n`).toMatchFileSnapshot(
				join(here, 'golden', `${name}.${format}`),
			);
		}
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
