import type { Disclosure } from '../../../suppression/index.ts';
import { type Belief, beliefsOn, TOGETHER } from '../../disclosure/beliefs.ts';
import type { Claim } from '../../disclosure/claims.ts';
import { formerly, isAmong } from '../../disclosure/formerly.ts';
import { judgedRounds, keyOf } from '../../disclosure/rounds.ts';
import { error, type Rule } from '../rule.ts';

/** Most pairs of claims that are looked at in one round; those of figures come first. */
const MOST_PAIRS = 2000;

const isAbout = (own: Belief, other: Belief) => [...own.cells].some((cell) => other.cells.has(cell));

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
			const beliefs = beliefsOn(draft, judged);
			if (beliefs.length === 0) continue;
			const alone = beliefs.map(({ statements }) => new Set(judged.disclosed(statements).map(keyOf)));
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
					Bersama ${where}, angka di \`${claim.column}\` ini membuat ${judged.nameOf(first)} putaran ${judged.period}
					yang disamarkan dapat dihitung.
					→ Hapus salah satu angka itu, atau tulis \`ds\` di sel lain sampai pesan ini hilang.`;
			};
			for (const [at, { claim, statements }] of beliefs.entries()) {
				// As if each cell shown before were in the middle of what is possible beside this claim.
				const shown = formerly(draft, judged, statements);
				if (shown.length === 0) continue;
				const all = [...statements, ...shown.map((one) => ({ ...one, source: TOGETHER }))];
				const told = new Set(judged.disclosed(shown).map(keyOf));
				const found = judged
					.disclosed(all)
					.filter((one) => !isAmong(shown, one) && !one.isRest && !told.has(keyOf(one)) && !alone[at]?.has(keyOf(one)));
				yield* report(claim, undefined, found);
			}
			let pairs = 0;
			for (const [at, own] of beliefs.entries()) {
				for (const [before, other] of beliefs.slice(0, at).entries()) {
					if (own.claim.origin === other.claim.origin || !isAbout(own, other)) continue;
					pairs += 1;
					if (pairs > MOST_PAIRS) break;
					const isNew = (one: Disclosure) => ![alone[at], alone[before]].some((set) => set?.has(keyOf(one)));
					yield* report(
						own.claim,
						other.claim,
						judged.disclosed([...own.statements, ...other.statements]).filter(isNew),
					);
				}
			}
		}
	},
};
