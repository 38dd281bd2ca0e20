// npm run new-city -- CODE|NAME [--slug SLUG] [--data DIR]: a folder for a city, ready to be filled.
// npm run new-city -- --all --data DIR: a folder for each of the 514 cities that DIR does not have yet.
// npm run new-city -- --all --report: how much of the whole country finds its boundary; writes nothing.
// Exit code: 0 done, 1 refused.
import { createCities, createCity, NewCityError } from '../src/onboarding/new-city/create-city.ts';
import { type Crosswalk, crosswalksOf, namesInUse, splitGroupsOf } from '../src/onboarding/new-city/crosswalk.ts';
import { readGadmCities } from '../src/onboarding/new-city/parent-cities.ts';
import { readRegister } from '../src/onboarding/new-city/register.ts';
import { crosswalkReport, totalReport } from '../src/onboarding/new-city/report.ts';
import { FLAG, readArguments, TEXT } from './support/arguments.ts';
import { command, Refusal } from './support/run.mjs';

const USAGE = 'Tulis: npm run new-city -- 32.04 [--slug kabupaten-bandung] [--data data]';

async function reportAll(): Promise<void> {
	const cities = await readRegister();
	const isInUse = namesInUse(cities);
	const crosswalks: Crosswalk[] = [];
	let shapes = 0;
	for (const group of splitGroupsOf(cities, await readGadmCities())) {
		const some = await crosswalksOf(group, isInUse);
		shapes += some[0]?.shapes ?? 0;
		// The leftovers' outlines would fill the memory.
		crosswalks.push(...some.map((each) => ({ ...each, unused: [] })));
	}
	console.log(totalReport(crosswalks, shapes));
}

await command(async () => {
	const { values, positionals } = readArguments({ slug: TEXT, data: TEXT, all: FLAG, report: FLAG }, USAGE, 'any');
	if (values.all && values.report) return reportAll();
	// A name of several words comes as several arguments when nobody quotes it.
	const asked = positionals.join(' ');
	const dataDir = values.data ?? (process.env.DATA_DIR || 'data');
	if (values.all) {
		console.log(`${await createCities(dataDir)} kota dan kabupaten dibuat di ${dataDir}.`);
		return;
	}
	if (asked === '') throw new Refusal(USAGE);
	try {
		const { crosswalk, folder, isProvinceNew } = await createCity(asked, dataDir, values.slug);
		const { city } = crosswalk;
		console.log(`${city.name} (${city.code}), ${city.province.name}: ${folder}`);
		if (isProvinceNew) console.log(`Provinsi ${city.province.name} ditambahkan ke acuan/wilayah.csv.`);
		console.log(crosswalkReport(crosswalk));
		console.log('\nBerikutnya: isi angka.csv atau pengukuran (lihat data/README.md), lalu jalankan npm run check.');
	} catch (cause) {
		if (cause instanceof NewCityError) throw new Refusal(cause.message);
		throw cause;
	}
});
