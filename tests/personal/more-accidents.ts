// Further accidents, written without looking at what the guard is made of, so that the rate is not only of kinds it was
// tuned on: the files of messengers, calendars, address books, scanners, foreign columns, and tables whose headings
// have moved.
import { type Child, MONTHS, ROMAN, two } from './made-up.ts';
import { csv, inWords, lines, type Make, spoken, upper } from './make.ts';
import { ods, xlsx, zip } from './office.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const list = (all: readonly Child[]) => `nama,lahir\n${all.map((c) => `${c.name},${c.iso}`).join('\n')}`;
const office = (parts: Readonly<Record<string, string>>) => zip({ '[Content_Types].xml': '<Types/>', ...parts });
const sheet = (parts: Readonly<Record<string, string>>) => xlsx([{ rows: [['a', '1']] }], parts);

/** Every one of them by its name. */
export const MORE_ACCIDENTS: Readonly<Record<string, Make>> = {
	'English columns': csv('child_name,dob,village', (c) => `${c.name},${c.iso},${c.place}`),
	'English columns, growth': csv(
		'First name,Sex,Height (cm),Weight (kg)',
		(c) => `${c.name.split(' ')[0]},${c.sex === 'L' ? 'M' : 'F'},${c.tall},${c.heavy}`,
	),
	'Dutch columns': csv(
		'naam;geboortedatum;dorp',
		(c) => `${c.name};${two(c.day)}-${two(c.month)}-${c.year};${c.place}`,
	),
	'Javanese columns': csv('jeneng,umur,padukuhan', (c) => `${c.name},${c.age} wulan,${c.place}`),
	'Malay columns': csv('nama kanak-kanak,tarikh lahir,kampung', (c) => `${c.name},${c.iso},${c.place}`),
	'columns of an app': csv('respondent_label,q1_age_m,q2_muac', (c) => `${c.name},${c.age},13.${c.day % 9}`),
	'columns of a form': csv(
		'Timestamp,Nama lengkap anak Bunda?,Berapa usianya?',
		(c) => `2024/08/${two(c.day)} 9:12:00,${c.name},${c.age} bulan`,
	),
	'class list': csv('No.;Murid KB Melati;Wali', (c, at) => `${at + 1};${c.name};${c.mother}`),
	Kohort: csv('Kohort bayi,Ibu,Imunisasi HB0', (c) => `${c.name},${c.mother},${c.iso}`),
	'KIA book numbers': csv(
		'No. buku KIA,Pemilik,Umur kehamilan',
		(c) => `KIA-${c.day}${c.month},Ny. ${c.mother},${20 + (c.day % 18)} minggu`,
	),
	'BPJS numbers': csv('nama,no_bpjs', (c) => `${c.name},00012345${two(c.day)}${two(c.month)}1`),
	'family cards': csv('KK,Kepala keluarga,Jumlah balita', (c) => `64740${c.nik.slice(5)},Bpk. ${c.mother},1`),
	'heading moved one column': csv(',nama,tgl lahir,hasil', (c) => `${c.name},${c.iso},pendek,`),
	'heading on the third line': lines(
		'd.csv',
		(c, at) => `${at + 1},${c.name},${c.age},${c.tall}`,
		'Lampiran 3,,,\nData per 31 Agustus,,,\nNo,Nama,Umur (bln),TB\n',
	),
	'two headings over each other': lines(
		'd.csv',
		(c) => `${c.name},${c.iso},${c.tall},${c.heavy}`,
		'Identitas,,Ukuran,\n,,TB,BB\n',
	),
	'table within a table': lines(
		'd.html',
		(c) => `<tr><td>${c.place}</td><td><table><tr><td>${c.name}</td><td>${c.iso}</td></tr></table></td></tr>`,
		'<table>',
		'</table>',
		'',
	),
	'table with rows that go over several': lines(
		'd.html',
		(c, at) => `<tr>${at ? '' : `<td rowspan="6">${c.place}</td>`}<td>${c.name}</td><td>${c.age} bln</td></tr>`,
		'<table><tr><th>Kelurahan</th><th>Nama</th><th>Umur</th></tr>',
		'</table>',
		'',
	),
	'two children a line': lines(
		'd.csv',
		(c) => `${c.name},${c.age},${c.name.split(' ').reverse().join(' ')},${c.age + 3}`,
		'nama,umur,nama,umur\n',
	),
	'blank lines between': lines('d.csv', (c) => `\n${c.name};${c.iso}\n`, 'anak ke;tanggal\n'),
	'semicolons within commas': csv(
		'kelurahan,"anak stunting (nama; umur)"',
		(c) => `${c.place},"${c.name}; ${c.age} bln"`,
	),
	bars: lines('d.txt', (c) => `| ${c.name} | ${c.iso} |`),
	'fixed width': lines(
		'd.txt',
		(c) => `${c.name.padEnd(28)}${String(c.age).padStart(4)}  ${c.tall}  ${c.heavy}`,
		`${'NAMA'.padEnd(28)}UMUR  TB    BB\n`,
	),
	'WhatsApp on Android': lines(
		'Chat WhatsApp dengan Kader Melati.txt',
		(c) => `${two(c.day)}/08/24 09.1${c.day % 9} - Kader Melati: ${c.name} ${c.age} bln TB ${c.tall} BB ${c.heavy}`,
	),
	'WhatsApp on an iPhone': lines(
		'_chat.txt',
		(c) => `[${two(c.day)}/08/24 09.1${c.day % 9}.22] Bu RT: ananda ${c.name} blm datang ya`,
	),
	'WhatsApp list': (all) => [
		'chat.txt',
		`12/08/24 10.02 - Kader: Laporan hr ini\n${all.map((c, at) => `${at + 1}. ${c.name} (${c.age} bln)`).join('\n')}\nTerima kasih 🙏`,
	],
	'WhatsApp with stars': lines('chat.txt', (c) => `*${c.name}* _${c.age} bulan_ TB ${c.tall}`),
	'Telegram export': (all) => [
		'result.json',
		JSON.stringify({ messages: all.map((c, id) => ({ id, type: 'message', text: `${c.name}, ${c.age} bulan, BGM` })) }),
	],
	'SMS back-up': lines(
		'sms.xml',
		(c) => `<sms address="+62" body="Bu, ${c.name} umur ${c.age} bln BB ${c.heavy}" />`,
		'<smses>',
		'</smses>',
	),
	'OCR of a register': lines(
		'hasil-ocr.txt',
		(c, at) =>
			`${at + 1} ${upper(c)} ${two(c.day)} ${two(c.month)} ${c.year} ${c.sex} ${c.heavy.replace('.', ',')} ${c.tall.replace('.', ',')}`,
		'DAFTAR HADIR PENIMBANGAN BAL1TA\n',
	),
	'OCR with broken letters': lines(
		'scan.txt',
		(c) => `Narna : ${c.name}\nTgI Iahir : ${two(c.day)}-${two(c.month)}-${c.year}\n`,
	),
	'OCR of a growth card': lines('kms.txt', (c) => `KARTU MENUJU SEHAT\nNama Anak ${c.name}\nNama Ibu ${c.mother}\n`),
	'date in words': lines(
		'surat.txt',
		(c) =>
			`Telah lahir ${c.name} pada tanggal ${inWords(c.day)} ${MONTHS[c.month - 1]} dua ribu ${inWords(c.year - 2000)}.`,
	),
	'date in words, in a table': csv('nama,lahir', (c) => `${c.name},${inWords(c.day)} ${MONTHS[c.month - 1]} ${c.year}`),
	'Roman months in brackets': lines('d.txt', (c) => `${c.name} (${c.day}-${ROMAN[c.month - 1]}-${c.year})`),
	'name, mother, RT and RW': lines('d.txt', (c) => `${c.name}, ibu ${c.mother}, ${c.home.replace('/', ' RW ')}`),
	'mother and RT': csv('ibu,rt,rw,balita', (c) => `${c.mother},${c.home.slice(3, 5)},${c.home.slice(6)},1`),
	'husband and wife': csv('suami,istri,alamat', (c) => `${c.name},${c.mother},Jl. Melati ${c.day}`),
	'NIK in two cells': csv('a,b,c', (c) => `${c.nik.slice(0, 8)},${c.nik.slice(8)},${c.place}`),
	'NIK in four cells': csv('a,b,c,d', (c) => [0, 4, 8, 12].map((at) => c.nik.slice(at, at + 4)).join(',')),
	'NIK over two lines': (_, c) => ['d.txt', `NIK: ${c.nik.slice(0, 10)}\n${c.nik.slice(10)}\n`],
	'NIK in brackets': (_, c) => ['d.md', `Identitas (${c.nik.slice(0, 6)})(${c.nik.slice(6, 12)})(${c.nik.slice(12)})`],
	'NIK as a number of Excel': (_, c) => [
		'd.xlsx',
		xlsx([{ rows: ['kode n', `${c.nik} 1`].map((row) => row.split(' ')) }]),
	],
	'ods of children': (all) => ['d.ods', ods([['Peserta', 'Tgl'], ...all.map((c) => [c.name, c.iso])])],
	'ods with a comment': (all) => [
		'd.ods',
		zip({
			mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
			'content.xml': `<office:body>${all.map((c) => `<table:table-cell><office:annotation><text:p>${c.name}, ${c.age} bulan, ${c.home}</text:p></office:annotation><text:p>1</text:p></table:table-cell>`).join('')}</office:body>`,
		}),
	],
	'odt prose': (all) => [
		'd.odt',
		zip({
			mimetype: 'application/vnd.oasis.opendocument.text',
			'content.xml': `<office:body><office:text>${all.map((c) => `<text:p>${c.name} (${c.age} bulan), anak ${c.mother}</text:p>`).join('')}</office:text></office:body>`,
		}),
	],
	'slide notes': (all) => [
		'd.pptx',
		office({
			'ppt/notesSlides/notesSlide1.xml': `<p:notes>${all.map((c) => `<a:p><a:r><a:t>${c.name} ${spoken(c)}</a:t></a:r></a:p>`).join('')}</p:notes>`,
		}),
	],
	'footnotes of Word': (all) => [
		'd.docx',
		office({
			'word/document.xml': '<w:document/>',
			'word/footnotes.xml': `<w:footnotes>${all.map((c) => `<w:footnote><w:p><w:r><w:t>${c.name}, ${c.home}, umur ${c.age} bulan</w:t></w:r></w:p></w:footnote>`).join('')}</w:footnotes>`,
		}),
	],
	'struck out in Word': (all) => [
		'd.docx',
		office({
			'word/document.xml': `<w:document><w:body>${all.map((c) => `<w:p><w:del><w:r><w:delText>${c.name} lahir ${spoken(c)}</w:delText></w:r></w:del></w:p>`).join('')}</w:body></w:document>`,
		}),
	],
	'pictures described in Word': (all) => [
		'd.docx',
		office({
			'word/document.xml': `<w:document>${all.map((c) => `<wp:docPr id="1" name="Foto" descr="${c.name} umur ${c.age} bulan diukur ibu ${c.mother}"/>`).join('')}</w:document>`,
		}),
	],
	'chart kept in Excel': (all) => [
		'd.xlsx',
		sheet({
			'xl/charts/chart1.xml': `<c:chart><c:cat><c:strCache>${all.map((c, at) => `<c:pt idx="${at}"><c:v>${c.name} ${c.iso}</c:v></c:pt>`).join('')}</c:strCache></c:cat></c:chart>`,
		}),
	],
	'pivot kept in Excel': (all) => [
		'd.xlsx',
		sheet({
			'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition><cacheField name="Nama Balita"><sharedItems>${all.map((c) => `<s v="${c.name}"/>`).join('')}</sharedItems></cacheField></pivotCacheDefinition>`,
		}),
	],
	'validation list in Excel': (all) => [
		'd.xlsx',
		sheet({
			'xl/worksheets/sheet2.xml': `<worksheet><dataValidations><dataValidation><formula1>"${all.map((c) => `${c.name} ${c.age} bln`).join(',')}"</formula1></dataValidation></dataValidations></worksheet>`,
		}),
	],
	'title of a document': (_, c) => [
		'd.docx',
		office({
			'word/document.xml': '<w:document/>',
			'docProps/core.xml': `<cp:coreProperties><dc:title>Rujukan balita ${c.name} lahir ${spoken(c)}</dc:title></cp:coreProperties>`,
		}),
	],
	'alt text': lines('d.html', (c) => `<img src="a.webp" alt="${c.name}, ${c.age} bulan, ditimbang di posyandu">`),
	figcaption: lines('d.md', (c) => `![${c.name} (${c.age} bulan) bersama ibunya ${c.mother}](foto.webp)`),
	'link text': lines('d.html', (c) => `<a href="?nama=${encodeURIComponent(c.name)}&lahir=${c.iso}">buka</a>`),
	'hidden field': lines('d.html', (c) => `<input type="hidden" name="nama_anak" value="${c.name}">`),
	'title of an SVG group': lines(
		'd.svg',
		(c) => `<g aria-label="${c.name}, TB ${c.tall} cm"><circle r="2"/></g>`,
		'<svg xmlns="http://www.w3.org/2000/svg">',
		'</svg>',
	),
	'KML extended data': lines(
		'd.kml',
		(c) =>
			`<Placemark><ExtendedData><Data name="balita"><value>${c.name}</value></Data><Data name="lahir"><value>${c.iso}</value></Data></ExtendedData><Point><coordinates>117.4${c.day}123,0.1${c.day}456</coordinates></Point></Placemark>`,
		'<kml>',
		'</kml>',
	),
	'GeoJSON of houses': (all) => [
		'd.geojson',
		JSON.stringify({
			type: 'FeatureCollection',
			features: all.map((c) => ({
				type: 'Feature',
				properties: { ket: `rumah ${c.name}`, umur_bln: c.age },
				geometry: { type: 'Point', coordinates: [117.4 + c.day / 1000, 0.12 + c.day / 900] },
			})),
		}),
	],
	'TopoJSON properties': (all) => [
		'd.topojson',
		JSON.stringify({
			type: 'Topology',
			objects: {
				a: {
					type: 'GeometryCollection',
					geometries: all.map((c) => ({ type: 'Point', properties: { nama: c.name, lahir: c.iso } })),
				},
			},
		}),
	],
	appointments: lines(
		'd.ics',
		(c) =>
			`BEGIN:VEVENT\nDTSTART:2024080${1 + (c.day % 9)}\nSUMMARY:Kunjungan rumah ${c.name}\nDESCRIPTION:umur ${c.age} bulan, ${c.home}\nEND:VEVENT`,
		'BEGIN:VCALENDAR\n',
		'\nEND:VCALENDAR',
	),
	birthdays: lines(
		'd.ics',
		(c) => `BEGIN:VEVENT\nDTSTART;VALUE=DATE:${c.iso.replaceAll('-', '')}\nSUMMARY:Ulang tahun ${c.name}\nEND:VEVENT`,
		'BEGIN:VCALENDAR\n',
		'\nEND:VCALENDAR',
	),
	'address book of mothers': lines(
		'd.vcf',
		(c) => `BEGIN:VCARD\nVERSION:3.0\nFN:Ibu ${c.mother}\nNOTE:anak ${c.name}\nTEL:+62812${c.nik.slice(-7)}\nEND:VCARD`,
	),
	'SQL with columns first': lines(
		'd.sql',
		(c) => `('${c.name}', '${c.iso}', ${c.tall})`,
		'INSERT INTO t_balita (nama, tgl_lahir, tb) VALUES\n',
		';',
		',\n',
	),
	'SQL update': lines('d.sql', (c, at) => `UPDATE anak SET nama = '${c.name}', umur = ${c.age} WHERE id = ${at};`),
	'mail with the list in base64': (all) => [
		'd.eml',
		`Subject: laporan\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/csv; name=bnba.csv\nContent-Transfer-Encoding: base64\n\n${base64(list(all)).replace(/(.{76})/g, '$1\n')}\n--x--\n`,
	],
	'mail in quoted printable': (all) => [
		'd.eml',
		`Subject: data\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${all.map((c) => `${c.name.replace('a', '=61')} =28${c.age} bulan=29 TB ${c.tall}`).join('=0A')}`,
	],
	'subject of a mail': (_, c) => [
		'd.eml',
		`From: kader@contoh.invalid\nSubject: Rujukan ananda ${c.name} umur ${c.age} bulan\n\nTerlampir.`,
	],
	'data address': (all) => [
		'd.html',
		`<a href="data:text/csv;base64,${base64(`nama,umur\n${all.map((c) => `${c.name},${c.age}`).join('\n')}`)}">unduh</a>`,
	],
	'attachment in JSON': (all) => ['d.json', JSON.stringify({ file: 'a.csv', content: base64(list(all)) })],
	'YAML of families': lines('d.yaml', (c) => `- ibu: ${c.mother}\n  anak:\n    - ${c.name}\n  rt: ${c.home.slice(3)}`),
	'deep JSON': (all) => [
		'd.json',
		JSON.stringify({
			posyandu: { melati: { rt: all.map((c) => ({ no: c.home, penghuni: [{ sebutan: c.name, umurBulan: c.age }] })) } },
		}),
	],
	'JSON of pairs': (all) => [
		'd.json',
		JSON.stringify(Object.fromEntries(all.map((c) => [c.name, { tb: c.tall, bb: c.heavy }]))),
	],
	'Markdown check list': lines('d.md', (c) => `- [ ] ${c.name} – ${c.age} bulan – ${c.home}`),
	'Markdown definition list': lines('d.md', (c) => `${c.name}\n: ${c.age} bulan, ibu ${c.mother}`, '', '', '\n\n'),
	'Markdown footnotes': lines('d.md', (c, at) => `[^${at}]: ${c.name}, lahir ${spoken(c)}.`),
	'front matter': (_, c) => [
		'd.md',
		`---\njudul: Kisah\nnarasumber: ${c.name}, ${c.age} bulan, anak ${c.mother}\n---\nisi`,
	],
};
