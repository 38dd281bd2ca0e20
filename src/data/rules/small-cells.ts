import { parentCode } from '../../model/area.ts';
import { type Cell, valueOf } from '../../model/cell.ts';
import { COUNTED } from '../../model/measures.ts';
import { type HiddenCell, type Suppression, suppress } from '../../model/suppression.ts';
import { type CellPlace, COUNTS, type Count, RESTS, type SuppressionTable, type TableCell } from '../../model/suppression-table.ts';
import type { CityFile, Draft } from '../draft.ts';
import { error, type Issue } from '../issue.ts';
import type { Values } from '../table.ts';
import type { roundsTable } from '../tables/rounds.ts';
import { isPrintedElsewhere, PRINTED } from './printed-elsewhere.ts';
import type { Rule } from './rule.ts';
import { rateStatements, statementsOf } from './small-cells-statements.ts';

type RoundSheet = Draft['roundRows'][number]['sheet'];
type Round = Values<typeof roundsTable>;

function cellOf(cell: Cell | undefined): TableCell {
	if (!cell || cell.state === 'notPublished') return 'unknown';
	return cell.state === 'suppressed' ? 'hidden' : (valueOf(cell) ?? 'none');
}

const COLUMNS = COUNTS.map((count) => COUNTED[count].column);
const REST_COLUMNS = RESTS.map(([whole, part]) => [COUNTED[whole].column, COUNTED[part].column] as const);

/** Whether anything in a round's file is small or hidden: most rounds are done with at a glance. A million rows pass through here. */
function needsLook({ rows }: RoundSheet, threshold: number): boolean {
	for (const { values } of rows) {
		const cells = values as unknown as Record<string, Cell | undefined>;
		for (const column of COLUMNS) {
			const cell = cells[column];
			if (cell === undefined || cell.state === 'zero') continue;
			if (cell.state === 'value' ? cell.value < threshold : cell.state === 'suppressed') return true;
		}
		for (const [whole, part] of REST_COLUMNS) {
			const [large, small] = [cells[whole], cells[part]];
			if (large?.state !== 'value' || small?.state !== 'value') continue;
			const rest = large.value - small.value;
			if (rest > 0 && rest < threshold) return true;
		}
	}
	return false;
}

interface Village {
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

function tableOf(
	draft: Draft,
	city: CityFile,
	period: string,
	sheet: RoundSheet,
	round: Round,
	villages: readonly Village[],
): SuppressionTable {
	const byCode = new Map(sheet.rows.map(({ values }) => [values.kode, values]));
	const rows = villages.map(({ code }) => byCode.get(code) as unknown as Record<string, Cell | undefined> | undefined);
	const cells = Object.fromEntries(COUNTS.map((count) => [count, rows.map((row) => cellOf(row?.[COUNTED[count].column]))])) as Record<
		Count,
		TableCell[]
	>;
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

/** The cell that a chain of complements is there for. */
function rootOf(cell: HiddenCell, hidden: readonly HiddenCell[]): CellPlace {
	const target = cell.protects;
	const next = target && hidden.find((other) => other !== cell && other.village === target.village && other.count === target.count);
	return next?.reason === 'complement' ? rootOf(next, hidden) : (target ?? cell);
}

const LIST = new Intl.ListFormat('id-ID');
const MOST_NAMED = 8;

function* issuesOf(found: Suppression, sheet: RoundSheet, villages: readonly Village[], threshold: number): Generator<Issue> {
	const few = `1 sampai ${threshold - 1} anak`;
	const nameOf = (village: number) => villages[village]?.name ?? '';
	const placeOf = ({ village, count }: CellPlace) => sheet.place(villages[village]?.line ?? 1, COUNTED[count].column);
	const tell = (cells: readonly CellPlace[]) => {
		const named = cells.slice(0, MOST_NAMED).map(({ village, count }) => `\`${COUNTED[count].column}\` ${nameOf(village)}`);
		return LIST.format(cells.length > MOST_NAMED ? [...named, `${cells.length - MOST_NAMED} sel lain`] : named);
	};
	const isAt = (a: CellPlace) => (b: CellPlace) => a.village === b.village && a.count === b.count;
	const complements = found.hidden.filter(({ reason }) => reason === 'complement');
	const forCell = (place: CellPlace) => complements.filter((cell) => isAt(place)(rootOf(cell, found.hidden)));
	const printed = `Bila dokumennya sudah menerbitkan angka ini, tulis \`${PRINTED}\` di \`catatan\` putaran ini.`;

	for (const cell of found.hidden) {
		if (cell.reason === 'complement') continue;
		const more = forCell(cell);
		const whole = RESTS.find(([, part]) => part === cell.count)?.[0] ?? cell.count;
		const message =
			cell.reason === 'small'
				? `\`${COUNTED[cell.count].column}\` ${nameOf(cell.village)} berjumlah ${few}; sesedikit itu, seorang anak dapat dikenali.`
				: `Selisih \`${COUNTED[whole].column}\` dan \`${COUNTED[cell.count].column}\` ${nameOf(cell.village)} berjumlah ${few}; sesedikit itu, seorang anak dapat dikenali.`;
		const also = more.length > 0 ? `, dan \`ds\` juga di ${tell(more)}, supaya tidak dapat dihitung` : '';
		yield error('sel-kecil', placeOf(cell), message, `Tulis \`ds\` di \`${COUNTED[cell.count].column}\`${also}. ${printed}`);
	}
	for (const one of found.exposed) {
		// The rest of a cell that is named anyway needs no line of its own.
		if (one.isRest && found.exposed.some((other) => !other.isRest && other.village === one.village)) continue;
		const whole = RESTS.find(([, part]) => part === one.count)?.[0] ?? one.count;
		const what = one.isRest
			? `Selisih \`${COUNTED[whole].column}\` dan \`${COUNTED[one.count].column}\``
			: `\`${COUNTED[one.count].column}\``;
		const own = forCell(one);
		const rest = own.length > 0 ? own : found.hidden;
		const isTold = found.beyondHelp.some((other) => isAt(one)(other) && other.isRest === one.isRest);
		const fix =
			one.low === 0 && one.high === 0
				? 'Tulis `0`: tidak ada anak yang perlu disamarkan.'
				: isTold || rest.length === 0
					? `Tidak ada sel lain yang menolong: tarik dulu angka kota, kecamatan, atau kelurahan itu dari angka.csv. ${printed}`
					: `Tulis \`ds\` juga di ${tell(rest)}. ${printed}`;
		yield error(
			'sel-terhitung',
			placeOf(one),
			`${what} ${nameOf(one.village)} disamarkan, tetapi masih dapat dihitung dari angka lain di folder data.`,
			fix,
		);
	}
}

/**
 * Small counts of a round's file that are not hidden, and hidden ones that the rest of the data folder gives away: other cells of
 * the file, and figures of the same instrument and period. No message tells the number. Rounds that somebody else has printed are
 * left alone (`isPrintedElsewhere`), and those of which another rule already says that their document or city is missing.
 */
export const smallCells: Rule = function* (draft) {
	const cities = new Map(draft.cities.map((city) => [city.slug, city]));
	const documents = new Map(draft.documents.rows.map(({ values }) => [values.id, values]));
	const rounds = new Map<string, Round>(
		draft.rounds.flatMap(({ slug, rows }) => rows.map(({ values }) => [`${slug}/${values.periode}`, values] as const)),
	);
	for (const { period, sheet } of draft.roundRows) {
		const city = cities.get(sheet.slug);
		const round = rounds.get(`${sheet.slug}/${period}`);
		const document = round && documents.get(round.dokumen);
		if (!city || !document) continue;
		const threshold = city.values.pengaturan.ambang_sel_kecil;
		if (!needsLook(sheet, threshold) || isPrintedElsewhere(city, round.catatan, document)) continue;
		const villages = villagesOf(draft, sheet);
		yield* issuesOf(suppress(tableOf(draft, city, period, sheet, round, villages), threshold), sheet, villages, threshold);
	}
};
