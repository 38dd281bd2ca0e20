import { cityWord, villageWord } from '../../model/base/area.ts';
import type { City } from '../../model/base/city.ts';
import type { Publication } from '../../model/base/publication.ts';
import { sayPlain } from '../../model/base/say.ts';
import { cityHref, to } from '../../site.ts';
import { dataVersion } from '../citations/version.ts';
import type { Address } from './address.ts';
import { boundaryPermission } from './boundary.ts';
import { COLUMNS } from './columns.ts';
import { STATE_WORDS } from './words.ts';

/** What stands in a city's archive and how to use it: its first file. */
export function readmeText(city: City, publication: Publication, at: Address): string {
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
