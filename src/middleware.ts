import { defineMiddleware } from 'astro:middleware';
import { isMarking, roomToJudge, written } from './guard/numbers/written.ts';
import { ownPolicy } from './outputs/html/policy.ts';
import { typeset } from './outputs/html/typeset.ts';

/** Files of text that say numbers. Tables for machines are compared row by row when all is built; calendars were read
 * before their lines were folded. */
const READ = /\.(?:html|xml|svg|json|bib|ris|txt)$/;

/** Checks the marks of all numbers as each file is written and takes them away; and gives each page the security policy
 * of its own styles and scripts, for Astro writes those of the whole site into every one. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
	await roomToJudge();
	const response = await next();
	const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
	const path = decodeURIComponent(url.pathname).slice(import.meta.env.BASE_URL.replace(/\/$/, '').length + 1);
	const file = isPage
		? `${path.replace(/(?:^|\/)$/, '$&index')}.html`.replace(/\.html\.html$/, '.html')
		: path.replace(/\/$/, '');
	if (!isPage && !(isMarking() && READ.test(file))) return response;
	const text = written(await response.text(), file);
	return new Response(isPage ? typeset(ownPolicy(text)) : text, response);
});
