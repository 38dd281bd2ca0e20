import { RULE_NOTES } from '../../data/notes/index.ts';
import { NATIONAL_TARGETS } from '../../data/rules/national-target.ts';
import { isWithin } from '../../model/area.ts';
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
	/** Words that must stand in the same text: a bound is told as a bound. */
	readonly said?: RegExp;
}

const round = (value: number, decimals: number) => Math.round(value * 10 ** decimals + 1e-9) / 10 ** decimals;

/** The bounds and floors of the method, from the model that applies them. */
function constants(): Derived[] {
	const make = (value: number, unit: string, how: string, said: RegExp): Derived => ({ city: null, value, unit, how, said });
	const bound = /batas|bawah|atas|golong|ambang|rendah|tinggi|sedang|skema/i;
	return [
		...BANDS.flatMap(({ from, to }) => [from, to].filter(Number.isFinite).map((each) => make(each, 'persen', 'batas golongan', bound))),
		make(95, 'persen', 'selang kepercayaan', /selang/i),
		make(100, 'persen', 'seluruhnya', /bersama-sama|semua|seluruh/i),
		make(COVERAGE_FLOOR, 'persen', 'batas cakupan', /ke atas|cakupan|diukur|sedikitnya|minimal|di bawah/i),
		...Object.values(NATIONAL_TARGETS).flatMap(({ values: all, plan }) =>
			all.map((target) => make(target, 'persen', `target nasional (${plan})`, /target/i)),
		),
		// WHO's bands before 2019, told only to say that they are replaced.
		...[20, 30, 40].map((each) => make(each, 'persen', 'batas golongan lama', /skema lama|diganti/i)),
		make(EFFECTIVE_SAMPLE, 'balita', 'andaian besar sampel', /andai|sampel|contoh/i),
		make(REGISTER_FACTOR, 'kali', 'batas lompatan register', /register|cakupan/i),
	];
}

function values(observation: Observation): number[] {
	if (observation.kind !== 'figure') return observation.value === undefined ? [] : [observation.value];
	return [...new Set(observation.figure.reports.map(({ quantity }) => quantity.value))];
}

/** Words that set two numbers beside each other without calling it a change. */
const APART = /lebih (?:tinggi|rendah|banyak|sedikit)|berbeda|selisih|bedanya|terpaut/i;

/** Differences within a series; and between two instruments where the text says that they lie apart, not that one became the other. */
function* differences(observations: readonly Observation[], city: string | null): Generator<Derived> {
	for (const group of Map.groupBy(observations, ({ area, indicator }) => `${area}/${indicator.id}`).values()) {
		const unit = group[0]?.indicator.unit;
		if (unit !== 'percent' && unit !== 'children') continue;
		const all = group.flatMap((each) => values(each).map((value) => ({ value, instrument: each.instrument.id })));
		for (const a of all)
			for (const b of all) {
				if (a.value <= b.value) continue;
				// Told between the values as printed or between the values themselves, to one digit or two.
				const apart = new Set(
					[1, 2].flatMap((digits) => [round(a.value - b.value, digits), round(round(a.value, digits) - round(b.value, digits), digits)]),
				);
				const how = a.instrument === b.instrument ? { how: 'selisih dua angka satu deret' } : { how: 'jarak dua alat ukur', said: APART };
				for (const value of apart) yield { city, value, unit: unit === 'percent' ? 'poin' : 'balita', ...how };
			}
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
		if (layer[0]?.indicator.unit !== 'children') continue;
		const sum = (some: readonly Observation[]) => some.reduce((total, each) => total + (values(each)[0] ?? 0), 0);
		yield make(sum(known), 'balita', 'jumlah seluruh kelurahan');
		for (const { code } of districts)
			yield make(sum(known.filter(({ area }) => isWithin(area, code))), 'balita', 'jumlah kelurahan satu kecamatan');
	}
}

/** How many kabupaten and kota there are, in all and in each province; how many a survey leaves out, and from how many its highest cannot be told. */
function* surveyed({ register, surveys }: Publication): Generator<Derived> {
	const make = (value: number, how: string): Derived => ({ city: null, value, unit: 'kabupaten dan kota', how });
	const groups = [register.cities, ...Map.groupBy(register.cities, ({ province }) => province).values()];
	for (const group of groups) {
		yield make(group.length, 'jumlah kabupaten dan kota');
		const codes = new Set(group.map(({ code }) => code));
		for (const { rows } of surveys) {
			const own = rows.filter(({ area }) => codes.has(area));
			const bounds = own.flatMap((row) => {
				const report =
					'figure' in row && row.figure.finding.state === 'value' ? row.figure.reports.find(({ interval }) => interval) : undefined;
				return report?.interval ? [{ value: report.quantity.value, low: report.interval.low.value, high: report.interval.high.value }] : [];
			});
			const top = bounds.reduce<(typeof bounds)[number] | undefined>((a, b) => (a && a.value >= b.value ? a : b), undefined);
			yield make(own.filter((row) => 'unpresented' in row).length, 'tidak disajikan oleh survei');
			yield {
				...make(own.filter((row) => 'unpresented' in row).length, 'tidak disajikan oleh survei'),
				unit: 'kabupaten',
				said: /tidak menyajikan/i,
			};
			yield make(group.length - own.length, 'belum ditemukan');
			if (top)
				yield make(
					bounds.filter(({ low, high }) => low <= top.high && high >= top.low).length - 1,
					'tidak dapat dibedakan dari yang tertinggi',
				);
		}
	}
}

/** What the villages of a round come to together. */
function* rounds({ slug, rounds: all, districts }: City): Generator<Derived> {
	const parts = all.flatMap(({ rows }) => [rows, ...districts.map((district) => rows.filter((row) => isWithin(row.code, district.code)))]);
	for (const rows of parts) {
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
	const all = observationsOf(publication);
	yield make(all.length, 'angka', 'jumlah pengamatan');
	yield make(all.filter((each) => values(each).length > 0).length, 'angka', 'jumlah pengamatan yang bernilai');
	// Of all cities, or of those that a sentence speaks of.
	for (let count = 0; count <= publication.cities.length; count += 1) yield make(count, 'kota', 'jumlah kota');
	yield make(publication.corrections.length, 'koreksi', 'jumlah koreksi');
	const byDocument = new Map<string, Set<string>>();
	for (const { id, reports } of publication.figures)
		for (const { document } of reports) byDocument.set(document.id, (byDocument.get(document.id) ?? new Set()).add(id));
	for (const figures of byDocument.values()) yield make(figures.size, 'angka', 'angka satu dokumen');
	for (const city of publication.cities) {
		yield make(city.figures.length, 'angka', 'angka satu kota', city.slug);
		const own = all.filter(({ area }) => isWithin(area, city.code));
		yield make(own.length, 'angka', 'pengamatan satu kota', city.slug);
		yield make(own.filter((each) => values(each).length > 0).length, 'angka', 'pengamatan satu kota yang bernilai', city.slug);
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

/** Determinants, behaviours and groups at risk: stated beside their own names. */
function* factors({ slug, factors: all }: City): Generator<Derived> {
	for (const { name, amount, unitWord } of all) {
		if (!('value' in amount)) continue;
		const said = new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i');
		for (const unit of new Set([unitWord, unitWord.split(' ')[0] ?? '', '']))
			yield { city: slug, value: amount.value, unit, how: `faktor: ${name}`, said };
	}
}

/** What a corrected number was before and is now, where the text speaks of the correction. */
function* corrected({ corrections, cities }: Publication): Generator<Derived> {
	const said = /koreksi|sebelum|sesudah|semula|menjadi|ditarik|lama|baru/i;
	for (const { figure, before, after } of corrections) {
		const city = cities.find(({ code }) => figure.startsWith(code))?.slug ?? null;
		for (const number of `${before} ${after}`.match(/\d+(?:\.\d+)?/g) ?? [])
			for (const unit of ['persen', 'balita', '']) yield { city, value: Number(number), unit, how: 'nilai yang dikoreksi', said };
	}
}

/** Finds what a claim follows from. */
export class DerivedNumbers {
	readonly #known = new Map<string, Derived[]>();
	readonly #quoted = new Map<number, Set<string>>();

	/** `composed` are texts put together from figures by their ids, filled in anew by whoever asks: titles and summaries of programmes. */
	constructor(publication: Publication, composed: readonly string[] = []) {
		const all = observationsOf(publication);
		for (const each of [...constants(), ...lists(publication), ...corrected(publication), ...surveyed(publication)]) this.#add(each);
		const byCity = Map.groupBy(all, ({ area }) => /^\d{2}\.\d{2}/.exec(area)?.[0] ?? '');
		const inCity = new Set(publication.cities.map(({ code }) => code));
		const elsewhere = [...byCity].filter(([code]) => !inCity.has(code)).flatMap(([, each]) => each);
		for (const each of differences(elsewhere, null)) this.#add(each);
		for (const city of publication.cities) {
			const own = byCity.get(city.code) ?? [];
			for (const each of differences(own, city.slug)) this.#add(each);
			for (const each of shares(own, city.slug)) this.#add(each);
			for (const each of villages(city, own)) this.#add(each);
			for (const each of rounds(city)) this.#add(each);
			for (const each of factors(city)) this.#add(each);
		}
		for (const text of [...quotedTexts(publication), ...composed]) {
			for (const { value } of claimsIn(text)) {
				const texts = this.#quoted.get(value) ?? new Set();
				this.#quoted.set(value, texts.add(oneLine(text).trim()));
			}
		}
	}

	#add(derived: Derived): void {
		const { city, value, unit } = derived;
		// On pages about all cities each city's number may stand; what belongs to no city stands on every page.
		for (const scope of new Set([city ?? EVERYWHERE, '']))
			for (const name of unit === 'kelurahan' ? ['kelurahan', 'desa'] : [unit]) {
				const key = `${scope}|${name}|${value}`;
				const known = this.#known.get(key);
				// Many follow in the same way; one of each is enough.
				if (!known) this.#known.set(key, [derived]);
				else if (!known.some(({ how, said }) => how === derived.how && said === derived.said)) known.push(derived);
			}
	}

	/** How a claim follows from the data, in the scope of a city or of all; `undefined` when it does not. `text` is what it stands in. */
	explain({ value, unit }: Claim, city: string | undefined, text: string): string | undefined {
		const units = unit === '' ? ['', 'persen', 'balita', 'kelurahan', 'poin'] : unit === 'anak' ? ['balita'] : [unit];
		for (const scope of city === undefined ? [''] : [city, EVERYWHERE])
			for (const each of units) {
				const found = this.#known.get(`${scope}|${each}|${value}`)?.find(({ said }) => !said || said.test(text));
				if (found) return found.how;
			}
		return undefined;
	}

	/** Whether a claim stands within the very words of a note or title in the data, whose document stands beside it. */
	isQuoted(claim: Claim, text: string): boolean {
		const plain = oneLine(text);
		const at = oneLine(text.slice(0, claim.start)).length;
		for (const quoted of this.#quoted.get(claim.value) ?? [])
			for (let start = plain.indexOf(quoted); start >= 0; start = plain.indexOf(quoted, start + 1))
				if (at >= start && at < start + quoted.length) return true;
		return false;
	}
}

const EVERYWHERE = '*';
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

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
