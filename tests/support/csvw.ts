import { Readable } from 'node:stream';
import jsonld from 'jsonld';
import CsvwParser, { type Quad, type Term } from 'rdf-parser-csvw';

/** A table read by a CSVW processor: its rows, each cell as the metadata says it is. */

const CSVW = 'http://www.w3.org/ns/csvw#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

/**
 * The meaning of the terms that the metadata uses, as W3C's recommendation has it; another term has none and would be
 * lost.
 */
const CONTEXT = {
	'@context': {
		csvw: CSVW,
		xsd: XSD,
		dc: 'http://purl.org/dc/terms/',
		rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
		url: { '@id': 'csvw:url', '@type': '@id' },
		dialect: { '@id': 'csvw:dialect', '@type': '@id' },
		...Object.fromEntries(
			[
				'encoding',
				'delimiter',
				'header',
				'headerRowCount',
				'lineTerminators',
				'name',
				'null',
				'required',
				'primaryKey',
			].map((term) => [term, { '@id': `csvw:${term}`, '@language': null }]),
		),
		tableSchema: { '@id': 'csvw:tableSchema', '@type': '@id' },
		columns: { '@id': 'csvw:column', '@type': '@id', '@container': '@list' },
		titles: { '@id': 'csvw:title', '@container': '@language' },
		datatype: { '@id': 'csvw:datatype', '@type': '@vocab' },
		...Object.fromEntries(['string', 'integer', 'boolean', 'anyURI'].map((type) => [type, `xsd:${type}`])),
		number: 'xsd:double',
	},
};

const same = (a: Term, b: Term) => a.value === b.value && a.termType === b.termType;
const withEquals = (term: Term): Term => ({ ...term, equals: (other: Term) => same(term, other) });

/** Quads as the processor asks for them. */
class Quads {
	readonly #quads: readonly Quad[];
	constructor(quads: readonly Quad[]) {
		this.#quads = quads;
	}
	match(subject?: Term | null, predicate?: Term | null): Quads {
		return new Quads(
			this.#quads.filter(
				(quad) => (!subject || same(quad.subject, subject)) && (!predicate || same(quad.predicate, predicate)),
			),
		);
	}
	[Symbol.iterator]() {
		return this.#quads[Symbol.iterator]();
	}
}

/** A cell as it was understood: its text and its type's short name. */
interface TypedCell {
	readonly value: string;
	readonly type: string;
}

/** Rows of a CSV by its metadata, in their order; a cell that is null is absent. */
export async function readByCsvw(
	csv: string,
	metadata: object,
	base: string,
): Promise<ReadonlyMap<string, TypedCell>[]> {
	const documentLoader = async (url: string) => {
		if (url !== 'http://www.w3.org/ns/csvw') throw new Error(`unexpected ${url}`);
		return { contextUrl: undefined, documentUrl: url, document: CONTEXT };
	};
	const found = (await jsonld.toRDF(metadata, {
		base,
		documentLoader,
	} as unknown as jsonld.Options.ToRdf)) as unknown as Quad[];
	const dataset = new Quads(found.map((quad) => ({ ...quad, object: withEquals(quad.object) })));
	const rows: Map<string, TypedCell>[] = [];
	const bySubject = new Map<string, Map<string, TypedCell>>();
	for await (const { subject, predicate, object } of new CsvwParser({ metadata: dataset, baseIRI: base }).import(
		Readable.from([csv]),
	)) {
		if (predicate.value === `${CSVW}describes`) {
			const row = new Map<string, TypedCell>();
			bySubject.set(object.value, row);
			rows.push(row);
		} else if (predicate.value.startsWith(`${base}#`)) {
			const type = object.datatype?.value.replace(XSD, '') ?? '';
			bySubject.get(subject.value)?.set(predicate.value.slice(base.length + 1), { value: object.value, type });
		}
	}
	return rows;
}
