import type { SuppressedCell } from '../../data/disclosure/index.ts';
import { formatIssues } from '../../data/messages.ts';
import { formatNumber } from '../../model/base/format.ts';
import type { Issue } from '../../model/base/issue.ts';
import type { Correction, Publication } from '../../model/base/publication.ts';
import { UNTOLD } from '../../model/figures/correction.ts';
import type { ObservationRow } from '../downloads/columns.ts';
import { allRows } from '../downloads/row.ts';

/** What a proposal would change for readers, as a comment on it. */

/** One observation, before and after; one of the two is absent where it is new or gone. */
export interface Change {
	readonly id: string;
	/** `Prevalensi stunting, Kota Bontang, e-PPGBM, 2024-08`. */
	readonly what: string;
	readonly before?: string;
	readonly after?: string;
	/** The correction that says why, where there is one. */
	readonly correction?: Correction;
}

const stateOf = (rows: readonly ObservationRow[]): string =>
	rows
		.map(({ nilai, desimal, keadaan, pembilang, penyebut, status }) => {
			const value = nilai === null ? keadaan : formatNumber(nilai, desimal ?? 0);
			const counts =
				pembilang === null || penyebut === null ? '' : ` (${formatNumber(pembilang)} dari ${formatNumber(penyebut)})`;
			return `${value}${counts}${status === 'final' || status === '' ? '' : `, ${status.replaceAll('_', ' ')}`}`;
		})
		.sort()
		.join(' | ');

type State = { readonly what: string; readonly state: string; readonly isHidden: boolean };

const statesOf = (publication: Publication): ReadonlyMap<string, State> =>
	new Map(
		[...Map.groupBy(allRows(publication), ({ id }) => id)].map(([id, rows]) => {
			const { nama_indikator, nama_wilayah, instrumen, periode } = rows[0] as ObservationRow;
			return [
				id,
				{
					what: `${nama_indikator}, ${nama_wilayah}, ${instrumen}, ${periode}`,
					state: stateOf(rows),
					isHidden: rows.some(({ keadaan }) => keadaan === 'ds'),
				},
			] as const;
		}),
	);

/** City, instrument and period of an id: `64.74.01.1001/pendek/eppgbm/2024-08` -> `64.74/eppgbm/2024-08`. */
function roundOf(id: string): string {
	const [area = '', , ...rest] = id.split('/');
	return [area.slice(0, 5), ...rest].join('/');
}

const freshCorrections = (before: Publication | undefined, after: Publication) => {
	const known = new Set(before?.corrections.map((one) => JSON.stringify(one)));
	return after.corrections.filter((one) => !known.has(JSON.stringify(one)));
};

/** Rounds (`64.74/eppgbm/2024-08`) in which something published is hidden now: what stood there is not told again, and
 * nothing of it from which it could be worked out. */
export function untoldRounds(before: Publication | undefined, after: Publication): ReadonlySet<string> {
	const then = before ? statesOf(before) : new Map<string, State>();
	return new Set([
		...[...statesOf(after)].flatMap(([id, { isHidden }]) =>
			isHidden && then.get(id)?.isHidden === false ? [roundOf(id)] : [],
		),
		...freshCorrections(before, after).flatMap((one) => (one.before === UNTOLD ? [roundOf(one.figure)] : [])),
	]);
}

/** All observations that differ between two states of the data, in the order of their ids. Without `before` everything
 * is new. */
export function changesBetween(before: Publication | undefined, after: Publication): readonly Change[] {
	const [then, now] = [before ? statesOf(before) : new Map<string, never>(), statesOf(after)];
	const fresh = freshCorrections(before, after);
	const untold = untoldRounds(before, after);
	const exact = new Map(fresh.map((one) => [one.figure, one]));
	// A village's cell is corrected by its column; what is worked out from it, and the city's total, changes with it.
	const ofRound = new Map(fresh.map((one) => [roundOf(one.figure), one]));
	return [...new Set([...then.keys(), ...now.keys()])].sort().flatMap((id): Change[] => {
		const [old, next] = [then.get(id), now.get(id)];
		if (old?.state === next?.state) return [];
		const correction = exact.get(id) ?? ofRound.get(roundOf(id));
		return [
			{
				id,
				what: (next ?? old)?.what ?? id,
				...(old && { before: untold.has(roundOf(id)) ? 'tidak diulang' : old.state }),
				...(next && { after: next.state }),
				...(correction && { correction }),
			},
		];
	});
}

/** A comment longer than this is refused by GitHub; the whole report stands in the artefact. */
const MOST_ROWS = 40;

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function table(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
	if (rows.length === 0) return [];
	const more = rows.length - MOST_ROWS;
	return [
		'',
		`### ${title}: ${formatNumber(rows.length)}`,
		'',
		`| ${heads.join(' | ')} |`,
		`|${'---|'.repeat(heads.length)}`,
		...rows.slice(0, MOST_ROWS).map((row) => `| ${row.map(cell).join(' | ')} |`),
		...(more > 0 ? ['', `… dan ${formatNumber(more)} lagi; seluruhnya ada di \`laporan.json\`.`] : []),
	];
}

export interface Report {
	/** What the proposal brings, errors first. */
	readonly issues: readonly Issue[];
	/** How many things to look at stood there before it. */
	readonly old?: number;
	readonly suppressed: readonly SuppressedCell[];
	/** Absent when the data cannot be published, for then nothing is known of what readers would see. */
	readonly changes?: readonly Change[];
	/** Pictures of maps that changed, by their names beside the report. */
	readonly pictures: readonly string[];
	/** Where the forge keeps them, and the site to look at. */
	readonly artefacts?: string | undefined;
}

/** Why nothing is said of what changes for readers. */
const UNCOUNTED = {
	refused: 'Apa yang akan berubah bagi pembaca baru dapat dihitung setelah kesalahan di atas dibetulkan.',
	unreadable:
		'Apa yang akan berubah bagi pembaca tidak dapat dihitung: keadaan sebelumnya tidak lolos pemeriksaan yang sekarang.',
} as const;

/** The report as Markdown: the verdict, what changes for readers, what is hidden and why, and what to look at. */
export function formatReport({ issues, old = 0, suppressed, changes, pictures, artefacts }: Report): string {
	const isRefused = issues.some(({ severity }) => severity === 'error');
	const of = (kind: (change: Change) => boolean) => (changes ?? []).filter(kind);
	const place = ({ what, id }: Change) => `${what} (\`${id}\`)`;
	const withdrawn = of(({ after }) => after === undefined);
	const changed = of(({ before, after }) => before !== undefined && after !== undefined);
	const fresh = of(({ before }) => before === undefined);
	return [
		'## Pemeriksaan usulan',
		'',
		formatIssues(issues, 'markdown', undefined, MOST_ROWS),
		...(old > 0 ? ['', `${formatNumber(old)} hal lain untuk diperiksa sudah ada sebelum usulan ini.`] : []),
		...(changes === undefined ? ['', UNCOUNTED[isRefused ? 'refused' : 'unreadable']] : []),
		...(changes?.length === 0 ? ['', 'Tidak ada angka yang berubah bagi pembaca.'] : []),
		...table(
			'Berubah',
			['Angka', 'Sebelum', 'Sesudah', 'Alasan'],
			changed.map((one) => [place(one), one.before ?? '', one.after ?? '', one.correction?.reason ?? 'tanpa koreksi']),
		),
		...table(
			'Ditarik',
			['Angka', 'Sebelum', 'Alasan'],
			withdrawn.map((one) => [place(one), one.before ?? '', one.correction?.reason ?? 'tanpa koreksi']),
		),
		...table(
			'Baru',
			['Angka', 'Nilai'],
			fresh.map((one) => [place(one), one.after ?? '']),
		),
		...table(
			'Sel yang disamarkan',
			['Sel', 'Mengapa', 'Yang masih mungkin bagi pembaca'],
			suppressed.map(({ cell: id, reason, low, high }) => [
				`\`${id}\``,
				reason,
				low === undefined ? '' : `${formatNumber(low)}–${high === undefined ? '…' : formatNumber(high)}`,
			]),
		),
		...(pictures.length > 0
			? [
					'',
					'### Peta sebelum dan sesudah',
					'',
					'Gambarnya ada di artefak `laporan`:',
					'',
					...pictures.map((name) => `- \`${name}\``),
				]
			: []),
		...(artefacts ? ['', `[Laporan lengkap, gambar peta, dan pratinjau situsnya](${artefacts})`] : []),
		'',
	].join('\n');
}
