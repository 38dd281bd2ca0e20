// npm start: installs what is missing, builds the site and serves it. It runs before any package is there: plain JavaScript.
import { ensurePackages, requireNode } from './support/packages.mjs';
import { command, Refusal, runScript, say } from './support/run.mjs';
import { requireFreePort, serve } from './support/serve.mjs';
import { settings } from './support/settings.mjs';

/** npm hands a signal only to the shell between itself and this process; when that shell is gone, so is the wish for a server. */
function stopWithNpm() {
	const shell = process.ppid;
	if (process.env.npm_lifecycle_event === 'start') setInterval(() => process.ppid === shell || process.exit(), 500);
}

await command(async () => {
	const { port, base, outDir } = settings();
	requireNode();
	await requireFreePort(port);
	await ensurePackages();
	if ((await runScript('build')) !== 0) throw new Refusal('Situs tidak dibangun: perbaiki yang disebut di atas, lalu ulangi.');
	const { url } = await serve(outDir, { port, base });
	stopWithNpm();
	say(`Situs siap di ${url} (Ctrl+C untuk berhenti).`);
});
