import Papa from 'papaparse';
import type { z } from 'zod';
import { error, type Issue, type Place } from './issue.ts';
import type { AnyTable, Row, Table, Values } from './table.ts';

/** A parsed file: its rows, and the place of any cell in it. */
export interface Sheet<T> {
	readonly table: T;
	/** As issues name it, such as `data/kota/bontang/angka.csv`. */
	readonly file: string;
	/** City the file belongs to; empty for the files of the whole site. */
	readonly slug: string;
	readonly rows: readonly Row<T>[];
	/** Where every row begins, those included that were not understood; `undefined` when the file could not be read at all. */
	readonly lines: readonly number[] | undefined;
	place(line: number, column: string): Place;
	/** What stood in a cell before it was understood. */
	raw(line: number, column: string): string;
}

interface RawRow {
	readonly line: number;
	readonly cells: readonly string[];
}

function letter(index: number): string {
	return index < 26 ? String.fromCharCode(65 + index) : letter(Math.floor(index / 26) - 1) + letter(index % 26);
}

/** Splits the text into rows and says at which line each begins; a quoted line break makes a row longer than a line. */
function rawRows(text: string, file: string): { rows: RawRow[]; issues: Issue[] } {
	const parsed = Papa.parse<string[]>(text, {
		delimiter: ',',
		newline: '\n',
		quoteChar: '"',
		header: false,
		dynamicTyping: false,
		skipEmptyLines: false,
	});
	const rows: RawRow[] = [];
	let line = 1;
	for (const cells of parsed.data) {
		const isEnd = rows.length + 1 === parsed.data.length && cells.length === 1 && cells[0] === '';
		if (!isEnd) rows.push({ line, cells });
		line += 1;
		for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1;
	}
	// The parser may stumble twice over one row.
	const faulty = new Set(parsed.errors.filter(({ type }) => type === 'Quotes').map(({ row }) => rows[row ?? 0]?.line ?? 1));
	const issues = [...faulty].map((line) =>
		error(
			'tanda-kutip',
			{ file, line, column: 1 },
			'Tanda kutip di baris ini tidak berpasangan.',
			'Apit isi sel dengan sepasang tanda kutip, dan tulis tanda kutip di dalamnya dua kali.',
		),
	);
	return { rows, issues };
}

/** A text must be UTF-8 without a byte order mark. */
export function checkEncoding(text: string, file: string): Issue[] {
	const issues: Issue[] = [];
	if (text.startsWith('\uFEFF')) {
		issues.push(
			error(
				'bentuk-berkas',
				{ file, line: 1, column: 1 },
				'Berkas diawali tanda BOM, penanda tak terlihat yang ditambahkan Excel.',
				'Simpan sebagai UTF-8 tanpa BOM; di Notepad: Simpan Sebagai, Pengodean UTF-8.',
			),
		);
	}
	const broken = text.indexOf('\uFFFD');
	if (broken >= 0) {
		const line = text.slice(0, broken).split('\n').length;
		issues.push(
			error(
				'bentuk-berkas',
				{ file, line, column: 1 },
				'Berkas bukan UTF-8; ada huruf yang tidak terbaca di baris ini.',
				'Simpan sebagai UTF-8, lalu periksa huruf itu.',
			),
		);
	}
	return issues;
}

/** What is wrong with the file before any cell is looked at. */
function checkForm(text: string, file: string): Issue[] {
	const start: Place = { file, line: 1, column: 1 };
	const issues = checkEncoding(text, file);
	if (text.includes('\r')) {
		issues.push(
			error(
				'bentuk-berkas',
				start,
				'Baris berakhir dengan CR LF (cara Windows), bukan LF.',
				'Simpan dengan akhir baris LF; di Notepad++: Edit, EOL Conversion, Unix (LF).',
			),
		);
	}
	const header = text.slice(0, text.indexOf('\n') >>> 0);
	const separator = header.includes(',') ? undefined : [';', '\t'].find((sign) => header.includes(sign));
	if (separator) {
		issues.push(
			error(
				'bentuk-berkas',
				start,
				`Kolom dipisah ${separator === ';' ? 'titik koma' : 'tab'}, bukan koma.`,
				'Pisahkan kolom dengan koma, dan pakai titik untuk desimal.',
			),
		);
	}
	return issues;
}

function checkHeader(table: AnyTable, header: readonly string[], file: string): Issue[] {
	const issues: Issue[] = [];
	const known = Object.keys(table.schema.shape);
	header.forEach((name, index) => {
		const place = { file, line: 1, column: index + 1 };
		if (!known.includes(name)) {
			const message =
				name === '' ? `Kolom ${letter(index)} tidak berjudul.` : `Kolom ${letter(index)} bernama \`${name}\`, yang tidak dikenal.`;
			issues.push(
				error('kolom-tak-dikenal', place, message, `Hapus kolom itu atau betulkan namanya. Kolom berkas ini: ${known.join(', ')}.`),
			);
		} else if (header.indexOf(name) !== index) {
			issues.push(error('kolom-ganda', place, `Kolom \`${name}\` ada dua kali.`, 'Hapus salah satunya.'));
		}
	});
	const isRequired = (name: string) => !(table.schema.shape[name] as z.ZodType).safeParse(undefined).success;
	const missing = known.filter((name) => !header.includes(name) && isRequired(name));
	if (missing.length > 0) {
		const names = missing.map((name) => `\`${name}\``).join(', ');
		issues.push(
			error(
				'kolom-hilang',
				{ file, line: 1, column: Math.max(1, header.length) },
				`Kolom ${names} tidak ada.`,
				`Tulis baris judul: ${known.filter((name) => isRequired(name) || header.includes(name)).join(',')}`,
			),
		);
	}
	return issues;
}

/**
 * Parses one CSV file by its table's schema. Answers every row that could be understood and an issue for each that
 * could not; never throws for what a file holds.
 */
export function parseCsv<S extends z.ZodRawShape>(
	table: Table<S>,
	file: string,
	text: string,
	slug = '',
): { sheet: Sheet<Table<S>>; issues: Issue[] } {
	const issues = checkForm(text, file);
	const raw = issues.length > 0 ? { rows: [], issues: [] } : rawRows(text, file);
	issues.push(...raw.issues);
	const [head, ...body] = raw.rows;
	const header = head?.cells ?? [];
	if (issues.length === 0) issues.push(...checkHeader(table, header, file));

	const column = new Map(header.map((name, index) => [name, index]));
	const cellsAt = new Map<number, readonly string[]>();
	const place = (line: number, name: string): Place => ({ file, line, column: (column.get(name) ?? 0) + 1 });
	const rows: Row<Table<S>>[] = [];
	const isReadable = issues.length === 0;
	if (isReadable) {
		for (const { line, cells } of body) {
			if (cells.every((cell) => cell.trim() === '')) {
				issues.push(error('baris-kosong', { file, line, column: 1 }, 'Baris ini kosong.', 'Hapus baris ini.'));
				continue;
			}
			const isPadded = cells.some((cell) => cell !== cell.trim());
			const trimmed = isPadded ? cells.map((cell) => cell.trim()) : cells;
			cellsAt.set(line, trimmed);
			if (cells.length !== header.length) {
				const fix =
					cells.length > header.length
						? 'Apit isi yang memuat koma dengan tanda kutip; untuk desimal pakai titik, `27.4`, bukan `27,4`.'
						: 'Tambahkan koma untuk sel yang kosong, sampai jumlahnya sama.';
				issues.push(
					error(
						'jumlah-kolom',
						{ file, line, column: Math.min(cells.length, header.length) + 1 },
						`Baris ini berisi ${cells.length} sel, padahal judulnya ${header.length}.`,
						fix,
					),
				);
				continue;
			}
			const texts = Object.fromEntries(header.map((name, index) => [name, trimmed[index] ?? '']));
			for (const [index, name] of isPadded ? header.entries() : []) {
				if (cells[index] === trimmed[index]) continue;
				issues.push(
					error(
						'spasi-tepi',
						place(line, name),
						`Sel \`${name}\` berisi \`${cells[index]}\` dengan spasi di tepinya.`,
						`Hapus spasinya: \`${trimmed[index]}\`.`,
					),
				);
			}
			const result = table.schema.safeParse(texts);
			if (result.success) rows.push({ values: result.data as Values<Table<S>>, line });
			else {
				for (const { path, message } of result.error.issues) {
					const name = String(path[0]);
					const found = texts[name] === '' ? 'kosong' : `berisi \`${texts[name]}\``;
					issues.push(error('isi-sel', place(line, name), `Kolom \`${name}\` (${letter(column.get(name) ?? 0)}) ${found}.`, message));
				}
			}
		}
	}
	const lines = isReadable ? [...cellsAt.keys()] : undefined;
	return {
		sheet: { table, file, slug, rows, lines, place, raw: (line, name) => cellsAt.get(line)?.[column.get(name) ?? -1] ?? '' },
		issues,
	};
}
