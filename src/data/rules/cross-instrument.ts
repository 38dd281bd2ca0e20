import { agree, parseLocalQuantity } from '../../model/base/quantity.ts';
import { PREVALENCE } from '../../model/measures.ts';
import { error } from '../issue.ts';
import { factsOf, placeOf, quantityOf } from './facts.ts';
import type { Rule } from './rule.ts';

const CHANGE = /\b(?:turun|naik|menurun|meningkat)\b[^.;]*?\bdari (\d+(?:[.,]\d+)?)\s?(?:persen|%)/i;

/** A note that lets a register's rate rise or fall from a survey's. */
export const crossInstrument: Rule = function* (draft) {
	for (const facts of factsOf(draft, PREVALENCE).values()) {
		const surveys = facts.filter(({ kind }) => kind === 'survey').map(quantityOf);
		if (surveys.length === 0) continue;
		for (const fact of facts) {
			const [, told] = fact.kind === 'register' ? (CHANGE.exec(fact.values.catatan) ?? []) : [];
			if (!told) continue;
			const from = parseLocalQuantity(told.replace('.', ','));
			const isOwn = facts.some((other) => other.kind === 'register' && agree(quantityOf(other), from));
			if (isOwn || !surveys.some((survey) => agree(survey, from))) continue;
			yield error(
				'banding-lintas-alat',
				placeOf(fact, 'catatan'),
				`Catatan membandingkan persen \`${fact.values.instrumen}\` dengan ${told.replace('.', ',')} persen, yang berasal dari survei.`,
				'Hapus perbandingannya. Survei dan register tidak dapat disebut naik atau turun satu terhadap yang lain.',
			);
		}
	}
};
