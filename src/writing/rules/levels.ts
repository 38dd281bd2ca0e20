import { isWithin, parentCode } from '../../model/base/area.ts';
import { bandOf, COVERAGE_FLOOR } from '../../model/base/band.ts';
import { type Observation, observationsOf, statedValues } from '../../model/base/observation.ts';
import type { Publication } from '../../model/base/publication.ts';
import { COVERAGE, PREVALENCE } from '../../model/measures.ts';
import { assertionIn } from '../../model/prose/assertion.ts';
import { claimsIn } from '../../model/prose/claims.ts';
import advice from '../../model/prose/level-advice.json' with { type: 'json' };
import { type LevelKind, METHOD, SUBJECT } from '../../model/prose/level-words.ts';
import { type Level, levelsIn } from '../../model/prose/levels.ts';
import type { About } from '../about.ts';
import type { Passage } from '../passage.ts';
import { placesIn } from '../places.ts';
import { sentencesOf } from '../sentence.ts';
import { type Fault, overlaps } from './fault.ts';

/** That such a judgement stands there, and what to write in its place. */
function unproven(kind: LevelKind, said: string, start: number): Fault {
	const [what = '', fix = ''] = advice[kind];
	const message = `\`${said}\` ${what}, dan tidak dibuktikan di sini.`;
	return { code: 'tanpa-bukti', start, message, fix: fix.replace('{floor}', String(COVERAGE_FLOOR)) };
}

const SAY_SOURCE =
	'Sebut angkanya di kalimat itu dengan `<Angka id="…" sumber />`, atau sebut siapa yang mengatakannya beserta ' +
	'dokumennya: "menurut …", lalu `<Dokumen id="…" />`.';
const HIGHEST = /tinggi|banyak|besar|parah|buruk/;
const LOWEST = /endah|sedikit|kecil|baik/;
const POOR = /rendah|jelek|buruk|minim|kecewa|prihatin|lemah|kecil|sedikit|kurang/;
/** A place to be first in that is larger than one city. */
const BEYOND =
	/(?:di|se|tingkat|seluruh|antara)[ -]?(?:kalimantan|sumatera|sulawesi|jawa|bali|papua|maluku|nusa tenggara|indonesia|nasional|provinsi|banten|kepulauan|negeri|dunia)/;

/** Whether no figure of its kind in its city goes beyond this one; the document behind it may know more than the site
 * does. */
function isExtreme(
	{ id, area, indicator, instrument, period }: Observation,
	highest: boolean,
	publication: Publication,
): boolean {
	const parent = parentCode(area);
	const city = area.slice(0, 5);
	const beside = observationsOf(publication).filter(
		(other) =>
			other.indicator.id === indicator.id &&
			other.instrument.id === instrument.id &&
			other.period === period &&
			other.area.split('.').length === area.split('.').length &&
			(parent?.length === 2 ? other.area.startsWith(`${parent}.`) : isWithin(other.area, city)) &&
			statedValues(other).length > 0,
	);
	const [own] = [beside.find((other) => other.id === id)].flatMap((other) => (other ? statedValues(other) : []));
	if (own === undefined || area.length <= 5) return false;
	return beside.every((other) => statedValues(other).every((value) => (highest ? value <= own : value >= own)));
}

/** Whether the figures of a sentence, or those beside the text, show what it says. */
function isShown(
	{ kind, text }: Level,
	within: readonly Observation[],
	beside: readonly Observation[],
	sentence: string,
	publication: Publication,
): boolean {
	const small = text.toLowerCase();
	switch (kind) {
		case 'urutan':
			if (
				HIGHEST.test(small) &&
				within.some((each) => each.indicator.unit === 'rank' && statedValues(each).every((value) => value === 1))
			)
				return true;
			return (
				!BEYOND.test(sentence) &&
				(HIGHEST.test(small) || LOWEST.test(small)) &&
				within.some((each) => isExtreme(each, HIGHEST.test(small), publication))
			);
		case 'golongan': {
			const rates = within.filter(
				({ indicator, instrument }) => indicator.id === PREVALENCE && instrument.kind === 'survey',
			);
			return (
				rates.length > 0 &&
				rates.every((each) => statedValues(each).every((value) => small.endsWith(` ${bandOf(value).word}`)))
			);
		}
		case 'bagian': {
			const least = /^(?:semua|seluruh|se?tiap)/.test(small) ? 100 : /hampir|nyaris/.test(small) ? 90 : 50;
			return [...within, ...beside].some(
				({ indicator, ...each }) =>
					indicator.unit === 'percent' &&
					statedValues({ indicator, ...each } as Observation).every((value) => value >= least),
			);
		}
		case 'cakupan': {
			const isPoor = POOR.test(small);
			const rates = within.filter(({ indicator }) => indicator.id === COVERAGE).flatMap(statedValues);
			return rates.length > 0 && rates.every((value) => (isPoor ? value < COVERAGE_FLOOR : value >= COVERAGE_FLOOR));
		}
		// What two figures say together is another rule's.
		case 'gerak':
			// A number beside it is told by itself already.
			return within.length > 0
				? !/^(?:membuktikan|menandakan|mengisyaratkan|mencerminkan|pertanda)/.test(small) ||
						within.every(({ instrument }) => instrument.id === within[0]?.instrument.id)
				: claimsIn(sentence).length > 0;
		case 'banding': {
			const [first, ...rest] = within;
			return (
				rest.length > 0 &&
				rest.every((each) => each.indicator.id === first?.indicator.id && each.instrument.id === first.instrument.id)
			);
		}
		default:
			return false;
	}
}

/** The place that a text about a city means without its name. */
const HERE =
	/(?<!\p{L})(?:(?:kota|kabupaten|daerah|kecamatan|kelurahan|desa|gampong|nagari) (?:ini|itu|tersebut|kita|kami)|di sini|di sana|di (?:kelurahan|desa|kampung|wilayah|kawasan|daerah) \p{L}+)(?!\p{L})/u;
const PLAN = /(?<!\p{L})(?:program|target)(?!\p{L})/u;
/** A contest, in which one can be first without any child. */
const AWARD = /(?<!\p{L})(?:lomba|penghargaan|juara|nilai|skor|penilaian|inovasi|kinerja)(?:nya)?(?!\p{L})/u;
/** Judgements that can be of nothing but stunting on this site, where a place is their subject. */
const OF_ITSELF =
	/parah|sehat|aman|rawan|rentan|kritis|darurat|gawat|zona|mengkhawatirkan|(?:lampu|rapor|status) (?:merah|kuning|hijau)/u;
/** Parts of the people of a place. */
const MOST = /^(?:(?:hampir|nyaris) (?:semua|seluruh|setiap)|sebagian besar|mayoritas|kebanyakan)/u;
/** The sentence repeats what somebody says. */
const SAID =
	/(?<!\p{L})(?:menurut|disebut|menyebut|ditulis|menulis|tercatat|mencatat|melaporkan|dilaporkan|mengumumkan|diumumkan|menyatakan|dinyatakan|mengabarkan|mengklaim|mengatakan|memuat|menilai|dinilai|mendapat|meraih|menerima|menerangkan|memaparkan|dipaparkan)(?!\p{L})/u;

/** Judgements without the figures that show them. What a document says is the document's, when the sentence names
 * it. */
export function levelFaults(
	{ text, where, figures, exempt, documents }: Passage,
	publication: Publication,
	{ city, beside, after }: About,
): Fault[] {
	const levels = levelsIn(text);
	const places = placesIn(text, publication);
	// A heading says in short what its section shows.
	const typed = claimsIn(text).map((claim) => [claim.start, claim.end] as const);
	const section = where === 'judul bagian' ? after.flatMap((passage) => passage.figures) : [];
	const shown = [...figures, ...section].map(({ observation }) => observation);
	return sentencesOf(text).flatMap(({ start, end, plain }) => {
		const inside = (each: { readonly start: number }) => each.start >= start && each.start < end;
		const within = figures.filter(inside);
		// `Balita yang diukur paling banyak …` in an explainer speaks of no place and no figure.
		const isHere =
			places.some(inside) ||
			city?.villages.some(({ name }) => text.slice(start, end).trimStart().startsWith(`${name} `)) ||
			(city !== undefined && HERE.test(plain));
		const isAbout = within.length > 0 || isHere || (city !== undefined && SUBJECT.test(plain));
		const isOfPart =
			city !== undefined &&
			levels.some((each) => inside(each) && each.kind === 'bagian' && MOST.test(each.text.toLowerCase()));
		const isOfMethod = city !== undefined && METHOD.test(plain);
		const isOfChildren = within.length > 0 || SUBJECT.test(plain) || (BEYOND.test(plain) && !AWARD.test(plain));
		if (documents.some((at) => at >= start && at < end) && SAID.test(plain)) return [];
		const isOfPlan = city !== undefined && PLAN.test(plain);
		const own = levels
			.filter(() => isAbout || isOfMethod || isOfPart || isOfPlan)
			.filter(
				({ kind }) =>
					isAbout ||
					kind === 'cara' ||
					(kind === 'bagian' && isOfPart) ||
					(kind === 'sebab' && city !== undefined) ||
					// `Berita itu mengatakan target sudah terlampaui` tells what is said, of no place.
					(kind === 'sasaran' && city !== undefined && !SAID.test(plain)),
			)
			.filter(({ kind }) => isHere || (kind !== 'pemicu' && kind !== 'nilai'))
			.filter(({ kind }) => kind !== 'nilai' || !AWARD.test(plain))
			.filter(
				({ kind, text: words }) =>
					isOfChildren ||
					(kind === 'bagian' && isOfPart) ||
					(isHere && OF_ITSELF.test(words.toLowerCase())) ||
					['arah', 'gerak', 'sasaran', 'cara', 'cakupan', 'sebab', 'nilai'].includes(kind),
			)
			.filter((level) => inside(level) && !exempt.some((stretch) => overlaps(level, stretch)))
			.filter((level) => {
				const near =
					level.kind === 'bagian' || section.length > 0 ? shown : within.map(({ observation }) => observation);
				return !isShown(level, near, beside, plain, publication);
			})
			.map((level) => unproven(level.kind, level.text, level.start));
		const assertion =
			(isAbout || city !== undefined) && where !== 'kutipan'
				? assertionIn(text.slice(start, end), {
						isHere,
						isOfCity: city !== undefined,
						places: places.filter(inside).map((place) => shifted(place, -start)),
						hasFigure: within.length > 0 || section.length > 0 || claimsIn(plain).length > 0,
					})
				: undefined;
		if (
			!assertion ||
			own.length > 0 ||
			[...exempt, ...typed].some((stretch) => overlaps(shifted(assertion, start), stretch))
		)
			return own;
		const at = start + assertion.start;
		return [
			...own,
			assertion.kind
				? unproven(assertion.kind, text.slice(at, start + assertion.end), at)
				: {
						code: 'tanpa-bukti',
						start: at,
						message: 'Kalimat ini mengatakan keadaan tanpa angkanya.',
						fix: SAY_SOURCE,
					},
		];
	});
}

const shifted = ({ start, end }: { start: number; end: number }, by: number) => ({ start: start + by, end: end + by });
