import type { Document, Reach } from '../base/document.ts';
import { formatPeriod } from '../base/period.ts';

/** What is known of whether a document can still be opened, as the weekly check of links found it. */

/** One sentence about an address. Only an answer that there is nothing is called gone: a server may rest for a day, or
 * turn machines away. Without a try it says just that. */
export function formatReach(reach: Reach | undefined): string {
	if (!reach) return 'Belum kami periksa apakah masih terbuka.';
	const { answer, tried, opened } = reach;
	const day = formatPeriod(tried);
	const last = opened ? formatPeriod(opened) : undefined;
	switch (answer) {
		case 'open':
			return `Masih terbuka per ${day}.`;
		case 'gone':
			return last
				? `Tidak lagi terbuka sejak ${last}, hari terakhir kami dapati terbuka; dicoba lagi ${day}.`
				: `Tidak terbuka ketika kami coba ${day}.`;
		case 'refused':
			return `Menjawab pada ${day}, tetapi menolak dibuka oleh mesin; cobalah sendiri.`;
		case 'silent':
			return `Tidak menjawab ketika kami coba ${day}${last ? `; terakhir terbuka ${last}` : ''}.`;
	}
}

/** How many documents have each kind of evidence. */
export const evidenceOf = (documents: readonly Document[]) => ({
	addressed: documents.filter(({ url }) => url),
	tried: documents.filter(({ reach }) => reach),
	read: documents.filter(({ read }) => read),
	archived: documents.filter(({ archive }) => archive),
	hashed: documents.filter(({ sha256 }) => sha256),
});
