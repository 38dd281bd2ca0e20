import { describe, expect, test } from 'vitest';
import type { Period } from '../../model/base/period.ts';
import { existedAt, isOfFormerArea } from '../../model/cities/era.ts';
import { changeSince } from '../../model/rounds/release.ts';
import { publish } from '../publish.ts';
import { readFolder } from '../read-folder.ts';
import { FolderEdit } from './edit.ts';
import { regroup } from './regroup.ts';

const at = (text: string) => text as Period;

describe('an area in time', () => {
	const made = { code: 'b', since: at('2026-01'), origins: ['a'] };
	const reduced = { code: 'a', since: at('2026-01'), origins: ['a'] };
	const gone = { code: 'c', until: at('2025-12') };

	test.each([
		[made, '2025-12', false],
		[made, '2026-01', true],
		[reduced, '2025-08', true],
		[gone, '2025-12-31', true],
		[gone, '2026-02', false],
		[{ code: 'd' }, '1990', true],
	])('%j at %s: %s', (area, period, isThere) => {
		expect(existedAt(area, at(period))).toBe(isThere);
	});

	test('is another one before its bounds changed', () => {
		expect([at('2025-12'), at('2026-01'), at('2026')].map((period) => isOfFormerArea(reduced, period))).toEqual([
			true,
			false,
			false,
		]);
	});
});

test('a village that was split between two rounds is compared with neither, the others are', () => {
	const edit = new FolderEdit(readFolder('tests/cases/lengkap/data'));
	// The split is told for a month between both rounds: as if the later one had come after it.
	edit.remove('kota/contoh/pengukuran/2024-08.csv');
	regroup(edit, {
		from: ['99.01.01.1001'],
		into: [
			{ code: '99.01.01.1001', name: 'Melati Contoh' },
			{ code: '99.01.01.1010', name: 'Melati Timur' },
		],
		since: at('2024-05'),
	});
	edit.write(
		'kota/contoh/pengukuran/2024-08.csv',
		readFolder('tests/cases/lengkap/data').files.get('kota/contoh/pengukuran/2024-08.csv') ?? '',
	);
	const before = publish(readFolder('tests/cases/lengkap/data')).publication?.cities[0];
	const after = publish(edit.folder).publication?.cities[0];
	const compared = (city: typeof before) => {
		const round = city?.rounds.at(-1);
		const change = city && round && changeSince(city, round);
		return change?.measures.find(({ measure }) => measure === 'stunted')?.villages.map(({ code }) => code) ?? [];
	};
	expect(compared(before)).toContain('99.01.01.1001');
	expect(compared(after)).toEqual(compared(before).filter((code) => code !== '99.01.01.1001'));
});

test('a second change of one village would join numbers of two areas, so it asks for another code', () => {
	const edit = new FolderEdit(readFolder('tests/cases/lengkap/data'));
	const [august, code] = ['kota/contoh/pengukuran/2024-08.csv', '99.01.01.1001'];
	const round = edit.read(august) ?? '';
	const split = (since: string, fresh: string) =>
		regroup(edit, {
			from: [code],
			into: [
				{ code, name: 'Melati Contoh' },
				{ code: fresh, name: `Melati ${fresh.slice(-2)}` },
			],
			since: at(since),
		});
	edit.remove(august);
	split('2024-05', '99.01.01.1010');
	edit.write(august, round);
	expect(() => split('2024-12', '99.01.01.1011')).toThrow('satu kode hanya memuat satu perubahan');
	edit.remove(august);
	expect(split('2024-12', '99.01.01.1011')).toContainEqual([`wilayah/${code}/sejak`, '2024-05', '2024-12']);
});
