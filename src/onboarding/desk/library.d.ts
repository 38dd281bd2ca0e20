/** The little of Tabulator that is used here; it comes without types. */
declare module 'tabulator-tables' {
	export interface CellComponent {
		getValue(): string;
		getField(): string;
		getRow(): RowComponent;
		getElement(): HTMLElement;
	}
	export interface RowComponent {
		getPosition(): number;
		delete(): Promise<void>;
	}
	export interface RangeComponent {
		getTopEdge(): number;
		getColumns(): { getField(): string }[];
		getRows(): RowComponent[];
	}
	export class Tabulator {
		static registerModule(modules: readonly unknown[]): void;
		constructor(place: HTMLElement, options: Readonly<Record<string, unknown>>);
		on(event: string, listener: () => void): void;
		getData(): Record<string, string>[];
		replaceData(rows: readonly Record<string, string>[]): Promise<void>;
		getRanges(): RangeComponent[];
		addRow(row: Record<string, string>, atTop: boolean): Promise<RowComponent>;
		scrollToRow(row: RowComponent | number, position: string, ifVisible: boolean): Promise<void>;
		getRows(): RowComponent[];
		redraw(whole: boolean): void;
		destroy(): void;
	}
	export const EditModule: unknown;
	export const FormatModule: unknown;
	export const FrozenColumnsModule: unknown;
	export const HistoryModule: unknown;
	export const InteractionModule: unknown;
	export const KeybindingsModule: unknown;
	export const ResizeColumnsModule: unknown;
	export const SelectRangeModule: unknown;
}
