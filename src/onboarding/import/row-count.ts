import { formatNumber } from '../../model/base/format.ts';

/** How many rows something holds for, and which was the first: all that may be said of rows about children. */
export class RowCount {
	count = 0;
	private first = 0;

	/** Number of the first such row; 0 when there is none. */
	get firstRow(): number {
		return this.first;
	}

	add(row: number): void {
		if (this.count === 0) this.first = row;
		this.count += 1;
	}

	/** `3 baris (yang pertama baris 12)`. */
	toString(): string {
		return `${formatNumber(this.count)} baris (yang pertama baris ${this.first})`;
	}
}
