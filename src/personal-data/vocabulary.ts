// What the data itself names that is no person: areas, who publishes documents, ways of measuring, and terms.
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readRecords } from '../files/csv.ts';
import { readRegular } from '../files/read-regular.ts';
import { isNameToo, nameWeight } from './names.ts';

/** Its words, and each two of them as one: `Harian Kepri` is written `Hariankepri`, too, and of a longer name a word
 * that is also a person's counts beside its neighbour only. */
const wordsOf = (text: string) => {
	const words = text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
	const pairs = words.slice(1).map((word, at) => `${words[at]}${word}`);
	return [...words.filter((word) => words.length === 1 || !isNameToo(word)), ...pairs];
};

function column(file: string, ...names: readonly string[]): string[] {
	try {
		return readRecords(readRegular(file).toString()).flatMap((row) => names.flatMap((name) => row[name] ?? []));
	} catch {
		return [];
	}
}

/** Bodies and firms whose names begin as a person's. */
const BODIES =
	`Dharma Wanita,Darma Wanita,Sinar Mas,Susenas,Dompet Dhuafa,Rumah Zakat,Bina Marga,Cipta Karya,Wijaya Karya,Adhi Karya,Gajah Mada,
Kartika Chandra Kirana,Persit,Bhayangkari,Nurul Hayat,Dian Nuswantoro,Panti Rapih,Sari Husada,Kimia Farma,Bio Farma,Indofood`.split(
		/,\n?/,
	);

/** The register's own names of provinces, regencies and districts. */
export const register = (name: string) =>
	path.join(import.meta.dirname, '../../node_modules/idn-area-data/data', `${name}.csv`);

/** Words of areas, publishers, instruments and terms, in small letters. Of the areas in folders of data all; of the
 * others those that are no names of persons too. */
export function vocabularyOf(...dataDirs: readonly string[]): Set<string> {
	const others = ['provinces', 'regencies', 'districts'].flatMap((name) => column(register(name), 'name'));
	const published = dataDirs.flatMap((dir) => [
		...column(path.join(dir, 'dokumen.csv'), 'penerbit'),
		...column(path.join(dir, 'instrumen.csv'), 'nama'),
		...column(path.join(dir, 'istilah.csv'), 'istilah'),
	]);
	const cleared = dataDirs.flatMap((dir) => clearedIn(path.join(dir, 'bukan-nama.txt')));
	const isNoName = (word: string) => nameWeight([word]) < 2 && !isNameToo(word);
	return new Set([
		...[...dataDirs.flatMap(areasIn), ...cleared].flatMap(wordsOf),
		...[...others, ...published, ...BODIES].flatMap(wordsOf).filter(isNoName),
	]);
}

/** What an official cleared as no person's name: `Wardah: merek kosmetik`. Without what it is, nothing is. */
function clearedIn(file: string): string[] {
	if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return [];
	return [...readFileSync(file, 'utf8').matchAll(/^(\p{L}[\p{L}' -]{1,60}): *\p{L}{3}/gmu)].map(
		([, words = '']) => words,
	);
}

/** Names of areas in a folder of data. */
function areasIn(dataDir: string): string[] {
	let cities: string[] = [];
	try {
		cities = readdirSync(path.join(dataDir, 'kota'));
	} catch {
		// No folder of cities: no village is known.
	}
	return [
		...cities.flatMap((city) => column(path.join(dataDir, 'kota', city, 'wilayah.csv'), 'nama', 'alias')),
		...column(path.join(dataDir, 'acuan', 'wilayah.csv'), 'nama'),
	];
}

let villages: ReadonlySet<string> | undefined;

/** Whether a village anywhere in the country is called so; the register is read when it is first asked. */
export function isVillage(name: string): boolean {
	// Eighty thousand lines without quotes: a reader of CSV would take seconds.
	villages ??= new Set(
		readFileSync(register('villages'), 'utf8')
			.split('\n')
			.flatMap((line) => wordsOf(line.slice(line.lastIndexOf(',') + 1))),
	);
	return villages.has(name);
}
