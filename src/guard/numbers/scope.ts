import type { Publication } from '../../model/publication.ts';

/** Whose numbers a page may tell without naming the place beside each. */
export interface Scope {
	/** Code of the area that the page is about; none for pages about all. */
	readonly area?: string;
	readonly slug?: string;
	/** All texts of a page so small that nothing on it is out of reach. */
	readonly frame?: readonly string[];
	/** Codes of the places that a text names. */
	named(text: string): ReadonlySet<string>;
}

/** Reads from a file's path which city or area it is about. */
export class Scopes {
	readonly #publication: Publication;
	readonly #known = new Map<string, Scope>();
	readonly #wide: readonly (readonly [name: string, codes: readonly string[]])[];

	constructor(publication: Publication) {
		this.#publication = publication;
		const names = new Map<string, string[]>();
		const add = (name: string, code: string) => names.set(name, [...(names.get(name) ?? []), code]);
		for (const { code, level, name } of Object.values(publication.areas)) if (level !== 'village' && level !== 'district') add(name, code);
		for (const { code, name, shortName } of publication.cities) for (const each of new Set([name, shortName])) add(each, code);
		this.#wide = [...names];
	}

	of(file: string): Scope {
		const parts = file.split('/');
		const city = this.#publication.cities.find(({ slug }) => parts.some((part) => part.replace(/\.\w+$/, '') === slug));
		const area = parts.find((part) => /^\d{2}(?:\.\d{2})*(?:\.\d{4})?(?:-pkm-.+)?$/.test(part)) ?? city?.code;
		const id = `${area ?? ''}|${city?.slug ?? ''}`;
		let scope = this.#known.get(id);
		if (!scope) {
			scope = this.#make(area);
			this.#known.set(id, scope);
		}
		return scope;
	}

	#make(area: string | undefined): Scope {
		const city = area === undefined ? undefined : this.#publication.cities.find(({ code }) => area.startsWith(code));
		const inside = city ? [...city.districts, ...city.villages].map(({ name, code }) => [name, [code]] as const) : [];
		const names = [...inside, ...this.#wide];
		const cache = new Map<string, ReadonlySet<string>>();
		return {
			...(area !== undefined && { area }),
			...(city && { slug: city.slug }),
			named(text) {
				let found = cache.get(text);
				if (!found) {
					// `Kota Bontang` and `Bontang Kuala`: a name within a longer one that stands there names nothing.
					const hits = names.filter(([name]) => holds(text, name));
					const longest = hits.filter(
						([name]) =>
							!hits.some(([other]) => other.length > name.length && other.includes(name) && count(text, other) >= count(text, name)),
					);
					found = new Set(longest.flatMap(([, codes]) => codes));
					if (cache.size > 5_000) cache.clear();
					cache.set(text, found);
				}
				return found;
			},
		};
	}
}

function holds(text: string, name: string): boolean {
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
		const [before, after] = [text[at - 1] ?? ' ', text[at + name.length] ?? ' '];
		if (!/\p{L}/u.test(before) && !/\p{L}/u.test(after)) return true;
	}
	return false;
}

const count = (text: string, part: string) => text.split(part).length - 1;
