import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readFolder } from './read-folder.ts';
import { strayFiles, strayIssues, strayTexts } from './stray.ts';

const issues = (file: string, text: string) =>
	strayIssues(file, `data/${file}`, Buffer.from(text)).map(({ code, column }) => `${code}:${column}`);

it('knows files and columns, in an example too', () => {
	expect(issues('istilah.csv', 'id,istilah,arti\n')).toEqual([]);
	expect(issues('_contoh/istilah.csv', 'id;istilah;arti\n')).toEqual([]);
	expect(issues('_contoh/kota/a/kota.json', '{}')).toEqual([]);
	expect(issues('istilah.csv', 'id,istilah,arti,nama anak\n')).toEqual(['kolom-tak-dikenal:4']);
});

it.each([
	'balita.csv',
	'_balita.csv',
	'_contoh/_balita.csv',
	'_contoh/kota/a/daftar.xlsx',
	'kota/a/_lama/angka.csv',
	'catatan.txt',
])('knows no %s', (file) => expect(issues(file, '')).toEqual(['berkas-tak-dibaca:1']));

it('has nothing to say of this project', () => expect(strayFiles('data')).toEqual([]));

it.skipIf(process.platform === 'win32')('tells a link and a pipe, which no reader reads', () => {
	const dir = mkdtempSync(path.join(tmpdir(), 'aksi7-stray-'));
	mkdirSync(path.join(dir, 'kota/a'), { recursive: true });
	writeFileSync(path.join(dir, 'istilah.csv'), 'id,istilah,arti\n');
	symlinkSync('./istilah.csv', path.join(dir, 'kota/a/angka.csv'));
	// Out of the folder, and round and round in it: neither is entered.
	symlinkSync('./rules', path.join(dir, 'kota/b'));
	execFileSync('mkfifo', [path.join(dir, 'jadwal.csv')]);
	expect(strayFiles(dir).map(({ code, message }) => `${code} ${message}`)).toEqual([
		'berkas-tak-dibaca Ini bukan berkas biasa.',
		'berkas-tak-dibaca Ini tautan (symlink), bukan berkas.',
		'berkas-tak-dibaca Ini tautan (symlink), bukan berkas.',
	]);
	expect(strayTexts(dir)).toHaveLength(1);
	expect(strayTexts(path.join(dir, 'tidak-ada'))).toEqual([]);
	expect([...readFolder(dir).files.keys()]).toEqual(['istilah.csv']);
	rmSync(dir, { recursive: true });
});

it('reads no file that would not fit: too large, or a row without end', () => {
	const dir = mkdtempSync(path.join(tmpdir(), 'aksi7-large-'));
	writeFileSync(path.join(dir, 'istilah.csv'), `id,istilah,arti\n${'a,b,c\n'.repeat(300_000)}`);
	expect(readFolder(dir).files.size).toBe(1);
	writeFileSync(path.join(dir, 'istilah.csv'), `id,istilah,arti\na,b,${'c'.repeat(2_100_000)}\n`);
	expect(() => readFolder(dir)).toThrow('satu baris di `istilah.csv` lebih panjang dari sejuta huruf');
	truncateSync(path.join(dir, 'istilah.csv'), 300 * 2 ** 20);
	expect(() => readFolder(dir)).toThrow('`istilah.csv` berukuran 300 MB, padahal paling besar 256 MB');
	rmSync(dir, { recursive: true });
});
