import { expect, test } from 'vitest';
import { publish } from '../../data/publish.ts';
import { readFolder } from '../../data/read-folder.ts';
import { movedAddresses } from './addresses.ts';

const folder = readFolder('tests/cases/lengkap/data');

test('a district that is called otherwise is still found where it was', () => {
	const files = new Map(folder.files);
	const areas = 'kota/contoh/wilayah.csv';
	files.set(areas, (files.get(areas) ?? '').replace('kecamatan,Taman Contoh', 'kecamatan,Taman Baru'));
	const before = (files.get('koreksi.csv') ?? '').replace(/\n*$/, '\n');
	const [header = ''] = before.split('\n');
	const row: Readonly<Record<string, string>> = {
		tanggal: '2024-10-01',
		angka: 'wilayah/99.01.02/nama',
		sebelum: 'Taman Contoh',
		sesudah: 'Taman Baru',
		alasan: 'Peraturan daerah.',
	};
	files.set(
		'koreksi.csv',
		`${before}${header
			.split(',')
			.map((column) => row[column] ?? '')
			.join(',')}\n`,
	);
	const { publication, issues } = publish({ ...folder, files });
	expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	if (!publication) throw new Error('publish');
	const moved = movedAddresses(publication, ['kota/contoh/kecamatan/taman-baru', 'kota/contoh/kecamatan/kebun-contoh']);
	expect([...moved].map(([old, { to }]) => [old, to])).toEqual([
		['kota/contoh/kecamatan/taman-contoh', 'kota/contoh/kecamatan/taman-baru'],
	]);
});
