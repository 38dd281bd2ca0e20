import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { draftOf } from '../draft.ts';
import { readFolder } from '../read-folder.ts';
import { quietChanges } from './quiet.ts';
import { quietPrograms } from './quiet-programs.ts';

const folder = readFolder('tests/cases/lengkap/data');
const base = draftOf(folder).draft;

/** What is said after one file reads otherwise. */
function said(file: string, change: (text: string) => string): readonly string[] {
	const before = folder.files.get(file) ?? '';
	const after = change(before);
	expect(after).not.toBe(before);
	const { draft } = draftOf({ ...folder, files: new Map([...folder.files, [file, after]]) });
	return quietChanges(base, draft).map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
}

const CITY = 'kota/contoh';
const LAST_CELL = /,([^,\n]+)\n/;

it('says nothing where nothing changed, and where something new stands', () => {
	expect(quietChanges(base, base)).toEqual([]);
	expect(said(`${CITY}/aksi.csv`, (text) => `${text}2024,8-aksi,2,Rapat rencana.,,dinkes-contoh-2024-03,\n`)).toEqual(
		[],
	);
});

it('warns of a remark that reads otherwise or is gone, and does not repeat it', () => {
	const file = `${CITY}/angka.csv`;
	const [, remark = ''] = LAST_CELL.exec(folder.files.get(file)?.split('\n').slice(1).join('\n') ?? '') ?? [];
	const changed = said(file, (text) => text.replace(`,${remark}\n`, ',Lain.\n'));
	expect(changed).toEqual([expect.stringContaining('Keterangan yang sudah terbit berubah.')]);
	expect(changed.join()).not.toContain(remark);
	expect(said(file, (text) => text.replace(`,${remark}\n`, ',\n'))).toEqual([expect.stringContaining('dikosongkan')]);
});

it('warns of an action that vanished or was moved, at the head of its file', () => {
	const file = `${CITY}/aksi.csv`;
	const [, row = ''] = folder.files.get(file)?.split('\n') ?? [];
	for (const now of ['', `${row.replace(/^(\d+,[^,]*),\w+/, '$1,7')}\n`])
		expect(said(file, (text) => text.replace(`${row}\n`, now))).toEqual([
			`data/${file}:1:1 Baris 2 yang sudah terbit hilang atau ditulis lain.`,
		]);
});

it('warns of what a city says of itself', () => {
	expect(said(`${CITY}/kota.json`, (text) => text.replace(/"singkat": "/, '"singkat": "Dulu: '))).toHaveLength(1);
});

it('warns of a programme’s text that was published and reads otherwise or is gone, and of none that is new', () => {
	const root = mkdtempSync(join(tmpdir(), 'aksi7-quiet-'));
	const git = (...args: string[]) =>
		execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { stdio: 'pipe' });
	const text = '---\njudul: "Satu"\ntanggal: 2024-01-01\n---\n\nAlinea lama.\n\nTetap.\n';
	mkdirSync(join(root, 'tulisan'));
	for (const name of ['a', 'b']) writeFileSync(join(root, 'tulisan', `${name}.mdx`), text);
	git('init', '-q');
	git('add', '-A');
	git('-c', 'commit.gpgsign=false', 'commit', '-qm', 'terbit');
	const said = (now: Readonly<Record<string, string>>) =>
		quietPrograms(join(root, 'tulisan'), 'HEAD', new Map(Object.entries(now))).map(
			({ line, message }) => `${line} ${message}`,
		);
	expect(said({ 'a.mdx': text, 'b.mdx': `${text}\nBaru.\n`, 'c.mdx': 'Lain.' })).toEqual([]);
	expect(said({ 'a.mdx': text.replace('Satu', 'Dua').replace('lama', 'baru') })).toEqual([
		'2 Tulisan yang sudah terbit berubah atau berkurang: `judul`, satu alinea.',
		'1 Tulisan ini sudah terbit dan kini hilang.',
	]);
	rmSync(root, { recursive: true });
});
