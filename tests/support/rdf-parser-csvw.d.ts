/** What the tests use of rdf-parser-csvw, which brings no types. */
declare module 'rdf-parser-csvw' {
	export interface Term {
		readonly termType: string;
		readonly value: string;
		readonly datatype?: Term;
		equals?(other: Term): boolean;
	}
	export interface Quad {
		readonly subject: Term;
		readonly predicate: Term;
		readonly object: Term;
	}
	interface Dataset extends Iterable<Quad> {
		match(subject?: Term | null, predicate?: Term | null): Dataset;
	}
	export default class Parser {
		constructor(options: { readonly metadata: Dataset; readonly baseIRI: string });
		import(csv: NodeJS.ReadableStream): AsyncIterable<Quad>;
	}
}
