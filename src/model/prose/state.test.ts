import { expect, it } from 'vitest';
import { stateIn } from './state.ts';

it.each([
	'Kondisi stunting di Bontang darurat.',
	'Masalah stunting di kota ini sudah teratasi.',
	'Kasus stunting kini tinggal sedikit.',
	'Kurva kasus di Bontang Selatan mulai melandai.',
	'Krisis gizi sedang melanda kota ini.',
	'Gizi buruk di Bontang Kuala dipicu limbah pabrik.',
	'Samarinda unggul atas Bontang dalam urusan stunting.',
])('says how children are: %s', (text) => expect(stateIn(text, true)).toBeDefined());

it.each([
	'Prevalensi stunting Bontang dihitung dari balita yang diukur.',
	'Tim percepatan penurunan stunting Bontang bertemu setiap triwulan.',
	'Angka stunting per kelurahan di Bontang belum dipublikasikan.',
	'Balita stunting di Bontang Selatan mendapat makanan tambahan.',
	'Bagaimana stunting di Bontang?',
	'Stunting di Bontang, 2023',
])('says none: %s', (text) => expect(stateIn(text, true)).toBeUndefined());

it('a general truth speaks of no place', () => {
	expect(stateIn('Stunting jarang datang dari satu sebab.', false)).toBeUndefined();
	expect(stateIn('Stunting sudah lenyap.', false)).toBeDefined();
});
