/** Number words that are part of a name: `Duren Tiga`, `Kelurahan Simpang Empat`. 586 villages have one. */

const NUMBER = '(?:Satu|Dua|Tiga|Empat|Lima|Enam|Tujuh|Delapan|Sembilan|Sepuluh|Sebelas|Seratus|Seribu)';
const RANK =
	'(?:Kelurahan|Desa|Gampong|Nagari|Dusun|Lingkungan|Kampung|Kecamatan|Distrik|Posyandu|Puskesmas|Pasar|Jalan|Simpang|Duren|Pulau|Batu|Muara|Sungai|Tanjung|Teluk|Bukit|Gunung|Lubuk|Pematang|Parit)';
/** Behind a word for a kind of place, or behind a name that stands after `di`, `dari` or `ke`; always with a capital of
 * its own. */
const NAMED = new RegExp(
	String.raw`(?<!\p{L})(?:${RANK}(?: \p{Lu}\p{Ll}+)*|(?:[Dd]i|[Dd]ari|[Kk]e)(?: \p{Lu}\p{Ll}+)+) ${NUMBER}(?!\p{L})`,
	'gu',
);
const HAS_NUMBER = new RegExp(String.raw`(?<!\p{L})${NUMBER}(?!\p{L})`, 'u');
/** A text as a pattern that finds just it. */
export const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where a text holds a name with a number word: by its looks, or because it is one of `known`. */
export function numberNamesIn(
	text: string,
	known: Iterable<string> = [],
): { readonly start: number; readonly end: number }[] {
	if (!HAS_NUMBER.test(text)) return [];
	const names = [...known].filter((name) => HAS_NUMBER.test(name) && text.includes(name));
	const patterns = [NAMED, ...names.map((name) => new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'gu'))];
	return patterns.flatMap((pattern) =>
		[...text.matchAll(pattern)].map(({ index, 0: name }) => ({ start: index, end: index + name.length })),
	);
}

/** The text with such names blanked, of the same length. */
export const withoutNumberNames = (text: string, known: Iterable<string> = []): string =>
	numberNamesIn(text, known).reduce(
		(rest, { start, end }) => rest.slice(0, start) + '_'.repeat(end - start) + rest.slice(end),
		text,
	);
