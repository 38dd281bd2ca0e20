// The check beside papaparse alone, each in a process of its own on the same bytes; a part of npm run bench.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Cost, costOf, quickest } from './cost.ts';
import { decimal, type Line } from './line.ts';

/** Every village of the nation in a dozen rounds: 84,000 villages in 12 cities that do not exist, 1,008,000 rows. */
const SIZE = { cities: 12, districts: 70, villages: 100, rounds: 12 };
/** DESIGN, section 6. */
const CHECK_LIMIT = 3;
const REPEATS = 3;

const two = (number: number) => String(number).padStart(2, '0');

/** Writes a sound data folder of that size. The counts come from the row's number: no clock, no chance. */
function writeData(dir: string): void {
	cpSync('tests/cases/kosong/data', dir, { recursive: true });
	rmSync(path.join(dir, 'kota'), { recursive: true });
	const document = 'id,judul,penerbit,tanggal,jenis,url\nlaporan,Laporan rekaan,Dinas rekaan,2024-12-31,laporan,\n';
	writeFileSync(path.join(dir, 'dokumen.csv'), document);
	const city = JSON.parse(readFileSync('tests/cases/kosong/data/kota/contoh/kota.json', 'utf8')) as object;
	for (let at = 1; at <= SIZE.cities; at += 1) {
		const code = `99.${two(at + 10)}`;
		const home = path.join(dir, 'kota', `rekaan-${at}`);
		mkdirSync(path.join(home, 'pengukuran'), { recursive: true });
		writeFileSync(
			path.join(home, 'kota.json'),
			JSON.stringify({ ...city, kode: code, nama: `Kota Rekaan ${at}`, nama_pendek: `Rekaan ${at}` }),
		);
		const areas = ['kode,tingkat,nama,alias,batas'];
		const villages: string[] = [];
		for (let district = 1; district <= SIZE.districts; district += 1) {
			areas.push(`${code}.${two(district)},kecamatan,Kecamatan ${district},,`);
			for (let village = 1; village <= SIZE.villages; village += 1) {
				const [own, name] = [`${code}.${two(district)}.${1000 + village}`, `Kelurahan ${district} ${village}`];
				areas.push(`${own},kelurahan,${name},,`);
				villages.push(`${own},${name}`);
			}
		}
		writeFileSync(path.join(home, 'wilayah.csv'), `${areas.join('\n')}\n`);
		const periods = Array.from({ length: SIZE.rounds }, (_, month) => `2024-${two(month + 1)}`);
		const rounds = periods.map((period) => `${period},eppgbm,final,,laporan,`);
		writeFileSync(
			path.join(home, 'pengukuran.csv'),
			`periode,instrumen,status,tanggal_tarik,dokumen,catatan\n${rounds.join('\n')}\n`,
		);
		periods.forEach((period, round) => {
			const rows = villages.map((village, row) => {
				const target = 200 + ((row * 7919 + round * 104_729) % 1400);
				const measured = target - (row % 17);
				const stunted = 45 + ((row * 31 + round) % 60);
				return `${village},${target},${measured},${stunted},${10 + (row % 29)}`;
			});
			writeFileSync(
				path.join(home, 'pengukuran', `${period}.csv`),
				`kode,kelurahan,sasaran,diukur,pendek,sangat_pendek\n${rows.join('\n')}\n`,
			);
		});
	}
}

/** What papaparse alone does with the folder: reads and parses every CSV. */
const PAPAPARSE = `
	import { readdirSync, readFileSync } from 'node:fs';
	import path from 'node:path';
	import Papa from 'papaparse';
	let rows = 0;
	for (const entry of readdirSync(process.argv[1], { recursive: true, withFileTypes: true })) {
		if (entry.name.endsWith('.csv')) rows += Papa.parse(readFileSync(path.join(entry.parentPath, entry.name), 'utf8')).data.length;
	}
	console.log(rows);
`;

/** Times both, turn by turn, so that a busy machine slows both alike. */
export function benchCheck(): Line[] {
	const folder = mkdtempSync(path.join(tmpdir(), 'aksi7-bench-check-'));
	try {
		const dir = path.join(folder, 'data');
		writeData(dir);
		const [checks, parses]: [Cost[], Cost[]] = [[], []];
		for (let turn = 0; turn < REPEATS; turn += 1) {
			parses.push(costOf(['--input-type=module', '-e', PAPAPARSE, dir]));
			checks.push(costOf(['scripts/check.ts', '--data', dir]));
		}
		const [check, alone] = [quickest(checks), quickest(parses)];
		const rows = SIZE.cities * SIZE.districts * SIZE.villages * SIZE.rounds;
		const what = `periksa ${rows.toLocaleString('id-ID')} baris, dibanding papaparse saja`;
		const line = (name: string, kind: 'wall' | 'cpu'): Line => ({
			what: `${what} (${name})`,
			value: check[kind] / alone[kind],
			// The design speaks of what one waits for; the check works on two cores, so its work is told beside it.
			...(kind === 'wall' && { limit: CHECK_LIMIT }),
			unit: 'kali',
			note: `${decimal(check[kind], 2)} s dan ${decimal(alone[kind], 2)} s`,
		});
		return [line('jam', 'wall'), line('prosesor', 'cpu')];
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
