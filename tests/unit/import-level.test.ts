// `npm run import --level`: a table that goes no farther down than districts.
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { publish } from '../../src/data/publish.ts';
import { readFolder } from '../../src/data/read-folder.ts';
import { workspace } from '../import/workspace.ts';

let space: ReturnType<typeof workspace>;
beforeEach(() => {
	space = workspace();
});
afterEach(() => space.remove());

const FIGURES = 'kota/contoh/angka.csv';
const table = (...rows: string[]) =>
	`No,Kecamatan,Sasaran,Diukur,Jumlah Stunting\n${rows.map((row, at) => `${at + 1},${row}`).join('\n')}\n`;
const both = table('Kebun Contoh,900,850,120', 'Taman Contoh,300,280,35');
const added = (file: string, before: Record<string, string>) =>
	(space.contents()[file] ?? '').replace(before[file] ?? '', '');

it('writes figures of the districts and a round of their level, which the check accepts and the site shows', async () => {
	const before = space.contents();
	await space.run(space.put('a.csv', both), ['--level', 'kecamatan', '--status', 'final']);
	expect(
		added(FIGURES, before)
			.split('\n')
			.filter((line) => line.startsWith('99.01.02,')),
	).toEqual([
		'99.01.02,jumlah-sasaran-balita,eppgbm,2025-02,300,,,final,,dinkes-contoh-2025-03,,',
		'99.01.02,jumlah-balita-diukur,eppgbm,2025-02,280,,,final,,dinkes-contoh-2025-03,,',
		'99.01.02,jumlah-balita-stunting,eppgbm,2025-02,35,,,final,,dinkes-contoh-2025-03,,',
		'99.01.02,cakupan-pengukuran,eppgbm,2025-02,,280,300,final,,dinkes-contoh-2025-03,,',
		'99.01.02,prevalensi-stunting,eppgbm,2025-02,,35,280,final,,dinkes-contoh-2025-03,,',
	]);
	const { publication, issues } = publish(readFolder(space.dataDir));
	expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(publication?.cities[0]?.rounds.at(-1)).toMatchObject({ period: '2025-02', level: 'district' });
});

it('leaves what is written as it is when the same table comes again, and refuses another value', async () => {
	const file = space.put('a.csv', both);
	await space.run(file, ['--level', 'kecamatan']);
	const before = space.contents();
	await space.run(file, ['--level', 'kecamatan']);
	expect(space.contents()).toEqual(before);
	const other = space.put('b.csv', both.replace('280,35', '280,36'));
	await expect(space.run(other, ['--level', 'kecamatan'])).rejects.toThrow('ulangi dengan --replace');
	expect(space.contents()).toEqual(before);
});

it('replaces a published table in one command, with the corrections that it needs', async () => {
	const level = ['--level', 'kecamatan'];
	await space.run(space.put('a.csv', both), level);
	const before = space.contents();
	const final = space.put('b.csv', table('Kebun Contoh,900,850,120', 'Taman Contoh,300,280,36'));
	const reason = ['--replace', '--reason', 'Satu posyandu terlambat melapor.', '--date', '2025-05-02'];
	const said = await space.run(final, [...level, '--status', 'final', ...reason]);
	expect(said).toContain(
		'Taman Contoh, jumlah-balita-stunting: 35 (sementara, dinkes-contoh-2025-03) → 36 (final, dinkes-contoh-2025-03)',
	);
	expect(space.contents()[FIGURES]).not.toContain('eppgbm,2025-02,35,');
	const corrections = added('koreksi.csv', before);
	expect(corrections).toContain(
		'2025-05-02,99.01.02/jumlah-balita-stunting/eppgbm/2025-02,35 sementara,36 final,Satu posyandu terlambat melapor.',
	);
	const { issues } = publish(readFolder(space.dataDir));
	expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('is published again after a withdrawal only with its reason, which is recorded', async () => {
	const level = ['--level', 'kecamatan'];
	const file = space.put('a.csv', both);
	const WITHDRAWN = '2025-05-01,99.01/status/eppgbm/2025-02,final,,Keliru semua.,dinkes-contoh-2025-03\n';
	appendFileSync(path.join(space.dataDir, 'koreksi.csv'), WITHDRAWN);
	const before = space.contents();
	await expect(space.run(file, level)).rejects.toThrow('Bila memang hendak diterbitkan lagi, ulangi dengan --reason');
	expect(space.contents()).toEqual(before);
	await space.run(file, [...level, '--reason', 'Sudah diperiksa.', '--date', '2025-05-02']);
	expect(added('koreksi.csv', before)).toContain('2025-05-02,99.01/status/eppgbm/2025-02,,sementara,Sudah diperiksa.');
});

it('gives way to a table by village that comes later', async () => {
	await space.run(space.put('a.csv', both), ['--level', 'kecamatan', '--status', 'final']);
	const villages = [
		'Kelurahan,Sasaran,Diukur,Jumlah Stunting',
		'Melati Contoh,450,425,60',
		'Kenanga Contoh,450,425,60',
	];
	await space.run(space.put('b.csv', `${villages.join('\n')}\n`), ['--status', 'final']);
	const { publication, issues } = publish(readFolder(space.dataDir));
	expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(publication?.cities[0]?.rounds.at(-1)?.rows).toHaveLength(7);
});

it('writes no small count, and none that would give it away', async () => {
	const before = space.contents();
	const said = await space.run(space.put('a.csv', table('Kebun Contoh,900,850,120', 'Taman Contoh,40,38,3')), [
		'--level',
		'kecamatan',
	]);
	expect(said).toContain('angka tidak ditulis (disamarkan)');
	expect(added(FIGURES, before)).not.toMatch(/99\.01\.02,(?:jumlah-balita|prevalensi)-stunting/);
});

it('reads no list of children, and writes nothing over a round by village', async () => {
	const before = space.contents();
	await expect(space.run(space.put('a.csv', both), ['--level', 'kecamatan', '--period', '2024-08'])).rejects.toThrow(
		'per kelurahan',
	);
	await expect(space.run(space.put('a.csv', both), ['--level', 'desa'])).rejects.toThrow('--level kecamatan');
	expect(space.contents()).toEqual(before);
});
