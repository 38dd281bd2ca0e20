import { isWithin } from '../../model/area.ts';
import { shortName } from '../../model/instrument.ts';
import type { Observation } from '../../model/observation.ts';
import type { Publication } from '../../model/publication.ts';
import { changesIn, DIRECTION_WORDS, movement } from '../../prose/changes.ts';
import { type Claim, claimsIn } from '../../prose/claims.ts';
import { contextFaults } from '../../prose/context.ts';
import { instrumentMentions, periodMentions } from '../../prose/mentions.ts';
import { nearest } from '../../prose/nearest.ts';
import { printed, valuesOf } from '../../writing/index.ts';
import { type Block, nearOf, ownCopy, placesOf, reachOf } from '../text.ts';
import { DerivedNumbers } from './derived.ts';
import { concerns, type Entry, Ledger } from './ledger.ts';
import { type Scope, Scopes } from './scope.ts';

/** Judges the numbers of a text by what the Publication states. */
export class NumberJudge {
	readonly #publication: Publication;
	readonly #ledger: Ledger;
	readonly #derived: DerivedNumbers;
	readonly #scopes: Scopes;
	readonly #claims = new Map<string, readonly Claim[]>();
	/** Names of places that read like a number of something: `Lima Puluh Kota`. */
	readonly #names: readonly string[];
	readonly #mentions = new Map<string, Mentioned>();

	constructor(publication: Publication, composed: readonly string[] = []) {
		this.#publication = publication;
		this.#ledger = new Ledger(publication);
		this.#derived = new DerivedNumbers(publication, composed);
		this.#scopes = new Scopes(publication);
		const names = new Set([...Object.values(publication.areas), ...publication.cities].map(({ name }) => name));
		for (const { shortName } of [...publication.cities, ...publication.register.cities]) names.add(shortName);
		this.#names = [...names].filter((name) => claimsIn(name).length > 0);
	}

	/** What is wrong with the numbers of a file's blocks. */
	*judge(file: string, blocks: readonly Block[]): Generator<string> {
		const scope = this.#scopes.of(file);
		const own = this.#ledger.find(/(?:^|\/)angka\/(.+?)(?:\/index\.html|\/kutipan\.\w+|\.\w+)?$/.exec(file)?.[1] ?? '');
		const seen = new Set<string>();
		// An embed is one frame: all of it is within reach.
		const frame = file.startsWith('sematan/') ? [...blocks].map(({ text }) => text) : [];
		for (const block of blocks) {
			for (const message of this.#block(block, { ...scope, frame }, own)) {
				if (seen.has(message)) continue;
				seen.add(message);
				yield message;
			}
		}
	}

	/** Numbers for machines beside a figure's address that are not the figure's. */
	*values(found: Iterable<{ readonly name: string; readonly id: string; readonly value: number }>, where: string): Generator<string> {
		for (const { name, id, value } of found) {
			const figure = this.#ledger.find(decodeURIComponent(id));
			if (figure && !this.#ledger.stating({ value, unit: '' }).some(({ observation }) => observation === figure))
				yield `${where} "${name}": ${value} di sebelah ${id}, yang bernilai ${printed(figure)}.`;
		}
	}

	/** The observation of an id. */
	find(id: string): Observation | undefined {
		return this.#ledger.find(id);
	}

	#claimsIn(text: string): readonly Claim[] {
		return remembered(this.#claims, text, (own) => {
			const claims = claimsIn(own);
			if (claims.length === 0 || this.#names.length === 0) return claims;
			const named = this.#names.flatMap((name) => placesIn(own, name).map((from) => ({ from, to: from + name.length })));
			return claims.filter(({ start, end }) => !named.some(({ from, to }) => start >= from && end <= to));
		});
	}

	*#block(block: Block, scope: Scope, own?: Observation): Generator<string> {
		// A cell of code shows what to write in a file.
		if (block.isCode && block.where === '<td>') return;
		const claims = this.#claimsIn(block.text).length > 0 ? this.#claimsIn(block.text) : cellClaims(block);
		if (claims.length === 0) return;
		const linked: { start: number; end: number; instrument: string; period: string }[] = [];
		for (const claim of claims) {
			const link = block.links.find(({ start, end }) => claim.start < end && claim.end > start);
			const id = link && /\/angka\/(.+?)\/(?:#.*)?$/.exec(link.href)?.[1];
			const figure = id === undefined ? undefined : this.#ledger.find(decodeURIComponent(id));
			if (figure) {
				linked.push({ start: claim.start, end: claim.end, instrument: figure.instrument.id, period: figure.period });
				if (this.#states(figure, claim)) continue;
				// A whole sentence may be the link: then one number in it is the figure's, and the others are judged like any.
				const others = claims.filter((other) => other !== claim && link && other.start < link.end && other.end > link.start);
				if (!others.some((other) => this.#states(figure, other))) {
					yield `${at(block, claim)} menuju ${figure.id}, yang bernilai ${printed(figure)}.`;
					continue;
				}
			}
			// A page of one figure says which it is in its address, its title and its first line.
			if (own && this.#ledger.stating(claim).some(({ observation }) => isSameMeasurement(observation, own))) continue;
			const problem = this.#untraced(claim, block, scope);
			if (problem) yield `${at(block, claim)} ${problem}`;
		}
		for (const { mention, what } of contextFaults(block.text, linked, this.#publication.instruments))
			yield `${block.where} \`${around(block.text, mention.start, mention.end)}\`: ${what === 'instrumen' ? 'alat ukur' : 'waktu'} \`${mention.text}\` bukan milik angka di sebelahnya.`;
		yield* this.#changes(block, claims);
	}

	/** Whether a claim is a figure's value, or its per cent told as so many of a hundred. */
	#states(figure: Observation, claim: Claim): boolean {
		if (this.#ledger.stating(claim).some(({ observation }) => observation === figure)) return true;
		return (
			claim.unit === 'bagian' && figure.indicator.unit === 'percent' && valuesOf(figure).some((value) => Math.round(value) === claim.value)
		);
	}

	*#changes(block: Block, claims: readonly Claim[]): Generator<string> {
		if (claims.length < 2) return;
		for (const { verb, start, end, direction, from, to } of changesIn(block.text, claims)) {
			if ([from, to].some((claim) => this.#derived.isQuoted(claim, block.text))) continue;
			const real = movement(from.value, to.value);
			if (real !== direction)
				yield `${block.where} \`${around(block.text, start, end)}\`: \`${verb}\`, padahal ${from.text} ke ${to.text} berarti ${DIRECTION_WORDS[real]}.`;
		}
	}

	/** Why a claim cannot be traced; `undefined` when it can. */
	#untraced(claim: Claim, block: Block, scope: Scope): string | undefined {
		const stating = this.#ledger.stating(claim);
		const near = nearOf(block);
		if (isTick(block)) return undefined;
		const places =
			placesOf(block)
				.map((texts) => scope.named(texts.join(' \n ')))
				.find(({ size }) => size > 0) ?? new Set<string>();
		const here = stating.filter(({ observation }) =>
			places.size > 0
				? places.has(observation.area) ||
					observation.area === scope.area ||
					(scope.slug === undefined && [...places].some((code) => code !== '00' && isWithin(observation.area, code)))
				: concerns(observation, scope.area),
		);
		const named = this.#named(near);
		const reach =
			named.instruments.size > 0 && named.periods.length > 0 && block.where !== '<td>'
				? named
				: this.#named([...reachOf(block), ...(scope.frame ?? [])]);
		const instruments = named.instruments.size > 0 ? named.instruments : reach.instruments;
		// A drawing's title tells the first and the last year; its labels stand at all of them.
		const fits = ({ observation }: Entry) =>
			(instruments.size === 0 ||
				instruments.has(observation.instrument.id) ||
				(named.instruments.size === 0 && !NEEDING.has(observation.instrument.kind))) &&
			(block.where === '<text>' ||
				reach.periods.length === 0 ||
				reach.periods.some((period) => period.startsWith(observation.period) || observation.period.startsWith(period)));
		const right = here.filter(fits);
		if (right.some((entry) => instruments.size > 0 || !needsInstrument(entry))) return undefined;
		if (this.#derived.explain(claim, scope.slug, nearOf(block).join(' '))) return undefined;
		if (this.#derived.isQuoted(claim, block.text)) return undefined;
		if (right.length > 0) return `tidak menyebut alat ukurnya di dekatnya (${list(right)}).`;
		if (here.length > 0) return `bukan dari alat ukur atau waktu yang disebut di dekatnya; bernilai itu: ${list(here)}.`;
		const { same, near: close } = nearest(claim, this.#publication, new Set(places.size > 0 ? places : scope.area ? [scope.area] : []));
		const known = (same.length > 0 ? same : close).map((each) => `${each.id} (${printed(each)})`).join('; ');
		return `tidak berasal dari angka mana pun${places.size > 0 ? ' tentang wilayah yang disebut' : ''}. Terdekat: ${known || 'tidak ada'}.`;
	}

	#named(texts: readonly string[]): { instruments: ReadonlySet<string>; periods: readonly string[] } {
		const all = [...new Set(texts)].map((text) =>
			remembered(this.#mentions, text, (own) => ({
				instruments: instrumentMentions(own, this.#publication.instruments).flatMap(({ instruments }) => [...(instruments ?? [])]),
				periods: periodMentions(own).map(({ period }) => period ?? ''),
			})),
		);
		return { instruments: new Set(all.flatMap(({ instruments }) => [...instruments])), periods: all.flatMap(({ periods }) => periods) };
	}
}

/** Ids of instruments and periods that texts name. */
interface Mentioned {
	readonly instruments: Iterable<string>;
	readonly periods: readonly string[];
}

/** Pages share most of their words: what one text gave is kept. The store is emptied before it grows with the site. */
function remembered<T>(store: Map<string, T>, text: string, read: (text: string) => T): T {
	let found = store.get(text);
	if (found === undefined) {
		const own = ownCopy(text);
		found = read(own);
		if (store.size > 20_000) store.clear();
		store.set(own, found);
	}
	return found;
}

/** Where a part stands in a text. */
function placesIn(text: string, part: string): number[] {
	const places: number[] = [];
	for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) places.push(at);
	return places;
}

/** A bare small number in a cell is a count as much as a long one; in a sentence it may be anything. */
function cellClaims({ where, text }: Block): Claim[] {
	const number = where === '<td>' ? /^\s*(\d{1,3})\s*$/.exec(text)?.[1] : undefined;
	if (number === undefined) return [];
	const start = text.indexOf(number);
	return [{ start, end: start + number.length, text: number, value: Number(number), decimals: 0, unit: '' }];
}

/** One place, one instrument, one time: a rate, its count and its coverage. */
function isSameMeasurement(a: Observation, b: Observation): boolean {
	return a.area === b.area && a.instrument.id === b.instrument.id && a.period === b.period;
}

/** A number on an axis says where the axis is, not what was found. */
function isTick({ where, place }: Block): boolean {
	return where === '<text>' && place.classes.includes('tick');
}

const NEEDING: ReadonlySet<string> = new Set(['survey', 'register']);

/** Rates and counts of children mean nothing without their instrument; a number of cadres has none that a reader knows. */
function needsInstrument({ observation: { instrument, indicator } }: Entry): boolean {
	return (
		(instrument.kind === 'survey' || instrument.kind === 'register') && (indicator.unit === 'percent' || indicator.unit === 'children')
	);
}

const list = (entries: readonly Entry[]) =>
	[...new Set(entries.map(({ observation }) => `${observation.id} (${shortName(observation.instrument)})`))].slice(0, 3).join('; ');

function around(text: string, start: number, end: number): string {
	return text
		.slice(Math.max(0, start - 40), end + 30)
		.replace(/\s+/g, ' ')
		.trim();
}

function at({ where, text }: Block, { start, end, text: said }: Claim): string {
	return `${where} \`${around(text, start, end)}\`: \`${said}\``;
}
