import {
	type CellComponent,
	EditModule,
	FormatModule,
	FrozenColumnsModule,
	HistoryModule,
	InteractionModule,
	KeybindingsModule,
	ResizeColumnsModule,
	SelectRangeModule,
	Tabulator,
} from 'tabulator-tables';
import library from 'tabulator-tables/dist/css/tabulator_simple.min.css?inline';
import { readGrid } from '../../files/csv.ts';
import { make } from './dom.ts';
import own from './grid.css?inline';
import type { Mark, Sheet } from './messages.ts';

Tabulator.registerModule([
	EditModule,
	FormatModule,
	FrozenColumnsModule,
	HistoryModule,
	InteractionModule,
	KeybindingsModule,
	ResizeColumnsModule,
	SelectRangeModule,
]);
// A sheet that a script makes needs no hash in the page's policy, and no page carries it that shows no grid.
const styles = new CSSStyleSheet();
// In a layer, the library's rules give way to the page's own.
styles.replaceSync(`@layer grid {${library}}${own}`);

/** A grid that is shown. */
export interface Grid {
	/** The table as it is now. */
	sheet(): Sheet;
	addRow(): void;
	/** Deletes the rows that the chosen range touches. */
	deleteRows(): void;
	close(): void;
}

type Line = Record<string, string>;
const lineOf = (cells: readonly string[]): Line => Object.fromEntries(cells.map((cell, at) => [`c${at}`, cell]));

/** Shows a table in `place`, with the check's messages at their cells; cells of a spreadsheet can be pasted into it. */
export function showGrid(place: HTMLElement, sheet: Sheet, marks: readonly Mark[]): Grid {
	if (!document.adoptedStyleSheets.includes(styles)) document.adoptedStyleSheets.push(styles);
	const marked = Map.groupBy(marks, ({ row, column }) => `${row}/${column}`);
	const empty = lineOf(sheet.header.map(() => ''));
	const text = (cell: CellComponent) => {
		const at = `${cell.getRow().getPosition() - 1}/${cell.getField().slice(1)}`;
		const said = marked.get(at) ?? [];
		const element = cell.getElement();
		element.classList.toggle(
			'faulty',
			said.some(({ isError }) => isError),
		);
		element.classList.toggle('doubted', said.length > 0 && !said.some(({ isError }) => isError));
		if (said.length > 0) element.title = said.map((each) => each.text).join('\n');
		if (said.some(({ isError }) => isError)) element.setAttribute('aria-invalid', 'true');
		return document.createTextNode(cell.getValue() ?? '');
	};
	const holder = make('div', {});
	place.replaceChildren(holder);
	const table = new Tabulator(holder, {
		data: sheet.rows.map(lineOf),
		maxHeight: '24rem',
		history: true,
		selectableRange: 1,
		selectableRangeRows: true,
		// The page shows what was found, not the grid again.
		selectableRangeAutoFocus: false,
		selectableRangeClearCells: true,
		selectableRangeClearCellsValue: '',
		editTriggerEvent: 'dblclick',
		placeholder: 'Belum ada baris.',
		rowHeader: {
			title: 'Baris',
			// As in a spreadsheet, and in the check's messages: the header is the first.
			formatter: (cell: CellComponent) => String(cell.getRow().getPosition() + 1),
			width: 64,
			frozen: true,
			editor: false,
			resizable: false,
		},
		columnDefaults: { editor: 'input', formatter: text, resizable: 'header', minWidth: 64 },
		columns: sheet.header.map((name, at) => ({
			field: `c${at}`,
			title: name,
			titleFormatter: () => make('span', { title: sheet.notes[at] ?? '' }, name),
		})),
	});
	table.on('tableBuilt', () => {
		// The library puts a focusable part without a role between the grid and its rows.
		holder.removeAttribute('aria-owns');
		holder.querySelector('.tabulator-tableholder')?.setAttribute('role', 'rowgroup');
		holder.querySelector('.tabulator-table')?.setAttribute('role', 'none');
		// What is wrong may stand right of a phone's edge, or far down.
		const first = marks.find(({ isError }) => isError) ?? marks[0];
		const row = first && table.getRows()[first.row];
		if (row) void table.scrollToRow(row, 'nearest', false).catch(() => undefined);
		// After the library has chosen its first cell, which brings it back to the left.
		setTimeout(() => {
			const view = holder.querySelector('.tabulator-tableholder');
			const cell = holder.querySelector<HTMLElement>('.faulty') ?? holder.querySelector<HTMLElement>('.doubted');
			if (view && cell) view.scrollLeft = cell.offsetLeft - view.clientWidth / 2;
		}, 50);
	});

	let pending: Line[] | undefined;
	const now = () => pending ?? table.getData();
	/** Puts cells of a spreadsheet where the chosen range begins; rows that are missing are added. */
	function paste(pasted: string): void {
		const [range] = table.getRanges();
		const top = range?.getTopEdge() ?? 0;
		const left = Number(range?.getColumns()[0]?.getField()?.slice(1) ?? 0);
		const lines = [...now()];
		const { rows } = readGrid(pasted.replaceAll('\r\n', '\n').replace(/\n$/, ''), '\t');
		rows.forEach((cells, down) => {
			const line = { ...(lines[top + down] ?? empty) };
			cells.forEach((cell, right) => {
				if (left + right < sheet.header.length) line[`c${left + right}`] = cell.trim();
			});
			lines[top + down] = line;
		});
		// The library shows them a moment later; whoever asks before that is told of them.
		pending = lines;
		void table.replaceData(lines).finally(() => {
			if (pending === lines) pending = undefined;
		});
	}
	const closed = new AbortController();
	// Of what is not typed into, the event comes from wherever the page's selection stands: the focus tells what is meant.
	document.addEventListener(
		'paste',
		(event) => {
			const pasted = event.clipboardData?.getData('text/plain') ?? '';
			const { activeElement: at } = document;
			if (pasted === '' || !holder.contains(at) || at instanceof HTMLInputElement) return;
			event.preventDefault();
			paste(pasted);
		},
		{ signal: closed.signal },
	);

	return {
		sheet: () => ({
			...sheet,
			rows: now().map((line) => sheet.header.map((_, at) => String(line[`c${at}`] ?? ''))),
		}),
		addRow: () => void table.addRow({ ...empty }, false).then((row) => table.scrollToRow(row, 'bottom', false)),
		deleteRows: () => {
			for (const row of new Set(table.getRanges().flatMap((range) => range.getRows()))) void row.delete();
		},
		close() {
			closed.abort();
			table.destroy();
		},
	};
}
