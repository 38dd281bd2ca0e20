// A data folder of real cities with made-up measurements: what an office other than the committed ones may have. The
// same seed makes the same.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatIssue } from '../../src/data/messages.ts';
import { publish } from '../../src/data/publish.ts';
import { readFolder } from '../../src/data/read-folder.ts';
import { writeFiles } from '../../src/files/write-files.ts';
import { createCity } from '../../src/onboarding/new-city/create-city.ts';
import { type RegisterCity, readRegister } from '../../src/onboarding/new-city/register.ts';
import { type Count, suppress } from '../../src/suppression/index.ts';
import { type Numbers, numbers } from '../import/made-city.ts';

/** Small cities, each of a kind that has stopped a build or could: its code, and what is special in it. */
export const KINDS: Readonly<Record<string, string>> = {
	'13.72': 'kelurahan that are called like other places of its province',
	'31.01': 'DKI: six kelurahan on islands',
	'11.72': 'gampong',
	'65.71': 'number words in names',
	'91.71': 'Papua: kampung, two of one name in a district',
	'13.73': 'names with a dot',
	'32.77': 'a kelurahan called like the city',
	'52.71': 'lingkungan of one name',
	'16.72': 'as many more',
	'12.10': 'digits in names',
	'14.72': 'a kelurahan called like a province',
	'95.05': 'a new province without boundaries',
};

const DOCUMENT = 'hasil-uji';
const PRESS = 'berita-uji';
const COLUMNS: Readonly<Record<Count, string>> = {
	target: 'sasaran',
	measured: 'diukur',
	stunted: 'pendek',
	severe: 'sangat_pendek',
	verified: 'terverifikasi',
	wasting: 'wasting',
	underweight: 'underweight',
};
/** What offices publish of a round: everything, or less. */
const SHAPES: readonly (readonly Count[])[] = [
	['target', 'measured', 'stunted', 'severe'],
	['target', 'measured', 'stunted', 'severe', 'wasting', 'underweight'],
	['target', 'measured', 'stunted'],
	['measured', 'stunted', 'severe'],
	['measured', 'stunted'],
	['target', 'measured', 'stunted', 'verified'],
	['target', 'measured'],
	['stunted'],
	['verified'],
	['target', 'measured', 'wasting'],
	[],
];

const HEAD = 'wilayah,indikator,instrumen,periode,nilai,pembilang,penyebut,status,tanggal_tarik,dokumen,letak,catatan';

type Row = Record<Count, number>;

/**
 * A folder of the project's own shared tables and surveys, as far as they speak of these cities and their provinces.
 */
export function writeShared(dataDir: string, codes: readonly string[]): void {
	cpSync('data', dataDir, { recursive: true, filter: (from) => !/^data\/(kota\/|_contoh)/.test(from) });
	// Whole provinces, for a survey's table is checked against its province.
	const provinces = new Set(codes.map((code) => code.slice(0, 2)));
	const keep = (file: string, wants: (line: string) => boolean) => {
		const [head, ...lines] = readFileSync(path.join(dataDir, file), 'utf8').trimEnd().split('\n');
		writeFileSync(path.join(dataDir, file), `${[head, ...lines.filter(wants)].join('\n')}\n`);
	};
	const isWanted = (line: string) => line.startsWith('00,') || provinces.has(line.slice(0, 2));
	for (const file of ['survei/ski-2023.csv', 'survei/ssgi-2024.csv', 'acuan/angka.csv', 'acuan/wilayah.csv'])
		keep(file, isWanted);
	for (const file of ['koreksi.csv', 'kekeliruan.csv', 'jadwal.csv']) keep(file, () => false);
	rmSync(path.join(dataDir, 'kota'), { recursive: true, force: true });
	const more = [
		`${DOCUMENT},Hasil penimbangan (rekaan untuk uji),Dinas Kesehatan,2026-05,publikasi-dinas,https://contoh.example/hasil`,
		`${PRESS},Angka stunting (rekaan untuk uji),Koran Uji,2026-05-20,berita,https://koran.example/stunting`,
	];
	writeFileSync(
		path.join(dataDir, 'dokumen.csv'),
		`${readFileSync(path.join(dataDir, 'dokumen.csv'), 'utf8')}${more.join('\n')}\n`,
	);
}

/**
 * Adds a city with one to four made rounds, press figures and what else offices publish: such as the check lets
 * through, for what it refuses (a figure that is too far from the last, say) no build will see. Gives the city's
 * folder.
 */
export async function addSoundCity(dataDir: string, code: string, seed: number): Promise<string> {
	const city = (await readRegister()).find((each) => each.code === code);
	if (!city) throw new Error(`addSoundCity: no city ${code}`);
	const { folder } = await createCity(code, dataDir);
	const areas = readFileSync(path.join(folder, 'wilayah.csv'), 'utf8');
	const villages = [...areas.matchAll(/^([\d.]{13}),[a-z]+,([^,]*),/gm)].map(([, own = '', name = '']) => ({
		code: own,
		name,
		district: own.slice(0, 8),
	}));
	const standing = readdirSync(folder);
	let refused = '';
	for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
		for (const name of readdirSync(folder))
			if (!standing.includes(name)) rmSync(path.join(folder, name), { recursive: true });
		writeFiles(folder, madeFiles(city, villages, numbers(seed * ATTEMPTS + attempt)));
		const errors = publish(readFolder(dataDir)).issues.filter(({ severity }) => severity === 'error');
		if (errors.length === 0) return folder;
		refused = errors.map(formatIssue).join('\n');
	}
	throw new Error(`addSoundCity: nothing made of ${code} passes the check; the last:\n${refused}`);
}

const ATTEMPTS = 20;

type Village = { readonly code: string; readonly name: string; readonly district: string };

function madeFiles(city: RegisterCity, villages: readonly Village[], random: Numbers): Map<string, string> {
	const { between, chance, pick } = random;
	const files = new Map<string, string>();
	const periods = pick([
		['2026-02'],
		['2025-08', '2026-02'],
		['2024-08', '2025-02', '2025-08', '2026-02'],
		['2026-02-17'],
		['2025', '2026-02'],
		['2024-08', '2024-08-29', '2026-02'],
	]);
	const instruments = chance(0.8) ? ['eppgbm'] : ['eppgbm', 'operasi-timbang'];
	const share = pick([0.02, 0.08, 0.14, 0.22, 0.35]);
	const size = pick([12, 60, 200, 900]);
	const rounds: string[] = [];
	const figures: string[] = [];
	const factors: string[] = [];
	const figure = (
		area: string,
		what: string,
		tool: string,
		period: string,
		value: string | number,
		parts = ',',
		status = 'final',
		doc = PRESS,
	) => figures.push(`${area},${what},${tool},${period},${value},${parts},${status},,${doc},tabel ${between(1, 9)},`);
	for (const period of periods) {
		const tool = pick(instruments);
		const shape = chance(0.5) ? (SHAPES[0] as readonly Count[]) : pick(SHAPES);
		const reach = pick([1, 1, 1, 0.9, 0.5, 0.05]);
		const said = villages.filter(() => chance(reach));
		const rows = said.map((): Row => {
			const target = between(1, size);
			const measured = Math.min(target, Math.round((target * between(pick([30, 60, 90]), 100)) / 100));
			const stunted = Math.min(measured, Math.round((measured * share * between(20, 180)) / 100));
			const part = (of: number, most: number) => Math.round((of * between(0, most)) / 100);
			return {
				target,
				measured,
				stunted,
				severe: part(stunted, 40),
				verified: part(stunted, 90),
				wasting: part(measured, 9),
				underweight: part(measured, 15),
			};
		});
		const isPrinted = said.length > 0 && shape.length === 0 && chance(0.5);
		const level = (said.length === 0 || shape.length === 0) && !isPrinted ? pick(['kota', 'kecamatan']) : '';
		if (isPrinted) {
			const printed = said.map(
				({ code, name }) =>
					`${code},"${name}",,,,,${chance(0.9) ? (between(2000, 9990) / 100).toFixed(pick([0, 1, 2])) : 'td'}`,
			);
			files.set(
				`pengukuran/${period}.csv`,
				`kode,kelurahan,sasaran,diukur,pendek,sangat_pendek,cakupan\n${printed.join('\n')}\n`,
			);
		}
		rounds.push(`${period},${tool},${pick(['final', 'final', 'sementara', 'tidak_disebut'])},,${DOCUMENT},,${level}`);
		const sum = (area: string, count: Count) =>
			rows.reduce((all, row, at) => all + ((said[at]?.code ?? '').startsWith(area) ? row[count] : 0), 0);
		let isTold = (_area: string, _count: Count) => true;
		if (level === '' && !isPrinted) {
			const cells = Object.fromEntries(shape.map((count) => [count, rows.map((row) => row[count])]));
			const { hidden, withheld } = suppress({ villages: said, cells, totals: 'district', statements: [] }, 5);
			const gone = new Set(hidden.map(({ village, count }) => `${village}/${count}`));
			isTold = (area, count) => !withheld.some((one) => one.count === count && (one.area === area || one.area === ''));
			const lines = rows.map((row, at) => {
				const { code = '', name = '' } = said[at] ?? {};
				return [code, `"${name}"`, ...shape.map((count) => (gone.has(`${at}/${count}`) ? 'ds' : row[count]))].join(',');
			});
			const wide: readonly Count[] = ['target', 'measured', 'stunted', 'severe'];
			const columns = [...wide, ...shape.filter((count) => !wide.includes(count))];
			const placed = lines.map((line) => {
				const [code, name, ...values] = line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
				return [code, name, ...columns.map((count) => values[shape.indexOf(count)] ?? '')].join(',');
			});
			files.set(
				`pengukuran/${period}.csv`,
				`kode,kelurahan,${columns.map((count) => COLUMNS[count]).join(',')}\n${placed.join('\n')}\n`,
			);
		}
		const has = (...counts: Count[]) =>
			level !== '' || counts.every((count) => shape.includes(count) && isTold('', count));
		const rate = (part: number, whole: number, digits: number) => ((100 * part) / whole).toFixed(digits);
		if (chance(0.5) && has('stunted', 'measured') && sum('', 'measured') > 0)
			figure(
				city.code,
				'prevalensi-stunting',
				tool,
				period,
				rate(sum('', 'stunted'), sum('', 'measured'), pick([1, 2])),
			);
		if (chance(0.4) && has('stunted') && sum('', 'stunted') > 9)
			figure(city.code, 'jumlah-balita-stunting', tool, period, sum('', 'stunted'), ',', 'final', DOCUMENT);
		if (chance(0.3) && has('measured') && sum('', 'measured') > 9)
			figure(city.code, 'jumlah-balita-diukur', tool, period, sum('', 'measured'), ',', 'final', DOCUMENT);
		if (chance(0.3) && has('target', 'measured') && sum('', 'target') > 9)
			figure(city.code, 'cakupan-pengukuran', tool, period, rate(sum('', 'measured'), sum('', 'target'), 2));
		if (level === 'kecamatan')
			for (const { code } of city.districts) {
				if (!chance(0.8)) continue;
				const whole = between(300, 2000);
				const part = Math.round(whole * share * (0.6 + Math.abs(between(-4, 9)) / 10));
				figure(
					code,
					'prevalensi-stunting',
					tool,
					period,
					rate(part, whole, 2),
					chance(0.5) ? `${part},${whole}` : ',',
					'final',
					DOCUMENT,
				);
				if (chance(0.5))
					figure(
						code,
						'cakupan-pengukuran',
						tool,
						period,
						rate(whole, whole + between(1, 90), 2),
						',',
						'final',
						DOCUMENT,
					);
			}
		if (chance(0.3))
			for (const [part, name, unit] of [
				['A', 'Rumah tangga dengan sanitasi layak', 'persen'],
				['B', 'Bayi yang mendapat ASI eksklusif', 'persen'],
				['C', 'Ibu hamil', 'orang'],
			] as const)
				factors.push(
					`${period},${part},${city.code},${name},${unit === 'orang' ? between(20, 900) : between(30, 99)},${unit},${DOCUMENT},,`,
				);
	}
	if (chance(0.6))
		figure(
			city.code,
			'prevalensi-stunting',
			'ssgi',
			pick(['2021', '2022']),
			between(50, 420) / 10,
			',',
			'tidak_disebut',
		);
	if (chance(0.3)) figure(city.code, 'prevalensi-stunting', 'eppgbm', '2023', between(40, 300) / 10, ',', 'sementara');
	if (chance(0.3))
		figure(city.code, 'target-prevalensi', 'target-kota', pick(['2024', '2025', '2029']), between(5, 18));
	if (chance(0.2)) figure(city.code, 'jumlah-posyandu', 'laporan-pemkot', '2025', between(5, 900));
	if (chance(0.2) && villages[0]) figure(pick(villages).code, 'status-lokus', 'penetapan-lokus', '2025', 1);
	if (chance(0.2)) figure(city.code, 'jumlah-kelurahan-lokus', 'penetapan-lokus', '2025', between(2, 30));
	files.set('angka.csv', `${HEAD}\n${figures.map((line) => `${line}\n`).join('')}`);
	files.set('pengukuran.csv', `periode,instrumen,status,tanggal_tarik,dokumen,catatan,tingkat\n${rounds.join('\n')}\n`);
	if (factors.length > 0)
		files.set(
			'faktor.csv',
			`periode,bagian,wilayah,faktor,nilai,satuan,dokumen,letak,catatan\n${factors.join('\n')}\n`,
		);
	return files;
}
