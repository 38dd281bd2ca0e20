import type { CodedShape } from '../../data/boundary/index.ts';
import { error, type Issue } from '../../model/base/issue.ts';
import { boxOf, contains, type Polygon } from '../polygons.ts';
import { crossingOf } from './crossing.ts';
import { squareKilometres } from './ground.ts';

/** No village is smaller, in square kilometres: 2,000 square metres are a sliver between two lines. */
const SLIVER = 0.002;
/** Most comparisons of a hole with its shell's points; beyond it only their boxes are compared. */
const PATIENCE = 5_000_000;

/** Degrees as a message shows them: a ten-thousandth is 11 m. */
const degrees = (value: number) => String(Math.round(value * 1e4) / 1e4).replace('.', ',');

/** Whether a hole lies outside of its shell: most of its first points do. */
function strayHole([shell = [], ...holes]: Polygon): boolean {
	const [west, south, east, north] = boxOf([{ code: '', polygons: [[shell]] }]);
	const isThorough = holes.length * shell.length * 3 < PATIENCE;
	return holes.some((hole) => {
		const some = hole.slice(0, 3);
		const outside = some.filter((point) => {
			const [x, y] = point;
			return x < west || x > east || y < south || y > north || (isThorough && !contains([shell], point));
		});
		return outside.length * 2 > some.length;
	});
}

/** What is wrong with a shape's outline by itself: edges that cross, holes outside, next to no area. */
export function* formIssues({ code, polygons, place }: CodedShape, name: string): Iterable<Issue> {
	const who = `Bentuk ${name} (\`${code}\`)`;
	const redraw = 'Betulkan di program petanya (di QGIS: Vector geometry, Fix geometries) lalu ekspor ulang';
	const crossing = polygons.map(crossingOf).find((found) => found !== undefined);
	if (crossing !== undefined) {
		const where =
			crossing === 'tangled' ? '' : ` di sekitar bujur ${degrees(crossing[0])}, lintang ${degrees(crossing[1])}`;
		yield error('batas-bentuk', place())`
			${who}: garis kelilingnya memotong dirinya sendiri${where}; mungkin urutan titiknya tertukar.
			→ ${redraw}.`;
	}
	if (polygons.some(strayHole))
		yield error('batas-bentuk', place())`${who}: ada lubang di luar bidangnya. → ${redraw}.`;
	const area = squareKilometres(polygons);
	if (area < SLIVER)
		yield error('batas-bentuk', place())`
			${who}: luasnya hanya ${Math.round(area * 1e6)} meter persegi.
			→ Itu serpihan, bukan kelurahan: hapus bentuk ini, atau ganti dengan bentuk yang utuh.`;
}
