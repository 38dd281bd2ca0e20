import { expect, it } from 'vitest';
import { check, row } from '../check.fixture.ts';
import { risingTarget } from './national-target.ts';
import { oddUnits } from './odd-units.ts';
import { priorityVillages } from './priority-villages.ts';
import { surveyCounts } from './surveys.ts';
import { twinValues } from './twin-values.ts';

const RULES = [surveyCounts, twinValues, risingTarget, priorityVillages, oddUnits];

const INDICATORS = [
	['prevalensi-stunting', 'persen'],
	['target-prevalensi', 'persen'],
	['jumlah-posyandu', 'cacah'],
	['jumlah-kader-posyandu', 'cacah'],
	['skor', 'skor'],
	['jumlah-kelurahan-lokus', 'cacah'],
	['status-lokus', 'ya'],
	['insentif-kader', 'rupiah'],
	['peringkat', 'peringkat'],
	['ukuran-sampel', 'balita'],
].map(([id, unit]) => `${id},${id},${unit},${unit === 'ya' ? '' : unit},Definisi.,,`);
const said = (...figures: readonly string[]) =>
	RULES.flatMap((rule) => check(rule, { figures, indicators: INDICATORS })).map((text) =>
		text.split(' ').slice(0, 2).join(' '),
	);

it.each([
	['a count by a survey', ['99.01 jumlah-posyandu ssgi 2024|43'], 'error survei-menghitung'],
	[
		'a rate of a register that is the survey’s',
		['99.01 prevalensi-stunting ssgi 2023|22.1', '99.01 prevalensi-stunting eppgbm 2024-02|22.1'],
		'warning sama-dengan-survei',
	],
	[
		'a target that rises',
		['99.01 target-prevalensi target-nasional 2024|14', '99.01 target-prevalensi target-nasional 2025|18.8'],
		'warning target-lebih-tinggi',
	],
	[
		'more priority villages than there are',
		['99.01 jumlah-kelurahan-lokus tidak-disebut 2024|5'],
		'error lokus-tak-cocok',
	],
	[
		'fewer than are listed',
		['99.01 jumlah-kelurahan-lokus tidak-disebut 2024|2', '99.01.01.1001 status-lokus tidak-disebut 2024|1'],
		'warning lokus-tak-cocok',
	],
	['pay in thousands', ['99.01 insentif-kader tidak-disebut 2024|150'], 'warning satuan-janggal'],
	['a score without its comma', ['99.01 skor tidak-disebut 2024|875'], 'warning satuan-janggal'],
	[
		'cadres with two noughts too many',
		['99.01 jumlah-kader-posyandu tidak-disebut 2024|21200', '99.01 jumlah-posyandu tidak-disebut 2024|43'],
		'warning satuan-janggal',
	],
	['cadres for the villages', ['99.01 jumlah-kader-posyandu tidak-disebut 2024|21200'], 'warning satuan-janggal'],
	[
		'a survey’s rate of the province',
		['99.01 prevalensi-stunting ssgi 2024|22.1', '99 prevalensi-stunting ssgi 2024|22.1'],
		'warning sama-dengan-induk',
	],
	['a rank of nought', ['99.01 peringkat tidak-disebut 2024|0'], 'warning satuan-janggal'],
] as const)('%s is told', (_name, figures, expected) => {
	const rows = figures.map((each) => each.split('|') as [string, string]);
	expect(said(...rows.map(([id, value]) => row(id, value)))).toEqual([expected]);
	if (!expected.startsWith('warning')) return;
	const catatan = `Dokumen menulis ${rows.map(([, value]) => value.replace('.', ',')).join(' dan ')}, memang begitu.`;
	expect(said(...rows.map(([id, value]) => row(id, value, { catatan })))).toEqual([]);
});

it.each([
	['a survey’s sample', ['99.01 ukuran-sampel ssgi 2024|412']],
	[
		'a register of an earlier year',
		['99.01 prevalensi-stunting ssgi 2023|22.1', '99.01 prevalensi-stunting eppgbm 2021-02|22.1'],
	],
	[
		'whole per cents, which meet by chance',
		['99.01 prevalensi-stunting ssgi 2023|22', '99.01 prevalensi-stunting eppgbm 2023-02|22'],
	],
	[
		'a target that falls',
		['99.01 target-prevalensi target-nasional 2024|14', '99.01 target-prevalensi target-nasional 2025|13.5'],
	],
	[
		'priority villages as listed',
		['99.01 jumlah-kelurahan-lokus tidak-disebut 2024|1', '99.01.01.1001 status-lokus tidak-disebut 2024|1'],
	],
	['cadres', ['99.01 jumlah-kader-posyandu tidak-disebut 2024|212', '99.01 jumlah-posyandu tidak-disebut 2024|43']],
	['a score', ['99.01 skor tidak-disebut 2024|130']],
	['pay in rupiah', ['99.01 insentif-kader tidak-disebut 2024|150000']],
] as const)('%s is let through', (_name, figures) => {
	const rows = figures.map((each) => each.split('|') as [string, string]);
	expect(said(...rows.map(([id, value]) => row(id, value)))).toEqual([]);
});
