import { error, type Issue, into, type Place, warning } from '../../model/base/issue.ts';
import { depthFault, faultOf, placeOf } from '../json/parse.ts';
import { commandFor, someOf } from './command.ts';
import type { Feature, Path } from './geometry.ts';
import type { BoundaryMeta } from './meta.ts';
import { isSameAsWgs84, namedFrame } from './projection.ts';
import { bareName, codeHolders, codesByName, type NamedArea, nameHolders } from './properties.ts';
import { digitsOf, featuresOf, written } from './read.ts';
import { type CodedShape, shapesOf } from './shapes.ts';

interface BoundaryFile {
	/** What messages call it: `data/kota/bontang/batas.geojson`. */
	readonly file: string;
	readonly text: string;
	readonly villages: readonly (NamedArea & { readonly until?: unknown })[];
	/** Codes of villages whose own row has a fault: nothing can be said of them. */
	readonly doubtful?: ReadonlySet<string>;
}

export interface CheckedBoundary {
	readonly shapes: readonly CodedShape[];
	readonly issues: readonly Issue[];
	/** What the file says of itself; absent when it could not be read. */
	readonly meta?: BoundaryMeta;
}

const MERGE_MARK = /^(?:<{7}|={7}|>{7})/m;

/** What a text is that is no JSON; nothing when it may be. */
function foreignText(file: string, text: string): Issue | undefined {
	const start = { file, line: 1, column: 1 };
	if (text.startsWith('version https://git-lfs'))
		return error('batas-rusak', start)`
			Isi berkas ini penunjuk git-LFS, bukan petanya.
			→ Jalankan \`git lfs pull\`, lalu simpan petanya sendiri di sini tanpa git-LFS.`;
	const mark = MERGE_MARK.exec(text);
	if (mark)
		return error('batas-rusak', { file, line: text.slice(0, mark.index).split('\n').length, column: 1 })`
			Berkas ini memuat tanda penggabungan git yang belum diselesaikan.
			→ Pilih salah satu bagiannya dan hapus baris \`<<<<<<<\`, \`=======\`, dan \`>>>>>>>\`; lebih mudah: salin lagi
			berkas petanya yang utuh.`;
	return depthFault(file, text);
}

/** Reads a city's own boundary file and says everything that is wrong with it by itself: form, codes, names, numbers.
 * Needs time in proportion to the text. Whether the shapes lie where their villages are is looked at in `geo`. */
export function checkBoundary(input: BoundaryFile): CheckedBoundary {
	const { file, text } = input;
	const refused = (issue: Issue) => ({ shapes: [], issues: [issue] });
	const foreign = foreignText(file, text);
	if (foreign) return refused(foreign);
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		return refused(faultOf(file, text));
	}
	const features = featuresOf(json);
	if (!features)
		return refused(
			error('batas-rusak', { file, line: 1, column: 1 })`
				Berkas batas bukan kumpulan bentuk.
				→ Simpan sebagai GeoJSON \`FeatureCollection\` atau TopoJSON \`Topology\`, atau ubah dengan
				${commandFor(file)}.`,
		);
	return new Checker(input, json, features).run();
}

/** More unknown codes than this need no line each. */
const MOST_UNKNOWN = 50;

/** One reading of a file; its methods add issues as they find them. */
class Checker {
	readonly #input: BoundaryFile;
	readonly #json: unknown;
	readonly #features: readonly Feature[];
	readonly #issues: Issue[] = [];
	#unknown = 0;
	readonly #villages: ReadonlyMap<string, NamedArea>;

	constructor(input: BoundaryFile, json: unknown, features: readonly Feature[]) {
		this.#input = input;
		this.#json = json;
		this.#features = features;
		this.#villages = new Map(input.villages.map((village) => [digitsOf(village.code), village]));
	}

	#place = (path: Path): Place => placeOf(this.#input.file, this.#input.text, path);
	#example = () => this.#input.villages[0]?.code ?? '64.74.01.1001';

	run(): CheckedBoundary {
		const coded = this.#features.filter(({ properties }) => !['', 'null'].includes(written(properties.kode)));
		if (coded.length === 0) this.#sayNoCodes();
		const frame = namedFrame(this.#json);
		const isForeign = frame !== undefined && !isSameAsWgs84(frame);
		if (isForeign)
			this.#error('batas-rusak', ['crs'])`
				Berkas ini sendiri berkata bahwa proyeksinya \`${frame}\`, bukan WGS 84.
				→ Ubah ke derajat dengan ${commandFor(this.#input.file)}. Bila isinya sudah derajat WGS 84, hapus isian
				\`crs\`.`;
		const known = coded.filter((feature) => this.#hasKnownCode(feature));
		this.#sumUnknown();
		this.#checkNames(known);
		const reading = {
			file: this.#input.file,
			place: this.#place,
			codeOf: ({ properties }: Feature) => this.#villages.get(digitsOf(properties.kode))?.code ?? '',
			say: this.#error,
		};
		const shapes = shapesOf(reading, known, isForeign);
		this.#checkTwice(known);
		const found = new Set(known.map(({ properties }) => digitsOf(properties.kode)));
		const missing = this.#input.villages.filter(({ code, until }) => !until && !found.has(digitsOf(code)));
		if (known.length > 0 && missing.length > 0)
			this.#issues.push(
				warning('batas-kurang', { file: this.#input.file, line: 1, column: 1 })`
					${missing.length} dari ${this.#input.villages.length} kelurahan atau desa tidak punya bentuk:
					${someOf(missing.map(({ name }) => name))}.
					→ Tambahkan bentuknya. Selama belum ada, yang kurang tampil sebagai ubin di bawah peta.`,
			);
		return { shapes, issues: this.#issues, meta: this.#json as BoundaryMeta };
	}

	#error = (code: string, path: Path) => into(this.#issues, error(code, this.#place(path)));

	#sayNoCodes(): void {
		const [best] = codeHolders(this.#features, this.#input.villages);
		const [named] = nameHolders(this.#features, codesByName(this.#input.villages));
		const seen = best
			? ` Kodenya tampaknya ada di \`${best.property}\`.`
			: named
				? ` Nama kelurahannya tampaknya ada di \`${named.property}\`.`
				: '';
		this.#issues.push(
			error('batas-tanpa-kode', { file: this.#input.file, line: 1, column: 1 })`
				Tidak ada bentuk yang punya properti \`kode\`.${seen}
				→ Beri setiap kelurahan properti \`kode\`, kode Kemendagri dari wilayah.csv, misalnya \`${this.#example()}\`;
				${commandFor(this.#input.file)} mengerjakannya.`,
		);
	}

	#hasKnownCode({ properties, path }: Feature): boolean {
		const digits = digitsOf(properties.kode);
		if (this.#villages.has(digits)) return true;
		if (this.#input.doubtful?.has(digits)) return false;
		this.#unknown += 1;
		if (this.#unknown <= MOST_UNKNOWN)
			this.#error('kode-tak-dikenal', [...path, 'properties', 'kode'])`
				Kode \`${written(properties.kode)}\` tidak ada di wilayah.csv kota ini.
				→ Tulis kode Kemendagri kelurahan, misalnya \`${this.#example()}\`; hapus \`kode\` dari bentuk yang
				bukan kelurahan kota ini.`;
		return false;
	}

	/** A whole country's file has nearly only foreign codes: a few are shown, the rest is one sentence. */
	#sumUnknown(): void {
		const more = this.#unknown - MOST_UNKNOWN;
		if (more > 0)
			this.#issues.push(
				error('kode-tak-dikenal', { file: this.#input.file, line: 1, column: 1 })`
					Masih ada ${more} bentuk lain yang kodenya tidak ada di wilayah.csv kota ini.
					→ Ini tampaknya peta wilayah lain atau seluruh Indonesia: simpan hanya bentuk kota ini, atau pakai
					${commandFor(this.#input.file)}.`,
			);
	}

	/** A shape's name must be its code's: a code in the wrong row gives a village its neighbour's shape. */
	#checkNames(known: readonly Feature[]): void {
		const names = codesByName(this.#input.villages);
		const [holder] = nameHolders(known, names);
		if (!holder || holder.count * 2 < known.length) return;
		for (const { properties, path } of known) {
			const village = this.#villages.get(digitsOf(properties.kode));
			const name = properties[holder.property];
			const bare = bareName(name);
			const owners = names.get(bare);
			if (!village || bare === '' || owners?.has(village.code)) continue;
			const at = this.#place([...path, 'properties', holder.property]);
			const found =
				`Kode \`${village.code}\` adalah ${village.name}, tetapi \`${holder.property}\` bentuk ini ` +
				`\`${written(name)}\``;
			const [other] = owners ?? [];
			this.#issues.push(
				other
					? error('batas-nama', at)`${found} (\`${other}\`). → Tulis \`kode\` \`${other}\`, atau betulkan namanya.`
					: warning('batas-nama', at)`
						${found}.
						→ Periksa kodenya. Bila itu ejaan lain, tambahkan ke \`alias\` di wilayah.csv.`,
			);
		}
	}

	/** Several shapes of one code are parts of one village, unless they are the same shape again. */
	#checkTwice(known: readonly Feature[]): void {
		for (const [digits, features] of Map.groupBy(known, ({ properties }) => digitsOf(properties.kode))) {
			const [first, second] = features;
			const village = this.#villages.get(digits);
			if (!first || !second || !village) continue;
			const drawn = new Set<string>();
			const again = features.find(({ geometry }) => {
				const form = JSON.stringify(geometry);
				return drawn.has(form) || !drawn.add(form);
			});
			if (again)
				this.#error('batas-ganda', again.path)`
					Bentuk \`${village.code}\` (${village.name}) tertulis dua kali.
					→ Hapus salah satunya.`;
			else
				this.#issues.push(
					warning('batas-ganda', this.#place(second.path))`
						${features.length} bentuk berkode \`${village.code}\`; semuanya dibaca sebagai bagian ${village.name}.
						→ Bila salah satunya kelurahan lain, betulkan \`kode\`-nya. Bila benar, gabungkan menjadi satu
						MultiPolygon.`,
				);
		}
	}
}
