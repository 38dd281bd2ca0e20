import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FolderEdit } from '../../data/exits/edit.ts';
import { formatText } from '../../data/messages.ts';
import { earlierPublished } from '../../data/published/index.ts';
import { calledFrom, readFolder } from '../../data/read-folder.ts';
import { writeFiles } from '../../files/write-files.ts';
import { formatNumber } from '../../model/base/format.ts';
import type { Issue } from '../../model/base/issue.ts';
import { formatPeriod } from '../../model/base/period.ts';
import { bpsCodesOf } from './bps.ts';
import { type CityData, cityOf } from './city.ts';
import type { ImportOptions } from './options.ts';
import { prepareRound } from './prepare.ts';
import type { Ask } from './question.ts';
import { ImportRefusal } from './refusal.ts';
import { earlierSentence, roundTable, suppressionLines } from './report.ts';
import { readSaid } from './said.ts';

/** What the import does to the world beside writing two files. */
export interface Effects {
	readonly print: (text: string) => void;
	/** Told how many rows of children were read. */
	readonly progress: (rows: number) => void;
	/** Absent where nobody can answer. */
	readonly ask?: Ask | undefined;
}

/** A file of children within the project would be one `git add` away from the world. */
function refuseWithinProject(file: string): void {
	for (let folder = path.dirname(path.resolve(file)); ; folder = path.dirname(folder)) {
		if (existsSync(path.join(folder, '.git')))
			throw new ImportRefusal(
				'Berkas ini memuat data anak satu per satu dan berada di dalam folder proyek, tempat ia bisa ikut terbit: ' +
					'pindahkan ke luar folder proyek, lalu ulangi.',
			);
		if (folder === path.dirname(folder)) return;
	}
}

/** What stands in the data folder already and would be another. */
interface Existing {
	/** What is there, as the start of a sentence: `pengukuran/2024-08.csv sudah ada`. */
	readonly place: string;
	/** None, with corrections: nothing is there any more, but it was and was withdrawn. */
	readonly changes: readonly string[];
	/** How many corrections the change needs. */
	readonly corrections: number;
}

/** Whether the change may be written over what is there; says what would change. Throws `ImportRefusal` if not. */
export function settleExisting(
	{ place, changes, corrections }: Existing,
	options: ImportOptions,
	print: Effects['print'],
): void {
	const isAgain = changes.length === 0;
	if (isAgain && corrections === 0) return;
	if (isAgain) print('\nPenimbangan ini pernah terbit lalu ditarik, dan kini terbit lagi.');
	else print(`\n${place}. Yang berubah:\n${changes.map((line) => `  ${line}`).join('\n')}`);
	const isGrounded = corrections === 0 || options.grounds.reason !== undefined;
	if (corrections > 0)
		print(
			`Yang sudah terbit berubah; baris koreksi yang ${isGrounded ? 'dicatat' : 'perlu dicatat'}: ` +
				`${formatNumber(corrections)}.`,
		);
	if (options.dryRun || ((options.replace || isAgain) && isGrounded)) return;
	const needed = [
		...(isAgain ? [] : ['--replace']),
		...(corrections > 0 ? ['--reason "Sebab angkanya berubah, satu kalimat untuk pembaca"'] : []),
	];
	throw new ImportRefusal(
		`Tidak ada yang ditulis. Bila memang hendak ${isAgain ? 'diterbitkan lagi' : 'diganti'}, ulangi dengan ` +
			`${needed.join(' ')}${corrections > 0 ? '; koreksinya dicatat dalam perintah itu juga' : ''}.`,
	);
}

/** The last published state of a city's data; where nobody can tell it, who gives a reason says that what lies here was
 * published. */
export const publishedDraft = (city: CityData, { dataDir: dir, outDir, grounds }: ImportOptions) =>
	earlierPublished({ dir, folder: city.folder, outDir, isChanging: true }).draft ??
	(grounds.reason === undefined ? undefined : city.draft);

/** What the check says of the result; that a correction is missing is told with its reason, which is still to come. */
export function tellIssues(all: readonly Issue[], { grounds }: ImportOptions, print: Effects['print']): void {
	const issues = all.filter(({ code }) => grounds.reason !== undefined || code !== 'koreksi-akhir');
	if (issues.length > 0) print(`\nKata pemeriksa data (npm run check) tentang hasil ini:\n\n${formatText(issues)}`);
}

/** Writes what was edited, all files or none, and says so. */
export function finish(edit: FolderEdit, { dataDir, dryRun }: ImportOptions, print: Effects['print']): void {
	const names = [...edit.changed.keys()].map((name) => path.join(dataDir, name)).join(', ');
	const isSame = edit.changed.size === 0;
	if (!isSame && !dryRun) writeFiles(dataDir, edit.changed);
	if (isSame) print('\nIsinya sudah sama; tidak ada yang ditulis.');
	else if (dryRun) print(`\nTidak ada yang ditulis (--dry-run). Yang akan ditulis: ${names}.`);
	else print(`\nDitulis: ${names}. Lanjutkan dengan \`npm run check\`.`);
}

/** Reads a city of a folder on the disk. Throws `ImportRefusal` when it is not there or faulty. */
export function readCity(dataDir: string, slug: string): CityData {
	if (!existsSync(dataDir)) throw new ImportRefusal(`Folder data \`${dataDir}\` tidak ada.`);
	return cityOf(readFolder(dataDir, calledFrom(dataDir)), slug);
}

function readBpsCodes(file: string | undefined): ReadonlyMap<string, string> {
	if (file === undefined) return new Map();
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch {
		throw new ImportRefusal('Berkas pada --bps tidak dapat dibaca.');
	}
	return bpsCodesOf(text);
}

/** The bytes of the office's file. Throws `ImportRefusal` when it is not there. */
export function readSource(file: string): Uint8Array {
	if (!existsSync(file)) throw new ImportRefusal('Berkas yang hendak dibaca tidak ada: periksa nama dan foldernya.');
	return readFileSync(file);
}

/** Makes a round out of a file: reads it, counts, hides small counts, shows everything and writes two files of the data
 * folder. Throws `ImportRefusal` when it must not; then nothing is written. */
export async function importRound(options: ImportOptions, { print, progress, ask }: Effects): Promise<void> {
	const city = readCity(options.dataDir, options.city);
	const request = {
		sheet: options.sheet,
		said: readSaid(options.map),
		bps: readBpsCodes(options.bps),
		ask,
		onChildren: () => refuseWithinProject(options.file),
		progress,
	};
	const correcting = { published: () => publishedDraft(city, options), grounds: options.grounds };
	const prepared = await prepareRound(city, options, () => readSource(options.file), request, correcting);
	const { plan, rows, suppression, edit, issues } = prepared;
	const districtName = (code: string) => city.districts.find((district) => district.code === code)?.name ?? code;
	print(prepared.summary);
	print(`\n${city.name}, ${formatPeriod(options.period)}, ${options.instrument}, ${options.status}\n`);
	print(roundTable(rows, suppression, plan.earlier));
	print(`\n${earlierSentence(plan.earlier, options.instrument)}`);
	print(`\n${prepared.notes.join('\n')}`);
	if (prepared.unpublished.length > 0)
		print(
			`Tidak ada di berkas, jadi dikosongkan (belum dipublikasikan): ${prepared.unpublished.map(({ name }) => name).join(', ')}.`,
		);
	print(`\n${suppressionLines(suppression, city.smallCellThreshold, districtName).join('\n')}`);
	tellIssues(issues, options, print);

	if (edit.changed.size > 0) {
		const isSame = plan.current !== undefined && prepared.changes.length === 0;
		const changes = isSame ? ['bentuk berkasnya saja; angkanya sama'] : prepared.changes;
		const place = `${city.folder.name}/${plan.file} sudah ada`;
		settleExisting({ place, changes, corrections: prepared.corrections }, options, print);
	}
	finish(edit, options, print);
}
