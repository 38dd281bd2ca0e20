// npm start: installs what is missing, builds the site and serves it. It runs before any package is there: plain
// JavaScript.

import { settings } from '../src/settings.mjs';
import { ensurePackages, requireNode } from './support/packages.mjs';
import { command, Refusal, runScript, say, stopWithParent } from './support/run.mjs';
import { requireFreePort, serve } from './support/serve.mjs';

await command(async () => {
	const { port, base, outDir } = settings();
	requireNode();
	await requireFreePort(port);
	await ensurePackages();
	// A site for this machine alone needs no address, not even where machines build.
	const env = { ...process.env, CI: '' };
	if ((await runScript('build', { env })) !== 0)
		throw new Refusal('Situs tidak dibangun: perbaiki yang disebut di atas, lalu ulangi.');
	const { url } = await serve(outDir, { port, base });
	if (process.env.npm_lifecycle_event === 'start') stopWithParent(() => process.exit());
	say(`Situs siap di ${url} (Ctrl+C untuk berhenti).`);
});
