import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serve } from '../../../scripts/support/serve.mjs';
import { checksumText, parseChecksums } from './checksums.ts';
import { filesBelow, formatVerdict, SUMS, sumOfFile, VerifyError, verifyFolder, verifyUrl } from './verify.ts';

let dir = '';
beforeEach(() => {
	dir = mkdtempSync(path.join(tmpdir(), 'aksi7-salinan-'));
	mkdirSync(path.join(dir, 'kota/nama dengan spasi'), { recursive: true });
	for (const [name, text] of [
		['index.html', '<p>depan</p>'],
		['404.html', '<p>tidak ada</p>'],
		['kota/nama dengan spasi/index.html', '<p>kota</p>'],
		['besar.bin', 'x'.repeat(3_000_000)],
	] as const)
		writeFileSync(path.join(dir, name), text);
	writeFileSync(
		path.join(dir, SUMS),
		checksumText(filesBelow(dir).map((file) => [file, sumOfFile(dir, file)] as const)),
	);
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** A missing, a changed and an additional file. */
function spoil(): void {
	rmSync(path.join(dir, 'index.html'));
	appendFileSync(path.join(dir, 'kota/nama dengan spasi/index.html'), ' ');
	writeFileSync(path.join(dir, 'sisipan.html'), 'x');
}

it('writes a list that coreutils confirms and reads back', () => {
	expect(
		execFileSync('sha256sum', ['--check', '--strict', SUMS], { cwd: dir, encoding: 'utf8' }).match(/OK/g),
	).toHaveLength(4);
	expect([...parseChecksums(readFileSync(path.join(dir, SUMS), 'utf8')).keys()]).toEqual(filesBelow(dir).sort());
	expect(() => parseChecksums('halo\n')).toThrow('baris 1');
});

it('finds a folder unchanged, and names what is missing, changed and additional', () => {
	expect(verifyFolder(dir)).toMatchObject({ checked: 4, missing: [], changed: [], extra: [] });
	spoil();
	const verdict = verifyFolder(dir);
	expect(verdict).toMatchObject({
		missing: ['index.html'],
		changed: ['kota/nama dengan spasi/index.html'],
		extra: ['sisipan.html'],
	});
	expect(formatVerdict(verdict)).toContain('BERUBAH  kota/nama dengan spasi/index.html');
});

it('does not let a copy vouch for itself where a list came another way', () => {
	const trusted = readFileSync(path.join(dir, SUMS), 'utf8');
	appendFileSync(path.join(dir, 'index.html'), '<p>lain</p>');
	writeFileSync(
		path.join(dir, SUMS),
		checksumText(filesBelow(dir).map((file) => [file, sumOfFile(dir, file)] as const)),
	);
	expect(verifyFolder(dir).changed).toEqual([]);
	expect(verifyFolder(dir, trusted).changed).toEqual(['index.html']);
});

describe('over http', () => {
	it('finds a server’s copy unchanged under its base path, then what changed', async () => {
		const server = await serve(dir, { port: 0, base: '/dasar/', quality: 1 });
		try {
			expect(await verifyUrl(server.url.slice(0, -1))).toMatchObject({ checked: 4, missing: [], changed: [] });
			spoil();
			const verdict = await verifyUrl(server.url);
			expect(verdict).toMatchObject({ missing: ['index.html'], changed: ['kota/nama dengan spasi/index.html'] });
			// Nobody can list a server's files, so it claims nothing about additional ones.
			expect(formatVerdict(verdict)).toContain('1 hilang, 1 berubah, dari 4 berkas');
			expect(formatVerdict(verdict)).toContain('tidak dapat diketahui dari luar');
			await expect(verifyUrl(`${server.url}kota/`)).rejects.toThrow(VerifyError);
		} finally {
			await server.close();
		}
	});
});

it('ends with 0, 1 or 2', () => {
	const run = (...args: string[]) => spawnSync(process.execPath, ['scripts/verify.ts', ...args], { encoding: 'utf8' });
	expect(run(dir)).toMatchObject({ status: 0, stdout: expect.stringContaining('Salinan ini utuh: 4 berkas') });
	spoil();
	expect(run(dir)).toMatchObject({ status: 1, stdout: expect.stringContaining('HILANG   index.html') });
	expect(run(path.join(dir, 'tiada'))).toMatchObject({
		status: 2,
		stderr: expect.stringContaining('Pakai: npm run verify'),
	});
}, 60_000);
