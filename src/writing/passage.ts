import type { Observation } from '../model/base/observation.ts';

/** A figure's number within a passage. */
export type Insert = { readonly start: number; readonly end: number; readonly observation: Observation };

/** A stretch that a reader reads as one: a paragraph, a heading, an alt text, a title. Figures are filled in. */
export interface Passage {
	/** What it is, in Indonesian: `teks`, `judul`, `teks alternatif`. */
	readonly where: string;
	readonly text: string;
	readonly figures: readonly Insert[];
	/** Stretches that no writer typed or that an exception covers. */
	readonly exempt: readonly (readonly [start: number, end: number])[];
	/** Where a document is named. */
	readonly documents: readonly number[];
	/** Place in the source of a place in the text. */
	offsetAt(place: number): number;
}

interface Piece {
	readonly at: number;
	readonly offset: number;
	/** Whether the source holds the very same characters. */
	readonly exact: boolean;
}

/** Puts a passage together piece by piece. */
export class PassageBuilder {
	#text = '';
	readonly #pieces: Piece[] = [];
	readonly #figures: Insert[] = [];
	readonly #exempt: [number, number][] = [];
	readonly #documents: number[] = [];
	readonly #where: string;
	constructor(where: string) {
		this.#where = where;
	}

	/** What the writer typed at `offset`. */
	typed(text: string, offset: number, exact = true): void {
		this.#pieces.push({ at: this.#text.length, offset, exact });
		this.#text += text;
	}

	/** What a component writes in its place. */
	inserted(text: string, offset: number): void {
		const at = this.#text.length;
		this.typed(text, offset, false);
		this.#exempt.push([at, this.#text.length]);
	}

	figure(text: string, observation: Observation, offset: number): void {
		this.#figures.push({ start: this.#text.length, end: this.#text.length + text.length, observation });
		this.inserted(text, offset);
	}

	document(offset: number): void {
		this.#documents.push(this.#text.length);
		this.inserted('\ufffc', offset);
	}

	/** Everything that `write` adds is let through. */
	exempting(write: () => void): void {
		const at = this.#text.length;
		write();
		this.#exempt.push([at, this.#text.length]);
	}

	build(): Passage {
		const [text, pieces] = [this.#text, this.#pieces];
		return {
			where: this.#where,
			text,
			figures: this.#figures,
			exempt: this.#exempt,
			documents: this.#documents,
			offsetAt(place) {
				const piece = pieces.findLast(({ at }) => at <= place) ?? { at: 0, offset: 0, exact: false };
				return piece.exact ? piece.offset + place - piece.at : piece.offset;
			},
		};
	}
}
