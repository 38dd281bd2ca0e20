import { fullName } from '../../model/base/area.ts';
import type { Figure } from '../../model/base/figure.ts';
import { stripMarks } from '../../model/base/mark.ts';
import type { Publication } from '../../model/base/publication.ts';
import { sentenceOf } from './sentence.ts';

/** What a reader sends on of figures: number, year and source of each. On the page of an area without a number of its
 * own they are another area's, and say so. */
export function shareLines(
	figures: readonly (Figure | undefined)[],
	publication: Publication,
	name?: string,
): readonly string[] {
	const known = figures.filter((figure) => figure !== undefined);
	const whole = name && known[0] && publication.areas[known[0].area];
	return [
		...known.map((figure) => sentenceOf(figure, publication).indonesian),
		...(whole ? [`Itu angka ${fullName(whole)} seluruhnya, bukan angka ${name}.`] : []),
	];
}

/** Address that opens a messenger with the text and the page's whole address in it; works without script. */
export const shareHref = (lines: readonly string[], address: string): string =>
	`https://wa.me/?text=${encodeURIComponent(stripMarks([...lines, address].join('\n')))}`;
