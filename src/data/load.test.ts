import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { loadPublication, PublicationError } from './load.ts';
import { publish } from './publish.ts';
import { readFolder } from './read-folder.ts';

const good = fileURLToPath(new URL('../../tests/cases/lengkap/data', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'aksi7-load-'));
afterAll(() => rmSync(temporary, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

/** A copy of the good site with one file changed. */
function copy(name: string, path: string, change: (text: string) => string): string {
	const dir = join(temporary, name, 'data');
	cpSync(good, dir, { recursive: true });
	edit(dir, path, change);
	return dir;
}

function edit(dir: string, path: string, change: (text: string) => string): void {
	writeFileSync(join(dir, path), change(readFileSync(join(dir, path), 'utf8')));
}

describe('loadPublication', () => {
	test('reads a folder once: the second call answers the same object', () => {
		expect(loadPublication(good)).toBe(loadPublication(good));
	});

	test('keeps folders apart', () => {
		const other = copy('other', 'situs.json', (text) => text.replace('Aksi 7 Contoh', 'Situs Lain'));
		expect(loadPublication(other).site.name).toBe('Situs Lain');
		expect(loadPublication(good).site.name).toBe('Aksi 7 Contoh');
	});

	test('takes the folder from DATA_DIR', () => {
		vi.stubEnv('DATA_DIR', good);
		expect(loadPublication()).toBe(loadPublication(good));
	});

	test('in the dev server shows an edited file, elsewhere not', () => {
		const rename = (text: string) => text.replace('Aksi 7 Contoh', 'Nama Baru');
		const dir = copy('edited', 'situs.json', (text) => text);
		const before = loadPublication(dir);
		edit(dir, 'situs.json', rename);
		expect(loadPublication(dir)).toBe(before);
		vi.stubEnv('NODE_ENV', 'development');
		expect(loadPublication(dir).site.name).toBe('Nama Baru');
	});

	test('is frozen to the bottom', () => {
		const seen = new Set<unknown>();
		const thaw = (value: unknown, path: string): string[] => {
			if (typeof value !== 'object' || value === null || seen.has(value)) return [];
			seen.add(value);
			return [
				...(Object.isFrozen(value) ? [] : [path]),
				...Object.entries(value).flatMap(([key, part]) => thaw(part, `${path}.${key}`)),
			];
		};
		expect(thaw(loadPublication(good), 'publication')).toEqual([]);
		expect(seen.size).toBeGreaterThan(100);
	});

	test('refuses an assignment anywhere', () => {
		const publication = loadPublication(good) as unknown as {
			figures: { finding: { quantity: { value: number } } }[];
			cities: { name: string }[];
		};
		expect(() => publication.figures.pop()).toThrow(TypeError);
		expect(() => Object.assign(publication.cities[0] ?? {}, { name: 'Kota Lain' })).toThrow(TypeError);
		expect(() => {
			const [figure] = publication.figures;
			if (figure) figure.finding.quantity.value = 0;
		}).toThrow(TypeError);
	});

	test('throws all that is wrong at once, with every place in the message', () => {
		const dir = copy('bad', 'kota/contoh/angka.csv', (text) =>
			text.replace('25.3', '253').replace('22.1,,,final', '22.1,,,pasti'),
		);
		edit(dir, 'dokumen.csv', (text) => text.replace('2025-05-26', '2025-05-36'));
		const refusal = (() => {
			try {
				return loadPublication(dir);
			} catch (cause) {
				return cause;
			}
		})();
		expect(refusal).toBeInstanceOf(PublicationError);
		const { issues, message, name } = refusal as PublicationError;
		expect(name).toBe('PublicationError');
		expect(issues.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
			'data/dokumen.csv:4:4',
			'data/kota/contoh/angka.csv:2:5',
			'data/kota/contoh/angka.csv:3:8',
		]);
		for (const { file, line, column, fix } of issues) {
			expect(message).toContain(`${file}:${line}:${column}`);
			expect(message).toContain(fix);
		}
	});

	test('does not remember a refusal: the mended folder loads', () => {
		const dir = copy('mended', 'kota/contoh/angka.csv', (text) => text.replace('25.3', '253'));
		expect(() => loadPublication(dir)).toThrow(PublicationError);
		edit(dir, 'kota/contoh/angka.csv', (text) => text.replace('253', '25.3'));
		expect(loadPublication(dir).cities).toHaveLength(1);
	});

	test('throws when the folder is not there', () => {
		expect(() => loadPublication(join(temporary, 'tidak-ada'))).toThrow();
	});
});

describe('publish', () => {
	test('is pure: the same files give the same verdict, and stay as they were', () => {
		const folder = readFolder(good);
		const before = new Map(folder.files);
		expect(publish(folder)).toEqual(publish(folder));
		expect(folder.files).toEqual(before);
	});

	test('does not care in which order the files come', () => {
		const { name, files } = readFolder(good);
		expect(publish({ name, files: new Map([...files].reverse()) }).publication).toEqual({
			...publish({ name, files }).publication,
			files: expect.any(Object),
		});
	});

	test('answers no publication beside an error, and one beside a warning', () => {
		const { name, files } = readFolder(good);
		const path = 'kota/contoh/pengukuran/2024-02.csv';
		const spoiled = (change: (text: string) => string) =>
			publish({ name, files: new Map(files).set(path, change(files.get(path) ?? '')) });
		expect(spoiled((text) => text.replace('372', '732')).publication).toBeUndefined();
		const warned = spoiled((text) => text.replace(/99\.01\.02\.1001.*\n/, ''));
		expect(warned.issues.map(({ severity }) => severity)).toEqual(['warning']);
		expect(warned.publication?.cities[0]?.rounds[0]?.rows).toHaveLength(7);
	});

	test('never throws for what files hold', { timeout: 60_000 }, () => {
		const { name, files } = readFolder(good);
		for (const junk of [
			'',
			'\n',
			'\0',
			'"',
			',',
			'{',
			'[]',
			'null',
			'\uFEFF',
			';;;\n;;;',
			'a,b\n"',
			'\r\r\r',
			'x'.repeat(10_000),
		]) {
			for (const path of files.keys())
				expect(() => publish({ name, files: new Map(files).set(path, junk) })).not.toThrow();
		}
	});

	test('says something of every file that is replaced by junk', () => {
		const { name, files } = readFolder(good);
		for (const path of files.keys()) {
			// The boundary's content is for the map to judge.
			if (path.endsWith('.geojson')) continue;
			expect(
				publish({ name, files: new Map(files).set(path, 'bukan,data\n') }).issues.some(
					({ file }) => file === `data/${path}`,
				),
				path,
			).toBe(true);
		}
	});

	test('leaves out an example city, whose folder begins with an underscore', () => {
		const { name, files } = readFolder(good);
		const example = new Map(files).set('kota/_contoh-baru/kota.json', 'belum jadi');
		const { issues, publication } = publish({ name, files: example });
		expect(issues).toEqual([]);
		expect(publication?.cities).toHaveLength(1);
	});
});
