import { need } from './dom.ts';
import type { Grid } from './grid.ts';
import { showGrid } from './grid.ts';
import type { Choices, Mark, Sheet, ToWorker } from './messages.ts';

/** The part of the desk where tables are edited by hand. */
export interface ByHand {
	/** Shows a table that the worker gave, with the check's messages at its cells. */
	show(sheet: Sheet, marks: readonly Mark[]): void;
	/** Offers the tables as they are now, and asks anew for the one that is open: a file may have changed it. */
	offer(tables: Choices['tables']): void;
}

/** Lets an official choose a table, edit it and have it checked; `check` is told of the edited table. */
export function editByHand(
	root: HTMLElement,
	{ tables }: Choices,
	signal: AbortSignal,
	effects: { readonly send: (message: ToWorker) => void; readonly check: (sheet: Sheet) => void },
): ByHand {
	const part = need(root, '[data-tables]');
	const choice = need<HTMLSelectElement>(part, 'select');
	const place = need(part, '[data-grid]');
	const buttons = need<HTMLFieldSetElement>(part, 'fieldset');
	let grid: Grid | undefined;
	const close = () => {
		grid?.close();
		grid = undefined;
		place.replaceChildren();
		buttons.disabled = true;
	};
	close();
	const fill = (offered: Choices['tables']) =>
		choice.replaceChildren(new Option('Pilih tabel …', ''), ...offered.map(({ id, name }) => new Option(name, id)));
	const ask = () => {
		close();
		if (choice.value) effects.send({ kind: 'table', path: choice.value });
	};
	fill(tables);
	part.hidden = false;
	choice.addEventListener('change', ask, { signal });
	part.addEventListener(
		'click',
		({ target }) => {
			const deed = target instanceof HTMLButtonElement ? target.dataset.deed : undefined;
			if (deed === 'add') grid?.addRow();
			if (deed === 'delete') grid?.deleteRows();
			if (deed === 'check' && grid) effects.check(grid.sheet());
		},
		{ signal },
	);
	signal.addEventListener('abort', () => {
		close();
		part.hidden = true;
	});
	return {
		show(sheet, marks) {
			close();
			grid = showGrid(place, sheet, marks);
			buttons.disabled = false;
		},
		offer(now) {
			const chosen = choice.value;
			fill(now);
			choice.value = chosen;
			ask();
		},
	};
}
