import { type AnyTable, tablePattern } from '../../csv/table.ts';
import { error } from '../../issue.ts';
import { actionsTable } from '../../tables/actions.ts';
import { areasTable, referenceAreasTable } from '../../tables/areas.ts';
import { documentsTable } from '../../tables/documents.ts';
import { factorsTable } from '../../tables/factors.ts';
import { figuresTable, referenceFiguresTable } from '../../tables/figures.ts';
import { indicatorsTable } from '../../tables/indicators.ts';
import { instrumentsTable } from '../../tables/instruments.ts';
import { correctionsTable, glossaryTable, pressErrorsTable, scheduleTable } from '../../tables/national.ts';
import { roundRowsTable, roundsTable } from '../../tables/rounds.ts';
import { surveysTable } from '../../tables/surveys.ts';
import type { Rule } from '../rule.ts';
import { either, wrong } from '../words.ts';

/** Every table of the contract, in the order an official meets them. */
export const TABLES: readonly AnyTable[] = [
	documentsTable,
	instrumentsTable,
	indicatorsTable,
	areasTable,
	figuresTable,
	roundsTable,
	roundRowsTable,
	factorsTable,
	actionsTable,
	referenceAreasTable,
	referenceFiguresTable,
	pressErrorsTable,
	correctionsTable,
	glossaryTable,
	scheduleTable,
	surveysTable,
];

const KNOWN = [
	...TABLES.map((table) => tablePattern(table)),
	/^situs\.json$/,
	/^kota\/[^/]+\/(kota\.json|batas\.(geo|topo)json)$/,
	/(^|\/)README\.md$/,
];

/**
 * Whether a file by its path in the data folder is one that the site knows; a folder such as `_contoh/` is a data
 * folder of its own.
 */
export function isKnownFile(path: string): boolean {
	const inner = path.replace(/^_[^/]+\//, '');
	return KNOWN.some((pattern) => pattern.test(inner));
}

/** Files that nothing reads: a slip in a name must not make a figure vanish. */
export const files: Rule = {
	words: {
		'berkas-hilang': wrong`
			Berkas wajib, atau berkas kelurahan dari putaran yang tercatat, yang tidak ada.
			? Putaran yang tercatat tanpa angka tampak seolah belum pernah diukur.
			→ Buat berkasnya dengan baris judul yang disebut pesannya.`,
		'tanggal-belum-tiba': either`
			Tanggal dokumen, koreksi, atau penarikan data yang belum tiba: kesalahan bila lebih dari sebulan lagi, selain
			itu untuk diperiksa.
			? Salah ketik tahun menjadikan dokumen itu yang terbaru, dan semua kota lain tampak terlambat.
			→ Betulkan tahun, bulan, atau harinya. Yang baru direncanakan ditulis di jadwal.csv.`,
		'kontak-belum-ada': wrong`
			Situs yang akan terbit (SITE_URL diisi) tanpa alamat untuk melaporkan kekeliruan.
			? Pembaca yang menemukan angka keliru harus dapat memberi tahu seseorang.
			→ Isi \`kontak\` di \`situs.json\` dengan alamat surel atau halaman yang sungguh dibaca orang.`,
		'berkas-tak-dibaca': wrong`
			Berkas di folder data yang tidak dikenal situs.
			? Salah ketik pada nama berkas membuat seluruh isinya tidak terbit.
			→ Betulkan nama atau foldernya, atau pindahkan ke luar folder data.`,
	},
	*run(draft) {
		for (const path of draft.folder.files.keys()) {
			if (isKnownFile(path)) continue;
			yield error('berkas-tak-dibaca', { file: `${draft.folder.name}/${path}`, line: 1, column: 1 })`
				Berkas ini tidak dibaca oleh situs.
				→ Periksa nama dan foldernya, atau pindahkan ke luar folder data.`;
		}
	},
};
