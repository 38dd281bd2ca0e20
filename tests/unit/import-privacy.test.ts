// `npm run import`: no child is in anything it writes or says. Children are made up while the tests run: see
// tests/import/people.ts.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importCommand } from '../../src/onboarding/import/command.ts';
import { EXPORT_COLUMNS, exportRow, madeUpName, madeUpNik } from '../import/people.ts';
import { baseArguments, csv, exportOf, FEBRUARY, hundred, workspace } from '../import/workspace.ts';
import { workbook } from '../import/write-xlsx.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

let space: ReturnType<typeof workspace>;
beforeEach(() => {
	space = workspace();
});
afterEach(() => space.remove());

describe('personal data', () => {
	const people = Array.from({ length: 110 }, (_, number) => [madeUpName(number), madeUpNik(number)]).flat();
	const command = (...args: string[]) => {
		const base = baseArguments(space.dataDir);
		const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/import.ts', ...args, ...base], {
			cwd: root,
			encoding: 'utf8',
			env: { ...process.env, TMPDIR: space.folder },
		});
		return { status, said: stdout + stderr };
	};
	/** The same in this process: what a broken file does to it needs no new Node each time. */
	const inProcess = async (...args: string[]) => {
		const said: string[] = [];
		const say = (text: string) => void said.push(text);
		const status = await importCommand([...args, ...baseArguments(space.dataDir)], process.env, {
			print: say,
			complain: say,
		});
		return { status, said: said.join('\n') };
	};
	const expectNobodyIn = (text: string) => {
		const lower = text.toLowerCase();
		expect(people.filter((words) => lower.includes(words.toLowerCase()))).toEqual([]);
		expect(text).not.toMatch(/2022-02-20|20 Februari 2022/);
	};

	it('is in nothing that is written or printed', () => {
		const { status, said } = command(space.put('a.csv', csv(hundred)));
		expect([status, said]).toEqual([0, expect.stringContaining('Ditulis:')]);
		expectNobodyIn(said + space.everything());
		// The folder is its place for temporary files too: nothing was left in it.
		expect(readdirSync(space.folder).sort()).toEqual(['a.csv', 'data']);
	});

	// Each way a file can be broken, with a child's name or number where it can hurt most.
	const name = () => madeUpName(7);
	const broken: Readonly<Record<string, () => string | Buffer>> = {
		'an unpaired quotation mark': () => csv(hundred).replace(`;${name()};`, `;"${name()};`),
		'a stray separator': () => csv(hundred).replace(`;${name()};`, `;${name()};${name()};`),
		'a number in the village column': () => csv(exportOf([7, { ...FEBRUARY, 'Desa/Kel': madeUpNik(7) }])),
		'a date that is none': () => csv(exportOf([7, { ...FEBRUARY, 'Tanggal Pengukuran': `${name()}` }])),
		'no header': () => csv(hundred.slice(1)),
		'a broken workbook': () => workbook([{ name: 'Data', rows: hundred }]).subarray(0, 900),
		'a workbook whose sheet is damaged': () => {
			const bytes = workbook([{ name: 'Data', rows: hundred }]);
			return Buffer.concat([bytes.subarray(0, 400), Buffer.alloc(64, 7), bytes.subarray(464)]);
		},
	};
	it.each(Object.entries(broken))('is not shown for %s', async (_, content) => {
		const before = space.contents();
		const { status, said } = await inProcess(space.put('a.csv', content()));
		expect(status, said).not.toBe(0);
		expectNobodyIn(said);
		expect(space.contents()).toEqual(before);
	});

	it('may not lie in a folder that git watches', async () => {
		space.put('.git', '');
		await expect(space.run(space.put('a.csv', csv([[...EXPORT_COLUMNS], exportRow(1)])))).rejects.toThrow(
			'pindahkan ke luar folder proyek',
		);
	});

	it('gives exit code 1 without a terminal to ask at, and 2 when called wrongly', async () => {
		const file = space.put('a.csv', csv(exportOf([7, { ...FEBRUARY, 'Desa/Kel': 'MELATHI' }])));
		expect(command(file)).toEqual({ status: 1, said: expect.stringContaining('1. Melati Contoh') });
		expect(await inProcess(file, '--salah')).toEqual({ status: 2, said: expect.stringContaining('Cara pakai:') });
	});
});
