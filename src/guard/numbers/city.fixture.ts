import { fileURLToPath } from 'node:url';
import { publish } from '../../data/publish.ts';
import { readFolder } from '../../data/read-folder.ts';
import { startMarking } from '../../model/base/mark.ts';
import { observationsOf } from '../../model/base/observation.ts';
import type { Publication } from '../../model/base/publication.ts';
import { numberFaults } from './pass.ts';

/** Every village of the round of August is known, so that sums and ranks are. */
export const ROUND = `kode,kelurahan,sasaran,diukur,pendek,sangat_pendek
99.01.01.1001,Melati Contoh,412,352,65,7
99.01.01.1002,Kenanga Contoh,350,298,22,5
99.01.01.1003,Mawar Contoh,280,239,20,5
99.01.01.1004,Anggrek Contoh,120,103,12,5
99.01.02.1001,Dahlia Contoh,64,54,0,0
99.01.02.1002,Teratai Contoh,105,89,5,5
99.01.02.2003,Cempaka Contoh,98,84,6,0
`;
export const folder = readFolder(fileURLToPath(new URL('../../../tests/cases/lengkap/data', import.meta.url)));

/** The fictional city with this round of August, or another file; every number of it knows its origin. */
export function cityWith(text: string, path = 'kota/contoh/pengukuran/2024-08.csv'): Publication {
	const files = new Map([...folder.files, [path, text]]);
	const { publication, issues } = publish({ ...folder, files });
	if (!publication) throw new Error(JSON.stringify(issues));
	observationsOf(publication);
	return publication;
}
// A number is marked by whoever knows where it came from, so this must stand before the first is read.
startMarking();
export const publication = cityWith(ROUND);

export const page = (body: string, head = '<title>Kota Contoh</title>') =>
	`<!doctype html><html lang="id"><head>${head}</head><body><h1>Kota Contoh</h1>${body}</body></html>`;
export const faults = (text: string, file = 'kota/contoh/index.html', of = publication) => numberFaults(text, file, of);
