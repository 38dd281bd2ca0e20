// npm run only -- CITY --into FOLDER: a project of its own for one city, ready to be committed and published by its
// office. Exit code: 0 written, 1 refused.
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { citySlugs } from '../src/data/files.ts';
import { PERMANENT_FILE } from '../src/data/promised.ts';
import { publish } from '../src/data/publish.ts';
import { readFolder } from '../src/data/read-folder.ts';
import { VERSIONS_FILE } from '../src/data/versions.ts';
import { records } from '../src/files/git.ts';
import type { Publication } from '../src/model/base/publication.ts';
import { oneCity } from '../src/onboarding/one-city.ts';
import { settings } from '../src/settings.mjs';
import { checkPrograms, programsFolder, readPrograms } from '../src/writing/index.ts';
import { slugOf } from '../src/writing/sources.ts';
import { readArguments, requireEmpty, TEXT, writeFolder } from './support/arguments.ts';
import { command, Refusal, say } from './support/run.mjs';

const USAGE =
	'Pakai: npm run only -- bontang --into ../situs-bontang, dengan folder tujuan yang belum ada atau kosong.';

/** A text without its ways to others: what was a link becomes words, and none is named as related. */
const withoutWays = (source: string, lost: ReadonlySet<string>): string =>
	source
		.replace(/\[([^\]]*)\]\(\.\.\/([a-z0-9-]+)\/(?:#[^)]*)?\)/g, (link, words: string, slug: string) =>
			lost.has(slug) ? words : link,
		)
		.replace(
			/^terkait: \[(.*)\]$/m,
			(_, list: string) =>
				`terkait: [${list
					.split(/,\s*/)
					.filter((one) => !lost.has(one.replaceAll('"', '')))
					.join(', ')}]`,
		);

/** The texts that can stay, without links to those that speak of other cities' numbers; and the names of these. */
function remainingPrograms(publication: Publication): {
	readonly kept: ReadonlyMap<string, string>;
	readonly lost: readonly string[];
} {
	const all = readPrograms(programsFolder());
	const lost = new Set<string>();
	for (;;) {
		const kept = new Map(
			[...all]
				.filter(([file]) => !lost.has(slugOf(file)))
				.map(([file, source]) => [file, withoutWays(source, lost)] as const),
		);
		const broken = new Set(
			checkPrograms(kept, publication).flatMap(({ severity, file }) => (severity === 'error' ? [slugOf(file)] : [])),
		);
		if (broken.size === 0) return { kept, lost: [...lost].sort() };
		for (const slug of broken) lost.add(slug);
	}
}

await command(async () => {
	const { positionals, values } = readArguments({ into: TEXT }, USAGE, 1);
	if (!values.into) throw new Refusal(USAGE);
	const [slug = '', into] = [positionals[0], path.resolve(values.into)];
	const { dataDir } = settings();
	const folder = readFolder(dataDir);
	const known = citySlugs(folder.files);
	if (!known.includes(slug))
		throw new Refusal(`Kota \`${slug}\` tidak ada di ${dataDir}/kota/. Yang ada: ${known.join(', ')}.`);
	requireEmpty(into, USAGE);
	const { files, dropped } = oneCity(folder, slug);
	const { publication, issues } = publish({ ...folder, files });
	if (!publication) {
		const [first] = issues.filter(({ severity }) => severity === 'error');
		throw new Refusal(`Data kota itu saja belum dapat diterbitkan: ${first?.file}:${first?.line}: ${first?.message}`);
	}
	const { kept, lost } = remainingPrograms(publication);
	const gone = new Set([
		VERSIONS_FILE,
		...[...readPrograms(programsFolder()).keys()].filter((file) => !kept.has(file)),
	]);
	const tracked = records('.', 'ls-files', '-z');
	const data = `${path.relative('.', path.resolve(dataDir))}/`;
	writeFolder(into, (put) => {
		for (const name of tracked) {
			if (gone.has(name) || !existsSync(name)) continue;
			if (!name.startsWith(data)) copyFileSync(name, put(name));
			else if (!folder.files.has(name.slice(data.length)) || files.has(name.slice(data.length)))
				copyFileSync(name, put(name));
		}
		for (const [name, text] of kept) writeFileSync(put(name), text);
		for (const [name, text] of files) if (dropped.has(name)) writeFileSync(put(data + name), text);
		// A new site has promised no address yet.
		const promised = existsSync(PERMANENT_FILE) ? readFileSync(PERMANENT_FILE, 'utf8').split('\n') : [];
		writeFileSync(put(PERMANENT_FILE), `${promised.filter((line) => line.startsWith('#')).join('\n')}\n`);
	});
	for (const [name, count] of dropped) say(`${name}: ${count} baris tentang kota lain tidak ikut.`);
	if (lost.length > 0) say(`${lost.length} tulisan yang memakai angka kota lain tidak ikut: ${lost.join(', ')}.`);
	say(`Siap di ${into}. Langkah berikutnya di sana: git init, git add --all, git commit, lalu npm start.`);
});
