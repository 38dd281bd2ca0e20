// node scripts/personal.ts [--staged | --history | --message FILE] [--data DIR] [--format text|json|github|markdown]
// Looks for personal data in what git keeps, and for files that do not belong into data/ and public/. Exit code: 0
// none, 1 some, 2 could not run.
import { readFileSync } from 'node:fs';
import { FORMATS, type Format, formatIssues } from '../src/data/messages.ts';
import { checkPublicFiles } from '../src/data/public-files/index.ts';
import { strayIssues } from '../src/data/stray.ts';
import { sortIssues } from '../src/model/base/issue.ts';
import { checkMessage, checkPersonalData } from '../src/personal-data/index.ts';
import { FLAG, fail, readArguments, TEXT } from './support/arguments.ts';

const asked = { staged: FLAG, history: FLAG, message: TEXT, data: TEXT, format: { ...TEXT, default: 'text' } };
const USAGE = `Pakai: npm run personal -- [--staged | --history] [--data FOLDER] [--format ${FORMATS.join('|')}].`;
const { values } = readArguments(asked, USAGE, 0, fail);
const { staged, history, message, data: dataDir = process.env.DATA_DIR || 'data', format } = values;
if (!FORMATS.includes(format as Format)) fail(`--format harus salah satu dari ${FORMATS.join(', ')}.`);

function found() {
	if (message !== undefined) return checkMessage(readFileSync(message, 'utf8'), dataDir);
	const root = process.cwd();
	if (history) return checkPersonalData({ root, history, dataDir });
	const issues = checkPersonalData({ root, tracked: !staged, staged, dataDir, inspect: strayIssues });
	return staged ? issues : sortIssues([...issues, ...checkPublicFiles(root)]);
}

const issues = found();
const refused = issues.some(({ severity }) => severity === 'error');
if (issues.length > 0 || format !== 'text') console.log(formatIssues(issues, format as Format));
else if (!staged && message === undefined) console.log('Tidak ditemukan data pribadi.');
if (refused && (staged || message !== undefined))
	console.error('\nCommit dibatalkan, supaya data pribadi tidak masuk ke riwayat git.');
process.exitCode = refused ? 1 : 0;
