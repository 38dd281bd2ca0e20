// `npm run import`: what is written, and when nothing is. Children are made up while the tests run: see
// tests/import/people.ts.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publish } from '../../src/data/publish.ts';
import { readFolder } from '../../src/data/read-folder.ts';
import { csv, hundred, workspace } from '../import/workspace.ts';

let space: ReturnType<typeof workspace>;
beforeEach(() => {
	space = workspace();
});
afterEach(() => space.remove());

describe('what it writes', () => {
	it('is what the check accepts, in a round of its own, with every other row as it was', async () => {
		const before = space.contents();
		await space.run(space.put('a.csv', csv(hundred)), ['--extracted', '2025-03-01', '--status', 'final']);
		const { publication, issues } = publish(readFolder(space.dataDir));
		expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(
			publication?.cities[0]?.rounds.map(({ period, status, extracted }) => [period, status, extracted]).at(-1),
		).toEqual(['2025-02', 'final', '2025-03-01']);
		const list = 'kota/contoh/pengukuran.csv';
		const added = '2025-02,eppgbm,final,2025-03-01,dinkes-contoh-2025-03,\n';
		expect(space.contents()).toEqual({
			...before,
			'kota/contoh/pengukuran/2025-02.csv': expect.any(String),
			[list]: before[list] + added,
		});
	});

	it('is nothing with --dry-run', async () => {
		const before = space.contents();
		expect(await space.run(space.put('a.csv', csv(hundred)), ['--dry-run'])).toContain(
			'Tidak ada yang ditulis (--dry-run)',
		);
		expect(space.contents()).toEqual(before);
	});

	it('does not replace a round unasked, and says what would change', async () => {
		const file = space.put('a.csv', csv(hundred));
		await space.run(file);
		const before = space.contents();
		expect(await space.run(file)).toContain('Isinya sudah sama; tidak ada yang ditulis.');
		const other = space.put('b.csv', csv(hundred.slice(0, 96)));
		await expect(space.run(other)).rejects.toThrow('ulangi dengan --replace');
		expect(space.contents()).toEqual(before);
		expect(await space.run(other, ['--replace', '--reason', 'Lima anak tercatat dua kali.'])).toContain(
			'Melati Contoh: diukur 100 → 95; pendek 30 → 25; sangat_pendek 12 → 7',
		);
		expect(space.round()['99.01.01.1001']).toBe(',95,25,7,0,0');
	});

	it('needs a known city, instrument and document, and one instrument a round', async () => {
		const file = space.put('a.csv', csv(hundred));
		await expect(space.run(file, ['--city', 'tiada'])).rejects.toThrow(
			'Kota `tiada` tidak ada di folder data. Kota yang ada: `contoh`.',
		);
		await expect(space.run(file, ['--instrument', 'ssgi'])).rejects.toThrow('berjenis survei');
		await expect(space.run(file, ['--document', 'tiada'])).rejects.toThrow('Dokumen `tiada` tidak ada di dokumen.csv');
		await expect(space.run(file, ['--period', '2024-08', '--instrument', 'laporan-pemkot'])).rejects.toThrow(
			'sudah tercatat dengan instrumen `eppgbm`',
		);
	});
});
