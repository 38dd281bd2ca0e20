import type { Reader, Word } from './reader.ts';

/** What was written in an attribute, by its kind. */
export interface Values {
	/** Where the component opens. */
	readonly offset: number;
	/** What stands within it. */
	readonly text: string;
	readonly words: Readonly<Record<string, Word>>;
	readonly lists: Readonly<Record<string, readonly Word[]>>;
	readonly flags: Readonly<Record<string, boolean>>;
}

export type AttributeKind = 'word' | 'list' | 'flag';

export interface Component {
	/** `?` after a kind: may be left out. */
	readonly attributes: Readonly<Record<string, AttributeKind | `${AttributeKind}?`>>;
	/** How it is written, for a message. */
	readonly usage: string;
	/** Whether something stands within it. */
	readonly hasChildren?: boolean;
	check(values: Values, reader: Reader): void;
}

/** Why numbers of two instruments do not stand in one comparison, and what does instead. */
export const ACROSS =
	'Angka dari cara mengukur yang berbeda tidak dapat dibandingkan; pakai `<DuaAngka>` untuk menjajarkannya, atau ' +
	'sebut keduanya sendiri-sendiri.';
