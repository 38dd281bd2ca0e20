import type { Period } from '../model/period.ts';
import { aggregateReading } from './aggregate.ts';
import type { CityData } from './city.ts';
import { findHeader, HEADER_REACH, type Header, missingColumns, type NumberedRow } from './header.ts';
import { individualReading } from './individual.ts';
import { LAYOUTS } from './layouts.ts';
import { PlaceBook } from './places.ts';
import { ImportRefusal, quotedList } from './refusal.ts';
import { type Ask, resolveVillages } from './resolve-villages.ts';
import type { Source } from './source.ts';
import type { Note, Tallies } from './tally.ts';

export interface FoundTable {
	readonly source: Source;
	readonly header: Header;
}

async function firstRows(source: Source): Promise<NumberedRow[]> {
	const rows: NumberedRow[] = [];
	await source.read((cells, number) => {
		rows.push({ cells: [...cells], number });
		return rows.length < HEADER_REACH;
	});
	return rows;
}

/** The one table with a known header among the sheets; `sheet` chooses where there are several. */
export async function findTable(sources: readonly Source[], sheet: string | undefined): Promise<FoundTable> {
	const chosen = sheet === undefined ? sources : sources.filter(({ name }) => name === sheet);
	if (chosen.length === 0)
		throw new ImportRefusal(`Lembar itu tidak ada. Yang terlihat di buku kerja: ${quotedList(sources.map(({ name }) => name))}.`);
	const found: FoundTable[] = [];
	const rows: NumberedRow[] = [];
	for (const source of chosen) {
		const first = await firstRows(source);
		const header = findHeader(first);
		if (header) found.push({ source, header });
		else rows.push(...first);
	}
	const [only, other] = found;
	if (only && !other) return only;
	if (only)
		throw new ImportRefusal(
			`Beberapa lembar memuat tabel yang dikenal: ${quotedList(found.map(({ source }) => source.name))}. Pilih satu dengan --sheet.`,
		);
	const near = missingColumns(rows);
	const hint =
		near && near.missing.length > 0 ? `Yang paling mirip ${near.layout.title}, tetapi kolom ${quotedList(near.missing)} tidak ada.` : '';
	const known = LAYOUTS.map(({ title }) => title).join('; ');
	throw new ImportRefusal(`Baris judul tidak ditemukan di ${HEADER_REACH} baris pertama. ${hint} Yang dapat dibaca: ${known}.`);
}

export interface ReadOptions {
	readonly period: Period;
	readonly bps: ReadonlyMap<string, string>;
	readonly ask?: Ask | undefined;
	/** Told how many rows were read, once every 100,000. */
	readonly progress: (rows: number) => void;
}

const STEP = 100_000;

/** Reads a table to its end and counts children by village. */
export async function readTable(
	{ source, header }: FoundTable,
	city: CityData,
	options: ReadOptions,
): Promise<{ tallies: Tallies; notes: readonly Note[] }> {
	const { id, title } = header.layout;
	const isIndividual = id === 'individual';
	if ((isIndividual || id === 'monthly') && options.period.length !== 7)
		throw new ImportRefusal(`Untuk ${title}, tulis --period sebagai tahun dan bulan, misalnya 2024-08.`);
	const book = new PlaceBook(header.columns);
	const reading = isIndividual
		? individualReading(header, options.period, book, source.date1904)
		: aggregateReading(header, options.period, book);
	let rows = 0;
	await source.read((cells, number) => {
		if (number <= header.row) return true;
		reading.add(cells, number);
		rows += 1;
		if (rows % STEP === 0) options.progress(rows);
		return true;
	});
	const codes = await resolveVillages(book.places, city, { bps: options.bps, hasTotals: !isIndividual, ask: options.ask });
	return reading.finish(codes);
}
