import { isWithin, levelOfCode } from '../../../model/base/area.ts';
import { type Known, knownCounts, SAME_COUNT } from '../../disclosure/counts.ts';
import { cityFigures } from '../../disclosure/figures.ts';
import { PRINTED } from '../../disclosure/printed-elsewhere.ts';
import { error, lookupOf, type Rule, someOf, wrong } from '../rule.ts';

const MOST_NAMED = 5;
/** Of more ways to choose between reports only the lowest and the highest remainder are kept. */
const MOST_WAYS = 200;

/** What a total leaves when of each part any of its reports is believed. */
function restsOf(total: number, parts: readonly { readonly told: readonly Known[] }[]): number[] {
	let rests = [total];
	for (const { told } of parts) {
		const values = told.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
		if (values.length === 0) continue;
		rests = [...new Set(rests.flatMap((rest) => values.map((value) => rest - value)))];
		if (rests.length > MOST_WAYS) rests = [Math.min(...rests), Math.max(...rests)];
	}
	return rests;
}

/** Totals of a city or a district that, less the parts that are published, leave 1 to threshold - 1 children to those
 * that are not. Where all of the rest are hidden cells of a round, `smallCells` has looked closer already. No message
 * tells the number. */
export const smallRemainders: Rule = {
	words: {
		'angka-terhitung': wrong`
			Jumlah kota atau kecamatan yang, dikurangi bagian-bagiannya yang terbit, menyisakan beberapa anak saja untuk
			bagian yang tidak terbit.
			? Yang dikosongkan terbuka lagi dengan satu kali pengurangan.
			→ Tarik jumlahnya, atau sembunyikan satu bagian lagi.`,
	},
	*run(draft) {
		const known = knownCounts(draft);
		const { areas } = lookupOf(draft);
		for (const { city, sheet, line, values, isPrinted } of cityFigures(draft)) {
			const count = SAME_COUNT[values.indikator];
			const level = levelOfCode(values.wilayah);
			if (!count || !values.nilai || values.status === 'diragukan' || (level !== 'city' && level !== 'district'))
				continue;
			const threshold = city.values.pengaturan.ambang_sel_kecil;
			const total = values.nilai.value;
			const inside = (areas.get(city.slug) ?? []).filter(
				({ kode }) => kode !== values.wilayah && isWithin(kode, values.wilayah),
			);
			for (const partLevel of level === 'city' ? (['district', 'village'] as const) : (['village'] as const)) {
				const parts = inside
					.filter(({ kode }) => levelOfCode(kode) === partLevel)
					.map(({ kode, nama }) => ({ nama, told: known(kode, count, values.instrumen, values.periode) }));
				const missing = parts.filter(({ told }) => told.every(({ value }) => value === 'hidden'));
				if (missing.length === 0 || missing.length === parts.length) continue;
				if (missing.every(({ told }) => told.length > 0)) continue;
				if (isPrinted && parts.every(({ told }) => told.length === 0 || told.some((each) => each.isPrinted))) continue;
				if (!restsOf(total, parts).some((rest) => rest >= 1 && rest < threshold)) continue;
				const names = someOf(
					missing.map(({ nama }) => nama),
					MOST_NAMED,
					'wilayah lain',
				);
				yield error('angka-terhitung', sheet.place(line, 'nilai'))`
					Dikurangi bagian-bagiannya yang terbit, \`${values.indikator}\` ini menyisakan 1 sampai ${threshold - 1}
					anak untuk ${names}.
					→ Tarik angka ini, atau sembunyikan satu bagian lagi (\`ds\` di berkas penimbangan, hapus barisnya di
					angka.csv). Bila dokumen pihak lain sudah menerbitkan semuanya, tulis \`${PRINTED}\` di \`catatan\`.`;
				break;
			}
		}
	},
};
