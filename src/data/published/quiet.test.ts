import { expect, it } from 'vitest';
import { draftOf } from '../draft.ts';
import { readFolder } from '../read-folder.ts';
import { quietChanges } from './quiet.ts';

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
