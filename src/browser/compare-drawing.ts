import { type Dot, type DotGroup, dots } from '../charts/dots.ts';
import { print } from '../charts/svg.ts';
import { apartWords, type RangedValue } from '../model/base/apart.ts';

/** What is drawn and said of the rows that somebody chose to compare; read from the rows themselves. Loaded with the
 * first choice. */

const number = (text: string) => Number(text.replaceAll('.', '').replace(',', '.'));

/** The rows' values by period: only what was measured at the same time shares an axis group. */
function groupsOf(rows: readonly HTMLTableRowElement[], heads: readonly string[]): DotGroup[] {
	const groups = new Map<string, Dot[]>();
	heads.forEach((head, column) => {
		for (const row of rows)
			for (const link of row.cells[column]?.querySelectorAll<HTMLElement>('.num') ?? []) {
				const text = link.textContent ?? '';
				const [low = 0, high = low] = text.split(' atau ').map(number);
				const when = link.dataset.when ?? head;
				const range = link.parentElement?.querySelector('[data-range]')?.textContent?.split('–').map(number) as
					| [number, number]
					| undefined;
				const dot = {
					name: row.cells[0]?.textContent?.trim() ?? '',
					low,
					high,
					text,
					isReference: row.dataset.ref !== undefined,
					...(range && { range }),
				};
				groups.set(when, [...(groups.get(when) ?? []), dot]);
			}
	});
	// A period that only one of them has compares nothing; the table still holds it.
	return [...groups].filter(([, own]) => own.length > 1).map(([name, own]) => ({ name, dots: own }));
}

/** Which of the newest period can be told apart by their intervals. */
function verdicts(groups: readonly DotGroup[]): string[] {
	const newest = groups.at(-1);
	const values = newest?.dots.flatMap(({ name, low, high, range }): RangedValue[] =>
		high > low ? [] : [{ name, value: low, ...(range && { low: range[0], high: range[1] }) }],
	);
	return apartWords(values ?? [], ({ length }) => String(length)).map((words) => `${newest?.name}: ${words}`);
}

function paragraph(text: string): HTMLParagraphElement {
	const element = document.createElement('p');
	element.textContent = text;
	return element;
}

/**
 * @param isSurvey whether the values have intervals by which they may be told apart: counts and registers have none.
 */
export function drawing(
	rows: readonly HTMLTableRowElement[],
	heads: readonly string[],
	title: string,
	isSurvey: boolean,
): HTMLElement[] {
	const groups = groupsOf(rows, heads);
	if (groups.length === 0) return [paragraph('Tidak satu pun periodenya sama, jadi tidak ada yang digambar.')];
	const figure = document.createElement('figure');
	figure.innerHTML = print(dots(groups, title));
	return [figure, ...(isSurvey ? verdicts(groups).map(paragraph) : [])];
}
