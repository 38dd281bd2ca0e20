import { formatPeriod, type Period } from '../../model/base/period.ts';
import type { CityData } from './city.ts';
import { letterOf } from './columns.ts';
import { foreignDistricts, foreignPlaces } from './foreign-place.ts';
import { daysIn, wrongTime } from './periods.ts';
import type { Fault } from './refusal.ts';
import type { Lines, Sheet } from './table-lines.ts';

/** Words of a heading that speak of others than the children measured, or only of some of them. */
const OTHERS =
	/\b(?:ibu hamil|bumil|ibu nifas|ibu menyusui|(?<!puskesmas )remaja|catin|calon pengantin|wus|lansia|siswa|anak sekolah|anemia)\b/i;
const SOME =
	/\b(?:dirujuk|ditangani|tertangani|diintervensi|mendapat(?:kan)?|menerima|penerima|lulus|sembuh|(?:kasus|stunting) baru|be(?:r|re)?risiko|beresiko|gakin|keluarga miskin|anak asuh)\b/i;
/** Surveys have no results of villages. */
const SURVEY = /\b(?:ssgi|ssgbi|ski|riskesdas|susenas)\b/i;

/** One text alone in its row: no title of a column, though it may be taken for the top row of the titles. */
export const isCaption = (cells: readonly string[]) => new Set(cells.filter(Boolean)).size === 1;

/** What a note under the table takes back of its numbers. */
const TAKEN_BACK =
	/(?<!prevalensi )\bdalam (?:persen|%|ribuan|ratusan)|\b(?:hanya|khusus)\b.{0,40}\b(?:kasus|baru|baduta|laki|perempuan|gakin|usia|umur|posyandu|sebagian)\b|\b(?:kasus|stunting) baru\b|\bkumulatif\b|\b(?:angka|data|jumlah) (?:ini )?(?:adalah |merupakan )?(?:target|proyeksi|estimasi|perkiraan)\b/i;
/** Lines under the table that say whose numbers they are, and of when; not when they were fetched. */
const SOURCE = /^\W*(?:sumber|keadaan|periode|posisi|data)\b/i;
const DRAWN = /\b(?:ditarik|diunduh|diakses|diolah|dicetak|diperbarui|update|standar|permenkes)\b/i;
const ABOUT = /^\W*(?:sumber|data|ket(?:erangan)?|catatan)\b.*\b(?:data|angka|jumlah|tabel)\b/i;
/** What may stand below a title and says no more than what is counted. */
const UNIT =
	/^[([]?\s*(?:anak|balita|orang|jiwa|org|n|f|l ?\+ ?p|jumlah|jml|abs(?:olut)?|angka|semua|total|%|persen)\s*[)\]]?$/i;

/** Texts between the titles and the first numbers, in columns that are read: titles of a kind that was not understood. */
function lowerTitles({ rows, header }: Sheet, { lines }: Lines, read: ReadonlySet<number>, prefix: string): Fault[] {
	const first = Math.min(...lines.map(({ row }) => row));
	return rows
		.filter(({ number }) => number > header.bottom && number < first)
		.flatMap(({ cells, number }) =>
			cells.flatMap((text, at) => {
				if (!read.has(at) || !/\p{L}/u.test(text) || UNIT.test(text.trim())) return [];
				const title = header.columns.find((column) => column.at === at)?.title;
				return [
					{
						cell: `${prefix}${letterOf(at)}${number}`,
						found: `\`${text.slice(0, 40)}\` berdiri di bawah judul ${title} dan tidak dikenali`,
						advice: 'Gabungkan ke judulnya bila mengubah arti kolom itu, atau hapus, lalu ulangi.',
					},
				];
			}),
		);
}

interface Heading {
	/** How messages call its place. */
	readonly cell: string;
	readonly text: string;
}

/** Texts over a table that name another city, province or kecamatan than the city that its rows are read for. */
export function placeFaults(headings: readonly Heading[], city: CityData): Fault[] {
	const texts = headings.map(({ text }) => text);
	return [...foreignPlaces(texts, city), ...foreignDistricts(texts, city)].map(({ heading, place }) => ({
		cell: headings[heading]?.cell ?? '',
		found: `menyebut ${place}, padahal barisnya dibaca sebagai wilayah ${city.name}`,
		advice: 'Periksa --city dan asal berkas; bila tabel ini memang milik kota itu, betulkan judulnya di berkas asal.',
	}));
}

/** Faults of what stands over and under the table, and in the sheet's name, about the place, the time and the children
 * it is of. */
export function headingFaults(
	sheet: Sheet,
	lines: Lines,
	read: ReadonlySet<number>,
	city: CityData,
	period: Period,
	prefix: string,
): Fault[] {
	const { footers } = lines;
	const has = (role: string) => sheet.header.columns.some((column) => column.role === role);
	const months = has('month') || has('period');
	const above = sheet.rows
		.filter(({ cells, number }) => number < sheet.header.top || (number < sheet.header.bottom && isCaption(cells)))
		.flatMap(({ cells, number }) =>
			cells.flatMap((text, at) =>
				text && text !== cells[at - 1] ? [{ cell: `${prefix}${letterOf(at)}${number}`, text }] : [],
			),
		);
	const texts = [...above, { cell: `nama lembar ${sheet.name}`, text: sheet.name }];
	const advice = 'Periksa --period, atau pakai berkas untuk bulan itu.';
	const below = footers
		.filter(({ row }) => row > sheet.header.bottom)
		.map(({ row, text }) => ({ cell: `${prefix}baris ${row}`, text }));
	const sources = below.filter(({ text }) => SOURCE.test(text) && !DRAWN.test(text));
	const faults: Fault[] = [...texts, ...sources].flatMap(({ cell, text }) => {
		const found = wrongTime(text, period, { month: months, year: months || has('year') });
		return found ? [{ cell, found, advice }] : [];
	});
	for (const { cell, text } of [...texts, ...below.filter((each) => ABOUT.test(each.text))]) {
		const part = partIn(text);
		const whole = 'Minta tabel untuk semua balita 0–59 bulan, laki-laki dan perempuan.';
		if (part) faults.push({ cell, found: `menyebut ${part}, hanya sebagian balita`, advice: whole });
	}
	for (const { cell, text } of texts) {
		const word = (/\bbalita\b/i.test(text) ? undefined : OTHERS.exec(text)?.[0]) ?? SOME.exec(text)?.[0];
		if (word)
			faults.push({
				cell,
				found: `menyebut "${word}", jadi tabel ini tampaknya bukan tentang semua balita yang diukur`,
				advice: 'Minta tabel semua balita yang diukur; bila tabel ini memang itu, betulkan judulnya.',
			});
	}
	for (const { cell, text } of [...texts, ...sources]) {
		const survey = /\bbanding/i.test(text) ? undefined : SURVEY.exec(text)?.[0];
		if (survey)
			faults.push({
				cell,
				found: `menyebut ${survey}, survei yang tidak mempunyai hasil per kelurahan`,
				advice: 'Pastikan angkanya hasil penimbangan, lalu betulkan judulnya di berkas asal.',
			});
	}
	const rows = Map.groupBy(above, ({ cell }) => cell.replace(/^.*?(?=\d+$)/, ''));
	const headings = [
		...[...rows.values()].map((cells) => ({
			cell: cells[0]?.cell ?? '',
			text: cells.map(({ text }) => text).join(' '),
		})),
		...texts.slice(above.length),
		...sources,
	];
	faults.push(...placeFaults(headings, city));
	for (const { cell, text } of texts)
		if (
			/\b(?:target|proyeksi|rencana|estimasi|perkiraan|prediksi|simulasi)\b/i.test(text) &&
			!/realisasi|capaian|hasil|pengukuran|penimbangan/i.test(text)
		)
			faults.push({
				cell,
				found: 'menyebut target atau rencana, bukan hasil pengukuran',
				advice: 'Minta tabel hasil pengukurannya.',
			});
	const first = Number(`${period}-01-01`.slice(0, 10).replaceAll('-', ''));
	const dated = [...above, ...footers.map(({ row, text }) => ({ cell: `${prefix}baris ${row}`, text }))];
	for (const { cell, text } of dated) {
		if (/\b(nomor|no\.|peraturan|perwali|perbup|keputusan|sk|undang)\b/i.test(text)) continue;
		if (daysIn(text).some((day) => day < first))
			faults.push({ cell, found: `bertanggal sebelum ${formatPeriod(period)} mulai`, advice });
	}
	for (const { cell, text } of below)
		if (TAKEN_BACK.test(text))
			faults.push({
				cell,
				found: `catatannya "${text.slice(0, 60)}" mengubah arti angka di tabel`,
				advice:
					'Minta tabel jumlah semua balita yang diukur; bila catatan itu tidak mengenai tabel ini, hapus barisnya.',
			});
	return [...faults, ...lowerTitles(sheet, lines, read, prefix)];
}

/** What a heading says of children that are only a part of all: of one sex, or of some months of age; `undefined` when
 * it says no such thing. */
function partIn(text: string): string | undefined {
	if (/pemberdayaan|dinas/i.test(text)) return undefined;
	const sexes = [/\b(laki[- ]?laki)\b/i, /\bperempuan\b/i].flatMap((sex) => sex.exec(text)?.[0] ?? []);
	if (sexes.length === 1) return sexes[0];
	if (/\bbaduta\b/i.test(text) && !/\bbalita\b/i.test(text)) return 'baduta';
	const ages = [...text.matchAll(/\b(\d{1,2}) ?(?:-|–|s\/?d|sampai) ?(\d{1,2}) ?(?:bulan|bln)\b/gi)];
	const [only] = ages;
	return only && ages.length === 1 && !(only[1] === '0' && /^(59|60)$/.test(only[2] ?? '')) ? only[0] : undefined;
}
