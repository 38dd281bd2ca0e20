// npm run signatures: asks the registry for the signatures of all packages of the lock file, and says plainly when
// there are none to be had. Exit code: 0 all verified, or nothing to verify with (no network, a registry without
// signatures); 1 one is wrong or missing.
import { spawnSync } from 'node:child_process';
import { command, say } from './support/run.mjs';

/** What npm says where a registry keeps no keys: a mirror, mostly. */
const NONE_OFFERED =
	/no dependencies|unsupported registr|supported registry|no keys|registry signatures? (?:is|are) not/i;
const NO_NETWORK = /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|network|ENEEDAUTH|E40[134]/;

type Audit = { readonly invalid?: readonly unknown[]; readonly missing?: readonly unknown[] };

function parsed(text: string): Audit | undefined {
	try {
		return JSON.parse(text) as Audit;
	} catch {
		return undefined;
	}
}

await command(async () => {
	// Of the platform's shell on Windows, where npm is a script.
	const { stdout, stderr } = spawnSync('npm', ['audit', 'signatures', '--json'], {
		encoding: 'utf8',
		shell: process.platform === 'win32',
	});
	const said = `${stdout}\n${stderr}`;
	const audit = parsed(stdout);
	const wrong = [...(audit?.invalid ?? []), ...(audit?.missing ?? [])] as {
		readonly name?: string;
		readonly version?: string;
	}[];
	if (wrong.length > 0) {
		say(`Tanda tangan ${wrong.length} paket salah atau tidak ada; jangan dipasang sebelum jelas sebabnya:`);
		for (const { name = '?', version = '?' } of wrong) console.log(`  ${name}@${version}`);
		process.exitCode = 1;
		return;
	}
	if (NONE_OFFERED.test(said)) {
		say(
			'Tidak diperiksa: registri paket ini tidak menawarkan tanda tangan. Sidik (integrity) di package-lock.json ' +
				'tetap diperiksa npm ci.',
		);
		return;
	}
	if (!audit || NO_NETWORK.test(said)) {
		say(
			'Tidak diperiksa: tanda tangan tidak dapat diminta dari sini (tanpa jaringan, atau kuncinya tidak terjangkau).',
		);
		say('Sidik (integrity) di package-lock.json tetap diperiksa npm ci.');
		return;
	}
	say('Tanda tangan semua paket benar.');
});
