import { agree, parseLocalQuantity } from '../../../model/base/quantity.ts';
import { PREVALENCE } from '../../../model/measures.ts';
import { error } from '../../issue.ts';
import type { Rule } from '../rule.ts';
import { wrong } from '../words.ts';
import { factsOf, placeOf, quantityOf } from './facts.ts';

const CHANGE = /\b(?:turun|naik|menurun|meningkat)\b[^.;]*?\bdari (\d+(?:[.,]\d+)?)\s?(?:persen|%)/i;

/** A note that lets a register's rate rise or fall from a survey's. */
export const crossInstrument: Rule = {
	words: {
		'banding-lintas-alat': wrong`
			Catatan atau tulisan yang menyebut angka dari satu alat ukur naik atau turun dari angka alat ukur lain.
			? Keduanya mengukur hal yang berbeda, jadi selisihnya tidak berarti apa-apa.
			→ Hapus perbandingannya; di tulisan program, jajarkan keduanya dengan \`<DuaAngka>\`.
			! 15,2 persen dari survei disebut turun menjadi 2,35 persen dari e-PPGBM. [antara-kepri-248038]`,
	},
	*run(draft) {
		for (const facts of factsOf(draft, PREVALENCE).values()) {
			const surveys = facts.filter(({ kind }) => kind === 'survey').map(quantityOf);
			if (surveys.length === 0) continue;
			for (const fact of facts) {
				const [, told] = fact.kind === 'register' ? (CHANGE.exec(fact.values.catatan) ?? []) : [];
				if (!told) continue;
				const from = parseLocalQuantity(told.replace('.', ','));
				const isOwn = facts.some((other) => other.kind === 'register' && agree(quantityOf(other), from));
				if (isOwn || !surveys.some((survey) => agree(survey, from))) continue;
				yield error('banding-lintas-alat', placeOf(fact, 'catatan'))`
					Catatan membandingkan persen \`${fact.values.instrumen}\` dengan ${told.replace('.', ',')} persen, yang
					berasal dari survei.
					→ Hapus perbandingannya. Survei dan register tidak dapat disebut naik atau turun satu terhadap yang lain.`;
			}
		}
	},
};
