import { textsInZip } from '../../files/zip.ts';
import type { Observation } from '../../model/base/observation.ts';
import type { Publication } from '../../model/base/publication.ts';
import { observationOf, printed } from '../../model/figures/statement.ts';
import type { Check } from '../check.ts';
import { answerFaults, isTidy, tidyFaults } from '../numbers/rows.ts';
import { jsonNumbers } from '../numbers/sources.ts';

/** Answers that hold no statistic in a number, only in words. */
const IN_WORDS = /^(?:datapackage|data)\.json$|-metadata\.json$|(?:^|\/)kutipan\.json$|^api\/v1\/openapi\.json$/;
const ANSWER = /^api\/v1\/.*\.json$/;

/** Files for machines state what the Publication states: every row of a table or an answer is its observation's, the
 * data files stand as committed, and numbers for machines beside a figure's address are the figure's. What they say in
 * words was checked by its marks when it was written. */
export function machineNumbers(publication: Publication): Check {
	const { files } = publication;
	const find = (id: string) => observationOf(publication, id);

	/** A CSV: of observations, or as committed; `path` is its path in the folder of data. */
	function* csvFaults(text: string, path: string): Generator<string> {
		const committed = files[path];
		if (isTidy(text)) yield* tidyFaults(text, find);
		else if (committed !== undefined) {
			if (committed !== text) yield `${firstDifference(text, committed)}, berbeda dari berkas data yang tersimpan.`;
		}
		// A table without a row states nothing; and a city that moved has its files at its old address too.
		else if (text.trimEnd().includes('\n') && !Object.values(files).includes(text))
			yield 'Tabel ini bukan berkas data yang tersimpan dan bukan tabel pengamatan, jadi angkanya tidak dapat ditelusuri.';
	}

	/** What is wrong in a city's archive, entry by entry. */
	function* archiveFaults(
		file: string,
		bytes: Uint8Array,
		beside: (path: string) => string | undefined,
	): Generator<string> {
		const slug = /([^/]+)\.zip$/.exec(file)?.[1] ?? '';
		for (const [name, text] of textsInZip(bytes)) {
			const path = name.slice(name.indexOf('/') + 1);
			const faults = function* () {
				if (path.startsWith('berkas/')) yield* csvFaults(text, `kota/${slug}/${path.slice('berkas/'.length)}`);
				// What was judged outside the archive is not judged again.
				else if (path.endsWith('.csv') && isTidy(text))
					yield* beside(`unduh/kota/${slug}/${path}`) === text ? [] : tidyFaults(text, find);
				else if (path.endsWith('.csv')) yield* partFaults(text, files[path] ?? '');
			};
			for (const fault of faults()) yield `${path}: ${fault}`;
		}
	}

	/** What the officials' desk works with: tables as committed. */
	function* packFaults(bytes: Uint8Array): Generator<string> {
		for (const [path, text] of textsInZip(bytes).filter(([name]) => name.endsWith('.csv')))
			if (text !== files[path])
				yield `${path}: ${firstDifference(text, files[path] ?? '')}, berbeda dari berkas data yang tersimpan.`;
	}

	return {
		name: 'angka-mesin',
		*page({ elements }) {
			for (const { name, attributes, text } of elements)
				if (name === 'script' && attributes.type === 'application/ld+json') yield* valueFaults(jsonNumbers(text), find);
		},
		*text(text, file) {
			if (file.startsWith('unduh/') && file.endsWith('.csv')) yield* csvFaults(text, file.slice('unduh/'.length));
			if (ANSWER.test(file) && !IN_WORDS.test(file)) yield* answerFaults(JSON.parse(text), find);
		},
		*end(site) {
			const beside = (path: string) => (site.files.has(path) ? site.read(path) : undefined);
			for (const file of [...site.files.keys()].filter((name) => /^petugas\/.*\.zip$/.test(name)).sort())
				for (const message of packFaults(site.bytes(file))) yield { file, message };
			for (const file of [...site.files.keys()].filter((name) => /^unduh\/.*\.zip$/.test(name)).sort())
				for (const message of archiveFaults(file, site.bytes(file), beside)) yield { file, message };
		},
	};
}

/** Records of a table that another one does not have. */
function* partFaults(text: string, whole: string): Generator<string> {
	const known = new Set(whole.split('\n'));
	for (const [at, line] of text.split('\n').entries())
		if (!known.has(line)) yield `Baris ${at + 1} (\`${line.slice(0, 60)}\`) tidak ada di berkas data yang tersimpan.`;
}

function firstDifference(text: string, stored: string): string {
	const real = stored.split('\n');
	const lines = text.split('\n');
	const at = lines.findIndex((line, index) => line !== real[index]);
	return `Baris ${(at < 0 ? lines.length : at) + 1} berisi \`${(lines[at] ?? '').slice(0, 80)}\``;
}

/** Numbers for machines beside a figure's address that are not the figure's. */
function* valueFaults(
	found: ReturnType<typeof jsonNumbers>,
	find: (id: string) => Observation | undefined,
): Generator<string> {
	for (const { name, id, value } of found) {
		const figure = find(decodeURIComponent(id));
		if (figure && !statedBy(figure).some((each) => Math.abs(each - value) < 1e-6))
			yield `JSON-LD "${name}": ${value} di sebelah ${id}, yang bernilai ${printed(figure)}.`;
	}
}

function statedBy(observation: Observation): number[] {
	if (observation.kind === 'figure')
		return observation.figure.reports.flatMap(({ quantity, numerator, denominator }) => [
			quantity.value,
			numerator ?? NaN,
			denominator ?? NaN,
		]);
	return [1, 10, 100].map((scale) => Math.round((observation.value ?? NaN) * scale + 1e-9) / scale);
}
