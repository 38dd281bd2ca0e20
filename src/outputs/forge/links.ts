import type { Document } from '../../model/base/document.ts';

/** Whether the documents behind the figures can still be reached. */

export type Reach =
	/** It answered. */
	| 'ada'
	/** It answered that there is nothing (404, 410). */
	| 'hilang'
	/** It answered, but not to a machine (401, 403, 429, 5xx): a person has to look. */
	| 'menolak'
	/** No answer at all: no such server, no connection, or not within the time. */
	| 'tidak menjawab';

interface Reached {
	readonly document: string;
	readonly url: string;
	readonly reach: Reach;
	/** Status of the answer, or what went wrong. */
	readonly detail: string;
}

const PATIENCE = 30_000;
/** Few at a time: many documents lie with one small newspaper. */
const AT_ONCE = 4;

async function ask(url: string): Promise<Pick<Reached, 'reach' | 'detail'>> {
	try {
		// Many servers answer HEAD wrongly; the body is not read.
		const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE), redirect: 'follow' });
		await response.body?.cancel();
		const detail = String(response.status);
		if (response.ok) return { reach: 'ada', detail };
		return { reach: response.status === 404 || response.status === 410 ? 'hilang' : 'menolak', detail };
	} catch (cause) {
		const { cause: inner, name } = cause as Error & { cause?: { code?: string } };
		return { reach: 'tidak menjawab', detail: inner?.code ?? name };
	}
}

/** Asks for every document's address once, in the order of the documents. */
export async function reachAll(documents: readonly Document[]): Promise<readonly Reached[]> {
	const wanted = documents.flatMap(({ id, url, archive }) =>
		[url, archive].flatMap((each) => (each ? [{ document: id, url: each }] : [])),
	);
	const results = new Array<Reached>(wanted.length);
	const waiting = wanted.entries();
	const work = async () => {
		for (const [at, one] of waiting) results[at] = { ...one, ...(await ask(one.url)) };
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return results;
}

/** The report as Markdown. */
export function formatReached(all: readonly Reached[]): string {
	const bad = all.filter(({ reach }) => reach !== 'ada');
	return [
		'## Dokumen yang masih dapat dibuka',
		'',
		`${all.length - bad.length} dari ${all.length} alamat menjawab.`,
		...(bad.length === 0 ? [] : ['', '| Dokumen | Keadaan | Jawaban | Alamat |', '|---|---|---|---|']),
		...bad.map(
			({ document, reach, detail, url }) =>
				`| \`${document}\` | ${reach} | ${detail} | ${url.replaceAll('|', '%7C')} |`,
		),
		...(bad.length === 0
			? []
			: [
					'',
					'Yang hilang: catat alamat salinannya di kolom `arsip` pada `dokumen.csv`. Angkanya tetap; ' +
						'sumbernya yang perlu diselamatkan.',
				]),
		'',
	].join('\n');
}
