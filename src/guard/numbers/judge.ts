import { COMPOSED, type Mark, readMarks } from '../../model/base/mark.ts';
import type { Publication } from '../../model/base/publication.ts';
import { observationOf } from '../../model/figures/statement.ts';
import { changesIn, DIRECTION_WORDS, movement } from '../../model/prose/changes.ts';
import { type Claim, claimsIn, plainText, unitOf } from '../../model/prose/claims.ts';
import { contextFaults } from '../../model/prose/context.ts';
import { wordsValue } from '../../model/prose/number-words.ts';
import type { Block } from '../block.ts';
import { Beside, type Reach, type SaidNumber, TO_COPY } from './beside.ts';
import { Mentions, type Near } from './mentions.ts';
import { Origins } from './origins.ts';
import { blanked, Outside } from './outside.ts';
import { Scopes } from './scope.ts';

const NUMBER = /^[+−-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;

/** Judges the numbers of a text by their marks. */
export class NumberJudge {
	readonly #publication: Publication;
	readonly #origins: Origins;
	readonly #outside: Outside;
	readonly #scopes: Scopes;
	readonly #mentions: Mentions;
	readonly #beside: Beside;

	constructor(publication: Publication) {
		this.#publication = publication;
		this.#origins = new Origins(publication);
		this.#outside = new Outside(publication);
		this.#scopes = new Scopes(publication);
		this.#mentions = new Mentions(publication);
		this.#beside = new Beside(this.#mentions);
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
		for (const block of blocks)
			for (const message of this.#block(block, file, scope)) {
				if (seen.has(message)) continue;
				seen.add(message);
				yield message;
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
					: this.#beside.fault(number, numbers, text, block, scope);
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
		const { instruments, periods } = this.#mentions.of([block.text]);
		const isNaming = placed.length > 0 && instruments.size + periods.length > 0;
		for (const { mention, what } of isNaming
			? contextFaults(this.#mentions.told(block.text), placed, this.#publication.instruments)
			: [])
			yield `${block.where} \`${around(text, mention.start, mention.end)}\`: ` +
				`${what === 'instrumen' ? 'alat ukur' : 'waktu'} \`${mention.text}\` bukan milik angka di sebelahnya.`;
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

	/** What these blocks name together, read once and only where it is asked for: a map of a kabupaten has as many
	 * numbers as names. */
	#frameOf(blocks: readonly Block[]): () => Near {
		let near: Near | undefined;
		return () => {
			near ??= this.#mentions.of(blocks.map(({ text }) => text));
			return near;
		};
	}
}

/** Numbers with an origin of their own within a stretch of a text. */
const within = (marks: readonly Mark[], start: number, end: number) =>
	marks.filter((each) => each.key !== 'polos' && each.start >= start && each.end <= end);

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
			yield `${where} \`${around(text, start, end)}\`: \`${verb}\`, padahal ${from.text} ke ${to.text} berarti ` +
				`${DIRECTION_WORDS[real]}.`;
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
