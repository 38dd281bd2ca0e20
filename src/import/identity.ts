import { hash, randomBytes } from 'node:crypto';

/** Says which child a row is about, without keeping who it is. */
export interface Identity {
	/** The same for rows of the same child within this run, and for nothing else; `undefined` when the row names nobody. */
	readonly key: string;
	/** Whether the key is of a NIK, and not of name, birth date and parent. */
	readonly isNik: boolean;
}

/**
 * Whether a NIK can belong to one person: sixteen digits, a birth date in the middle (women's days begin at 41), a serial from 0001
 * (Permendagri 104/2019). Spreadsheets keep fifteen digits, so a rounded NIK ends in 0000, and children would melt into one.
 */
export function isUsableNik(text: string): boolean {
	const [, day, month, serial] = /^\d{6}(\d\d)(\d\d)\d\d(\d{4})$/.exec(text) ?? [];
	const isDay = (Number(day) >= 1 && Number(day) <= 31) || (Number(day) >= 41 && Number(day) <= 71);
	return isDay && Number(month) >= 1 && Number(month) <= 12 && serial !== '0000';
}

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * A way to tell children apart in memory: SHA-256 over a random salt of this run and the NIK, else over name, birth date and parent.
 * Nothing but the first 96 bits is kept (a chance of 1 in 10^17 that two of a million children share them), and only while it runs.
 */
export function identifier(): (nik: string, name: string, born: string, parent: string) => Identity | undefined {
	const salt = randomBytes(16).toString('latin1');
	const keyOf = (text: string) => hash('sha256', salt + text, 'binary').slice(0, 12);
	return (nik, name, born, parent) => {
		const digits = nik.replace(/[\s'`]/g, '');
		if (isUsableNik(digits)) return { key: keyOf(`nik\0${digits}`), isNik: true };
		const who = plain(name);
		return who === '' ? undefined : { key: keyOf(`who\0${who}\0${born}\0${plain(parent)}`), isNik: false };
	};
}
