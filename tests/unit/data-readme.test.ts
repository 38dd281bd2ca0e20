import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { columnNotes, tablePattern } from '../../src/data/csv/table.ts';
import { loadPublication } from '../../src/data/load.ts';
import { publish } from '../../src/data/publish.ts';
import { readFolder } from '../../src/data/read-folder.ts';
import { TABLES } from '../../src/data/rules/form/files.ts';
import { dataReadme } from '../../src/data/tables/readme.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const readme = readFileSync('data/README.md', 'utf8');

describe('data/README.md', () => {
	test('is current; if not, run `npm run data-readme`', () => {
		expect(readme).toBe(dataReadme(Object.keys(scripts)));
	});

	test('explains every column of every file', () => {
		for (const table of TABLES) {
			expect(readme).toContain(`### \`${table.path}\``);
			for (const { name, about } of columnNotes(table)) expect(about, `${table.path} ${name}`).not.toBe('');
		}
	});

	test('names only commands that exist', () => {
		for (const [, name = ''] of readme.matchAll(/npm run ([a-z-]+)/g)) expect(Object.keys(scripts)).toContain(name);
	});
});

describe('data/_contoh', () => {
	const folder = readFolder('data/_contoh');

	test('can be published without a remark', () => {
		expect(publish(folder).issues).toEqual([]);
		expect(loadPublication('data/_contoh').cities.map(({ name }) => name)).toEqual(['Kota Contoh']);
	});

	test('shows every file and every column filled in', () => {
		for (const table of TABLES) {
			const files = [...folder.files].filter(([file]) => tablePattern(table).test(file));
			expect(files, table.path).not.toEqual([]);
			const headers = files.flatMap(([, text]) => text.slice(0, text.indexOf('\n')).split(','));
			for (const { name } of columnNotes(table)) expect(headers, `${table.path} ${name}`).toContain(name);
			for (const [file, text] of files) expect(text.trimEnd().split('\n').length, file).toBeGreaterThan(1);
		}
		expect(folder.files.has('kota/contoh/batas.geojson')).toBe(true);
	});

	test('is no part of the real site', () => {
		const { cities, files } = loadPublication('data');
		expect(cities.map(({ slug }) => slug)).not.toContain('contoh');
		expect(Object.keys(files).filter((file) => file.includes('_contoh'))).toEqual([]);
	});
});
