// npm run new-program -- SLUG --city bontang --topic koordinasi [--kind program|penjelasan] [--date 2024-05-15]: a
// programme's file, ready to be written. Exit code: 0 done, 1 refused.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadPublication, PublicationError } from '../src/data/load.ts';
import { programsFolder, SkeletonError, skeletonOf } from '../src/writing/index.ts';
import { readArguments, TEXT } from './support/arguments.ts';
import { command, Refusal } from './support/run.mjs';

const USAGE = 'Tulis: npm run new-program -- bontang-rakor-2024 --city bontang --topic koordinasi [--date 2024-05-15]';

await command(async () => {
	const { values, positionals } = readArguments({ city: TEXT, topic: TEXT, kind: TEXT, date: TEXT }, USAGE, 'any');
	const slug = positionals.join('-');
	if (slug === '') throw new Refusal(USAGE);
	const folder = programsFolder();
	if (!folder) throw new Refusal('Folder tulisan untuk data ini belum disebut: isi PROGRAMS_DIR.');
	const file = path.join(folder, `${slug}.mdx`);
	try {
		const text = skeletonOf({ slug, ...values }, loadPublication());
		if (existsSync(file)) throw new Refusal(`\`${file}\` sudah ada dan tidak ditimpa. Pilih nama lain.`);
		mkdirSync(folder, { recursive: true });
		writeFileSync(file, text);
	} catch (cause) {
		if (cause instanceof SkeletonError) throw new Refusal(`${cause.message}\n${USAGE}`);
		if (cause instanceof PublicationError)
			throw new Refusal('Datanya belum lolos pemeriksaan; jalankan `npm run check` lebih dulu.');
		throw cause;
	}
	console.log(
		`${file}\nBerikutnya: lihat hasilnya dengan \`npm run dev\` di ` +
			`/program/${slug}/, tulis, lalu jalankan \`npm run check\`. Cara menulis: /menulis/.`,
	);
});
