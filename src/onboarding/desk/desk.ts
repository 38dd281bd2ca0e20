import { draftOf } from '../../data/draft.ts';
import type { AskedGrounds } from '../../data/exits/record.ts';
import type { DataFolder } from '../../data/files.ts';
import { link } from '../../data/link/index.ts';
import { examine } from '../../data/publish.ts';
import type { CityShapes } from '../../geo/city-shapes.ts';
import type { Issue } from '../../model/base/issue.ts';
import { comparePeriods, type Period, parsePeriod } from '../../model/base/period.ts';
import { linesOf } from '../../personal-data/lines.ts';
import { numberFindings, phonesIn } from '../../personal-data/numbers.ts';
import { bpsCodesOf } from '../import/bps.ts';
import { type CityData, cityOf } from '../import/city.ts';
import { openSources } from '../import/open-sources.ts';
import { type Prepared, prepareRound } from '../import/prepare.ts';
import { type PreparedLevel, prepareLevel } from '../import/prepare-level.ts';
import { prepareScorecard } from '../import/prepare-scorecard.ts';
import type { Ask } from '../import/question.ts';
import { ImportRefusal } from '../import/refusal.ts';
import { suppressionLines } from '../import/report.ts';
import { readSaid } from '../import/said.ts';
import { SCORECARD_INSTRUMENT } from '../import/scorecard.ts';
import { Corrections } from './corrections.ts';
import { withDocument } from './document.ts';
import { forgeOf } from './forge.ts';
import type { Choices, Mark, Order, Outcome, Remark, Sheet } from './messages.ts';
import { packed, unpacked } from './pack.ts';
import { patchOf } from './patch.ts';
import { type Preview, previewOf } from './preview.ts';
import { marksOf, placeOf, sheetOf, tablesOf, textOfSheet, withSheet } from './tables.ts';
import { inDeskWords } from './words.ts';

/** Files that speak of every city, of which the desk has one; no map and no table hangs on them. */
const OF_ALL_CITIES: readonly string[] = ['koreksi.csv', 'jadwal.csv'];

/** What the desk does to the world while it works. */
interface DeskEffects {
	readonly ask: Ask;
	/** Told how many rows of children were read. */
	readonly progress: (rows: number) => void;
}

/** What a window asked and was answered: what the command needs to be told beforehand. */
type Told = { readonly ask: Ask; readonly options: string[] };

function listening(ask: Ask): Told {
	const options: string[] = [];
	return {
		options,
		ask: async (question) => {
			const index = await ask(question);
			const option = question.options?.[index];
			if (option) options.push(option);
			return index;
		},
	};
}

/** The officials' desk without its window: a city's data in memory, and what can be made of a file. The same reading,
 * counting, hiding and checking as the command; what it gives are the files that the command would write. */
export class Desk {
	readonly #folder: DataFolder;
	readonly #slug: string;
	readonly #shapes: CityShapes;
	readonly #city: CityData;
	/** The folder with all that was made in this tab: what is handed over holds every act, whatever their order. */
	#edited: DataFolder;
	readonly #corrections: Corrections;
	/** The file that was read last, and the folder before it: to read it again replaces what it made. */
	#lastRead: { readonly round: string; readonly before: DataFolder } | undefined;
	#file: Uint8Array = new Uint8Array();

	/** Takes the two archives of `pack.ts`. Throws `ImportRefusal` when the city's own files are faulty. */
	constructor(shared: Uint8Array, city: Uint8Array) {
		const { folder, slug, shapes } = unpacked(shared, city);
		this.#folder = folder;
		this.#edited = folder;
		this.#slug = slug;
		this.#shapes = shapes;
		this.#city = cityOf(folder, slug);
		this.#corrections = new Corrections(this.#city.draft);
	}

	/** What can be chosen for this city. */
	choices(): Choices {
		const { draft, name } = this.#city;
		const day = (period: string | null) => (period ?? '') as Period;
		const documents = draft.documents.rows
			.map(({ values }) => values)
			.sort((a, b) =>
				a.tanggal && b.tanggal
					? comparePeriods(day(b.tanggal), day(a.tanggal))
					: Number(!a.tanggal) - Number(!b.tanggal),
			);
		const own = new Set(draft.rounds.find(({ slug }) => slug === this.#slug)?.rows.map(({ values }) => values.dokumen));
		const known = documents.filter(({ id }) => own.has(id)).concat(documents.filter(({ id }) => !own.has(id)));
		const instruments = draft.instruments.rows
			.map(({ values }) => values)
			.filter(({ jenis }) => jenis === 'register' || jenis === 'pendataan');
		return {
			name,
			instruments: instruments.map(({ id, nama }) => ({ id, name: nama })),
			documents: known.map(({ id, judul, penerbit }) => ({ id, name: `${judul} (${penerbit})` })),
			tables: this.tables(),
			forge: forgeOf(this.#folder),
		};
	}

	/** The tables that can be edited by hand now, rounds that were made in this tab among them. */
	tables(): Choices['tables'] {
		return tablesOf(this.#edited, this.#slug);
	}

	/** Takes a file's bytes and names its sheets. Throws `ImportRefusal` when it is no table. */
	take(bytes: Uint8Array): string[] {
		this.#file = bytes;
		return openSources(bytes)
			.map(({ name }) => name)
			.filter(Boolean);
	}

	/** Makes a round of the file. Rejects with `ImportRefusal` or `ExitRefusal` when it must not be one. */
	async read(order: Order, { ask, progress }: DeskEffects): Promise<Outcome> {
		const period = parsePeriod(order.period);
		if (!period) throw new ImportRefusal('Pilih tahun, dan bulannya bila hasilnya hasil satu bulan.');
		const extracted = order.extracted === '' ? undefined : parsePeriod(order.extracted);
		if (order.extracted !== '' && !extracted) throw new ImportRefusal('Tanggal data ditarik tidak terbaca.');
		const round = `${order.period} ${order.level}`;
		const before = this.#lastRead?.round === round ? this.#lastRead.before : this.#edited;
		const { folder, document } = this.#withDocument(before, order);
		const city = folder === this.#folder ? this.#city : cityOf(folder, this.#slug);
		const terms = { period, instrument: order.instrument, document, status: order.status, extracted };
		const told = listening(ask);
		const asked = { sheet: order.sheet || undefined, said: readSaid(order.said), ask: told.ask, progress };
		// Corrections are written below, with those of what was edited by hand: a number has one, whatever changed it last.
		const correcting = { published: () => this.#city.draft, grounds: {} };
		if (order.level || order.instrument === SCORECARD_INSTRUMENT) {
			const open = () => this.#file;
			const prepared = order.level
				? await prepareLevel(city, terms, order.level, open, asked, correcting)
				: await prepareScorecard(city, terms, open, told.ask, correcting);
			this.#lastRead = { round, before };
			return this.#levelOutcome(
				prepared,
				order,
				commandOf(order, { slug: this.#slug, document, options: told.options }),
			);
		}
		const bps = order.bps ? bpsCodesOf(order.bps) : new Map<string, string>();
		const prepared = await prepareRound(city, terms, () => this.#file, { ...asked, bps }, correcting);
		this.#lastRead = { round, before };
		return this.#outcome(prepared, order, document, told.options);
	}

	/** The round's page, of a folder that holds no new fault. */
	#preview(folder: DataFolder, period: Period): Preview | undefined {
		const files = new Map([...folder.files].filter(([path]) => !OF_ALL_CITIES.includes(path)));
		return previewOf(link(draftOf({ ...folder, files }).draft), this.#slug, period, this.#shapes);
	}

	#withDocument(from: DataFolder, { document }: Order): { folder: DataFolder; document: string } {
		if (typeof document === 'string') return { folder: from, document };
		const standing = draftOf(from);
		const taken = new Set(standing.draft.documents.rows.map(({ values }) => values.id));
		const { folder, id } = withDocument(from, document, taken);
		const before = new Set(standing.issues.map((issue) => JSON.stringify(issue)));
		const faults = draftOf(folder).issues.filter(
			(issue) => issue.severity === 'error' && !before.has(JSON.stringify(issue)),
		);
		if (faults.length > 0)
			throw new ImportRefusal(
				`Isian dokumen perlu dibetulkan dulu.\n\n${faults.map(({ message, fix }) => `${message}\n→ ${fix}`).join('\n\n')}`,
			);
		return { folder, document: id };
	}

	/** A table as it is now, with what was edited in it before. */
	sheet(path: string): Sheet {
		return sheetOf(this.#edited, path);
	}

	/** Takes a table that was edited by hand, beside those edited before. Throws `ImportRefusal` where it holds the
	 * number of a person. */
	edit(sheet: Sheet, grounds: AskedGrounds): { outcome: Outcome; sheet: Sheet; marks: Mark[] } {
		const text = textOfSheet(this.#edited, sheet);
		// A table's columns are fixed, so a list of children can only come with its numbers in the wrong cells.
		if (numberFindings(text, linesOf(text), new Set(phonesIn([...this.#folder.files.values()].join('\n')))).length > 0)
			throw new ImportRefusal(
				'Ada NIK atau nomor telepon di tabel ini. Data orang tidak boleh masuk ke data yang terbit: hapus dari tabelnya.',
			);
		const { edit, mended } = withSheet(this.#edited, sheet);
		const period = /\/pengukuran\/([^/]+)\.csv$/.exec(sheet.path)?.[1];
		const handed = this.#handed(edit.folder, { grounds, period: period as Period | undefined });
		return {
			outcome: { ...handed.outcome, understood: mended, hidden: [], changes: [] },
			sheet: sheetOf(this.#edited, sheet.path),
			marks: marksOf(this.#edited, sheet.path, handed.issues),
		};
	}

	/** Keeps a changed folder, with the corrections that its published numbers need when their reason is told, and gives
	 * what is handed over of it: files, what the check says of them, and how a round will look. */
	#handed(changedFolder: DataFolder, { grounds, period }: { grounds: AskedGrounds; period: Period | undefined }) {
		const { folder: now, missing } = this.#corrections.complete(changedFolder, grounds);
		const isGrounded = missing === 0;
		this.#edited = now;
		const changed = [...now.files].filter(([path, text]) => this.#folder.files.get(path) !== text);
		// What is wrong with the whole folder now and was not before, wherever a new row moved it.
		const known = (issue: Issue) => JSON.stringify({ ...issue, line: 0 });
		const before = new Set(examine(this.#folder).issues.map(known));
		const ofCity = changed.filter(([path]) => !OF_ALL_CITIES.includes(path));
		const touched = new Set(ofCity.map(([path]) => `${now.name}/${path}`));
		const issues = examine(now).issues.filter(
			(issue) => !before.has(known(issue)) || (touched.has(issue.file) && issue.severity === 'error'),
		);
		const named = changed.map(([path, text]) => [`${now.name}/${path}`, text] as const);
		const files = isGrounded ? named : [];
		const committed = new Map([...this.#folder.files].map(([path, text]) => [`${now.name}/${path}`, text]));
		const isFaulty = issues.some(({ severity }) => severity === 'error');
		const outcome = {
			remarks: issues.map(
				(issue): Remark => ({
					isError: issue.severity === 'error',
					place: placeOf(now, this.#slug, issue),
					message: issue.message,
					fix: inDeskWords(issue.fix),
				}),
			),
			corrections: missing,
			isSame: changed.length === 0,
			preview: isFaulty || period === undefined ? undefined : this.#preview(now, period),
			files,
			archive: files.length > 0 ? packed(new Map(files)) : undefined,
			patch: patchOf(committed, files),
		};
		return { issues, outcome };
	}

	#levelOutcome(
		prepared: Omit<PreparedLevel, 'rows' | 'suppression'>,
		{ grounds, period }: Order,
		command: string,
	): Outcome {
		const { edit, summary, notes, absent, hidden, changes } = prepared;
		const missing = absent.length > 0 ? [`Tidak ada di berkas, jadi tidak ditulis: ${absent.join(', ')}.`] : [];
		const { outcome } = this.#handed(edit.folder, { grounds, period: parsePeriod(period) });
		return { ...outcome, understood: [summary, ...notes, ...missing].map(inDeskWords), hidden, changes, command };
	}

	#outcome(prepared: Prepared, order: Order, document: string, options: readonly string[]): Outcome {
		const { plan, edit, suppression, unpublished } = prepared;
		const districtName = (code: string) =>
			this.#city.districts.find((district) => district.code === code)?.name ?? code;
		const missing =
			unpublished.length > 0
				? [
						`Tidak ada di berkas, jadi dikosongkan (belum dipublikasikan): ${unpublished.map(({ name }) => name).join(', ')}.`,
					]
				: [];
		const { outcome } = this.#handed(edit.folder, { grounds: order.grounds, period: plan.entry.periode });
		return {
			...outcome,
			understood: [prepared.summary, ...prepared.notes, ...missing].map(inDeskWords),
			hidden: suppressionLines(suppression, this.#city.smallCellThreshold, districtName),
			changes: prepared.changes,
			command: commandOf(order, { slug: this.#slug, document, options }),
		};
	}
}

/** The command that makes the same files of the same file. */
function commandOf(
	{ period, instrument, level, status, extracted, sheet, said, bps, grounds }: Order,
	{
		slug,
		document,
		options,
	}: { readonly slug: string; readonly document: string; readonly options: readonly string[] },
): string {
	const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;
	return [
		'npm run import -- BERKAS',
		`--city ${slug}`,
		`--period ${period}`,
		`--instrument ${instrument}`,
		`--document ${document}`,
		`--status ${status}`,
		...(level ? [`--level ${level}`] : []),
		...(extracted ? [`--extracted ${extracted}`] : []),
		...(sheet ? [`--sheet ${quoted(sheet)}`] : []),
		...said.map((each) => `--map ${quoted(each)}`),
		...options,
		...(bps ? ['--bps TABEL'] : []),
		...(grounds.reason ? [`--replace --reason ${quoted(grounds.reason)}`] : []),
	].join(' ');
}
