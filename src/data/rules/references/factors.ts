import { quantityOf } from '../../../model/base/amount.ts';
import { mentions } from '../../../model/figures/mention.ts';
import { error, type Rule, wrong } from '../rule.ts';

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
