import { say } from '../../model/mention.ts';
import { yearOf } from '../../model/period.ts';
import { error } from '../issue.ts';
import { factsOf, placeOf, quantityOf } from './facts.ts';
import type { Rule } from './rule.ts';

/** National targets by year, with the plan that sets them. Bappenas named 20.1 for 2024 beside the 14 of Perpres 72/2021. */
export const NATIONAL_TARGETS: Readonly<Record<number, { readonly values: readonly number[]; readonly plan: string }>> = {
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

/** A national target that no plan sets. */
export const nationalTarget: Rule = function* (draft) {
	for (const fact of factsOf(draft, 'target-prevalensi').get('00') ?? []) {
		const { value } = quantityOf(fact);
		const year = yearOf(fact.values.periode);
		const known = NATIONAL_TARGETS[year];
		if (known?.values.includes(value)) continue;
		const elsewhere = Object.entries(NATIONAL_TARGETS).find(([, { values }]) => values.includes(value));
		const there = known
			? `Untuk ${year} targetnya ${OR.format(known.values.map(say))} persen (${known.plan}).`
			: `Untuk ${year} tidak ada target nasional yang kami kenal.`;
		yield error(
			'target-tak-dikenal',
			placeOf(fact, 'nilai'),
			`Target nasional ${say(value)} persen pada ${year} tidak ada. ${there}`,
			elsewhere
				? `Target ${say(value)} persen adalah untuk ${elsewhere[0]}: betulkan tahunnya.`
				: 'Betulkan nilai atau tahunnya menurut peraturannya. Bila dokumennya memang menulis begitu, beri status `diragukan` dan catatan.',
		);
	}
};
