import { expect, it } from 'vitest';
import type { Reach } from '../base/document.ts';
import type { Period } from '../base/period.ts';
import { formatReach } from './evidence.ts';

const reach = (answer: Reach['answer'], opened?: string): Reach => ({
	...{ answer, tried: '2026-11-23' as Period },
	...(opened && { opened: opened as Period }),
});

it.each([
	[undefined, 'Belum kami periksa apakah masih terbuka.'],
	[reach('open', '2026-11-23'), 'Masih terbuka per 23 November 2026.'],
	[
		reach('gone', '2026-11-16'),
		'Tidak lagi terbuka sejak 16 November 2026, hari terakhir kami dapati terbuka; dicoba lagi 23 November 2026.',
	],
	[reach('gone'), 'Tidak terbuka ketika kami coba 23 November 2026.'],
	[reach('refused'), 'Menjawab pada 23 November 2026, tetapi menolak dibuka oleh mesin; cobalah sendiri.'],
	[
		reach('silent', '2026-11-16'),
		'Tidak menjawab ketika kami coba 23 November 2026; terakhir terbuka 16 November 2026.',
	],
])('says what an address answered: %o', (found, words) => {
	expect(formatReach(found)).toBe(words);
});
