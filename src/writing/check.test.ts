import { describe, expect, it } from 'vitest';
import { formatIssue } from '../data/messages.ts';
import { publish } from '../data/publish.ts';
import { readFolder } from '../data/read-folder.ts';
import type { Publication } from '../model/base/publication.ts';
import { checkProgram } from './check.ts';
import { FAULTS, frontMatter, HARMLESS } from './faults.fixture.ts';

const FOLDER = 'tests/cases/lengkap/data';
const WITHDRAWN = '99.01/prevalensi-stunting/ssgi/2020';

/** The example city, with one figure that was once there and is withdrawn. */
function example(edit: (path: string, text: string) => string = (_, text) => text): Publication {
	const folder = readFolder(FOLDER);
	const files = new Map([...folder.files].map(([path, text]) => [path, edit(path, text)] as const));
	files.set(
		'koreksi.csv',
		`tanggal,angka,sebelum,sesudah,alasan,dokumen\n2024-05-01,${WITHDRAWN},26.1 final,,Angka milik kota lain.,\n`,
	);
	const { publication, issues } = publish({ ...folder, files });
	if (!publication) throw new Error(issues.map(formatIssue).join('\n'));
	return publication;
}

const publication = example();
const check = (source: string) => checkProgram(source, 'tulisan.mdx', publication, new Set(['lain']));
const MARK = '‸';

describe('a text with a fault', () => {
	it.each(FAULTS)('$name', async ({ name, text, code }) => {
		expect(text.split(MARK), 'a mark shows where the fault is to be reported').toHaveLength(2);
		const before = text.slice(0, text.indexOf(MARK)).split('\n');
		const issues = check(text.replace(MARK, ''));
		expect(issues.map((issue) => [issue.code, issue.line, issue.column])).toEqual([
			[code, before.length, (before.at(-1)?.length ?? 0) + 1],
		]);
		await expect(`${issues.map(formatIssue).join('\n')}\n`).toMatchFileSnapshot(
			`./golden/${name.replaceAll(' ', '-')}.txt`,
		);
	});

	it('has all its faults reported at once, from top to bottom', () => {
		const issues = check(
			frontMatter(
				{ kota: 'kontoh' },
				'<Angka id="x" />\n\n<Istilah id="cakupan"></Istilah> <Dokumen id="y" />\n\n{1 + 1}',
			),
		);
		expect(issues.map(({ code }) => code)).toEqual([
			'kota-tak-ada',
			'angka-tak-ada',
			'isi-kosong',
			'dokumen-tak-ada',
			'kode-di-teks',
		]);
		expect(issues.map(({ line }) => line)).toEqual([...issues.map(({ line }) => line)].sort((a, b) => a - b));
	});
});

it.each(HARMLESS)('lets through: $name', ({ text }) => {
	expect(check(text).map(formatIssue)).toEqual([]);
});

it('reads a text that was stored on Windows', () => {
	const source = frontMatter({}, 'Baris satu.\n\n<Angka id="99.01/prevalensi-stunting/ssgi/2030" />').replaceAll(
		'\n',
		'\r\n',
	);
	expect(check(source).map(({ code, line, column }) => [code, line, column])).toEqual([['angka-tak-ada', 13, 12]]);
});

it('refuses a figure from the moment it leaves the data', () => {
	const source = frontMatter({}, '<Angka id="99.01/jumlah-posyandu/laporan-pemkot/2024" />');
	expect(check(source)).toEqual([]);
	const without = example((path, text) =>
		path === 'kota/contoh/angka.csv' ? text.replace(/^99\.01,jumlah-posyandu.*\n/m, '') : text,
	);
	expect(checkProgram(source, 'tulisan.mdx', without).map(({ code }) => code)).toEqual(['angka-tak-ada']);
});
