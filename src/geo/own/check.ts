import { type CodedShape, checkBoundary } from '../../data/boundary/index.ts';
import type { Draft } from '../../data/draft.ts';
import { boundaryFiles } from '../../data/rules/index.ts';
import { error, type Issue } from '../../model/base/issue.ts';
import { gadmCitiesOf, gadmIds } from '../gadm.ts';
import type { Polygon, Shape } from '../polygons.ts';
import { compareShapes, type Placed } from './compare.ts';
import { formIssues } from './form.ts';
import { farAway } from './place.ts';

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
		.map(({ id, line, place }) =>
			error(
				'batas-rusak',
				place(line, 'batas'),
				`Bentuk \`${id}\` tidak ada di peta bawaan (GADM 4.1).`,
				'Tulis GID_4 yang benar, misalnya `IDN.34.3.3.6_1`, atau kosongkan; kelurahannya lalu tampil sebagai ubin.',
			),
		);
}
