import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { frontMatter } from './faults.fixture.ts';
import { readPrograms } from './sources.ts';
import { programCheck } from './vite-plugin.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'aksi7-programs-'));
beforeAll(() => {
	vi.stubEnv('PROGRAMS_DIR', folder);
	vi.stubEnv('DATA_DIR', 'tests/cases/lengkap/data');
});
afterAll(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true, force: true });
});

/** What the bundler would be told of a file: nothing, or the fault. */
function transform(name: string, source: string): unknown {
	const file = path.join(folder, name);
	writeFileSync(file, source);
	const { handler } = programCheck().transform as unknown as {
		handler: (this: unknown, code: string, id: string) => void;
	};
	let told: unknown;
	handler.call({ error: (fault: unknown) => (told = fault) }, source, file);
	return told;
}

it('stops at a fault with its place and its words', () => {
	const fault = transform('salah.mdx', frontMatter({}, 'Kini <Angka id="99.01/prevalensi-stunting/ssgi/2030" />.'));
	expect(fault).toMatchObject({
		loc: { line: 11, column: 17 },
		message: expect.stringContaining('tidak ada.\n  → Untuk wilayah dan indikator itu ada'),
	});
});

it('shows a draft in the dev server, though it is not ready to be published', () => {
	expect(transform('kerangka.mdx', frontMatter({}, '(tulis pembuka)'))).toBeUndefined();
});

it('compiles no text that the check does not read', () => {
	const file = path.join(tmpdir(), 'di-luar.mdx');
	let told: unknown;
	const { handler } = programCheck().transform as unknown as {
		handler: (this: unknown, code: string, id: string) => void;
	};
	handler.call({ error: (fault: unknown) => (told = fault) }, '{1 + 1}', file);
	expect(told).toMatchObject({ message: expect.stringContaining('bukan tulisan yang diperiksa') });
});

it('finds the folder behind a link too', () => {
	const link = `${folder}-tautan`;
	symlinkSync(folder, link);
	vi.stubEnv('PROGRAMS_DIR', link);
	expect(transform('salah.mdx', frontMatter({}, '{1 + 1}'))).toMatchObject({
		message: expect.stringContaining('kode-di-teks'),
	});
	vi.stubEnv('PROGRAMS_DIR', folder);
	rmSync(link);
});

it('reads no link', () => {
	const outside = path.join(mkdtempSync(path.join(tmpdir(), 'aksi7-elsewhere-')), 'x.mdx');
	writeFileSync(outside, frontMatter({}));
	symlinkSync(outside, path.join(folder, 'tautan.mdx'));
	expect(readPrograms(folder).get(path.posix.join(folder, 'tautan.mdx'))).toBe('');
	rmSync(path.join(folder, 'tautan.mdx'));
});

it('lets a sound text through, whatever is wrong with the one beside it', () => {
	expect(transform('benar.mdx', frontMatter({}))).toBeUndefined();
});
