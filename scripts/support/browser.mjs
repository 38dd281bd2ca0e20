// The browser that the tests and the measurements drive: one that the machine has, or Debian's. Plain JavaScript: see
// packages.mjs.
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { Refusal, run, say } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Chromium fills the suggestions under its address bar with a web page of some 400 files in every window, seen or not,
 * which took more of a small machine than our own pages. The last flag of a name counts, so what playwright turns off
 * stands here too. */
const OFF = [
	'WebUIOmniboxPopup',
	'WebUIOmniboxFullPopup',
	'WebUIOmniboxAimPopup',
	'AimEnabled',
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsFirstBalancedModeAutoEnable',
	'HttpsUpgrades',
	'MediaRouter',
	'NetworkTimeServiceQuerying',
	'OptimizationHints',
	'PaintHolding',
	'PreconnectToSearch',
	'ThirdPartyStoragePartitioning',
	'TcpPortRandomizationWin',
];

/** Without a sandbox it also runs as root in a container; the rest keeps it from calling home. */
export const FLAGS = [
	`--disable-features=${OFF.join()}`,
	'--headless',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

function isProgram(file) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/**
 * Path of a Chromium on this machine: CHROME_PATH, then the search path, then the usual places.
 * @returns {string | undefined}
 */
export function findBrowser(env = process.env) {
	if (env.CHROME_PATH) return isProgram(env.CHROME_PATH) ? env.CHROME_PATH : undefined;
	const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
	const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
	return [...onPath, ...PLACES].find(isProgram);
}

/** Like `findBrowser`, but refuses when there is none. */
export function requireBrowser(env = process.env) {
	const found = findBrowser(env);
	if (found) return found;
	throw new Refusal(
		env.CHROME_PATH
			? `CHROME_PATH menunjuk ke \`${env.CHROME_PATH}\`, tetapi tidak ada program di sana.`
			: 'Peramban untuk uji tidak ditemukan: pasang Chromium atau Chrome, atau isi CHROME_PATH dengan letaknya, ' +
					'lalu ulangi.',
	);
}

function canInstall() {
	return process.platform === 'linux' && process.getuid?.() === 0 && isProgram('/usr/bin/apt-get');
}

/** Path of a browser, installed from Debian when there is none and this user may. */
export async function ensureBrowser() {
	if (!findBrowser() && !process.env.CHROME_PATH && canInstall()) {
		say('Memasang Chromium untuk uji peramban (apt-get install chromium) …');
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		await run('apt-get', ['update', '-qq'], { env });
		const code = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
		if (code !== 0)
			throw new Refusal(
				'Chromium tidak dapat dipasang dengan apt-get: periksa sambungan jaringan, atau isi CHROME_PATH, lalu ulangi.',
			);
	}
	return requireBrowser();
}
