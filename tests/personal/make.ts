// Ways to write a file of children.
import { type Child, MONTHS } from './made-up.ts';

export type Make = (all: readonly Child[], one: Child) => readonly [file: string, content: string | Uint8Array];

/** A line of titles and a line for each child. */
export const csv =
	(heading: string, row: (child: Child, at: number) => string, file = 'data.csv'): Make =>
	(all) => [file, [heading, ...all.map(row), ''].join('\n')];
/** What each child gives, between a head and a foot. */
export const lines =
	(file: string, row: (child: Child, at: number) => string, head = '', foot = '', joint = '\n'): Make =>
	(all) => [file, `${head}${all.map(row).join(joint)}${foot}`];
/** A birthday as it is spoken. */
export const spoken = ({ day, month, year }: Child) => `${day} ${MONTHS[month - 1]} ${year}`;
export const upper = ({ name }: Child) => name.toUpperCase();
const UNITS = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ');
/** A number below a hundred in words. */
export const inWords = (n: number): string =>
	n < 12
		? (UNITS[n] as string)
		: n < 20
			? `${UNITS[n - 10]} belas`
			: `${UNITS[Math.floor(n / 10)]} puluh${n % 10 ? ` ${UNITS[n % 10]}` : ''}`;
