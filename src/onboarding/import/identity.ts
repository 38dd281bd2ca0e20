/** Says which child a row is about, without keeping who it is. */
export interface Identity {
	/** The same for rows of the same child within this run, nothing else; `undefined` when the row names nobody. */
	readonly key: string;
	/** Whether the key is of a NIK, and not of name, birth date and parent. */
	readonly isNik: boolean;
}

/** Whether a NIK can belong to one person: sixteen digits, a birth date in the middle (women's days begin at 41), a
 * serial from 0001 (Permendagri 104/2019). Spreadsheets keep fifteen digits, so a rounded NIK ends in 0000, and
 * children would melt into one. */
function isUsableNik(text: string): boolean {
	const [, day, month, serial] = /^\d{6}(\d\d)(\d\d)\d\d(\d{4})$/.exec(text) ?? [];
	const isDay = (Number(day) >= 1 && Number(day) <= 31) || (Number(day) >= 41 && Number(day) <= 71);
	return isDay && Number(month) >= 1 && Number(month) <= 12 && serial !== '0000';
}

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a name is that of a newborn without one: `BY NY SITI`, `Bayi Ny. Siti`. */
export const isUnnamed = (name: string): boolean => /^(by|bayi)\b[\s.]*(ny|ibu|dari)?\b/i.test(name.trim());

/** A way to tell children apart while the file is in memory, and no longer: by NIK, else by name, birth date, parent
 * and what a masked NIK still shows. */
export const identifier =
	(): ((nik: string, name: string, born: string, parent: string) => Identity | undefined) =>
	(nik, name, born, parent) => {
		const digits = nik.replace(/[\s'`]/g, '');
		if (isUsableNik(digits)) return { key: `nik\0${digits}`, isNik: true };
		const who = plain(name);
		const shown = /[*x]{2}/i.test(digits) && /\d{4}/.test(digits) ? digits : '';
		return who === '' ? undefined : { key: `who\0${who}\0${born}\0${plain(parent)}\0${shown}`, isNik: false };
	};
