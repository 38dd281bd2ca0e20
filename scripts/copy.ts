// npm run copy -- FOLDER [--from DIST]: a copy of the built site that opens from a disk or a USB stick, without any
// server. Exit code: 0 copied, 1 refused.
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { FOR_THE_HOST, filesBelow, isUnchanged, verifyFolder } from '../src/outputs/checksums/verify.ts';
import { offlinePage } from '../src/outputs/hosting/offline.ts';
import { settings } from '../src/settings.mjs';
import { command, Refusal, say } from './support/run.mjs';

const USAGE =
	'Pakai: npm run copy -- FOLDER, dengan FOLDER yang belum ada atau kosong; situs dibangun dulu dengan `npm run build`.';

function readArguments(): { readonly target: string; readonly from: string } {
	try {
		const { positionals, values } = parseArgs({ allowPositionals: true, options: { from: { type: 'string' } } });
		const [target, ...more] = positionals;
		if (target && more.length === 0) return { target: path.resolve(target), from: values.from ?? settings().outDir };
	} catch {}
	throw new Refusal(USAGE);
}

await command(async () => {
	const { target, from } = readArguments();
	if (!existsSync(path.join(from, 'SHA256SUMS')))
		throw new Refusal(`Tidak ada situs di ${path.relative('.', from) || from}. ${USAGE}`);
	if (existsSync(target) && readdirSync(target).length > 0)
		throw new Refusal(`Folder \`${target}\` tidak kosong. ${USAGE}`);
	if (!isUnchanged(verifyFolder(from)))
		throw new Refusal('Situs itu tidak utuh lagi menurut SHA256SUMS: bangun lagi dengan `npm run build`.');
	const { base } = settings();
	// Whole or not at all: the folder gets its name when everything is there.
	const growing = `${target}.sebagian`;
	rmSync(growing, { recursive: true, force: true });
	// Scripts do not run from a disk; a sheet for paper does.
	const files = filesBelow(from).filter((file) => !FOR_THE_HOST.includes(file) && !/^_astro\/.*(?<!\.css)$/.test(file));
	for (const file of files) {
		const to = path.join(growing, file);
		mkdirSync(path.dirname(to), { recursive: true });
		if (file.endsWith('.html')) writeFileSync(to, offlinePage(readFileSync(path.join(from, file), 'utf8'), file, base));
		else copyFileSync(path.join(from, file), to);
	}
	rmSync(target, { recursive: true, force: true });
	renameSync(growing, target);
	say(`${files.length} berkas disalin. Buka ${path.join(target, 'index.html')} di peramban; tidak perlu jaringan.`);
});
