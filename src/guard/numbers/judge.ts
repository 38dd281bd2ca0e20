import { isWithin } from '../../model/base/area.ts';
import { shortName } from '../../model/base/instrument.ts';
import { COMPOSED, type Mark, readMarks, stripMarks } from '../../model/base/mark.ts';
import type { Observation } from '../../model/base/observation.ts';
import type { Publication } from '../../model/base/publication.ts';
import { observationOf } from '../../model/figures/statement.ts';
import { changesIn, DIRECTION_WORDS, movement } from '../../model/prose/changes.ts';
import { type Claim, claimsIn, plainText, unitOf } from '../../model/prose/claims.ts';
import { contextFaults } from '../../model/prose/context.ts';
import { instrumentMentions, periodMentions } from '../../model/prose/mentions.ts';
import { wordsValue } from '../../model/prose/number-words.ts';
import { type Block, nearOf, placesOf, reachOf } from '../text.ts';
import { type Origin, Origins } from './origin.ts';
import { blanked, Outside } from './outside.ts';
import { remembered } from './remembered.ts';
import { type Scope, Scopes } from './scope.ts';

/** A marked number as it stands in a block. */
interface SaidNumber extends Claim {
	readonly origin: Origin;
}

const NUMBER = /^[+−-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;
/** References and examples to copy hold codes and dates in all forms: only what reads like a statistic is looked at. */
const TO_COPY = /^(?:<pre>|rujukan|JSON\b)/;
/** Marks of texts that name instruments and times as any text does. */
const SPEAKING: ReadonlySet<string> = new Set([COMPOSED, 'kecuali', 'polos']);
const NEEDING: ReadonlySet<string> = new Set(['survey', 'register']);
const samePeriod = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);
const unmarked = (texts: readonly string[]) => texts.map(stripMarks);

/** Judges the numbers of a text by their marks. */
export class NumberJudge {
	readonly #publication: Publication;
	readonly #origins: Origins;
	readonly #outside: Outside;
	readonly #scopes: Scopes;
	readonly #mentions = new Map<string, Mentioned>();
	readonly #toldMentions = new Map<string, Mentioned>();
	/** Names of places that read like a time, `Kogekotu (2011)`, or like the end of a sentence, `PB. Teungoh`. */
	readonly #yearNames: readonly string[];
	readonly #dottedNames: readonly string[];

	constructor(publication: Publication) {
		this.#publication = publication;
		this.#origins = new Origins(publication);
		this.#outside = new Outside(publication);
		this.#scopes = new Scopes(publication);
		const named = (pattern: RegExp) =>
			Object.values(publication.areas).flatMap(({ name }) => (pattern.test(name) ? [name] : []));
		this.#yearNames = named(/(?:19|20)\d\d/);
		this.#dottedNames = named(/[.!?] /);
	}

	/** A marked text with all covered that names no number's time. */
	#told(marked: string): string {
		return covered(told(marked), this.#yearNames);
	}

	/** The sentence that a stretch of a text stands in. */
	#sentence(text: string, start: number, end: number): readonly [number, number] {
		return sentenceAround(covered(text, this.#dottedNames), start, end);
	}

	/** What is wrong with the numbers of a file's blocks. */
	*judge(file: string, blocks: readonly Block[]): Generator<string> {
		const id = /(?:^|\/)angka\/(.+?)(?:\/index\.html|\/kutipan\.\w+|\.\w+)?$/.exec(file)?.[1];
		const own = id === undefined ? undefined : observationOf(this.#publication, id);
		const scope = {
			...this.#scopes.of(file),
			...(own && { own }),
			frame: this.#frameOf(file.startsWith('sematan/') ? blocks : []),
		};
		const seen = new Set<string>();
		for (const block of blocks) {
			for (const message of this.#block(block, file, scope)) {
				if (seen.has(message)) continue;
				seen.add(message);
				yield message;
			}
		}
	}

	*#block(block: Block, file: string, scope: Reach): Generator<string> {
		// A cell of code shows what to write in a file.
		if (block.isCode && block.where === '<td>') return;
		const { text, marks } = readMarks(block.text);
		for (const { start, end, what } of this.#outside.faults(text, marks, !TO_COPY.test(block.where)))
			yield `${at(block.where, text, start, end)} tidak berasal dari angka mana pun: ${what}`;
		if (marks.length === 0) return;
		const numbers: SaidNumber[] = [];
		for (const mark of marks) {
			const fault = this.#read(mark, marks, text, block, file, numbers);
			if (fault) yield `${at(block.where, text, mark.start, mark.end)} ${fault}`;
		}
		for (const number of numbers) {
			const isComposed =
				number.origin.isPart ||
				marks.some(({ key, start, end }) => key === COMPOSED && start <= number.start && end >= number.start);
			const fault =
				isComposed || number.origin.observations.length === 0
					? undefined
					: this.#beside(number, numbers, text, block, scope);
			if (fault) yield `${at(block.where, text, number.start, number.end)} ${fault}`;
		}
		const composed = marks.filter(({ key }) => key === COMPOSED);
		const loose = numbers.filter(
			({ start, origin }) => !origin.isPart && !composed.some((each) => each.start <= start && each.end >= start),
		);
		const placed = loose.flatMap(({ start, end, origin: { observations, isDifference } }) =>
			isDifference
				? []
				: observations.map(({ instrument, period }) => ({ start, end, instrument: instrument.id, period })),
		);
		const { instruments, periods } = this.#mentionsIn([block.text]);
		const isNaming = placed.length > 0 && instruments.size + periods.length > 0;
		for (const { mention, what } of isNaming
			? contextFaults(this.#told(block.text), placed, this.#publication.instruments)
			: [])
			yield `${block.where} \`${around(text, mention.start, mention.end)}\`: ${what === 'instrumen' ? 'alat ukur' : 'waktu'} \`${mention.text}\` bukan milik angka di sebelahnya.`;
		if (numbers.length > 1) yield* changeFaults(block.where, text, numbers);
	}

	/** Reads what a mark says; a fault of its value or unit, else the number is added to `numbers`. */
	#read(
		{ key, start, end }: Mark,
		marks: readonly Mark[],
		text: string,
		{ place }: Block,
		file: string,
		numbers: SaidNumber[],
	): string | undefined {
		const said = text.slice(start, end);
		if (key === COMPOSED || key === 'tanggal') return undefined;
		if (key === 'kecuali')
			return file.includes('program') ? undefined : 'ditandai pengecualian, padahal bukan tulisan program.';
		if (key === 'polos')
			return claimsIn(blanked(text, within(marks, start, end)).slice(start, end)).length === 0
				? undefined
				: 'ditandai bukan statistik, padahal berbunyi seperti statistik.';
		if (key === 'sumbu')
			return place.classes.includes('tick') ? undefined : 'ditandai angka sumbu, padahal bukan di sumbu.';
		if (key === 'kutip')
			return this.#outside.isQuoted(said) ? undefined : 'ditandai kutipan, padahal tidak tertulis begitu di data.';
		const origin = this.#origins.find(key);
		if (!origin) return `ditandai \`${key}\`, yang tidak menuju angka mana pun.`;
		const number = numberIn(said);
		if (!number) return `ditandai \`${key}\`, padahal bukan bilangan.`;
		const found = unitOf({ start, end, kind: /\d/.test(said) ? 'digits' : 'words', ...number }, plainText(text));
		const unit = found?.unit ?? '';
		const real = origin.fault({ ...number, unit });
		if (real !== undefined) return `(${unit || 'tanpa satuan'}) tidak cocok dengan asalnya, ${real} (\`${key}\`).`;
		numbers.push({ start, end: found?.to ?? end, text: text.slice(start, found?.to ?? end), ...number, unit, origin });
		return undefined;
	}

	/** Whether the area, the instrument and the times named nearest to a number are its own. */
	#beside(
		number: SaidNumber,
		numbers: readonly SaidNumber[],
		text: string,
		block: Block,
		scope: Reach,
	): string | undefined {
		const { origin } = number;
		const { observations, isDifference, isPlace } = origin;
		// Only where the names of villages are known too: on a city's pages.
		const isRead = scope.slug !== undefined && !scope.own && !TO_COPY.test(block.where);
		const elsewhere = isRead ? this.#elsewhere(number, numbers, block.text, scope) : undefined;
		if (elsewhere) return elsewhere;
		// A page of one figure says which it is in its address, its title and its first line.
		if (observations.every((each) => scope.own && isSameMeasurement(each, scope.own))) return undefined;
		const link = block.links.find(
			({ start, end }) => number.start < placeOf(block.text, end) && number.end > placeOf(block.text, start),
		);
		const linked = link && /\/angka\/(.+?)\/(?:#.*)?$/.exec(link.href)?.[1];
		// What leads to its own page says there what it is; beside it only its own may be named, or what belongs to
		// another number.
		if (linked !== undefined && observations.some(({ id }) => id === decodeURIComponent(linked)))
			return this.#named(number, numbers, block.text);
		// A map's key speaks of all that the map is of, also of places that have no shape on it.
		const named = block.place.classes.includes('key') ? [] : placesOf(block);
		const places =
			named
				.values()
				.map((texts, at) =>
					scope.named(unmarked(at === 0 ? [withoutSources(block), ...texts.slice(1)] : texts).join(' \n ')),
				)
				.find(({ size }) => size > 0) ?? new Set<string>();
		const isHere = ({ area, instrument }: Observation) =>
			places.has(area) ||
			area === scope.area ||
			(instrument.kind === 'target' && [...places].some((code) => isWithin(code, area) || area === '00')) ||
			(scope.slug === undefined && [...places].some((code) => code !== '00' && isWithin(area, code)));
		const stranger = places.size > 0 ? observations.find((each) => !isHere(each)) : undefined;
		if (stranger) return `adalah angka \`${stranger.area}\`, bukan wilayah yang disebut di dekatnya.`;
		// Where none is named, the page's own is meant, with what lies in it and what it lies in.
		const { area: about } = scope;
		const isAround = ({ area }: Observation) => about === undefined || isWithin(area, about) || isWithin(about, area);
		const elsewhereOf = places.size > 0 ? undefined : observations.find((each) => !isAround(each));
		if (elsewhereOf) return `adalah angka \`${elsewhereOf.area}\`, bukan wilayah halaman ini.`;
		const near = this.#mentionsIn(nearOf(block));
		const isNear = near.instruments.size > 0 && near.periods.length > 0 && block.where !== '<td>';
		const reach = isNear ? near : joined(this.#mentionsIn(reachOf(block)), scope.frame());
		const instruments = near.instruments.size > 0 ? near.instruments : reach.instruments;
		for (const { instrument, indicator, period, id } of observations) {
			const isNamed = instruments.has(instrument.id) || (instrument.kind === 'target' && /target/i.test(text));
			if (!isNamed && instruments.size > 0 && (near.instruments.size > 0 || NEEDING.has(instrument.kind)))
				return `adalah ${id}, bukan dari alat ukur yang disebut di dekatnya.`;
			if (
				!isNamed &&
				!isPlace &&
				NEEDING.has(instrument.kind) &&
				(indicator.unit === 'percent' || indicator.unit === 'children')
			)
				return `tidak menyebut alat ukurnya di dekatnya (${shortName(instrument)}).`;
			// A drawing's title tells the first and the last year; its labels stand at all of them.
			if (
				!isDifference &&
				block.where !== '<text>' &&
				reach.periods.length > 0 &&
				!reach.periods.some((each) => samePeriod(each, period))
			)
				return `adalah ${id}, bukan dari waktu yang disebut di dekatnya.`;
		}
		const times = isDifference
			? [...new Set(periodMentions(this.#told(block.text)).map(({ period = '' }) => period))]
			: [];
		const reached = isDifference ? reach.periods : [];
		if (reached.length > 0 && !observations.some(({ period }) => reached.some((each) => samePeriod(each, period))))
			return `adalah selisih ${observations.map(({ id }) => id).join(' dan ')}, bukan antara waktu yang disebut di dekatnya.`;
		const missing =
			times.length > 1 ? observations.find(({ period }) => !times.some((each) => samePeriod(each, period))) : undefined;
		return missing && `adalah selisih dengan ${missing.id}, bukan antara waktu yang disebut di dekatnya.`;
	}

	/** Whether a number's sentence names places, and none of them is its own or another number's. */
	#elsewhere(
		{ start, end, origin: { observations } }: SaidNumber,
		numbers: readonly SaidNumber[],
		marked: string,
		scope: Scope,
	): string | undefined {
		const text = told(marked);
		const [from, to] = this.#sentence(text, start, end);
		const places = scope.named(text.slice(from, to));
		if (places.size === 0) return undefined;
		const there = numbers
			.filter((each) => each.start >= from && each.end <= to)
			.flatMap(({ origin }) => origin.observations);
		const isNamed = [...there, ...observations].some(
			({ area, instrument }) =>
				places.has(area) || (instrument.kind === 'target' && [...places].some((code) => isWithin(code, area))),
		);
		return isNamed
			? undefined
			: `adalah angka \`${observations[0]?.area}\`, bukan wilayah yang disebut di kalimat ini.`;
	}

	/** What a sentence names that belongs to none of its numbers, for one whose own it does not name. */
	#named(
		{ start, end, origin: { observations } }: SaidNumber,
		numbers: readonly SaidNumber[],
		marked: string,
	): string | undefined {
		const text = stripMarks(marked);
		const [from, to] = this.#sentence(text, start, end);
		const { instruments, periods } = this.#mentionsIn([this.#told(marked).slice(from, to)]);
		const others = numbers
			.filter((each) => each.start >= from && each.end <= to)
			.flatMap(({ origin }) => origin.observations);
		if (instruments.size > 0 && !others.some(({ instrument }) => instruments.has(instrument.id)))
			return `adalah ${observations[0]?.id}, bukan dari alat ukur yang disebut di kalimat ini.`;
		if (periods.length > 0 && !others.some(({ period }) => periods.some((each) => samePeriod(each, period))))
			return `adalah ${observations[0]?.id}, bukan dari waktu yang disebut di kalimat ini.`;
		return undefined;
	}

	/**
	 * What these blocks name together, read once and only where it is asked for: a map of a kabupaten has as many
	 * numbers as names.
	 */
	#frameOf(blocks: readonly Block[]): () => Near {
		let near: Near | undefined;
		return () => {
			near ??= this.#mentionsIn(blocks.map(({ text }) => text));
			return near;
		};
	}

	#mentionsIn(texts: readonly string[]): Near {
		const all = [...new Set(texts)].map((text) =>
			remembered(this.#mentions, text, (own) =>
				// With their numbers covered most texts of a site are alike.
				remembered(this.#toldMentions, this.#told(own), (plain) => ({
					instruments: instrumentMentions(plain, this.#publication.instruments).flatMap(({ instruments }) => [
						...(instruments ?? []),
					]),
					periods: periodMentions(plain).map(({ period }) => period ?? ''),
				})),
			),
		);
		return {
			instruments: new Set(all.flatMap(({ instruments }) => [...instruments])),
			periods: [...new Set(all.flatMap(({ periods }) => periods))],
		};
	}
}

/** Instruments and times that stand near a number. */
interface Near {
	readonly instruments: ReadonlySet<string>;
	readonly periods: readonly string[];
}

const joined = (a: Near, b: Near): Near => ({
	instruments: a.instruments.union(b.instruments),
	periods: [...a.periods, ...b.periods],
});

/** What a file is about. */
interface Reach extends Scope {
	/** The figure whose page it is. */
	readonly own?: Observation;
	/** What all blocks name of a page so small that nothing on it is out of reach. */
	readonly frame: () => Near;
}

/** One place, one instrument, one time: a rate, its count and its coverage. */
function isSameMeasurement(a: Observation, b: Observation): boolean {
	return a.area === b.area && a.instrument.id === b.instrument.id && a.period === b.period;
}

/**
 * A block's text without its links to documents: the office that published a number is often called after a larger
 * place.
 */
function withoutSources({ text, links }: Block): string {
	return links
		.filter(({ href }) => href.includes('/sumber/#'))
		.reduce((rest, { start, end }) => `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`, text);
}

/** A place of a marked text in the text without its marks. */
const placeOf = (marked: string, place: number) => stripMarks(marked.slice(0, place)).length;

/** Numbers with an origin of their own within a stretch of a text. */
const within = (marks: readonly Mark[], start: number, end: number) =>
	marks.filter((each) => each.key !== 'polos' && each.start >= start && each.end <= end);

/**
 * A marked text with its numbers, the dates of documents and the words quoted from them covered: these name no number's
 * time.
 */
function told(marked: string): string {
	const { text, marks } = readMarks(marked);
	return blanked(
		text,
		marks.filter(({ key }) => !SPEAKING.has(key)),
	);
}

/** A text with names in it covered; its places stay. */
function covered(text: string, names: readonly string[]): string {
	return names.reduce((rest, name) => rest.replaceAll(name, '\ufffc'.repeat(name.length)), text);
}

/** The sentence that a stretch of a text stands in; a dot within a number ends none. */
function sentenceAround(text: string, start: number, end: number): readonly [number, number] {
	const ends = [...text.matchAll(/[.!?](?=\s|$)/g)].map(({ index }) => index + 1);
	return [ends.findLast((each) => each <= start) ?? 0, ends.find((each) => each >= end) ?? text.length];
}

/** Ids of instruments and periods that texts name. */
interface Mentioned {
	readonly instruments: Iterable<string>;
	readonly periods: readonly string[];
}

/** `1.786`, `19,6`, `−3`, `delapan belas`. */
function numberIn(
	said: string,
): { readonly value: number; readonly decimals: number; readonly marked: boolean } | undefined {
	const match = NUMBER.exec(said);
	if (match)
		return {
			value: Number(said.replace('−', '-').replaceAll('.', '').replace(',', '.')),
			decimals: match[1]?.length ?? 0,
			marked: /[.,]/.test(said),
		};
	const words = wordsValue(said);
	return words && { ...words, marked: false };
}

/** Verbs of movement that their numbers belie. */
function* changeFaults(where: string, text: string, numbers: readonly Claim[]): Generator<string> {
	for (const { verb, start, end, direction, from, to } of changesIn(text, numbers)) {
		const real = movement(from.value, to.value);
		if (real !== direction)
			yield `${where} \`${around(text, start, end)}\`: \`${verb}\`, padahal ${from.text} ke ${to.text} berarti ${DIRECTION_WORDS[real]}.`;
	}
}

function around(text: string, start: number, end: number): string {
	return text
		.slice(Math.max(0, start - 40), end + 30)
		.replace(/\s+/g, ' ')
		.trim();
}

const at = (where: string, text: string, start: number, end: number) =>
	`${where} \`${around(text, start, end)}\`: \`${text.slice(start, end)}\``;
