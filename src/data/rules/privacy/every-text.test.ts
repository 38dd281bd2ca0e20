// Whatever column of words a table has, or will have: what is written there of a hidden village is heard.
import { expect, test } from 'vitest';
import { metaOf } from '../../csv/cells.ts';
import { TABLES } from '../../tables/index.ts';
import { FILES, figure, HEAD, issuesOf } from './claims.fixture.ts';

const TELLING = 'Di Anggrek Contoh 114 balita normal.';

/** What cannot hold a sentence, or is heard by its own rule. */
const ELSEWHERE: Readonly<Record<string, string>> = {
	batas: 'a key of the map, refused unless it is one',
	asal: 'codes',
	sidik: 'a hash',
	tanda: 'marks of a survey’s book',
	uji: 'names of tests',
	tahun: 'a year',
	kelurahan: 'must be the name of its code',
	sebelum: 'a value; see small-corrections',
	sesudah: 'a value; see small-corrections',
	angka: 'ids',
	nilai: 'a value',
	satuan: 'a word of the value, read with it',
};

/** A row of the tables of which the small site has none. */
const ROWS: Readonly<Record<string, string>> = {
	'kota/contoh/angka.csv': `${HEAD}\n${figure('99.01 jumlah-posyandu eppgbm 2024-08', '40')}`,
	'kota/contoh/faktor.csv':
		'periode,bagian,wilayah,faktor,nilai,satuan,dokumen,letak,catatan\n2024-08,C,99.01,Air,bd,,dinkes-contoh-2024-09,,',
	'koreksi.csv':
		'tanggal,angka,sebelum,sesudah,alasan,dokumen,oleh\n2025-01-02,99.01/prevalensi-stunting/ssgi/2021,25.2,25.3,Salah.,,',
	'kekeliruan.csv': 'id,wilayah,tanggal,tertulis,masalah,dokumen,angka\na,99.01,,Salah.,Salah.,,',
	'survei/ssgi-2024.csv':
		'kode,nama,nilai,bawah,atas,n_tertimbang,tanda,dokumen,cara,uji,salinan,letak,catatan\n99.01,Kota Contoh,27.4,,,,,laporan-ssgi-contoh-2021,,,,,',
	'acuan/target.csv': 'tahun,nilai,rencana\n2024,14,Perpres',
	'acuan/survei.csv': 'instrumen,nama,tahun,berlanjut\nssgi,SSGI,2024,ya',
	'acuan/skema.csv': 'id,nama,mulai,keterangan,dokumen\n8-aksi,Aksi,2022,Ada.,',
	'acuan/aksi.csv': 'skema,aksi,nama,isi\n8-aksi,1,Aksi,Isi.',
	'dokumen.csv': (FILES.get('dokumen.csv') ?? '').replace(
		'\n',
		'\nx,Judul,Koran,2024-09-20,berita,https://koran.example/a\n',
	),
};

const columns = TABLES.flatMap((table) =>
	Object.entries(table.schema.shape).flatMap(([name, type]) =>
		(metaOf(type as never).kind === 'text' || name === 'url' || name === 'alias') && !ELSEWHERE[name]
			? [[table.path, name] as const]
			: [],
	),
);

test.each(columns)('%s: %s', (path, name) => {
	const form = new RegExp(`^${path.replace(/<[^>]+>/g, '[^/]+')}$`);
	const file = [...Object.keys(ROWS), ...FILES.keys()].find((each) => form.test(each)) ?? '';
	const [head = '', row = '', ...others] = (ROWS[file] ?? FILES.get(file) ?? '').trimEnd().split('\n');
	const names = head.split(',').includes(name) ? head.split(',') : [...head.split(','), name];
	const cells = [...row.matchAll(/("[^"]*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell);
	cells[names.indexOf(name)] = name === 'url' ? `https://koran.example/${TELLING.replaceAll(' ', '-')}` : TELLING;
	const text = [names.join(','), names.map((_, at) => cells[at] ?? '').join(','), ...others, ''].join('\n');
	const told = issuesOf({ [file]: text }).map(({ file: where }) => where);
	expect(told).toContain(`data/${file}`);
});
