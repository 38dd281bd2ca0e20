import { describe, expect, it } from 'vitest';
import { loadPublication } from '../../data/load.ts';
import type { ShareCard } from './card.ts';
import { pageCard, shareCards } from './cards.ts';
import { type Box, extentOf, IMAGE, layoutOf } from './layout.ts';

const publication = loadPublication();
const [city] = publication.cities;
const longNumber = {
	label: 'Jumlah balita stunting sesudah pemeriksaan ulang oleh dokter spesialis anak',
	value: '123.456 atau 123.789',
	unit: 'balita atau keluarga',
	isPublished: true,
	source: 'Laporan dinas kesehatan (cara tidak disebut) 30 September 2025',
	notes: ['cakupan belum dipublikasikan', 'dokumen saling bertentangan', 'angka sementara'],
};
const longest: ShareCard = {
	page: '/x/',
	title: 'Kabupaten Administrasi Kepulauan Pangkajene Tangerang Selatan Barat Daya',
	subtitle:
		'Jumlah balita atau keluarga berisiko stunting sesudah pemeriksaan ulang oleh dokter spesialis anak di rumah sakit daerah',
	numbers: [longNumber, { ...longNumber, value: 'belum dipublikasikan', unit: '', isPublished: false }],
	picture: { kind: 'map', city: city as NonNullable<typeof city> },
	caption:
		'Balita stunting setelah diperiksa dokter anak per kelurahan, Operasi timbang serentak, 26 September 2025, sementara',
	credit: `Sumber: ${Array.from({ length: 9 }, (_, index) => `Dinas Komunikasi dan Informatika Kota ${index}`).join('; ')}`,
	site: 'Aksi 7',
};

const meets = (a: Box, b: Box) =>
	a.x < b.x + b.width - 0.5 && b.x < a.x + a.width - 0.5 && a.y < b.y + b.height - 0.5 && b.y < a.y + a.height - 0.5;

/** What is wrong with a card's layout: lines out of their room or the image, on each other or on the picture. */
function faults(card: ShareCard): string[] {
	const { lines, picture } = layoutOf(card);
	const boxes = lines.map((line) => ({ line, box: extentOf(line) }));
	return boxes.flatMap(({ line, box }, index) => [
		...(box.width > line.room + 0.5 ? [`${card.page}: "${line.text}" is ${box.width} wide in ${line.room}`] : []),
		...(box.x < 40 || box.x + box.width > IMAGE.width - 40 || box.y < 24 || box.y + box.height > IMAGE.height - 12
			? [`${card.page}: "${line.text}" leaves the image`]
			: []),
		...boxes
			.slice(index + 1)
			.flatMap((other) => (meets(box, other.box) ? [`${card.page}: "${line.text}" lies on "${other.line.text}"`] : [])),
		...(picture && meets(box, picture) ? [`${card.page}: "${line.text}" lies on the picture`] : []),
	]);
}

describe('layoutOf', () => {
	// Every card is set: too slow for the usual limit on a busy machine.
	it('keeps every line of every page of the site within its room and cuts no number', () => {
		const cards = shareCards(publication).map(({ card }) => card());
		expect(cards.length).toBeGreaterThan(300);
		expect(cards.flatMap(faults)).toEqual([]);
		const cut = cards.filter((card) => {
			const drawn = new Set(layoutOf(card).lines.map(({ text }) => text));
			return card.numbers.some(({ value, isPublished }) => isPublished && !drawn.has(value));
		});
		expect(cut).toEqual([]);
	}, 60_000);

	it.each([
		['two long numbers and a map', longest],
		['one long number and a map', { ...longest, numbers: [longNumber] }],
		[
			'a long text alone',
			{ ...longest, numbers: [], picture: { kind: 'country', cities: publication.cities } as const },
		],
		[
			'a programme',
			pageCard(
				{
					page: '/program/x/',
					title: longest.title,
					standfirst: longest.subtitle,
					figures: publication.figures.slice(0, 2),
				},
				publication,
			),
		],
	] satisfies [string, ShareCard][])('fits %s', (_, card) => {
		expect(faults(card)).toEqual([]);
	});
});
