import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { decode } from '../files/decode.ts';
import { entriesBelow } from '../files/read-regular.ts';
import { gridOf } from './csv/grid.ts';
import { headerOf } from './csv/header.ts';
import { plainText } from './csv/parse.ts';
import { layoutOf } from './csv/repair/layout.ts';
import { error, type Issue } from './rules/rule.ts';
import { isExample, isKnownFile, tableOf } from './tables/index.ts';

/** What a computer puts into folders by itself. */
const LITTER = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/;

/**
 * Why a file may not lie in the data folder: the site knows no such file, or a column that the file's kind does not
 * have. Asked of every file, those of examples (`_contoh/`) too, for a list of children needs only a name that nothing
 * reads to lie there unseen.
 *
 * @param path in the data folder, with `/`
 * @param name how the message calls the file
 */
export function strayIssues(path: string, name: string, bytes: Uint8Array): Issue[] {
	if (LITTER.test(path)) return [];
	if (!isKnownFile(path))
		return [
			error('berkas-tak-dibaca', { file: name, line: 1, column: 1 })`
				Berkas ini tidak dibaca oleh situs.
				→ Periksa nama dan foldernya, atau pindahkan ke luar folder data.`,
		];
	const table = tableOf(path);
	if (!table) return [];
	const text = plainText(decode(Buffer.from(bytes)).text);
	const layout = layoutOf(text, Object.keys(table.schema.shape));
	const grid = gridOf(text, layout.delimiter);
	if (grid.size <= layout.above) return [];
	const { issues } = headerOf(
		table,
		grid.row(layout.above),
		{ file: name, line: grid.lineOf(layout.above) },
		() => false,
	);
	return issues.filter(({ code }) => code === 'kolom-tak-dikenal');
}

/** Why something that is no directory may not be read: one reader would follow it, another drop it, and a pipe be
 * waited for without end. */
function plainFault(file: string, name: string): Issue | undefined {
	const stats = lstatSync(file);
	if (stats.isFile()) return undefined;
	const isLink = stats.isSymbolicLink();
	const message = isLink ? 'Ini tautan (symlink), bukan berkas.' : 'Ini bukan berkas biasa.';
	const fix = isLink ? 'Salin berkasnya sendiri ke sini; tautan tidak dibaca.' : 'Hapus dari folder ini.';
	return error('berkas-tak-dibaca', { file: name, line: 1, column: 1 })`${message} → ${fix}`;
}

/** A folder in a file's place: the reader of that file would find none, and say nothing. */
const folderFault = (name: string) =>
	error('berkas-tak-dibaca', { file: name, line: 1, column: 1 })`
		Ini folder, bukan berkas.
		→ Ganti namanya, atau taruh berkasnya di sini.`;

/** Links and pipes directly in a folder of texts. */
export function strayTexts(dir: string): Issue[] {
	if (!existsSync(dir)) return [];
	const entries = readdirSync(dir, { withFileTypes: true }).filter((entry) => !entry.isDirectory());
	return entries.flatMap((entry) => plainFault(join(dir, entry.name), `${dir}/${entry.name}`) ?? []);
}

/** All in the data folder that no reader of data sees: links, pipes, and files of examples that do not belong. */
export function strayFiles(dir: string): Issue[] {
	const root = resolve(dir);
	return entriesBelow(root).flatMap((entry) => {
		const file = join(entry.parentPath, entry.name);
		const path = relative(root, file).split(sep).join('/');
		const name = `${basename(root)}/${path}`;
		if (entry.isDirectory()) return isKnownFile(path) ? [folderFault(name)] : [];
		const fault = plainFault(file, name);
		if (fault) return [fault];
		return isExample(path) ? strayIssues(path, name, readFileSync(file)) : [];
	});
}
