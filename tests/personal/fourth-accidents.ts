// A fourth set, again written before the guard had seen it.
import { MONTHS, two } from './made-up.ts';
import { lines, type Make, spoken } from './make.ts';
import { docx, ods, xlsx, zip } from './office.ts';

/** Every one of them by its name. */
export const FOURTH_ACCIDENTS: Readonly<Record<string, Make>> = {
	'posyandu book': lines('buku.txt', (c) => `${c.name} / ${c.mother} / ${c.age} bl / ${c.heavy}`),
	'tsv with quotes': lines('a.tsv', (c) => `"${c.name}"\t"${c.iso}"\t"${c.place}"`, '"ident"\t"dt"\t"loc"\n'),
	'ages in brackets csv': lines('a.csv', (c) => `${c.place},"${c.name} (${c.age})"`, 'desa,yang stunting\n'),
	'json lines app': lines('a.jsonl', (c) => JSON.stringify({ uid: c.day, display: c.name, months: c.age })),
	'xml register': lines('a.xml', (c) => `<balita nama="${c.name}" tgl="${c.iso}"/>`, '<r>', '</r>'),
	'kml name desc': lines(
		'a.kml',
		(c) =>
			`<Placemark><name>Rumah ${c.name}</name><description>balita stunting ${c.age} bulan</description></Placemark>`,
		'<kml>',
		'</kml>',
	),
	'geojson title': (all) => [
		'a.geojson',
		JSON.stringify({
			type: 'FeatureCollection',
			features: all.map((c) => ({
				type: 'Feature',
				properties: { title: c.name, description: `${c.age} bln, ${c.home}` },
				geometry: null,
			})),
		}),
	],
	'ics attendee': lines(
		'a.ics',
		(c) => `BEGIN:VEVENT\nDTSTART:20240812\nSUMMARY:Imunisasi ${c.name} (${c.age} bulan)\nEND:VEVENT`,
	),
	'vcf of child': lines('a.vcf', (c) => `BEGIN:VCARD\nFN:${c.name}\nBDAY:${c.iso}\nEND:VCARD`),
	'sql dump': lines('a.sql', (c, i) => `INSERT INTO "child" VALUES (${i},'${c.name}','${c.mother}','${c.iso}');`),
	'eml plain': lines('a.eml', (c) => `${c.name}  ${c.iso}  ${c.tall} cm`, 'Subject: daftar\n\n'),
	'svg tspan': lines(
		'a.svg',
		(c) => `<text><tspan>${c.name}</tspan><tspan>${c.age} bulan</tspan></text>`,
		'<svg>',
		'</svg>',
	),
	'svg desc': lines('a.svg', (c) => `<desc>${c.name}, ${c.home}</desc>`, '<svg>', '</svg>'),
	'html comment': lines('a.html', (c) => `<!-- ${c.name} ${c.iso} -->`),
	'html title attr': lines(
		'a.html',
		(c) => `<td title="${c.name}, ${c.age} bulan">x</td>`,
		'<table><tr>',
		'</tr></table>',
	),
	'html select': lines('a.html', (c) => `<option value="${c.iso}">${c.name}</option>`, '<select>', '</select>'),
	'docx tracked': (all) => [
		'a.docx',
		docx([['Balita', 'Keterangan'], ...all.map((c) => [c.name, `lahir ${spoken(c)}`])]),
	],
	'docx alt': (all) => [
		'a.docx',
		zip({
			'[Content_Types].xml': '<Types/>',
			'word/document.xml': '<w:document/>',
			'word/endnotes.xml': `<w:endnotes>${all.map((c) => `<w:p><w:r><w:t>${c.name}, ${c.age} bulan</w:t></w:r></w:p>`).join('')}</w:endnotes>`,
		}),
	],
	'pptx table': (all) => [
		'a.pptx',
		zip({
			'[Content_Types].xml': '<Types/>',
			'ppt/slides/slide2.xml': `<a:tbl>${all.map((c) => `<a:tr><a:tc><a:txBody><a:p><a:r><a:t>${c.name}</a:t></a:r></a:p></a:txBody></a:tc><a:tc><a:txBody><a:p><a:r><a:t>${c.age} bulan</a:t></a:r></a:p></a:txBody></a:tc></a:tr>`).join('')}</a:tbl>`,
		}),
	],
	'xlsx third column': (all) => [
		'a.xlsx',
		xlsx([{ rows: [['wilayah', 'n', 'ket'], ...all.map((c) => [c.place, '1', `${c.name} ${c.age} bln`])] }]),
	],
	'ods hidden col': (all) => ['a.ods', ods([['x', 'y', 'z'], ...all.map((c) => [c.place, c.name, c.iso])])],
	'nested json by village': (all) => [
		'a.json',
		JSON.stringify(Object.fromEntries(all.map((c) => [c.place + c.day, [{ a: c.name, b: c.age, c: 'stunting' }]]))),
	],
	'whatsapp forward': lines(
		'wa.txt',
		(c, i) => `${i + 1}) ${c.name} - ibu ${c.mother} - ${c.home}`,
		'*Diteruskan*\nDAFTAR PMT\n',
	),
	'whatsapp photo': (_, c) => [
		'wa.txt',
		`12/08/24, 09.10 - Bidan: IMG-20240812-WA0012.jpg (file terlampir)\nini ${c.name} anaknya ${c.mother}, ${c.age} bulan`,
	],
	'ocr two lines': lines(
		'ocr.txt',
		(c) => `${c.name.toUpperCase()}\n${two(c.day)}-${two(c.month)}-${c.year}  ${c.heavy}`,
	),
	'nik csv text': lines('a.csv', (c) => `${c.place},${c.nik}`, 'desa,id\n'),
	'nik sentence': (_, c) => ['a.md', `warga dengan nomor ${c.nik.replace(/(.{4})/g, '$1 ').trim()} belum terdaftar`],
	'words birth': (_, c) => [
		'a.txt',
		`Anak tersebut, ${c.name}, lahir ${c.day} ${MONTHS[c.month - 1]?.toLowerCase()} ${c.year} di puskesmas.`,
	],
	'mother rt rw': lines('a.txt', (c) => `Ibu ${c.mother} RT ${two((c.day % 9) + 1)} RW 02, balita ${c.name}`),
	'file name 1': (_, c) => [`scan ${c.name} ${c.day}-${c.month}-${c.year}.txt`, 'x'],
	'file name 2': (_, c) => [`${c.name.replace(' ', '_')}_umur_${c.age}_bulan.md`, 'x'],
	'alt html': (_, c) => ['a.html', `<img alt="Ananda ${c.name} saat diukur, tinggi ${c.tall} cm" src="x">`],
	'md image': (_, c) => ['a.md', `![Balita ${c.name}, ${c.age} bulan](x.png)`],
	'md quote': (_, c) => ['a.md', `> "Anak saya ${c.name} baru ${c.age} bulan," kata ${c.mother}, warga ${c.home}.`],
	'yaml list': lines('a.yaml', (c) => `- {n: ${c.name}, u: ${c.age}, rt: "${c.home.slice(3)}"}`),
	toml: lines('a.toml', (c) => `[[anak]]\nnama = "${c.name}"\nlahir = ${c.iso}`),
	'csv english long': lines(
		'a.csv',
		(c) => `${c.name},${c.sex === 'L' ? 'male' : 'female'},${c.age},-2.${c.day % 9}`,
		'participant,sex,age_months,haz\n',
	),
	'csv abbreviations': lines('a.csv', (c) => `${c.name};${c.sex};${c.age};${c.heavy};${c.tall}`, 'nb;jk;u;b;t\n'),
	'base64 line': (all) => [
		'a.txt',
		`lampiran: ${Buffer.from(all.map((c) => `${c.name};${c.iso}`).join('\n')).toString('base64')}`,
	],
	'percent encoded': lines(
		'a.txt',
		(c) => `nama=${encodeURIComponent(c.name)}&umur=${c.age}%20bulan&rt=${encodeURIComponent(c.home)}`,
	),
};

/** Honest files of the same look. */
export const FOURTH_HONEST: Readonly<Record<string, string>> = {
	'a.csv': 'kelurahan,lurah,rt\nLoktuan,Andi Saputra,42\nGuntung,Sulastri,18\nKanaan,Yohanes Wijaya,12\n',
	'b.md': 'Resep Bu Sri: bubur kacang hijau untuk 4 porsi, masak 30 menit. Cocok sejak umur 12 bulan.\n',
	'c.csv': 'judul,penulis,halaman\nGizi Anak,Dewi Kusuma,120\nPola Asuh,Siti Nurbaya Bakar,98\n',
	'd.csv': 'posyandu,ketua_kader\nMelati,Sri Wahyuni\nDahlia,Nurhayati\nMawar,Ratna Sari\n',
	'e.md': 'Rapat dihadiri Sekda Aji Erlynawati, Kepala Bappeda Amiruddin Syam, dan Ketua TP PKK.\n',
	'f.csv': 'rs,telepon\nRSUD Taman Husada,(0548) 22111\n',
	'g.csv': 'jalan,rt\nJl. Haji Agus Salim,RT 01-05\nJl. Raden Saleh,RT 06-09\n',
	'h.ics':
		'BEGIN:VEVENT\nSUMMARY:Hari Ibu\nDTSTART:20241222\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:Hari Kartini\nDTSTART:20250421\nEND:VEVENT\n',
	'i.json': JSON.stringify([{ menu: 'Sup Ayam Kartini', umur: '9-11 bulan', kalori: 120 }]),
	'j.csv': 'umur,bb_median,tb_median\n12 bulan,9.6,75.7\n18 bulan,10.9,82.3\n24 bulan,12.2,87.8\n',
	'k.md': 'Dr. dr. Ahmad Fauzi (45), dokter anak RSUD, menjelaskan stunting terjadi sebelum 24 bulan.\n',
	'l.csv':
		'pelatih,materi,tanggal\n"Rina Puspita, S.Gz.",Antropometri,2024-08-12\n"Budi Santoso, S.K.M.",Pencatatan,2024-08-13\n',
	'm.md': 'Puskesmas Ahmad Yani: 12 bidan, 5 perawat, 2 ahli gizi. RT 01 sampai RT 40.\n',
	'n.csv': 'sekolah,siswa\nTK Dewi Sartika,45\nSD Muhammad Hatta,210\nPAUD Siti Khadijah,33\n',
	'o.txt': 'Penanggung jawab: Kepala Dinas Kesehatan. Pengolah data: Seksi Gizi. Dicetak 12-08-2024.\n',
	'p.md': 'Pantai Putri, Gunung Dewi, dan Sungai Siak masuk peta 2024.\n',
	'q.csv': 'tahun,prevalensi\n2021,25.3\n2022,22.1\n',
	'r.md': 'Wawancara dengan Prof. Endang Achadi, 12 Agustus 2024: "Cegah sejak remaja."\n',
	's.csv': 'pemasok,barang\nCV Putra Maulana,Susu\nUD Dewi Lestari,Telur\n',
	't.md': 'Lomba bayi sehat diikuti 120 peserta umur 6–24 bulan dari 15 kelurahan.\n',
};
