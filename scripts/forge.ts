// npm run forge -- proposal --base REF [--out DIR]: checks a proposed change of the data and reports it; any CI calls
// this. npm run forge -- same DIR DIR: whether two builds are the same, file by file. npm run forge -- links [--out
// DIR] [--write]: whether the documents behind the figures can still be reached; with --write the site will say it, by
// tautan.csv of the data folder. Exit code: 0 good, 1 refused or different, 2
// could not run.
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SuppressedCell } from '../src/data/disclosure/index.ts';
import { formatIssues } from '../src/data/messages.ts';
import { publish } from '../src/data/publish.ts';
import { readFolderAt, sharedWith } from '../src/data/published/index.ts';
import { readFolder } from '../src/data/read-folder.ts';
import { readAreaRegister } from '../src/data/register.ts';
import { linksTable } from '../src/data/tables/index.ts';
import type { Issue } from '../src/model/base/issue.ts';
import type { Period } from '../src/model/base/period.ts';
import type { Publication } from '../src/model/base/publication.ts';
import { SUMS } from '../src/outputs/checksums/verify.ts';
import { codeQuality } from '../src/outputs/forge/code-quality.ts';
import { formatReached, linksCsv, reachAll } from '../src/outputs/forge/links.ts';
import { changedMaps } from '../src/outputs/forge/pictures.ts';
import { changesBetween, formatReport } from '../src/outputs/forge/report.ts';
import { checkPersonalData } from '../src/personal-data/index.ts';
import { settings } from '../src/settings.mjs';
import { FLAG, fail, readArguments, TEXT } from './support/arguments.ts';
import { systemSentence } from './support/run.mjs';

const USAGE =
	'Pakai: npm run forge -- proposal --base REF [--out FOLDER], atau npm run forge -- same FOLDER FOLDER, atau npm ' +
	'run forge -- links [--write]';

type Verdict = { readonly issues: readonly Issue[]; readonly suppressed?: readonly SuppressedCell[] };

/** What the proposal's commits hold, beside what stands at their end: merged, it stays in the history for good. */
function historyIssues(base: string, found: readonly Issue[]): readonly Issue[] {
	const known = new Set(found.map(({ code, file }) => `${code} ${file}`));
	const past = checkPersonalData({ root: process.cwd(), history: true, since: base, dataDir: settings().dataDir });
	return past.filter(({ code, file }) => !known.has(`${code} ${file}`));
}

/** The verdict of the same check that an office runs. */
function checkAgainst(base: string): Verdict {
	const args = ['scripts/check.ts', '--data', settings().dataDir, '--base', base, '--format', 'json'];
	const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
	if (status !== 0 && status !== 1) fail(stderr || `npm run check berhenti dengan kode ${status}.`);
	return JSON.parse(stdout) as Verdict;
}

/** Puts the pictures of all changed maps beside the report; gives their names. */
async function drawChanges(before: Publication | undefined, after: Publication, out: string): Promise<string[]> {
	const maps = await changedMaps(before, after);
	for (const [name, png] of maps) writeFileSync(path.join(out, name), png);
	return [...maps.keys()];
}

/** The same thing said of the same place, wherever new rows moved it. */
const sameIssue = ({ file, code, message }: Issue) => [file, code, message].join('\0');
const errorsFirst = (one: Issue, other: Issue) => Number(one.severity !== 'error') - Number(other.severity !== 'error');

/** Where GitHub or GitLab shows what this run kept. */
const artefactsOf = ({ GITHUB_RUN_ID, GITHUB_SERVER_URL, GITHUB_REPOSITORY, CI_JOB_URL }: NodeJS.ProcessEnv) =>
	GITHUB_RUN_ID
		? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`
		: CI_JOB_URL && `${CI_JOB_URL}/artifacts/browse`;

async function proposal(base: string, out: string): Promise<boolean> {
	const { dataDir } = settings();
	const { issues: found, suppressed = [] } = checkAgainst(base);
	// The country's register is a package of the project and no file of the folder.
	const then = { ...readFolderAt(dataDir, sharedWith(dataDir, base)), register: readAreaRegister() };
	const earlier = publish(then);
	const known = new Set(earlier.issues.map(sameIssue));
	const own = found.filter((issue) => issue.severity === 'error' || !known.has(sameIssue(issue)));
	const issues = [...historyIssues(base, own), ...own].sort(errorsFirst);
	const isGood = issues.every(({ severity }) => severity !== 'error');
	mkdirSync(out, { recursive: true });
	const after = isGood ? publish(readFolder(dataDir)).publication : undefined;
	const before = after && earlier.publication;
	// What was published under older rules may not pass the present ones; nothing of it is new for that.
	const isComparable = before !== undefined || then.files.size === 0;
	const changes = after && isComparable ? changesBetween(before, after) : undefined;
	const pictures = after && isComparable ? await drawChanges(before, after, out) : [];
	const artefacts = artefactsOf(process.env);
	const report = {
		issues,
		old: found.length - own.length,
		suppressed,
		pictures,
		artefacts,
		...(changes && { changes }),
	};
	const text = formatReport(report);
	writeFileSync(path.join(out, 'laporan.md'), text);
	writeFileSync(path.join(out, 'laporan.json'), `${JSON.stringify(report, null, '\t')}\n`);
	writeFileSync(path.join(out, 'codequality.json'), codeQuality(issues));
	if (process.env.GITHUB_ACTIONS === 'true') console.log(formatIssues(issues, 'github'));
	if (process.env.GITHUB_STEP_SUMMARY) appendFileSync(process.env.GITHUB_STEP_SUMMARY, text);
	console.log(text);
	return isGood;
}

function same(first: string, second: string): boolean {
	const [left, right] = [first, second].map((dir) => {
		const file = path.join(dir, SUMS);
		if (!existsSync(file))
			fail(
				`${file} tidak ada, jadi bangunan itu tidak dapat dibandingkan: bangun dengan npm run build sampai selesai.`,
			);
		return new Set(readFileSync(file, 'utf8').split('\n'));
	}) as [Set<string>, Set<string>];
	const different = [
		...new Set([...left].filter((line) => !right.has(line)).concat([...right].filter((line) => !left.has(line)))),
	];
	const files = [...new Set(different.map((line) => line.slice(66)))].sort();
	console.log(
		files.length === 0
			? `Kedua bangunan sama: ${left.size - 1} berkas.`
			: `Berbeda, jadi tidak diterbitkan:\n${files.join('\n')}`,
	);
	return files.length === 0;
}

async function links(out: string, isWriting: boolean): Promise<boolean> {
	const { dataDir } = settings();
	const { publication, issues } = publish(readFolder(dataDir));
	if (!publication) return fail(`Data belum dapat diterbitkan (${issues.length} hal): jalankan npm run check.`);
	const reached = await reachAll(publication.documents);
	mkdirSync(out, { recursive: true });
	const text = formatReached(reached);
	writeFileSync(path.join(out, 'tautan.md'), text);
	if (process.env.GITHUB_STEP_SUMMARY) appendFileSync(process.env.GITHUB_STEP_SUMMARY, text);
	console.log(text);
	if (isWriting && reached.length > 0) {
		const csv = linksCsv(publication.documents, reached, new Date().toISOString().slice(0, 10) as Period);
		if (csv) writeFileSync(path.join(dataDir, linksTable.path), csv);
		else fail(`Tidak satu alamat pun menjawab: mesin ini tidak terhubung, jadi ${linksTable.path} tidak diubah.`);
	}
	return reached.every(({ reach }) => reach === 'ada' || reach === 'menolak');
}

const { values, positionals } = readArguments(
	{ base: TEXT, out: { ...TEXT, default: 'laporan' }, write: FLAG },
	USAGE,
	'any',
	fail,
);
const { base, out, write } = values;
const [command, ...rest] = positionals;
try {
	if (command === 'proposal' && base !== undefined && rest.length === 0)
		process.exitCode = (await proposal(base, out)) ? 0 : 1;
	else if (command === 'same' && rest.length === 2)
		process.exitCode = same(rest[0] as string, rest[1] as string) ? 0 : 1;
	else if (command === 'links' && rest.length === 0) process.exitCode = (await links(out, write)) ? 0 : 1;
	else fail(USAGE);
} catch (cause) {
	// Node names no file when a disk is full: it is the folder of the report that all is written to.
	const why = systemSentence(cause instanceof Error ? Object.assign({ path: out }, cause) : cause);
	if (why === undefined) throw cause;
	fail(`Laporan tidak selesai ditulis. ${why}`);
}
