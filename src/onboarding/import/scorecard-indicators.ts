/** What the village scorecard of convergence counts (OpenSID's "scorecard konvergensi", the form of the ministry of
 * villages that eHDW keeps too), in the order of its tables: targets, growth mats, services, convergence. Each is an
 * indicator of its own in `indikator.csv`; none of them measures height. */
export interface ScorecardIndicator {
	readonly id: string;
	readonly table: 1 | 2 | 3 | 4;
	/** Whose row it is. */
	readonly group: 'ibu' | 'anak' | 'semua';
	/** How its row, or its column in the first two tables, is known; asked in this order. */
	readonly label: RegExp;
}

type Labels = Readonly<Record<string, RegExp>>;
const rows = (table: 1 | 2 | 3 | 4, group: ScorecardIndicator['group'], start: string, labels: Labels) =>
	Object.entries(labels).map(([name, label]): ScorecardIndicator => ({ id: `${start}${name}`, table, group, label }));

export const SCORECARD: readonly ScorecardIndicator[] = [
	...rows(1, 'semua', 'hpk-', {
		'rumah-tangga': /rumah tangga/i,
		'ibu-hamil': /ibu hamil/i,
		'ibu-hamil-berisiko': /kek/i,
		anak: /anak/i,
		'anak-masalah-gizi': /gizi/i,
	}),
	...rows(2, 'anak', 'tikar-', { hijau: /hijau/i, kuning: /kuning/i, merah: /merah/i }),
	...rows(3, 'ibu', 'layanan-ibu-', {
		periksa: /periksa kehamilan/i,
		ttd: /tablet tambah darah/i,
		nifas: /nifas/i,
		konseling: /kelas ibu hamil/i,
		kunjungan: /ibu hamil.*kunjungan/i,
		air: /ibu hamil.*air minum/i,
		jamban: /ibu hamil.*jamban/i,
		jaminan: /ibu hamil.*jaminan/i,
	}),
	...rows(3, 'anak', 'layanan-anak-', {
		imunisasi: /imunisasi/i,
		timbang: /berat badan/i,
		ukur: /tinggi badan/i,
		konseling: /konseling gizi/i,
		kunjungan: /kunjungan/i,
		air: /air minum/i,
		jamban: /jamban/i,
		akta: /akt[ae]/i,
		jaminan: /jaminan/i,
		pengasuhan: /pengasuhan/i,
	}),
	...rows(3, 'semua', 'layanan-anak-', { paud: /paud/i }),
	...rows(4, 'ibu', 'konvergensi-', { 'ibu-hamil': /^ibu hamil/i }),
	...rows(4, 'anak', 'konvergensi-', { anak: /^anak/i }),
	...rows(4, 'semua', 'konvergensi-', { desa: /^total/i }),
];
