// Real files with real bytes, as offices send them: `berkas/<which>/<case>.csv` takes the place of one file of the
// small sound site (`tests/cases/kosong` with `dasar` laid over it). What the check says, what `--fix` changes and what
// the file is then stand in `../golden/berkas`.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataFolder } from '../../../src/data/files.ts';
import { readFolder } from '../../../src/data/read-folder.ts';

const here = dirname(fileURLToPath(import.meta.url));

/** The file of the site that each folder's files replace. */
export const REPLACED = {
	putaran: 'kota/contoh/pengukuran/2024-08.csv',
	angka: 'kota/contoh/angka.csv',
	wilayah: 'kota/contoh/wilayah.csv',
	pengukuran: 'kota/contoh/pengukuran.csv',
	dokumen: 'dokumen.csv',
	kota: 'kota/contoh/kota.json',
	batas: 'kota/contoh/batas.geojson',
} as const;

/** The small sound site. */
export function soundSite(): DataFolder {
	const base = readFolder(join(here, '..', 'kosong', 'data'));
	const over = readFolder(join(here, 'dasar'));
	return { name: 'data', files: new Map([...base.files, ...over.files]) };
}

interface BadFile {
	readonly name: string;
	/** Path in the data folder. */
	readonly path: string;
	readonly site: DataFolder;
}

/** Every bad file, in its place in the sound site. */
export function badFiles(): BadFile[] {
	const sound = soundSite();
	const { files, forms } = readFolder(join(here, 'berkas'));
	return [...files].map(([file, text]) => {
		const path = REPLACED[file.split('/')[0] as keyof typeof REPLACED];
		const form = forms?.get(file);
		return {
			name: file.replace(/\.\w+$/, ''),
			path,
			site: { ...sound, files: new Map(sound.files).set(path, text), forms: new Map(form ? [[path, form]] : []) },
		};
	});
}

/** Golden files that no case makes. */
export function orphans(made: ReadonlySet<string>): string[] {
	return readdirSync(join(here, '..', 'golden', 'berkas'), { recursive: true, encoding: 'utf8' }).filter(
		(file) => /\.\w+$/.test(file) && !made.has(file),
	);
}
