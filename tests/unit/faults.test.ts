// What ended in a stack, in a hang or in a build that nobody could stop: each ends with one clear sentence.
import { spawn, spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'aksi7-faults-'));
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * A project whose git tracks nothing, so that the guard of personal data does not read this whole one for every fault.
 */
const project = path.join(folder, 'proyek');
mkdirSync(project);
for (const part of ['src', 'scripts', 'public', 'node_modules'])
	symlinkSync(path.resolve(part), path.join(project, part));
spawnSync('git', ['init', '-q', '--template=', project]);

/** A copy of the fictional data, spoiled. */
function spoiled(name: string, spoil: (data: string) => void): string {
	const data = path.join(folder, name);
	cpSync('tests/cases/lengkap/data', data, { recursive: true });
	spoil(data);
	return data;
}

function check(data: string, ...flags: string[]): { readonly status: number | null; readonly said: string } {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[...flags, 'scripts/check.ts', '--skip-programs', '--data', data],
		{ cwd: project, encoding: 'utf8', maxBuffer: 2 ** 28 },
	);
	return { status, said: `${stdout}${stderr}` };
}

const STACK = /\n\s+at .+:\d+:\d+|RangeError|TypeError|heap out of memory/;
const CITY = 'kota/contoh';

describe('check ends in a sentence with a place, not in a stack', () => {
	it.each<[string, (data: string) => void, RegExp, number?]>([
		[
			'a hundred thousand brackets in kota.json',
			(data) => writeFileSync(`${data}/${CITY}/kota.json`, '['.repeat(100_000)),
			/kota\.json:1/,
		],
		[
			'so many brackets in a boundary',
			(data) => writeFileSync(`${data}/${CITY}/batas.geojson`, '['.repeat(100_000)),
			/batas\.geojson:1/,
		],
		[
			'an instrument called constructor',
			(data) => {
				const text = readFileSync(`${data}/instrumen.csv`, 'utf8');
				writeFileSync(`${data}/instrumen.csv`, `${text}constructor,Uji,survei,Uji.,Uji.,\n`);
				const figures = readFileSync(`${data}/${CITY}/angka.csv`, 'utf8');
				writeFileSync(
					`${data}/${CITY}/angka.csv`,
					`${figures}99.01,__proto__,constructor,2024,12,,,final,,toString,,\n`,
				);
			},
			/angka\.csv:\d+:2/,
		],
		[
			'twenty thousand unknown codes in a boundary',
			(data) => {
				const geometry = {
					type: 'Polygon',
					coordinates: [
						[
							[117, 0],
							[117.1, 0],
							[117.1, 0.1],
							[117, 0],
						],
					],
				};
				const features = Array.from({ length: 20_000 }, (_, at) => ({
					type: 'Feature',
					properties: { kode: `98.01.01.${at + 10_000}` },
					geometry,
				}));
				writeFileSync(`${data}/${CITY}/batas.geojson`, JSON.stringify({ type: 'FeatureCollection', features }));
			},
			/batas\.geojson/,
		],
		[
			'a row of three megabytes',
			(data) => writeFileSync(`${data}/istilah.csv`, `istilah,arti\nA,${'x'.repeat(3_000_000)}\n`),
			/istilah\.csv/,
			2,
		],
		[
			'a link in the place of a file',
			(data) => {
				rmSync(`${data}/jadwal.csv`);
				symlinkSync('/etc/hostname', `${data}/jadwal.csv`);
			},
			/jadwal\.csv/,
		],
		[
			'a pipe in the place of a file',
			(data) => {
				rmSync(`${data}/jadwal.csv`);
				spawnSync('mkfifo', [`${data}/jadwal.csv`]);
			},
			/jadwal\.csv/,
		],
		[
			'a folder in the place of a file',
			(data) => {
				rmSync(`${data}/jadwal.csv`);
				mkdirSync(`${data}/jadwal.csv`);
			},
			/jadwal\.csv/,
		],
	])(
		'%s',
		(name, spoil, place, exit = 1) => {
			const { status, said } = check(spoiled(name.replaceAll(' ', '-'), spoil));
			expect(said).not.toMatch(STACK);
			expect(said).toMatch(place);
			expect(status).toBe(exit);
			// Not one message for each of twenty thousand.
			expect(said.length).toBeLessThan(100_000);
		},
		120_000,
	);
});

it('check that cannot ask the guard of personal data could not run: it neither passes nor throws', () => {
	const broken = "import{isMainThread}from'node:worker_threads';if(!isMainThread)throw new Error('penjaga rusak')";
	const { status, said } = check(path.resolve('tests/cases/lengkap/data'), `--import=data:text/javascript,${broken}`);
	expect([status, said.trim()]).toEqual([2, 'Penjaga data pribadi tidak dapat berjalan: penjaga rusak']);
});

/** The processes that were started with a value in their environment. */
function startedWith(value: string): number[] {
	return readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.flatMap((pid) => {
			try {
				const isGone = /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
				return !isGone && readFileSync(`/proc/${pid}/environ`, 'utf8').includes(value) ? [Number(pid)] : [];
			} catch {
				return [];
			}
		});
}

it.runIf(existsSync('/proc/self/environ'))(
	'a build whose npm is told to end does not go on',
	async () => {
		const mark = `AKSI7_FAULT=${process.pid}`;
		const env = {
			...process.env,
			AKSI7_FAULT: String(process.pid),
			OUT_DIR: path.join(folder, 'out'),
			DATA_DIR: 'tests/cases/lengkap/data',
		};
		const npm = spawn('npm', ['run', '--silent', 'build'], { env, stdio: 'ignore' });
		const seen = async (is: (pids: readonly number[]) => boolean) => {
			for (let tries = 0; tries < 300; tries += 1) {
				const pids = startedWith(mark);
				if (is(pids)) return pids;
				await wait(200);
			}
			return startedWith(mark);
		};
		// npm, its shell, and the build below it.
		expect((await seen((pids) => pids.length >= 3)).length).toBeGreaterThanOrEqual(3);
		await wait(1500);
		npm.kill('SIGTERM');
		expect(await seen((pids) => pids.length === 0)).toEqual([]);
		expect(existsSync(path.join(folder, 'out', 'index.html'))).toBe(false);
	},
	180_000,
);
