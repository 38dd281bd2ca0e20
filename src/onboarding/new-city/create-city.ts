import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ownText } from '../../data/files.ts';
import { readRecords } from '../../files/csv.ts';
import { writeFiles } from '../../files/write-files.ts';
import { cityFiles, defaultSlug, withProvince } from './city-files.ts';
import { type Crosswalk, crosswalksOf, isDrawable, namesInUse, splitGroupsOf } from './crosswalk.ts';
import { readGadmCities } from './parent-cities.ts';
import { findCities, type RegisterCity, readRegister } from './register.ts';

/** Why no city was made; the message is for the one who asked. */
export class NewCityError extends Error {}

interface CreatedCity {
	readonly crosswalk: Crosswalk;
	/** The folder that was made. */
	readonly folder: string;
	/** Whether the province was added to `acuan/wilayah.csv`. */
	readonly isProvinceNew: boolean;
}

/** Makes the folder of a city, asked for by code or name, in a data folder, and adds its province to the reference
 * areas. Throws `NewCityError`, before anything is written, when the city is unknown, ambiguous or there already. */
export async function createCity(asked: string, dataDir: string, slug?: string): Promise<CreatedCity> {
	const cities = await readRegister();
	const [city, ...others] = findCities(cities, asked);
	if (city === undefined)
		throw new NewCityError(
			`Tidak ada kota atau kabupaten \`${asked}\`. Tulis kode Kemendagri, misalnya 32.04, atau nama lengkapnya.`,
		);
	if (others.length > 0) {
		const choices = [city, ...others].map(({ code, name, province }) => `  ${code}  ${name}, ${province.name}`);
		throw new NewCityError(`\`${asked}\` dapat berarti:\n${choices.join('\n')}\nTulis kodenya.`);
	}
	const name = slug ?? defaultSlug(city, cities);
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
		throw new NewCityError(
			`Nama folder \`${name}\` tidak dapat dipakai. Tulis dengan huruf kecil, angka, dan tanda hubung, misalnya bandung-barat.`,
		);
	const folder = path.join(dataDir, 'kota', name);
	const areasFile = path.join(dataDir, 'acuan', 'wilayah.csv');
	if (!existsSync(areasFile))
		throw new NewCityError(
			`\`${areasFile}\` belum ada. Pilih folder data yang lengkap, atau mulai dari salinan data/_contoh.`,
		);
	const before = folderOfCity(dataDir, city.code) ?? (existsSync(folder) ? name : undefined);
	if (before !== undefined)
		throw new NewCityError(
			`Folder ${path.join(dataDir, 'kota', before)} sudah ada dan tidak ditimpa: sunting berkas di dalamnya.`,
		);

	const group = splitGroupsOf(cities, await readGadmCities()).find((each) => each.cities.includes(city));
	const crosswalk = (group ? await crosswalksOf(group, namesInUse(cities)) : []).find((each) => each.city === city);
	if (crosswalk === undefined) throw new Error(`createCity: ${city.code} is in no group`);

	return { crosswalk, folder, isProvinceNew: writeCity(crosswalk, dataDir, folder) };
}

/** The schemes of a year's work by the years they begin, as the folder has them or else this project. */
function schemesOf(dataDir: string): Record<string, string> {
	const file = path.join(dataDir, 'acuan', 'skema.csv');
	const text = existsSync(file) ? readFileSync(file, 'utf8') : (ownText('acuan/skema.csv') ?? '');
	return Object.fromEntries(readRecords(text).map(({ mulai = '', id = '' }) => [mulai, id]));
}

/** Writes a city's files and, where it is new, its province among the reference areas; says whether it was. The folder
 * takes its name once everything in it is written: a run that is killed leaves no half of a city, at most a folder
 * whose name begins with `_`, which nothing reads and the next run clears. */
function writeCity(crosswalk: Crosswalk, dataDir: string, folder: string): boolean {
	const { city, matches } = crosswalk;
	const areasFile = path.join('acuan', 'wilayah.csv');
	const areas = readFileSync(path.join(dataDir, areasFile), 'utf8');
	const more = withProvince(areas, city.province);
	if (more !== areas) writeFiles(dataDir, new Map([[areasFile, more]]));
	const waiting = path.join(path.dirname(folder), `_${path.basename(folder)}.baru`);
	rmSync(waiting, { recursive: true, force: true });
	try {
		writeFiles(waiting, cityFiles({ city, matches: isDrawable(crosswalk) ? matches : [] }, schemesOf(dataDir)));
		renameSync(waiting, folder);
	} finally {
		rmSync(waiting, { recursive: true, force: true });
	}
	return more !== areas;
}

/** Makes the folders of all cities of the register that a data folder does not have yet, as far as `wants` says yes,
 * and says how many. What stands there already stays as it is. */
export async function createCities(
	dataDir: string,
	wants: (city: RegisterCity, made: number) => boolean = () => true,
): Promise<number> {
	const cities = await readRegister();
	const isInUse = namesInUse(cities);
	let made = 0;
	for (const group of splitGroupsOf(cities, await readGadmCities())) {
		const missing = group.cities.filter(({ code }) => folderOfCity(dataDir, code) === undefined);
		if (!missing.some((city) => wants(city, made))) continue;
		for (const crosswalk of await crosswalksOf(group, isInUse)) {
			const { city } = crosswalk;
			const folder = path.join(dataDir, 'kota', defaultSlug(city, cities));
			if (!missing.includes(city) || existsSync(folder) || !wants(city, made)) continue;
			writeCity(crosswalk, dataDir, folder);
			made += 1;
		}
	}
	return made;
}

/** The folder that already holds a city with this code. */
function folderOfCity(dataDir: string, code: string): string | undefined {
	const cities = path.join(dataDir, 'kota');
	if (!existsSync(cities)) return undefined;
	return readdirSync(cities).find((slug) => {
		// Examples, and what a run that was killed left behind.
		if (slug.startsWith('_')) return false;
		const file = path.join(cities, slug, 'kota.json');
		return existsSync(file) && new RegExp(`"kode"\\s*:\\s*"${code}"`).test(readFileSync(file, 'utf8'));
	});
}
