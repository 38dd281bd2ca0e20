import type { Passage } from '../passage.ts';
import type { Fault } from './fault.ts';

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
