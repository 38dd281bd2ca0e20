// npm run copy -- FOLDER [--from DIST]: a copy of the built site that opens from a disk or a USB stick, without any
// server. Exit code: 0 copied, 1 refused.
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FOR_THE_HOST, filesBelow, isUnchanged, verifyFolder } from '../src/outputs/checksums/verify.ts';
import { offlinePage } from '../src/outputs/hosting/offline.ts';
import { settings } from '../src/settings.mjs';
import { readArguments, requireEmpty, TEXT, writeFolder } from './support/arguments.ts';
import { command, Refusal, say } from './support/run.mjs';

const USAGE =
	'Pakai: npm run copy -- FOLDER, dengan FOLDER yang belum ada atau kosong; situs dibangun dulu dengan `npm run build`.';

await command(async () => {
	const { positionals, values } = readArguments({ from: TEXT }, USAGE, 1);
	const target = path.resolve(...positionals);
	const { from = settings().outDir } = values;
	if (!existsSync(path.join(from, 'SHA256SUMS')))
		throw new Refusal(`Tidak ada situs di ${path.relative('.', from) || from}. ${USAGE}`);
	requireEmpty(target, USAGE);
	if (!isUnchanged(verifyFolder(from)))
		throw new Refusal('Situs itu tidak utuh lagi menurut SHA256SUMS: bangun lagi dengan `npm run build`.');
	const { base } = settings();
	// Scripts do not run from a disk; a sheet for paper does.
	const files = filesBelow(from).filter((file) => !FOR_THE_HOST.includes(file) && !/^_astro\/.*(?<!\.css)$/.test(file));
	writeFolder(target, (put) => {
		for (const file of files) {
			const source = path.join(from, file);
			if (file.endsWith('.html')) writeFileSync(put(file), offlinePage(readFileSync(source, 'utf8'), file, base));
			else copyFileSync(source, put(file));
		}
	});
	say(`${files.length} berkas disalin. Buka ${path.join(target, 'index.html')} di peramban; tidak perlu jaringan.`);
});
