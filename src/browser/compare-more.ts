import { ABSENCES } from '../model/base/cell.ts';

/** Areas from the page of their province, fetched when somebody asks for them: the tables there are like those here, so
 * their rows are taken over as they stand. Loaded on demand. */

/** Column of each heading. */
const headsOf = (table: HTMLTableElement) =>
	[...(table.tHead?.rows[0]?.cells ?? [])].map(({ textContent }) => textContent?.trim() ?? '');

function missing(): HTMLElement {
	const symbol = document.createElement('abbr');
	symbol.title = ABSENCES.notPublished.label;
	symbol.textContent = ABSENCES.notPublished.symbol;
	return symbol;
}

/** Gives a table a column for each year that only the other has, in its place. */
function widen(table: HTMLTableElement, years: readonly string[]): void {
	for (const year of years) {
		const heads = headsOf(table);
		if (heads.includes(year)) continue;
		const at = heads.findIndex((head, index) => index > 0 && head > year);
		const place = at < 0 ? heads.length : at;
		for (const row of table.rows) {
			const cell = document.createElement(row.parentElement === table.tHead ? 'th' : 'td');
			cell.className = 'number';
			cell.append(cell.tagName === 'TH' ? year : missing());
			row.insertBefore(cell, row.cells[place] ?? null);
		}
	}
}

/** Takes over the rows of a table that the own one lacks, before the province's and the nation's. */
function takeOver(own: HTMLTableElement, other: HTMLTableElement): void {
	const heads = headsOf(other);
	widen(own, heads.slice(1));
	const body = own.tBodies[0];
	const here = new Set([...own.querySelectorAll<HTMLElement>('tr[data-area]')].map(({ dataset }) => dataset.area));
	for (const row of other.querySelectorAll<HTMLTableRowElement>('tbody tr[data-area]')) {
		if (!body || here.has(row.dataset.area)) continue;
		const copy = document.importNode(row, true);
		const cells = [...copy.cells];
		const ordered = headsOf(own).map((head, index) => {
			const found = cells[index === 0 ? 0 : heads.indexOf(head)];
			if (found) return found;
			const empty = document.createElement('td');
			empty.className = 'number';
			empty.append(missing());
			return empty;
		});
		copy.replaceChildren(...ordered);
		const isReference = row.dataset.ref !== undefined;
		body.insertBefore(copy, isReference ? null : body.querySelector('tr[data-ref]'));
	}
}

/** Adds what the page of a province has to the tables of this page; false when it cannot be fetched. */
export async function addProvince(address: string, sets: readonly HTMLElement[]): Promise<boolean> {
	const response = await fetch(address).catch(() => undefined);
	if (!response?.ok) return false;
	const page = new DOMParser().parseFromString(await response.text(), 'text/html');
	for (const set of sets) {
		const other = page.querySelector<HTMLTableElement>(`[data-set="${set.dataset.set}"] table`);
		const own = set.querySelector('table');
		if (own && other) takeOver(own, other);
	}
	return true;
}
