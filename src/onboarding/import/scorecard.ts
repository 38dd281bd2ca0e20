import { formatNumber } from '../../model/base/format.ts';
import { letterOf } from './columns.ts';
import { openSources } from './open-sources.ts';
import { ImportRefusal } from './refusal.ts';
import { SCORECARD, type ScorecardIndicator } from './scorecard-indicators.ts';
import { parseCount, parseDecimal } from './values.ts';

/** The way of measuring under which a scorecard is published. */
export const SCORECARD_INSTRUMENT = 'kartu-skor-desa';

/** What the card tells of one indicator: how many, of how many where it says so, and the per cent as printed. */
export interface Told {
	readonly count: number;
	/** Cell of the count. */
	readonly at: string;
	readonly whole?: number | undefined;
	readonly percent?: string | undefined;
}

export interface Scorecard {
	/** All that stands above the tables. */
	readonly heading: string;
	readonly told: ReadonlyMap<string, Told>;
	/** What is not read, and why. */
	readonly notes: readonly string[];
}

type Filled = { readonly text: string; readonly at: string };
const TABLE = /^tabel\s*([1-9])\b/i;
/** Half of the last digit of a per cent with two decimals, and a little. */
const ROUNDING = 0.0051;

/** Rows with their filled cells, of the table or tables in a file. */
function filledRows(bytes: Uint8Array): Filled[][] {
	const rows: Filled[][] = [];
	for (const source of openSources(bytes))
		source.read((cells, number) => {
			const filled = cells.flatMap((text, at) => (text === '' ? [] : [{ text, at: `${letterOf(at)}${number}` }]));
			if (filled.length > 0) rows.push(filled);
			return true;
		});
	return rows;
}

/** Reads a village's scorecard as OpenSID hands it out ("unduh": a web page named .xls), or the same saved as .xlsx or
 * CSV. Throws `ImportRefusal` with every cell that is no number or does not agree with another. */
export function readScorecard(bytes: Uint8Array): Scorecard {
	const rows = filledRows(bytes);
	const heads = rows.flatMap((row, at) => {
		const number = TABLE.exec(row[0]?.text ?? '')?.[1];
		return number ? [{ number: Number(number), at }] : [];
	});
	const partOf = (number: number) => {
		const index = heads.findIndex((head) => head.number === number);
		const start = heads[index];
		return start ? rows.slice(start.at + 1, heads[index + 1]?.at) : undefined;
	};
	const missing = [1, 2, 3, 4].filter((number) => !partOf(number));
	if (missing.length > 0)
		throw new ImportRefusal(
			`Ini tidak terbaca sebagai kartu skor konvergensi desa: judul ${missing.map((number) => `TABEL ${number}`).join(', ')} tidak ada. ` +
				'Di OpenSID: Stunting, Scorecard Konvergensi, Unduh; lalu serahkan berkas itu seutuhnya.',
		);
	const [told, faults, notes] = [new Map<string, Told>(), [] as string[], [] as string[]];
	const readCount = ({ text, at }: Filled): Told => {
		const count = parseCount(text);
		if (typeof count === 'number') return { count, at };
		faults.push(`${at}: \`${text.slice(0, 20)}\` bukan jumlah. → Tulis bilangan bulat, tanpa kata.`);
		return { count: Number.NaN, at };
	};
	for (const number of [1, 2] as const) {
		const part = partOf(number) ?? [];
		const own = SCORECARD.filter(({ table }) => table === number);
		const sums = part.find(([first]) => /^jumlah$/i.test(first?.text ?? ''))?.slice(1) ?? [];
		// The second table begins with the number of children again.
		const cells = number === 2 && sums.length === own.length + 1 ? sums.slice(1) : sums;
		const titles = part
			.flat()
			.map(({ text }) => text)
			.join(' ');
		if (cells.length !== own.length || !own.every(({ label }) => label.test(titles)))
			faults.push(
				`Tabel ${number}: susunan kolomnya lain dari yang dikenal. → Serahkan berkas unduhan OpenSID tanpa diubah.`,
			);
		else for (const [at, { id }] of own.entries()) told.set(id, readCount(cells[at] as Filled));
	}
	readServices(partOf(3) ?? [], { told, faults, notes, readCount });
	for (const row of partOf(4) ?? []) {
		const label = row.find(({ text }) => /[a-z]{3}/i.test(text));
		const found = SCORECARD.find((each) => each.table === 4 && label && each.label.test(label.text));
		const [received, due, percent] = row.slice(-3);
		if (!found || !received || !due || !percent || row.length < 4) continue;
		told.set(found.id, { ...readCount(received), whole: readCount(due).count, percent: percent.text });
	}
	faults.push(...disagreements(told));
	if (faults.length > 0)
		throw new ImportRefusal(`Kartu skor itu tidak ditulis; perbaiki dahulu:\n\n${faults.join('\n')}`);
	return {
		heading: rows
			.slice(0, heads[0]?.at)
			.flat()
			.map(({ text }) => text)
			.join('\n'),
		told,
		notes,
	};
}

interface Reading {
	readonly told: Map<string, Told>;
	readonly faults: string[];
	readonly notes: string[];
	readonly readCount: (cell: Filled) => Told;
}

/** Table 3: a row a service, its number of receivers and per cent last. */
function readServices(part: readonly Filled[][], { told, faults, notes, readCount }: Reading): void {
	const waiting = SCORECARD.filter(({ table }) => table === 3);
	let open: ScorecardIndicator | undefined;
	for (const row of part) {
		const words = row.find(({ text }) => /[a-z]{3}.* .*[a-z]{3}.* /i.test(text) && !/^anak \d|^ibu hamil$/i.test(text));
		const [count, percent] = row.slice(-2);
		if (words && !/^(sasaran|indikator)$/i.test(words.text)) {
			if (open) faults.push(`${words.at}: jumlah layanan di atasnya tidak terbaca. → Periksa barisnya.`);
			open = waiting.find(({ label }) => label.test(words.text));
			if (!open)
				faults.push(
					`${words.at}: layanan \`${words.text.slice(0, 60)}\` tidak dikenal. → Periksa apakah tabelnya diubah.`,
				);
			else waiting.splice(waiting.indexOf(open), 1);
		}
		if (!open || !count || !percent || parseDecimal(percent.text) === undefined || !/^\d/.test(count.text)) continue;
		// OpenSID prints a fixed 0 there: it keeps fathers and mothers apart and adds neither up.
		if (open.id === 'layanan-anak-konseling' && !words && Number(percent.text) === 0)
			notes.push('Konseling gizi orang tua tidak dibaca: OpenSID selalu mencetak 0 di baris itu.');
		else told.set(open.id, { ...readCount(count), percent: parseDecimal(percent.text)?.toFixed(2) });
		open = undefined;
	}
	if (waiting.length > 0) notes.push(`Tidak ada di tabel 3: ${waiting.map(({ id }) => id).join(', ')}.`);
}

/** Every two places of the card that contradict each other. */
function disagreements(told: ReadonlyMap<string, Told>): string[] {
	const count = (id: string) => told.get(id)?.count;
	const faults: string[] = [];
	const [mother, child, all] = ['ibu-hamil', 'anak', 'desa'].map((name) => told.get(`konvergensi-${name}`));
	if (!mother || !child || !all) faults.push('Tabel 4: baris ibu hamil, anak, dan total tidak lengkap. → Unduh lagi.');
	else
		for (const part of ['count', 'whole'] as const)
			if ((mother[part] ?? 0) + (child[part] ?? 0) !== all[part])
				faults.push(
					`Tabel 4: ibu hamil dan anak berjumlah ${formatNumber((mother[part] ?? 0) + (child[part] ?? 0))}, totalnya ${formatNumber(all[part] ?? 0)}. → Periksa lagi.`,
				);
	for (const { id, table, group } of SCORECARD) {
		const own = told.get(id);
		if (!own) continue;
		const percent = own.percent === undefined ? undefined : parseDecimal(own.percent);
		if (percent !== undefined && (percent < 0 || percent > 100))
			faults.push(`${own.at}: ${own.percent} persen tidak mungkin.`);
		if (own.whole !== undefined && own.count > own.whole)
			faults.push(
				`${own.at}: ${formatNumber(own.count)} diterima dari ${formatNumber(own.whole)}. → Yang diterima tidak boleh lebih.`,
			);
		else if (own.whole && percent !== undefined && Math.abs((100 * own.count) / own.whole - percent) > ROUNDING)
			faults.push(`${own.at}: tertulis ${own.percent} persen, padahal hitungannya lain. → Periksa jumlahnya.`);
		const target =
			table === 3 && (group === 'ibu' ? count('hpk-ibu-hamil') : group === 'anak' ? count('hpk-anak') : undefined);
		if (typeof target === 'number' && own.count > target)
			faults.push(
				`${own.at}: ${formatNumber(own.count)}, padahal sasarannya ${formatNumber(target)}. → Periksa jumlahnya.`,
			);
	}
	const sum = (name: string) =>
		SCORECARD.filter(({ table, group }) => table === 3 && group === name).reduce(
			(total, { id }) => total + (count(id) ?? 0),
			0,
		);
	const isWhole = SCORECARD.every(({ table, group, id }) => table !== 3 || group !== 'ibu' || told.has(id));
	if (mother && (sum('ibu') > mother.count || (isWhole && sum('ibu') !== mother.count)))
		faults.push(
			`Ibu hamil: layanan di tabel 3 berjumlah ${formatNumber(sum('ibu'))}, tabel 4 menulis ${formatNumber(mother.count)}.`,
		);
	if (child && sum('anak') > child.count)
		faults.push(
			`Anak: layanan di tabel 3 berjumlah ${formatNumber(sum('anak'))}, tabel 4 menulis ${formatNumber(child.count)}.`,
		);
	const mats = ['tikar-hijau', 'tikar-kuning', 'tikar-merah'].reduce((total, id) => total + (count(id) ?? 0), 0);
	if (mats > (count('hpk-anak') ?? mats))
		faults.push(
			`Tikar pertumbuhan: ${formatNumber(mats)} anak, padahal yang didata ${formatNumber(count('hpk-anak') ?? 0)}.`,
		);
	return faults;
}
