import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The style sheet of the display settings, for those alone who chose some (`site/display.mjs`). */
export const GET = () =>
	new Response(readFileSync(path.join(process.cwd(), 'src', 'styles', 'display.css')), {
		headers: { 'content-type': 'text/css; charset=utf-8' },
	});
