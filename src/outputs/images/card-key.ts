import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { mappedAreas, surveyedAreas } from '../../charts/survey-summary.ts';
import { sha256 } from '../../files/hash.ts';
import type { City } from '../../model/base/city.ts';
import { once } from '../../model/base/once.ts';
import type { ShareCard, SharePicture } from './card.ts';
import { SHEETS } from './style.ts';

/** What tells one card's drawing from another without drawing it: setting its words and outlining its letters takes
 * longer than making the page it stands for. */

/** What a drawing may take from a city: its names and all that its map is made of. Worked out once for a city. */
const cityKey = once(({ slug, code, name, shortName, districts, villages, boundary }: City) =>
	sha256(JSON.stringify([slug, code, name, shortName, districts, villages, boundary])),
);

/** What a map of kabupaten and kota shows, and whose boundaries it has; not the publication they come from. */
const areasKey = ({ kind, publication, table, province }: SharePicture & { readonly kind: 'areas' }) => [
	kind,
	province,
	publication.register.cities,
	mappedAreas(surveyedAreas(publication, table, province), table, () => ''),
];

/** Digest of all that a card says and shows; equal for equal cards, whatever objects they are made of. */
export function contentKey({ picture, ...words }: ShareCard): string {
	const shown =
		picture &&
		('city' in picture
			? { ...picture, city: cityKey(picture.city) }
			: 'cities' in picture
				? { ...picture, cities: picture.cities.map(cityKey) }
				: picture.kind === 'areas'
					? areasKey(picture)
					: picture);
	return sha256(JSON.stringify([words, shown]));
}

/** What draws: the sources of these folders, the style sheets with the colours, and every package's version. */
const FOLDERS = ['outputs/images', 'charts', 'geo', 'model'];
const FILES = [...SHEETS, 'package-lock.json'];
let code: Promise<string> | undefined;

async function readCode(): Promise<string> {
	const folders = await Promise.all(
		FOLDERS.map(async (name) => {
			const entries = await readdir(path.join(process.cwd(), 'src', name), { withFileTypes: true, recursive: true });
			return entries
				.filter(({ name: file }) => /(?<!\.test|\.fixture)\.(?:ts|json)$/.test(file))
				.map((entry) => path.join(entry.parentPath, entry.name));
		}),
	);
	const files = [...folders.flat().sort(), ...FILES.map((file) => path.join(process.cwd(), file))];
	return sha256((await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\0'));
}

/** Digest of the code that draws; it changes with any of it. */
export function codeKey(): Promise<string> {
	code ??= readCode();
	return code;
}
