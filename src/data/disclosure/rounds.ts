import { parentCode } from '../../model/base/area.ts';
import { type Cell, valueOf } from '../../model/base/cell.ts';
import type { Place } from '../../model/base/issue.ts';
import { once } from '../../model/base/once.ts';
import { COUNTED } from '../../model/measures.ts';
import {
	type CellPlace,
	COUNTS,
	type Count,
	type Disclosure,
	disclosures,
	FINDINGS,
	RESTS,
	type Statement,
	type Suppression,
	type SuppressionTable,
	suppress,
	type TableCell,
} from '../../suppression/index.ts';
import type { Values } from '../csv/table.ts';
import type { CityFile, Draft } from '../draft.ts';
import { lookupOf } from '../lookup.ts';
import type { roundsTable } from '../tables/rounds.ts';
import { isPrintedElsewhere } from './printed-elsewhere.ts';
import { rateStatements, statementsOf } from './statements.ts';

type RoundSheet = Draft['roundRows'][number]['sheet'];
type Round = Values<typeof roundsTable>;

function cellOf(cell: Cell | undefined): TableCell {
	if (!cell || cell.state === 'notPublished') return 'unknown';
	return cell.state === 'suppressed' ? 'hidden' : (valueOf(cell) ?? 'none');
}

const COLUMNS = COUNTS.map((count) => COUNTED[count].column);
const REST_COLUMNS = RESTS.map(([whole, part]) => [COUNTED[whole].column, COUNTED[part].column] as const);

const FINDING_COLUMNS = FINDINGS.map((count) => COUNTED[count].column);

const isEqual = (cell: Cell | undefined, value: number) => cell?.state === 'value' && cell.value === value;

/** Whether anything in a round's file is small or hidden: most rounds are done with at a glance. A million rows pass
 * through here. */
function needsLook({ rows }: RoundSheet, threshold: number): boolean {
	for (const { values } of rows) {
		const cells = values as unknown as Record<string, Cell | undefined>;
		for (const column of COLUMNS) {
			const cell = cells[column];
			if (cell === undefined || cell.state === 'zero') continue;
			if (cell.state === 'value' ? cell.value < threshold : cell.state === 'suppressed') return true;
		}
		const measured = cells[COUNTED.measured.column];
		if (measured?.state === 'value' && FINDING_COLUMNS.some((column) => isEqual(cells[column], measured.value)))
			return true;
		for (const [whole, part] of REST_COLUMNS) {
			const [large, small] = [cells[whole], cells[part]];
			if (large?.state !== 'value' || small?.state !== 'value') continue;
			const rest = large.value - small.value;
			if (rest > 0 && rest < threshold) return true;
		}
	}
	return false;
}

export type Village = { readonly code: string; readonly name: string; readonly line: number | undefined };

/** The villages of a city, those without a row included: of them nothing is known. */
function villagesOf(draft: Draft, { slug, rows }: RoundSheet): Village[] {
	const lines = new Map(rows.map(({ values, line }) => [values.kode, line]));
	const villages = lookupOf(draft).villages.get(slug) ?? [];
	return villages.map(({ kode: code, nama: name }) => ({ code, name, line: lines.get(code) }));
}

/** A round's file as a table, with what the folder's figures say of it firmly. */
export function roundTable(
	draft: Draft,
	city: CityFile,
	period: string,
	sheet: RoundSheet,
	round: Round,
	villages: readonly Village[],
): SuppressionTable {
	const byCode = new Map(sheet.rows.map(({ values }) => [values.kode, values]));
	const rows = villages.map(({ code }) => byCode.get(code) as unknown as Record<string, Cell | undefined> | undefined);
	const cells = Object.fromEntries(
		COUNTS.map((count) => [count, rows.map((row) => cellOf(row?.[COUNTED[count].column]))]),
	) as Record<Count, TableCell[]>;
	const isKnown = (count: Count) => cells[count].some((cell) => cell !== 'unknown');
	const told = statementsOf(
		draft,
		{ instrument: round.instrumen, period, isVerified: isKnown('verified') && !isKnown('stunted') },
		city.values.kode,
		villages.map(({ code }) => code),
	);
	const coverage = rows.flatMap((row, index) => {
		const value = row?.cakupan && valueOf(row.cakupan);
		const decimals = sheet.raw(villages[index]?.line ?? 0, 'cakupan').split('.')[1]?.length ?? 0;
		return value === undefined ? [] : rateStatements([index], ['measured', 'target'], { value, decimals }, sheet.file);
	});
	return {
		villages: villages.map(({ code }) => ({ district: parentCode(code) ?? code })),
		cells,
		totals: 'none',
		statements: [...told, ...coverage],
	};
}

/** A disclosure's cell, whatever its range. */
export const keyOf = ({ village, count, isRest }: Pick<Disclosure, 'village' | 'count' | 'isRest'>) =>
	`${village}/${count}/${isRest}`;

/** A round in which something is small or hidden, and what of it must be hidden. */
export class JudgedRound {
	readonly city: CityFile;
	readonly period: string;
	readonly sheet: RoundSheet;
	readonly round: Round;
	readonly villages: readonly Village[];
	readonly threshold: number;
	readonly table: SuppressionTable;
	readonly found: Suppression;
	#hidden: SuppressionTable | undefined;

	constructor(draft: Draft, city: CityFile, period: string, sheet: RoundSheet, round: Round) {
		this.city = city;
		this.period = period;
		this.sheet = sheet;
		this.round = round;
		this.villages = villagesOf(draft, sheet);
		this.threshold = city.values.pengaturan.ambang_sel_kecil;
		this.table = roundTable(draft, city, period, sheet, round, this.villages);
		this.found = suppress(this.table, this.threshold);
	}

	/** The round as it is published once the official has hidden what the first rule tells him to. */
	get hidden(): SuppressionTable {
		this.#hidden ??= this.#hide();
		return this.#hidden;
	}

	#hide(): SuppressionTable {
		const cells = Object.fromEntries(Object.entries(this.table.cells).map(([count, list]) => [count, [...list]]));
		for (const { village, count } of this.found.hidden) (cells[count] as (typeof cells)[string])[village] = 'hidden';
		return { ...this.table, cells };
	}

	get codes(): string[] {
		return this.villages.map(({ code }) => code);
	}

	/** The same beside what is stated elsewhere. */
	with(statements: readonly Statement[]): SuppressionTable {
		return { ...this.hidden, statements: [...this.hidden.statements, ...statements] };
	}

	/** What it gives away then. */
	disclosed(statements: readonly Statement[] = []): Disclosure[] {
		return disclosures(this.with(statements), this.threshold);
	}

	placeOf({ village, count }: CellPlace): Place {
		return this.sheet.place(this.villages[village]?.line ?? 1, COUNTED[count].column);
	}

	/** A cell as a message calls it: `pendek` Lok Tuan. */
	nameOf({ village, count }: CellPlace): string {
		return `\`${COUNTED[count].column}\` ${this.villages[village]?.name ?? ''}`;
	}
}

function judge(draft: Draft): JudgedRound[] {
	const { documents, rounds } = lookupOf(draft);
	return rounds.flatMap(({ period, sheet, city, round }) => {
		const document = round && documents.get(round.dokumen);
		if (!city || !document) return [];
		if (!needsLook(sheet, city.values.pengaturan.ambang_sel_kecil)) return [];
		return isPrintedElsewhere(city, round.catatan, document)
			? []
			: [new JudgedRound(draft, city, period, sheet, round)];
	});
}

/** The rounds that somebody has to look at, worked out once a draft. Rounds that somebody else has printed are left
 * alone (`isPrintedElsewhere`), and those of which another rule already says that their document or city is missing. */
export const judgedRounds = once(judge);
