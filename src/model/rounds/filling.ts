import { ABSENCES, type Absence, type Cell, valueOf } from '../base/cell.ts';
import type { City } from '../base/city.ts';
import { formatPeriod, yearOf } from '../base/period.ts';
import type { Round, RoundRow } from '../base/round.ts';
import { districtTotals } from './release.ts';

/** What an office fills in at the ministry's site for the convergence actions (Web Aksi Bangda), taken from a round.
 * The ministry's own sheet stands behind a login, so this is material to fill in, not the form: the fields and their
 * order are those that the public guide names for "data sasaran" ("Panduan Web Aksi Bangda Tahun 2022", read at
 * id.scribd.com/document/618652414). Families are counted by others than a round, so their cells stay empty. */
const GUIDE = 'Panduan Web Aksi Bangda Tahun 2022 (Data Sasaran)';

/** A sheet of texts and whole numbers, with what stands above its heading. */
export interface FillingSheet {
	readonly name: string;
	readonly above: readonly string[];
	readonly columns: readonly { readonly title: string; readonly width: number }[];
	readonly lines: readonly (readonly (string | number)[])[];
}

const FAMILIES = ['Jumlah keluarga', 'Jumlah keluarga berisiko stunting'];
const COUNTED = ['Balita yang diukur', 'Balita sangat pendek', 'Balita pendek', 'Pendek dan sangat pendek'];

const told = (cell: Cell) => valueOf(cell) ?? ABSENCES[(cell as { readonly state: Absence }).state].symbol;

/** Stunted but not severely: the guide asks for both apart, a round counts the severe among the stunted. */
function notSevere({ stunted, severe }: RoundRow): string | number {
	const [all, part] = [valueOf(stunted), valueOf(severe)];
	if (all === undefined) return told(stunted);
	return part === undefined ? told(severe) : all - part;
}

const counts = (row: RoundRow) => [told(row.measured), told(row.severe), notSevere(row), told(row.stunted)];

/** The sheets of a round: by village as the ministry asks, and the sums of districts to compare with its page. */
export function fillingSheets(city: City, round: Round): FillingSheet[] {
	const year = String(yearOf(round.period));
	const nameOf = new Map([...city.villages, ...city.districts].map(({ code, name }) => [code, name]));
	const districtOf = (code: string) => code.slice(0, code.lastIndexOf('.'));
	const above = [
		`Bahan isian untuk Web Aksi Bangda, bukan lembar kementerian: ${city.name}, ${round.instrument.name}, ${formatPeriod(round.period)}.`,
		`Nama dan urutan isian menurut ${GUIDE}. Bandingkan dengan lembar yang diunduh kantor dari situs itu sebelum disalin; susunannya dapat berubah tiap tahun.`,
		`Kosong: tidak ada di hasil penimbangan. ${(['suppressed', 'notMeasured', 'notPublished'] as const).map((state) => `${ABSENCES[state].symbol}: ${ABSENCES[state].label}`).join('; ')}. Yang disamarkan diisi kantor dari angkanya sendiri. "Balita pendek" di sini tidak termasuk yang sangat pendek.`,
	];
	const heads = (...own: (readonly [string, number])[]) =>
		[['Periode tahun', 14] as const, ...own, ...[...FAMILIES, ...COUNTED].map((title) => [title, 20] as const)].map(
			([title, width]) => ({ title, width }),
		);
	const blank = FAMILIES.map(() => '');
	return [
		{
			name: 'Desa dan kelurahan',
			above,
			columns: heads(['Kecamatan', 24], ['Kode desa/kelurahan', 20], ['Desa/kelurahan', 28]),
			lines: round.rows.map((row) => [
				year,
				nameOf.get(districtOf(row.code)) ?? '',
				row.code,
				nameOf.get(row.code) ?? row.code,
				...blank,
				...counts(row),
			]),
		},
		{
			name: 'Kecamatan',
			above: above.slice(0, 1),
			columns: heads(['Kode kecamatan', 16], ['Kecamatan', 28]),
			lines: districtTotals(city, round).map((row) => [
				year,
				row.code,
				nameOf.get(row.code) ?? '',
				...blank,
				...counts(row),
			]),
		},
	];
}
