// What an office does, from the keyboard to the commit: a project of its own with real git, the real commands and the
// real hook.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { examine, publish } from '../../src/data/publish.ts';
import { changesSinceEarlier, earlierPublished } from '../../src/data/published/index.ts';
import { readFolder } from '../../src/data/read-folder.ts';
import { newOffice } from '../support/office.ts';

const root = mkdtempSync(path.join(tmpdir(), 'aksi7-kantor-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const { dir: office, env, git, run, read, edit } = newOffice(path.join(root, 'kantor'));
const check = () => {
	const { status, said } = run('check');
	return { status, codes: [...said.matchAll(/^SALAH .*\[([a-z-]+)\]$/gm)].map(([, code]) => code), said };
};
/**
 * What the check says of the data and its changes, without starting it: its other parts look at files that no office
 * changes here.
 */
function judge(ref?: string): { readonly status: number; readonly codes: readonly string[] } {
	const dir = path.join(office, 'data');
	const folder = readFolder(dir);
	const { issues, draft } = examine(folder);
	const all = [...issues, ...changesSinceEarlier(earlierPublished({ dir, folder, ref, env }), draft)];
	const codes = all.flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));
	return { status: codes.length > 0 ? 1 : 0, codes };
}
const FIGURES = 'data/kota/contoh/angka.csv';
const AUGUST = 'data/kota/contoh/pengukuran/2024-08.csv';
const add = (row: string) => edit('data/koreksi.csv', (text) => `${text}${row}\n`);
const GOOD = { status: 0, codes: [] };

beforeAll(() => {
	execFileSync('git', ['clone', '-q', '--bare', office, path.join(root, 'server')], { stdio: 'pipe' });
	git('remote', 'add', 'origin', path.join(root, 'server'));
	git('fetch', '-q');
});
beforeEach(() => {
	git('reset', '-q', '--hard', 'origin/main');
	git('clean', '-qfd');
});

describe('a changed number without a correction', () => {
	it('is refused by the check, by the hook, and by the check after a commit that went past the hook', () => {
		expect(judge()).toMatchObject(GOOD);
		expect(run('setup-hooks').status).toBe(0);
		edit(AUGUST, (text) => text.replace('412,395,52', '412,395,51'));
		expect(check()).toMatchObject({ status: 1, codes: ['koreksi-kurang'] });
		const commit = spawnSync(
			'git',
			['-C', office, '-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '-qam', 'diam-diam'],
			{ env, encoding: 'utf8' },
		);
		expect(commit.status).toBe(1);
		expect(commit.stderr).toContain('Commit dibatalkan, supaya angka yang sudah terbit tidak berubah tanpa koreksi.');
		git('commit', '-qam', 'diam-diam', '--no-verify');
		expect(check().codes).toEqual(['koreksi-kurang']);
		expect(run('correct', '--reason', 'Salah salin.').status).toBe(0);
		git('commit', '-qam', 'dengan koreksi');
		expect(judge()).toMatchObject(GOOD);
		git('config', '--unset', 'core.hooksPath');
	});
});

describe('withdraw', () => {
	const ID = '99.01/prevalensi-stunting/ssgi/2021';

	it('takes a figure back by one command, and git undoes it', () => {
		const { status, said } = run(
			'withdraw',
			`https://aksi7.example/angka/${ID}/`,
			'--reason',
			'Ditarik dinas.',
			'--date',
			'2025-06-01',
		);
		expect([status, said]).toEqual([0, expect.stringContaining('1 baris koreksi dicatat.')]);
		expect(read('data/koreksi.csv')).toContain(`2025-06-01,${ID},25.3,,Ditarik dinas.,laporan-ssgi-contoh-2021\n`);
		expect(read(FIGURES)).not.toContain('ssgi,2021');
		expect(judge()).toMatchObject(GOOD);
		git('commit', '-qam', 'tarik', '--no-verify');
		expect(judge()).toMatchObject(GOOD);
		git('revert', '--no-edit', 'HEAD');
		expect(check()).toMatchObject(GOOD);
	});

	it('does what the message of the check asks for when the row is deleted by hand', () => {
		edit(FIGURES, (text) => text.replace(/.*ssgi,2021.*\n/, ''));
		const [, row = ''] = /ini ke data\/koreksi.csv: `([^`]*)`/.exec(check().said) ?? [];
		add(row.replace('TTTT-BB-HH', '2025-06-01').replace('ALASAN', 'Ditarik oleh dinas'));
		expect(judge()).toMatchObject(GOOD);
	});

	it.each([
		['without a row for the corrected cell', []],
		['with one', ['2025-10-01,99.01.01.1001/pendek/eppgbm/2024-02,45,,Ditarik,dinkes-contoh-2024-03']],
	])('takes a round with a corrected cell back, %s', (_, rows) => {
		const february = 'data/kota/contoh/pengukuran/2024-02.csv';
		const [, , , , before] = (read(february).match(/^99\.01\.01\.1001,.*$/m)?.[0] ?? '').split(',');
		edit(february, (text) => text.replace(/^(99\.01\.01\.1001,[^,]*,[^,]*,[^,]*),\d+,/m, '$1,45,'));
		add(`2025-09-16,99.01.01.1001/pendek/eppgbm/2024-02,${before},45,Salah salin,dinkes-contoh-2024-03`);
		const sound = judge();
		git('commit', '-qam', 'koreksi satu sel', '--no-verify');
		git('push', '-qf', 'origin', 'HEAD:koreksi');
		rmSync(path.join(office, february));
		edit('data/kota/contoh/pengukuran.csv', (text) => text.replace(/^2024-02,.*\n/m, ''));
		add('2025-10-01,99.01/status/eppgbm/2024-02,final,,Ditarik,dinkes-contoh-2024-03');
		for (const row of rows) add(row);
		const { status, said } = run('check', '--base', 'HEAD');
		expect([...said.matchAll(/^SALAH .*\[(koreksi-[a-z-]+|angka-tak-ada)\]$/gm)].map(([, code]) => code)).toEqual([]);
		expect(sound.codes.filter((code) => code.startsWith('koreksi'))).toEqual([]);
		expect(status === 0 || !said.includes('koreksi-')).toBe(true);
	});

	it('takes a whole round back by one command, its villages, factors and figures with it', () => {
		expect(run('withdraw', 'contoh/2024-08', '--reason', 'Diulang.').said).toContain('Tambahkan `--with-figures`');
		const { status } = run(
			'withdraw',
			'contoh/2024-08',
			'--with-figures',
			'--reason',
			'Diulang.',
			'--by',
			'Dinas Kesehatan Kota Contoh',
		);
		expect(status).toBe(0);
		expect(read('data/koreksi.csv')).toContain(
			'99.01/status/eppgbm/2024-08,final,,Diulang.,dinkes-contoh-2024-09,Dinas Kesehatan Kota Contoh',
		);
		expect(readdirSync(path.join(office, 'data/kota/contoh/pengukuran'))).not.toContain('2024-08.csv');
		expect(check()).toMatchObject(GOOD);
	});

	it.each([
		[['99.01/prevalensi-stunting/ssgi/1999', '--reason', 'x'], 'tidak ada dalam data'],
		[['contoh/1999-01', '--reason', 'x'], 'Penimbangan `1999-01` tidak ada'],
		[['entah apa', '--reason', 'x'], 'bukan id angka dan bukan penimbangan'],
		[[ID], 'Sebutkan sebabnya'],
		[[ID, '--reason', 'x', '--date', '1/6/2025'], 'tidak terbaca'],
		[['--alasan', 'x'], 'Pakai: npm run withdraw'],
	])('refuses %j in one sentence and writes nothing', (args, sentence) => {
		const { status, said } = run('withdraw', ...args);
		expect([status, said]).toEqual([1, expect.stringContaining(sentence)]);
		expect(said).not.toMatch(/^\s+at /m);
		expect(git('status', '--porcelain')).toBe('');
	});
});

describe('rename', () => {
	it('gives a village another name, a village another code, and a city another address', () => {
		expect(run('rename', '99.01.01.1001', '--name', 'Melati Baru', '--reason', 'Peraturan daerah.').status).toBe(0);
		expect(read('data/kota/contoh/wilayah.csv')).toContain(
			'99.01.01.1001,kelurahan,Melati Baru,Melaticontoh;Melati Contoh,',
		);
		expect(judge()).toMatchObject(GOOD);
		expect(
			run('rename', '99.01.01.1001', '--code', '99.01.01.1009', '--reason', 'Kode Kemendagri berubah.').status,
		).toBe(0);
		for (const file of [AUGUST, 'data/kota/contoh/faktor.csv']) expect(read(file)).not.toContain('99.01.01.1001');
		expect(judge()).toMatchObject(GOOD);
		git('commit', '-qam', 'x', '--no-verify');
		expect(run('rename', '99.01', '--slug', 'kota-contoh', '--reason', 'Nama resmi.').status).toBe(0);
		expect(readdirSync(path.join(office, 'data/kota'))).toContain('kota-contoh');
		expect(check()).toMatchObject(GOOD);
	});

	it('refuses a code that is taken, a code elsewhere, and two wishes at once', () => {
		const said = (...args: string[]) => run('rename', '99.01.01.1001', ...args, '--reason', 'x').said;
		expect(said('--code', '99.01.01.1002')).toContain('sudah dipakai Kenanga Contoh');
		expect(said('--code', '64.74.01.1001')).toContain('di kota yang sama');
		expect(said('--code', '99.01.01.1009', '--name', 'X')).toContain('Sebutkan satu saja');
		expect(git('status', '--porcelain')).toBe('');
	});
});

describe('regroup', () => {
	const AREAS = 'data/kota/contoh/wilayah.csv';

	it('splits a village: numbers of before stay what they were, and no series joins them', async () => {
		const into = '99.01.01.1001:Melati Contoh;99.01.01.1010:Melati Timur';
		const { status, said } = run(
			'regroup',
			'99.01.01.1001',
			'--into',
			into,
			'--since',
			'2025-01',
			'--reason',
			'Perda pemekaran.',
		);
		expect([status, said]).toEqual([0, expect.stringContaining('3 baris koreksi dicatat.')]);
		expect(read(AREAS)).toMatch(/^99\.01\.01\.1001,kelurahan,Melati Contoh,Melaticontoh,,2025-01,,99\.01\.01\.1001$/m);
		expect(read(AREAS)).toMatch(/^99\.01\.01\.1010,kelurahan,Melati Timur,,,2025-01,,99\.01\.01\.1001$/m);
		expect(judge()).toMatchObject(GOOD);
		const { publication } = publish(readFolder(path.join(office, 'data')));
		const [round] = publication?.cities[0]?.rounds ?? [];
		expect(round?.rows.some(({ code }) => code === '99.01.01.1010')).toBe(false);
		expect(round?.rows.find(({ code }) => code === '99.01.01.1001')?.isFormer).toBe(true);
		git('commit', '-qam', 'pecah', '--no-verify');
		expect(check()).toMatchObject(GOOD);
	});

	it('joins two villages: the one that ends keeps its row and its numbers', () => {
		const { status } = run(
			'regroup',
			'99.01.01.1001,99.01.01.1002',
			'--into',
			'99.01.01.1001:Melati Contoh',
			'--since',
			'2025-01',
			'--reason',
			'Perda.',
		);
		expect(status).toBe(0);
		expect(read(AREAS)).toMatch(/^99\.01\.01\.1002,kelurahan,Kenanga Contoh,,,,2024-12,$/m);
		expect(judge()).toMatchObject(GOOD);
	});

	it.each([
		[
			'99.01.01.1001',
			'99.01.01.1001:A;99.01.01.1010:B',
			'2024-01',
			'Penimbangan 2024-02 sudah memakai wilayah yang lama',
		],
		['99.01.01.1001', '99.01.01.1002:A;99.01.01.1010:B', '2025-01', 'sudah dipakai Kenanga Contoh'],
		['99.01.01.1077', '99.01.01.1001:A;99.01.01.1010:B', '2025-01', 'tidak ada di satu kota yang sama'],
		['99.01.01.1001', '99.01.01.1001:A', '2025-01', 'pakai `npm run rename`'],
		['99.01.01.1001', '99.01.01.1001;99.01.01.1010', '2025-01', 'Sebutkan nama setiap wilayah'],
	])('refuses %s into %s since %s', (from, into, since, sentence) => {
		const { status, said } = run('regroup', from, '--into', into, '--since', since, '--reason', 'x');
		expect([status, said]).toEqual([1, expect.stringContaining(sentence)]);
		expect(git('status', '--porcelain')).toBe('');
	});
});

describe('import over a published round', () => {
	const recap = path.join(root, 'rekap.csv');
	const argumentsFor = (...more: string[]) => [
		recap,
		...['--city', 'contoh', '--period', '2024-02', '--instrument', 'eppgbm', '--status', 'final', '--replace', ...more],
	];
	const put = (stunted: number) =>
		writeFileSync(
			recap,
			`Kelurahan;Sasaran;Diukur;Jumlah Stunting;Sangat Pendek\nMelati Contoh;405;372;${stunted};12\nKenanga Contoh;348;330;40;8\nMawar Contoh;266;215;35;7\nDahlia Contoh;66;63;0;0\nTeratai Contoh;104;;;\n`,
		);

	it('asks why before it changes a published number, then writes the round and its corrections at once', () => {
		put(54);
		const asked = run('import', ...argumentsFor());
		expect([asked.status, asked.said]).toEqual([1, expect.stringContaining('ulangi dengan --replace --reason "')]);
		expect(git('status', '--porcelain')).toBe('');
		const { status, said } = run(
			'import',
			...argumentsFor('--reason', 'Satu anak tercatat dua kali.', '--date', '2025-06-01'),
		);
		expect([status, said]).toEqual([0, expect.stringContaining('Melati Contoh: pendek 55 → 54')]);
		expect(read('data/koreksi.csv')).toContain(
			'2025-06-01,99.01.01.1001/pendek/eppgbm/2024-02,55,54,Satu anak tercatat dua kali.,dinkes-contoh-2024-03\n',
		);
		expect(judge().codes.filter((code) => code.startsWith('koreksi'))).toEqual([]);
		git('checkout', '-q', '--', '.');
		expect(git('status', '--porcelain')).toBe('');
	});

	it('asks for no reason where the round was never published', () => {
		put(54);
		const fresh = [...argumentsFor(), '--document', 'dinkes-contoh-2024-09'].map((each) =>
			each === '2024-02' ? '2024-06' : each,
		);
		expect(run('import', ...fresh).status).toBe(0);
		put(53);
		const again = run('import', ...fresh);
		expect([again.status, again.said]).toEqual([0, expect.stringContaining('pendek 54 → 53')]);
		expect(git('status', '--porcelain', 'data/koreksi.csv')).toBe('');
	});
});

it('correct: an interim figure becomes final after it was edited by hand, by one command', () => {
	edit(FIGURES, (text) => text.replace('12.4,,,sementara', '12.4,,,final'));
	expect(judge().codes).toEqual(['koreksi-kurang']);
	expect(run('correct', '--reason', 'Penimbangan selesai.', '--date', '2025-06-01').said).toContain(
		'1 baris koreksi dicatat.',
	);
	expect(read('data/koreksi.csv')).toContain(
		'2025-06-01,99.01/prevalensi-stunting/eppgbm/2023-08,sementara,final,Penimbangan selesai.,berita-contoh-2024',
	);
	expect(check()).toMatchObject(GOOD);
	expect(run('correct', '--reason', 'Penimbangan selesai.').said).toContain('Tidak ada yang perlu dicatat');
});
