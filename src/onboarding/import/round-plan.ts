import type { Draft } from '../../data/draft.ts';
import { type AskedGrounds, FolderEdit, groundsOf, ownCorrections } from '../../data/exits/index.ts';
import { publish } from '../../data/publish.ts';
import type { Issue } from '../../model/base/issue.ts';
import { comparePeriods, firstDay, formatPeriod, lastDay, type Period } from '../../model/base/period.ts';
import type { CityData } from './city.ts';
import { ImportRefusal, quotedList } from './refusal.ts';
import type { EarlierRound } from './report.ts';
import { type RoundEntry, withRound } from './round-list.ts';

/** Where the round goes and what stands there now. Paths are relative to the data folder. */
export interface RoundPlan {
	readonly file: string;
	readonly list: string;
	readonly entry: RoundEntry;
	/** Text of the round's file now; absent when it is new. */
	readonly current?: string | undefined;
	/** The document that the round is recorded with; absent when it is new. */
	readonly recorded?: { readonly dokumen: string } | undefined;
	/** What would change in the round's row of the list, a line a column. */
	readonly entryChanges: readonly string[];
	/** When the document that publishes the round was published; absent when it does not say. */
	readonly published?: Period | undefined;
	/** The last round before this one by the same instrument. */
	readonly earlier?: EarlierRound | undefined;
}

const entryChanges = (
	entry: RoundEntry,
	recorded: { readonly [column in Exclude<keyof RoundEntry, 'tingkat'>]: string | null },
): string[] =>
	(['status', 'tanggal_tarik', 'dokumen'] as const).flatMap((column) => {
		const [before, after] = [recorded[column] ?? '', entry[column]];
		return before === after ? [] : [`pengukuran.csv: ${column} ${before || 'kosong'} → ${after || 'kosong'}`];
	});

/** What is said of a round beside what a file tells. */
export interface RoundTerms {
	readonly period: Period;
	/** Of instrumen.csv. */
	readonly instrument: string;
	/** Document that publishes the round; absent, an earlier row's is kept. */
	readonly document?: string | undefined;
	readonly status: 'sementara' | 'final';
	/** Day on which the data was drawn from the system. */
	readonly extracted?: Period | undefined;
}

/** Makes sure that document and instrument exist and fit what is recorded, before anything is read. Throws
 * `ImportRefusal`. */
export function planRound(city: CityData, options: RoundTerms): RoundPlan {
	const { draft, folder, slug } = city;
	const { period, instrument } = options;
	const instruments = draft.instruments.rows.map(({ values }) => values);
	const known = instruments.find(({ id }) => id === instrument);
	const usable = instruments.filter(({ jenis }) => jenis === 'register' || jenis === 'pendataan').map(({ id }) => id);
	if (!known || !usable.includes(instrument)) {
		const fault = known
			? `berjenis ${known.jenis}, yang tidak punya angka per kelurahan`
			: 'tidak ada di instrumen.csv';
		throw new ImportRefusal(`Instrumen \`${instrument}\` ${fault}. Yang dapat dipakai: ${quotedList(usable)}.`);
	}
	const rounds = draft.rounds.find((sheet) => sheet.slug === slug)?.rows.map(({ values }) => values) ?? [];
	const recorded = rounds.find(({ periode }) => periode === period);
	if (recorded && recorded.instrumen !== instrument)
		throw new ImportRefusal(
			`Penimbangan ${period} sudah tercatat dengan instrumen \`${recorded.instrumen}\`; dua cara mengukur tidak boleh bercampur dalam satu penimbangan. Periksa --instrument atau --period.`,
		);
	const document = options.document ?? recorded?.dokumen;
	if (!document)
		throw new ImportRefusal(
			'Sebutkan dokumen yang menerbitkan penimbangan ini: --document ID, dengan id dari dokumen.csv.',
		);
	const source = draft.documents.rows.find(({ values }) => values.id === document)?.values;
	if (!source)
		throw new ImportRefusal(
			`Dokumen \`${document}\` tidak ada di dokumen.csv: tambahkan dulu barisnya, atau betulkan --document.`,
		);
	const published = source.tanggal ? (source.tanggal as Period) : undefined;
	if (published && firstDay(period) > lastDay(published))
		throw new ImportRefusal(
			`Dokumen \`${document}\` terbit ${formatPeriod(published)}, sebelum ${formatPeriod(period)} mulai, jadi tidak mungkin memuat hasilnya. Periksa --period, --document, atau tanggal di dokumen.csv.`,
		);
	const before = rounds
		.filter(({ periode, instrumen }) => instrumen === instrument && comparePeriods(periode, period) < 0)
		.sort((a, b) => comparePeriods(a.periode, b.periode));
	const last = before.at(-1)?.periode;
	const lastText = last && folder.files.get(`kota/${slug}/pengukuran/${last}.csv`);
	const file = `kota/${slug}/pengukuran/${period}.csv`;
	const entry: RoundEntry = {
		periode: period,
		instrumen: instrument,
		status: options.status,
		tanggal_tarik: options.extracted ?? recorded?.tanggal_tarik ?? '',
		dokumen: document,
	};
	return {
		file,
		list: `kota/${slug}/pengukuran.csv`,
		entry,
		published,
		recorded,
		entryChanges: recorded ? entryChanges(entry, recorded) : [],
		current: folder.files.get(file),
		earlier: last && lastText ? { period: last, text: lastText } : undefined,
	};
}

/** A round as it would be written. */
export interface PlannedRound {
	readonly edit: FolderEdit;
	/** What `npm run check` says of it, beside what it said before. */
	readonly issues: readonly Issue[];
	/** How many corrections it needs, because published numbers change. */
	readonly corrections: number;
}

/** What published numbers are corrected by. */
export interface Correcting {
	/** The last published state of the data, where it is known; asked for only where the round is there already, or was. */
	readonly published: () => Draft | undefined;
	/** Why they change, once that is known. */
	readonly grounds: AskedGrounds;
}

/** Adds to an edit the corrections that it needs, once there are grounds for them, and gives what the check says of it
 * that it did not say before. `isOther`: something stands there already; of what does not, corrections tell whether it
 * was withdrawn. `paths` are files of which everything is told. */
export function concluded(
	edit: FolderEdit,
	{ folder, draft }: Pick<CityData, 'folder' | 'draft'>,
	{ instrumen, periode }: Pick<RoundEntry, 'instrumen' | 'periode'>,
	isOther: boolean,
	{ published, grounds }: Correcting,
	paths: readonly string[] = [],
): PlannedRound {
	const wasThere = draft.corrections.rows.some(({ values }) => values.angka.endsWith(`/${instrumen}/${periode}`));
	// What was corrected was published, even where nobody can tell when.
	const before = isOther || wasThere ? (published() ?? (wasThere ? draft : undefined)) : undefined;
	const own = before && ownCorrections(edit, before, draft);
	if (own && own.count > 0 && grounds.reason !== undefined) own.write(groundsOf(grounds));
	const known = new Set(publish(folder).issues.map((issue) => JSON.stringify(issue)));
	const issues = publish(edit.folder).issues.filter(
		(issue) => paths.includes(issue.file) || !known.has(JSON.stringify(issue)),
	);
	return { edit, issues, corrections: own?.count ?? 0 };
}

/** The change of the data folder that makes the round, its corrections with it once there are grounds for them; what
 * the check says of it is the same as `npm run check` would say. Throws `ExitRefusal` for grounds that are none. */
export function plannedRound(
	city: CityData,
	{ file, list, entry, current }: RoundPlan,
	round: string,
	correcting: Correcting,
): PlannedRound {
	const { folder } = city;
	const edit = new FolderEdit(folder);
	edit.write(file, round);
	// Now it goes down to the villages, whatever it did before.
	edit.write(list, withRound(folder.files.get(list), { ...entry, tingkat: '' }));
	const paths = [file, list].map((path) => `${folder.name}/${path}`);
	return concluded(edit, city, entry, current !== undefined, correcting, paths);
}
