// npm run test:all: every kind of test; the last line is `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { settings } from '../src/settings.mjs';
import { runScript, say } from './support/run.mjs';

type Count = { readonly passed: number; readonly failed: number };

const FAILED: Count = { passed: 0, failed: 1 };

/** A step that only says yes or no. */
async function verdict(script: string): Promise<Count> {
	// What is built here is looked at and not published: it needs no address, not even where machines build.
	return (await runScript(script, { env: { ...process.env, CI: '' } })) === 0 ? { passed: 1, failed: 0 } : FAILED;
}

/** The part of vitest's JSON report that is read here. */
interface Report {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

function countOf(report: Report, code: number): Count {
	// A file that could not even be loaded has no tests to fail, and must not pass for that.
	const broken = report.testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
	).length;
	const failed = report.numFailedTests + broken;
	return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/** A step of many tests, counted from vitest's own report. */
async function tests(script: string, folder: string, env: NodeJS.ProcessEnv = process.env): Promise<Count> {
	const file = path.join(folder, `${script}.json`);
	const code = await runScript(script, {
		args: ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
		env,
	});
	try {
		return countOf(JSON.parse(readFileSync(file, 'utf8')) as Report, code);
	} catch {
		return FAILED;
	}
}

async function browser(folder: string, build: Count | undefined): Promise<Count> {
	if (build?.failed !== 0) {
		say('Uji peramban dilewati, karena situsnya gagal dibangun.');
		return FAILED;
	}
	return tests('browser', folder, { ...process.env, BUILT_DIR: settings().outDir });
}

async function timed(title: string, step: () => Promise<Count>): Promise<Count> {
	console.log(`\n━━ ${title}`);
	const start = performance.now();
	const count = await step().catch((cause) => {
		console.error(cause);
		return FAILED;
	});
	say(
		`${title}: ${count.passed} lulus, ${count.failed} gagal, ${Math.round((performance.now() - start) / 1000)} detik.`,
	);
	return count;
}

async function run(folder: string): Promise<Count> {
	const counts = [
		await timed('Gaya kode (biome)', () => verdict('lint')),
		await timed('Uji unit (vitest)', () => tests('unit', folder)),
	];
	// Neither keeps two cores busy by itself.
	const [build, types] = await Promise.all([
		timed('Bangun dan periksa situs', () => verdict('build')),
		timed('Tipe (astro check)', () => verdict('types')),
	]);
	counts.push(build, types, await timed('Uji peramban', () => browser(folder, build)));
	return counts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }));
}

const folder = mkdtempSync(path.join(tmpdir(), 'aksi7-'));
const { passed, failed } = await run(folder);
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
