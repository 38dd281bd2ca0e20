import { expect, inject, it } from 'vitest';

/** Addresses within the site that a page links to. */
function linksIn(html: string, page: string): string[] {
	const found = [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, href]) => new URL((href ?? '').replaceAll('&amp;', '&'), page));
	return found.filter(({ href }) => href.startsWith(inject('siteUrl'))).map(({ origin, pathname }) => origin + pathname);
}

// The guard reads the folder; this asks the server, as a browser does.
it('answers every link within the site with 200, without a detour', async () => {
	const pages = inject('addresses').map((address) => inject('siteUrl') + address);
	const targets = new Set<string>();
	for (const page of pages) for (const link of linksIn(await (await fetch(page)).text(), page)) targets.add(link);
	const dead: string[] = [];
	for (const target of targets) {
		const { status } = await fetch(target, { method: 'HEAD', redirect: 'manual' });
		if (status !== 200) dead.push(`${status} ${target}`);
	}
	expect(targets.size).toBeGreaterThan(0);
	expect(dead).toEqual([]);
}, 60_000);
