import { type CodedShape, checkBoundary, someOf } from '../../data/boundary/index.ts';
import type { Draft } from '../../data/draft.ts';
import { boundaryFiles } from '../../data/rules/index.ts';
import { error, type Issue, type Place } from '../../model/base/issue.ts';
import { gadmCitiesOf, gadmIds } from '../gadm.ts';
import { type Box, boxOf, type Point, type Polygon, type Shape } from '../polygons.ts';
import { compareShapes, type Placed } from './compare.ts';
import { formIssues } from './form.ts';
import { diagonalOf, kilometresTo, middleOf } from './ground.ts';

/** Kilometres beyond the built-in map at which a shape is no matter of accuracy any more. */
const FAR = 25;

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Where the city lies: the box of its built-in shapes, else that of most of the file's own. */
function homeOf(builtIn: readonly Shape[], middles: readonly Point[]): Box {
	if (builtIn.length > 0) return boxOf(builtIn);
	const [x, y] = [median(middles.map(([lon]) => lon)), median(middles.map(([, lat]) => lat))];
	const half = 3 * median(middles.map(([lon, lat]) => Math.max(Math.abs(lon - x), Math.abs(lat - y))));
	return [x - half, y - half, x + half, y + half];
}

/** Shapes that lie on another island; told once when all of them do. Answers the codes of those, which need no further
 * comparison. */
function farAway(
	shapes: readonly (Shape & { place(): Place })[],
	builtIn: readonly Shape[],
	names: ReadonlyMap<string, string>,
	city: string,
): { readonly issues: Issue[]; readonly codes: ReadonlySet<string> } {
	const middles = shapes.map((shape) => middleOf(boxOf([shape])));
	const home = homeOf(builtIn, middles);
	const limit = Math.max(FAR, diagonalOf(home) / 2);
	const away = shapes.flatMap((shape, at) => {
		const distance = kilometresTo(home, middles[at] as Point);
		return distance > limit ? [{ ...shape, place: shape.place, distance }] : [];
	});
	const codes = new Set(away.map(({ code }) => code));
	const kilometres = (distance: number) => `${Math.round(distance)} km`;
	const advice =
		'Periksa proyeksi dan kodenya. Bila peta bawaan yang keliru, kosongkan kolom `batas` kelurahan itu di ' +
		'wilayah.csv.';
	const [first] = away;
	if (first && away.length > 2 && away.length * 2 > shapes.length) {
		const nearest = Math.min(...away.map(({ distance }) => distance));
		const told = `${away.length} dari ${shapes.length} bentuk terletak ${kilometres(nearest)} atau lebih dari ${city}`;
		const who = someOf(away.map(({ code }) => names.get(code) ?? code));
		return { codes, issues: [error('batas-letak', first.place())`${told} menurut peta bawaan: ${who}. → ${advice}`] };
	}
	return {
		codes,
		issues: away.map(
			({ code, distance, place }) =>
				error('batas-letak', place())`
				Bentuk ${names.get(code)} (\`${code}\`) terletak ${kilometres(distance)} dari ${city}.
				→ ${advice}`,
		),
	};
}

interface Village {
	readonly code: string;
	readonly name: string;
	/** `GID_4` of its built-in shape. */
	readonly boundary?: string | undefined;
}

/** The built-in shapes of villages that have one, under their codes, in degrees. */
export async function builtInShapes(villages: readonly Village[]): Promise<Shape[]> {
	const codes = new Map(villages.flatMap(({ code, boundary }) => (boundary ? [[boundary, code] as const] : [])));
	const all = await gadmCitiesOf(codes.keys());
	return all.flatMap(({ id, polygons }) => {
		const code = codes.get(id);
		return code === undefined ? [] : [{ code, polygons }];
	});
}

/** Several shapes of one code as one, at the place of the first. */
const joined = (shapes: readonly CodedShape[]): Placed[] =>
	[...Map.groupBy(shapes, ({ code }) => code)].map(([code, parts]) => {
		const polygons: Polygon[] = [];
		for (const part of parts) for (const polygon of part.polygons) polygons.push(polygon);
		return { code, polygons, place: () => (parts[0] as CodedShape).place() };
	});

/** What is wrong with shapes that are sound as text: their outlines, and where they lie. `city` is how messages call
 * the city. */
export async function shapeIssues(
	shapes: readonly CodedShape[],
	villages: readonly Village[],
	city: string,
): Promise<Issue[]> {
	if (shapes.length === 0) return [];
	const names = new Map(villages.map(({ code, name }) => [code, name]));
	const issues = shapes.flatMap((shape) => [...formIssues(shape, names.get(shape.code) ?? shape.code)]);
	const builtIn = await builtInShapes(villages);
	const whole = joined(shapes);
	const far = farAway(whole, builtIn, names, city);
	issues.push(...far.issues);
	const near = whole.filter(({ code }) => !far.codes.has(code));
	if (near.length > 0) for (const issue of compareShapes(near, builtIn, names)) issues.push(issue);
	return issues;
}

/** Looks at every own boundary of a draft, and at every id of a built-in shape: whatever the build would refuse is
 * refused here. */
export async function boundaryIssues(draft: Draft): Promise<Issue[]> {
	const issues = await idIssues(draft);
	for (const { sheet, file, text, villages } of boundaryFiles(draft)) {
		const { shapes } = checkBoundary({ file, text, villages });
		const city = draft.cities.find(({ slug }) => slug === sheet.slug)?.values.nama ?? sheet.slug;
		for (const issue of await shapeIssues(shapes, villages, city)) issues.push(issue);
	}
	return issues;
}

async function idIssues({ areas }: Draft): Promise<Issue[]> {
	const used = areas.flatMap(({ rows, place }) =>
		rows.flatMap(({ values, line }) => (values.batas ? [{ id: values.batas, line, place }] : [])),
	);
	if (used.length === 0) return [];
	const known = await gadmIds();
	return used
		.filter(({ id }) => !known.has(id))
		.map(
			({ id, line, place }) =>
				error('batas-rusak', place(line, 'batas'))`
				Bentuk \`${id}\` tidak ada di peta bawaan (GADM 4.1).
				→ Tulis GID_4 yang benar, misalnya \`IDN.34.3.3.6_1\`, atau kosongkan; kelurahannya lalu tampil sebagai
				ubin.`,
		);
}
