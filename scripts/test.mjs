// npm test: installs what is missing, a browser too, and runs everything. It runs before any package is there: plain
// JavaScript.
import { ensureBrowser } from './support/browser.mjs';
import { ensurePackages, requireNode } from './support/packages.mjs';
import { command, Refusal, runScript } from './support/run.mjs';

// Whoever reads the last line must find a count there also when nothing could be run.
const count = () => console.log('0 passed, 1 failed');

await command(async () => {
	requireNode();
	await ensurePackages();
	const browser = await ensureBrowser();
	const code = await runScript('test:all', { env: { ...process.env, CHROME_PATH: browser } });
	if (code > 1) throw new Refusal(`Uji berhenti sebelum selesai (kode ${code}).`);
	process.exitCode = code;
}, count);
