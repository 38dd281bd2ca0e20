import { listed } from '../../model/base/spelling.ts';

// The words of titles: how they are spelt, glued and cut short in the sheets of offices.

/** Words that change nothing. */
export const NOISE = new Set(
	listed(`
		jumlah, jml, jlh, jum, total, banyaknya, balita, anak, yang, dan, atau, dengan, menurut, berdasarkan, hasil,
		data, kategori, kasus, orang, jiwa, bulan ini, status gizi, status, jenis kelamin, kelompok umur, kelompok usia,
		indikator, indeks, blt, org, /, +, -, &, |, n, f, frekuensi, absolut, abs, σ
	`),
);
export const NOISE_PHRASES = [...NOISE].filter((word) => word.includes(' '));

/** Words that stand glued together in the titles of systems: `BBSangat_Kurang`, `diukur_PBTB`. */
const GLUED = listed(`
	jumlah, jml, balita, anak, diukur, ditimbang, sasaran, sangat, pendek, normal, kurang, gizi, buruk, lebih, stunting,
	wasting, underweight, berat, badan, tinggi, panjang, usia, umur, bulan, laki, perempuan, data, persen, persentase,
	risiko, resiko, outlier, total, status, pb, tb, bb
`);

const IS_GLUED = new RegExp(`^(?:${GLUED.join('|')}){2,}$`);

/** A word as the known words glued in it, or as it is. */
function unglued(word: string): string {
	if (!IS_GLUED.test(word) || GLUED.includes(word) || NOISE.has(word)) return word;
	// Fewest known words that make up the first letters of the word; few titles, short words.
	const made: (readonly string[] | undefined)[] = [[]];
	for (let end = 1; end <= word.length; end += 1)
		for (const known of GLUED) {
			const before = made[end - known.length];
			if (!before || !word.slice(0, end).endsWith(known)) continue;
			if (!made[end] || before.length + 1 < (made[end]?.length ?? 0)) made[end] = [...before, known];
		}
	return made[word.length]?.join(' ') ?? word;
}

/** The first rows of a sheet are looked at in many ways. */
const REMEMBERED = 3000;
const remembered = new Map<string, string>();

/** Lower case, one blank between words, signs of spelling gone; `%`, `/`, `+`, `-`, `&` and `≠` stay. */
export function plainTitle(part: string): string {
	const before = remembered.get(part);
	if (before !== undefined) return before;
	if (remembered.size > REMEMBERED) remembered.clear();
	const plain = spelt(part);
	remembered.set(part, plain);
	return plain;
}

/** Limits of a class in standard deviations, `-3 SD s/d < -2 SD` -> `23`: below -2 alone holds the severe too. */
const limitsOf = (text: string): string => [...new Set(text.match(/\d/g))].sort().join('');

function spelt(part: string): string {
	const plain = part
		.normalize('NFKC')
		// Letters that forms put behind: `Sasaran (S)`, `Ditimbang (D)`.
		.replace(/\(\s*[sdkn]\s*\)/gi, ' ')
		.replace(/\(([^()]*\d\s*sd\b[^()]*)\)/gi, (_, limits: string) => ` sd${limitsOf(limits)} `)
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.replace(/[‐-―−]/g, '-')
		.replace(/[^\p{L}\p{N}%/+&≠-]+/gu, ' ')
		.trim();
	// In `Tidak-hadir` the dash joins words; in `0-23` it makes a span.
	return plain
		.replace(/\bsgt\b/g, 'sangat')
		.replace(/(?<=\D) ?- ?(?=\D)/g, ' ')
		.split(' ')
		.map((word) => (/^[a-z]+$/.test(word) ? unglued(word) : word))
		.join(' ')
		.replace(/\blaki laki\b/g, 'laki-laki');
}

/** Every word that any pattern of a title knows: a title with another one is not understood, and most cells of a sheet
 * end here. */
const WORDS = new Set([
	...GLUED,
	...[...NOISE].flatMap((word) => word.split(' ')),
	...listed(`
		persentase, prosentase, presentase, prevalensi, prev, proporsi, cakupan, timbang, tertimbang, penimbangan, ukur,
		terukur, pengukuran, severely, severe, stunted, wasted, kurus, gemuk, berisiko, beresiko, baik, obesitas, obes,
		overweight, termasuk, datang, hadir, kunjungan, ada, riil, real, proyeksi, baduta, bayi, menurut, per, u, l, p,
		lk, pr, lp, pria, wanita, laki-laki, gakin, miskin, keluarga, non, bukan, tidak, bln, bl, sd, s, d, sampai,
		hingga, di, pbtb, tbpb, indeks, sd2, sd3, sd23
	`),
]);

/** Whether every word of a part may be of a title; numbers and signs are. */
export const isOfTitle = (plain: string) =>
	plain.split(/[ /+&%≠|-]+/).every((word) => word === '' || /^\d+$/.test(word) || WORDS.has(word));

/** Whether a cell could be a title of a count: it has letters or a sign of per cent, and no word strange to titles. */
export function isTitleLike(part: string): boolean {
	if (part.length > 120 || !/[a-z%]/i.test(part)) return false;
	return isOfTitle(plainTitle(part));
}
