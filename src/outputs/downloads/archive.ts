import { sha256 } from '../../files/hash.ts';
import { zip } from '../../files/zip.ts';
import { cityWord, villageWord } from '../../model/base/area.ts';
import type { City } from '../../model/base/city.ts';
import { written } from '../../model/base/mark.ts';
import { firstDay, formatPeriod } from '../../model/base/period.ts';
import type { Publication } from '../../model/base/publication.ts';
import { sayPlain } from '../../model/base/say.ts';
import { cityHref, to } from '../../site.ts';
import { checksumText } from '../checksums/checksums.ts';
import { dataVersion } from '../citations/version.ts';
import { boundaryGeoJson, boundaryPermission } from './boundary.ts';
import { COLUMNS } from './columns.ts';
import { csvOf } from './csv.ts';
import { archivePackage } from './data-package.ts';
import type { Address } from './parts.ts';
import { cityRows } from './row.ts';
import { STATE_WORDS } from './words.ts';

/** What stands in a city's archive and how to use it: its first file. */
function readmeText(city: City, publication: Publication, at: Address): string {
	const boundary = boundaryPermission(city);
	return `Data stunting ${city.name}
${'='.repeat('Data stunting '.length + city.name.length)}

Dari: ${publication.site.name}, ${at(cityHref(city.slug))}
Versi data: ${dataVersion(publication).short}
Lisensi susunan data: ${publication.site.licence}. Angkanya milik dokumen yang disebut di setiap baris.

Isi
---
pengamatan.csv      semua angka ${cityWord(city)} ini; satu baris satu laporan dokumen, atau satu sel hasil pengukuran satu ${villageWord(city.villages)}
pengamatan/         baris yang sama, satu berkas untuk setiap penimbangan
berkas/             berkas data seperti disimpan: angka, wilayah, pengukuran, aksi
dokumen.csv         dokumen asal angka-angka itu
instrumen.csv       cara mengukur
indikator.csv       apa yang diukur, dan definisinya
SITASI.txt          cara menyebut sumber
SHA256SUMS          sidik setiap berkas; periksa dengan: sha256sum -c SHA256SUMS
${boundary.allowed ? `batas.geojson       batas ${villageWord(city.villages)}, lisensi ${boundary.licence}\n` : ''}
Sebelum dipakai
---------------
- Angka survei dan angka catatan posyandu menjawab pertanyaan yang berbeda. Jangan dibandingkan, dirata-ratakan, atau disambung menjadi satu deret.
- Sebutkan cara mengukur dan periodenya di dekat angkanya, dan dokumen asalnya.
- Bila dokumen bertentangan (keadaan "konflik"), sebutkan keduanya.
- Angka yang "diragukan" tidak untuk judul dan tren.
- Kecilnya cakupan pengukuran dapat membuat angka turun tanpa satu anak pun membaik.
${boundary.allowed ? '' : `- ${boundary.reason}\n`}
Keadaan
-------
${Object.entries(STATE_WORDS)
	.map(([word, meaning]) => `${word.padEnd(10)} ${meaning}`)
	.join('\n')}

Kolom pengamatan.csv
--------------------
UTF-8, dipisah koma, titik desimal. Di lembar kerja berbahasa Indonesia pilih Data > Dari Teks/CSV, lalu titik sebagai tanda desimal,
dan jenis Teks untuk kolom wilayah: tanpa itu kode 12.10 dibaca sebagai angka dan menjadi ${sayPlain('12.1')}. Kode yang utuh selalu ada di awal kolom id.
Isi yang akan dijalankan lembar kerja sebagai rumus diawali tanda petik tunggal.

${COLUMNS.map(({ name, about }) => `${name.padEnd(16)} ${about}`).join('\n')}

Angka keliru? Lihat ${at(to('/koreksi/'))}
`;
}

/** How to cite a city's data as a whole: in words, with the data's version in place of a date of looking. */
function citationText(city: City, publication: Publication, at: Address): string {
	const { site, newest } = publication;
	const state = newest ? ` Dokumen terbaru bertanggal ${formatPeriod(newest)}.` : '';
	return (
		`${site.publisher}. ${site.name}: data stunting ${city.name}. Versi data ` +
		`${dataVersion(publication).short}.${state} ${at(cityHref(city.slug))}\n`
	);
}

/** Header and those rows of a CSV whose first cell is wanted; ids hold no comma and no line break. */
function rowsNamed(text: string, ids: ReadonlySet<string>): string {
	const [header = '', ...records] = recordsOf(text);
	return [header, ...records.filter((record) => ids.has(/^"?([^",\r\n]*)/.exec(record)?.[1] ?? ''))].join('');
}

/** A CSV's records with their line ends; a line break within quotation marks ends none. */
const recordsOf = (text: string): string[] =>
	text.match(/(?:"[^"]*"|[^"\n])*(?:\n|$)/g)?.filter((record) => record !== '') ?? [];

/** The day that every entry of an archive carries. Local parts on purpose: an archive stores no time zone, and they
 * come out the same in any. */
function stampOf({ newest }: Publication): Date {
	const [year = 1980, month = 1, day = 1] = newest ? firstDay(newest).split('-').map(Number) : [];
	return new Date(Math.max(year, 1980), month - 1, day);
}

/** A city's archive: its tables, the files as committed, how to use and cite them, and their checksums. The same data
 * gives the same bytes. */
export async function cityArchive(city: City, publication: Publication, at: Address): Promise<Uint8Array> {
	const entries = new Map<string, string>();
	const own = `kota/${city.slug}/`;
	const documents = new Set([
		...city.figures.flatMap(({ reports }) => reports.map(({ document }) => document.id)),
		...city.rounds.map(({ document }) => document.id),
		...city.actions.map(({ document }) => document.id),
	]);
	entries.set('BACA-DULU.txt', written(readmeText(city, publication, at), `${own}BACA-DULU.txt`));
	entries.set('SITASI.txt', written(citationText(city, publication, at), `${own}SITASI.txt`));
	entries.set('pengamatan.csv', csvOf(cityRows(publication, city)));
	for (const round of city.rounds)
		entries.set(`pengamatan/${round.period}.csv`, csvOf(cityRows(publication, city, round)));
	for (const [path, text] of Object.entries(publication.files))
		if (path.startsWith(own)) entries.set(`berkas/${path.slice(own.length)}`, text);
	entries.set('dokumen.csv', rowsNamed(publication.files['dokumen.csv'] ?? '', documents));
	for (const name of ['instrumen.csv', 'indikator.csv']) entries.set(name, publication.files[name] ?? '');
	if (boundaryPermission(city).allowed) entries.set('batas.geojson', await boundaryGeoJson(city));
	entries.set('datapackage.json', `${JSON.stringify(archivePackage(city, publication, entries), null, '\t')}\n`);
	entries.set('SHA256SUMS', checksumText([...entries].map(([name, text]) => [name, sha256(text)])));
	const folder = `stunting-${city.slug}`;
	const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
	return zip(
		sorted.map(([name, text]) => [`${folder}/${name}`, text] as const),
		stampOf(publication),
	);
}
