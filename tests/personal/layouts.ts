// Layouts of files, one a line in `layouts.txt`: each is made for children of a seed while a test runs.
import { readFileSync } from 'node:fs';

const KNOWN =
	'siti budi aisyah rizky dewi arka muhammad zahra putri fajar nur ahmad keisha alya ketut wayan ucok tiur yohanes maria komang asep euis hendra lestari pratama ramadhani maulana hidayat saputra siregar simanjuntak wijaya kusuma firmansyah rahmawati nugroho wulandari anggraini sitorus tabuni wenda lubis harahap rumbiak';
const SYLLABLES = 'ka ra mi lo tu sa bel no ri ya da ke ven zo fi ha nel su ti ma gra lin vo ja wi'.split(' ');
const VILLAGES = 'Sukamaju,Harapan Jaya,Teluk Pandan,Mekarsari,Tanjung Laut,Margahayu,Belimbing,Pondok Melati'.split(
	',',
);
const POSYANDU = 'Melati 1,Anggrek,Kenanga,Flamboyan 3,Dahlia,Nusa Indah'.split(',');
const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');

/** Numbers below 1 that look like chance, always the same for a seed. */
function chance(seed: number): () => number {
	let state = (seed * 2654435761) >>> 0;
	return () => {
		state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
		return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
	};
}

type Told = Readonly<Record<string, string>>;
const two = (number: number) => String(number).padStart(2, '0');
const title = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** What can be told of some children of a seed; of five words of their names one is in no list. */
function childrenOf(seed: number, count = 6): Told[] {
	const next = chance(seed);
	const below = (most: number) => Math.floor(next() * most);
	const one = (list: readonly string[]) => list[below(list.length)] as string;
	const known = KNOWN.split(' ');
	const word = () => title(next() < 0.2 ? one(SYLLABLES) + one(SYLLABLES) + one(SYLLABLES) : one(known));
	return Array.from({ length: count }, (_, at) => {
		const [day, month, year, isGirl] = [1 + below(28), 1 + below(12), 2020 + below(5), next() < 0.5];
		const n = `${word()} ${word()}`;
		const nik = `3275${two(1 + below(9))}${two(day + (isGirl ? 40 : 0))}${two(month)}${two(year % 100)}00${two(1 + below(90))}`;
		return {
			...{ n, nik, ibu: `${word()} ${word()}`, ayah: `${word()} ${word()}`, i: String(at + 1), sx: isGirl ? 'P' : 'L' },
			...{ f: n.split(' ')[0] as string, kecil: n.toLowerCase(), slug: n.toLowerCase().replace(' ', '-') },
			...{ iso: `${year}-${two(month)}-${two(day)}`, dmy: `${two(day)}/${two(month)}/${year}` },
			...{ lahir: `${day} ${MONTHS[month - 1]} ${year}`, umur: String(6 + below(50)), z: (-1 - next() * 3).toFixed(2) },
			...{ bb: (6 + next() * 9).toFixed(1), tb: (60 + next() * 40).toFixed(1), st: next() < 0.6 ? 'Pendek' : 'Normal' },
			...{ kel: one(VILLAGES), pos: one(POSYANDU), rt: String(1 + below(9)), rw: String(1 + below(9)) },
			...{ jl: `Jl. Mangga No. ${1 + below(80)}`, hp: `0812${String(below(1e8)).padStart(8, '3')}` },
			ini: n.replace(/[^A-Z]/g, ''),
		};
	});
}

const fill = (text: string, told: Told) => text.replace(/\{(\w+)\}/g, (all, key: string) => told[key] ?? all);

export interface Layout {
	readonly name: string;
	readonly isHonest: boolean;
	readonly make: (seed: number) => readonly [file: string, content: string];
}

/** Every layout of the list. */
export const LAYOUTS: readonly Layout[] = readFileSync(new URL('layouts.txt', import.meta.url), 'utf8')
	.split('\n')
	.flatMap((line) => {
		const [, sign, name = '', file = '', content = ''] = /^([+-]) (.*?) \| (.*?) \| (.*)$/.exec(line) ?? [];
		if (!sign) return [];
		const make = (seed: number) => {
			const all = childrenOf(seed);
			const rows = (_: string, row: string, joint = '\\n') => all.map((child) => fill(row, child)).join(joint);
			const text = content.replace(/\[\[(.*?)(?:~([^\]~]*))?\]\](?!\])/g, rows);
			const [first = {}] = all;
			const written = fill(text, first).replace(
				/\\([nt\\])/g,
				(_, sign: string) => ({ n: '\n', t: '\t' })[sign] ?? sign,
			);
			return [fill(file, first), written] as const;
		};
		return [{ name, isHonest: sign === '-', make }];
	});
