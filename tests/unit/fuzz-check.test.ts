// Ten thousand spoiled files: the check never crashes, and what it lets through says exactly what the file says.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DataFolder } from '../../src/data/files.ts';
import { publish } from '../../src/data/publish.ts';
import { repairFolder } from '../../src/data/repair-folder.ts';
import { decode } from '../../src/files/decode.ts';
import { type Cell, valueOf } from '../../src/model/base/cell.ts';
import type { Publication } from '../../src/model/base/publication.ts';
import { REPLACED, soundSite } from '../cases/salah/files.ts';
import { readPlainly } from '../support/plain-csv.ts';

const RUNS = 2_000;
/** The same files every time, so that a failure can be looked at; another seed is one line away. */
const OPTIONS = { numRuns: RUNS, seed: Number(process.env.FUZZ_SEED ?? 7), endOnFailure: true };

const sound = soundSite();
const PATHS = [
	REPLACED.putaran,
	REPLACED.putaran,
	REPLACED.angka,
	REPLACED.angka,
	REPLACED.wilayah,
	REPLACED.pengukuran,
	REPLACED.dokumen,
];
const SIGNS = [
	...'0123456789.,;"\'\t\r\n -%e',
	'\u00a0',
	'\u202f',
	'\u200b',
	'\uFEFF',
	'é',
	'bd',
	'td',
	'.0',
	',0',
	'000',
	'8888',
	'""',
];

interface Mutation {
	readonly kind:
		| 'flip'
		| 'insert'
		| 'delete'
		| 'digit'
		| 'separator'
		| 'separators'
		| 'cell'
		| 'move'
		| 'copy'
		| 'line'
		| 'swap';
	readonly at: number;
	readonly to: number;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
	kind: fc.constantFrom(
		'flip',
		'insert',
		'delete',
		'digit',
		'digit',
		'separator',
		'separators',
		'cell',
		'move',
		'copy',
		'line',
		'swap',
	),
	at: fc.nat(1_000_000),
	to: fc.nat(1_000_000),
});

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

/** The text with one thing done to it. */
function mutated(text: string, { kind, at, to }: Mutation): string {
	if (text === '') return text;
	const place = at % text.length;
	const lines = text.split('\n');
	const row = at % lines.length;
	const cells = (lines[row] ?? '').split(',');
	const other = to % cells.length;
	const withRow = (changed: readonly string[]) => lines.with(row, changed.join(',')).join('\n');
	switch (kind) {
		case 'insert':
			return text.slice(0, place) + pick(SIGNS, to) + text.slice(place);
		case 'delete':
			return text.slice(0, place) + text.slice(place + 1 + (to % 3));
		case 'digit': {
			const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
			const digit = places.length > 0 ? pick(places, at) : 0;
			return text.slice(0, digit) + (to % 10) + text.slice(digit + 1);
		}
		case 'separator': {
			const places = [...text.matchAll(/[,.]/g)].map(({ index }) => index);
			const found = places.length > 0 ? pick(places, at) : 0;
			return text.slice(0, found) + pick([';', '\t', '.', ',', ' ', ''], to) + text.slice(found + 1);
		}
		case 'separators':
			return text.replaceAll(',', pick([';', '\t', ', ', ',,'], to));
		case 'cell':
			return withRow(cells.toSpliced(other, 1));
		case 'copy':
			return withRow(cells.toSpliced(other, 0, pick(cells, at >> 3)));
		case 'move':
			return withRow(cells.with(other, pick(cells, at >> 3)).with((at >> 3) % cells.length, cells[other] as string));
		case 'line':
			return to % 2 === 0
				? lines.toSpliced(row, 1).join('\n')
				: lines.toSpliced(row, 0, lines[row] as string).join('\n');
		case 'swap': {
			const second = to % lines.length;
			return lines
				.with(row, lines[second] as string)
				.with(second, lines[row] as string)
				.join('\n');
		}
		case 'flip':
			return text;
	}
}

/** The site with one file spoiled, and the text that a plain reader sees in that file. */
function spoiled(path: string, mutations: readonly Mutation[]): { readonly site: DataFolder; readonly text: string } {
	const start = sound.files.get(path) ?? '';
	const bytes = Buffer.from(mutations.reduce(mutated, start));
	for (const { kind, at, to } of mutations)
		if (kind === 'flip' && bytes.length > 0)
			bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 << (to % 8));
	const { text, form } = decode(bytes);
	return {
		site: { ...sound, files: new Map(sound.files).set(path, text), forms: new Map([[path, form]]) },
		text: bytes.toString(),
	};
}

const numberOf = (text: string | undefined) => (text === undefined || text === '' ? undefined : Number(text));
/** Suppressing a number is no change of it. */
const same = (cell: Cell | undefined, text: string | undefined) => {
	const word = ['', 'bd', 'ds', 'td', 'tb'].includes(text ?? '');
	return cell?.state === 'suppressed' || (cell && valueOf(cell)) === (word ? undefined : numberOf(text));
};

/** Whatever a publication says of the villages and figures stands so in the files, as a plain reader reads them. */
function expectSameNumbers({ cities, figures }: Publication, files: ReadonlyMap<string, string>): void {
	const rows = new Map(readPlainly(files.get(REPLACED.putaran) ?? '').map((row) => [row.kode, row]));
	for (const { code, target, measured, stunted, severe } of cities[0]?.rounds[0]?.rows ?? []) {
		const row = rows.get(code);
		for (const [cell, text] of [
			[target, row?.sasaran],
			[measured, row?.diukur],
			[stunted, row?.pendek],
			[severe, row?.sangat_pendek],
		] as const) {
			if (!same(cell, text)) expect.fail(`${code}: ${JSON.stringify(cell)} is not \`${text}\``);
		}
	}
	const written = readPlainly(files.get(REPLACED.angka) ?? '').map((row) => [
		row.wilayah,
		row.indikator,
		row.instrumen,
		row.periode,
		row.dokumen,
		numberOf(row.nilai),
		numberOf(row.pembilang),
		numberOf(row.penyebut),
	]);
	const told = figures.flatMap(({ area, indicator, instrument, period, reports }) =>
		// What the villages add up to stands in no file: its own test sees to it.
		reports
			.filter(({ note }) => !note.startsWith('Dijumlahkan di sini'))
			.map(({ document, quantity, computed, numerator, denominator }) => [
				area,
				indicator.id,
				instrument.id,
				period,
				document.id,
				computed ? undefined : quantity.value,
				numerator,
				denominator,
			]),
	);
	const order = (list: readonly (readonly unknown[])[]) => list.map((parts) => parts.map(String).join('|')).sort();
	expect(order(told)).toEqual(order(written));
}

describe('thousands of spoiled files', { timeout: 240_000 }, () => {
	test('none crashes the check, and none is published with another number than it holds', () => {
		let published = 0;
		fc.assert(
			fc.property(fc.constantFrom(...PATHS), fc.array(mutation, { minLength: 1, maxLength: 3 }), (path, mutations) => {
				const { site, text } = spoiled(path, mutations);
				const { publication, issues } = publish(site);
				expect(publication === undefined).toBe(issues.some(({ severity }) => severity === 'error'));
				if (!publication) return;
				published += 1;
				expectSameNumbers(publication, new Map(sound.files).set(path, text));
			}),
			OPTIONS,
		);
		// Else the test would only show that everything is refused.
		expect(published).toBeGreaterThan(RUNS / 50);
	});

	test('--fix crashes on none, tells every change, and is done after one time', () => {
		fc.assert(
			fc.property(fc.constantFrom(...PATHS), fc.array(mutation, { minLength: 1, maxLength: 3 }), (path, mutations) => {
				const { site } = spoiled(path, mutations);
				const { changes, written, folder } = repairFolder(site);
				expect(changes.length === 0).toBe(written.size === 0);
				if (written.size === 0) return;
				expect([...written.keys()]).toEqual([path]);
				expect(repairFolder(folder).written.size).toBe(0);
				const { publication } = publish(folder);
				if (publication) expectSameNumbers(publication, folder.files);
				for (const { from, to } of changes) {
					// A number keeps its digits; only zeros after the point may go.
					if (/^\d+(\.\d+)?$/.test(to) && !/[a-z/]/i.test(from) && !/^\d{4,5}$/.test(from)) {
						const [before, after] = [from, to].map((cell) => cell.replace(/\D/g, '').replace(/^0+/, ''));
						expect(before?.replace(/0*$/, ''), `${from} -> ${to}`).toBe(after?.replace(/0*$/, ''));
					}
				}
			}),
			{ ...OPTIONS, numRuns: RUNS / 5 },
		);
	});

	test('bytes of any kind are decoded without a crash', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
				const { text, form } = decode(bytes);
				if (form.brokenLine !== undefined) expect(form.brokenLine).toBeLessThanOrEqual(text.split('\n').length);
			}),
			OPTIONS,
		);
	});
});
