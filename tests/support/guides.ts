// The guides for officials, as they are typed: their steps, and the commands that other tests type for them.
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';

export const GUIDES = 'src/content/panduan';
export const guideNames = (): readonly string[] => readdirSync(GUIDES);
export const readGuide = (name: string): string => readFileSync(path.join(GUIDES, name), 'utf8');

/**
 * A block of a guide: `sh` is typed, in the folder `where`; `csv` is added to the file `where`, `sunting` is edited
 * there; `hasil` is all that the last command said; `bash` needs a whole site, and tests that have one type it.
 */
export interface Step {
	readonly kind: string;
	readonly where: string;
	readonly text: string;
	/** As it stands in the guide, with the margin of the step that it belongs to. */
	readonly block: string;
}
const FENCE = /^( *)```(\w+) ?(\S*)\n([\s\S]*?)^\1```$/gm;
export const stepsOf = (guide: string): readonly Step[] =>
	[...guide.matchAll(FENCE)].map(([block, margin = '', kind = '', where = '', text = '']) => ({
		kind,
		where,
		text: text.replaceAll(new RegExp(`^${margin}`, 'gm'), ''),
		block,
	}));

const lines = (text: string) => text.trim().split('\n');
/** Commands within a sentence; the name of a program alone is none. */
const INLINE = /(?<!`)`((?:[A-Z_]+=\S+ )*(?:npm|npx|node|git|gh|tar) [^`\n]+)`(?!`)/g;

/** Every command of a guide: those that `take` types, and the others, in blocks or sentences. */
export function commandsOf(guide: string): { readonly typed: readonly string[]; readonly others: readonly string[] } {
	const steps = stepsOf(guide);
	const of = (kind: string) => steps.filter((step) => step.kind === kind).flatMap(({ text }) => lines(text));
	const inline = [...guide.replace(FENCE, '').matchAll(INLINE)].map(([, command = '']) => command);
	return { typed: of('sh'), others: [...of('bash'), ...inline] };
}

/** A command as a guide has it, with what stands for the office's own `places` in it; throws when no guide has it. */
export function fromGuide(command: string, places: Readonly<Record<string, string>> = {}): string {
	if (!guideNames().some((name) => commandsOf(readGuide(name)).others.includes(command)))
		throw new Error(`no guide has the command ${command}`);
	return Object.entries(places).reduce((text, [place, own]) => {
		if (!text.includes(place)) throw new Error(`${command} names no ${place}`);
		return text.replaceAll(place, own);
	}, command);
}

/** The commands that tests type by `fromGuide`. */
export const commandsElsewhere = (): ReadonlySet<string> =>
	new Set(
		globSync('tests/**/*.test.ts').flatMap((file) =>
			[...readFileSync(file, 'utf8').matchAll(/\bfromGuide\(\s*'((?:[^'\\]|\\.)+)'/g)].map(
				([, command = '']) => command,
			),
		),
	);

/** How many cells the first row of a table has. */
export const cellsOf = (text: string): number => Papa.parse<string[]>(text, { preview: 1 }).data[0]?.length ?? 0;

/** A row of a guide for a table that may have more columns or fewer at its end, which may be empty. */
const rowFor = (table: string, row: string): string => {
	const more = cellsOf(table) - cellsOf(row);
	return more > 0 ? row.replace('\n', `${','.repeat(more)}\n`) : row.replace(new RegExp(`,{${-more}}\n`), '\n');
};

/** What the last command of each office said. */
const heard = new Map<string, string>();

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** A line as npm would start it: by itself, npm takes as long as most commands. tests/browser/official.test.ts has npm. */
export const withoutNpm = (line: string): string =>
	line.replace(/^npm run ([\w-]+)(?: --(?= ))?/, (_, name: string) =>
		(scripts[name] ?? `npm run ${name}`).replace(/^node /, `'${process.execPath}' `),
	);

/**
 * Does a step in an office's project, each line as `typed` has it; throws with what a command said when it fails or says
 * other than the guide.
 */
export function take(
	office: string,
	{ kind, where, text }: Step,
	env: NodeJS.ProcessEnv,
	typed: (line: string) => string = (line) => line,
): void {
	const file = path.join(office, where);
	switch (kind) {
		case 'csv':
			appendFileSync(file, rowFor(readFileSync(file, 'utf8'), text));
			break;
		case 'sunting': {
			const [before = '', after = ''] = text.split('\n');
			const found = readFileSync(file, 'utf8');
			if (!found.includes(before)) throw new Error(`${where} holds no line ${before}`);
			writeFileSync(file, found.replace(before, after));
			break;
		}
		case 'sh':
			for (const line of lines(text)) {
				const { status, stdout, stderr } = spawnSync('bash', ['-c', typed(line)], { cwd: file, env, encoding: 'utf8' });
				// What npm says before the command is of its version, and where the office keeps its project is its own.
				const said = `${stdout}${stderr}`.replace(/^\n(?:> .*\n)+\n/, '').replaceAll(path.dirname(office), '…');
				if (status !== 0) throw new Error(`${line}\n${said}`);
				heard.set(office, said);
			}
			break;
		case 'hasil':
			if (heard.get(office)?.trim() !== text.trim())
				throw new Error(`the guide tells of another answer:\n${text}\ninstead of\n${heard.get(office)}`);
			break;
		case 'bash':
			break;
		default:
			throw new Error(`no such kind of step: ${kind}`);
	}
}

/** What a guide's reader has changed before the first check: the rows added and the commands typed. */
export function begin(guide: string, office: string, env: NodeJS.ProcessEnv): void {
	const steps = stepsOf(readGuide(guide));
	const check = steps.findIndex(({ text }) => text.includes('npm run check'));
	for (const step of steps.slice(0, check)) if (step.kind !== 'hasil') take(office, step, env);
}

/** Writes into a guide what its last command said: blocks `hasil` are made, not typed. */
export function keepAnswer(name: string, office: string, { block }: Step): void {
	const [margin = ''] = /^ */.exec(block) ?? [];
	const said = lines(`\`\`\`hasil\n${heard.get(office)?.trim()}\n\`\`\``).map((line) => (line ? margin + line : ''));
	writeFileSync(
		path.join(GUIDES, name),
		readGuide(name).replace(block, () => said.join('\n')),
	);
}

/** Types a command of a guide; gives what it said. */
export const type = (command: string, cwd: string, env: NodeJS.ProcessEnv): string =>
	execFileSync('bash', ['-c', command], { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: 'pipe' });
