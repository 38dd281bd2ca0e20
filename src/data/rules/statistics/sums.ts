import { levelOfCode } from '../../../model/base/area.ts';
import { valueOf } from '../../../model/base/cell.ts';
import { mentions, say } from '../../../model/figures/mention.ts';
import { COUNTED, COUNTS, indicatorsOf } from '../../../model/measures.ts';
import { byMeasurement, factsOf, indicatorsIn, toldOfRound } from '../facts.ts';
import { either, error, lookupOf, type Rule, warning } from '../rule.ts';

/** Counts of all districts of a city that do not add up to the city's own, of one instrument and period. */
export const districtSum: Rule = {
	words: {
		'jumlah-kecamatan': either`
			Jumlah semua kecamatan yang lain dari angka kota pada alat ukur dan periode yang sama. Peringatan saja bila
			catatan menyebut jumlah itu.
			? Ada kecamatan yang salah salin, atau anak yang dihitung di luar kecamatan mana pun.
			→ Cocokkan dengan dokumen; bila dokumennya memang berbeda, jelaskan di \`catatan\` dan sebutkan jumlahnya.`,
	},
	*run(draft) {
		for (const { slug, values: city } of draft.cities) {
			const codes = (lookupOf(draft).areas.get(slug) ?? []).flatMap(({ kode }) =>
				levelOfCode(kode) === 'district' ? [kode] : [],
			);
			if (codes.length === 0) continue;
			for (const indicator of indicatorsIn(draft, 'balita')) {
				const facts = factsOf(draft, indicator);
				const parts = byMeasurement(codes.flatMap((code) => facts.get(code) ?? []));
				for (const [measurement, whole] of byMeasurement(facts.get(city.kode) ?? [])) {
					const told = new Map(
						(parts.get(measurement) ?? []).map((fact) => [fact.values.wilayah, fact.quantity.value]),
					);
					if (told.size < codes.length) continue;
					const sum = [...told.values()].reduce((total, value) => total + value, 0);
					const [first] = whole;
					// One document that agrees is enough: those that do not are a conflict, and shown as one.
					if (!first || whole.some((fact) => fact.quantity.value === sum)) continue;
					const tell = mentions(first.values.catatan, sum) ? warning : error;
					yield tell('jumlah-kecamatan', first.at('nilai'))`
						Jumlah ${codes.length} kecamatan adalah ${say(sum)}, sedangkan angka kota ${say(first.quantity.value)}.
						→ Cocokkan keduanya dengan dokumen. Bila dokumennya memang berbeda, jelaskan di \`catatan\` dan sebutkan
						${say(sum)}.`;
				}
			}
		}
	},
};

/** A round's column and the city's figures that tell its total. */
const TOTALS = COUNTS.map((count) => [COUNTED[count].column, indicatorsOf(count)] as const);

/** Villages whose counts do not add up to the city's total as a document of the same round states it. */
export const villageSum: Rule = {
	words: {
		'jumlah-kelurahan': either`
			Jumlah kelurahan yang lain dari angka kota pada putaran yang sama. Peringatan saja bila catatan menyebut jumlah
			itu.
			? Ada kelurahan yang tertinggal, atau anak yang dihitung di luar kelurahan mana pun.
			→ Cocokkan dengan dokumen; bila dokumennya memang berbeda, jelaskan di \`catatan\` dan sebutkan jumlahnya.
			! Bontang, 11 Mei 2025: 15 kelurahan berjumlah 1.722, sedangkan kota 1.753; dokumen menyebut juga Kampung
			Sidrap. [klik-kaltim-2025-05-11]`,
	},
	*run(draft) {
		for (const file of lookupOf(draft).rounds) {
			const { sheet, round } = file;
			if (!round || round.status === 'diragukan') continue;
			for (const [column, indicators] of TOTALS) {
				const told = toldOfRound(draft, file, indicators);
				if (told.length === 0) continue;
				const known = sheet.rows.flatMap(({ values }) => (values[column] && valueOf(values[column])) ?? []);
				if (known.length === 0) continue;
				const isWhole = known.length === lookupOf(draft).villages.get(sheet.slug)?.length;
				const sum = known.reduce((total, value) => total + value, 0);
				const wrong = told.find((fact) => (isWhole ? fact.quantity.value !== sum : fact.quantity.value < sum));
				// One document that agrees is enough: those that do not are a conflict, and shown as one.
				if (!wrong || (isWhole && told.some((fact) => fact.quantity.value === sum))) continue;
				const total = wrong.quantity.value;
				const notes = [round.catatan, wrong.values.catatan];
				const tell = notes.some((note) => mentions(note, sum)) ? warning : error;
				const old = tell === error ? oldSum(notes, sum, total) : undefined;
				yield tell('jumlah-kelurahan', wrong.at('nilai'))`
					${isWhole ? `Jumlah ${known.length} kelurahan` : `Jumlah ${known.length} kelurahan yang diketahui`} pada
					kolom \`${column}\` adalah ${say(sum)}, sedangkan angka kota ${say(total)}.
					→ Cocokkan keduanya dengan dokumen. Bila dokumennya memang berbeda, jelaskan di \`catatan\` dan sebutkan
					${say(sum)}${old ? `; di sana masih tertulis ${say(old)}` : ''}.`;
			}
		}
	},
};

/** The sum that a note still tells after one of its villages was corrected. */
function oldSum(notes: readonly (string | undefined)[], sum: number, total: number): number | undefined {
	const told = notes.flatMap((note) => note?.match(/(?<![\d.])\d{1,3}(?:\.\d{3})+(?!\.?\d)/g) ?? []);
	return told.map((text) => Number(text.replaceAll('.', ''))).find((n) => n !== total && Math.abs(n - sum) < sum / 20);
}
