import type { Observation } from '../../model/base/observation.ts';
import { numeratorsOf, PREVALENCE } from '../../model/measures.ts';
import { verbsIn } from '../../model/prose/changes.ts';
import { claimsIn } from '../../model/prose/claims.ts';
import { unitFits } from '../../model/prose/nearest.ts';
import type { Passage } from '../passage.ts';
import type { Fault } from './fault.ts';

const BY =
	/^(?: (?:sebesar|sebanyak|sekitar|kira-kira|hampir|lebih dari|kurang dari|hingga|sampai|tipis|tajam|drastis))* $/u;

/** `turun <Angka …>`: a level told as a distance. `turun menjadi` and `turun dari` are none. */
export function distanceFaults({ text, figures, exempt }: Passage): Fault[] {
	const plain = text.replace(/\s/gu, ' ').toLowerCase();
	return verbsIn(text)
		.filter(
			({ direction, start, end }) => direction !== 'same' && !exempt.some(([from, to]) => start < to && end > from),
		)
		.flatMap(({ end, verb }): Fault[] => {
			const figure = figures.find(({ start }) => start > end && BY.test(plain.slice(end, start)));
			if (
				!figure ||
				(/(?:hingga|sampai) $/u.test(plain.slice(end, figure.start)) && figure.observation.indicator.unit !== 'percent')
			)
				return [];
			return [
				{
					code: 'selisih-keliru',
					start: figure.start,
					message: `\`${verb}\` di depan ${figure.observation.id} terbaca sebagai selisih, padahal ini nilainya.`,
					fix: 'Tulis selisihnya dengan `<Selisih dari="…" ke="…" />`, atau "menjadi" di depan nilainya.',
				},
			];
		});
}

/** What a rate of children may not be told as a part of. */
const PEOPLE =
	/^(?: (?:dari|seluruh|semua|total|jumlah|para|setiap))* (?:penduduk|warga|populasi|masyarakat|jiwa|orang|keluarga|rumah(?! sakit)|penghuni|siswa|ibu|bayi|remaja|murid|pelajar|(?:anak(?:-anak)?|balita) (?:usia sekolah|sekolah|remaja))(?!\p{L})(?! (?:balita|anak))/u;

const PEOPLE_BEFORE =
	/(?<!\p{L})(?:dari|di antara) (?:\p{L}+ ){0,2}?((?:penduduk|warga|populasi|masyarakat|keluarga|rumah tangga|ibu|bayi|siswa|remaja)(?: \p{L}+){0,3}),? $/u;

/** `19,6 persen penduduk`, `dari seluruh penduduk, 19,6 persen`: the part of the wrong whole. */
export function baseFaults({ text, figures }: Passage): Fault[] {
	const plain = text.replace(/\s/gu, ' ').toLowerCase();
	return figures.flatMap(({ start, end, observation }): Fault[] => {
		if (observation.indicator.unit !== 'percent' || !observation.indicator.id.startsWith('prevalensi-')) return [];
		const words = PEOPLE.exec(plain.slice(end))?.[0] ?? PEOPLE_BEFORE.exec(plain.slice(0, start))?.[1];
		if (!words) return [];
		return [
			{
				code: 'dasar-keliru',
				start: end,
				message: `Persen ini bagian dari balita, bukan dari \`${words.trim().replace(/^dari /, '')}\`.`,
				fix: 'Tulis "balita yang diukur" atau "balita" di belakang angkanya.',
			},
		];
	});
}

/** A typed unit behind a figure's number that is not the figure's: `<Angka id="jumlah …" satuan={false} /> persen`. */
export const unitFaults = ({ text, figures }: Passage): Fault[] =>
	claimsIn(text).flatMap((claim) => {
		const figure = figures.find(({ start, end }) => claim.start >= start && claim.start < end && claim.end > end);
		if (!figure || claim.unit === '' || unitFits(claim.unit, figure.observation.indicator)) return [];
		const { id, indicator } = figure.observation;
		return [
			{
				code: 'satuan-keliru',
				start: figure.end,
				message:
					`${id} bersatuan ${indicator.unitWord || indicator.unit}, tetapi teksnya menulis ` +
					`\`${text.slice(figure.end, claim.end).trim()}\`.`,
				fix: `Tulis \`<Angka id="${id}" />\`, yang membawa satuannya sendiri.`,
			},
		];
	});

/** Which counts a rate can be the rate of; none of what is no rate of counts. */
const countsOf = (rate: string) => [...numeratorsOf(rate), ...(rate === PREVALENCE ? ['jumlah-pendek'] : [])];
/** Words that say two numbers are one thing told twice. */
const SAME_THING =
	/^(?: (?:balita|anak|persen|orang))?(?: (?:stunting|pendek))?(?: ?\(| ?,? (?:atau|yaitu|yakni|setara(?: dengan)?|sama dengan|artinya) | ?= ?| ?\/ ?)$/u;

function mismatch(a: Observation, b: Observation): string | undefined {
	if (a.area !== b.area) return 'wilayah';
	if (a.instrument.id !== b.instrument.id) return 'cara mengukur';
	if (a.period !== b.period) return 'waktu';
	const [rate, count] = a.indicator.unit === 'percent' ? [a, b] : [b, a];
	if (rate.indicator.unit !== 'percent' || count.indicator.unit === 'percent') return undefined;
	const counts = countsOf(rate.indicator.id);
	return counts.length > 0 && !counts.includes(count.indicator.id) ? 'definisi' : undefined;
}

/** `1.219 balita (17,4 persen)` with the percentage of another count, instrument, place or time. */
export const pairFaults = ({ text, figures }: Passage): Fault[] =>
	figures.slice(1).flatMap((second, index) => {
		const first = figures[index];
		if (!first || !SAME_THING.test(text.slice(first.end, second.start).replace(/\s/g, ' '))) return [];
		const what = mismatch(first.observation, second.observation);
		if (!what) return [];
		return [
			{
				code: 'pasangan-keliru',
				start: second.start,
				message: `${first.observation.id} dan ${second.observation.id} ditulis sebagai satu hal, padahal berbeda ${what}.`,
				fix:
					'Pasangkan jumlah dan persen dari pengukuran dan definisi yang sama, atau tulis keduanya dalam kalimat ' +
					'sendiri.',
			},
		];
	});
