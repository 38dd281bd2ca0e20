import { someOf } from '../../data/boundary/index.ts';
import { error, type Issue, type Place } from '../../model/base/issue.ts';
import { type Box, boxOf, type Point, type Shape } from '../polygons.ts';
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
export function farAway(
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
		return { codes, issues: [error('batas-letak', first.place(), `${told} menurut peta bawaan: ${who}.`, advice)] };
	}
	return {
		codes,
		issues: away.map(({ code, distance, place }) =>
			error(
				'batas-letak',
				place(),
				`Bentuk ${names.get(code)} (\`${code}\`) terletak ${kilometres(distance)} dari ${city}.`,
				advice,
			),
		),
	};
}
