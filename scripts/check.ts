// npm run check -- [--fix] [--data DIR] [--base GITREF] [--format text|json|github|markdown]
// Compares with what was published last; scripts/staged.ts does only that, with what the next commit would hold.
// The dev server skips the programmes, for there a fault in a text lies over its page.
// Exit code: 0 publishable, 1 not, 2 could not run.
import { suppressedCells } from '../src/data/disclosure/index.ts';
import type { DataFolder } from '../src/data/files.ts';
import { FORMATS, type Format, formatIssues } from '../src/data/messages.ts';
import { checkPublicFiles } from '../src/data/public-files/index.ts';
import { examine, publish } from '../src/data/publish.ts';
import {
	BaseError,
	changesSinceEarlier,
	type Earlier,
	earlierPublished,
	newestCommit,
	quietPrograms,
} from '../src/data/published/index.ts';
import { calledFrom, readFolder } from '../src/data/read-folder.ts';
import { formatChanges, repairFolder } from '../src/data/repair-folder.ts';
import { futureDates, missingContact } from '../src/data/rules/index.ts';
import { strayFiles, strayTexts } from '../src/data/stray.ts';
import { writeFiles } from '../src/files/write-files.ts';
import { boundaryIssues } from '../src/geo/own/check.ts';
import { type Issue, sortIssues } from '../src/model/base/issue.ts';
import { settings } from '../src/settings.mjs';
import { programsFolder } from '../src/writing/sources.ts';
import { FLAG, fail, readArguments, TEXT } from './support/arguments.ts';
import { personalData } from './support/personal-data.ts';

function read(dir: string): DataFolder {
	try {
		return readFolder(dir, calledFrom(dir));
	} catch (cause) {
		return fail(`Folder data \`${dir}\` tidak dapat dibaca: ${(cause as Error).message}`);
	}
}

/** Rewrites what can mean one thing only and tells it; beside a verdict for programs it is told on the side. */
function repair(folder: DataFolder, dir: string, format: Format): DataFolder {
	const { written, changes, folder: repaired } = repairFolder(folder);
	try {
		writeFiles(dir, written);
	} catch (cause) {
		fail(`Perbaikan tidak dapat ditulis ke \`${dir}\`: ${(cause as Error).message}`);
	}
	(format === 'text' ? console.log : console.error)(formatChanges(changes));
	return repaired;
}

/** What readers saw before: at the ref that was named, or in the last published state. */
function earlierOf(dir: string, folder: DataFolder, ref: string | undefined): Earlier {
	try {
		return earlierPublished({ dir, folder, ref, outDir: settings().outDir });
	} catch (cause) {
		if (cause instanceof BaseError) return fail(cause.message);
		throw cause;
	}
}

/** Stops at data of single persons before any other rule is heard, which could quote it: a check's log is as public as
 * the site. */
async function refusePersonalData(guarding: Promise<readonly Issue[]>, format: Format): Promise<readonly Issue[]> {
	const found = await guarding.catch((cause: Error) =>
		fail(`Penjaga data pribadi tidak dapat berjalan: ${cause.message}`),
	);
	if (found.some(({ severity }) => severity === 'error')) {
		console.log(formatIssues(found, format));
		process.exit(1);
	}
	return found;
}

/** What the guides hold that no page can show, and what the programmes' texts say wrong about the data; that is asked
 * only of data that is sound, for a text rests on it. */
async function textIssues(
	folder: DataFolder,
	dataDir: string,
	{ commit, isOwn }: Earlier,
	skipsPrograms: boolean,
): Promise<readonly Issue[]> {
	// The reader of texts takes longer to load than most checks of data take.
	const { checkGuides, checkPrograms, readPrograms } = await import('../src/writing/index.ts');
	const guides = checkGuides();
	const texts = programsFolder(process.env, dataDir);
	const sources = skipsPrograms ? new Map<string, string>() : readPrograms(texts);
	const isCompared = !skipsPrograms && commit !== undefined && isOwn;
	const changes = texts !== undefined && isCompared ? quietPrograms(texts, commit, sources) : [];
	const { publication } = sources.size > 0 ? publish(folder) : {};
	return [...guides, ...changes, ...(publication ? checkPrograms(sources, publication) : [])];
}

const laterOf = (clock: Date, commit: Date | undefined) => (commit && commit > clock ? commit : clock);

const asked = { data: TEXT, base: TEXT, format: { ...TEXT, default: 'text' }, fix: FLAG, 'skip-programs': FLAG };
const USAGE = `Pakai: npm run check -- [--data FOLDER] [--base GITREF] [--format ${FORMATS.join('|')}] [--fix].`;
const { values } = readArguments(asked, USAGE, 0, fail);
const { data = settings().dataDir, format: wanted, fix, base, 'skip-programs': skipsPrograms } = values;
const format =
	FORMATS.find((known) => known === wanted) ?? fail(`--format harus salah satu dari ${FORMATS.join(', ')}.`);
const guarding = personalData({ root: process.cwd(), tracked: true, dataDir: data });
const found = read(data);
if (fix) await refusePersonalData(guarding, format);
const folder = fix ? repair(found, data, format) : found;
const { issues, draft } = examine(folder);
const personal = await refusePersonalData(guarding, format);
const earlier = earlierOf(data, folder, base);
const all = sortIssues([
	...issues,
	...strayFiles(data, folder.name),
	...strayTexts(programsFolder(process.env, data) ?? ''),
	...checkPublicFiles(process.cwd()),
	...missingContact(draft, settings().siteUrl, folder.name, process.env.CI === 'true'),
	...futureDates(draft, laterOf(new Date(), newestCommit(data))),
	...changesSinceEarlier(earlier, draft),
	...personal,
	...(await boundaryIssues(draft)),
	...(await textIssues(folder, data, earlier, skipsPrograms)),
]);
console.log(formatIssues(all, format, format === 'json' ? suppressedCells(draft) : undefined));
process.exitCode = all.some(({ severity }) => severity === 'error') ? 1 : 0;
