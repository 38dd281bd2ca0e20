import type { Statement } from '../../suppression/index.ts';
import type { Draft } from '../draft.ts';
import { type Claim, claimStatements, claimsOn, newClaims } from './claims.ts';
import type { JudgedRound } from './rounds.ts';

/** A claim with what it says; statements of one claim have one source, so that those of two are believed together. */
export interface Belief {
	readonly claim: Claim;
	readonly statements: readonly Statement[];
	/** What is tied: the counts of the villages that it speaks of. */
	readonly cells: ReadonlySet<string>;
}

export const TOGETHER = 'bersama';

/** What the folder states of a round beside what the round shows. */
export const claimsOnRound = (draft: Draft, { city, round, period, codes, hidden }: JudgedRound): Claim[] =>
	newClaims(claimsOn(draft, { city, instrument: round.instrumen, period }), codes, hidden);

/** The claims on a round that say something of hidden cells, each once. */
export function beliefsOn(draft: Draft, judged: JudgedRound): Belief[] {
	const { codes, hidden } = judged;
	const isHidden = (cell: string) => {
		const [village, count] = cell.split('/') as [string, keyof typeof hidden.cells];
		return hidden.cells[count]?.[Number(village)] === 'hidden';
	};
	const all = claimsOnRound(draft, judged).flatMap((claim): [string, Belief][] => {
		const statements = claimStatements(claim, codes).map((one) => ({ ...one, source: TOGETHER }));
		const cells = new Set(
			statements.flatMap((one) => one.villages.flatMap((at) => one.terms.map(([count]) => `${at}/${count}`))),
		);
		return [...cells].some(isHidden) ? [[JSON.stringify(statements), { claim, statements, cells }]] : [];
	});
	return [...new Map(all.reverse()).values()].reverse();
}
