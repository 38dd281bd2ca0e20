import { readFileSync } from 'node:fs';
import { sayInCode } from '../model/base/say.ts';
import { to } from '../site.ts';

/** A picture below `public/panduan/`, with its width and height: a PNG has them at its beginning. */
function figure(name: string, alt: string, title: string): string {
	const file = `/panduan/${name}.png`;
	const head = readFileSync(`public${file}`);
	const size = `width="${head.readUInt32BE(16)}" height="${head.readUInt32BE(20)}"`;
	return (
		`<figure><a href="${to(file)}"><img src="${to(file)}" alt="${alt}" ${size} loading="lazy"></a>` +
		`<figcaption class="small">${title}</figcaption></figure>`
	);
}

/** A line of a command hangs where it is broken, within no option and no address that has room; a row of a table is not. */
const line = (text: string) =>
	/\S {2,}\S/.test(text)
		? `<span class="line row">${text}</span>`
		: `<span class="line">${text.replace(/\S*-\S+/g, '<span>$&</span>')}</span>`;

/**
 * A guide's HTML as the site shows it. A paragraph `[what is seen](#name 'title')` is the picture of that name, which
 * `npm run pictures` makes.
 */
export const guideHtml = (html: string): string =>
	sayInCode(html)
		.replaceAll('<pre><code class="language-hasil">', '<pre class="answer" tabindex="0"><code>')
		.replace(
			/(<code[^>]*>)([^<]*)(?=<\/code>)/g,
			(_, open: string, text: string) =>
				open + (text.includes('\n') ? text.replace(/.*\n/g, line) : text.replace(/(?<=^| )-\S+/g, '<span>$&</span>')),
		)
		.replace(
			/<p><a href="#([\w-]+)" title="([^"]*)">([^<]*)<\/a><\/p>/g,
			(_, name: string, title: string, alt: string) => figure(name, alt, title),
		);
