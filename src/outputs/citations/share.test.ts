import { expect, it } from 'vitest';
import { loadPublication } from '../../data/load.ts';
import { shareHref, shareLines } from './share.ts';

const publication = loadPublication('tests/cases/lengkap/data');
const [figure] = publication.cities[0]?.figures.filter(({ area }) => area === '99.01') ?? [];

it('sends number, year, source and address; another area’s number never as one’s own', () => {
	const href = shareHref(shareLines([figure, undefined], publication, 'Kelurahan Melati'), 'https://situs.example/a/');
	expect(href).toMatch(/^https:\/\/wa\.me\/\?text=[\w%.~()!*'-]+$/);
	const lines = new URL(href).searchParams.get('text')?.split('\n') ?? [];
	expect(lines).toHaveLength(3);
	expect(lines[0]).toMatch(/Kota Contoh \d.* menurut .*20\d\d.*, dilaporkan \S/);
	expect(lines[1]).toBe('Itu angka Kota Contoh seluruhnya, bukan angka Kelurahan Melati.');
	expect(lines[2]).toBe('https://situs.example/a/');
});

it('has nothing to send without a number', () => {
	expect(shareLines([undefined], publication, 'Melati')).toEqual([]);
});
