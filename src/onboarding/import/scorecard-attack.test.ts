// Whether a reader can work out what a scorecard left out: random cards, and a solver that knows nothing of how it was
// chosen. Of a service he guesses that it is for all mothers, or all children, wherever that is true.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ATTACK_TIMES } from '../../../tests/support/attack.ts';
import { attack, type Guess, type PublishedCell, width } from '../../suppression/solver-attack.fixture.ts';
import type { Told } from './scorecard.ts';
import { hiddenIndicators } from './scorecard-hidden.ts';
import { SCORECARD } from './scorecard-indicators.ts';

const few = fc.nat(6);
const many = fc.nat(60);
const numbers = fc.array(fc.oneof(few, ...Array.from({ length: 7 }, () => many)), { minLength: 80, maxLength: 80 });
const GROUPS = { ibu: ['hpk-ibu-hamil', 'konvergensi-ibu-hamil'], anak: ['hpk-anak', 'konvergensi-anak'] } as const;
type Group = keyof typeof GROUPS;
interface Service {
	readonly id: string;
	readonly group: Group;
	readonly got: number;
	readonly due: number;
	readonly isRead: boolean;
}

/** A card of made-up numbers: the services of each group with those who should get them, and all that is printed. */
function cardOf(list: readonly number[]) {
	const next = list[Symbol.iterator]();
	const number = (most = 1000) => Math.min(most, next.next().value ?? 0);
	const told = new Map<string, Told>();
	const tell = (id: string, count: number, more = {}) => told.set(id, { count, at: 'A1', ...more });
	const targets = { ibu: number() + 3, anak: number() + 3 };
	for (const group of ['ibu', 'anak'] as const) tell(GROUPS[group][0], targets[group]);
	const services = SCORECARD.filter(({ table, group }) => table === 3 && group !== 'semua').map(
		({ id, group }): Service => {
			const target = targets[group as Group];
			const due = number(5) > 2 ? target : number(target);
			// Most get a service, or most do not.
			const got = number(5) > 2 ? due - number(due) : number(due);
			return { id, group: group as Group, got, due, isRead: id !== 'layanan-anak-konseling' };
		},
	);
	for (const { id, got, due, isRead } of services)
		if (isRead) tell(id, got, { percent: (due === 0 ? 0 : (100 * got) / due).toFixed(2) });
	const all = { count: 0, whole: 0 };
	for (const [group, [, id]] of Object.entries(GROUPS)) {
		const own = services.filter((each) => each.group === group);
		const [count, whole] = [own.reduce((sum, { got }) => sum + got, 0), own.reduce((sum, { due }) => sum + due, 0)];
		tell(id, count, { whole });
		all.count += count;
		all.whole += whole;
	}
	tell('konvergensi-desa', all.count, { whole: all.whole });
	const red = number(targets.anak);
	const yellow = number(targets.anak - red);
	for (const [name, count] of Object.entries({ merah: red, kuning: yellow, hijau: targets.anak - red - yellow }))
		tell(`tikar-${name}`, count);
	return { told, services, targets };
}

/** What of few people the reader finds out. */
function leaks(
	{ told, services, targets }: ReturnType<typeof cardOf>,
	hidden: ReadonlySet<string>,
	threshold: number,
): unknown[] {
	const isShown = (id: string) => told.has(id) && !hidden.has(id);
	const cells = <T extends { readonly id: string }>(
		list: readonly T[],
		cell: (each: T, shown: boolean) => PublishedCell,
	) => list.map((each) => cell(each, isShown(each.id)));
	const all = services.map((_, at) => at);
	const places: readonly (readonly [string, readonly number[]])[] = [
		...Object.entries(GROUPS).map(
			([group, [, id]]) => [id, all.filter((at) => services[at]?.group === group)] as const,
		),
		['konvergensi-desa', all],
	];
	const found = attack({
		districts: services.map(({ group }) => group),
		columns: {
			measured: services.map(({ group }) => (isShown(GROUPS[group][0]) ? targets[group] : 'ds')),
			stunted: cells(services, ({ group, got, due }, shown) => {
				const isGuessed = due === targets[group] && isShown(GROUPS[group][0]);
				return isGuessed || (shown && got > 0) ? due : 'ds';
			}),
			severe: cells(services, ({ got }, shown) => (shown ? got : 'ds')),
		},
		totals: places
			.filter(([id]) => isShown(id))
			.flatMap(([id, villages]) => [
				{ villages, column: 'severe', value: told.get(id)?.count ?? 0 },
				{ villages, column: 'stunted', value: told.get(id)?.whole ?? 0 },
			]),
	});
	const mats = [...told].filter(([id]) => id.startsWith('tikar-')).map(([id, { count }]) => ({ id, count }));
	const sum = { villages: [0, 1, 2], column: 'stunted', value: targets.anak };
	const coloured = attack({
		districts: ['', '', ''],
		columns: { stunted: cells(mats, ({ count }, shown) => (shown ? count : 'ds')) },
		totals: isShown('hpk-anak') ? [sum] : [],
	});
	const truthOf = ({ village, column, less }: Guess) => {
		const { got = 0, due = 0 } = services[village] ?? {};
		return less ? due - got : column === 'severe' ? got : due;
	};
	const isLeak = (guess: Guess, truth: number) => truth > 0 && truth < threshold && width(guess) < threshold;
	return [
		...found.filter((guess) => guess.column !== 'measured' && isLeak(guess, truthOf(guess))),
		...coloured.filter((guess) => isLeak(guess, mats[guess.village]?.count ?? 0)),
	];
}

it('cannot be worked out by a reader who has the rest of the card', () => {
	let [hid, told] = [0, 0];
	fc.assert(
		fc.property(numbers, fc.integer({ min: 5, max: 11 }), (list, threshold) => {
			const card = cardOf(list);
			const hidden = hiddenIndicators(card.told, threshold);
			hid += hidden.size;
			told += card.told.size - hidden.size;
			expect(leaks(card, hidden, threshold)).toEqual([]);
		}),
		{ seed: 7, numRuns: 60 * ATTACK_TIMES },
	);
	// Neither by saying nothing.
	expect(Math.min(hid, told)).toBeGreaterThan(300);
});

it('could be worked out, were only the few themselves left out', () => {
	let caught = 0;
	fc.assert(
		fc.property(numbers, (list) => {
			const card = cardOf(list);
			const isFew = (number: number) => number > 0 && number < 5;
			const hidden = new Set(
				card.services.filter(({ got, due }) => isFew(got) || isFew(due - got)).map(({ id }) => id),
			);
			if (leaks(card, hidden, 5).length > 0) caught += 1;
		}),
		{ seed: 7, numRuns: 20 },
	);
	expect(caught).toBeGreaterThan(10);
});
