// A third set, written after the guard had been mended for the second: what it stops of these at first sight is the
// honest rate.
import { type Child, two } from './made-up.ts';
import { csv, lines, type Make, spoken, upper } from './make.ts';
import { docx, ods, xlsx, zip } from './office.ts';

const table = (head: readonly string[], row: (child: Child) => readonly string[]) => (all: readonly Child[]) => [
	[...head],
	...all.map((c) => [...row(c)]),
];

const named =
	(file: (child: Child) => string, content = 'isi berkas'): Make =>
	(_, one) => [file(one), content];
const slug = ({ name }: Child) => name.toLowerCase().replaceAll(' ', '-');

/** Every one of them by its name; the first of them belong to the second set. */
export const LATER_ACCIDENTS: Readonly<Record<string, Make>> = {
	'comment in YAML': lines('d.yml', (c) => `# ${c.name} ${c.age} bln ${c.home}`, 'a: 1\n'),
	'test data': lines(
		'd.test.ts',
		(c) => `\t{ name: '${c.name}', born: '${c.iso}', heightCm: ${c.tall} },`,
		'const SAMPLE = [\n',
		'\n];\n',
	),
	'file of a child': named((c) => `foto/${slug(c)}-${c.iso}.txt`),
	'file of a child, capitals': named((c) => `KMS ${upper(c)} ${c.age} BLN.txt`),
	'file of a mother': named(
		(c) => `rujukan_ibu_${c.mother.toLowerCase().replaceAll(' ', '_')}_anak_${c.name.split(' ')[0]?.toLowerCase()}.md`,
	),
	'minutes with children': lines(
		'notulen.md',
		(c) => `${c.name} (${c.age} bln) akan dikunjungi Selasa; ibunya, ${c.mother}, bersedia.`,
		'# Notulen\n\nHadir: 12 kader.\n\n',
	),
	'list of absent': lines('d.txt', (c) => c.name, 'Yang tidak hadir penimbangan:\n'),
	'list of poor families': csv('Nama KRT,Jml Balita,Bantuan', (c) => `${c.mother},1,BPNT`),
	'home visits': csv('tgl kunjungan,yang dikunjungi,temuan', (c) => `2024-08-${two(c.day)},${c.name},BB tetap`),
	zscore: csv(
		'inisial,umur,zs_tbu,posyandu',
		(c) =>
			`${c.name
				.split(' ')
				.map((w) => w[0])
				.join('')},${c.age},-${2 + (c.day % 3)}.${c.day % 9}1,Melati`,
	),
	'certificate of birth': lines(
		'akta.txt',
		(c) =>
			`Bahwa di BONTANG pada tanggal ${spoken(c)} telah lahir ${c.name.toUpperCase()} anak ke satu dari ibu ${c.mother.toUpperCase()}`,
	),
	'referral letter': lines(
		'rujukan.md',
		(c) =>
			`Dengan hormat, mohon pemeriksaan lebih lanjut atas:\n\nNama: ${c.name}\nUmur: ${c.age} bulan\nDiagnosis: stunting`,
	),
	'queue of the clinic': lines(
		'antrean.csv',
		(c, at) => `A-${at + 1},${c.name},poli gizi,08.${two(c.day)}`,
		'nomor,pasien,poli,jam\n',
	),
	'receipt of milk': lines(
		'tanda-terima.csv',
		(c, at) => `${at + 1};${c.mother};2 kotak;ttd`,
		'No;Penerima;Susu;Paraf\n',
	),
	'absences in a week': lines('hadir.csv', (c) => `${c.name},v,v,-,v`, 'murid,sen,sel,rab,kam\n'),
	'heights by month': lines(
		'tb.csv',
		(c) => `${c.name},${c.tall},${(Number(c.tall) + 0.6).toFixed(1)},${(Number(c.tall) + 1.1).toFixed(1)}`,
		'balita,Jan,Feb,Mar\n',
	),
	'head circumference': lines('lk.csv', (c) => `${c.name};${40 + (c.day % 9)}`, 'bayi;lingkar kepala (cm)\n'),
	'family tree': lines('d.md', (c) => `- Ibu ${c.mother}\n  - ${c.name} (${c.year})`),
	'wiki table': lines(
		'd.wiki',
		(c) => `|-\n| ${c.name} || ${c.age} bln || ${c.home}`,
		'{|\n! Nama !! Umur !! RT\n',
		'\n|}',
	),
	reStructuredText: lines('d.rst', (c) => `* - ${c.name}\n  - ${c.iso}`, '.. list-table::\n\n'),
	AsciiDoc: lines('d.adoc', (c) => `|${c.name} |${c.iso} |${c.tall}`, '|===\n', '\n|==='),
	'org table': lines('d.org', (c) => `| ${c.name} | ${c.age} | ${c.place} |`, '| balita | umur | desa |\n'),
	'BibTeX by mistake': lines(
		'd.bib',
		(c, at) => `@misc{a${at}, author={${c.name}}, note={lahir ${spoken(c)}, TB ${c.tall} cm}}`,
	),
	'TypeScript object': lines(
		'd.ts',
		(c) => `\t'${c.name}': { umur: ${c.age}, rt: '${c.home.slice(3)}' },`,
		'export const x = {\n',
		'\n};',
	),
	'R data': lines('d.R', (c) => `"${c.name}"`, 'nama <- c(', ')', ', '),
	'Python list': lines('d.py', (c) => `    ("${c.name}", ${c.age}, ${c.tall}),`, 'balita = [\n', '\n]'),
	'environment of a script': lines('d.sh', (c) => `cek "${c.name}" ${c.iso}`),
	'query string': lines('akses.log', (c) => `GET /cari?q=${c.name.replace(' ', '+')}&lahir=${c.iso} 200`),
	'error message': lines(
		'galat.txt',
		(c, at) => `Baris ${at + 2}: tanggal lahir "${c.iso}" milik "${c.name}" tidak terbaca`,
	),
	'diff of a list': lines('d.diff', (c) => `+${c.name};${c.iso};${c.tall}`, '--- a\n+++ b\n@@ -1 +1 @@\n'),
	'voice message written down': lines(
		'd.txt',
		(c) =>
			`halo bu ini mau lapor ya anaknya bu ${c.mother} yang namanya ${c.name} sudah ${c.age} bulan beratnya baru ${c.heavy}`,
	),
	'slang of a group': lines('grup.txt', (c) => `bun, dd ${c.name} umur ${c.age}bln BB nya ${c.heavy} kurang gak ya?`),
	'Instagram caption': lines(
		'caption.txt',
		(c) => `Selamat ya ${c.name} lulus stunting! 🎉 ${c.age} bulan, TB ${c.tall} cm`,
	),
	subtitles: lines(
		'd.srt',
		(c, at) => `${at + 1}\n00:00:0${at},000 --> 00:00:0${at + 1},000\nIni ${c.name}, ${c.age} bulan, dari ${c.home}\n`,
	),
	'spoken report': lines('d.md', (c) => `Kader menimbang ${c.name}. Umurnya ${c.age} bulan. Beratnya ${c.heavy} kg.`),
	'docx under a heading': (all) => ['d.docx', docx(table(['Calon penerima', 'Ibu'], (c) => [c.name, c.mother])(all))],
	'ods of gifts': (all) => [
		'd.ods',
		ods(table(['Keluarga', 'Anak', 'RT'], (c) => [c.mother, c.name, c.home.slice(3, 5)])(all)),
	],
	'second sheet': (all) => [
		'd.xlsx',
		xlsx([
			{
				rows: [
					['kelurahan', 'jumlah'],
					['Loktuan', '12'],
				],
			},
			{ rows: table(['a', 'b', 'c'], (c) => [c.name, c.iso, c.tall])(all) },
		]),
	],
	'name of a sheet': (_, c) => [
		'd.xlsx',
		zip({
			'[Content_Types].xml': '<Types/>',
			'xl/workbook.xml': `<workbook><sheets><sheet name="${c.name} ${c.age} bln" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		}),
	],
	'named ranges': (_, c) => [
		'd.xlsx',
		zip({
			'[Content_Types].xml': '<Types/>',
			'xl/workbook.xml': `<workbook><definedNames><definedName name="anak" comment="${c.name}, lahir ${spoken(c)}">S1!$A$1</definedName></definedNames></workbook>`,
		}),
	],
	'text box of a sheet': (all) => [
		'd.xlsx',
		xlsx([{ rows: [['a', '1']] }], {
			'xl/drawings/drawing1.xml': `<xdr:wsDr>${all.map((c) => `<a:p><a:r><a:t>${c.name} ${c.age} bulan ${c.home}</a:t></a:r></a:p>`).join('')}</xdr:wsDr>`,
		}),
	],
	'header of a sheet': (_, c) => [
		'd.xlsx',
		xlsx([{ rows: [['a', '1']] }], {
			'xl/worksheets/sheet3.xml': `<worksheet><headerFooter><oddHeader>&amp;CBalita ${c.name}, ${c.age} bulan</oddHeader></headerFooter></worksheet>`,
		}),
	],
	'NIK with a prefix': (_, c) => ['d.csv', `id\nNIK${c.nik}\n`],
	'NIK of a link': (_, c) => ['d.md', `[cek](https://cek.invalid/?nik=${c.nik})`],
	'NIK with dots in threes': (_, c) => ['d.csv', `a\n"${c.nik.replace(/\B(?=(\d{3})+$)/g, '.')}"\n`],
	'NIK with an apostrophe': (_, c) => ['d.csv', `a;b\n'${c.nik};1\n`],
	'NIK in HTML entities': (_, c) => ['d.html', `<p>${[...c.nik].map((d) => `&#${48 + Number(d)};`).join('')}</p>`],
	'NIK parted by tags': (_, c) => [
		'd.html',
		`<p>${c.nik.slice(0, 6)}<b>${c.nik.slice(6, 12)}</b>${c.nik.slice(12)}</p>`,
	],
	'mobile of a mother': (_, c) => ['d.md', `Bu ${c.mother}: 0813-${c.nik.slice(4, 8)}-${c.nik.slice(8, 12)}`],
	'mother and date': lines('d.csv', (c) => `${c.mother},${c.iso}`, 'ibu bersalin,hpl\n'),
	'school register': lines('d.csv', (c, at) => `${1000 + at},${c.name},${c.sex},${spoken(c)}`, 'NISN,siswa,JK,TTL\n'),
	graves: lines('d.csv', (c) => `${c.name},${c.year},${c.year + 1}`, 'almarhum,lahir,wafat\n'),
};

/** Honest files of the same look. */
export const LATER_HONEST: Readonly<Record<string, string>> = {
	'antrean-poli.csv': 'poli,kuota,jam\nGizi,20,08.00\nAnak,30,09.00\n',
	'berita-tokoh.md':
		'Presiden Prabowo Subianto, Senin (12/8/2024), meresmikan 12 puskesmas. Menteri Kesehatan Budi Gunadi Sadikin mendampingi.\n',
	'kunjungan.md': 'Ibu Wali Kota, Hapidah, mengunjungi Posyandu Kartini di RT 12 dan menimbang 42 balita.\n',
	'kelas-ibu.csv': 'kelas,bidan,peserta\nKelas Ibu Hamil Melati,"Bidan Sri Wahyuni, A.Md.Keb.",12\n',
	'ulang-tahun.md': 'Ulang tahun Kota Bontang ke-25 diperingati 12 Oktober 2024 dengan penimbangan serentak.\n',
	'narasumber.md': 'Narasumber: dr. Rina Puspita, Sp.A, dan Dr. Ahmad Fauzi, M.Gizi. Moderator: Dewi Lestari, S.Gz.\n',
	'angka-empat.csv': 'kelurahan,2021,2022,2023,2024\nLoktuan,1204,1310,1290,1402\nGuntung,1101,1120,1130,1125\n',
	'penduduk-2.csv': 'kode,L,P,KK,RT\n647401,6474,6210,3120,4410\n647402,7101,7010,3544,5120\n',
	'sidik.csv': 'berkas,sidik\na.csv,3f2a9c11d4e5b6a7\nb.csv,1122334455667788\n',
	'umur-ibu.csv': 'umur_ibu,jumlah\n<20,12\n20-34,410\n35+,77\n',
	'kehamilan.md': 'Pemeriksaan kehamilan pertama sebelum 12 minggu; kelas ibu mulai minggu ke-20.\n',
	'asi.md': 'ASI eksklusif sampai 6 bulan. Ibu bekerja memerah ASI; bayi 4 bulan minum 120 ml tiap 3 jam.\n',
	'jalan-gang.csv': 'gang,rt,panjang\nGang Dahlia,RT 05,120\nGang Haji Yusuf,RT 07,90\n',
	'gedung.csv': 'gedung,alamat\nBalai Pertemuan Siti Nurbaya,Jl. Ahmad Dahlan 12\nGOR Yos Sudarso,Jl. Sudirman 5\n',
	'kredit-foto.md': 'Foto: Yusuf Hidayat / Diskominfo, 12 Agustus 2024. Ilustrasi: Maria Kusuma.\n',
	'kontrak.md':
		'Pihak pertama: Dinas Kesehatan, diwakili Ir. Agus Salim, M.T. Pihak kedua: CV Putri Lestari, Jl. Melati 12.\n',
	'merek-2.csv': 'produk,berat_g\nBiskuit Siti,120\nSusu Dewi Gold,400\n',
	'varietas.csv': 'padi,umur_hari,tinggi_cm\nCiherang,116,107\nInpari Nutri Zinc,115,95\nSiti Zahra,112,101\n',
	'bulan.csv': 'bulan,ditimbang,naik\nJanuari,1204,910\nFebruari,1188,905\nMaret,1210,922\n',
	'lagu.md': '"Ibu Kita Kartini", ciptaan W. R. Supratman. Dinyanyikan murid TK Aisyiyah.\n',
	'kapal.csv': 'kapal,gt\nKM Bintang Laut,12\nKM Dewi Samudra,18\n',
	'lurah.md': 'Lurah Loktuan, Andi Saputra, S.Sos., menyebut 16 RT sudah menimbang.\n',
};
