import { expect, it } from 'vitest';
import type { City } from '../base/city.ts';
import type { Period } from '../base/period.ts';
import type { PlannedRelease, Publication } from '../base/publication.ts';
import { silenceGround, silenceOf, silenceWords } from './silence.ts';

const cityOf = (official: boolean) => ({ slug: 'contoh', publisher: { name: 'Redaksi', official } }) as City;
const site = (schedule: readonly Partial<PlannedRelease>[] = []) =>
	({ site: { lookingSince: '2026-11' }, schedule, newest: '2026-02-13' }) as unknown as Publication;
const plan = { city: 'contoh', period: '2025-08' as Period, planned: '2025-09-30' as Period, note: '' };

it.each([
	[
		'the site’s own editors have not found it',
		site(),
		cityOf(false),
		'2025-08',
		'belum kami temukan',
		'sejak November 2026',
	],
	[
		'the government leaves it out itself',
		site(),
		cityOf(true),
		'2025-08',
		'belum dipublikasikan',
		'penerbitnya sendiri',
	],
	['its announced day has passed', site([plan]), cityOf(false), '2025-08', 'belum dipublikasikan', 'September 2025'],
	[
		'its announced day has not',
		site([{ ...plan, planned: '2026-03-01' as Period }]),
		cityOf(false),
		'2025-08',
		'belum kami temukan',
		'sejak',
	],
	[
		'it is out',
		site([{ ...plan, published: '2025-10-01' as Period }]),
		cityOf(false),
		'2025-08',
		'belum kami temukan',
		'sejak',
	],
	['another round was announced', site([plan]), cityOf(false), '2025-02', 'belum kami temukan', 'sejak'],
])('%s', (_, publication, city, period, words, ground) => {
	const silence = silenceOf(publication, city, period as Period);
	expect(silenceWords(silence)).toBe(words);
	expect(silenceGround(silence)).toContain(ground);
});
