import { someOf } from '../../data/boundary/index.ts';
import { parentCode } from '../../model/base/area.ts';
import { error, type Issue, type Place, warning } from '../../model/base/issue.ts';
import { type Box, boxOf, type Shape } from '../polygons.ts';
import { squareKilometres } from './ground.ts';
import { adjacency, fill, rasterOf } from './raster.ts';

export interface Placed extends Shape {
	place(): Place;
}

/** Cells of the raster that both maps are laid on: a village of average size has a thousand. */
const CELLS = { village: 1500, least: 250_000, most: 2_000_000 } as const;
/** Fewer cells than this say nothing. */
const FEW = 8;
/** Share of a shape that makes it the neighbour's, and share of its own place that clears it of that. */
const MOSTLY = 0.5;
const HARDLY = 0.2;
/** Share of the neighbour's place that a shape must fill to be taken for the neighbour's own: a small shape in a large
 * village proves nothing. */
const FILLS = 0.25;
/** Share of the smaller of two shapes that lies under the other: wrong, or worth a look. */
const OVERLAP = { wrong: 0.1, odd: 0.02 } as const;
/** How many times larger or smaller than in the built-in map a shape may be without a word. */
const SIZES_APART = 8;

/** Cells of a shape in all, and by the built-in shape that they lie in. */
type Overlay = { cells: number; readonly within: Map<number, number> };

/** Laid on the built-in map and on each other: who lies where, who covers whom, who touches whom. */
class Overlaid {
	readonly shapes: readonly Placed[];
	readonly codes: readonly string[];
	/** Of each shape; of each of its parts. */
	readonly whole: Overlay[] = [];
	readonly #size: number[];
	readonly parts: Overlay[][] = [];
	readonly covered = new Map<string, { readonly a: number; readonly b: number; cells: number }>();
	readonly neighbours: ReadonlyMap<number, ReadonlySet<number>>;
	readonly builtInNeighbours: ReadonlyMap<number, ReadonlySet<number>>;

	constructor(shapes: readonly Placed[], builtIn: readonly Shape[]) {
		this.shapes = shapes;
		this.codes = builtIn.map(({ code }) => code);
		const box = boxOf([...shapes, ...builtIn]) as Box;
		const raster = rasterOf(box, Math.min(CELLS.most, Math.max(CELLS.least, shapes.length * CELLS.village)));
		const size = raster.columns * raster.rows;
		const below = new Int32Array(size);
		this.#size = builtIn.map(() => 0);
		for (const [at, { polygons }] of builtIn.entries())
			for (const polygon of polygons)
				fill(polygon, raster, (cell) => {
					below[cell] = at + 1;
					this.#size[at] = (this.#size[at] ?? 0) + 1;
				});
		const owners = new Int32Array(size);
		for (const [at, { polygons }] of shapes.entries()) {
			const whole: Overlay = { cells: 0, within: new Map() };
			const parts = polygons.map((polygon) => {
				const part: Overlay = { cells: 0, within: new Map() };
				fill(polygon, raster, (cell) => {
					const under = below[cell] as number;
					for (const each of [whole, part]) {
						each.cells += 1;
						if (under > 0) each.within.set(under - 1, (each.within.get(under - 1) ?? 0) + 1);
					}
					const before = owners[cell] as number;
					if (before === 0) owners[cell] = at + 1;
					else if (before !== at + 1) this.#cover(before - 1, at);
				});
				return part;
			});
			this.whole.push(whole);
			this.parts.push(parts);
		}
		this.neighbours = adjacency(owners, raster);
		this.builtInNeighbours = adjacency(below, raster);
	}

	#cover(a: number, b: number): void {
		const known = this.covered.get(`${a} ${b}`);
		if (known) known.cells += 1;
		else this.covered.set(`${a} ${b}`, { a, b, cells: 1 });
	}

	/** The built-in shape of somebody else that holds most of these cells, and whether they fill it; nothing when their
	 * own place holds some of them. */
	elsewhere(
		{ cells, within }: Overlay,
		own: string,
	): { readonly code: string; readonly isFilled: boolean } | undefined {
		if (cells < FEW) return undefined;
		const best = [...within].sort(([, a], [, b]) => b - a)[0];
		const at = this.codes.indexOf(own);
		if (!best || at < 0 || (within.get(at) ?? 0) / cells >= HARDLY) return undefined;
		const [other, count] = best;
		const code = this.codes[other];
		return count / cells >= MOSTLY && code !== undefined
			? { code, isFilled: count / (this.#size[other] ?? 1) >= FILLS }
			: undefined;
	}
}

/** Codes of which each lies where the next one should: a permutation, and no map that is off by some hundred metres
 * makes one. */
function ringsOf(target: ReadonlyMap<string, string>): string[][] {
	const rings: string[][] = [];
	const done = new Set<string>();
	for (const start of target.keys()) {
		const way: string[] = [];
		let at: string | undefined = start;
		while (at !== undefined && !done.has(at)) {
			done.add(at);
			way.push(at);
			at = target.get(at);
		}
		const from = at === undefined ? -1 : way.indexOf(at);
		if (from >= 0) rings.push(way.slice(from));
	}
	return rings;
}

/** Compares a city's own shapes with the built-in ones, with each other and with their neighbours. What contradicts
 * itself is an error; where only the built-in map disagrees, which is old and coarse, a warning. Needs time in
 * proportion to the points. */
export function* compareShapes(
	shapes: readonly Placed[],
	builtIn: readonly Shape[],
	villages: ReadonlyMap<string, string>,
): Iterable<Issue> {
	const map = new Overlaid(shapes, builtIn);
	const byCode = new Map(shapes.map((shape) => [shape.code, shape]));
	const called = (code: string) => `${villages.get(code)} (\`${code}\`)`;
	const placeOf = (code: string) => (byCode.get(code) as Placed).place();
	const target = new Map(
		shapes.flatMap(({ code }, at) => {
			const other = map.elsewhere(map.whole[at] as Overlay, code);
			return other === undefined ? [] : [[code, other] as const];
		}),
	);
	const known = shapes.filter(({ code }) => map.codes.includes(code));
	const isAlike = known.filter(({ code }) => !target.has(code)).length * 2 > known.length;

	const exchanged = new Set<string>();
	const sure = new Map([...target].filter(([, { isFilled }]) => isFilled).map(([code, other]) => [code, other.code]));
	for (const ring of ringsOf(sure))
		for (const code of ring) {
			exchanged.add(code);
			const other = sure.get(code) as string;
			const message =
				`Bentuk ${called(code)} terletak di tempat ` +
				`${called(other)} menurut peta bawaan, dan sebaliknya: kodenya tertukar.`;
			const fix = `Tulis \`kode\` \`${other}\` pada bentuk ini. Bila peta bawaan yang keliru, kosongkan \`batas\` keduanya di wilayah.csv.`;
			yield error(
				'batas-letak',
				placeOf(code),
				ring.length > 2 ? message.replace(', dan sebaliknya', '') : message,
				fix,
			);
		}

	const shifted: string[] = [];
	for (const [at, { code, place }] of shapes.entries()) {
		if (exchanged.has(code)) continue;
		const lost = (map.parts[at] ?? [])
			.map((part) => map.elsewhere(part, code))
			.find((each) => each?.isFilled && !byCode.has(each.code))?.code;
		const isPart = lost !== undefined && (map.parts[at]?.length ?? 0) > 1;
		if (lost !== undefined && isAlike)
			yield error('batas-letak', place())`
				${isPart ? 'Sebagian bentuk' : 'Bentuk'} ${called(code)} terletak di ${called(lost)} menurut peta
				bawaan, padahal ${villages.get(lost)} tidak punya bentuk.
				→ Beri ${isPart ? 'bagian itu' : 'bentuk ini'} \`kode\` \`${lost}\`. Bila peta bawaan yang keliru,
				kosongkan \`batas\`-nya di wilayah.csv.`;
		else if (target.has(code)) shifted.push(code);
	}
	const [first] = shifted;
	if (first !== undefined)
		yield warning('batas-letak', placeOf(first))`
			${shifted.length} bentuk terletak di kelurahan lain menurut peta bawaan:
			${someOf(shifted.map((code) => `${villages.get(code)} di ${villages.get(target.get(code)?.code ?? '')}`))}.
			→ Peta bawaan kasar dan menggambar keadaan sekitar 2010; cocokkan kode dan namanya dengan peta yang Anda
			kenal.`;

	yield* overlaps(map, called);
	yield* lonely(map, called);
	yield* sizes(map, builtIn, villages);
}

function* overlaps({ covered, whole, shapes }: Overlaid, called: (code: string) => string): Iterable<Issue> {
	for (const { a, b, cells } of covered.values()) {
		const share = cells / Math.min(whole[a]?.cells ?? 1, whole[b]?.cells ?? 1);
		const [one, other] = [shapes[a] as Placed, shapes[b] as Placed];
		if (cells < FEW || share < OVERLAP.odd) continue;
		const percent = Math.round(share * 100);
		const message = `Bentuk ${called(other.code)} menutupi ${called(one.code)}: ${percent} persen dari yang lebih kecil.`;
		const fix = 'Setiap tempat milik satu kelurahan: betulkan garisnya atau kodenya.';
		yield (share >= OVERLAP.wrong ? error : warning)('batas-bentuk', other.place(), message, fix);
	}
}

/** A village among those of another district only, though the built-in map knows neighbours of its own: likely a wrong
 * code. */
function* lonely(
	{ neighbours, builtInNeighbours, shapes, codes }: Overlaid,
	called: (code: string) => string,
): Iterable<Issue> {
	const district = (code: string | undefined) => (code === undefined ? undefined : parentCode(code));
	const sizes = Map.groupBy(shapes, ({ code }) => district(code));
	for (const [at, { code, place }] of shapes.entries()) {
		const around = [...(neighbours.get(at + 1) ?? [])].map((other) => shapes[other - 1]?.code);
		const before = [...(builtInNeighbours.get(codes.indexOf(code) + 1) ?? [])].map((other) => codes[other - 1]);
		const isAlone =
			around.length > 1 &&
			(sizes.get(district(code))?.length ?? 0) > 1 &&
			!around.some((each) => district(each) === district(code));
		if (!isAlone || (before.length > 0 && !before.some((each) => district(each) === district(code)))) continue;
		yield warning('batas-letak', place())`
			Bentuk ${called(code)} dikelilingi kelurahan dari kecamatan lain saja.
			→ Periksa kodenya; mungkin tertukar dengan kelurahan di kecamatan itu.`;
	}
}

function* sizes(
	{ shapes }: Overlaid,
	builtIn: readonly Shape[],
	villages: ReadonlyMap<string, string>,
): Iterable<Issue> {
	const expected = new Map(builtIn.map(({ code, polygons }) => [code, squareKilometres(polygons)]));
	const odd = shapes.filter(({ code, polygons }) => {
		const before = expected.get(code);
		const ratio = before === undefined ? 1 : squareKilometres(polygons) / before;
		return ratio > SIZES_APART || ratio < 1 / SIZES_APART;
	});
	const [first] = odd;
	if (first)
		yield warning('batas-letak', first.place())`
			Luas ${odd.length} bentuk lebih dari ${SIZES_APART} kali, atau kurang dari seperdelapan, luasnya di peta
			bawaan: ${someOf(odd.map(({ code }) => villages.get(code) ?? code))}.
			→ Periksa kode dan bentuknya; bila benar, tidak perlu diubah.`;
}
