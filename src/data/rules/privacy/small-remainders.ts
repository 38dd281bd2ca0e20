import { isWithin, levelOfCode } from '../../../model/base/area.ts';
import { error } from '../../issue.ts';
import type { Rule } from '../rule.ts';
import { wrong } from '../words.ts';
import { PRINTED } from './printed-elsewhere.ts';
import { knownCounts, SAME_COUNT } from './small-counts.ts';
import { cityFigures } from './small-figures.ts';

const LIST = new Intl.ListFormat('id-ID');
const MOST_NAMED = 5;

/**
 * Totals of a city or a district that, less the parts that are published, leave 1 to threshold - 1 children to those
 * that are not. Where all of the rest are hidden cells of a round, `smallCells` has looked closer already. No message
 * tells the number.
 */
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
		const areas = new Map(draft.areas.map(({ slug, rows }) => [slug, rows.map(({ values }) => values)]));
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
					.map(({ kode, nama }) => ({ nama, told: known(kode, count, values.instrumen, values.periode)[0] }));
				const missing = parts.filter(({ told }) => !told || told.value === 'hidden');
				if (missing.length === 0 || missing.length === parts.length || missing.every(({ told }) => told)) continue;
				if (isPrinted && parts.every(({ told }) => !told || told.isPrinted)) continue;
				const rest = parts.reduce((sum, { told }) => sum - (typeof told?.value === 'number' ? told.value : 0), total);
				if (rest < 1 || rest >= threshold) continue;
				const named = missing.slice(0, MOST_NAMED).map(({ nama }) => nama);
				const names = LIST.format(
					missing.length > MOST_NAMED ? [...named, `${missing.length - MOST_NAMED} wilayah lain`] : named,
				);
				yield error('angka-terhitung', sheet.place(line, 'nilai'))`
					Dikurangi bagian-bagiannya yang terbit, \`${values.indikator}\` ini menyisakan 1 sampai ${threshold - 1} anak
					untuk ${names}.
					→ Tarik angka ini, atau sembunyikan satu bagian lagi (\`ds\` di berkas putaran, hapus barisnya di angka.csv).
					Bila dokumen pihak lain sudah menerbitkan semuanya, tulis \`${PRINTED}\` di \`catatan\`.`;
				break;
			}
		}
	},
};
