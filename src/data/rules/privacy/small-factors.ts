import { quantityOf } from '../../../model/base/amount.ts';
import { isWithin, levelOfCode, parentCode } from '../../../model/base/area.ts';
import { type Disclosure, type Statement, suppress, type TableCell, widthOf } from '../../../suppression/index.ts';
import { plainName } from '../../csv/repair/code.ts';
import type { Values } from '../../csv/table.ts';
import { isOfPeople } from '../../disclosure/people.ts';
import { isPrintedElsewhere, PRINTED } from '../../disclosure/printed-elsewhere.ts';
import type { areasTable } from '../../tables/areas.ts';
import type { factorsTable } from '../../tables/factors.ts';
import { type Draft, error, type Issue, lookupOf, type Rule, rowsOf, someOf, wrong } from '../rule.ts';

const MOST_NAMED = 8;

type Sheet = Draft['factors'][number];

/** What the rows of one factor say of one area; two documents may speak of it. */
interface KnownCount {
	readonly code: string;
	/** Of the row with the number, else of the first. */
	readonly line: number;
	/** A number, `hidden`, or `none` where there was nothing to count. */
	readonly cell: Exclude<TableCell, 'unknown'>;
	readonly isPrinted: boolean;
	readonly document: string;
}

/** One factor of one round, counted in people. */
interface Group {
	readonly sheet: Sheet;
	readonly name: string;
	readonly told: ReadonlyMap<string, KnownCount>;
	readonly threshold: number;
}

function cellOf(amount: Values<typeof factorsTable>['nilai']): TableCell {
	const quantity = quantityOf(amount);
	if (quantity) return quantity.decimals > 0 ? 'unknown' : quantity.value;
	if (!('state' in amount) || amount.state === 'notPublished') return 'unknown';
	return amount.state === 'suppressed' ? 'hidden' : 'none';
}

function* groupsOf(draft: Draft): Generator<Group> {
	const { cities, documents } = lookupOf(draft);
	for (const sheet of draft.factors) {
		const city = cities.get(sheet.slug);
		if (!city) continue;
		const people = sheet.rows.filter(({ values }) => isOfPeople(values) || values.satuan === '');
		// A hidden number may stand without its unit, and the same group in two sections.
		for (const rows of Map.groupBy(people, ({ values }) => `${values.periode}/${plainName(values.faktor)}`).values()) {
			const told = new Map<string, KnownCount>();
			for (const { values, line } of rows) {
				const cell = cellOf(values.nilai);
				const before = told.get(values.wilayah);
				if (cell === 'unknown' || typeof before?.cell === 'number' || (before && typeof cell !== 'number')) continue;
				const isPrinted = isPrintedElsewhere(city, values.catatan, documents.get(values.dokumen));
				told.set(values.wilayah, { code: values.wilayah, line, cell, isPrinted, document: values.dokumen });
			}
			yield { sheet, name: rows[0]?.values.faktor ?? '', told, threshold: city.values.pengaturan.ambang_sel_kecil };
		}
	}
}

/** What is known of sums over `parts`: totals of larger areas, and of each part itself what the smaller areas in it add
 * up to. */
function statementsOf(
	{ told }: Group,
	parts: readonly string[],
	areas: readonly string[],
	fixed: (part: string) => number,
): Statement[] {
	const found: Statement[] = [];
	for (const { code, cell, document } of told.values()) {
		if (typeof cell !== 'number' || parts.includes(code)) continue;
		const villages = parts.flatMap((part, at) => (isWithin(part, code) ? [at] : []));
		if (villages.length === 0) continue;
		const value = cell - villages.reduce((sum, at) => sum + fixed(parts[at] ?? ''), 0);
		found.push({ villages, terms: [['target', 1]], low: value, high: value, source: document });
	}
	for (const [at, part] of parts.entries()) {
		const inner = areas.filter((code) => code !== part && isWithin(code, part)).map((code) => told.get(code));
		const numbers = inner.flatMap((one) => (typeof one?.cell === 'number' ? [one.cell] : []));
		if (numbers.length === 0) continue;
		const low = numbers.reduce((sum, value) => sum + value, 0) - fixed(part);
		const isWhole = inner.every((one) => one !== undefined && one.cell !== 'hidden');
		found.push({ villages: [at], terms: [['target', 1]], low, high: isWhole ? low : Infinity, source: 'bagiannya' });
	}
	return found;
}

function* judge(
	group: Group,
	level: 'district' | 'village',
	areas: readonly Values<typeof areasTable>[],
): Iterable<Issue> {
	const { sheet, name, told, threshold } = group;
	const own = areas.filter(({ kode }) => levelOfCode(kode) === level);
	const parts = own.map(({ kode }) => kode);
	// Of an area without a row a reader knows as little as of a hidden one, and could learn as much.
	if (!parts.some((code) => told.has(code))) return;
	const at = (index: number) => told.get(parts[index] ?? '');
	const nameOf = (index: number) => own[index]?.nama ?? '';
	/** What everybody knows and nobody needs to hide is taken off the totals: first of all what an outside document has
	 * printed. */
	const known = new Map(
		[...told.values()].flatMap(({ code, cell, isPrinted }) =>
			isPrinted && typeof cell === 'number' ? [[code, cell] as const] : [],
		),
	);
	const villages = parts.map((code) => ({ district: parentCode(code) ?? code }));
	const codes = areas.map(({ kode }) => kode);
	const look = () => {
		const cells = parts.map((code): TableCell => (known.has(code) ? 'none' : (told.get(code)?.cell ?? 'hidden')));
		const statements = statementsOf(group, parts, codes, (code) => known.get(code) ?? 0);
		if (statements.length === 0 || !cells.includes('hidden')) return undefined;
		// One count without parts of its own; which of the round's names it bears does not matter.
		return suppress({ villages, cells: { target: cells }, totals: 'none', statements }, threshold);
	};
	/** An area that nobody hid may be worked out, unless it is of a few people. */
	const isNotStatistic = ({ village, low, high }: Disclosure) =>
		!at(village) && (Math.ceil(low - 1e-6) < 1 || high >= threshold);
	let found = look();
	const plain = found?.exposed.filter((one) => isNotStatistic(one) && widthOf(one) === 0) ?? [];
	for (const { village, low } of plain) known.set(parts[village] ?? '', Math.round(low));
	if (plain.length > 0) found = look();
	if (!found) return;
	const more = found.hidden.filter(({ reason }) => reason === 'complement').map(({ village }) => village);
	const printed = `Bila dokumen pihak lain sudah menerbitkan semuanya, tulis \`${PRINTED}\` di \`catatan\`.`;
	const lost = new Set(found.unprotected.map(({ village }) => village));
	for (const one of found.exposed) {
		if (isNotStatistic(one)) continue;
		const { village } = one;
		const hidden = at(village);
		const whole = [...told.values()].find(
			({ code, cell }) => typeof cell === 'number' && code !== parts[village] && isWithin(parts[village] ?? '', code),
		);
		const line = hidden?.line ?? whole?.line ?? 1;
		const fix =
			more.length > 0 && !lost.has(village)
				? `Tulis \`ds\` juga di ${someOf(more.map(nameOf), MOST_NAMED, 'wilayah lain')}.`
				: 'Tidak ada bagian lain yang menolong: tulis `ds` di jumlahnya, atau di bagian-bagian yang membukanya.';
		yield error(
			'faktor-terhitung',
			sheet.place(line, 'nilai'),
			hidden
				? `\`${name}\` ` +
						`${nameOf(village)} disamarkan, tetapi masih dapat dihitung dari jumlah dan bagian lain di berkas ini.`
				: `Dikurangi bagian-bagiannya yang terbit, \`${name}\` ini menyisakan 1 sampai ${threshold - 1} orang untuk ` +
						`${nameOf(village)}.`,
			`${fix} ${printed}`,
		);
	}
}

/** Groups of people in faktor.csv so small that they name somebody, and those that are hidden, or so small that they
 * would have to be, and that the group's totals and other parts give away: one hidden village in a district whose total
 * stands there is the district less its other villages. The decision is `suppress`, as for rounds. No message tells the
 * number. */
export const smallFactors: Rule = {
	words: {
		'faktor-sel-kecil': wrong`
			Faktor atau kelompok berisiko di faktor.csv yang jumlah orangnya dari 1 sampai satu di bawah
			\`ambang_sel_kecil\`.
			? Segelintir calon pengantin di satu kelurahan bukan statistik lagi; tetangga tahu siapa mereka.
			→ Tulis \`ds\`. Bila dokumen pihak lain sudah menerbitkannya, tulis \`sudah-terbit\` di \`catatan\`.`,
		'faktor-terhitung': wrong`
			Kelompok orang di faktor.csv yang disamarkan atau tidak ditulis, tetapi dapat dihitung dari jumlah kota atau
			kecamatannya dikurangi bagian lain.
			? Satu kelurahan yang disamarkan adalah jumlah kecamatannya dikurangi kelurahan yang lain.
			→ Tulis \`ds\` juga di wilayah yang disebut pesannya, atau di jumlahnya.`,
	},
	*run(draft) {
		const { cities, documents } = lookupOf(draft);
		for (const { slug, values, at } of rowsOf(draft.factors)) {
			const city = cities.get(slug);
			const { value = 0, decimals = 0 } = quantityOf(values.nilai) ?? {};
			const threshold = city?.values.pengaturan.ambang_sel_kecil ?? 0;
			// A group without a unit, or of parts of people, is for the rule about factors.
			const isCounted = isOfPeople(values) && values.satuan !== '' && (values.bagian !== 'C' || decimals === 0);
			if (!city || !isCounted || value <= 0 || value >= threshold) continue;
			if (isPrintedElsewhere(city, values.catatan, documents.get(values.dokumen))) continue;
			yield error('faktor-sel-kecil', at('nilai'))`
				Yang dihitung di sini 1 sampai ${threshold - 1} orang; sesedikit itu, orangnya dapat dikenali.
				→ Tulis \`ds\`. Bila dokumen pihak lain sudah menerbitkannya, tulis \`${PRINTED}\` di \`catatan\` baris ini.`;
		}
		for (const group of groupsOf(draft)) {
			const areas = lookupOf(draft).areas.get(group.sheet.slug) ?? [];
			for (const level of ['district', 'village'] as const) yield* judge(group, level, areas);
		}
	},
};
