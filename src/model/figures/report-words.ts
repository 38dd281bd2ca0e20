import type { Report } from '../base/figure.ts';
import { formatQuantity } from '../base/format.ts';
import { obtainedOf, obtainedWords } from '../base/obtained.ts';
import { MARK_WORDS } from '../base/precision.ts';
import { sayBase } from '../base/say.ts';

/** What is told beside a report's value, whichever page it stands on. */

/** What a survey's book says of how exact its value is: interval, weighted number, warnings. One text each. */
export function precisionWords(report: Pick<Report, 'interval' | 'weighted' | 'marks'>): string[] {
	const { interval, weighted, marks = [] } = report;
	return [
		...(interval
			? [`selang kepercayaan ${formatQuantity(interval.low)} sampai ${formatQuantity(interval.high)} persen`]
			: []),
		...(weighted === undefined ? [] : [`N tertimbang ${sayBase(report, weighted)}`]),
		...marks.map((mark) => MARK_WORDS[mark].meaning),
	];
}

/** Precision and provenance of a report; of what the press prints nothing more, for its document says so already. */
export const reportWords = (report: Report): string[] => [
	...precisionWords(report),
	...(obtainedOf(report) === 'copied' ? [obtainedWords(report)] : []),
];
