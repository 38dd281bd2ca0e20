import { RULE_NOTES } from '../../data/notes/index.ts';
import { NATIONAL_TARGETS } from '../../data/rules/national-target.ts';
import { BANDS, COVERAGE_FLOOR } from '../../model/band.ts';
import type { City } from '../../model/city.ts';
import { type Observation, observationsOf } from '../../model/observation.ts';
import { EFFECTIVE_SAMPLE, REGISTER_FACTOR } from '../../model/plausible.ts';
import type { Publication } from '../../model/publication.ts';
import type { Claim } from '../../prose/claims.ts';
import { claimsIn } from '../../prose/claims.ts';

/** Numbers that are no observation but follow from some, each worked out here a second time and named. */
export interface Derived {
	/** `null` for a constant of the method, which holds everywhere. */
	readonly city: string | null;
	readonly value: number;
	readonly unit: string;
	/** How it follows: `jumlah kelurahan`, `selisih dua angka`. */
	readonly how: string;
}

const round = (value: number, decimals: number) => Math.round(value * 10 ** decimals + 1e-9) / 10 ** decimals;

/** The bounds and floors of the method, from the model that applies them. */
function constants(): Derived[] {
	const make = (value: number, unit: string, how: string): Derived => ({ city: null, value, unit, how });
	return [
		...BANDS.flatMap(({ from, to }) => [from, to].filter(Number.isFinite).map((bound) => make(bound, 'persen', 'batas golongan'))),
		make(COVERAGE_FLOOR, 'persen', 'batas cakupan'),
		...Object.values(NATIONAL_TARGETS).flatMap(({ values: all, plan }) =>
			all.map((target) => make(target, 'persen', `target nasional (${plan})`)),
		),
		// WHO's bands before 2019, told only to say that they are replaced.
		...[20, 30, 40].map((bound) => make(bound, 'persen', 'batas golongan lama')),
		make(EFFECTIVE_SAMPLE, 'balita', 'andaian besar sampel'),
		make(REGISTER_FACTOR, 'kali', 'batas lompatan register'),
	];
}

function values(observation: Observation): number[] {
	if (observation.kind === 'cell') return observation.value === undefined ? [] : [observation.value];
	return [...new Set(observation.figure.reports.map(({ quantity }) => quantity.value))];
}

/** Differences between any two figures of one place and one measure, survey against register too: the site tells how far they lie apart. */
function* differences(observations: readonly Observation[], city: string): Generator<Derived> {
	for (const group of Map.groupBy(observations, ({ area, indicator }) => `${area}/${indicator.id}`).values()) {
		const unit = group[0]?.indicator.unit;
		if (unit !== 'percent' && unit !== 'children') continue;
		const all = [...new Set(group.filter(({ kind }) => kind === 'figure').flatMap(values))];
		for (const a of all)
			for (const b of all)
				if (a > b) yield { city, value: round(a - b, 2), unit: unit === 'percent' ? 'poin' : 'balita', how: 'selisih dua angka' };
	}
}

/** A survey's per cent as so many of a hundred children. */
function* shares(observations: readonly Observation[], city: string): Generator<Derived> {
	for (const observation of observations) {
		if (observation.indicator.unit !== 'percent') continue;
		for (const value of values(observation)) yield { city, value: Math.round(value), unit: 'bagian', how: 'pembulatan ke dari seratus' };
	}
}

/** How many of a city's areas have a value in each measure of each time, how many have none, and what they come to. */
function* villages({ slug, villages: all, districts }: City, observations: readonly Observation[]): Generator<Derived> {
	const codes = new Set(all.map(({ code }) => code));
	const make = (value: number, unit: string, how: string): Derived => ({ city: slug, value, unit, how });
	yield make(all.length, 'kelurahan', 'jumlah kelurahan');
	yield make(districts.length, 'kecamatan', 'jumlah kecamatan');
	const layers = Map.groupBy(
		observations.filter(({ area }) => codes.has(area)),
		({ indicator, instrument, period }) => `${indicator.id}/${instrument.id}/${period}`,
	);
	for (const layer of layers.values()) {
		const known = layer.filter((observation) => values(observation).length > 0);
		yield make(known.length, 'kelurahan', 'kelurahan yang angkanya ada');
		yield make(all.length - known.length, 'kelurahan', 'kelurahan yang angkanya tidak ada');
		for (const group of Map.groupBy(layer, (each) => (each.kind === 'cell' ? each.state : 'value')).values())
			yield make(group.length, 'kelurahan', 'kelurahan dengan keadaan yang sama');
		if (layer[0]?.indicator.unit === 'children')
			yield make(
				known.reduce((sum, each) => sum + (values(each)[0] ?? 0), 0),
				'balita',
				'jumlah seluruh kelurahan',
			);
	}
}

/** What the villages of a round come to together. */
function* rounds({ slug, rounds: all }: City): Generator<Derived> {
	for (const { rows } of all) {
		const sum = (pick: 'target' | 'measured' | 'stunted' | 'severe' | 'verified') =>
			rows.reduce(
				(total, row) => total + (row[pick].state === 'value' || row[pick].state === 'zero' ? (row[pick] as { value: number }).value : 0),
				0,
			);
		const [target, measured, stunted, severe, verified] = (['target', 'measured', 'stunted', 'severe', 'verified'] as const).map(sum) as [
			number,
			number,
			number,
			number,
			number,
		];
		for (const value of [target, measured, stunted, severe, verified, target - measured])
			yield { city: slug, value, unit: 'balita', how: 'jumlah seluruh kelurahan' };
		for (const [top, bottom] of [
			[measured, target],
			[stunted, measured],
			[severe, measured],
			[verified, measured],
		] as const)
			for (const digits of [1, 2])
				if (bottom > 0) yield { city: slug, value: round((100 * top) / bottom, digits), unit: 'persen', how: 'persen seluruh kelurahan' };
	}
}

/** How many rows, figures and documents there are, in all and of each kind that a page lists. */
function* lists(publication: Publication): Generator<Derived> {
	const make = (value: number, unit: string, how: string, city: string | null = null): Derived => ({ city, value, unit, how });
	for (const [path, text] of Object.entries(publication.files))
		if (path.endsWith('.csv')) yield make(Math.max(0, text.trimEnd().split('\n').length - 1), 'baris', `baris ${path}`);
	yield make(publication.documents.length, 'dokumen', 'jumlah dokumen');
	yield make(publication.figures.length, 'angka', 'jumlah angka');
	yield make(publication.cities.length, 'kota', 'jumlah kota');
	yield make(publication.corrections.length, 'koreksi', 'jumlah koreksi');
	const byDocument = new Map<string, Set<string>>();
	for (const { id, reports } of publication.figures)
		for (const { document } of reports) byDocument.set(document.id, (byDocument.get(document.id) ?? new Set()).add(id));
	for (const figures of byDocument.values()) yield make(figures.size, 'angka', 'angka satu dokumen');
	for (const city of publication.cities) {
		yield make(city.figures.length, 'angka', 'angka satu kota', city.slug);
		yield make(city.rounds.length, 'putaran', 'jumlah putaran', city.slug);
		yield make(
			new Set(city.figures.flatMap(({ reports }) => reports.map(({ document }) => document.id))).size,
			'dokumen',
			'dokumen satu kota',
			city.slug,
		);
		// A release lists its first figure and tells how many others there are.
		for (const group of Map.groupBy(city.figures, ({ instrument, period }) => `${instrument.id}/${period}`).values())
			for (let others = 0; others < group.length; others += 1) yield make(others, 'angka', 'angka lain satu terbitan', city.slug);
	}
}

/** Finds what a claim follows from. */
export class DerivedNumbers {
	readonly #known = new Map<string, string>();
	readonly #quoted = new Map<number, Set<string>>();

	constructor(publication: Publication) {
		const all = observationsOf(publication);
		for (const each of [...constants(), ...lists(publication)]) this.#add(each);
		const byCity = Map.groupBy(all, ({ area }) => /^\d{2}\.\d{2}/.exec(area)?.[0] ?? '');
		for (const city of publication.cities) {
			const own = byCity.get(city.code) ?? [];
			for (const each of differences(own, city.slug)) this.#add(each);
			for (const each of shares(own, city.slug)) this.#add(each);
			for (const each of villages(city, own)) this.#add(each);
			for (const each of rounds(city)) this.#add(each);
		}
		for (const text of quotedTexts(publication)) {
			for (const { value } of claimsIn(text)) {
				const texts = this.#quoted.get(value) ?? new Set();
				this.#quoted.set(value, texts.add(text.replace(/\s+/g, ' ').trim()));
			}
		}
	}

	#add({ city, value, unit, how }: Derived): void {
		// A count of areas is one of a city; on pages about all of them each city's may stand.
		for (const scope of new Set([city ?? '', '']))
			for (const name of ['kelurahan', 'desa'].includes(unit) ? ['kelurahan', 'desa'] : [unit])
				this.#known.set(`${scope}|${name}|${value}`, how);
	}

	/** How a claim follows from the data, in the scope of a city or of all; `undefined` when it does not. */
	explain({ value, unit }: Claim, city: string | undefined): string | undefined {
		const units = unit === '' ? ['persen', 'balita', 'kelurahan'] : unit === 'anak' ? ['balita'] : [unit];
		for (const each of units) {
			const how = this.#known.get(`${city ?? ''}|${each}|${value}`) ?? (isConstant(value, each) ? 'tetapan metode' : undefined);
			if (how) return how;
		}
		return undefined;
	}

	/** Whether a claim stands within the very words of a note or title in the data, whose document stands beside it. */
	isQuoted(claim: Claim, text: string): boolean {
		const plain = text.replace(/\s+/g, ' ');
		return [...(this.#quoted.get(claim.value) ?? [])].some(
			(quoted) => plain.includes(quoted) && quoted.replace(/\s+/g, ' ').includes(claim.text.replace(/\s+/g, ' ')),
		);
	}
}

const CONSTANTS = constants();
function isConstant(value: number, unit: string): boolean {
	return CONSTANTS.some((each) => each.value === value && each.unit === unit);
}

/** Words of documents and of those who read them, each shown with its document: titles, notes beside a report, recorded mistakes. */
function* quotedTexts(publication: Publication): Generator<string> {
	for (const { title } of publication.documents) yield title;
	for (const { reports } of publication.figures)
		for (const { note, locator } of reports) for (const text of [note, locator]) if (text) yield text;
	for (const { printed, fault } of publication.pressErrors) {
		yield printed;
		yield fault;
	}
	for (const { rounds: all } of publication.cities) for (const { note } of all) if (note) yield note;
	// The page of rules tells mistakes that were published, each with the document it stood in.
	for (const { example } of Object.values(RULE_NOTES)) if (example) yield example.text;
	for (const { reason, before, after } of publication.corrections) for (const text of [reason, before, after]) if (text) yield text;
}
