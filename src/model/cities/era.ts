import type { Area } from '../base/area.ts';
import { firstDay, lastDay, type Period } from '../base/period.ts';

/** Areas are split and joined: which one a code and a name meant at a time. */

type Bounds = Pick<Area, 'code' | 'since' | 'until' | 'origins'>;

const isBefore = (period: Period, since: Period) => lastDay(period) < firstDay(since);

/** Whether a period lies before an area got the bounds it has now: what was counted then is another area's. */
export const isOfFormerArea = ({ since }: Bounds, period: Period): boolean =>
	since !== undefined && isBefore(period, since);

/** Whether an area was under this code at a time: not before it came out of others, nor after it went into one. */
export function existedAt(area: Bounds, period: Period): boolean {
	if (area.until !== undefined && isBefore(area.until, period)) return false;
	return !isOfFormerArea(area, period) || area.origins === undefined || area.origins.includes(area.code);
}
