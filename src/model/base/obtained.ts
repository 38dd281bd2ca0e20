import type { Document } from './document.ts';

/** How the site came by a value: a table copied by a stranger is not a page that was read. */
export type Obtained = 'read' | 'copied' | 'press';

/** Tests that a copy has passed, or could not be put to. */
export type CopyTest = 'provinceSum' | 'partialSum' | 'twoCopies' | 'thirdCopy' | 'pressAgrees';

/** The word in data and downloads, and the one for readers. */
export const OBTAINED_WORDS: Readonly<Record<Obtained, { readonly symbol: string; readonly label: string }>> = {
	read: { symbol: 'dibaca', label: 'dibaca di dokumennya' },
	copied: { symbol: 'disalin', label: 'disalin dari salinan tabel buku; halaman bukunya belum dicocokkan' },
	press: { symbol: 'pers', label: 'dimuat pers; dokumen aslinya belum dibaca' },
};

export const TEST_WORDS: Readonly<Record<CopyTest, { readonly symbol: string; readonly label: string }>> = {
	provinceSum: { symbol: 'jumlah-provinsi', label: 'lolos uji jumlah provinsi' },
	partialSum: { symbol: 'jumlah-tidak-penuh', label: 'uji jumlah provinsi tidak penuh' },
	twoCopies: { symbol: 'dua-salinan', label: 'dua salinan sama' },
	thirdCopy: { symbol: 'tiga-salinan', label: 'tiga salinan sama' },
	pressAgrees: { symbol: 'sama-pers', label: 'sama dengan yang dimuat pers' },
};

/** Documents that retell what another has measured. */
const RETOLD: ReadonlySet<Document['kind']> = new Set(['berita', 'infografis']);

/** What a report says of how it was obtained. */
interface Provenance {
	readonly obtained?: Obtained;
	readonly tests?: readonly CopyTest[];
	readonly document: Document;
}

/** How a report was obtained: as its row says, else by the kind of its document. */
export const obtainedOf = ({ obtained, document }: Provenance): Obtained =>
	obtained ?? (RETOLD.has(document.kind) ? 'press' : 'read');

/** How a report was obtained, with the tests passed: `disalin dari …; lolos uji jumlah provinsi`. */
export function obtainedWords(report: Provenance): string {
	const tests = (report.tests ?? []).map((test) => TEST_WORDS[test].label);
	return [OBTAINED_WORDS[obtainedOf(report)].label, ...tests].join('; ');
}
