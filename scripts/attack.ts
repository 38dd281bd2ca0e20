// npm run attack [-- --times N]: the attacks that the tests hold, at N times their usual size (10 unless told), and
// what became of them. Exit code: 0 all held, 1 something broke through, 2 could not run.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readArguments, TEXT } from './support/arguments.ts';
import { command, Refusal, run } from './support/run.mjs';

/** What is attacked, and the tests that do it. */
const SECTIONS: Readonly<Record<string, readonly string[]>> = {
	'naskah dan teks data': [
		'src/writing/attacks.test.ts',
		'src/writing/vite-plugin.test.ts',
		'src/data/csv/text-form.test.ts',
	],
	'berkas di public/ dan data/': ['src/data/public-files', 'src/data/stray.test.ts'],
	'jumlah kecil': [
		'src/suppression',
		'src/data/rules/privacy',
		'src/data/rules/statistics/honest-cities.test.ts',
		'tests/unit/factors-attack.test.ts',
	],
	'data pribadi': ['tests/unit/personal', 'src/personal-data'],
	'perubahan diam-diam': ['src/data/published', 'tests/unit/office-journeys.test.ts'],
	'mesin yang berhenti': ['tests/unit/output.test.ts', 'tests/unit/import-killed.test.ts'],
	'kota lain': ['tests/build/made-cities.test.ts'],
	'paket dari luar': ['tests/unit/supply.test.ts'],
};

interface Report {
	readonly numTotalTests: number;
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly numPendingTests: number;
	readonly testResults: readonly {
		readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
	}[];
}

await command(async () => {
	const { values } = readArguments({ times: { ...TEXT, default: '10' } }, 'Pakai: npm run attack [-- --times N].');
	const times = Number(values.times);
	if (!Number.isInteger(times) || times < 1) throw new Refusal('--times harus bilangan bulat dari 1 ke atas.');
	const folder = mkdtempSync(path.join(tmpdir(), 'aksi7-attack-'));
	let broken = 0;
	for (const [name, files] of Object.entries(SECTIONS)) {
		const file = path.join(folder, 'report.json');
		const args = ['node_modules/vitest/vitest.mjs', 'run', ...files, '--reporter=json', `--outputFile.json=${file}`];
		await run(process.execPath, [...args, '--testTimeout=3600000'], {
			env: { ...process.env, ATTACK_TIMES: String(times) },
		});
		const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
		broken += report.numFailedTests;
		const skipped = report.numPendingTests > 0 ? `, ${report.numPendingTests} dilewati` : '';
		console.log(
			`${name}: ${report.numTotalTests} dicoba, ${report.numPassedTests} bertahan, ${report.numFailedTests} ` +
				`tembus${skipped}`,
		);
		const failed = report.testResults.flatMap(({ assertionResults }) =>
			assertionResults.filter(({ status }) => status === 'failed'),
		);
		for (const { fullName } of failed) console.log(`  tembus: ${fullName}`);
	}
	rmSync(folder, { recursive: true, force: true });
	process.exitCode = broken > 0 ? 1 : 0;
});
