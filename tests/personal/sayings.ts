// What slips into a note or a letter: sentences about one child, and numbers in all the ways that people write them.
import { type Child, MONTHS, two } from './made-up.ts';
import type { Make } from './make.ts';

const note =
	(sentence: (child: Child) => string): Make =>
	(_, one) => ['a.csv', `wilayah,nilai,catatan\n64.74,17.4,"${sentence(one)}"\n64.74.01,12.1,\n`];
const nik =
	(write: (digits: string) => string): Make =>
	(_, one) => ['a.txt', `catatan ${write(one.nik)} selesai\n`];
const cut = (digits: string, ...ends: readonly number[]) => ends.map((end, at) => digits.slice(ends[at - 1] ?? 0, end));
const phone =
	(write: (parts: readonly string[]) => string): Make =>
	(_, { day, mother }) => ['a.txt', `Hubungi ibu ${mother} ${write(['0812', `34${two(day)}`, `78${two(day)}`])} ya\n`];
/** Every saying by its name. */
export const SAYINGS: Readonly<Record<string, Make>> = {
	'note: age and RT': note((c) => `Anak ${c.name.split(' ')[0]} usia ${c.age} bulan di ${c.home} belum diukur.`),
	'note: mother': note((c) => `Balita ${c.name}, anak dari ${c.mother}, sudah dirujuk.`),
	'note: initials': note((c) => `a.n. ${c.name.replace(/\P{Lu}/gu, '$&')} umur ${c.age} bulan`),
	'note: birth': note((c) => `${c.name} lahir ${c.day} ${MONTHS[c.month - 1]} ${c.year}, tinggi ${c.tall} cm`),
	'note: An.': note((c) => `An. ${c.name.split(' ')[0]}, ${c.age} bln, gizi buruk, dirawat`),
	'note: By. Ny.': note((c) => `By. Ny. ${c.mother.split(' ')[0]}, lahir ${c.iso}, ${c.heavy} kg`),
	'note: house': note((c) => `Satu balita stunting di ${c.home}, umur ${c.age} bulan, rumah biru.`),
	'note: result': note((c) => `${c.name} (${c.age} bulan) sangat pendek, TB ${c.tall}`),
	'NIK as it is': nik((n) => n),
	'NIK with slashes': nik((n) => cut(n, 6, 12, 16).join('/')),
	'NIK with underscores': nik((n) => cut(n, 6, 12, 16).join('_')),
	'NIK with blanks': nik((n) => cut(n, 4, 8, 12, 16).join(' ')),
	'NIK with thin blanks': nik((n) => cut(n, 6, 12, 16).join('\u2009')),
	'NIK with dashes': nik((n) => cut(n, 6, 12, 16).join('–')),
	'NIK with colons': nik((n) => cut(n, 2, 4, 6, 12, 16).join(':')),
	'NIK digit by digit': nik((n) => [...n].join('-')),
	'NIK in threes': nik((n) => cut(n, 1, 4, 7, 10, 13, 16).join(' ')),
	'NIK in two columns': nik((n) => cut(n, 8, 16).join(',')),
	'NIK in three columns': nik((n) => cut(n, 6, 12, 16).join(',')),
	'NIK over two lines': nik((n) => cut(n, 8, 16).join('\n')),
	'NIK with O for 0': nik((n) => n.replaceAll('0', 'O')),
	'NIK with l for 1': nik((n) => n.replaceAll('1', 'l')),
	'NIK a digit short': nik((n) => n.slice(0, 15)),
	'NIK a digit long': nik((n) => `${n}1`),
	'NIK with a letter before': nik((n) => `a${n}`),
	'NIK with a letter behind': nik((n) => `${n}a`),
	'NIK with a plus': nik((n) => `+${n}`),
	'NIK blotted out': nik((n) => `${n.slice(0, 6)}******${n.slice(12)}`),
	'NIK as a quantity': nik((n) => `${n[0]}.${n.slice(1)}E+15`),
	'NIK in wide digits': nik((n) => n.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))),
	'NIK with unseen signs': nik((n) => `${n.slice(0, 8)}\u200b${n.slice(8)}`),
	'NIK in HTML': nik((n) => n.replace(/\d/g, (digit) => `&#${digit.charCodeAt(0)};`)),
	'NIK in an address': nik((n) => `https://contoh.invalid/anak/${n}`),
	'NIK of an impossible day': nik((n) => `${n.slice(0, 6)}99${n.slice(8, 12)}0${n.slice(13)}`),
	'NIK of district 00': nik((n) => `${n.slice(0, 4)}00${n.slice(6)}`),
	'NIK without a sequence': nik((n) => `${n.slice(0, 12)}0000`),
	'mobile number': phone((p) => p.join('')),
	'mobile with slashes': phone((p) => p.join('/')),
	'mobile with O': phone((p) => p.join('-').replaceAll('0', 'O')),
	'mobile without 0': phone((p) => p.join('-').slice(1)),
	'mobile abroad': phone((p) => `+62 ${p.join(' ').slice(1)}`),
	'number of a house': phone((p) => `(0548) 2${p[1]?.slice(1)} `),
};
