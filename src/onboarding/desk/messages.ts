import type { AskedGrounds } from '../../data/exits/index.ts';
import type { DOCUMENT_KINDS } from '../../data/tables/index.ts';
import type { ImportLevel } from '../import/options.ts';
import type { Question } from '../import/question.ts';
import type { Preview } from './preview.ts';

/** What the page and its worker say to each other. A file goes one way only; what comes back holds sums of villages and
 * no child. */

/** A document that is not in the data yet. */
export interface NewDocument {
	readonly judul: string;
	readonly penerbit: string;
	readonly tanggal: string;
	readonly jenis: (typeof DOCUMENT_KINDS)[number];
	readonly url: string;
}

/** What the official says of a file. */
export interface Order {
	readonly period: string;
	readonly instrument: string;
	/** Level of a table that goes no farther down; empty for villages. */
	readonly level: ImportLevel | '';
	readonly status: 'sementara' | 'final';
	/** Day on which the data was drawn from the system; empty when not said. */
	readonly extracted: string;
	/** Id of a document, or one to be added. */
	readonly document: string | NewDocument;
	/** Name of a sheet; empty to leave it to the program. */
	readonly sheet: string;
	/** `Judul=kolom`, what the official says of columns beforehand. */
	readonly said: readonly string[];
	/** Text of a table from BPS codes to Kemendagri codes; empty for none. */
	readonly bps: string;
	readonly grounds: AskedGrounds;
}

export type ToWorker =
	| { readonly kind: 'open'; readonly shared: Uint8Array; readonly city: Uint8Array }
	| { readonly kind: 'file'; readonly file: File }
	| { readonly kind: 'read'; readonly order: Order }
	| { readonly kind: 'answer'; readonly index: number | undefined }
	| { readonly kind: 'table'; readonly path: string }
	| { readonly kind: 'edit'; readonly sheet: Sheet; readonly grounds: AskedGrounds };

export type Named = { readonly id: string; readonly name: string };

/** A table of the data, as a grid shows it. */
export interface Sheet {
	/** In the folder of data. */
	readonly path: string;
	readonly header: readonly string[];
	/** What each column means. */
	readonly notes: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** What the check says of a cell; row and column count from 0, row -1 is the header. */
export interface Mark {
	readonly row: number;
	readonly column: number;
	readonly isError: boolean;
	readonly text: string;
}

/** A place in an address for the folder. */
export const FOLDER = '{folder}';

/** Where the data of the site is kept, for files that are handed in by hand. */
export interface Forge {
	readonly name: string;
	/** The page at which files of a folder are handed in, the folder's place left open. */
	readonly address: string;
}

/** What can be chosen for a city. */
export interface Choices {
	readonly name: string;
	readonly instruments: readonly Named[];
	/** Newest first. */
	readonly documents: readonly Named[];
	/** Tables that can be edited by hand, by their path. */
	readonly tables: readonly Named[];
	/** Where the city's files are kept, for uploading by hand; absent where the site does not say. */
	readonly forge?: Forge | undefined;
}

/** Something that the check says of the files. */
export interface Remark {
	readonly isError: boolean;
	readonly place: string;
	readonly message: string;
	readonly fix: string;
}

/** A round that was made of a file. Its markup is our own; every other text is plain. */
export interface Outcome {
	/** How the file was read, columns and sums beside the file's own. */
	readonly understood: readonly string[];
	/** What is hidden and why. */
	readonly hidden: readonly string[];
	readonly remarks: readonly Remark[];
	/** What changes in a round that is there already. */
	readonly changes: readonly string[];
	/** How many corrections are missing: there are no files until their reason is told. */
	readonly corrections: number;
	readonly isSame: boolean;
	/** The round's page as it will look; absent where the check refuses the files. */
	readonly preview?: Preview | undefined;
	/** Paths in the project and texts; empty while something is missing. */
	readonly files: readonly (readonly [path: string, text: string])[];
	/** The same as one archive. */
	readonly archive?: Uint8Array<ArrayBuffer> | undefined;
	/** The same as a diff that `git apply` takes. */
	readonly patch: string;
	/** The command that does the same; absent where none does. */
	readonly command?: string | undefined;
}

export type FromWorker =
	| { readonly kind: 'opened'; readonly choices: Choices }
	/** After a file was read: the tables as they are with it. */
	| { readonly kind: 'tables'; readonly tables: readonly Named[] }
	| { readonly kind: 'sheets'; readonly names: readonly string[] }
	| { readonly kind: 'progress'; readonly text: string }
	| { readonly kind: 'question'; readonly question: Question }
	| { readonly kind: 'done'; readonly outcome: Outcome }
	| { readonly kind: 'table'; readonly sheet: Sheet; readonly marks: readonly Mark[] }
	| { readonly kind: 'refused'; readonly text: string };
