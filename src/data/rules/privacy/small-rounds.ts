import { parentCode } from '../../../model/base/area.ts';
import { type Cell, valueOf } from '../../../model/base/cell.ts';
import { COUNTED } from '../../../model/measures.ts';
import {
	COUNTS,
	type Count,
	FINDINGS,
	RESTS,
	type Suppression,
	type SuppressionTable,
	suppress,
	type TableCell,
} from '../../../suppression/index.ts';
import type { Values } from '../../csv/table.ts';
import type { CityFile, Draft } from '../../draft.ts';
import type { roundsTable } from '../../tables/rounds.ts';
import { isPrintedElsewhere } from './printed-elsewhere.ts';
import { rateStatements, statementsOf } from './small-cells-statements.ts';

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

/**
 * Whether anything in a round's file is small or hidden: most rounds are done with at a glance. A million rows pass
 * through here.
 */
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

export interface Village {
	readonly code: string;
	readonly name: string;
	readonly line: number | undefined;
}

/** The villages of a city, those without a row included: of them nothing is known. */
function villagesOf(draft: Draft, { slug, rows }: RoundSheet): Village[] {
	const lines = new Map(rows.map(({ values, line }) => [values.kode, line]));
	const areas = draft.areas.find((sheet) => sheet.slug === slug)?.rows ?? [];
	return areas
		.filter(({ values }) => values.tingkat === 'kelurahan' || values.tingkat === 'desa')
		.map(({ values }) => ({ code: values.kode, name: values.nama, line: lines.get(values.kode) }));
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

/** A round in which something is small or hidden, and what of it must be hidden. */
export interface JudgedRound {
	readonly city: CityFile;
	readonly period: string;
	readonly sheet: RoundSheet;
	readonly round: Round;
	readonly villages: readonly Village[];
	readonly table: SuppressionTable;
	readonly threshold: number;
	readonly found: Suppression;
}

const judged = new WeakMap<Draft, readonly JudgedRound[]>();

function judge(draft: Draft): JudgedRound[] {
	const cities = new Map(draft.cities.map((city) => [city.slug, city]));
	const documents = new Map(draft.documents.rows.map(({ values }) => [values.id, values]));
	const rounds = new Map<string, Round>(
		draft.rounds.flatMap(({ slug, rows }) => rows.map(({ values }) => [`${slug}/${values.periode}`, values] as const)),
	);
	return draft.roundRows.flatMap(({ period, sheet }) => {
		const city = cities.get(sheet.slug);
		const round = rounds.get(`${sheet.slug}/${period}`);
		const document = round && documents.get(round.dokumen);
		if (!city || !document) return [];
		const threshold = city.values.pengaturan.ambang_sel_kecil;
		if (!needsLook(sheet, threshold) || isPrintedElsewhere(city, round.catatan, document)) return [];
		const villages = villagesOf(draft, sheet);
		const table = roundTable(draft, city, period, sheet, round, villages);
		return [{ city, period, sheet, round, villages, table, threshold, found: suppress(table, threshold) }];
	});
}

/**
 * The rounds that somebody has to look at, worked out once a draft. Rounds that somebody else has printed are left
 * alone (`isPrintedElsewhere`), and those of which another rule already says that their document or city is missing.
 */
export function judgedRounds(draft: Draft): readonly JudgedRound[] {
	const rounds = judged.get(draft) ?? judge(draft);
	judged.set(draft, rounds);
	return rounds;
}

/** A round as it is published once the official has hidden what the other rule tells him to. */
export function hiddenTable({ table, found }: JudgedRound): SuppressionTable {
	const cells = Object.fromEntries(Object.entries(table.cells).map(([count, list]) => [count, [...list]]));
	for (const { village, count } of found.hidden) (cells[count] as (typeof cells)[string])[village] = 'hidden';
	return { ...table, cells };
}
