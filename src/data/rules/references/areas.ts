import { isWithin, levelOfCode, parentCode } from '../../../model/base/area.ts';
import { parsePeriod } from '../../../model/base/period.ts';
import { existedAt } from '../../../model/cities/era.ts';
import { plainName } from '../../csv/repair/code.ts';
import type { Values } from '../../csv/table.ts';
import { citySlugs } from '../../files.ts';
import { placeOf } from '../../json/parse.ts';
import { type areasTable, LEVELS } from '../../tables/areas.ts';
import { boundsOf, error, idsOf, type Rule, wrong } from '../rule.ts';

/** Whether an area was there in a period; one that names no times always was. */
function wasThere(area: Values<typeof areasTable>, text: string): boolean {
	const period = parsePeriod(text);
	return !period || !(area.sejak || area.sampai) || existedAt(boundsOf(area), period);
}

/** Codes of areas: of the right form, in the right city, known wherever they are used, beside the right name. */
export const areas: Rule = {
	words: {
		'tingkat-kode': wrong`
			Kode yang panjangnya tidak sesuai dengan tingkat wilayahnya.
			? Kode menentukan di mana wilayah itu berada; nama dapat ditulis bermacam-macam.
			→ Kode kecamatan enam angka, kelurahan dan desa sepuluh angka.`,
		'kode-luar-kota': wrong`
			Kode yang bukan milik kota pemilik berkas itu.
			? Angka satu kota tidak boleh muncul di halaman kota lain.
			→ Betulkan kodenya, atau pindahkan barisnya ke kota pemiliknya atau ke acuan/angka.csv.`,
		'kode-tak-dikenal': wrong`
			Kode wilayah yang tidak ada di wilayah.csv.
			? Tanpa wilayah yang dikenal, angkanya tidak punya tempat di peta dan tabel.
			→ Betulkan kodenya; perhatikan nol di belakang yang sering dihapus Excel.`,
		'kode-ganda': wrong`
			Satu kode yang tertulis dua kali.
			? Tidak jelas baris mana yang berlaku.
			→ Hapus salah satunya, atau betulkan kodenya.`,
		'nama-tak-cocok': wrong`
			Nama kelurahan yang bukan milik kodenya.
			? Baris yang bergeser satu tempat menaruh angka satu kelurahan pada tetangganya.
			→ Betulkan kode atau namanya; ejaan lain yang memang dipakai dicatat sebagai alias.`,
		'wilayah-luar-masa': wrong`
			Baris penimbangan untuk kelurahan yang waktu itu belum ada, atau sudah dipecah atau digabung.
			? Angka dua wilayah yang berbeda akan terbaca sebagai satu deret.
			→ Pakai wilayah yang berlaku waktu itu, atau betulkan \`sejak\` dan \`sampai\` di wilayah.csv.`,
	},
	*run(draft) {
		const cityOf = new Map(draft.cities.map(({ slug, values }) => [slug, values.kode]));
		const listed =
			cityOf.size === citySlugs(draft.folder.files).length
				? idsOf(draft.areas, ({ raw }, line) => raw(line, 'kode'))
				: undefined;
		// When all areas lie outside, it is the city's own code that is wrong, and nothing else can be said of any code.
		const strangers = draft.cities.filter(({ slug, values }) => {
			const own = draft.areas.find((sheet) => sheet.slug === slug)?.rows ?? [];
			return own.length > 0 && !own.some((row) => isWithin(row.values.kode, values.kode));
		});
		for (const { slug, file, text, values } of strangers) {
			cityOf.delete(slug);
			yield error('kode-luar-kota', placeOf(file, text, ['kode']))`
				Tidak satu pun wilayah di wilayah.csv berada di kota \`${values.kode}\`.
				→ Betulkan kode kota di sini, atau kode-kode di wilayah.csv.`;
		}
		const cityCodes = new Set(cityOf.values());
		const { provinces = [], cities = [] } = draft.folder.register ?? {};
		const ofCountry = new Set([...provinces, ...cities].map(({ code }) => code));
		const isMissing = (code: string) =>
			strangers.length === 0 &&
			listed !== undefined &&
			!listed.has(code) &&
			!cityCodes.has(code) &&
			!ofCountry.has(code);

		for (const { slug, rows, place } of draft.areas) {
			const city = cityOf.get(slug);
			const shapes = new Map<string, number>();
			const missing = new Set<string>();
			for (const { values, line } of rows) {
				const level = LEVELS[values.tingkat];
				if (levelOfCode(values.kode) !== level)
					yield error('tingkat-kode', place(line, 'kode'))`
						Kode \`${values.kode}\` bukan kode ${values.tingkat}.
						→ Periksa kode dan tingkatnya; kode kecamatan enam angka, kelurahan sepuluh angka.`;
				// The Ministry's codes number kelurahan from 1001 and desa from 2001.
				const kind = level === 'village' ? { 1: 'kelurahan', 2: 'desa' }[values.kode.at(-4) ?? ''] : undefined;
				if (kind && ['kelurahan', 'desa'].includes(values.tingkat) && kind !== values.tingkat)
					yield error('tingkat-kode', place(line, 'tingkat'))`
						Kode \`${values.kode}\` adalah kode ${kind}, tetapi tingkatnya \`${values.tingkat}\`.
						→ Tulis \`${kind}\`, atau betulkan kodenya.`;
				if (city && !isWithin(values.kode, city))
					yield error('kode-luar-kota', place(line, 'kode'))`
						Kode \`${values.kode}\` bukan bagian dari kota ${city}.
						→ Kode di berkas ini diawali \`${city}.\`.`;
				const unknown = values.asal?.find((code) => isMissing(code));
				if (unknown !== undefined)
					yield error('kode-tak-dikenal', place(line, 'asal'))`
						Wilayah asal \`${unknown}\` tidak ada di wilayah.csv.
						→ Wilayah yang sudah dipecah atau digabung tetap punya baris; isi \`sampai\`-nya.`;
				const parent = parentCode(values.kode);
				if (
					city &&
					isWithin(values.kode, city) &&
					level === 'village' &&
					parent &&
					isMissing(parent) &&
					!missing.has(parent)
				) {
					missing.add(parent);
					yield error('kode-tak-dikenal', place(line, 'kode'))`
						Kecamatan \`${parent}\` dari \`${values.kode}\` tidak ada di berkas ini.
						→ Tambahkan baris \`${parent},kecamatan,...\`.`;
				}
				if (values.batas) {
					const before = shapes.get(values.batas);
					if (before !== undefined)
						yield error('batas-ganda', place(line, 'batas'))`
							Bentuk \`${values.batas}\` sudah dipakai baris ${before}.
							→ Satu bentuk peta untuk satu kelurahan; kosongkan yang belum pasti.`;
					shapes.set(values.batas, line);
				}
			}
		}

		for (const { slug, rows, place } of [...draft.figures, ...draft.factors]) {
			const city = cityOf.get(slug);
			for (const { values, line } of rows)
				if (isMissing(values.wilayah))
					yield error('kode-tak-dikenal', place(line, 'wilayah'))`
						Wilayah \`${values.wilayah}\` tidak ada di wilayah.csv.
						→ Betulkan kodenya, atau tambahkan wilayahnya.`;
				else if (city && !isWithin(values.wilayah, city))
					yield error('kode-luar-kota', place(line, 'wilayah'))`
						Wilayah \`${values.wilayah}\` bukan bagian dari kota ${city}.
						→ Pindahkan baris ini ke kota pemiliknya; angka pembanding ke acuan/angka.csv.`;
		}
		for (const { values, line } of draft.pressErrors.rows)
			if (isMissing(values.wilayah))
				yield error('kode-tak-dikenal', draft.pressErrors.place(line, 'wilayah'))`
					Wilayah \`${values.wilayah}\` tidak ada di wilayah.csv.
					→ Betulkan kodenya.`;

		const ownOf = new Map(
			draft.areas.map(({ slug, rows }) => {
				const city = cityOf.get(slug);
				const own = new Map(
					city
						? rows.flatMap(({ values }) => (isWithin(values.kode, city) ? [[values.kode, values] as const] : []))
						: [],
				);
				return [slug, { own, order: [...own.values()].filter(({ tingkat }) => tingkat !== 'kecamatan') }];
			}),
		);
		let known: Map<string, Values<typeof areasTable>> | undefined;
		for (const { period, sheet } of draft.roundRows) {
			const city = cityOf.get(sheet.slug);
			const { own, order } = ownOf.get(sheet.slug) ?? { own: undefined, order: [] };
			for (const [at, { values, line }] of sheet.rows.entries()) {
				// Nearly every row: a village of this city under its own name, mostly in the order of `wilayah.csv`.
				const village = order[at];
				const named = village?.kode === values.kode ? village : own?.get(values.kode);
				if (named?.nama === values.kelurahan && (!(named.sejak || named.sampai) || wasThere(named, period))) continue;
				known ??= new Map(draft.areas.flatMap(({ rows }) => rows.map(({ values }) => [values.kode, values])));
				const area = known.get(values.kode);
				if (area && !wasThere(area, period))
					yield error('wilayah-luar-masa', sheet.place(line, 'kode'))`
						${area.nama} (\`${values.kode}\`) belum atau tidak lagi ada pada ${period}.
						→ Pakai wilayah yang berlaku waktu itu, atau betulkan \`sejak\` dan \`sampai\` di wilayah.csv.`;
				if (isMissing(values.kode) || (city && !isWithin(values.kode, city)))
					yield error('kode-tak-dikenal', sheet.place(line, 'kode'))`
						Kelurahan \`${values.kode}\` tidak ada di wilayah.csv kota ini.
						→ Betulkan kodenya, atau tambahkan kelurahannya.`;
				else if (area && ![area.nama, ...area.alias].map(plainName).includes(plainName(values.kelurahan)))
					yield error('nama-tak-cocok', sheet.place(line, 'kelurahan'))`
						Kode \`${values.kode}\` milik ${area.nama}, tetapi di sini tertulis \`${values.kelurahan}\`.
						→ Tulis \`${area.nama}\`, betulkan kodenya, atau catat ejaan itu sebagai alias.`;
			}
		}
	},
};
