import { distance } from '../../model/base/spelling.ts';
import { fold } from '../../onboarding/new-city/name-keys.ts';

/** Words that tell neighbouring villages apart; two names that differ in one of them are two places, however near their
 * spelling. */
const TELLING_WORDS = [
	'barat timur utara selatan tengah hulu hilir ulu ilir atas bawah dalam luar lama',
	'baru anyar besar kecil gadang kota lor kidul wetan kulon kaler girang tonggoh hilia',
	'mudiak jae julu dolok toruan tonga darat laut pantai kanan kiri tunong teungoh baroh',
	'barumun rayeuk cut tuha baro mesjid dayah keude jaya raya sari mulya mulyo mukti',
	'makmur rejo rahayu agung asri indah maju karya bakti harapan wangi manah galih laksana',
	'mekar asih',
];
const TELLING = new RegExp(
	TELLING_WORDS.flatMap((line) => line.split(' '))
		.map(fold)
		.join('|'),
	'g',
);

/** Letters that may differ between two spellings of a name this long. */
const tolerance = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : length < 14 ? 2 : 3);

/** Letters in which two folded keys differ, when so few that they may be one name; else `undefined`. */
export function nearness(a: string, b: string): number | undefined {
	const digits = (text: string) => text.replace(/\D+/g, ' ').trim();
	const most = tolerance(Math.min(a.length, b.length));
	if (Math.abs(a.length - b.length) > most || digits(a) !== digits(b)) return undefined;
	const telling = (text: string) => (text.match(TELLING) ?? []).sort().join();
	if (telling(a) !== telling(b)) return undefined;
	const letters = distance(a, b);
	return letters <= most ? letters : undefined;
}
