import { COUNTED } from '../../../model/measures.ts';
import { type Disclosure, disclosures, type Statement } from '../../../suppression/index.ts';
import type { Draft } from '../../draft.ts';
import { error } from '../../issue.ts';
import type { Rule } from '../rule.ts';
import { type Claim, claimStatements, claimsOn, newClaims } from './claims.ts';
import { formerly } from './small-formerly.ts';
import { hiddenTable, type JudgedRound, judgedRounds } from './small-rounds.ts';

/** Most pairs of claims that are looked at in one round; those of figures come first. */
const MOST_PAIRS = 2000;

const keyOf = ({ village, count, isRest }: Disclosure) => `${village}/${count}/${isRest}`;

/** A claim with what it says; statements of one claim have one source, so that those of two are believed together. */
export interface Belief {
	readonly claim: Claim;
	readonly statements: readonly Statement[];
	/** What is tied: the counts of the villages that it speaks of. */
	readonly cells: ReadonlySet<string>;
}

const TOGETHER = 'bersama';
const isAbout = (own: Belief, other: Belief) => [...own.cells].some((cell) => other.cells.has(cell));

/** The claims on a round that say something of hidden cells, each once. */
export function beliefsOn(draft: Draft, judged: JudgedRound): Belief[] {
	const { city, period, round, villages } = judged;
	const codes = villages.map(({ code }) => code);
	const table = hiddenTable(judged);
	const { cells: columns } = table;
	const isHidden = (cell: string) => {
		const [village, count] = cell.split('/') as [string, keyof typeof columns];
		return columns[count]?.[Number(village)] === 'hidden';
	};
	const all = newClaims(claimsOn(draft, { city, instrument: round.instrumen, period }), codes, table).flatMap(
		(claim): [string, Belief][] => {
			const statements = claimStatements(claim, codes).map((one) => ({ ...one, source: TOGETHER }));
			const cells = new Set(
				statements.flatMap((one) => one.villages.flatMap((at) => one.terms.map(([count]) => `${at}/${count}`))),
			);
			return [...cells].some(isHidden) ? [[JSON.stringify(statements), { claim, statements, cells }]] : [];
		},
	);
	return [...new Map(all.reverse()).values()].reverse();
}

/**
 * What is stated in different places and gives hidden cells away only together: two claims of any origin (a figure and
 * a factor, a factor and a text, …) beside what the round shows, and each beside what a correction says was shown
 * before. Claims that contradict each other or the round are not believed together. What one claim gives away by itself
 * is `smallClaims`'; no message tells the number.
 */
export const smallTogether: Rule = {
	words: {},
	*run(draft) {
		for (const judged of judgedRounds(draft)) {
			const { period, villages, threshold } = judged;
			const table = hiddenTable(judged);
			const beliefs = beliefsOn(draft, judged);
			if (beliefs.length === 0) continue;
			const tell = (statements: readonly Statement[]) =>
				disclosures({ ...table, statements: [...table.statements, ...statements] }, threshold);
			const alone = beliefs.map(({ statements }) => new Set(tell(statements).map(keyOf)));
			const said = new Set<string>();
			const report = function* (claim: Claim, other: Claim | undefined, found: readonly Disclosure[]) {
				const at = `${claim.place.file}:${claim.place.line}:${claim.column}`;
				const [first] = found;
				if (!first || said.has(at)) return;
				said.add(at);
				const where = other
					? `angka di ${other.place.file}:${other.place.line} (\`${other.column}\`)`
					: 'angka yang menurut koreksi.csv pernah terbit';
				yield error('sel-terhitung', claim.place)`
					Bersama ${where}, angka di \`${claim.column}\` ini membuat \`${COUNTED[first.count].column}\`
					${villages[first.village]?.name ?? ''} putaran ${period} yang disamarkan dapat dihitung.
					→ Hapus salah satu angka itu, atau tulis \`ds\` di sel lain sampai pesan ini hilang.`;
			};
			for (const [at, { claim, statements }] of beliefs.entries()) {
				// As if each cell shown before were in the middle of what is possible beside this claim.
				const shown = formerly(draft, judged, { ...table, statements: [...table.statements, ...statements] });
				if (shown.length === 0) continue;
				const all = [...statements, ...shown.map((one) => ({ ...one, source: TOGETHER }))];
				const told = new Set(tell(shown).map(keyOf));
				const isShown = ({ village, count }: Disclosure) =>
					shown.some((one) => one.villages[0] === village && one.terms.some(([some]) => some === count));
				const found = tell(all).filter(
					(one) => !isShown(one) && !one.isRest && !told.has(keyOf(one)) && !alone[at]?.has(keyOf(one)),
				);
				yield* report(claim, undefined, found);
			}
			let pairs = 0;
			for (const [at, own] of beliefs.entries()) {
				for (const [before, other] of beliefs.slice(0, at).entries()) {
					if (own.claim.origin === other.claim.origin || !isAbout(own, other)) continue;
					pairs += 1;
					if (pairs > MOST_PAIRS) break;
					const isNew = (one: Disclosure) => ![alone[at], alone[before]].some((set) => set?.has(keyOf(one)));
					yield* report(own.claim, other.claim, tell([...own.statements, ...other.statements]).filter(isNew));
				}
			}
		}
	},
};
