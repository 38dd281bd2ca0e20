import { type Cells, FolderEdit } from '../../data/exits/edit.ts';
import { firstDay, formatPeriod, lastDay, type Period } from '../../model/base/period.ts';
import type { CityData } from './city.ts';
import { type PreparedLevel, putFigures } from './prepare-level.ts';
import type { Ask } from './question.ts';
import { ImportRefusal } from './refusal.ts';
import { resolveVillages } from './resolve-villages.ts';
import { type Correcting, concluded, type RoundTerms } from './round-plan.ts';
import { readScorecard, SCORECARD_INSTRUMENT, type Told } from './scorecard.ts';
import { hiddenIndicators } from './scorecard-hidden.ts';
import { SCORECARD } from './scorecard-indicators.ts';

/** A village's scorecard as figures of that village: services and convergence, never mixed with heights. */

const QUARTERS = ['pertama', 'kedua', 'ketiga', 'keempat'];
const IDS: ReadonlySet<string> = new Set(SCORECARD.map(({ id }) => id));
const HEADER =
	'wilayah,indikator,instrumen,periode,nilai,pembilang,penyebut,status,tanggal_tarik,dokumen,letak,catatan';

/** The quarter that a period closes; refuses another one than the card names. */
function quarterOf(heading: string, period: Period): number {
	const [year = '', month = ''] = period.split('-');
	const quarter = Number(month) / 3;
	if (!/^\d{4}-\d{2}$/.test(period) || !Number.isInteger(quarter))
		throw new ImportRefusal(
			'Kartu skor dibuat per kuartal: pilih bulan terakhir kuartalnya (Maret, Juni, September, atau Desember).',
		);
	const [, named] = /kuartal\s*(?:ke)?[\s-]*([1-4])\b/i.exec(heading) ?? [];
	const [namedYear] = /\b20\d\d\b/.exec(heading) ?? [];
	if ((named && Number(named) !== quarter) || (namedYear && namedYear !== year))
		throw new ImportRefusal(
			`Berkas itu menyebut kuartal ${named ?? '(tidak disebut)'} tahun ${namedYear ?? '(tidak disebut)'}, sedangkan yang dipilih ${formatPeriod(period)}. Periksa bulannya.`,
		);
	return quarter;
}

async function villageOf(heading: string, city: CityData, ask: Ask | undefined): Promise<string> {
	const after = (words: string) =>
		new RegExp(`\\b(?:${words})\\s+(.+?)(?=\\s+(?:kecamatan|distrik|desa|kelurahan|data)\\b|\\n|$)`, 'i').exec(
			heading,
		)?.[1] ?? '';
	const village = after('desa|kelurahan|nagari|gampong|kampung|pekon');
	if (!village && !ask)
		throw new ImportRefusal(
			'Nama desanya tidak tertulis di atas tabel. Tulis `DESA` dan namanya di baris pertama, lalu ulangi.',
		);
	const place = {
		city: after('pemerintah'),
		district: after('kecamatan|distrik'),
		village,
		code: '',
		bps: '',
		firstRow: 1,
		rows: 1,
	};
	const [code = ''] = await resolveVillages([place], city, { bps: new Map(), ask });
	return code;
}

const nameOf = ({ draft }: CityData, id: string) =>
	draft.indicators.rows.find(({ values }) => values.id === id)?.values.nama.toLowerCase() ?? id;

/** Makes figures of a scorecard's bytes; touches no disk. Asks which village it is of where the heading leaves that
 * open. Rejects with `ImportRefusal` when it cannot be published. */
export async function prepareScorecard(
	city: CityData,
	{ period, document, status, extracted }: RoundTerms,
	open: () => Uint8Array,
	ask: Ask | undefined,
	correcting: Correcting,
): Promise<Omit<PreparedLevel, 'rows' | 'suppression'>> {
	const source = city.draft.documents.rows.find(({ values }) => values.id === document)?.values;
	if (!document || !source)
		throw new ImportRefusal('Sebutkan dokumen yang menerbitkan kartu skor ini, dengan id dari dokumen.csv.');
	if (source.tanggal && firstDay(period) > lastDay(source.tanggal as Period))
		throw new ImportRefusal(
			`Dokumen \`${document}\` terbit sebelum ${formatPeriod(period)}: periksa bulan atau dokumennya.`,
		);
	const card = readScorecard(open());
	const quarter = quarterOf(card.heading, period);
	const code = await villageOf(card.heading, city, ask);
	const village = city.villages.find((each) => each.code === code);
	if (!village) throw new ImportRefusal('Desa kartu skor ini tidak ada di wilayah.csv.');
	const { told } = card;
	if ([told.get('hpk-ibu-hamil'), told.get('hpk-anak')].every((each) => (each?.count ?? 0) < city.smallCellThreshold))
		throw new ImportRefusal(
			'Sasaran desa ini terlalu sedikit untuk diterbitkan; gabungkan dahulu beberapa desa menjadi satu laporan kecamatan.',
		);
	const hidden = hiddenIndicators(told, city.smallCellThreshold);
	const entry = {
		periode: period,
		instrumen: SCORECARD_INSTRUMENT,
		status,
		tanggal_tarik: extracted ?? '',
		dokumen: document,
	};
	const shown = SCORECARD.filter(({ id }) => told.has(id) && !hidden.has(id));
	const rows = shown.map(({ id, table }): Cells => {
		const { count, whole, percent } = told.get(id) as Told;
		const values =
			whole !== undefined
				? { pembilang: String(count), penyebut: String(whole) }
				: percent === undefined
					? { nilai: String(count) }
					: { nilai: percent, pembilang: String(count) };
		return {
			wilayah: code,
			indikator: id,
			...entry,
			...values,
			letak: `tabel ${table}`,
			catatan: `Kuartal ${QUARTERS[quarter - 1]}.`,
		};
	});
	const edit = new FolderEdit(city.folder);
	const figures = `kota/${city.slug}/angka.csv`;
	if (edit.read(figures) === undefined) edit.write(figures, `${HEADER}\n`);
	const changes = putFigures(edit, figures, rows, { entry }, [village], IDS);
	const left = SCORECARD.filter(({ id }) => told.has(id) && hidden.has(id)).map(({ id }) => nameOf(city, id));
	return {
		...concluded(edit, city, entry, changes.length > 0, correcting),
		summary: `Terbaca sebagai kartu skor konvergensi ${village.name}, kuartal ${QUARTERS[quarter - 1]}: ${rows.length} baris untuk angka.csv.`,
		notes: card.notes,
		hidden:
			left.length > 0
				? [`Tidak ditulis, karena menyangkut beberapa orang saja atau membuka yang demikian: ${left.join(', ')}.`]
				: [],
		absent: [],
		changes,
	};
}
