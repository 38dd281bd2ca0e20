import { formatPeriod } from '../../model/base/period.ts';
import {
	type Effects,
	finish,
	importRound,
	publishedDraft,
	readCity,
	readSource,
	settleExisting,
	tellIssues,
} from './import-round.ts';
import type { ImportLevel, ImportOptions } from './options.ts';
import { type PreparedLevel, prepareLevel } from './prepare-level.ts';
import { prepareScorecard } from './prepare-scorecard.ts';
import { ImportRefusal } from './refusal.ts';
import { roundTable } from './report.ts';
import { readSaid } from './said.ts';
import { SCORECARD_INSTRUMENT } from './scorecard.ts';

/** Tells what the check says and what would change, and writes. `place` says what is there already. */
function conclude(
	place: string,
	{ edit, issues, changes, corrections }: Pick<PreparedLevel, 'edit' | 'issues' | 'changes' | 'corrections'>,
	options: ImportOptions,
	print: Effects['print'],
): void {
	tellIssues(issues, options, print);
	settleExisting({ place, changes, corrections }, options, print);
	if (issues.some(({ severity }) => severity === 'error'))
		throw new ImportRefusal('Tidak ada yang ditulis: betulkan dulu yang disebut di atas.');
	finish(edit, options, print);
}

/** Makes a round of a table by district or puskesmas, shows everything and writes the files of the data folder, all or
 * none. Throws `ImportRefusal` when it must not. */
async function importLevel(
	options: ImportOptions & { readonly level: ImportLevel },
	{ print, progress, ask }: Effects,
): Promise<void> {
	const { level, grounds } = options;
	const city = readCity(options.dataDir, options.city);
	const request = { sheet: options.sheet, said: readSaid(options.map), ask, progress };
	const correcting = { published: () => publishedDraft(city, options), grounds };
	const prepared = await prepareLevel(city, options, level, () => readSource(options.file), request, correcting);
	const { summary, notes, rows, suppression, hidden, absent } = prepared;
	print(summary);
	print(`\n${city.name}, ${formatPeriod(options.period)}, ${options.instrument}, ${options.status}, per ${level}\n`);
	print(roundTable(rows, suppression, undefined).replaceAll('kelurahan', level));
	print(`\n${notes.join('\n')}`);
	if (absent.length > 0) print(`Tidak ada di berkas, jadi tidak ditulis: ${absent.join(', ')}.`);
	print(`\n${hidden.join('\n')}`);
	conclude(`Angka per ${level} penimbangan ini sudah ada`, prepared, options, print);
}

/** Publishes a village's scorecard of convergence: figures of that village. Throws `ImportRefusal` when it must not. */
async function importScorecard(options: ImportOptions, { print, ask }: Effects): Promise<void> {
	const city = readCity(options.dataDir, options.city);
	const correcting = { published: () => publishedDraft(city, options), grounds: options.grounds };
	const prepared = await prepareScorecard(city, options, () => readSource(options.file), ask, correcting);
	print([prepared.summary, ...prepared.notes, '', ...prepared.hidden].join('\n'));
	conclude('Kartu skor desa ini sudah ada', prepared, options, print);
}

/** Reads a file at the level that was asked for: a round by village, or one that goes no farther down than districts or
 * puskesmas. */
export function importTable({ level, ...options }: ImportOptions, effects: Effects): Promise<void> {
	if (options.instrument === SCORECARD_INSTRUMENT) return importScorecard(options, effects);
	return level ? importLevel({ ...options, level }, effects) : importRound(options, effects);
}
