import { expect, inject, it } from 'vitest';
import { sampleByTemplate } from '../support/sample.ts';

/** Addresses within the site that a page links to. */
function linksIn(html: string, page: string): string[] {
	const found = [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(
		([, href]) => new URL((href ?? '').replaceAll('&amp;', '&'), page),
	);
	return found
		.filter(({ href }) => href.startsWith(inject('siteUrl')))
		.map(({ origin, pathname }) => origin + pathname);
}

// The guard finds every link's target in the folder; this asks the server, as a browser does, for those of a few pages
// of each kind.
it('answers links within the site with 200, without a detour', async () => {
	const pages = sampleByTemplate(inject('builtDir'), inject('addresses'), 5).map(
		(address) => inject('siteUrl') + address,
	);
	const linked = await Promise.all(pages.map(async (page) => linksIn(await (await fetch(page)).text(), page)));
	const targets = [...new Set(linked.flat())];
	const answers = await Promise.all(
		targets.map(async (target) => [(await fetch(target, { method: 'HEAD', redirect: 'manual' })).status, target]),
	);
	expect(targets.length).toBeGreaterThan(pages.length);
	expect(answers.filter(([status]) => status !== 200)).toEqual([]);
});
