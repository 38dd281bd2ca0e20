import { formatText } from '../../data/messages.ts';
import { writeFiles } from '../../data/repair/write-files.ts';
import { formatPeriod } from '../../model/base/period.ts';
import { type Effects, importRound, readCity, readSource } from './import-round.ts';
import type { ImportLevel, ImportOptions } from './options.ts';
import { prepareLevel } from './prepare-level.ts';
import { ImportRefusal } from './refusal.ts';
import { roundTable } from './report.ts';
import { readSaid } from './said.ts';

/**
 * Makes a round of a table by district or puskesmas, shows everything and writes two files of the data folder, both or
 * none. Throws `ImportRefusal` when it must not.
 */
async function importLevel(
	options: ImportOptions & { readonly level: ImportLevel },
	{ print, progress, ask }: Effects,
): Promise<void> {
	const { level } = options;
	const city = readCity(options.dataDir, options.city);
	const request = { sheet: options.sheet, said: readSaid(options.map), ask, progress };
	const prepared = await prepareLevel(city, options, level, () => readSource(options.file), request);
	const { edit, summary, notes, rows, suppression, hidden, absent, issues } = prepared;
	print(summary);
	print(`\n${city.name}, ${formatPeriod(options.period)}, ${options.instrument}, ${options.status}, per ${level}\n`);
	print(roundTable(rows, suppression, undefined).replaceAll('kelurahan', level));
	print(`\n${notes.join('\n')}`);
	if (absent.length > 0) print(`Tidak ada di berkas, jadi tidak ditulis: ${absent.join(', ')}.`);
	print(`\n${hidden.join('\n')}`);
	if (issues.length > 0) print(`\nKata pemeriksa data (npm run check) tentang hasil ini:\n\n${formatText(issues)}`);
	if (issues.some(({ severity }) => severity === 'error'))
		throw new ImportRefusal('Tidak ada yang ditulis: betulkan dulu yang disebut di atas.');
	const names = [...edit.changed.keys()].map((name) => `${options.dataDir}/${name}`).join(' dan ');
	if (edit.changed.size === 0) return print('\nIsinya sudah sama; tidak ada yang ditulis.');
	if (options.dryRun) return print(`\nTidak ada yang ditulis (--dry-run). Yang akan ditulis: ${names}.`);
	writeFiles(options.dataDir, edit.changed);
	print(`\nDitulis: ${names}. Lanjutkan dengan \`npm run check\`.`);
}

/**
 * Reads a file at the level that was asked for: a round by village, or one that goes no farther down than districts or
 * puskesmas.
 */
export function importTable({ level, ...options }: ImportOptions, effects: Effects): Promise<void> {
	return level ? importLevel({ ...options, level }, effects) : importRound(options, effects);
}
