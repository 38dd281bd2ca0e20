import type { City } from '../../model/base/city.ts';
import type { Correction, Publication } from '../../model/base/publication.ts';
import { levelPath } from '../../model/base/slug.ts';
import { type Moved, movedAreas } from '../../model/figures/moved.ts';
import {
	type WithdrawnFigure,
	type WithdrawnRound,
	withdrawnFigures,
	withdrawnRounds,
} from '../../model/figures/withdrawn.ts';
import { villageSlug } from '../../site.ts';
import { allSeries } from '../images/figure-index.ts';

/** What stands at an address that once showed something and no longer does. Paths have no slash at either end. */
export type GonePage = { readonly path: string } & (
	| { readonly kind: 'figure embed'; readonly withdrawn: WithdrawnFigure; readonly isSeries: boolean }
	| { readonly kind: 'round'; readonly withdrawn: WithdrawnRound }
	| { readonly kind: 'round embed'; readonly withdrawn: WithdrawnRound }
	/** The same thing under another address. */
	| { readonly kind: 'moved'; readonly target: string; readonly correction: Correction }
);

export const roundPath = ({ city, period }: Pick<WithdrawnRound, 'city' | 'period'>) =>
	`kota/${city.slug}/pengukuran/${period}`;

/** Path of a district's, a puskesmas's or a village's page. */
const placePath = (city: City, code: string) =>
	`kota/${levelPath(city, code) ?? `${city.slug}/${villageSlug(city, code)}`}`;

/** Old and new address of everything that moved with an area, from the pages there are: `[old, new]`. */
function movedPaths(moved: Moved, paths: readonly string[]): (readonly [string, string])[] {
	switch (moved.kind) {
		case 'slug': {
			// `kota/bontang/…`, `sematan/kota/bontang/…`, `unduh/kota/bontang.zip`, `tanya/bontang/`.
			const now = new RegExp(`(^|/)(kota|tanya|jadwal)/${moved.city.slug}(?=[/.]|$)`);
			return paths.filter((path) => now.test(path)).map((path) => [path.replace(now, `$1$2/${moved.before}`), path]);
		}
		case 'code': {
			const now = new RegExp(`(^|/)angka/${moved.code.replaceAll('.', '\\.')}(?=/)`);
			return paths.filter((path) => now.test(path)).map((path) => [path.replace(now, `$1angka/${moved.before}`), path]);
		}
		case 'name': {
			const { city, code, before } = moved;
			const renamed = (areas: City['villages']) =>
				areas.map((area) => (area.code === code ? { ...area, name: before } : area));
			const then = { ...city, districts: renamed(city.districts), villages: renamed(city.villages) };
			// A village that shares its name with another has its district's in its address.
			return [...city.districts, ...city.villages].flatMap((area) => {
				const [old, now] = [placePath(then, area.code), placePath(city, area.code)];
				if (old === now) return [];
				const own = new RegExp(`(^|/)${now}(?=[/.]|$)`);
				return paths
					.filter((path) => own.test(path))
					.map((path): [string, string] => [path.replace(own, `$1${old}`), path]);
			});
		}
	}
}

/** Every address that something moved away from, with the one it has now. `paths` are the addresses there are. */
export function movedAddresses(
	publication: Publication,
	paths: readonly string[],
): ReadonlyMap<string, { to: string; correction: Correction }> {
	const taken = new Set(paths);
	const all = new Map<string, { to: string; correction: Correction }>();
	for (const moved of movedAreas(publication))
		for (const [old, to] of movedPaths(moved, paths))
			if (!taken.has(old) && !all.has(old)) all.set(old, { to, correction: moved.correction });
	return all;
}

/** Addresses of all pages that a moved area can have. */
const pagePaths = ({ cities, figures }: Publication, series: readonly string[]): string[] => [
	...cities.flatMap((city) => {
		const own = [`kota/${city.slug}`, ...city.rounds.map((round) => roundPath({ city, period: round.period }))];
		const places = [...city.districts, ...city.healthCentres, ...city.villages].map(({ code }) =>
			placePath(city, code),
		);
		return [
			...own,
			...own.flatMap((path) => [`sematan/${path}`, `sematan/${path}/ubin`]),
			...places,
			`kota/${city.slug}/angka`,
			`kota/${city.slug}/aksi`,
			`tanya/${city.slug}`,
			`jadwal/${city.slug}`,
		];
	}),
	...figures.flatMap(({ id }) => [`angka/${id}`, `sematan/angka/${id}`]),
	...series.map((id) => `sematan/angka/${id}`),
];

/** Every page that stands where something was withdrawn or moved away; a withdrawn figure's own page is made with the
 * figures'. */
export function gonePages(publication: Publication): GonePage[] {
	const series = allSeries(publication).map(([id]) => id);
	const moved = [...movedAddresses(publication, pagePaths(publication, series))];
	const withdrawn = withdrawnFigures(publication);
	const lost = new Map(withdrawn.map((each) => [each.id.replace(/\/[^/]+$/, ''), each]));
	for (const id of series) lost.delete(id);
	return [
		...withdrawn.map(
			(each): GonePage => ({
				path: `sematan/angka/${each.id}`,
				kind: 'figure embed',
				withdrawn: each,
				isSeries: false,
			}),
		),
		...[...lost].map(
			([id, each]): GonePage => ({
				path: `sematan/angka/${id}`,
				kind: 'figure embed',
				withdrawn: each,
				isSeries: true,
			}),
		),
		...withdrawnRounds(publication).flatMap((each): GonePage[] => [
			{ path: roundPath(each), kind: 'round', withdrawn: each },
			{ path: `sematan/${roundPath(each)}`, kind: 'round embed', withdrawn: each },
			{ path: `sematan/${roundPath(each)}/ubin`, kind: 'round embed', withdrawn: each },
		]),
		...moved.map(([path, { to, correction }]): GonePage => ({ path, kind: 'moved', target: to, correction })),
	];
}
