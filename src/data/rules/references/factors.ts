import { schemeIn } from '../../../model/base/action.ts';
import { quantityOf } from '../../../model/base/amount.ts';
import { mentions } from '../../../model/figures/mention.ts';
import { error, lookupOf, type Rule, wrong } from '../rule.ts';

/** Actions under a scheme that their year did not follow, and steps that their scheme does not have. */
export const actions: Rule = {
	words: {
		'skema-aksi': wrong`
			Tindakan yang ditulis memakai susunan aksi yang tidak berlaku pada tahunnya.
			? Sejak 2025 aksi disusun ulang; nomor yang sama berarti hal yang lain.
			→ Tulis susunan yang berlaku pada tahun itu, atau betulkan \`skema\` di kota.json.`,
		'nomor-aksi': wrong`
			Nomor aksi yang tidak ada dalam susunannya.
			? Delapan aksi bernomor 1 sampai 8, sedangkan aksi utama hanya 1 sampai 4 dan selebihnya aksi pendukung.
			→ Tulis salah satu nomor yang disebut pesannya, atau \`lain\`.`,
	},
	*run(draft) {
		const { cities } = lookupOf(draft);
		for (const { slug, rows, place } of draft.actions) {
			const schemes = cities.get(slug)?.values.skema ?? {};
			for (const { values, line } of rows) {
				const inForce = schemeIn(Number(values.tahun), schemes);
				if (inForce && inForce !== values.skema)
					yield error('skema-aksi', place(line, 'skema'))`
						Tahun ${values.tahun} ditulis memakai \`${values.skema}\`, padahal kota.json menetapkan \`${inForce}\`.
						→ Tulis \`${inForce}\`, atau betulkan \`skema\` di kota.json.`;
				const steps = draft.steps.rows.flatMap(({ values: step }) => (step.skema === values.skema ? step.aksi : []));
				if (values.aksi === 'lain' || steps.length === 0 || steps.some((id) => id === values.aksi)) continue;
				yield error('nomor-aksi', place(line, 'aksi'))`
					\`${values.skema}\` tidak mempunyai aksi \`${values.aksi}\`.
					→ Tulis salah satu dari ${steps.map((id) => `\`${id}\``).join(', ')}, atau \`lain\`.`;
			}
		}
	},
};

/** Factors: each in a round that is listed, with a unit beside its number that the number suits. */
export const factors: Rule = {
	words: {
		'faktor-tanpa-putaran': wrong`
			Baris faktor.csv yang periodenya tidak tercatat di pengukuran.csv.
			? Faktor diterbitkan di halaman penimbangannya; tanpa penimbangan ia tidak muncul di mana pun.
			→ Catat penimbangannya, atau betulkan periodenya.`,
		'faktor-tanpa-satuan': wrong`
			Nilai faktor yang satuannya kosong.
			? Angka 71 dapat berarti persen, orang, atau keluarga.
			→ Tulis persen, atau apa yang dihitung.`,
	},
	*run(draft) {
		for (const { slug, rows, place, raw } of draft.factors) {
			const list = draft.rounds.find((sheet) => sheet.slug === slug);
			const listed = list?.lines && new Set(list.lines.map((line) => list.raw(line, 'periode')));
			for (const { values, line } of rows) {
				if (listed && !listed.has(values.periode))
					yield error('faktor-tanpa-putaran', place(line, 'periode'))`
						Penimbangan ${values.periode} tidak tercatat di pengukuran.csv.
						→ Tambahkan baris berperiode \`${values.periode}\` ke pengukuran.csv, atau betulkan periodenya.`;
				const quantity = quantityOf(values.nilai);
				if (!quantity) continue;
				const text = raw(line, 'nilai');
				if (values.satuan === '') {
					yield error('faktor-tanpa-satuan', place(line, 'satuan'))`
						Nilai \`${text}\` tidak bersatuan.
						→ Tulis \`persen\`, atau apa yang dihitung, misalnya \`ibu hamil\`.`;
				} else if (values.satuan === 'persen' && quantity.value > 100) {
					yield error('nilai-mustahil', place(line, 'nilai'))`
						Nilai \`${text}\` melebihi seratus persen.
						→ Periksa titik desimalnya, atau betulkan satuannya.`;
				} else if (
					values.satuan === 'persen' &&
					quantity.value > 0 &&
					quantity.value < 1 &&
					quantity.decimals > 1 &&
					!mentions(values.catatan, quantity.value)
				) {
					yield error('pecahan-persen', place(line, 'nilai'))`
						Tertulis \`${text}\`, kurang dari satu persen. Agaknya ini pecahan, bukan persen.
						→ Tulis persennya, misalnya \`71.4\` untuk 0,714; bila memang kurang dari satu, sebutkan angkanya di
						\`catatan\`.`;
				} else if (values.bagian === 'C' && values.satuan !== 'persen' && quantity.decimals > 0)
					yield error('nilai-mustahil', place(line, 'nilai'))`
						Jumlah orang harus bilangan bulat, tetapi tertulis \`${text}\`.
						→ Tulis tanpa titik, atau betulkan satuannya.`;
			}
		}
	},
};
