import { type ANSWERS, linksTable } from '../../data/tables/links.ts';
import { writeRows } from '../../files/csv.ts';
import type { Document } from '../../model/base/document.ts';
import type { Period } from '../../model/base/period.ts';

/** Whether the documents behind the figures can still be reached. */

/** `ada`: it answered. `hilang`: it answered that there is nothing (404, 410), or led to its site's front page.
 * `menolak`: it answered, but not to a machine (401, 403, 429, 5xx), so a person has to look. `tidak-menjawab`: no such
 * server, no connection, or not within the time. */
type Answer = keyof typeof ANSWERS;

interface Reached {
	readonly document: string;
	readonly url: string;
	readonly reach: Answer;
	/** Status of the answer, or what went wrong. */
	readonly detail: string;
}

const PATIENCE = 30_000;
/** Few at a time: many documents lie with one small newspaper. */
const AT_ONCE = 4;

/** Whether whoever asked for a page was led to the front page of a site: how many of them say that it is gone. */
const isFront = (from: string, to: string) =>
	new URL(from).pathname !== '/' && /^\/(index\.\w+)?$/.test(new URL(to).pathname);

async function ask(url: string, patience: number): Promise<Pick<Reached, 'reach' | 'detail'>> {
	try {
		// Many servers answer HEAD wrongly; the body is not read.
		const response = await fetch(url, { signal: AbortSignal.timeout(patience), redirect: 'follow' });
		await response.body?.cancel();
		const detail = String(response.status);
		if (response.ok && response.redirected && isFront(url, response.url))
			return { reach: 'hilang', detail: 'dialihkan ke halaman muka' };
		if (response.ok) return { reach: 'ada', detail };
		return { reach: response.status === 404 || response.status === 410 ? 'hilang' : 'menolak', detail };
	} catch (cause) {
		const { cause: inner, name } = cause as Error & { cause?: { code?: string } };
		return { reach: 'tidak-menjawab', detail: inner?.code ?? name };
	}
}

/** Asks for every document's address once, in the order of the documents; waits `patience` ms for each. */
export async function reachAll(documents: readonly Document[], patience = PATIENCE): Promise<readonly Reached[]> {
	const wanted = documents.flatMap(({ id, url, archive }) =>
		[url, archive].flatMap((each) => (each ? [{ document: id, url: each }] : [])),
	);
	const results = new Array<Reached>(wanted.length);
	const waiting = wanted.entries();
	const work = async () => {
		for (const [at, one] of waiting) results[at] = { ...one, ...(await ask(one.url, patience)) };
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return results;
}

/** The table of the contract after a check on a day. The last day on which an address opened is kept from before. None
 * when not one address answered: then it is this machine that has no network. */
export function linksCsv(documents: readonly Document[], all: readonly Reached[], today: Period): string | undefined {
	if (all.every(({ reach }) => reach === 'tidak-menjawab')) return undefined;
	const opened = new Map(
		documents.flatMap(({ url, archive, reach, archiveReach }) => [
			[url, reach?.opened],
			[archive, archiveReach?.opened],
		]),
	);
	const rows = new Map(
		all.map(({ url, reach }) => [url, [url, reach === 'ada' ? today : (opened.get(url) ?? ''), today, reach]]),
	);
	return writeRows([Object.keys(linksTable.schema.shape), ...rows.values()]);
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
				`| \`${document}\` | ${reach.replaceAll('-', ' ')} | ${detail} | ${url.replaceAll('|', '%7C')} |`,
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
