// npm run boundary -- FILE [--city SLUG] --document ID [--year 2023] [--licence "…"], and more, see USAGE.
// Makes a city's boundary file of what its office has. Exit code: 0 written, 1 refused, 2 called wrongly.
import { BOUNDARY_FILES, boundaryYear } from '../src/data/boundary/index.ts';
import { type Draft, draftOf } from '../src/data/draft.ts';
import { calledFrom, readFolder } from '../src/data/read-folder.ts';
import { citiesOf, cityFor } from '../src/onboarding/boundary/city.ts';
import { makeBoundary, type Origin } from '../src/onboarding/boundary/make.ts';
import { preview } from '../src/onboarding/boundary/preview.ts';
import { BoundaryRefusal } from '../src/onboarding/boundary/refusal.ts';
import { readSource } from '../src/onboarding/boundary/source.ts';
import { settings } from '../src/settings.mjs';
import { FLAG, fail, readArguments, TEXT } from './support/arguments.ts';
import { COMMON, changeData } from './support/exits.ts';
import { command, Refusal } from './support/run.mjs';

const USAGE = `Cara pakai: npm run boundary -- BERKAS [--city KOTA] --document ID [--year 2023] [--licence "CC BY 4.0"]
  BERKAS       .geojson, .topojson, .zip berisi shapefile, atau .shp; dalam derajat, UTM, TM-3, atau Web Mercator
  --city       nama folder kotanya di data/kota; boleh tidak ditulis bila kode atau namanya hanya cocok dengan satu kota
  --document   id dari dokumen.csv: dokumen yang menetapkan atau memuat batas ini; hanya dengan itu peta disebut batas resmi
  --owner      nama pemilik peta, bila tidak ada dokumennya; peta lalu disebut miliknya, bukan batas resmi
  --year       tahun petanya; bawaannya tahun dokumennya
  --licence    izin pakainya; tanpa itu batas tidak dibagikan sebagai unduhan
  --code, --name   properti yang memuat kode dan nama kelurahan, bila tidak jelas sendiri
  --trust      code atau name: mana yang benar bila keduanya berselisih
  --skip       kode atau nama bentuk yang tidak dipakai (boleh berulang)
  --layer      lapisan, bila berkasnya memuat beberapa
  --crs        proyeksinya, misalnya EPSG:32650, bila tidak dapat dikenali
  --reason     sebabnya, bila mengganti batas yang sudah ada
  --dry-run    hanya memperlihatkan, tanpa menulis`;

const OPTIONS = {
	...COMMON,
	city: TEXT,
	document: TEXT,
	owner: TEXT,
	year: TEXT,
	licence: TEXT,
	code: TEXT,
	name: TEXT,
	trust: TEXT,
	skip: { type: 'string', multiple: true },
	layer: TEXT,
	crs: TEXT,
	'dry-run': FLAG,
} as const;

type Asked = ReturnType<typeof readArguments<typeof OPTIONS>>['values'];

/** What the file will say of itself; refuses what the check would. */
function originOf({ document, owner, year, licence }: Asked, draft: Draft): Origin {
	const row = draft.documents.rows.find(({ values }) => values.id === document)?.values;
	const [head = ''] = (draft.folder.files.get('dokumen.csv') ?? '').split('\n', 1);
	if (document !== undefined && !row)
		throw new BoundaryRefusal(
			`Dokumen \`${document}\` tidak ada di dokumen.csv. Tambahkan barisnya dahulu: ${head}; misalnya ${document},"Peta Batas Kelurahan",Bappeda,2023,publikasi-dinas${','.repeat(Math.max(1, head.split(',').length - 5))}`,
		);
	const tahun = boundaryYear(year) ?? (year === undefined ? row?.tanggal?.slice(0, 4) : undefined);
	if (year !== undefined && !tahun)
		throw new BoundaryRefusal(`--year ${year} bukan tahun. Tulis misalnya --year 2023.`);
	return { dokumen: document, tahun, lisensi: licence?.trim() || undefined, pemilik: owner?.trim() || undefined };
}

async function run(file: string, asked: Asked): Promise<void> {
	const dir = asked.data ?? settings().dataDir;
	const { trust } = asked;
	if (trust !== undefined && trust !== 'code' && trust !== 'name')
		throw new Refusal('Tulis --trust code atau --trust name.');
	const { draft } = draftOf(readFolder(dir, calledFrom(dir)));
	const source = await readSource(file, asked.layer);
	const city = cityFor(citiesOf(draft), source.features, asked.city);
	const origin = originOf(asked, draft);
	const made = await makeBoundary(source, city, {
		code: asked.code,
		name: asked.name,
		trust,
		skip: asked.skip ?? [],
		crs: asked.crs,
		origin,
	});
	console.log(preview(source, city, made));
	for (const { severity, message, fix } of made.issues)
		console.log(`\n${severity === 'error' ? 'SALAH' : 'PERIKSA'} ${message}\n  → ${fix}`);
	if (made.issues.some(({ severity }) => severity === 'error'))
		throw new Refusal('Tidak ada yang ditulis: betulkan yang bertanda SALAH dahulu.');
	if (asked['dry-run']) return;
	if (origin.dokumen === undefined && origin.pemilik === undefined)
		throw new Refusal(
			'Tidak ada yang ditulis: sebutkan dari mana batas ini. Tambahkan --document ID (dokumen di dokumen.csv yang ' +
				'memuatnya; baru dengan itu peta disebut batas resmi), atau --owner "Nama lembaga pemiliknya".',
		);
	const target = `kota/${city.slug}/${BOUNDARY_FILES[0]}`;
	const existing = BOUNDARY_FILES.map((name) => `kota/${city.slug}/${name}`);
	const isThere = existing.some((path) => draft.folder.files.has(path));
	changeData(
		{ ...asked, reason: asked.reason ?? (isThere ? undefined : 'Batas pertama kali diterbitkan.') },
		(edit) => {
			for (const path of existing) if (path !== target && edit.read(path) !== undefined) edit.remove(path);
			edit.write(target, made.text);
			return {};
		},
		(issue) => existing.some((path) => issue.file.endsWith(`/${path}`)),
	);
}

const { values, positionals } = readArguments(OPTIONS, USAGE, 1, () => fail(USAGE));
await command(async () => {
	try {
		await run(positionals[0] as string, values);
	} catch (cause) {
		if (cause instanceof BoundaryRefusal) throw new Refusal(cause.message);
		throw cause;
	}
});
