import type { City } from '../../model/base/city.ts';
import type { Publication } from '../../model/base/publication.ts';
import { ownCopy } from '../own-copy.ts';

/** Whose numbers a page may tell without naming the place beside each. */
export interface Scope {
	/** Code of the area that the page is about; none for pages about all. */
	readonly area?: string;
	readonly slug?: string;
	/** Codes of the places that a text names. */
	named(text: string): ReadonlySet<string>;
}

/** Reads from a file's path which city or area it is about. */
export class Scopes {
	readonly #publication: Publication;
	readonly #known = new Map<string, Scope>();
	readonly #wideCodes: ReadonlyMap<string, readonly string[]>;
	readonly #wide: Names;
	/** Each city's place in the list, by its slug. */
	readonly #bySlug: ReadonlyMap<string, number>;
	/** Codes of the register's areas by the folder and the last part of their pages' addresses: a province may be called
	 * like its city. */
	readonly #registered: ReadonlyMap<string, string>;

	constructor(publication: Publication) {
		this.#publication = publication;
		const names = new Map<string, string[]>();
		const add = (name: string, code: string) => names.set(name, [...(names.get(name) ?? []), code]);
		for (const { code, level, name } of Object.values(publication.areas))
			if (level !== 'village' && level !== 'district') add(name, code);
		for (const { code, name, shortName } of publication.cities)
			for (const each of new Set([name, shortName])) add(each, code);
		// Villages are called Tanjung Riau, or even Riau: on a page of no city too these words need not name the
		// province.
		const wider = new Set(names.keys());
		for (const { code, level, name } of Object.values(publication.areas))
			if ((level === 'village' || level === 'district') && partsOf(name).some((part) => wider.has(part)))
				add(name, code);
		this.#wideCodes = names;
		this.#wide = byStart(names);
		this.#bySlug = new Map(publication.cities.map(({ slug }, index) => [slug, index]));
		const { provinces, cities } = publication.register;
		this.#registered = new Map([
			...provinces.map(({ slug, code }) => [`provinsi/${slug}`, code] as const),
			...['kota', 'tanya'].flatMap((folder) => cities.map(({ slug, code }) => [`${folder}/${slug}`, code] as const)),
		]);
	}

	of(file: string): Scope {
		const parts = file.split('/');
		const places = parts.flatMap((part) => this.#bySlug.get(part.replace(/\.\w+$/, '')) ?? []);
		const city = this.#publication.cities[Math.min(...places)];
		const area =
			parts.find((part) => /^\d{2}(?:\.\d{2})*(?:\.\d{4})?(?:-pkm-.+)?$/.test(part)) ??
			city?.code ??
			this.#registeredIn(parts);
		const id = `${area ?? ''}|${city?.slug ?? ''}`;
		let scope = this.#known.get(id);
		if (!scope) {
			scope = this.#make(area);
			// Files come in the order of their names, a city's one after another.
			if (this.#known.size >= FEW) this.#known.clear();
			this.#known.set(id, scope);
		}
		return scope;
	}

	#registeredIn(parts: readonly string[]): string | undefined {
		const at = parts.findIndex((part) => part === 'provinsi' || part === 'kota' || part === 'tanya');
		return at < 0 ? undefined : this.#registered.get(`${parts[at]}/${(parts[at + 1] ?? '').replace(/\.\w+$/, '')}`);
	}

	#make(area: string | undefined): Scope {
		const city = area === undefined ? undefined : this.#publication.cities.find(({ code }) => area.startsWith(code));
		const inside = new Map<string, string[]>();
		for (const { name, code } of city ? [...city.districts, ...city.villages] : [])
			inside.set(name, [...(inside.get(name) ?? []), code, ...(city && SUMS.has(name) ? sumsOf(city) : [])]);
		const own = byStart(inside);
		const cache = new Map<string, ReadonlySet<string>>();
		return {
			...(area !== undefined && { area }),
			...(city && { slug: city.slug }),
			named: (text) => {
				let found = cache.get(text);
				if (!found) {
					const kept = ownCopy(text);
					const names = namesIn(kept, [own, this.#wide]);
					found = new Set(
						[...names].flatMap((name) => [...(inside.get(name) ?? []), ...(this.#wideCodes.get(name) ?? [])]),
					);
					if (cache.size > 5_000) cache.clear();
					cache.set(kept, found);
				}
				return found;
			},
		};
	}
}

/** What the site's own tables call their sums: a village of that name need not be meant by the word. */
const SUMS: ReadonlySet<string> = new Set(['Jumlah', 'Total', 'Semua']);
const sumsOf = ({ code, districts }: City): string[] => [code, ...districts.map((district) => district.code)];
/** Scopes kept at a time. */
const FEW = 16;
/** Letters that names are found by. */
const START = 2;

/** Names by their first letters: a country has a thousand cities and provinces, and a page a hundred texts. */
type Names = ReadonlyMap<string, readonly string[]>;

function byStart(names: ReadonlyMap<string, readonly string[]>): Names {
	return Map.groupBy(names.keys(), (name) => name.slice(0, START));
}

/** The stretches of words within a name, the whole among them. */
function partsOf(name: string): string[] {
	const words = name.split(' ');
	return words.flatMap((_, from) =>
		words.slice(from).map((_, length) => words.slice(from, from + length + 1).join(' ')),
	);
}

const LETTER = /\p{L}/u;

/** Names that stand in a text as words of their own. In `Kota Bontang` and `Bontang Kuala` there is no `Bontang`: a
 * name within a longer one names nothing there. One walk over the text, for a table of the country is a text too. */
function namesIn(text: string, lists: readonly Names[]): ReadonlySet<string> {
	const found = new Set<string>();
	let end = 0;
	for (let at = 0; at < text.length; at += 1) {
		if (at > 0 && LETTER.test(text[at - 1] ?? ' ')) continue;
		const start = text.slice(at, at + START);
		let longest = '';
		for (const names of lists)
			for (const name of names.get(start) ?? [])
				if (name.length > longest.length && text.startsWith(name, at) && !LETTER.test(text[at + name.length] ?? ' '))
					longest = name;
		if (longest === '' || at + longest.length <= end) continue;
		found.add(longest);
		end = at + longest.length;
	}
	return found;
}
