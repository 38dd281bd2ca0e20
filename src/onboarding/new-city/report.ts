import { type Area, parentCode } from '../../model/base/area.ts';
import { type Crosswalk, isDrawable } from './crosswalk.ts';
import { isNobodys, type Way } from './match.ts';
import { isKelurahan } from './register.ts';

const NUMBER = new Intl.NumberFormat('id-ID');
const PERCENT = new Intl.NumberFormat('id-ID', {
	style: 'percent',
	minimumFractionDigits: 1,
	maximumFractionDigits: 1,
});

const WAYS_SAID: Readonly<Record<Way, string>> = {
	sama: 'namanya sama, di kecamatan yang sama',
	setara: 'namanya sama kecuali singkatan atau angka Romawi',
	pecahan: 'namanya sama, di kecamatan yang dulu bernama lain atau belum dipecah',
	pindah: 'namanya satu-satunya, dan bentuknya bersebelahan dengan kecamatannya',
	ejaan: 'namanya sama dalam ejaan lama atau tanpa kata seperti Gampong',
	mirip: 'namanya hampir sama',
};

/** How many of something of how many, in one phrase. */
export const share = (part: number, whole: number): string =>
	`${NUMBER.format(part)} dari ${NUMBER.format(whole)}${whole > 0 ? ` (${PERCENT.format(part / whole)})` : ''}`;

/** How many matches there are of each kind. */
function countWays(crosswalks: readonly Pick<Crosswalk, 'matches'>[]): Map<Way, number> {
	const counts = new Map(Object.keys(WAYS_SAID).map((way) => [way as Way, 0]));
	for (const { matches } of crosswalks) for (const { way } of matches) counts.set(way, (counts.get(way) ?? 0) + 1);
	return counts;
}

/** What `npm run new-city` says about the boundaries it found, for the official who looks at the map next. */
export function crosswalkReport(crosswalk: Crosswalk): string {
	const { city, matches, unmatched, ambiguous, outliers, unused, shapes, siblings } = crosswalk;
	const kelurahan = city.villages.filter(({ code }) => isKelurahan(code)).length;
	const lines = [
		`${city.districts.length} kecamatan, ${kelurahan} kelurahan, ${city.villages.length - kelurahan} desa.`,
		'',
		`Punya bentuk di peta bawaan: ${share(matches.length, city.villages.length)}.`,
		`Peta bawaan (GADM 4.1) menggambar keadaan sekitar tahun 2010 dan memuat ${NUMBER.format(shapes)} kelurahan dan desa di sini${siblings.length > 0 ? `, bersama ${siblings.map(({ name }) => name).join(' dan ')}` : ''}. Yang sejak itu dipecah atau digabung tampil dengan bentuk lamanya.`,
		...[...countWays([crosswalk])]
			.filter(([, count]) => count > 0)
			.map(([way, count]) => `  ${NUMBER.format(count).padStart(5)} ${WAYS_SAID[way]}`),
	];
	if (!isDrawable(crosswalk)) {
		lines.push(
			'',
			'Itu kurang dari separuh, jadi kolom batas dikosongkan dan kota ini digambar sebagai ubin: wilayahnya sudah ' +
				'terlalu banyak dipecah atau digabung.',
		);
		return lines.join('\n');
	}
	const section = (title: string, rows: readonly string[]) => {
		if (rows.length > 0) lines.push('', title, ...rows.map((row) => `  ${row}`));
	};
	const pair = ({ village, boundary }: Crosswalk['matches'][number]) =>
		`${village.code} ${village.name} = ${boundary.name} (${boundary.district}) ${boundary.id}`;
	section(
		'Namanya hampir sama; periksa, dan kosongkan kolom batas bila keliru:',
		matches.filter(({ way }) => way === 'mirip').map(pair),
	);
	section(
		'Tanpa bentuk; digambar sebagai ubin di bawah peta (* nama yang berlaku untuk lebih dari satu tempat):',
		byDistrict(crosswalk),
	);
	section('Namanya cocok, tetapi letaknya jauh dari kecamatannya, jadi tidak dipakai:', outliers.map(pair));
	section(
		'Bentuk yang tidak dipakai siapa pun:',
		[
			...Map.groupBy(
				unused.filter(({ name }) => !isNobodys(name)),
				({ district }) => district,
			),
		].map(([district, some]) => `${words(district)}: ${some.map(({ name }) => words(name)).join(', ')}`),
	);
	if (unmatched.length > 0 || ambiguous.size > 0)
		lines.push('', 'Bentuk yang belum ada atau keliru hilang begitu kota punya berkas batas sendiri: batas.geojson.');
	return lines.join('\n');
}

function byDistrict({ city, unmatched, ambiguous }: Crosswalk): string[] {
	const names = new Map(city.districts.map(({ code, name }) => [code, name]));
	const mark = ({ code, name }: Area) => `${name}${ambiguous.has(code) ? '*' : ''}`;
	return [...Map.groupBy(unmatched, ({ code }) => parentCode(code) ?? '')].map(
		([code, some]) => `${names.get(code)}: ${some.map(mark).join(', ')}`,
	);
}

/** A name of GADM with its spaces again, as far as its capitals tell. */
const words = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');

/** The shares for the whole country: what `--all --report` prints. */
export function totalReport(crosswalks: readonly Crosswalk[], shapes: number): string {
	const villages = crosswalks.reduce((sum, { city }) => sum + city.villages.length, 0);
	const matched = crosswalks.reduce((sum, { matches }) => sum + matches.length, 0);
	const count = (of: (crosswalk: Crosswalk) => number) =>
		NUMBER.format(crosswalks.reduce((sum, each) => sum + of(each), 0));
	const worst = crosswalks
		.map(({ city, matches }) => ({ city, part: matches.length, whole: city.villages.length }))
		.sort((a, b) => a.part / a.whole - b.part / b.whole)
		.slice(0, 15);
	const grids = crosswalks.filter((each) => !isDrawable(each));
	return [
		`${crosswalks.length} kota dan kabupaten.`,
		`Kelurahan dan desa yang punya bentuk: ${share(matched, villages)}.`,
		`Bentuk GADM yang terpakai: ${share(matched, shapes)}; lebih dari ${PERCENT.format(shapes / villages)} kelurahan dan desa tidak mungkin, sebab selebihnya belum ada ketika GADM digambar.`,
		...[...countWays(crosswalks)].map(
			([way, each]) => `  ${NUMBER.format(each).padStart(6)} ${way}: ${WAYS_SAID[way]}`,
		),
		`Nama ganda, tidak dipakai: ${count(({ ambiguous }) => ambiguous.size)}. Terlalu jauh, tidak dipakai: ` +
			`${count(({ outliers }) => outliers.length)}.`,
		`Digambar sebagai ubin karena kurang dari separuh punya bentuk: ${grids.length} ` +
			`(${grids.map(({ city }) => city.name).join(', ')}).`,
		'',
		'Bagian terkecil:',
		...worst.map(({ city, part, whole }) => `  ${city.code} ${city.name}: ${share(part, whole)}`),
		'',
		'Jauh dari kecamatannya walaupun kecamatannya sama, tidak dipakai:',
		...crosswalks.flatMap(({ outliers }) =>
			outliers
				.filter(({ way }) => way !== 'pindah')
				.map(
					({ village, boundary }) =>
						`  ${village.code} ${village.name} = ${boundary.name} (${boundary.district}) ${boundary.id}`,
				),
		),
	].join('\n');
}
