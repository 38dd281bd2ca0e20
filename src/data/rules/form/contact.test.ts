import { describe, expect, it } from 'vitest';
import { missingContact } from './contact.ts';

const site = { nama: 'Contoh', semboyan: 'Uji.', penerbit: 'Redaksi', lisensi_data: 'CC0 1.0' };

describe('missingContact', () => {
	it('refuses to publish a site that does not say where to report a mistake, and tells who builds it at a desk', () => {
		for (const [isPublishing, severity] of [
			[true, 'error'],
			[false, 'warning'],
		] as const)
			expect(missingContact({ site }, 'https://contoh.id', 'data', isPublishing)).toMatchObject([
				{ code: 'kontak-belum-ada', severity, file: 'data/situs.json' },
			]);
	});

	it.each([undefined, 'https://pratinjau.invalid', 'https://aksi7.example', 'http://localhost:4321'])(
		'lets a trial be built without: %s',
		(url) => {
			expect(missingContact({ site }, url, 'data', true)).toEqual([]);
		},
	);

	it('says nothing where there is one', () => {
		expect(
			missingContact({ site: { ...site, kontak: 'redaksi@contoh.go.id' } }, 'https://contoh.id', 'data', true),
		).toEqual([]);
	});
});
