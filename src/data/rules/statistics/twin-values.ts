import { parentCode } from '../../../model/base/area.ts';
import { mentions, say } from '../../../model/figures/mention.ts';
import { PREVALENCE } from '../../../model/measures.ts';
import { eachFact, type Fact, factsOf, indicatorsIn } from '../facts.ts';
import { ask, type Rule, warning } from '../rule.ts';

/** A rate that one document gives to two periods of one series, to the last digit: one may be a slip of the row. */
export const repeatedValue: Rule = {
	words: {
		'nilai-berulang': ask`
			Satu dokumen memberi nilai yang sama sampai desimalnya untuk dua periode.
			? Satu nilai mungkin tersalin dua kali.
			→ Periksa dokumennya; bila memang sama, tulis begitu di \`catatan\`.`,
	},
	*run(draft) {
		for (const indicator of indicatorsIn(draft, 'persen'))
			for (const facts of factsOf(draft, indicator).values()) {
				if (facts.length < 2) continue;
				const first = new Map<string, string>();
				for (const fact of facts) {
					const { nilai, instrumen, dokumen, periode, catatan } = fact.values;
					// Whole numbers repeat by chance, and a target may stay what it was.
					if (!nilai || nilai.decimals === 0 || fact.kind === 'target') continue;
					const key = `${instrumen}|${dokumen}|${nilai.value}|${nilai.decimals}`;
					const before = first.get(key);
					first.set(key, before ?? periode);
					if (before === undefined || before === periode || /\bsama\b/i.test(catatan) || mentions(catatan, nilai.value))
						continue;
					yield warning('nilai-berulang', fact.at('nilai'))`
						${say(nilai.value)} persen juga nilai untuk ${before} dalam dokumen yang sama.
						→ Periksa apakah satu nilai tersalin dua kali. Bila memang sama, tulis begitu di \`catatan\`.`;
				}
			}
	},
};

const NATION = '00';
const yearOf = (period: string) => Number(period.slice(0, 4));
/** Whole per cents meet by chance, and a note that names the value has answered. */
const isAnswered = ({ values: { nilai, catatan } }: Fact) =>
	!nilai || nilai.decimals === 0 || mentions(catatan, nilai.value);

/** A rate that equals another's to the digit, which was most likely written in its place. */
export const twinValues: Rule = {
	words: {
		'sama-dengan-survei': ask`
			Persen dari penimbangan yang sama sampai desimalnya dengan persen survei tahun itu atau tahun sebelumnya.
			? Persen survei sering disebut sebagai hasil penimbangan.
			→ Periksa di dokumen cara mengukurnya; bila memang sama, sebutkan angkanya di \`catatan\`.`,
		'sama-dengan-induk': ask`
			Persen survei sebuah kota yang sama sampai desimalnya dengan persen provinsinya atau Indonesia.
			? Satu baris tabel mudah tersalin di tempat baris yang lain.
			→ Periksa barisnya di dokumen; bila memang sama, sebutkan angkanya di \`catatan\`.`,
	},
	*run(draft) {
		for (const [fact, facts] of eachFact(draft, PREVALENCE)) {
			const { values, kind, quantity } = fact;
			if (isAnswered(fact)) continue;
			if (kind === 'register') {
				const twin = facts.find(
					(other) =>
						other.kind === 'survey' &&
						other.quantity.value === quantity.value &&
						[0, 1].includes(yearOf(values.periode) - yearOf(other.values.periode)),
				);
				if (twin)
					yield warning('sama-dengan-survei', fact.at('nilai'))`
						${say(quantity.value)} persen sama persis dengan \`${twin.values.instrumen}\` ${twin.values.periode}.
						→ Periksa di dokumen cara mengukurnya; bila memang sama, sebutkan angkanya di \`catatan\`.`;
			}
			if (kind !== 'survey' || values.uji?.length || !fact.sheet.file.includes('/kota/')) continue;
			const twin = [parentCode(values.wilayah) ?? NATION, NATION]
				.flatMap((code) => (code === values.wilayah ? [] : (factsOf(draft, PREVALENCE).get(code) ?? [])))
				.find(
					(other) =>
						other.values.instrumen === values.instrumen &&
						other.values.periode === values.periode &&
						other.quantity.value === quantity.value,
				);
			if (twin)
				yield warning('sama-dengan-induk', fact.at('nilai'))`
					${say(quantity.value)} persen sama persis dengan angka ${twin.values.wilayah === NATION ? 'Indonesia' : 'provinsinya'}.
					→ Periksa barisnya di dokumen; bila memang sama, sebutkan angkanya di \`catatan\`.`;
		}
	},
};
