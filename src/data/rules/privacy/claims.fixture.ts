// A small site that is the office's own, with one round, and what the rules about small counts say of changes to it.
import { fileURLToPath } from 'node:url';
import type { Issue } from '../../../model/base/issue.ts';
import { type Draft, draftOf } from '../../draft.ts';
import { readFolder } from '../../read-folder.ts';
import { smallCells } from './small-cells.ts';
import { smallClaims } from './small-claims.ts';
import { smallFormerly } from './small-corrections.ts';
import { smallFactors } from './small-factors.ts';
import { smallFigures } from './small-figures.ts';
import { smallTexts } from './small-texts.ts';
import { smallTogether } from './small-together.ts';

export const { files: FILES, ...rest } = readFolder(
	fileURLToPath(new URL('../../../../tests/cases/lengkap/data', import.meta.url)),
);
export const HEAD =
	'wilayah,indikator,instrumen,periode,nilai,pembilang,penyebut,status,tanggal_tarik,dokumen,letak,catatan';
export const ROUND = [
	'kode,kelurahan,sasaran,diukur,pendek,sangat_pendek',
	'99.01.01.1001,Melati Contoh,412,395,52,11',
	'99.01.01.1002,Kenanga Contoh,350,341,38,7',
	'99.01.01.1003,Mawar Contoh,280,238,31,6',
	'99.01.01.1004,Anggrek Contoh,120,117,ds,ds',
	'99.01.02.1001,Dahlia Contoh,64,60,0,0',
	'99.01.02.1002,Teratai Contoh,105,100,12,5',
	'99.01.02.2003,Cempaka Contoh,98,96,9,0',
];

export type Changes = Readonly<Record<string, string | ((text: string) => string)>>;

/** What the rules about small counts say. */
export const smallRules = (draft: Draft): Issue[] =>
	[smallCells, smallFactors, smallFormerly, smallClaims, smallTexts, smallFigures, smallTogether].flatMap((rule) => [
		...rule.run(draft),
	]);

/** All that is said of a site that is the office's own and hides one village. */
export function issuesOf(changes: Changes): Issue[] {
	const changed = new Map(FILES)
		.set('kota/contoh/kota.json', (FILES.get('kota/contoh/kota.json') ?? '').replace('"resmi": false', '"resmi": true'))
		.set(
			'kota/contoh/pengukuran.csv',
			'periode,instrumen,status,tanggal_tarik,dokumen,catatan\n2024-08,eppgbm,final,,dinkes-contoh-2024-09,\n',
		)
		.set('kota/contoh/pengukuran/2024-08.csv', `${ROUND.join('\n')}\n`)
		.set('kota/contoh/angka.csv', `${HEAD}\n`);
	changed.delete('kota/contoh/pengukuran/2024-02.csv');
	changed.delete('kota/contoh/faktor.csv');
	for (const [path, change] of Object.entries(changes))
		changed.set(path, typeof change === 'string' ? change : change(changed.get(path) ?? ''));
	const { draft } = draftOf({ ...rest, files: changed });
	return smallRules(draft);
}

/** Codes and places of it. */
export const said = (changes: Changes) =>
	issuesOf(changes).map(({ code, file, line, column }) => `${code} ${file.split('/').at(-1)}:${line}:${column}`);

export const figures = (...rows: string[]) => ({ 'kota/contoh/angka.csv': `${HEAD}\n${rows.join('\n')}\n` });
export const figure = (id: string, value: string, status = 'final') =>
	`${id.replaceAll(' ', ',')},${value},,,${status},,dinkes-contoh-2024-09,,`;
export const note = (text: string) => ({
	'kota/contoh/pengukuran.csv': `periode,instrumen,status,tanggal_tarik,dokumen,catatan\n2024-08,eppgbm,final,,dinkes-contoh-2024-09,"${text}"\n`,
});
export const indicator = (row: string) => ({ 'indikator.csv': (text: string) => `${text}${row}\n` });
