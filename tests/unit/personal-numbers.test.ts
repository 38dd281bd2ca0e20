import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/personal-data/lines.ts';
import { isIdentityNumber, numberFindings } from '../../src/personal-data/numbers.ts';
import { child } from '../personal/children.ts';
import { errorsIn } from '../personal/repository.ts';

const none = new Set<string>();
const kinds = (text: string, phones: ReadonlySet<string> = none) =>
	numberFindings(text, linesOf(text), phones).map(({ kind }) => kind);
const { nik } = child(3);
const parts = (...ends: number[]) => ends.map((end, at) => nik.slice(ends[at - 1] ?? 0, end));
/** Written in pieces, so that this file holds no number. */
const phone = ['0812', '3456', '7890'];

it('reads a line of a file in time in proportion to it', () => {
	expect(errorsIn({ 'data/peta.geojson': `{"tahun":2024,"catatan":"${'x'.repeat(300_000)}"}` })).toEqual([]);
});

describe('NIK', () => {
	it.each([
		['alone', nik],
		['in a sentence', `NIK ${nik}.`],
		['in a CSV', `1,${nik},L`],
		['after a first row numbered 0', `0,${nik},L`],
		['as a text of Excel', `'${nik}`],
		['as a decimal of a program', `${nik}.0,L`],
		['run into its name', `NIK${nik}`],
		['in an address that names it', `https://contoh.invalid/?nik=${nik}`],
		['in fours', parts(4, 8, 12, 16).join(' ')],
		['in fours with dots', parts(4, 8, 12, 16).join('.')],
		['place, date, sequence', parts(6, 12, 16).join('-')],
		['pair by pair', parts(2, 4, 6, 12, 16).join('.')],
		['all pairs', parts(2, 4, 6, 8, 10, 12, 16).join(' ')],
		[
			'read out',
			[...nik]
				.map((digit) => 'kosong satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ')[+digit])
				.join(' '),
		],
	])('finds one %s', (_, text) => expect(kinds(text)).toEqual(['nik']));

	it.each([
		['in a longer number', `12${nik}`, `${nik}12`, `1${nik}34567`],
		['in a decimal number', `0.${nik}`, `${nik}.25`, `12.${nik}`],
		['in a hash', `a1b${nik}`, `${nik}ff`, `sha512-+${nik}==`],
		['in a list of numbers', `M10 12 ${parts(4, 8, 12, 16).join(' ')} 1234 5678`],
		[
			'among numbers of another kind',
			`${nik.slice(0, 15)} ${[1, 2, 3].map((at) => `20${at}${nik.slice(3)}`).join(' ')}`,
		],
		['in the address of an article', `https://contoh.invalid/baca/${nik}`],
	])('lets one pass %s', (_, ...texts) => expect(texts.flatMap((text) => kinds(text))).toEqual([]));

	it('knows its parts: province, date of birth with 40 for a girl, sequence', () => {
		const made = (province: string, day: string, month: string, sequence: string) =>
			`${province}7401${day}${month}21${sequence}`;
		expect([made('64', '01', '12', '0001'), made('64', '71', '12', '0001')].every(isIdentityNumber)).toBe(true);
		const wrong = [
			made('20', '01', '12', '0001'),
			made('64', '32', '12', '0001'),
			made('64', '40', '12', '0001'),
			made('64', '72', '12', '0001'),
		];
		expect(
			[...wrong, made('64', '01', '13', '0001'), made('64', '00', '12', '0001'), made('64', '01', '12', '0000')].some(
				isIdentityNumber,
			),
		).toBe(false);
	});

	it('tells cell and line, and the number of them', () => {
		const text = `kode;isi\n1;a\n2;${nik}\n3;${child(4).nik}\n`;
		expect(numberFindings(text, linesOf(text, true), none)).toMatchObject([
			{ line: 3, column: 2, message: expect.stringContaining('Ada 2') },
		]);
	});

	it('is not said by a file that has one in its name', () => {
		const found = errorsIn({ [`docs/${nik}_surat.txt`]: 'isi' });
		expect(found).toEqual(['nik docs/…_surat.txt:1:1']);
	});
});

describe('telepon', () => {
	it.each([
		phone.join(''),
		phone.join('-'),
		phone.join(' '),
		`+62 ${phone.join('-').slice(1)}`,
		`(+62)${phone.join('').slice(1)}`,
		`wa.me/62${phone.join('').slice(1)}`,
		`ibu Sri, +62 21 ${phone.slice(1).join('')}`,
		`ibu Sri (0548) ${phone[2]?.slice(1)} 12`,
		phone.join('/'),
		phone.join('-').replaceAll('0', 'O'),
		`ibu Sri ${phone.join('-').slice(1)}`,
	])('finds %s', (text) => expect(kinds(`Hubungi ${text}, ya`)).toEqual(['telepon']));

	it.each([
		'081',
		'0812 anak',
		'0,0812345678',
		'10.0812345678',
		'-.08797.58668.08812345678',
		'62.81.01.1001',
		'6281011001',
		'8123456789',
		'08-12-2021 10:30',
		'0812-13',
		'Dinas Kesehatan, telp. +62 548 21234',
		'Kantor: (0548) 21234',
		`Layanan pengaduan Puskesmas: ${phone.join('-')}`,
	])('lets %s pass', (text) => expect(kinds(text)).toEqual([]));

	it('lets the number of a public office pass, which is in kota.json', () => {
		const city = (key: string) =>
			JSON.stringify({ nama: 'Kota Contoh', [key]: { nama: 'PPID', alamat: `Jl. Contoh, ${phone.join('-')}` } });
		const page = `<p>Hubungi ${phone.join(' ')}</p>`;
		expect(errorsIn({ 'data/kota/a/kota.json': city('ppid'), 'docs/a.html': page })).toEqual([]);
		expect(errorsIn({ 'data/kota/a/kota.json': city('lain'), 'docs/a.html': page })).toEqual([
			expect.stringMatching(/^telepon data\/kota\/a\/kota.json:1:/),
			'telepon docs/a.html:1:12',
		]);
	});
});
