import { defineMiddleware } from 'astro:middleware';
import { ownPolicy } from './publish/policy.ts';

/** Gives each page the security policy of its own styles and scripts; Astro writes those of the whole site into every one. */
export const onRequest = defineMiddleware(async (_, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	return new Response(ownPolicy(await response.text()), response);
});
