import { canBeTrue, type Disclosure } from '../../../suppression/index.ts';
import { type Belief, beliefsOn, TOGETHER } from '../../disclosure/beliefs.ts';
import type { Claim } from '../../disclosure/claims.ts';
import { formerly, isAmong } from '../../disclosure/formerly.ts';
import { type JudgedRound, judgedRounds, keyOf } from '../../disclosure/rounds.ts';
import { error, type Rule } from '../rule.ts';

/** Most pairs, and most triples, of claims that are looked at in one round; those of figures come first. */
const MOST_GROUPS = 2000;

const isAbout = (own: Belief, other: Belief) => [...own.cells].some((cell) => other.cells.has(cell));

/** Claims of as many origins, each tied to one before it: by their places in `beliefs`, the last first. */
function* groupsOf(beliefs: readonly Belief[], size: number): Generator<readonly number[]> {
	const grow = function* (group: readonly number[]): Generator<readonly number[]> {
		if (group.length === size) return yield group;
		const members = group.map((at) => beliefs[at] as Belief);
		for (const [at, other] of beliefs.slice(0, group.at(-1)).entries()) {
			if (members.some((one) => one.claim.origin === other.claim.origin)) continue;
			if (members.some((one) => isAbout(one, other))) yield* grow([...group, at]);
		}
	};
	for (const at of beliefs.keys()) yield* grow([at]);
}

/** The claims that can be meant in one way only, as far as they hold with the round and with those before them. */
function believable(judged: JudgedRound, beliefs: readonly Belief[]): Belief[] {
	const numberOf = ({ claim: { place, column } }: Belief) => `${place.file}:${place.line}:${column}`;
	const plain = [...Map.groupBy(beliefs, numberOf).values()].flatMap((group) => (group.length === 1 ? group : []));
	const found: Belief[] = [];
	if (plain.length > 3)
		for (const one of plain)
			if (canBeTrue(judged.with([...found, one].flatMap(({ statements }) => statements)))) found.push(one);
	return found;
}

/** What is stated in different places and gives hidden cells away only together: two or three claims of any origin (a
 * figure and a factor, a factor and a text, …) beside what the round shows, each beside what a correction says was
 * shown before, and all together that can be meant in one way only. Claims that contradict each other or the round are
 * not believed together. What one claim gives away by itself is `smallClaims`'; no message tells the number. */
export const smallTogether: Rule = {
	words: {},
	*run(draft) {
		for (const judged of judgedRounds(draft)) {
			const beliefs = beliefsOn(draft, judged);
			if (beliefs.length === 0) continue;
			const alone = beliefs.map(({ statements }) => new Set(judged.disclosed(statements).map(keyOf)));
			const said = new Set<string>();
			const report = function* (claim: Claim, others: readonly Claim[], found: readonly Disclosure[]) {
				const at = `${claim.place.file}:${claim.place.line}:${claim.column}`;
				const [first] = found;
				if (!first || said.has(at)) return;
				said.add(at);
				const rest = others.length > 3 ? ` dan ${others.length - 3} lainnya` : '';
				const where =
					others
						.slice(0, 3)
						.map(({ place, column }) => `angka di ${place.file}:${place.line} (\`${column}\`)`)
						.join(' dan ') + rest || 'angka yang menurut koreksi.csv pernah terbit';
				yield error('sel-terhitung', claim.place)`
					Bersama ${where}, angka di \`${claim.column}\` ini membuat ${judged.nameOf(first)} penimbangan ${judged.period}
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
				yield* report(claim, [], found);
			}
			const told = new Map<string, ReadonlySet<string>>();
			for (const size of [2, 3]) {
				let looked = 0;
				for (const group of groupsOf(beliefs, size)) {
					if (++looked > MOST_GROUPS) break;
					const [own, ...others] = group.map((at) => beliefs[at] as Belief) as [Belief, ...Belief[]];
					const found = judged.disclosed([own, ...others].flatMap(({ statements }) => statements));
					told.set(group.join(), new Set(found.map(keyOf)));
					// What fewer of them tell was said of those.
					const fewer = group.flatMap((out, at) => [
						alone[out],
						told.get(group.filter((_, other) => other !== at).join()),
					]);
					const isNew = (one: Disclosure) => !fewer.some((set) => set?.has(keyOf(one)));
					const claims = others.map(({ claim }) => claim);
					yield* report(own.claim, claims, found.filter(isNew));
				}
			}
			const all = believable(judged, beliefs);
			const last = all.at(-1);
			if (last && all.length > 3) {
				const known = new Set([...alone, ...told.values()].flatMap((set) => [...set]));
				const found = judged.disclosed(all.flatMap(({ statements }) => statements));
				const claims = all.slice(0, -1).map(({ claim }) => claim);
				yield* report(
					last.claim,
					claims,
					found.filter((one) => !known.has(keyOf(one))),
				);
			}
		}
	},
};
