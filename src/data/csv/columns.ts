import type { z } from 'zod';
import { listed } from '../../model/base/spelling.ts';
import { type CellKind, metaOf } from './cells.ts';
import { isBroken, tidyBlanks } from './repair/blank.ts';
import { LONGEST_NAME, textFault } from './text-form.ts';

/** What a text means in a column. Made once for each distinct text, however many rows hold it. */
export interface Reading {
	/** As found. */
	readonly found: string;
	/** Without blanks around it and without what cannot be seen. */
	readonly text: string;
	readonly value: unknown;
	/** Instruction what to write, when the text is refused. */
	readonly refusal?: string;
	/** Nothing to say about it. */
	readonly isClean: boolean;
}

/** Fifteen digits are what a number holds exactly; the sixteenth would be changed without a word. */
const TOO_LONG = /\d{16}|(?=[\d.]{17})\d+\.\d+/;
/** Numbers below this are looked up by themselves and not by their text. */
const SMALL = 10_000;
/** Columns that hold a name or a title: those stand in headings and pictures. */
const NAMES: ReadonlySet<string> = new Set(
	listed(`
		nama, kelurahan, istilah, faktor, satuan, kata_satuan, penerbit
	`),
);
const NUMERIC: readonly (CellKind | undefined)[] = ['quantity', 'count', 'count-cell', 'percent-cell'];

/** Reads one column's cells. */
export class ColumnReader {
	readonly name: string;
	readonly type: z.ZodType;
	readonly kind: CellKind | undefined;
	readonly isNumeric: boolean;
	readonly #readings = new Map<string, Reading>();
	readonly #pool: Map<string, string>;
	readonly #small: (Reading | undefined)[] = [];
	readonly #rows: Reading[] = [];

	constructor(name: string, type: z.ZodType, pool = new Map<string, string>()) {
		this.#pool = pool;
		this.name = name;
		this.type = type;
		this.kind = metaOf(type).kind;
		this.isNumeric = NUMERIC.includes(this.kind);
	}

	read(found: string): Reading {
		let reading = this.#readings.get(found);
		if (reading === undefined) {
			reading = this.#understand(found);
			this.#readings.set(found, reading);
		}
		return reading;
	}

	/** The reading of a number of at most six digits. */
	small(number: number): Reading {
		let reading = this.#small[number];
		if (reading === undefined) {
			reading = this.read(String(number));
			if (number < SMALL) this.#small[number] = reading;
		}
		return reading;
	}

	/** What stood at this row in the file before. */
	expected(row: number): Reading | undefined {
		return this.#rows[row];
	}

	remember(row: number, reading: Reading): void {
		// Rows come one after another; the header and a title leave the first few empty.
		if (row < this.#rows.length + 32) this.#rows[row] = reading;
	}

	#understand(found: string): Reading {
		const text = this.#one(tidyBlanks(found));
		if (isBroken(text))
			return {
				found,
				text,
				value: undefined,
				refusal: 'Ketik ulang isi sel ini; ada tanda rusak yang tidak terlihat di dalamnya.',
				isClean: false,
			};
		if (this.isNumeric && TOO_LONG.test(text))
			return { found, text, value: undefined, refusal: 'Tulis paling banyak lima belas angka.', isClean: false };
		const fault = this.isNumeric ? undefined : textFault(text, NAMES.has(this.name) ? LONGEST_NAME : undefined);
		if (fault !== undefined) return { found, text, value: undefined, refusal: fault, isClean: false };
		const result = this.type.safeParse(text);
		if (!result.success)
			return { found, text, value: undefined, refusal: result.error.issues[0]?.message ?? '', isClean: false };
		return { found, text, value: result.data === text ? text : result.data, isClean: text === found };
	}

	/** One string for one text, whichever column it stands in: a code is looked up far oftener than it is read. */
	#one(text: string): string {
		const known = this.#pool.get(text);
		if (known === undefined) this.#pool.set(text, text);
		return known ?? text;
	}
}

/** Readers that all files of a kind share, so that a village's code is understood once in a hundred rounds. */
export class Readers {
	readonly #byType = new Map<unknown, ColumnReader>();
	readonly #pool = new Map<string, string>();

	of(name: string, type: z.ZodType): ColumnReader {
		const reader = this.#byType.get(type) ?? new ColumnReader(name, type, this.#pool);
		this.#byType.set(type, reader);
		return reader;
	}
}
