import { statementsOf } from '../../data/disclosure/index.ts';
import { type Cells, FolderEdit } from '../../data/exits/edit.ts';
import { readGrid, writeRows } from '../../files/csv.ts';
import { type Cell, valueOf } from '../../model/base/cell.ts';
import type { Issue } from '../../model/base/issue.ts';
import { COUNTED, RATES, WORKED_OUT } from '../../model/measures.ts';
import { COUNTS } from '../../suppression/index.ts';
import type { CityData, KnownVillage } from './city.ts';
import type { ImportLevel } from './options.ts';
import { ImportRefusal } from './refusal.ts';
import { suppressionLines } from './report.ts';
import { type RoundCells, roundRows } from './round-file.ts';
import { withRound } from './round-list.ts';
import { type Correcting, concluded, planRound, type RoundPlan, type RoundTerms } from './round-plan.ts';
import { type SuppressionNote, suppressionNote } from './suppression-note.ts';
import { type Request, understand } from './understand.ts';

/** A round that was published no farther down than its districts or puskesmas: figures in `angka.csv`, and a row in the
 * list of rounds. */

/** The city with the areas of the level in the place of its villages: what reads, counts and hides is the same. */
function atLevel(city: CityData, level: ImportLevel): CityData {
	const areas = level === 'kecamatan' ? city.districts : city.healthCentres;
	if (areas.length === 0)
		throw new ImportRefusal(`Tidak ada ${level} di ${city.folder.name}/kota/${city.slug}/wilayah.csv: tambahkan dulu.`);
	const named = areas.map((area): KnownVillage => {
		const bare = area.name.replace(/^puskesmas /i, '');
		return { ...area, aliases: bare === area.name ? area.aliases : [...area.aliases, bare], district: city.code };
	});
	return { ...city, villages: named, districts: [] };
}

/** Rows of `angka.csv`: a count where it may be told, a rate with the two counts that it is made of. */
function figureRows(rows: readonly RoundCells[], { entry }: RoundPlan): Cells[] {
	const { periode, instrumen, status, tanggal_tarik, dokumen } = entry;
	const known = (cell: Cell) => valueOf(cell);
	return rows.flatMap(({ village: { code: wilayah }, cells }) => {
		const base = { wilayah, instrumen, periode, status, tanggal_tarik, dokumen };
		const counts = COUNTS.flatMap((count) => {
			const value = known(cells[count]);
			return value === undefined ? [] : [{ ...base, indikator: COUNTED[count].indicator, nilai: String(value) }];
		});
		const rates = RATES.flatMap((rate) => {
			const { indicator, rateOf } = WORKED_OUT[rate];
			const [top, bottom] = rateOf.map((count) => known(cells[count]));
			return top === undefined || !bottom || top > bottom
				? []
				: [{ ...base, indikator: indicator, pembilang: String(top), penyebut: String(bottom) }];
		});
		return [...counts, ...rates];
	});
}

const HEADER =
	'wilayah,indikator,instrumen,periode,nilai,pembilang,penyebut,status,tanggal_tarik,dokumen,letak,catatan';
/** What a round of this kind writes, and a new table of it may take back. */
const WRITTEN: ReadonlySet<string> = new Set([
	...COUNTS.map((count) => COUNTED[count].indicator),
	...RATES.map((rate) => WORKED_OUT[rate].indicator),
]);
const TOLD = ['nilai', 'pembilang', 'penyebut', 'status', 'tanggal_tarik', 'dokumen'] as const;

/** Puts the rows into `angka.csv` in the place of what an earlier table of the same round wrote there: by the same
 * document, or by the one that the round is recorded with. Gives what changed of that, a line a figure; what another
 * document says stays beside it. */
export function putFigures(
	edit: FolderEdit,
	path: string,
	rows: readonly Cells[],
	{ entry, recorded }: Pick<RoundPlan, 'entry' | 'recorded'>,
	areas: readonly KnownVillage[],
	written: ReadonlySet<string> = WRITTEN,
): string[] {
	const names = new Map(areas.map(({ code, name }) => [code, name]));
	const waiting = new Map(rows.map((row) => [`${row.wilayah}/${row.indikator}`, row]));
	const documents = [entry.dokumen, recorded?.dokumen];
	const changes: string[] = [];
	edit.rows(path, (row) => {
		const { wilayah = '', indikator = '', instrumen, periode, dokumen } = row;
		const isOwn = instrumen === entry.instrumen && periode === entry.periode && documents.includes(dokumen);
		if (!isOwn || !names.has(wilayah) || !written.has(indikator)) return undefined;
		const key = `${wilayah}/${indikator}`;
		const fresh = waiting.get(key);
		waiting.delete(key);
		if (fresh && TOLD.every((column) => (fresh[column] ?? '') === (row[column] ?? ''))) return undefined;
		changes.push(`${names.get(wilayah)}, ${indikator}: ${told(row)} → ${fresh ? told(fresh) : 'tidak ada lagi'}`);
		if (!fresh) return null;
		// Where it stands in a document, and what was noted of it, is of that document.
		return dokumen === fresh.dokumen ? { ...row, nilai: '', pembilang: '', penyebut: '', ...fresh } : fresh;
	});
	edit.append(path, HEADER.split(','), [...waiting.values()]);
	return changes;
}

const told = ({ nilai, pembilang, penyebut, status, dokumen }: Cells) =>
	`${nilai || `${pembilang} dari ${penyebut}`} (${status}, ${dokumen})`;

/** Text of `pengukuran.csv` with the round as one of this level. */
function withLevel(text: string | undefined, entry: RoundPlan['entry'], tingkat: ImportLevel): string {
	const list = text ?? 'periode,instrumen,status,tanggal_tarik,dokumen,catatan,tingkat\n';
	const [header = [], ...rows] = readGrid(list).rows.filter((cells) => cells.some((cell) => cell !== ''));
	const wide = header.includes('tingkat')
		? list
		: writeRows([[...header, 'tingkat'], ...rows.map((cells) => [...cells, ''])]);
	return withRound(wide, { ...entry, tingkat });
}

/** A round of a level above villages as it would be published; every sentence is in the words of its level. */
export interface PreparedLevel {
	readonly edit: FolderEdit;
	readonly summary: string;
	readonly notes: readonly string[];
	/** The true counts, before anything is hidden. */
	readonly rows: readonly RoundCells[];
	readonly suppression: SuppressionNote;
	/** What is hidden and why, a line each. */
	readonly hidden: readonly string[];
	/** Names of the areas that the file says nothing of. */
	readonly absent: readonly string[];
	/** What would change of what stands there already, a line a figure; and how many corrections that needs. */
	readonly changes: readonly string[];
	readonly corrections: number;
	/** What the check says that it did not say before. */
	readonly issues: readonly Issue[];
}

/** Makes such a round out of a file's bytes, small counts hidden by leaving their rows out. Touches no disk: the
 * command and the officials' desk both run it. Rejects with `ImportRefusal` when no round can be made of the file. */
export async function prepareLevel(
	whole: CityData,
	terms: RoundTerms,
	level: ImportLevel,
	open: () => Uint8Array,
	request: Omit<Request, 'period' | 'published' | 'level' | 'bps' | 'onChildren'>,
	correcting: Correcting,
): Promise<PreparedLevel> {
	const city = atLevel(whole, level);
	const plan = planRound(whole, terms);
	if (plan.current !== undefined)
		throw new ImportRefusal(
			`${plan.file} sudah ada: putaran ini diterbitkan per kelurahan, jadi tidak ditulis per ${level}.`,
		);
	const words = (text: string) => text.replaceAll('kelurahan', level);
	const { summary, tallies, notes } = await understand(open(), city, {
		...request,
		period: terms.period,
		published: plan.published,
		level,
		bps: new Map(),
		onChildren: () => {
			throw new ImportRefusal(
				`Berkas ini memuat anak satu per satu: baca tanpa --level, supaya dihitung per kelurahan.`,
			);
		},
	}).catch((cause) => {
		throw cause instanceof ImportRefusal ? new ImportRefusal(words(cause.message)) : cause;
	});
	const rows = roundRows(city.villages, tallies);
	const isKnown = (count: 'verified' | 'stunted') => rows.some(({ cells }) => cells[count].state !== 'notPublished');
	const told = statementsOf(
		whole.draft,
		{ instrument: terms.instrument, period: terms.period, isVerified: isKnown('verified') && !isKnown('stunted') },
		whole.code,
		rows.map(({ village }) => village.code),
	);
	const suppression = suppressionNote(rows, whole.smallCellThreshold, told);
	const figures = `kota/${whole.slug}/angka.csv`;
	const edit = new FolderEdit(whole.folder);
	const changes = [
		...putFigures(edit, figures, figureRows(suppression.rows, plan), plan, city.villages),
		...plan.entryChanges,
	];
	edit.write(plan.list, withLevel(whole.folder.files.get(plan.list), plan.entry, level));
	const hidden = suppressionLines(suppression, whole.smallCellThreshold, (code) => code).map((line) =>
		words(line)
			.replace('sel ditulis `ds` (disamarkan)', 'angka tidak ditulis (disamarkan)')
			.replace(/se-kecamatan \S+/g, 'se-kota'),
	);
	return {
		...concluded(edit, whole, plan.entry, changes.length > 0, correcting),
		summary: words(summary),
		notes: notes.map(words),
		rows,
		suppression,
		hidden,
		absent: city.villages.filter(({ code }) => !tallies.has(code)).map(({ name }) => name),
		changes,
	};
}
