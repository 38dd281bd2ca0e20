import { describe, expect, it } from 'vitest';
import { missingContact } from './contact.ts';

const site = { nama: 'Contoh', semboyan: 'Uji.', penerbit: 'Redaksi', lisensi_data: 'CC0 1.0' };

describe('missingContact', () => {
	it('refuses to publish a site that does not say where to report a mistake', () => {
		expect(missingContact({ site }, 'https://contoh.id', 'data')).toMatchObject([
			{ code: 'kontak-belum-ada', severity: 'error', file: 'data/situs.json' },
		]);
	});

	it('lets a trial be built without, and a site be published with it', () => {
		expect(missingContact({ site }, undefined, 'data')).toEqual([]);
		expect(missingContact({ site: { ...site, kontak: 'redaksi@contoh.go.id' } }, 'https://contoh.id', 'data')).toEqual([]);
	});
});
