import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citySlugs, type DataFolder } from '../files.ts';
import { tableOf } from '../tables/index.ts';

const LINE = /^[0-9a-f]{64} [ *](unduh\/.+)$/;

/** The data files that an earlier build published, for a folder without git: they lie byte for byte below `unduh/`, and
 * the build's `SHA256SUMS` names them. `undefined` when there is no such build, or one of another site (no city in
 * common). Settings of cities are not published as files; those of `now` stand in. */
export function readFolderOfBuild(outDir: string, now: DataFolder): DataFolder | undefined {
	const list = join(outDir, 'SHA256SUMS');
	if (!existsSync(list)) return undefined;
	const paths = readFileSync(list, 'utf8')
		.split('\n')
		.flatMap((line) => LINE.exec(line)?.[1]?.slice('unduh/'.length) ?? [])
		.filter((path) => tableOf(path) && existsSync(join(outDir, 'unduh', path)));
	const files = new Map(paths.map((path) => [path, readFileSync(join(outDir, 'unduh', path), 'utf8')]));
	const own = new Set(citySlugs(now.files));
	if (!citySlugs(files).some((slug) => own.has(slug))) return undefined;
	for (const [path, text] of now.files) if (/(^|\/)(kota|situs)\.json$/.test(path)) files.set(path, text);
	return { name: now.name, files };
}
