import { quantityOf } from '../../../model/base/amount.ts';
import { isPeople } from '../../../model/base/few.ts';
import type { Values } from '../../csv/table.ts';
import { error } from '../../issue.ts';
import type { factorsTable } from '../../tables/factors.ts';
import { isPrintedElsewhere, PRINTED } from '../privacy/printed-elsewhere.ts';
import type { Rule } from '../rule.ts';
import { wrong } from '../words.ts';

/**
 * Whether a factor's number is one of people: section C lists groups of them, and a determinant or a behaviour may be
 * counted so too.
 */
export function isOfPeople({ bagian, satuan }: Values<typeof factorsTable>): boolean {
	return satuan !== 'persen' && (bagian === 'C' || isPeople(satuan));
}

/**
 * Factors: each in a round that is listed, with a unit beside its number, and no group of people so small that it names
 * somebody.
 */
export const factors: Rule = {
	words: {
		'faktor-tanpa-putaran': wrong`
			Baris faktor.csv yang periodenya tidak tercatat di pengukuran.csv.
			? Faktor diterbitkan di halaman putarannya; tanpa putaran ia tidak muncul di mana pun.
			→ Catat putarannya, atau betulkan periodenya.`,
		'faktor-tanpa-satuan': wrong`
			Nilai faktor yang satuannya kosong.
			? Angka 71 dapat berarti persen, orang, atau keluarga.
			→ Tulis persen, atau apa yang dihitung.`,
	},
	*run(draft) {
		const cities = new Map(draft.cities.map((city) => [city.slug, city]));
		const documents = new Map(draft.documents.rows.map(({ values }) => [values.id, values]));
		for (const { slug, rows, place, raw } of draft.factors) {
			const list = draft.rounds.find((sheet) => sheet.slug === slug);
			const listed = list?.lines && new Set(list.lines.map((line) => list.raw(line, 'periode')));
			const city = cities.get(slug);
			const threshold = city?.values.pengaturan.ambang_sel_kecil ?? 0;
			for (const { values, line } of rows) {
				if (listed && !listed.has(values.periode)) {
					yield error('faktor-tanpa-putaran', place(line, 'periode'))`
						Putaran ${values.periode} tidak tercatat di pengukuran.csv.
						→ Tambahkan baris berperiode \`${values.periode}\` ke pengukuran.csv, atau betulkan periodenya.`;
				}
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
				} else if (values.bagian === 'C' && values.satuan !== 'persen' && quantity.decimals > 0) {
					yield error('nilai-mustahil', place(line, 'nilai'))`
						Jumlah orang harus bilangan bulat, tetapi tertulis \`${text}\`.
						→ Tulis tanpa titik, atau betulkan satuannya.`;
				} else if (city && isOfPeople(values) && quantity.value > 0 && quantity.value < threshold) {
					if (isPrintedElsewhere(city, values.catatan, documents.get(values.dokumen))) continue;
					yield error('faktor-sel-kecil', place(line, 'nilai'))`
						Yang dihitung di sini 1 sampai ${threshold - 1} orang; sesedikit itu, orangnya dapat dikenali.
						→ Tulis \`ds\`. Bila dokumen pihak lain sudah menerbitkannya, tulis \`${PRINTED}\` di \`catatan\` baris ini.`;
				}
			}
		}
	},
};
