import { quantityOf } from '../../model/base/amount.ts';
import { isWithin, levelOfCode } from '../../model/base/area.ts';
import type { Place } from '../../model/base/issue.ts';
import { firstDay, lastDay, MONTHS, type Period } from '../../model/base/period.ts';
import { parseQuantity } from '../../model/base/quantity.ts';
import { COUNTED, RATE_OF } from '../../model/measures.ts';
import { COUNTS, type Statement, type SuppressionTable } from '../../suppression/index.ts';
import { plainName } from '../csv/repair/code.ts';
import type { Values } from '../csv/table.ts';
import type { CityFile, Draft } from '../draft.ts';
import { lookupOf, rowsOf } from '../lookup.ts';
import type { figuresTable } from '../tables/figures.ts';
import { countReadings, type Reading, rateReadings, readingsIn, sentencesOf } from './claim-words.ts';
import { OF_PEOPLE, wordsOf } from './people.ts';
import { correctionSecrets } from './secrets.ts';
import { FIGURE_COUNTS, rateStatements } from './statements.ts';
import { cityTexts } from './texts.ts';

/** A number that somebody states about an area, as one of the things that it may mean. */
export interface Claim {
	readonly place: Place;
	/** Column in which it stands. */
	readonly column: string;
	/** Codes of the areas that it is about, taken together. */
	readonly areas: readonly string[];
	readonly reading: Reading;
	/** Claims of one origin are believed together. */
	readonly origin: string;
}

/** Which claims bear on a round: whose, when, and what it counts. */
type ClaimedRound = { readonly city: CityFile; readonly instrument: string; readonly period: string };

type Figure = Values<typeof figuresTable>;

/** Whether two periods may mean one round: `2024`, `2024-08` and `2024-08-31` may. */
const mayBeOne = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

function figureReadings(
	{ indikator, nilai, pembilang, penyebut }: Figure,
	words: string,
	isPercent: boolean,
): Reading[] {
	const terms = FIGURE_COUNTS[indikator];
	if (terms) return nilai ? [{ kind: 'count', terms, value: nilai.value }] : [];
	const known = RATE_OF[indikator];
	if (!isPercent) return nilai ? countReadings(words, nilai.value) : [];
	const rates: Reading[] = nilai
		? known
			? [{ kind: 'rate', part: known[0], whole: known[1], percent: nilai }]
			: rateReadings(words, nilai)
		: [];
	const parts = known
		? [known[0]]
		: rateReadings(words, { value: 0, decimals: 0 }).flatMap((one) => (one.kind === 'rate' ? one.part : []));
	return [
		...rates,
		...(pembilang === null
			? []
			: parts.map((part): Reading => ({ kind: 'count', terms: [[part, 1]], value: pembilang }))),
		...(penyebut === null ? [] : [{ kind: 'count', terms: [[known?.[1] ?? 'measured', 1]], value: penyebut } as const]),
	];
}

function* fromFigures(draft: Draft, round: ClaimedRound): Generator<Claim> {
	const { instruments, indicators } = lookupOf(draft);
	const areas = draft.areas.flatMap(({ rows }) => rows.map(({ values }) => values));
	const centres = areas.filter(
		({ kode }) => levelOfCode(kode) === 'healthCentre' && isWithin(kode, round.city.values.kode),
	);
	for (const { rows, place } of draft.figures) {
		const sums = new Map<string, { value: number; codes: Set<string>; line: number; terms: Reading }>();
		for (const { values, line } of rows) {
			const indicator = indicators.get(values.indikator);
			if (!indicator || !OF_PEOPLE.includes(instruments.get(values.instrumen)?.jenis)) continue;
			if (!isWithin(values.wilayah, round.city.values.kode) || !mayBeOne(values.periode, round.period)) continue;
			const words = wordsOf(indicator);
			const origin = `${values.instrumen} ${values.periode} ${values.dokumen}`;
			for (const reading of figureReadings(values, words, indicator.satuan === 'persen')) {
				const claim = { place: place(line, 'nilai'), column: 'nilai', reading, origin };
				if (levelOfCode(values.wilayah) !== 'healthCentre') {
					yield { ...claim, areas: [values.wilayah] };
					continue;
				}
				// A puskesmas serves, as far as anybody can tell, the district of its name; and all together serve the
				// city.
				const name = areas.find(({ kode }) => kode === values.wilayah)?.nama ?? '';
				const same = areas.find(
					({ kode, nama }) => levelOfCode(kode) === 'district' && plainName(nama) === plainName(name),
				);
				if (same && isWithin(same.kode, round.city.values.kode)) yield { ...claim, areas: [same.kode] };
				if (reading.kind !== 'count') continue;
				const key = `${origin} ${values.indikator} ${JSON.stringify(reading.terms)}`;
				const sum = sums.get(key) ?? { value: 0, codes: new Set(), line, terms: reading };
				sums.set(key, { ...sum, value: sum.value + reading.value, line, codes: sum.codes.add(values.wilayah) });
			}
		}
		for (const { value, codes, line, terms } of sums.values()) {
			if (terms.kind !== 'count' || codes.size < centres.length) continue;
			const reading = { kind: 'count', terms: terms.terms, value } as const;
			const areas = [round.city.values.kode];
			yield { place: place(line, 'nilai'), column: 'nilai', areas, reading, origin: 'puskesmas' };
		}
	}
}

function* fromFactors(draft: Draft, round: ClaimedRound): Generator<Claim> {
	for (const { slug, values, line, at } of rowsOf(draft.factors)) {
		const quantity = quantityOf(values.nilai);
		if (slug !== round.city.slug || !quantity || !mayBeOne(values.periode, round.period)) continue;
		const isPercent = values.satuan === 'persen';
		const words = `${values.faktor} ${isPercent ? '' : values.satuan}`;
		const areas = [values.wilayah];
		for (const reading of isPercent ? rateReadings(words, quantity) : countReadings(words, quantity.value))
			yield { place: at('nilai'), column: 'nilai', areas, reading, origin: `faktor ${line}` };
	}
}

/** A number between the first and the last of a figure's corrections has been read by everybody, and so has one that
 * was withdrawn. */
function* fromCorrections(draft: Draft, round: ClaimedRound): Generator<Claim> {
	const { indicators } = lookupOf(draft);
	const secrets = correctionSecrets(draft);
	for (const { values, line } of draft.corrections.rows) {
		const [area = '', what = '', instrument = '', period = ''] = values.angka.split('/');
		if (!isWithin(area, round.city.values.kode) || !mayBeOne(period, round.period)) continue;
		const count = COUNTS.find((one) => COUNTED[one].column === what);
		const indicator = indicators.get(what);
		if (!count && !indicator) continue;
		// What must not stand there at all is told by another rule.
		const secret = secrets({
			id: values.angka,
			before: values.sebelum,
			after: values.sesudah,
			document: values.dokumen,
		});
		for (const column of ['sebelum', 'sesudah'] as const) {
			if (column === 'sebelum' ? secret.before : secret.after) continue;
			// What was corrected to another number was wrong; what was hidden or withdrawn may have been right.
			if (column === 'sebelum' && !['', 'ds'].includes(values.sesudah)) continue;
			const [first = ''] = values[column].split(' ');
			const nilai = parseQuantity(first) ?? null;
			const readings: Reading[] = count
				? nilai
					? [{ kind: 'count', terms: [[count, 1]], value: nilai.value }]
					: []
				: figureReadings(
						{ indikator: what, nilai, pembilang: null, penyebut: null } as Figure,
						indicator ? wordsOf(indicator) : '',
						indicator?.satuan === 'persen',
					);
			const place = draft.corrections.place(line, column);
			for (const reading of readings)
				yield { place, column, areas: [area], reading, origin: `koreksi ${line} ${column} ${instrument}` };
		}
	}
}

/** Whether a sentence tells of other children than a round's: of a survey's, or of other years only. */
function isOfOthers(sentence: string, period: string): boolean {
	if (/\b(?:ssgi|ski|riskesdas)\b/i.test(sentence)) return true;
	const years: readonly string[] = sentence.match(/\b20\d\d\b/g) ?? [];
	return years.length > 0 && !years.includes(period.slice(0, 4));
}

/** Words by which a sentence in one period's row may speak of another's. */
const OF_A_TIME = new RegExp(
	String.raw`\b(?:20\d\d|(?:tahun|bulan|minggu|hari|saat|kali|periode) ini|kini|sekarang|lalu|kemarin|` +
		String.raw`(?:sebelum|sesudah|setelah)nya|berikut(?:nya)?|terakhir|terbaru|depan|kemudian|${MONTHS.join('|')})\b`,
	'i',
);
/** What is printed so much later than a round and names no year tells of a newer one. */
const LATER = 366 * 86_400_000;

const escaped = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '\\W+');

function* fromTexts(draft: Draft, round: ClaimedRound): Generator<Claim> {
	const { city } = round;
	const named = (draft.areas.find(({ slug }) => slug === city.slug)?.rows ?? [])
		.filter(({ values }) => levelOfCode(values.kode) !== 'healthCentre')
		.flatMap(({ values }) =>
			[values.nama, ...values.alias].map((name) => [new RegExp(`\\b${escaped(name)}\\b`, 'i'), values.kode] as const),
		);
	for (const { city: own, text, name, place, area, printed, about } of cityTexts(draft)) {
		// What was in print before the first child was measured tells of other rounds.
		if (own.slug !== city.slug || (printed !== '' && lastDay(printed as Period) < firstDay(round.period as Period)))
			continue;
		const isOld =
			printed !== '' && Date.parse(firstDay(printed as Period)) - Date.parse(lastDay(round.period as Period)) > LATER;
		let spoken: string[] = [];
		for (const sentence of sentencesOf(text)) {
			// A sentence that names nobody goes on about those of the one before.
			const own = named.flatMap(([form, code]) => (form.test(sentence) ? [code] : []));
			if (own.length > 0) spoken = own;
			if (isOfOthers(sentence, round.period)) continue;
			// A note beside a figure of 2021 that names no time is of 2021.
			if (about.length > 0 && !about.some((one) => mayBeOne(one, round.period)) && !OF_A_TIME.test(sentence)) continue;
			if (isOld && !/\b20\d\d\b/.test(sentence)) continue;
			const areas = [...new Set([...spoken, area, city.values.kode])].map((one) => [one]);
			// Of several that are named, a number may be of each or of all.
			if (spoken.length > 1) areas.push(spoken);
			for (const reading of readingsIn(sentence, spoken.length > 0)) {
				if (reading.kind === 'rate' && /\btarget\b/i.test(sentence)) continue;
				for (const one of areas)
					yield { place, column: name, areas: one, reading, origin: `teks ${place.file}:${place.line}:${name}` };
			}
		}
	}
}

/** The one door through which everything passes that states a number about an area of a round: figures of any period
 * that may be the round's, of any status, of every instrument that counts children, and of indicators of the folder's
 * own; totals of puskesmas; factors; what corrections took back; and texts. What a claim means is read in every way
 * that its words allow. */
export const claimsOn = (draft: Draft, round: ClaimedRound): Claim[] =>
	[fromFigures, fromFactors, fromCorrections, fromTexts].flatMap((from) => [...from(draft, round)]);

/** A claim as statements about the villages of a round, by their places in `codes`. */
export function claimStatements({ areas, reading, origin }: Claim, codes: readonly string[]): Statement[] {
	const villages = codes.flatMap((code, index) => (areas.some((area) => isWithin(code, area)) ? [index] : []));
	if (villages.length === 0) return [];
	if (reading.kind === 'rate') return rateStatements(villages, [reading.part, reading.whole], reading.percent, origin);
	const { terms, value, half } = reading;
	if (half === undefined) return [{ villages, terms, low: value, high: value, source: origin }];
	const [low, high] = [Math.ceil((value - half) * villages.length), Math.floor((value + half) * villages.length)];
	return [{ villages, terms, low: Math.max(0, low), high, source: origin }];
}

/** Whether a claim, as one of the things that it may mean, says what the round shows anyway: in its cells, or firmly in
 * a figure. */
function isShown({ villages, terms, low, high }: Statement, table: SuppressionTable): boolean {
	const isSame = (other: Statement) =>
		other.low === low &&
		other.high === high &&
		String(other.villages) === String(villages) &&
		String(other.terms) === String(terms);
	if (table.statements.some(isSame)) return true;
	let sum = 0;
	for (const [count, factor] of terms)
		for (const village of villages) {
			const cell = table.cells[count]?.[village];
			if (cell === 'hidden' || cell === 'unknown' || cell === undefined) return false;
			if (cell !== 'none') sum += factor * cell;
		}
	return sum >= low && sum <= high;
}

/** The claims that may say something new: where a number, taken for one of the things that it may mean, is what the
 * round shows anyway, that is its meaning, and no other is believed. */
export function newClaims(claims: readonly Claim[], codes: readonly string[], table: SuppressionTable): Claim[] {
	const numberOf = ({ place, column, reading }: Claim) =>
		`${place.file}:${place.line}:${column}:${reading.kind === 'count' ? reading.value : `${reading.percent.value} %`}`;
	const isKnown = (claim: Claim) => {
		const statements = claimStatements(claim, codes);
		return statements.length > 0 && statements.every((one) => isShown(one, table));
	};
	const known = new Set(claims.filter(isKnown).map(numberOf));
	return claims.filter((claim) => !known.has(numberOf(claim)));
}
