/** Which of some values can be told apart by their intervals, in words. Runs in a browser too. */

/** An area's value by one survey at one time; both ends of its interval, in the same unit, where one is known. */
export interface RangedValue {
	readonly name: string;
	readonly value: number;
	readonly low?: number;
	readonly high?: number;
}

/** Names that one sentence holds; of more only their number is told. */
const MOST_NAMES = 6;

type Counted = (names: readonly string[]) => string;

function listed(names: readonly string[], count: Counted): string {
	if (names.length > MOST_NAMES) return `${count(names)} wilayah lain`;
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} dan ${names.at(-1)}`;
}

/** What can be said of one among the others; empty where it has no interval, or none of them has. */
function standingOf(one: RangedValue, all: readonly RangedValue[], count: Counted): string {
	const { low, high } = one;
	if (low === undefined || high === undefined) return '';
	const groups: { above: string[]; alike: string[]; below: string[] } = { above: [], alike: [], below: [] };
	for (const other of all) {
		if (other === one || other.low === undefined || other.high === undefined) continue;
		groups[low > other.high ? 'above' : high < other.low ? 'below' : 'alike'].push(other.name);
	}
	const parts = [
		groups.above.length > 0 && `lebih tinggi daripada ${listed(groups.above, count)}`,
		groups.below.length > 0 && `lebih rendah daripada ${listed(groups.below, count)}`,
		groups.alike.length > 0 && `tidak dapat dibedakan dari ${listed(groups.alike, count)}`,
	].filter((part) => part !== false);
	return parts.length > 0 ? `${one.name} ${parts.join(', ')}.` : '';
}

/**
 * Sentences for values of one survey at one time: the highest and the lowest, or each of a few. Higher or lower only
 * where the intervals have no value in common, as in `standing`; without intervals that the order cannot be relied on.
 * @param count says how many names there are.
 */
export function apartWords(values: readonly RangedValue[], count: Counted): string[] {
	if (values.length < 2) return [];
	const sorted = values.toSorted((a, b) => b.value - a.value);
	const ranged = sorted.filter(({ low, high }) => low !== undefined && high !== undefined);
	if (ranged.length < 2)
		return ['selang kepercayaannya belum kami temukan, jadi mana yang lebih tinggi tidak dapat dipastikan.'];
	const told = ranged.length <= 4 ? ranged.slice(0, -1) : [ranged[0] as RangedValue, ranged.at(-1) as RangedValue];
	return told
		.map((one) => standingOf(one, ranged.length <= 4 ? ranged.slice(ranged.indexOf(one)) : ranged, count))
		.filter(Boolean);
}
