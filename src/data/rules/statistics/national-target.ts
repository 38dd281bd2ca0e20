import { yearOf } from '../../../model/base/period.ts';
import { parseLocalQuantity } from '../../../model/base/quantity.ts';
import { mentions, say } from '../../../model/figures/mention.ts';
import type { Values } from '../../csv/table.ts';
import type { Tables } from '../../tables/index.ts';
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

type Targets = readonly Values<Tables['targets']>[];

const OR = new Intl.ListFormat('id-ID', { type: 'disjunction' });

const TOLD =
	/target nasional (?:sebesar |adalah |yaitu )?(\d{1,2}(?:,\d+)?) persen (?:pada|untuk|di) (?:tahun )?(20\d\d)/gi;

/** Whether a value may be the target of a year between two that one plan names: its yearly steps, such as those of 2026
 * to 2028, go from the one to the other and are set year by year. */
function isOnTheWay(targets: Targets, value: number, year: number): boolean {
	const before = Math.max(...targets.flatMap(({ tahun }) => (tahun < year ? tahun : [])));
	const after = Math.min(...targets.flatMap(({ tahun }) => (tahun > year ? tahun : [])));
	const ends = targets.filter(({ tahun }) => tahun === before || tahun === after);
	const values = ends.map(({ nilai }) => nilai);
	return (
		new Set(ends.map(({ tahun }) => tahun)).size === 2 &&
		new Set(ends.map(({ rencana }) => rencana)).size === 1 &&
		value >= Math.min(...values) &&
		value <= Math.max(...values)
	);
}

/** What is wrong with a target of that year, and what to write. */
function faultOf(targets: Targets, value: number, year: number): { message: string; fix: string } | undefined {
	const own = targets.filter(({ tahun }) => tahun === year);
	if (own.length > 0 ? own.some(({ nilai }) => nilai === value) : isOnTheWay(targets, value, year)) return undefined;
	const elsewhere = targets.find(({ nilai }) => nilai === value);
	const plans = own.map(({ rencana }) => rencana).join(', dan ');
	const there =
		own.length > 0
			? `Untuk ${year} targetnya ${OR.format(own.map(({ nilai }) => say(nilai)))} persen (${plans}).`
			: `Untuk ${year} tidak ada target nasional yang kami kenal.`;
	return {
		message: `Target nasional ${say(value)} persen pada ${year} tidak ada. ${there}`,
		fix: elsewhere
			? `Target ${say(value)} persen adalah untuk ${elsewhere.tahun}: betulkan tahunnya.`
			: 'Betulkan nilai atau tahunnya menurut peraturannya. Bila dokumennya memang menulis begitu, beri status ' +
				'`diragukan` dan catatan.',
	};
}

/** A national target that no plan sets, as a figure or told in a note. */
export const nationalTarget: Rule = {
	words: {
		'target-tak-dikenal': wrong`
			Target nasional yang nilai dan tahunnya tidak ada dalam rencana mana pun.
			? Target yang salah mengubah penilaian atas semua kota. Yang berlaku tertulis di \`acuan/target.csv\`.
			→ Betulkan nilai atau tahunnya menurut peraturannya.
			! Target 5 persen ditulis untuk 2029, padahal untuk 2045. [antara-kepri-236005]`,
	},
	*run(draft) {
		const targets = draft.targets.rows.map(({ values }) => values);
		if (targets.length === 0) return;
		for (const fact of factsOf(draft, 'target-prevalensi').get('00') ?? []) {
			const fault = faultOf(targets, fact.quantity.value, yearOf(fact.values.periode));
			if (fault) yield error('target-tak-dikenal', fact.at('nilai'), fault.message, fault.fix);
		}
		for (const { values, at } of rowsOf([...draft.figures, ...draft.rounds])) {
			// A note beside what is doubted tells what the document says.
			if (values.status === 'diragukan') continue;
			for (const [, value = '', year] of values.catatan.matchAll(TOLD)) {
				const fault = faultOf(targets, parseLocalQuantity(value).value, Number(year));
				if (fault) yield error('target-tak-dikenal', at('catatan'), fault.message, fault.fix);
			}
		}
	},
};
