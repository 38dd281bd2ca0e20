// What a forge does with a proposal: a project of its own with real git, and the command that every CI calls.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { newOffice, type Office } from '../support/office.ts';

const root = mkdtempSync(path.join(tmpdir(), 'aksi7-forge-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let office: Office;
beforeAll(() => {
	office = newOffice(path.join(root, 'kantor'));
});
const AUGUST = 'data/kota/contoh/pengukuran/2024-08.csv';

/** Commits what lies there on a branch of its own and lets the forge judge it. */
function propose() {
	office.git('add', '-A');
	office.git('commit', '-qm', 'usulan', '--no-verify');
	const { status, said } = office.run('forge', 'proposal', '--base', 'main', '--out', path.join(root, 'laporan'));
	const file = path.join(root, 'laporan/laporan.md');
	return { status, said, report: existsSync(file) ? readFileSync(file, 'utf8') : said };
}
beforeEach(() => {
	rmSync(path.join(root, 'laporan'), { recursive: true, force: true });
	office.git('checkout', '-q', '-B', 'usulan', 'main');
	office.git('clean', '-qfd');
});

it('refuses a number that changes without a correction, and says which', () => {
	office.edit(AUGUST, (text) => text.replace('412,395,52', '412,395,51'));
	const { status, report } = propose();
	expect(status).toBe(1);
	expect(report).toContain('Belum dapat diterbitkan.');
	expect(report).toContain(`${AUGUST}:`);
	// For GitLab, which shows it beside the line.
	const shown = JSON.parse(readFileSync(path.join(root, 'laporan/codequality.json'), 'utf8'));
	expect(shown).toMatchObject([{ severity: 'critical', location: { path: AUGUST } }]);
	// What was to be looked at before is not told again with every proposal.
	expect(report).not.toContain('PERIKSA');
});

it('reports a correction with the value before, the value after, the reason, and the map before and after', () => {
	office.edit(AUGUST, (text) => text.replace('412,395,52', '412,395,51'));
	expect(office.run('correct', '--reason', 'Salah salin.').status).toBe(0);
	const { status, report } = propose();
	expect([status, report]).toEqual([0, expect.stringMatching(/^### Berubah: \d+$/m)]);
	expect(report).toMatch(/\| 52 \| 51 \| Salah salin\. \|/);
	expect(report).not.toContain('### Baru');
	const pictures = [...report.matchAll(/`(peta-contoh-\S+\.png)`/g)].map(([, name]) => name as string);
	expect(pictures.filter((name) => name.endsWith('-sebelum.png')).length).toBeGreaterThan(0);
	for (const name of pictures) {
		const bytes = readFileSync(path.join(root, 'laporan', name));
		expect(bytes.subarray(1, 4).toString()).toBe('PNG');
	}
	const [before, after] = ['sebelum', 'sesudah'].map(
		(when) => pictures.find((name) => name.endsWith(`${when}.png`)) ?? '',
	);
	expect(before?.replace('sebelum', 'sesudah')).toBe(after);
});

it('says that nothing changes for readers where only a note does', () => {
	writeFileSync(path.join(office.dir, 'README.md'), 'Catatan.\n');
	const { status, report } = propose();
	expect(status).toBe(0);
	expect(report).toContain('Tidak ada angka yang berubah bagi pembaca.');
});

// The official's way (`tests/browser/official.test.ts`) tries one that is still there.
it('refuses a list of children that a later commit took away, and a child in a message, without repeating one', () => {
	const child = ['Aisyah', 'Putri'].join(' ');
	const nik = ['6474', '0112', '0520', '0003'].join('');
	writeFileSync(
		path.join(office.dir, 'data/kota/contoh/daftar.csv'),
		`nama,nik,tanggal_lahir,bb,tb\n${child},${nik},2021-03-04,10.2,81\n`,
	);
	office.git('add', '-A');
	office.git('commit', '-qm', `Data anak ${nik}`, '--no-verify');
	office.git('rm', '-q', 'data/kota/contoh/daftar.csv');
	const { status, report, said } = propose();
	expect(status).toBe(1);
	expect(report).toContain('daftar.csv');
	expect(report).toMatch(/git: pesan commit [0-9a-f]{7}/);
	expect(report + said).not.toContain(child);
	expect(report + said).not.toContain(nik);
});

it('refuses a sentence that the data contradict', () => {
	const folder = path.join(office.dir, 'src/content/programs');
	mkdirSync(folder, { recursive: true });
	office.edit('data/kota/contoh/kota.json', (text) =>
		text.replace(/"singkat": ".*"/, '"singkat": "Stunting turun menjadi 3 persen pada 2024."'),
	);
	const { status, report } = propose();
	expect(status).toBe(1);
	expect(report).toContain('kota.json');
});

it('tells whether two builds are the same by their sums', () => {
	const folders = ['a', 'b', 'c'].map((name) => path.join(root, name));
	const line = (sum: string, name: string) => `${sum.repeat(64)}  ${name}\n`;
	for (const [at, folder] of folders.entries()) {
		mkdirSync(folder, { recursive: true });
		writeFileSync(
			path.join(folder, 'SHA256SUMS'),
			line('a', 'index.html') + line(at === 2 ? 'b' : 'c', 'kota/x/index.html'),
		);
	}
	const [a, b, c] = folders as [string, string, string];
	expect(office.run('forge', 'same', a, b).status).toBe(0);
	expect(office.run('forge', 'same', a, c)).toEqual({ status: 1, said: expect.stringContaining('kota/x/index.html') });
	expect(office.run('forge', 'same', a, root)).toEqual({ status: 2, said: expect.stringContaining('tidak ada') });
	expect(office.run('forge', 'lain').status).toBe(2);
});
