// Files that make a child known and that happen by accident: made while a test runs, of children nobody has, so that
// none lies in the tree.
import { strToU8, zipSync } from 'fflate';
import { type Child, MONTHS, ROMAN } from './made-up.ts';
import { csv, type Make } from './make.ts';
import { docx, xlsx, zip } from './office.ts';
import { SAYINGS } from './sayings.ts';

const text =
	(file: string, row: (child: Child, at: number) => string, joint = '\n', head = '', foot = ''): Make =>
	(all) => [file, `${head}${all.map(row).join(joint)}${foot}`];
const word = (paragraphs: readonly string[], part = 'word/document.xml') =>
	zip({
		'[Content_Types].xml': '<Types/>',
		'word/document.xml': '<w:document><w:body><w:p><w:r><w:t>halo</w:t></w:r></w:p></w:body></w:document>',
		[part]: `<w:x>${paragraphs.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')}</w:x>`,
	});

const HEADINGS =
	'anak,balita,bayi,NAMA,Nm,N a m a,siapa,orang,identitas,daftar nama,nama di KMS,nama peserta PMT,nama siswa PAUD,penerima PMT,penerima manfaat,pemilik KMS,si kecil,peserta,sasaran,x,uraian,keterangan,label'.split(
		',',
	);
const BIRTHS: Readonly<Record<string, (child: Child) => string>> = {
	iso: ({ iso }) => iso,
	compact: ({ iso }) => iso.replaceAll('-', ''),
	month: ({ iso }) => iso.slice(0, 7),
	year: ({ year }) => String(year),
	roman: ({ day, month, year }) => `${day}.${ROMAN[month - 1]}.${year}`,
	short: ({ day, month, year }) => `${day}/${month}/${year % 100}`,
	split: ({ day, month, year }) => `${day},${month},${year}`,
	words: ({ day, month, year }) => `Kamis ${day} ${MONTHS[month - 1]} ${year}`,
	serial: ({ day, year }) => String(44_000 + (year - 2020) * 365 + day),
};

/** Every accident by its name. */
export const ACCIDENTS: Readonly<Record<string, Make>> = {
	...Object.fromEntries(
		HEADINGS.map((name) => [`heading ${name}`, csv(`${name},kelurahan,hasil`, (c) => `${c.name},${c.place},pendek`)]),
	),
	...Object.fromEntries(
		Object.entries(BIRTHS).map(([name, birth]) => [
			`birth ${name}`,
			csv('siapa,kapan,hasil', (c) => `${c.name},${birth(c)},pendek`),
		]),
	),
	...Object.fromEntries(
		['kelahiran', 'tahun lahir', 'tl', 'tgl', 'tgl lahir', 'umur_bulan', 'usia (bln)'].map((name) => [
			`birth under ${name}`,
			csv(`kode,${name},hasil`, (c, at) => `${at},${c.iso},pendek`),
		]),
	),
	'name and posyandu': csv('nama,posyandu', (c) => `${c.name},Melati`),
	'name and height': csv('siapa,a,b', (c) => `${c.name},${c.tall},${c.heavy}`),
	'name and result': csv('orang,hasil', (c) => `${c.name},sangat pendek`),
	'name and mother': csv('a,b', (c) => `${c.name},${c.mother}`),
	'name and place': csv('siapa,lat,lon', (c, at) => `${c.name},0.12${at}4567,117.47${at}1234`),
	'names in capitals': csv('A;B', (c) => `${c.name.toUpperCase()};${c.place.toUpperCase()}`),
	'names in small letters': csv('a\tb', (c) => `${c.name.toLowerCase()}\t${c.place}`),
	'numbered names': csv('siapa,kapan', (c, at) => `${at + 1}. ${c.name},${c.iso}`),
	'names with bin': csv('siapa,kapan', (c) => `${c.name} binti ${c.mother},${c.iso}`),
	'names beside a count': csv('jumlah,siapa,kapan', (c) => `1,${c.name},${c.iso}`),
	'names among totals': csv(
		'wilayah,siapa,kapan',
		(c) => `${c.place},${c.name},${c.iso}\n${c.place},total,12\n${c.place},x,y`,
	),
	'who weighed': csv('nama,sex,petugas', (c) => `${c.name},${c.sex},Bidan Rina`),
	'no heading': csv('', (c) => `${c.name},${c.place},${c.heavy}`),
	transposed: (all) => [
		'a.csv',
		`Nama,${all.map(({ name }) => name).join(',')}\nLahir,${all.map(({ iso }) => iso).join(',')}\nJK,${all.map(({ sex }) => sex).join(',')}\n`,
	],
	'one row': (_, c) => ['a.csv', `${c.name},${c.iso},${c.sex},${c.place}\n`],
	'no name, but RT, age and height': csv(
		'rt,umur,tinggi,kelurahan',
		(c) => `${c.home.slice(3)},${c.age},${c.tall},${c.place}`,
	),
	'initials, age and RT': csv(
		'inisial,umur,rt,rw,hasil',
		(c) => `${c.name.replace(/\P{Lu}/gu, '')},${c.age},03,05,sangat pendek`,
	),
	'house and result': csv(
		'lintang,bujur,status,umur',
		(c, at) => `0.12${at}4567,117.47${at}1234,sangat pendek,${c.age}`,
	),
	'immunisation card': csv('Nama,BCG,Polio,Campak', (c) => `${c.name},${c.iso},${c.iso},`),
	'gifts of food': csv('No;Penerima;Paket;Tanda tangan', (c, at) => `${at + 1};${c.name};2;`),
	env: text('.env', (c, at) => `ANAK${at}=${c.name}|${c.iso}`),
	ini: text('a.ini', (c) => `[${c.name}]\nlahir=${c.iso}\nstatus=pendek`),
	yaml: text('a.yml', (c) => `- nama: ${c.name}\n  lahir: ${c.iso}\n  hasil: pendek`),
	toml: text('a.toml', (c) => `[[anak]]\nn = "${c.name}"\nt = ${c.iso}`),
	sql: text('a.sql', (c) => `INSERT INTO anak VALUES ('${c.name}','${c.iso}','${c.sex}');`),
	code: text('a.ts', (c) => `{ a: "${c.name}", b: "${c.iso}" }`, ',\n', 'export const d = [\n', '\n];\n'),
	json: (all) => ['a.json', JSON.stringify(all.map(({ name, age, place }) => ({ s: name, u: age, k: place })))],
	'json by name': (all) => ['a.json', JSON.stringify(Object.fromEntries(all.map(({ name, iso }) => [name, iso])))],
	po: text('a.po', (c) => `msgid "${c.name}"\nmsgstr "${c.iso}"`, '\n\n'),
	log: text('a.log', (c, at) => `2024-08-0${at + 1} 08:00 timbang ${c.name} ${c.iso} TB ${c.tall} BB ${c.heavy}`),
	chat: text('a.txt', (c, at) => `12/08/24 08.0${at} - Kader: ${c.name}, ${c.age} bulan, BB ${c.heavy}`),
	vcf: text('a.vcf', (c) => `BEGIN:VCARD\nFN:${c.name}\nBDAY:${c.iso}\nEND:VCARD`),
	ics: text(
		'a.ics',
		(c) => `BEGIN:VEVENT\nSUMMARY:Ulang tahun ${c.name}\nDTSTART:${c.iso.replaceAll('-', '')}\nEND:VEVENT`,
	),
	latex: text('a.tex', (c) => `${c.name} & ${c.iso} & ${c.sex} \\\\`),
	rtf: (all) => [
		'a.rtf',
		`{\\rtf1 ${Buffer.from(all.map((c) => `${c.name};${c.iso};${c.nik}\n`).join(''))
			.toString('hex')
			.replace(/../g, "\\'$&")}}`,
	],
	notebook: (all) => [
		'a.ipynb',
		JSON.stringify({
			cells: [{ outputs: [{ data: { 'text/plain': all.map((c, at) => `${at}  ${c.name}  ${c.iso}\n`) } }] }],
			nbformat: 4,
		}),
	],
	patch: text('a.patch', (c) => `+${c.name},${c.iso},${c.sex}`),
	css: text('a.css', (c, at) => `.a${at}::after{content:"${c.name} ${c.iso}"}`),
	'Markdown list': text('a.md', (c) => `- ${c.name}, ${c.age} bulan`),
	'Markdown table': text(
		'a.md',
		(c) => `| ${c.name} | ${c.age} bulan | ${c.place} |`,
		'\n',
		'| Balita | Umur | Kelurahan |\n|---|---|---|\n',
	),
	'list of names': text('a.md', (c) => `1. ${c.name}`, '\n', ''),
	prose: text(
		'a.md',
		(c) => `Balita ${c.name} (lahir ${c.iso}) anak ${c.mother} di ${c.home} ${c.place} sangat pendek.`,
		' ',
	),
	'prose of one': (_, c) => [
		'a.md',
		`Kunjungan rumah: ${c.name}, umur ${c.age} bulan, tinggal di ${c.home}, sudah diberi PMT.\n`,
	],
	'HTML table': text('a.html', (c) => `<tr><td>${c.name}<td>${c.iso}`, '\n', '<table><tr><th>x<th>y\n', '</table>'),
	'HTML list': text('a.html', (c) => `<li>${c.name} – ${c.age} bln</li>`, '', '<ul>', '</ul>'),
	'HTML dl': text('a.html', (c) => `<dt>${c.name}</dt><dd>lahir ${c.iso}, pendek</dd>`, '', '<dl>', '</dl>'),
	'HTML div': text('a.html', (c) => `<div><div>${c.name}</div><div>${c.iso}</div></div>`, ''),
	'HTML alt': text('a.html', (c) => `<img alt="${c.name}, lahir ${c.iso}">`, ''),
	'HTML data': text('a.html', (c) => `<p data-nama="${c.name}" data-lahir="${c.iso}">x</p>`, ''),
	'HTML option': text('a.html', (c) => `<option value="${c.iso}">${c.name}</option>`, '', '<select>', '</select>'),
	'HTML comment': text('a.html', (c) => `<!-- ${c.name} ${c.iso} -->`),
	'SVG text': text(
		'a.svg',
		(c, at) => `<text y="${at}">${c.name} ${c.iso}</text>`,
		'',
		'<svg xmlns="http://www.w3.org/2000/svg">',
		'</svg>',
	),
	'SVG title': text(
		'a.svg',
		(c) => `<circle r="2"><title>${c.name}, lahir ${c.iso}, pendek</title></circle>`,
		'',
		'<svg xmlns="http://www.w3.org/2000/svg">',
		'</svg>',
	),
	KML: text(
		'a.kml',
		(c) => `<Placemark><name>${c.name}</name><description>lahir ${c.iso}</description></Placemark>`,
		'',
		'<kml>',
		'</kml>',
	),
	'KML of names': text('a.kml', (c) => `<Placemark><name>${c.name}</name></Placemark>`, '', '<kml>', '</kml>'),
	GPX: text(
		'a.gpx',
		(c, at) =>
			`<wpt lat="0.12${at}4567" lon="117.4701234"><name>${c.name}</name><desc>${c.age} bln, pendek</desc></wpt>`,
		'',
		'<gpx>',
		'</gpx>',
	),
	XML: text('a.xml', (c) => `<anak><nama>${c.name}</nama><lahir>${c.iso}</lahir></anak>`, '', '<r>', '</r>'),
	GeoJSON: (all) => [
		'a.geojson',
		JSON.stringify({
			type: 'FeatureCollection',
			features: all.map((c) => ({ type: 'Feature', properties: { label: c.name, umur: c.age }, geometry: null })),
		}),
	],
	'GeoJSON without names': (all) => [
		'a.geojson',
		JSON.stringify({
			type: 'FeatureCollection',
			features: all.map((c, at) => ({
				type: 'Feature',
				properties: { status: 'sangat pendek', umur_bulan: c.age },
				geometry: { type: 'Point', coordinates: [117.47 + at / 7919, 0.12] },
			})),
		}),
	],
	'Word prose': (all) => ['a.docx', word(all.map((c) => `${c.name}, lahir ${c.iso}, ${c.home}`))],
	'Word table': (all) => ['a.docx', docx([['Siapa', 'Umur'], ...all.map((c) => [c.name, String(c.age)])])],
	'Word comments': (all) => [
		'a.docx',
		word(
			all.map((c) => `${c.name} ${c.iso}`),
			'word/comments.xml',
		),
	],
	'Word header': (all) => [
		'a.docx',
		word(
			all.map((c) => `${c.name} ${c.age} bulan`),
			'word/header1.xml',
		),
	],
	'Excel sheet': (all) => ['a.xlsx', xlsx([{ rows: [['a', 'b'], ...all.map((c) => [c.name, c.place])] }])],
	'Excel comments': (all) => [
		'a.xlsx',
		xlsx([{ rows: [['a', 'b']] }], {
			'xl/comments1.xml': `<comments>${all.map((c) => `<comment><text><t>${c.name} ${c.iso}</t></text></comment>`).join('')}</comments>`,
		}),
	],
	'Excel without a sheet': (all) => [
		'a.xlsx',
		zip({
			'[Content_Types].xml': '<Types/>',
			'xl/workbook.xml': '<workbook/>',
			'xl/sharedStrings.xml': `<sst>${all.map((c) => `<si><t>${c.name}</t></si><si><t>${c.iso}</t></si>`).join('')}</sst>`,
		}),
	],
	'book in a zip': (all) => [
		'a.epub',
		zip({
			mimetype: 'application/epub+zip',
			'a.xhtml': `<p>${all.map((c) => `${c.name}, lahir ${c.iso}`).join('</p><p>')}</p>`,
		}),
	],
	'zip in a picture': (all) => [
		'a.png',
		Buffer.concat([
			Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
			zipSync({ 'a.csv': strToU8(all.map((c) => `${c.name},${c.iso}`).join('\n')) }),
		]),
	],
	'name in a zip': (_, c) => ['a.zip', zip({ [`${c.nik} ${c.name}.txt`]: 'isi' })],
	'name of a file': (_, c) => [`${c.name.toLowerCase().replace(' ', '-')}-${c.iso}.txt`, 'halo'],
	'picture that says so': (_, c) => [
		'a.png',
		Buffer.from(`\x89PNG\r\n\x1a\n\0\0\0\x40tEXtTitle\0${c.name} lahir ${c.iso}\0\0`, 'latin1'),
	],
	'comment in a JPEG': (all) => [
		'a.jpg',
		Buffer.from(`\xff\xd8\xff\xfe\0\x54${all.map((c) => `${c.name},${c.nik}`).join('\n')}\xff\xd9`, 'latin1'),
	],
	mail: (all) => [
		'a.eml',
		`From: a@b.c\nContent-Transfer-Encoding: base64\n\n${Buffer.from(
			all.map((c) => `${c.name},${c.iso},${c.sex}`).join('\n'),
		)
			.toString('base64')
			.replace(/.{76}/g, '$&\n')}\n`,
	],
	'address of a form': (all) => ['a.txt', encodeURIComponent(all.map((c) => `${c.name},${c.iso}`).join('\n'))],
	'UTF-16': (all) => ['a.csv', Buffer.from(`\ufeff${all.map((c) => `${c.name};${c.iso}`).join('\n')}`, 'utf16le')],
	'name turned round': csv('', (c) => `"${c.name.split(' ').reverse().join(', ')}",${c.place}`),
	'first names': csv('panggilan,kelurahan,hasil', (c) => `${c.name.split(' ')[0]},${c.place},pendek`),
	'date in three columns': csv('kode,hari,bulan,tahun,hasil', (c, at) => `${at},${c.day},${c.month},${c.year},pendek`),
	'verdict and posyandu': csv(
		'posyandu,umur,tb,bb,status',
		(c, at) => `Melati ${at % 2},${c.age},${c.tall},${c.heavy},pendek`,
	),
	attendance: csv('No,Nama,TTD', (c, at) => `${at + 1},${c.name},`),
	addresses: csv('nama,surel', (c) => `${c.name},${c.name.split(' ')[0]?.toLowerCase()}@contoh.invalid`),
	ndjson: text('a.ndjson', (c) => JSON.stringify({ n: c.name, d: c.iso })),
	'json by column': (all) => [
		'a.json',
		JSON.stringify({ n: all.map(({ name }) => name), d: all.map(({ iso }) => iso) }),
	],
	'Markdown headings': text(
		'a.md',
		(c) => `## ${c.name}\n\n${c.home}, TB ${c.tall} cm\n`,
		'\n',
		'# Balita stunting\n\n',
	),
	'names after a sentence': text('a.md', (c) => c.name, ', ', 'Balita yang belum datang ke posyandu: ', '.\n'),
	'HTML details': text('a.html', (c) => `<details><summary>${c.name}</summary>TB ${c.tall} cm</details>`, ''),
	'JSON-LD': text(
		'a.html',
		(c) => JSON.stringify({ '@type': 'Person', name: c.name, birthDate: c.iso }),
		',',
		'<script>[',
		']</script>',
	),
	'SVG ids': text('a.svg', (c) => `<path id="${c.name.replace(' ', '_')}_${c.iso}"/>`, '', '<svg>', '</svg>'),
	'code comment': text('a.ts', (c) => `// ${c.name} ${c.iso} belum diimpor`),
	slides: (all) => [
		'a.pptx',
		word(
			all.map((c) => `${c.name} ${c.iso}`),
			'ppt/slides/slide1.xml',
		),
	],
	'name of a file about a child': (_, c) => [`balita-stunting-${c.name.toLowerCase().replace(' ', '-')}.md`, 'isi'],
	...SAYINGS,
};
