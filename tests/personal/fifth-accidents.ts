// A fifth set, again written before the guard had seen it.
import { two } from './made-up.ts';
import { lines, type Make, spoken } from './make.ts';
import { xlsx, zip } from './office.ts';

/** Every one of them by its name. */
export const FIFTH_ACCIDENTS: Readonly<Record<string, Make>> = {
	'vitamin a list': lines(
		'vita.csv',
		(c, i) => `${i + 1},${c.name},biru,${c.place}`,
		'no,penerima kapsul,warna,kelurahan\n',
	),
	'visit plan': lines('rencana.md', (c) => `* ${spoken(c)}: ${c.name}, ${c.home}`, '# Kunjungan rumah\n'),
	'pmt receipt xlsx': (all) => [
		'pmt.xlsx',
		xlsx([
			{
				rows: [
					['Penerima PMT lokal', '', ''],
					['no', 'nama', 'paraf'],
					...all.map((c, i) => [String(i + 1), c.name, '']),
				],
			},
		]),
	],
	'contact tracing': lines(
		'a.csv',
		(c) => `${c.mother},0852${c.nik.slice(-8)},${c.place}`,
		'orang tua;hp;desa\n'.replaceAll(';', ','),
	),
	'growth chart svg': lines('g.svg', (c) => `<text x="1">${c.name} ${c.tall}</text>`, '<svg>', '</svg>'),
	'school health': lines(
		'uks.csv',
		(c) => `${c.name},${c.tall},${c.heavy},-1.${c.day % 9}`,
		'peserta didik,tinggi,berat,imt\n',
	),
	'teacher note': (_, c) => ['a.md', `Ananda ${c.name} hari ini tidak masuk karena demam; usianya ${c.age} bulan.`],
	'letter to head': (_, c) => ['a.txt', `Kepada Yth. Bapak/Ibu orang tua dari ${c.name}\ndi ${c.home}`],
	claims: lines('klaim.csv', (c) => `${c.nik},${c.age},E45`, 'peserta,usia,icd\n'),
	'death audit': lines(
		'audit.md',
		(c) => `Kasus ${c.day}: bayi Ny. ${c.mother}, lahir ${spoken(c)}, BB ${c.heavy}00 gram.`,
	),
	twins: (_, c) => ['a.md', `Si kembar ${c.name} dan adiknya (${c.age} bulan), anak ${c.mother}, naik 300 gram.`],
	'json geojson house': (all) => [
		'a.geojson',
		JSON.stringify({
			type: 'FeatureCollection',
			features: all.map((c) => ({
				type: 'Feature',
				properties: { anak: c.name },
				geometry: { type: 'Point', coordinates: [117.4, 0.1] },
			})),
		}),
	],
	'kml by folder': lines(
		'a.kml',
		(c) =>
			`<Placemark><name>${c.name}</name><Point><coordinates>117.4${c.day},0.1${c.day}</coordinates></Point></Placemark>`,
		'<kml><Folder><name>Stunting</name>',
		'</Folder></kml>',
	),
	'csv two name cols': lines(
		'a.csv',
		(c) => `${c.name.split(' ')[0]},${c.name.split(' ')[1]},${c.iso}`,
		'depan,belakang,tgl\n',
	),
	'csv title row': lines('a.csv', (c) => `${c.name},${c.age}`, 'DATA BALITA STUNTING,\nnama,usia bulan\n'),
	'csv footer': lines('a.csv', (c) => `${c.name},${c.place},pendek`, 'balita,desa,tbu\n', '\njumlah,6,\n'),
	psv: lines('a.psv', (c) => `${c.name}|${c.iso}|${c.tall}|${c.heavy}`),
	'tab no head': lines('a.txt', (c) => `${c.name}\t${c.sex}\t${c.age}\t${c.tall}`),
	rtf: lines('a.rtf', (c) => `{\\b ${c.name}} ${c.age} bulan\\par`, '{\\rtf1 ', '}'),
	latex: lines('a.tex', (c) => `${c.name} & ${spoken(c)} & ${c.tall} \\\\`),
	ipynb: (all) => [
		'a.ipynb',
		JSON.stringify({
			cells: [{ cell_type: 'code', outputs: [{ text: all.map((c) => `${c.name}  ${c.age}  ${c.tall}\n`) }] }],
		}),
	],
	'html dl': lines('a.html', (c) => `<dt>${c.name}</dt><dd>${c.age} bulan, ${c.place}</dd>`, '<dl>', '</dl>'),
	'html meta': (_, c) => [
		'a.html',
		`<meta name="description" content="Kisah ${c.name}, balita ${c.age} bulan dari ${c.home}">`,
	],
	'css content': lines('a.css', (c, i) => `.a${i}::after { content: "${c.name} ${c.iso}"; }`),
	'js comment': lines('a.js', (c) => `/* TODO ${c.name} (${c.age} bln) dobel di e-PPGBM */`),
	'git message file': (_, c) => ['COMMIT_MSG.txt', `Perbaiki data ${c.name} lahir ${c.iso}`],
	changelog: lines('CHANGELOG.md', (c) => `- hapus ${c.name} (${c.iso}) dari contoh`),
	odp: (all) => [
		'a.odp',
		zip({
			mimetype: 'application/vnd.oasis.opendocument.presentation',
			'content.xml': `<office:body>${all.map((c) => `<draw:text-box><text:p>${c.name}</text:p><text:p>${c.age} bulan</text:p></draw:text-box>`).join('')}</office:body>`,
		}),
	],
	epub: (all) => [
		'a.epub',
		zip({
			mimetype: 'application/epub+zip',
			'OEBPS/a.xhtml': `<html>${all.map((c) => `<p>${c.name} lahir ${spoken(c)}</p>`).join('')}</html>`,
		}),
	],
	'zip of csv': (all) => [
		'a.zip',
		zip({ 'x/data.csv': `nama,lahir\n${all.map((c) => `${c.name},${c.iso}`).join('\n')}` }),
	],
	'whatsapp poll': lines('wa.txt', (c) => `✅ ${c.name} (ibu ${c.mother})`, 'Yang sudah ambil PMT:\n'),
	'ocr commas': lines('ocr.txt', (c) => `${c.name} , ${c.sex} , ${c.age} bI , ${c.tall}`),
	'nik spaced ocr': (_, c) => ['ocr.txt', `N I K : ${c.nik.replace(/0/g, 'O')}`],
	'kk number': (_, c) => ['a.md', `Nomor KK ${c.nik.slice(0, 6)} ${c.nik.slice(6, 12)} ${c.nik.slice(12)}`],
	'nik reversed date cols': lines(
		'a.csv',
		(c) => `${c.nik.slice(0, 6)},${c.nik.slice(6, 12)},${c.nik.slice(12)}`,
		'a,b,c\n',
	),
	'date words month roman': lines('a.txt', (c) => `${c.name}, ${two(c.day)} - ${two(c.month)} - ${c.year}`),
	father: lines('a.csv', (c) => `${c.name},Bpk ${c.mother},${c.place}`, 'anak,ayah,desa\n'),
	'filename kms': (_, c) => [`KMS-${c.name.replace(' ', '-')}-${c.mother.replace(' ', '-')}.txt`, 'x'],
	'screenshot name': (_, c) => [`Screenshot_e-PPGBM_${c.name.replace(' ', '')}_${c.nik}.txt`, 'x'],
	'prose mother': (_, c) => [
		'a.md',
		`${c.mother} (27), warga ${c.home}, bercerita bahwa anaknya, ${c.name}, sempat pendek.`,
	],
};

/** Honest files of the same look. */
export const FIFTH_HONEST: Readonly<Record<string, string>> = {
	'a1.csv': 'kelurahan,ketua_rt,rt\nLoktuan,Ahmad Fauzi,12\nGuntung,Yusuf Maulana,3\nKanaan,Budi Santoso,7\n',
	'a2.md': 'Kelas memasak dipandu Chef Dewi Kusuma, 12 Agustus 2024, di Balai RW 05.\n',
	'a3.csv': 'apotek,pemilik\nApotek Siti,PT Kimia Farma\nApotek Dewi,CV Sehat\n',
	'a4.csv': 'koran,wartawan,tanggal\nKaltim Post,Yohanes Wijaya,2024-08-12\nBontang Post,Rizky Maulana,2024-08-14\n',
	'a5.csv': 'lembaga,kontak\nDinkes,dinkes@contoh.invalid\nBappeda,bappeda@contoh.invalid\n',
	'a6.md': 'Terima kasih kepada Rizky, Dewi, dan Ahmad yang menulis kode peta.\n',
	'a7.csv': 'masjid,alamat\nMasjid Siti Aisyah,Jl. Melati RT 05\nMasjid Ahmad Dahlan,Jl. Mawar RT 07\n',
	'a8.csv':
		'desa,kepala_desa,luas\nSuka Maju,Asep Hidayat,12.1\nSuka Mulya,Euis Lestari,9.8\nCibiru,Yusuf Permata,8.1\n',
	'a9.md': 'Bupati Dewi Lestari (52) melantik 12 kepala puskesmas, Rabu (14/8/2024).\n',
	'b1.md':
		'| Minggu | Menu | Umur |\n|---|---|---|\n| 1 | Nasi tim ikan Bu Ratna | 9–11 bulan |\n| 2 | Bubur ayam Pak Yusuf | 12 bulan |\n',
	'b2.csv':
		'tanggal,tempat,pemateri\n2024-08-12,Balai RW 03,"dr. Siti Rahmawati"\n2024-08-19,Balai RW 05,"Ratna Sari, S.Gz."\n',
	'b3.csv': 'kode,kelurahan,pendek\n1,Muara Rapak,12\n2,Teluk Dewi,31\n3,Sungai Siti,8\n',
	'b4.md': 'Novel "Siti Nurbaya" karya Marah Rusli (1922) menjadi bacaan kelas ibu.\n',
	'b5.csv': 'film,sutradara,tahun\nIbu Pertiwi,Garin Nugroho,2019\nAnak Negeri,Hanung Bramantyo,2017\n',
	'b6.txt': 'Hadir: Camat, 15 lurah, Kapolsek, Danramil, Ketua MUI, Ketua PKK. Selesai pukul 11.30.\n',
	'b7.csv': 'kader,jumlah_posyandu\nSri Wahyuni,1\nNur Aini,2\nYuliana,1\n',
	'b8.csv':
		'kegiatan,penanggung jawab,anggaran\nPMT,Ratna Sari,120000000\nPelatihan,Budi Santoso,45000000\nSurvei,Maria Wenda,30000000\n',
	'b9.json': JSON.stringify({
		contributors: [
			{ name: 'Ahmad Fauzi', role: 'editor' },
			{ name: 'Dewi Lestari', role: 'author' },
		],
	}),
	'c1.csv': 'rute,halte\nA,Jl. Yos Sudarso\nB,Jl. Dewi Sartika\n',
	'c2.md': 'Ibu hamil 20 minggu minum tablet tambah darah; bayi lahir 2.500 gram atau lebih.\n',
};
