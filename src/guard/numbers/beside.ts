import { isWithin } from '../../model/base/area.ts';
import { shortName } from '../../model/base/instrument.ts';
import { stripMarks } from '../../model/base/mark.ts';
import type { Observation } from '../../model/base/observation.ts';
import type { Claim } from '../../model/prose/claims.ts';
import { periodMentions } from '../../model/prose/mentions.ts';
import { type Block, nearOf, placesOf, reachOf } from '../block.ts';
import { joined, type Mentions, type Near, toldIn } from './mentions.ts';
import type { Origin } from './origin.ts';
import type { Scope } from './scope.ts';

/** A marked number as it stands in a block. */
export interface SaidNumber extends Claim {
	readonly origin: Origin;
}

/** What a file is about. */
export interface Reach extends Scope {
	/** The figure whose page it is. */
	readonly own?: Observation;
	/** What all blocks name of a page so small that nothing on it is out of reach. */
	readonly frame: () => Near;
}

/** References and examples to copy hold codes and dates in all forms: only what reads like a statistic is looked at. */
export const TO_COPY = /^(?:<pre>|rujukan|JSON\b)/;
const NEEDING: ReadonlySet<string> = new Set(['survey', 'register']);
const samePeriod = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);
const unmarked = (texts: readonly string[]) => texts.map(stripMarks);

/** Judges whether what a reader sees beside a number is the number's own: its area, its instrument and its times. */
export class Beside {
	readonly #mentions: Mentions;

	constructor(mentions: Mentions) {
		this.#mentions = mentions;
	}

	/** Whether the area, the instrument and the times named nearest to a number are its own. */
	fault(
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
		const near = this.#mentions.of(nearOf(block));
		const isNear = near.instruments.size > 0 && near.periods.length > 0 && block.where !== '<td>';
		const reach = isNear ? near : joined(this.#mentions.of(reachOf(block)), scope.frame());
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
			? [...new Set(periodMentions(this.#mentions.told(block.text)).map(({ period = '' }) => period))]
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
		const text = toldIn(marked);
		const [from, to] = this.#mentions.sentence(text, start, end);
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
		const [from, to] = this.#mentions.sentence(text, start, end);
		const { instruments, periods } = this.#mentions.of([this.#mentions.told(marked).slice(from, to)]);
		const others = numbers
			.filter((each) => each.start >= from && each.end <= to)
			.flatMap(({ origin }) => origin.observations);
		if (instruments.size > 0 && !others.some(({ instrument }) => instruments.has(instrument.id)))
			return `adalah ${observations[0]?.id}, bukan dari alat ukur yang disebut di kalimat ini.`;
		if (periods.length > 0 && !others.some(({ period }) => periods.some((each) => samePeriod(each, period))))
			return `adalah ${observations[0]?.id}, bukan dari waktu yang disebut di kalimat ini.`;
		return undefined;
	}
}

/** One place, one instrument, one time: a rate, its count and its coverage. */
function isSameMeasurement(a: Observation, b: Observation): boolean {
	return a.area === b.area && a.instrument.id === b.instrument.id && a.period === b.period;
}

/** A text without its links to documents: the office that published a number is often called after a larger place. */
function withoutSources({ text, links }: Block): string {
	return links
		.filter(({ href }) => href.includes('/sumber/#'))
		.reduce((rest, { start, end }) => `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`, text);
}

/** A place of a marked text in the text without its marks. */
const placeOf = (marked: string, place: number) => stripMarks(marked.slice(0, place)).length;
