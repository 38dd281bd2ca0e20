import { error, type Issue, type Place, sortIssues } from '../../model/base/issue.ts';
import { UNTOLD } from '../../model/figures/correction.ts';
import { currentId, renamedCodes, withdrawnBy, wordOf } from '../../model/figures/renamed.ts';
import { writeCell } from '../csv/repair/edit.ts';
import { correctionSecrets, type KnownCount, type Secrets } from '../disclosure/secrets.ts';
import type { Draft } from '../draft.ts';
import { type Change, changesBetween, statusOfRound, underCurrentCodes } from './changes.ts';
import {
	CORRECTION_COLUMNS,
	type Correction,
	chain,
	concerns,
	correctionsIn,
	sameLine,
	textsOf,
	widened,
} from './corrections.ts';
import { wrongEnds } from './ends.ts';
import { versionsTogether } from './revision-privacy.ts';
import { type State, type States, statesOf } from './states.ts';

/** What an official writes in place of these; the data reads no clock and knows no reason. */
const DATE = 'TTTT-BB-HH';
const REASON = 'ALASAN';
const HOW = `ganti ${DATE} dengan tanggal hari ini dan ${REASON} dengan sebabnya`;

const csvRow = (cells: readonly string[]) => cells.map(writeCell).join(',');
const cellsOf = ({ id, document }: State, before: string, after: string): string[] => [
	DATE,
	id,
	before,
	after,
	REASON,
	wordOf(id) ? '' : document,
];
const beforeOf = ({ before, isSecret }: Change) => (isSecret ? UNTOLD : before);

/** Two states of the data and the corrections between them. */
class Comparison {
	readonly #now: States;
	readonly #base: States;
	readonly #draft: Draft;
	readonly #listed: readonly Correction[];
	readonly #published: readonly Correction[];
	readonly #fresh: Correction[];
	readonly #used = new Set<Correction>();
	readonly #codes: ReadonlyMap<string, string>;
	readonly #secretsNow: (told: KnownCount) => Secrets;
	readonly #secretsThen: (told: KnownCount) => Secrets;
	readonly #since: string;

	constructor(base: Draft, draft: Draft, since: string) {
		this.#draft = draft;
		this.#since = since;
		const listed = correctionsIn(draft);
		this.#codes = renamedCodes(listed.map(({ id, ...rest }) => ({ figure: id, ...rest })));
		// A line that was written under a code which was corrected later speaks of the area all the same.
		const current = (row: Correction): Correction => ({ ...row, id: currentId(row.id, this.#codes) });
		this.#listed = listed.map(current);
		this.#published = correctionsIn(base).map(current);
		this.#base = underCurrentCodes(statesOf(base), this.#codes);
		this.#now = statesOf(draft);
		this.#secretsNow = correctionSecrets(draft);
		this.#secretsThen = correctionSecrets(base);
		this.#fresh = this.#listed.filter(
			(row) => !this.#published.some((old) => sameLine(row)(old) || sameLine(row)(this.#masked(old))),
		);
	}

	issues(): Issue[] {
		return sortIssues([...this.#untold(), ...this.#unfounded(), ...this.#orphaned(), ...this.#deleted()]);
	}

	/** The cells of every correction that is missing, in the order of the file's columns, date and reason left open. What
	 * was corrected or withdrawn already goes on from there. */
	missing(): string[][] {
		const rows: string[][] = [];
		for (const { correction, state, now } of wrongEnds(this.#draft)) {
			const before = this.#secretsNow({ ...state, before: correction.after, after: now }).before
				? UNTOLD
				: correction.after;
			rows.push(cellsOf(state, before, now));
			this.#fresh.push({ ...correction, id: state.id, document: state.document, before, after: now });
		}
		const add = (change: Change, before: string, after: string) => {
			const { id, document } = change.state;
			rows.push(cellsOf(change.state, change.isSecret ? UNTOLD : before, after));
			this.#fresh.push({ date: DATE, id, before, after, reason: REASON, document, line: 0 });
		};
		// Rounds first: what a round's status says need not be said of each of its figures.
		const changes = this.#changes().sort((a, b) => Number(isStatus(b.state)) - Number(isStatus(a.state)));
		for (const change of changes) {
			if (this.#stepsOf(change).length > 0) continue;
			const left = [...change.columns.values()].filter(
				([before, after]) => this.#chainOf(change, before, after).length === 0,
			);
			if (left.length === change.columns.size) add(change, change.before, change.after);
			else for (const [before, after] of left) add(change, before, after);
		}
		return rows;
	}

	/** A published line as it must read now: numbers that are secret by now give way. */
	#masked(correction: Correction): Correction {
		const secret = this.#secretsNow(correction);
		return {
			...correction,
			before: secret.before ? UNTOLD : correction.before,
			after: secret.after ? UNTOLD : correction.after,
		};
	}

	get #end(): Place {
		const { file, lines } = this.#draft.corrections;
		return { file, line: lines?.at(-1) ?? 1, column: 1 };
	}

	/** The row that tells of a change, with as many cells as the file has columns. */
	#rowOf(change: Change): string {
		return csvRow(widened(cellsOf(change.state, beforeOf(change), change.after), this.#draft));
	}

	/** What changed, with what may not be printed of it. */
	#changes(): Change[] {
		return changesBetween(this.#base, this.#now).map((found) => {
			const { before, after } = found;
			const { id, document } = found.state;
			const told: KnownCount = { id, document, before, after };
			return { ...found, isSecret: this.#secretsNow(told).before || this.#secretsThen(told).before };
		});
	}

	#candidates({ state }: Change): readonly Correction[] {
		return this.#fresh.filter((row) => concerns(state)(row) && !this.#used.has(row));
	}

	#chainOf(change: Change, before: string, after: string): readonly Correction[] {
		return chain(this.#candidates(change), before, after, change.isSecret);
	}

	/** The new corrections that tell of a change, each used up by one: of all of it at once, or of every column. */
	#stepsOf(change: Change): readonly Correction[] {
		const columns = [...change.columns.values()];
		const byColumn = columns.map(([before, after]) => this.#chainOf(change, before, after));
		const whole = this.#chainOf(change, change.before, change.after);
		const own = whole.length > 0 || byColumn.some(({ length }) => length === 0) ? whole : byColumn.flat();
		for (const step of own) this.#used.add(step);
		return own.length > 0 ? own : this.#stepsOfRound(change);
	}

	/** The correction of a round's status that is this figure's too. */
	#stepsOfRound(change: Change): readonly Correction[] {
		const round = statusOfRound(change, this.#now);
		if (round === undefined) return [];
		return chain(
			this.#fresh.filter(({ id }) => id === round),
			change.before,
			change.after,
		);
	}

	/** Changes that no correction tells, or that one tells otherwise. */
	*#untold(): Iterable<Issue> {
		const { corrections: sheet } = this.#draft;
		const changes = this.#changes();
		const takenBy = new Map(changes.flatMap(({ state, before }) => (isName(state) ? [[before, state]] : [])));
		for (const change of changes) {
			const candidates = this.#candidates(change);
			if (this.#stepsOf(change).length > 0) continue;
			const was = beforeOf(change);
			const happened =
				change.after === '' ? `angkanya ditarik; tadinya \`${was}\`` : `\`${was}\` menjadi \`${change.after}\``;
			const [wrong] = candidates;
			if (wrong) {
				this.#used.add(wrong);
				yield error(
					'koreksi-tak-cocok',
					sheet.place(wrong.line, 'sebelum'),
					change.isSecret
						? `Koreksi ini tidak sesuai dengan yang terjadi: ${happened}.`
						: `Koreksi ini menulis \`${wrong.before}\` menjadi \`${wrong.after}\`, padahal yang terjadi: ${happened}.`,
					`Tulis: \`${this.#rowOf(change)}\`; ${HOW}.`,
				);
				continue;
			}
			const former = isName(change.state) ? takenBy.get(change.after) : undefined;
			yield this.#untoldIssue(change, happened, former);
		}
	}

	#untoldIssue(change: Change, happened: string, former: State | undefined): Issue {
		const { corrections: sheet, folder } = this.#draft;
		const { state, now, after } = change;
		const header = folder.files.has('koreksi.csv') ? '' : `, sesudah baris judul \`${CORRECTION_COLUMNS.join(',')}\``;
		const column = Object.keys(state.parts).find((name) => state.parts[name] !== now?.parts[name]);
		const moved = former
			? ` Nama itu tadinya milik \`${former.id.split('/')[1]}\`, jadi semua angkanya kini terbaca sebagai angka wilayah lain.`
			: '';
		return error('koreksi-kurang', now?.place(column) ?? this.#end)`
			${subjectOf(state)} yang sudah terbit ${after === '' ? 'hilang' : 'berubah'} tanpa koreksi: \`${state.id}\`,
			${after === '' ? `tadinya \`${beforeOf(change)}\`` : happened}.${moved}${this.#since}
			→ Kembalikan, atau tambahkan baris ini ke ${sheet.file}${header}: \`${this.#rowOf(change)}\`; ${HOW}.`;
	}

	/** New corrections that tell of a change that never was. */
	*#unfounded(): Iterable<Issue> {
		const { corrections: sheet } = this.#draft;
		const stood = new Set([...this.#base.byKey.values()].map(({ id, document }) => `${id}|${document}`));
		const isGone = withdrawnBy(this.#fresh.map(({ id, ...rest }) => ({ figure: id, ...rest })));
		for (const correction of this.#fresh) {
			if (correction.reason === REASON)
				yield error('koreksi-tanpa-alasan', sheet.place(correction.line, 'alasan'))`
					Alasan koreksi ini masih berisi contohnya.
					→ Ganti \`${REASON}\` dengan sebab angkanya berubah, dalam satu kalimat.`;
			if (this.#used.has(correction) || this.#isOfCode(correction)) continue;
			const own = this.#fresh.filter(({ id, document }) => id === correction.id && document === correction.document);
			const states = [...this.#now.byKey.values()].filter((state) => concerns(state)(correction));
			const isNew = states.some(
				(state) => !stood.has(`${state.id}|${state.document}`) && textsOf(state).includes(own.at(-1)?.after ?? ''),
			);
			const isReturned = states.some((state) =>
				textsOf(state).some((text) => chain(own, text, text).includes(correction)),
			);
			// A cell of a withdrawn round may be told of by a line of its own, when that says what stood there; a sum
			// of its villages stands in no file.
			const before = this.#base.byKey.get(correction.id);
			const isRight = before ? chain(own, textsOf(before)[0] ?? '', '').length > 0 : correction.after === '';
			const isOfRound = states.length === 0 && isGone(correction.id) && isRight;
			// What was empty says more now: nothing was taken back, but it may be told.
			const isFilled =
				before !== undefined &&
				Object.keys(before.parts).length === 0 &&
				states.some((state) => textsOf(state).some((text) => chain(own, '', text).includes(correction)));
			if (isNew || isReturned || isOfRound || isFilled) continue;
			const [state] = states;
			yield error(
				'koreksi-tak-cocok',
				sheet.place(correction.line, 'angka'),
				state
					? `Koreksi ini tidak cocok dengan perubahan apa pun: \`${correction.id}\` tetap \`${textsOf(state)[0] ?? ''}\`.`
					: `Koreksi ini tentang \`${correction.id}\`, yang tidak ada dan tidak pernah ada dalam data.`,
				'Hapus baris ini, atau betulkan id angka, nilai lama, dan nilai barunya.',
			);
		}
	}

	/** A code that was corrected: the old one stood in the data before, and the new one does now. */
	#isOfCode({ id, before, after }: Correction): boolean {
		const word = wordOf(id);
		if (word?.column !== 'kode' || word.of !== after) return false;
		return this.#now.byKey.has(`wilayah/${after}/nama`) && !this.#now.byKey.has(`wilayah/${before}/nama`);
	}

	/** Old corrections of something that is no longer there, without one that took it back. */
	*#orphaned(): Iterable<Issue> {
		if (!this.#now.isWhole) return;
		const ids = new Set([...this.#now.byKey.values()].map(({ id }) => id));
		const isGone = withdrawnBy(this.#listed.map(({ id, ...rest }) => ({ figure: id, ...rest })));
		for (const correction of this.#listed) {
			const isThere = ids.has(correction.id) || wordOf(correction.id)?.column === 'kode';
			if (this.#fresh.includes(correction) || isThere || isGone(correction.id)) continue;
			yield error('koreksi-tak-cocok', this.#draft.corrections.place(correction.line, 'angka'))`
				Angka \`${correction.id}\` yang dikoreksi di sini sudah tidak ada, dan tidak ada koreksi yang menariknya.
				→ Kembalikan angkanya, atau catat penarikannya dengan \`sesudah\` yang kosong.`;
		}
	}

	/** Published corrections that are gone, or read otherwise now. */
	*#deleted(): Iterable<Issue> {
		if (this.#draft.corrections.lines === undefined) return;
		for (const correction of this.#published) {
			const old = this.#masked(correction);
			const isKept = (row: Correction) =>
				row.reason === correction.reason && (sameLine(correction)(row) || sameLine(old)(row));
			if (this.#listed.some(isKept)) continue;
			yield error('koreksi-terhapus', this.#end)`
				Koreksi \`${correction.id}\` tertanggal ${correction.date} sudah terbit, lalu dihapus atau diubah.
				→ Kembalikan baris yang diawali \`${csvRow([old.date, old.id, old.before, old.after, old.reason])},\`.`;
		}
	}
}

const isStatus = ({ id }: State) => id.split('/')[1] === 'status';
const isName = ({ id }: State) => /^wilayah\/[^/]+\/nama$/.test(id);
const subjectOf = ({ id }: State) => (wordOf(id) ? 'Keterangan' : 'Angka');

/** Compares what a draft publishes with what was published before, as readers saw it: no published value, and no name,
 * unit, definition or address beside one, may change or vanish without a line in `koreksi.csv`, and no such line may
 * tell of a change that never was. What cannot be read on either side is left out. `since` says of which earlier state,
 * when the change is not one's own. */
export const changesSince = (base: Draft, draft: Draft, since = ''): Issue[] => [
	...new Comparison(base, draft, since).issues(),
	...versionsTogether(base, draft),
];

/** Cells of every correction that a draft lacks against an earlier one: `tanggal,angka,sebelum,sesudah,alasan,dokumen`,
 * with place holders for date and reason. Whoever changes published data writes these along with it. */
export const missingCorrections = (base: Draft, draft: Draft): string[][] => new Comparison(base, draft, '').missing();
