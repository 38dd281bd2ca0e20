import { mentions, say } from '../../../model/figures/mention.ts';
import { PREVALENCE } from '../../../model/measures.ts';
import { eachFact, factsOf } from '../facts.ts';
import { ask, either, error, lookupOf, type Rule, rowsOf, warning, wrong } from '../rule.ts';

/** Below this many rupiah a month, the sheet most likely counts in thousands. */
const LEAST_PAY = 1000;
const yearOf = (period: string) => Number(period.slice(0, 4));

/** Values that are possible one by one, and odd beside what the same folder says of the place, the unit or the way. */
export const oddValues: Rule = {
	words: {
		'survei-menghitung': wrong`
			Jumlah anak, posyandu, atau lainnya dengan survei sebagai cara mengukurnya.
			? Survei sampel memberi persen; jumlah yang ditulis bersamanya adalah perkiraan atau dari catatan lain.
			→ Tulis cara mengukur yang menghasilkan jumlah itu, misalnya \`perkiraan-ssgi\` atau \`laporan-pemkot\`.`,
		'sama-dengan-survei': ask`
			Persen dari penimbangan yang sama sampai desimalnya dengan persen survei tahun itu atau tahun sebelumnya.
			? Persen survei sering disebut sebagai hasil penimbangan.
			→ Periksa di dokumen cara mengukurnya; bila memang sama, sebutkan angkanya di \`catatan\`.`,
		'target-lebih-tinggi': ask`
			Target yang lebih tinggi daripada target sebuah tahun sebelumnya dari penetap yang sama.
			? Target penurunan tidak naik; barangkali tahunnya tertukar.
			→ Periksa tahunnya; bila targetnya memang diubah, sebutkan angkanya di \`catatan\`.`,
		'lokus-tak-cocok': either`
			Jumlah kelurahan lokus yang melebihi kelurahan di kota itu, atau lain dari yang didaftar dokumen yang sama.
			? Salah satu daftarnya tidak lengkap, atau tahunnya lain.
			→ Cocokkan dengan dokumen penetapannya.`,
		'satuan-janggal': ask`
			Peringkat nol, atau uang per bulan di bawah seribu rupiah.
			? Titik desimal yang bergeser, atau uang yang ditulis dalam ribuan.
			→ Periksa di dokumen; bila memang begitu, sebutkan angkanya di \`catatan\`.`,
	},
	*run(draft) {
		const { indicators, kinds, villages, cities } = lookupOf(draft);
		for (const { values, at } of rowsOf(draft.figures)) {
			const unit = indicators.get(values.indikator)?.satuan;
			const { nilai, catatan, indikator } = values;
			if (
				unit !== undefined &&
				unit !== 'persen' &&
				kinds.get(values.instrumen) === 'survey' &&
				indikator !== 'ukuran-sampel'
			)
				yield error('survei-menghitung', at('instrumen'))`
					\`${indikator}\` ditulis berasal dari survei \`${values.instrumen}\`, yang hanya memberi persen.
					→ Tulis cara mengukur yang menghasilkan jumlah itu, misalnya \`perkiraan-ssgi\` atau \`laporan-pemkot\`.`;
			if (!nilai || mentions(catatan, nilai.value)) continue;
			const odd =
				(unit === 'peringkat' && nilai.value < 1 && 'peringkat dimulai dari 1') ||
				(unit === 'rupiah' && nilai.decimals === 0 && nilai.value < LEAST_PAY && 'agaknya ditulis dalam ribuan');
			if (odd)
				yield warning('satuan-janggal', at('nilai'))`
					Tertulis ${say(nilai.value)}; ${odd}.
					→ Periksa di dokumen; bila memang begitu, sebutkan angkanya di \`catatan\`.`;
		}
		for (const [fact, facts] of eachFact(draft, PREVALENCE)) {
			const { nilai, catatan, periode } = fact.values;
			if (fact.kind !== 'register' || !nilai || nilai.decimals === 0 || mentions(catatan, nilai.value)) continue;
			const twin = facts.find(
				({ kind, quantity, values }) =>
					kind === 'survey' &&
					quantity.value === nilai.value &&
					[0, 1].includes(yearOf(periode) - yearOf(values.periode)),
			);
			if (twin)
				yield warning('sama-dengan-survei', fact.at('nilai'))`
					${say(nilai.value)} persen sama persis dengan \`${twin.values.instrumen}\` ${twin.values.periode}.
					→ Periksa di dokumen cara mengukurnya; bila memang sama, sebutkan angkanya di \`catatan\`.`;
		}
		for (const [fact, facts] of eachFact(draft, 'target-prevalensi')) {
			const { periode, instrumen, catatan, dokumen } = fact.values;
			const lower = facts.find(
				({ values, quantity }) =>
					values.instrumen === instrumen &&
					values.dokumen === dokumen &&
					values.periode < periode &&
					quantity.value < fact.quantity.value,
			);
			if (lower && !mentions(catatan, fact.quantity.value))
				yield warning('target-lebih-tinggi', fact.at('nilai'))`
					Target ${periode} ${say(fact.quantity.value)} persen, lebih tinggi daripada target ${lower.values.periode},
					${say(lower.quantity.value)} persen.
					→ Periksa tahunnya; bila targetnya memang diubah, sebutkan angkanya di \`catatan\`.`;
		}
		const marked = [...factsOf(draft, 'status-lokus').values()].flat();
		for (const [fact] of eachFact(draft, 'jumlah-kelurahan-lokus')) {
			const { wilayah, periode, dokumen, catatan } = fact.values;
			const [slug = ''] = [...cities].find(([, city]) => city.values.kode === wilayah) ?? [];
			const all = slug === '' ? 0 : (villages.get(slug)?.length ?? 0);
			const { value } = fact.quantity;
			if (all > 0 && value > all)
				yield error('lokus-tak-cocok', fact.at('nilai'))`
					Tertulis ${say(value)} kelurahan atau desa lokus, padahal wilayah.csv memuat ${say(all)}.
					→ Periksa angkanya di dokumen.`;
			const listed = marked.filter(
				({ values }) =>
					values.wilayah.startsWith(`${wilayah}.`) && values.periode === periode && values.dokumen === dokumen,
			).length;
			if (listed === 0 || listed === value || mentions(catatan, listed)) continue;
			yield warning('lokus-tak-cocok', fact.at('nilai'))`
				Tertulis ${say(value)} kelurahan atau desa lokus, sedangkan ${say(listed)} didaftar dari dokumen yang sama.
				→ Lengkapi daftarnya, atau sebutkan ${say(listed)} di \`catatan\`.`;
		}
	},
};
