import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatText } from '../data/messages.ts';
import { writeFiles } from '../data/repair/write-files.ts';
import { statementsOf } from '../data/rules/small-cells-statements.ts';
import { formatNumber } from '../model/format.ts';
import { formatPeriod } from '../model/period.ts';
import type { Count } from '../suppression/index.ts';
import { readBpsCodes } from './bps.ts';
import { type CityData, readCity } from './city.ts';
import { differences, withReviewed } from './difference.ts';
import type { ImportOptions } from './options.ts';
import { ImportRefusal } from './refusal.ts';
import { earlierSentence, roundTable, suppressionLines } from './report.ts';
import type { Ask } from './resolve-villages.ts';
import { roundText } from './round-file.ts';
import { plannedRound, planRound, type RoundPlan } from './round-plan.ts';
import { type RoundCells, roundRows } from './round-row.ts';
import { readSaid } from './said.ts';
import { suppressionNote } from './suppression-note.ts';
import { understand } from './understand.ts';

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
		if (existsSync(path.join(folder, '.git'))) {
			throw new ImportRefusal(
				'Berkas ini memuat data anak satu per satu dan berada di dalam folder proyek, tempat ia bisa ikut terbit: pindahkan ke luar folder proyek, lalu ulangi.',
			);
		}
		if (folder === path.dirname(folder)) return;
	}
}

/** Whether the round may be written over what is there; says what would change. */
function settleExisting(
	{ current, file, entryChanges }: RoundPlan,
	city: CityData,
	rows: readonly RoundCells[],
	{ options, corrections }: { options: ImportOptions; corrections: number },
	print: Effects['print'],
): void {
	if (current === undefined) return;
	const changed = [...differences(current, rows), ...entryChanges];
	const list = changed.length > 0 ? changed : ['bentuk berkasnya saja; angkanya sama'];
	print(`\n${city.folder.name}/${file} sudah ada. Yang berubah:\n${list.map((line) => `  ${line}`).join('\n')}`);
	const isGrounded = corrections === 0 || options.grounds.reason !== undefined;
	if (corrections > 0)
		print(`Yang sudah terbit berubah; baris koreksi yang ${isGrounded ? 'dicatat' : 'perlu dicatat'}: ${formatNumber(corrections)}.`);
	if (options.dryRun || (options.replace && isGrounded)) return;
	const how = `--replace${corrections > 0 ? ' --reason "Sebab angkanya berubah, satu kalimat untuk pembaca"' : ''}`;
	throw new ImportRefusal(
		`Tidak ada yang ditulis. Bila memang hendak diganti, ulangi dengan ${how}${corrections > 0 ? '; koreksinya dicatat dalam perintah itu juga' : ''}.`,
	);
}

/**
 * Makes a round out of a file: reads it, counts, hides small counts, shows everything and writes two files of the data folder.
 * Throws `ImportRefusal` when it must not; then nothing is written.
 */
export async function importRound(options: ImportOptions, effects: Effects): Promise<void> {
	const { print } = effects;
	const city = readCity(options.dataDir, options.city);
	const plan = planRound(city, options);
	const bps = readBpsCodes(options.bps);

	const said = readSaid(options.map);
	if (!existsSync(options.file)) throw new ImportRefusal('Berkas yang hendak dibaca tidak ada: periksa nama dan foldernya.');
	const { summary, tallies, notes } = await understand(readFileSync(options.file), city, {
		period: options.period,
		published: plan.published,
		sheet: options.sheet,
		said,
		bps,
		ask: effects.ask,
		onChildren: () => refuseWithinProject(options.file),
		progress: effects.progress,
	});
	print(summary);

	const rows = withReviewed(roundRows(city.villages, tallies), plan.current);
	const isKnown = (count: Count) => rows.some(({ cells }) => cells[count].state !== 'notPublished');
	const told = statementsOf(
		city.draft,
		{ instrument: options.instrument, period: options.period, isVerified: isKnown('verified') && !isKnown('stunted') },
		city.code,
		rows.map(({ village }) => village.code),
	);
	const suppression = suppressionNote(rows, city.smallCellThreshold, told);
	const { edit, issues, corrections } = plannedRound(city, plan, roundText(suppression.rows), options);
	const districtName = (code: string) => city.districts.find((district) => district.code === code)?.name ?? code;

	print(`\n${city.name}, ${formatPeriod(options.period)}, ${options.instrument}, ${options.status}\n`);
	print(roundTable(rows, suppression, plan.earlier));
	print(`\n${earlierSentence(plan.earlier, options.instrument)}`);
	print(`\n${notes.join('\n')}`);
	const unpublished = city.villages.filter(({ code }) => !tallies.has(code));
	if (unpublished.length > 0)
		print(`Tidak ada di berkas, jadi dikosongkan (belum dipublikasikan): ${unpublished.map(({ name }) => name).join(', ')}.`);
	print(`\n${suppressionLines(suppression, city.smallCellThreshold, districtName).join('\n')}`);
	if (issues.length > 0) print(`\nKata pemeriksa data (npm run check) tentang hasil ini:\n\n${formatText(issues)}`);

	const names = [...edit.changed.keys()].map((name) => path.join(options.dataDir, name)).join(', ');
	const isSame = edit.changed.size === 0;
	if (!isSame) settleExisting(plan, city, suppression.rows, { options, corrections }, print);
	if (isSame) print('\nIsinya sudah sama; tidak ada yang ditulis.');
	else if (options.dryRun) print(`\nTidak ada yang ditulis (--dry-run). Yang akan ditulis: ${names}.`);
	else {
		writeFiles(options.dataDir, edit.changed);
		print(`\nDitulis: ${names}. Lanjutkan dengan \`npm run check\`.`);
	}
}
