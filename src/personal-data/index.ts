import { existsSync, lstatSync, readdirSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { type Blob, contents, isShallow, SUBMODULE } from '../files/git.ts';
import { readRegular } from '../files/read-regular.ts';
import { type Issue, sortIssues } from '../model/base/issue.ts';
import { issueOf } from './advice.ts';
import { isClosed } from './closed.ts';
import { type Finding, maskName, refusal } from './finding.ts';
import { addedFiles, changedFiles, historicFiles, historicTexts, trackedFiles } from './git.ts';
import { KnownFiles } from './known.ts';
import { officePhones } from './office-phones.ts';
import { nameFindings, type ScanOptions, scanFile } from './scan.ts';
import { textFindings } from './text.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What to look through. */
export interface PersonalOptions {
	/** The project's folder. */
	readonly root: string;
	/** All that git keeps below `root` as it is now, and all in the data folder; without git only the latter. */
	readonly tracked?: boolean;
	/** Only what the next commit adds or changes, as it would be committed. */
	readonly staged?: boolean;
	/** All that git ever kept. */
	readonly history?: boolean;
	/** Of the history only the commits that this one is not an ancestor of: what a proposal would bring for good, even
	 * where a later commit took it away again. */
	readonly since?: string;
	/** The data folder; `data` below `root` when nothing is said. */
	readonly dataDir?: string;
	/** What else is to be asked of each file of the data folder: its path there, how messages call it, and its bytes. */
	readonly inspect?: (path: string, name: string, bytes: Uint8Array) => readonly Issue[];
}

/** A file to look through; `read` may throw. */
interface Source {
	readonly path: string;
	readonly read: () => Uint8Array;
	/** Where it lies, when it is read from a folder. */
	readonly file?: string;
	/** What to add to a message about it. */
	readonly origin?: string;
}

const SKIPPED = /(?:^|\/)(?:node_modules|\.git)(?:\/|$)/;
const LITTER = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/;
const INDEX = ' (Ini isi yang sudah masuk ke `git add`, bukan yang ada di folder.)';
const HISTORY = ' (Ini isi yang masih tersimpan di riwayat git.)';

const slashed = (name: string) => name.split(path.sep).join('/');

/** Every file below a folder, not what a package manager or git put there. */
function filesBelow(dir: string, skip: RegExp = SKIPPED): string[] {
	if (!existsSync(dir)) return [];
	return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
		const file = path.join(dir, entry.name);
		if (skip.test(slashed(entry.name))) return [];
		return entry.isDirectory() ? filesBelow(file, skip) : [file];
	});
}

/** A link's own text; whatever else is no regular file throws. */
const readNow = (file: string): Uint8Array =>
	lstatSync(file).isSymbolicLink() ? Buffer.from(readlinkSync(file)) : readRegular(file);

const isFile = (file: string) => lstatSync(file, { throwIfNoEntry: false })?.isDirectory() === false;

const fromFolder = (root: string, files: readonly string[]): Source[] =>
	files.map((file) => ({ path: slashed(path.relative(root, file)), read: () => readNow(file), file }));

function* fromGit(root: string, blobs: readonly Blob[], origin: string): Generator<Source> {
	const own = blobs.filter(({ mode }) => mode !== SUBMODULE);
	for (const [blob, bytes] of contents(root, own)) yield { path: blob.path, read: () => bytes, origin };
}

function* trackedSources(root: string, dataDir: string): Generator<Source> {
	const blobs = trackedFiles(root) ?? [];
	// A repository that git will not read, such as one of another user: everything could be in it.
	const isClosed = blobs.length === 0 && existsSync(path.join(root, '.git'));
	const loose = (
		isClosed ? filesBelow(root, /^(?:node_modules|\.git|\.astro|dist(?:-.*)?)$/) : filesBelow(dataDir)
	).filter((file) => !LITTER.test(slashed(file)));
	if (blobs.length > 0) {
		const changed = changedFiles(root);
		const present = blobs.filter(({ mode }) => mode !== SUBMODULE);
		yield* fromGit(
			root,
			present.filter(({ path: name }) => changed.has(name)),
			INDEX,
		);
		yield* fromFolder(root, present.map(({ path: name }) => path.join(root, name)).filter(isFile));
	}
	const known = new Set(blobs.map(({ path: name }) => name));
	yield* fromFolder(root, loose).filter(({ path: name }) => !known.has(name));
}

function* sources(options: PersonalOptions, root: string, dataDir: string): Generator<Source> {
	if (options.staged) yield* fromGit(root, addedFiles(root), '');
	else if (options.history) yield* fromGit(root, historicFiles(root, options.since), HISTORY);
	else yield* trackedSources(root, dataDir);
}

function look({ path: name, read }: Source, options: ScanOptions): Finding[] {
	let bytes: Uint8Array;
	try {
		bytes = read();
	} catch (cause) {
		const why = cause instanceof Error && !('code' in cause) ? ` (${cause.message})` : '';
		return [refusal('berkas-tak-terbaca', 1, 1, `Berkas ini tidak dapat dibaca${why}, jadi tidak dapat diperiksa.`)];
	}
	return scanFile(name, bytes, options);
}

const submodules = (root: string) =>
	(trackedFiles(root) ?? []).filter(({ mode }) => mode === SUBMODULE).map(({ path: name }) => name);

/** What git says of its commits and calls its branches, and whether it has them all; each with where it stands. */
function* historyFindings(
	root: string,
	phones: ReadonlySet<string>,
	since?: string,
): Generator<readonly [Finding, string]> {
	if (isShallow(root))
		yield [
			refusal(
				'riwayat-terpotong',
				1,
				1,
				'Klon ini hanya berisi commit terbaru, jadi riwayatnya tidak dapat diperiksa.',
			),
			'.git',
		];
	for (const { where, text, isName } of historicTexts(root, since)) {
		const found = isName ? nameFindings(text, { phones }) : textFindings(text, 'pesan.md', { phones });
		for (const finding of found) yield [finding, `git: ${where}`];
	}
}

/** Looks for personal data in the message of a commit that is about to be made. */
export function checkMessage(text: string, dataDir: string): Issue[] {
	const phones = officePhones(path.resolve(dataDir));
	const own = text.replace(/^# -+ >8 -+\n[\s\S]*|^#.*$/gm, '');
	return textFindings(own, 'pesan.md', { phones }).map((finding) => ({
		...issueOf(finding, 'pesan commit'),
		fix: 'Tulis ulang pesannya tanpa nama, nomor, atau keterangan tentang orang.',
	}));
}

function asked(
	inspect: NonNullable<PersonalOptions['inspect']>,
	{ path: name, read }: Source,
	below: string,
): readonly Issue[] {
	try {
		return inspect(name.slice(below.length), name, read());
	} catch {
		return []; // Said already that it cannot be read.
	}
}

/** Looks for personal data in what is or will be in the repository. Fails closed: what cannot be read is an error among
 * the issues. */
export function checkPersonalData(options: PersonalOptions): Issue[] {
	const root = path.resolve(options.root);
	const dataDir = path.resolve(root, options.dataDir ?? 'data');
	const below = `${slashed(path.relative(root, dataDir))}/`;
	const phones = officePhones(dataDir);
	const known = new KnownFiles(root, [below, ...phones]);
	// Read when the first changed text asks. What was said before stays said when an area's name goes: it was no person's.
	let words: ReadonlySet<string> | undefined;
	const places = () => {
		// A text of a programme may be of a city that another folder of data lacks.
		words ??= vocabularyOf(...new Set([dataDir, path.join(root, 'data')]));
		return words;
	};
	const issues = new Map<string, Issue>();
	const add = (finding: Finding, name: string, origin?: string) => {
		const issue = issueOf(finding, name, origin, options.history);
		// The index and the folder, or two commits, mostly hold the same.
		const key = [issue.code, issue.file, finding.within, options.history ? '' : issue.line].join('\0');
		if (!issues.has(key)) issues.set(key, issue);
	};
	try {
		for (const source of sources(options, root, dataDir)) {
			const inData = source.path.startsWith(below);
			const { file } = source;
			const seek = () =>
				look(source, {
					phones,
					inData,
					...(isClosed(source.path, inData) && !options.history ? { places: places() } : {}),
				});
			const found = file === undefined ? seek() : known.has(file) ? [] : known.look(file, seek);
			for (const finding of found) add(finding, source.path, source.origin);
			if (inData && options.inspect)
				for (const issue of asked(options.inspect, source, below))
					issues.set(`${issue.code}\0${issue.file}\0${issue.column}`, issue);
		}
		if (options.history)
			for (const [finding, where] of historyFindings(root, phones, options.since)) add(finding, where);
		for (const name of submodules(root))
			add(
				refusal('berkas-tak-terbaca', 1, 1, 'Submodul: isinya di repositori lain, jadi tidak dapat diperiksa.'),
				name,
			);
		if (!options.staged && !options.history) known.save();
	} catch {
		add(refusal('berkas-tak-terbaca', 1, 1, 'Isi git tidak dapat dibaca, jadi tidak dapat diperiksa.'), '.git');
	}
	return sortIssues([...issues.values()]);
}

/** Something in the built site, as the guard of the site tells it. */
export interface BuiltFinding {
	readonly check: Finding['kind'];
	readonly file: string;
	readonly message: string;
}

/** Looks for personal data in the built site in `dir`; only what must not be published. `compared` are files that
 * cannot be read here and that somebody else compares, cell by cell, with tables that can. */
export function checkBuiltFolder(dir: string, dataDir: string, compared?: RegExp): BuiltFinding[] {
	const phones = officePhones(path.resolve(dataDir));
	// A bundle is made of src/, where the guard reads each part by itself; run together, a list of column names reads
	// like a table.
	const sources = fromFolder(dir, filesBelow(dir)).filter(
		({ path: file }) => !compared?.test(file) && !/^_astro\/[^/]+\.js$/.test(file),
	);
	return sources.flatMap((source) =>
		look(source, { phones, inData: false, isCopy: true })
			.filter(({ severity }) => severity === 'error')
			.map((finding) => {
				const { line, column, message, fix } = issueOf(finding, source.path);
				const advice = finding.kind.endsWith('terbaca') ? fix : 'Cari sumbernya di data atau src/, hapus di sana.';
				return {
					check: finding.kind,
					file: maskName(source.path),
					message: `Baris ${line}, kolom ${column}. ${message} ${advice}`,
				};
			}),
	);
}
