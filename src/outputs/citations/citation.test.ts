import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { loadPublication } from '../../data/load.ts';
import { citables, referenceOf } from './citable.ts';
import { exportReference, FORMATS, type Format, formatReference, formatSlowly } from './reference.ts';
import { sentenceOf } from './sentence.ts';
import { dataVersion } from './version.ts';

const publication = loadPublication('tests/cases/lengkap/data');
const real = loadPublication('data');
const items = citables(publication).map((each) => referenceOf(each, `https://contoh.example${each.path}`, publication));
const item = items.find(({ URL }) => URL.endsWith('/99.01/prevalensi-stunting/eppgbm/2024-02/'));
if (!item) throw new Error('the example has that figure');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

function sentence(id: string, from = publication) {
	const figure = from.figures.find((each) => each.id === id);
	if (!figure) throw new Error(id);
	const { indonesian, english } = sentenceOf(figure, from);
	return [plain(indonesian), plain(english)];
}

describe('formatReference', () => {
	it('prints APA and Chicago in Indonesian', () => {
		// The data's own version changes with every edit of the fictional city.
		const fixed = { ...item, version: '0123456789ab' };
		expect(formatReference(fixed, 'apa')).toMatchInlineSnapshot(
			`"Redaksi Contoh. (2025). Prevalensi stunting Kota Contoh: 11,6 persen (e-PPGBM Februari 2024, catatan posyandu) (Versi 0123456789ab) [Set data]. Aksi 7 Contoh. https://contoh.example/angka/99.01/prevalensi-stunting/eppgbm/2024-02/"`,
		);
		expect(formatReference(fixed, 'chicago')).toMatchInlineSnapshot(
			`"Redaksi Contoh. 2025. “Prevalensi stunting Kota Contoh: 11,6 persen (e-PPGBM Februari 2024, catatan posyandu).” Versi 0123456789ab. Aksi 7 Contoh, 26 Mei 2025. https://contoh.example/angka/99.01/prevalensi-stunting/eppgbm/2024-02/."`,
		);
	});

	// The full style takes seconds to compile; the site never does it.
	it('prints APA as the full style does', { timeout: 60_000 }, () => {
		for (const each of [item, { ...item, title: 'Stunting di Kota Contoh' }])
			expect(formatReference(each, 'apa')).toBe(formatSlowly(each, 'apa', 'apa'));
	});

	it('gives what the library gives, for every kind of page', () => {
		const kinds = [...new Map(items.map((each) => [each.URL.split('/').slice(3, 6).join('/'), each])).values()];
		for (const each of kinds.slice(0, 6)) {
			expect(formatReference(each, 'apa')).toBe(formatSlowly(each, 'apa'));
			expect(formatReference(each, 'chicago')).toBe(formatSlowly(each, 'chicago'));
		}
	});
});

describe('exportReference', () => {
	it.each(Object.keys(FORMATS) as Format[])('is read back by the library: %s', (format) => {
		const [back] = new Cite(exportReference(item, format)).data;
		// BibTeX knows neither data sets nor names that are no person's: the braces around the name come back as one
		// part.
		const inBibtex = { type: 'document', author: [{ family: item.author[0]?.literal }] };
		const { title, URL, note, author, type } = item;
		expect(back).toMatchObject({ type, author, title, URL, note, ...(format === 'bib' && inBibtex) });
		expect(back?.issued).toMatchObject({ 'date-parts': [[2025, 5, 26]] });
	});

	it('gives every page a key of its own', () => {
		expect(new Set(items.map((each) => exportReference(each, 'bib').split('\n')[0])).size).toBe(items.length);
	});
});

describe('a name that means harm', () => {
	const [item] = items;
	const evil = 'Judul}, author = {Jahat}, url = {javascript:x\nER  - \nTY  - BOOK\nUR  - javascript:x';

	it.each(['bib', 'ris'] as const)('adds no field and no record to %s', (format) => {
		if (!item) throw new Error('no item');
		const text = exportReference({ ...item, title: evil, publisher: evil, author: [{ literal: evil }] }, format);
		const fields = (whole: string) =>
			whole
				.split('\n')
				.map((line) => /^(?:\t?(\w+) = \{|([A-Z][A-Z0-9]) {2}- |@)/.exec(line)?.slice(1).join(''))
				.sort();
		expect(fields(text)).toEqual(fields(exportReference(item, format)));
	});
});

describe('sentenceOf', () => {
	it('says what the issue asks, word for word', () => {
		expect(sentence('64.74/prevalensi-stunting/eppgbm/2023', real)[0]).toBe(
			'Prevalensi stunting Kota Bontang 19,6 persen menurut e-PPGBM 2023 (catatan posyandu; bukan survei), dilaporkan PPID Utama Kota Bontang.',
		);
	});

	it.each([
		'99.01/prevalensi-stunting/eppgbm/2024-08',
		'99.01/prevalensi-stunting/eppgbm/2023-08',
		'99.01/prevalensi-stunting/ssgi/2022',
		'99.01/prevalensi-stunting/ssgi/2023',
		'99.01/insentif-kader-per-bulan/laporan-pemkot/2024',
		'99.01/peringkat-penilaian-kinerja/laporan-pemkot/2023',
		'99.01.01.1001/status-lokus/penetapan-lokus/2024',
		'00/target-prevalensi/target-nasional/2024',
	])('%s', (id) => {
		expect(sentence(id).join('\n')).toMatchSnapshot();
	});
});

describe('dataVersion', () => {
	it('changes with one digit of one file and with nothing else', () => {
		const { full, short } = dataVersion(publication);
		expect(full).toMatch(/^[0-9a-f]{64}$/);
		expect(full.startsWith(short)).toBe(true);
		const reordered = { ...publication, files: Object.fromEntries(Object.entries(publication.files).reverse()) };
		expect(dataVersion(reordered).full).toBe(full);
		const path = 'kota/contoh/angka.csv';
		const changed = {
			...publication,
			files: { ...publication.files, [path]: (publication.files[path] ?? '').replace('11.6', '11.5') },
		};
		expect(dataVersion(changed).full).not.toBe(full);
	});
});
