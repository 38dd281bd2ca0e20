// `npm run import` and `npm run new-city`, killed at each step of their writing: what stands there is the old or the
// new, whole.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { publish } from '../../src/data/publish.ts';
import { readFolder } from '../../src/data/read-folder.ts';
import { baseArguments, csv, workspace } from '../import/workspace.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let space: ReturnType<typeof workspace>;
beforeEach(() => {
	space = workspace();
});
afterEach(() => space.remove());

/**
 * Runs a script that dies, as by a power cut, before its change of a file of this number; `false` when it came to its
 * end.
 */
function diesAt(step: number, script: string, args: readonly string[]): boolean {
	const killer = `
		import fs from 'node:fs';
		import { syncBuiltinESMExports } from 'node:module';
		let left = ${step};
		for (const name of ['writeFileSync', 'renameSync']) {
			const work = fs[name];
			fs[name] = (...args) => {
				if (left-- === 0) {
					if (name === 'writeFileSync') work(args[0], String(args[1]).slice(0, 40));
					process.kill(process.pid, 'SIGKILL');
				}
				return work(...args);
			};
		}
		syncBuiltinESMExports();`;
	const preload = `data:text/javascript,${encodeURIComponent(killer)}`;
	const { signal, status, stderr } = spawnSync(process.execPath, ['--import', preload, script, ...args], {
		cwd: root,
		encoding: 'utf8',
	});
	expect(signal === 'SIGKILL' || status === 0, stderr).toBe(true);
	return signal === 'SIGKILL';
}

const rows = (stunted: number) => [
	['Kelurahan', 'Diukur', 'Jumlah Stunting'],
	...['Melati Contoh', 'Kenanga Contoh', 'Mawar Contoh'].map((name) => [name, 100, stunted]),
];

it('a round that is replaced is the old or the new, with its corrections, and never half of one', async () => {
	await space.run(space.put('lama.csv', csv(rows(20))));
	const before = space.contents();
	const next = space.put('baru.csv', csv(rows(30)));
	const because = ['--replace', '--reason', 'Salah salin.', '--date', '2025-05-01'];
	const args = [next, ...baseArguments(space.dataDir), '--status', 'final', ...because];
	const seen = new Set<string>();
	for (let step = 0; ; step += 1) {
		const isKilled = diesAt(step, 'scripts/import.ts', args);
		const now = Object.fromEntries([...readFolder(space.dataDir).files].filter(([name]) => before[name] !== undefined));
		const isNew = ['kota/contoh/pengukuran/2025-02.csv', 'kota/contoh/pengukuran.csv', 'koreksi.csv'].map(
			(name) => now[name] !== before[name],
		);
		seen.add(isNew.join());
		expect(publish(readFolder(space.dataDir)).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		if (!isKilled) break;
		for (const [name, text] of Object.entries(before)) writeFileSync(path.join(space.dataDir, name), text);
	}
	expect([...seen]).toEqual(['false,false,false', 'true,true,true']);
	expect(Object.keys(space.contents())).toEqual(Object.keys(before));
	expect(space.contents()['koreksi.csv']).toContain(
		'2025-05-01,99.01.01.1001/pendek/eppgbm/2025-02,20,30,Salah salin.,',
	);
	expect(space.contents()['koreksi.csv']).toContain(
		'2025-05-01,99.01/status/eppgbm/2025-02,sementara,final,Salah salin.,',
	);
}, 60_000);

it('a city is there with all its files, or not at all', () => {
	const data = path.join(space.folder, 'kosong');
	mkdirSync(path.join(data, 'acuan'), { recursive: true });
	writeFileSync(path.join(data, 'acuan/wilayah.csv'), 'kode,tingkat,nama,alias,batas\n00,negara,Indonesia,,\n');
	const city = path.join(data, 'kota/binjai');
	for (let step = 0; diesAt(step, 'scripts/new-city.ts', ['12.75', '--data', data]); step += 1)
		expect(existsSync(city)).toBe(false);
	expect(readdirSync(city).sort()).toEqual(['angka.csv', 'kota.json', 'wilayah.csv']);
	expect(readdirSync(path.join(data, 'kota'))).toEqual(['binjai']);
}, 60_000);
