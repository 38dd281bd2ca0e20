import { yearOf } from '../../../model/base/period.ts';
import { parseLocalQuantity } from '../../../model/base/quantity.ts';
import { sayBound } from '../../../model/base/say.ts';
import { mentions, say } from '../../../model/figures/mention.ts';
import { eachFact, factsOf } from '../facts.ts';
import { ask, error, type Rule, rowsOf, warning, wrong } from '../rule.ts';

/** A target of less than was aimed at before. */
export const risingTarget: Rule = {
	words: {
		'target-lebih-tinggi': ask`
			Target yang lebih tinggi daripada target sebuah tahun sebelumnya dari penetap yang sama.
			? Target penurunan tidak naik; barangkali tahunnya tertukar.
			→ Periksa tahunnya; bila targetnya memang diubah, sebutkan angkanya di \`catatan\`.`,
	},
	*run(draft) {
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
	},
};

/** National targets by year and plan. Bappenas named 20.1 for 2024 beside the 14 of Perpres 72/2021. */
export const NATIONAL_TARGETS: Readonly<Record<number, { readonly values: readonly number[]; readonly plan: string }>> =
	{
		2020: { values: [24.1], plan: 'RPJMN 2020-2024' },
		2021: { values: [21.1], plan: 'RPJMN 2020-2024' },
		2022: { values: [18.4], plan: 'RPJMN 2020-2024' },
		2023: { values: [16], plan: 'RPJMN 2020-2024' },
		2024: { values: [14, 20.1], plan: 'Perpres 72/2021, dan Bappenas' },
		2025: { values: [18.8], plan: 'RPJMN 2025-2029' },
		2029: { values: [14.2], plan: 'RPJMN 2025-2029' },
		2045: { values: [5], plan: 'RPJPN 2025-2045' },
	};
const OR = new Intl.ListFormat('id-ID', { type: 'disjunction' });

const TOLD =
	/target nasional (?:sebesar |adalah |yaitu )?(\d{1,2}(?:,\d+)?) persen (?:pada|untuk|di) (?:tahun )?(20\d\d)/gi;

/** Whether a value may be the target of a year between two that one plan names: its yearly steps, such as those of 2026
 * to 2028, go from the one to the other and are set year by year. */
function isOnTheWay(value: number, year: number): boolean {
	const years = Object.keys(NATIONAL_TARGETS).map(Number);
	const [before, after] = [years.findLast((each) => each < year), years.find((each) => each > year)].map(
		(each) => NATIONAL_TARGETS[each ?? 0],
	);
	if (!before || !after || before.plan !== after.plan) return false;
	const ends = [...before.values, ...after.values];
	return value >= Math.min(...ends) && value <= Math.max(...ends);
}

/** What is wrong with a target of that year, and what to write. */
function faultOf(value: number, year: number): { message: string; fix: string } | undefined {
	const known = NATIONAL_TARGETS[year];
	if (known ? known.values.includes(value) : isOnTheWay(value, year)) return undefined;
	const elsewhere = Object.entries(NATIONAL_TARGETS).find(([, { values }]) => values.includes(value));
	const there = known
		? `Untuk ${year} targetnya ${OR.format(known.values.map(say))} persen (${known.plan}).`
		: `Untuk ${year} tidak ada target nasional yang kami kenal.`;
	return {
		message: `Target nasional ${say(value)} persen pada ${year} tidak ada. ${there}`,
		fix: elsewhere
			? `Target ${say(value)} persen adalah untuk ${elsewhere[0]}: betulkan tahunnya.`
			: 'Betulkan nilai atau tahunnya menurut peraturannya. Bila dokumennya memang menulis begitu, beri status ' +
				'`diragukan` dan catatan.',
	};
}

const target = (value: number) => sayBound('target', value);

/** A national target that no plan sets, as a figure or told in a note. */
export const nationalTarget: Rule = {
	words: {
		'target-tak-dikenal': wrong`
			Target nasional yang nilai dan tahunnya tidak ada dalam rencana mana pun.
			? Target yang salah mengubah penilaian atas semua kota. Yang berlaku: ${target(14)} persen untuk 2024 (Bappenas
			menyebut ${target(20.1)}), ${target(18.8)} untuk 2025, ${target(14.2)} untuk 2029, ${target(5)} untuk 2045;
			sebelumnya ${target(24.1)}, ${target(21.1)}, ${target(18.4)}, dan ${target(16)} untuk 2020 sampai 2023.
			→ Betulkan nilai atau tahunnya menurut peraturannya.
			! Target 5 persen ditulis untuk 2029, padahal untuk 2045. [antara-kepri-236005]`,
	},
	*run(draft) {
		for (const fact of factsOf(draft, 'target-prevalensi').get('00') ?? []) {
			const fault = faultOf(fact.quantity.value, yearOf(fact.values.periode));
			if (fault) yield error('target-tak-dikenal', fact.at('nilai'), fault.message, fault.fix);
		}
		for (const { values, at } of rowsOf([...draft.figures, ...draft.rounds])) {
			// A note beside what is doubted tells what the document says.
			if (values.status === 'diragukan') continue;
			for (const [, value = '', year] of values.catatan.matchAll(TOLD)) {
				const fault = faultOf(parseLocalQuantity(value).value, Number(year));
				if (fault) yield error('target-tak-dikenal', at('catatan'), fault.message, fault.fix);
			}
		}
	},
};
