import path from 'node:path';
import { Parser } from 'htmlparser2';

/** Pages as they open from a disk, without any server: `file:` knows no root and no folder's first page. */

/** What in an element leads to another file of the site. */
const LEADS = /(\s(?:href|src|action|poster|data|xlink:href)=)"([^"]*)"/g;
/** Bundled programs are modules, which browsers do not run from a disk; each page is whole without them. */
const isProgram = (attributes: Record<string, string>) =>
	attributes.src !== undefined && !/json/.test(attributes.type ?? '');

/** Stands for the site's own address while links are worked out; no link of a page can name it. */
const HERE = 'http://situs.invalid';

/** Where an address leads from a file of the copy: `/kota/bontang/#peta` in `program/x/index.html` ->
 * `../../kota/bontang/index.html#peta`. */
export function relativeAddress(address: string, file: string, base: string): string {
	if (address === '' || address.startsWith('#') || !URL.canParse(address, `${HERE}${base}${file}`)) return address;
	const { origin, pathname, search, hash } = new URL(address, `${HERE}${base}${file}`);
	if (origin !== HERE || !pathname.startsWith(base)) return address;
	const target = pathname.slice(base.length).replace(/(^|\/)$/, '$1index.html');
	return `${path.posix.relative(path.posix.dirname(file), target)}${search}${hash}`;
}

/**
 * A page's HTML for a copy on a disk.
 * @param file the page's own path below the site
 * @param base the path the site was built for, with a slash at both ends
 */
export function offlinePage(html: string, file: string, base: string): string {
	let result = '';
	let done = 0;
	const replace = (from: number, to: number, text: string) => {
		result += html.slice(done, from) + text;
		done = to;
	};
	let programStart: number | undefined;
	const parser = new Parser({
		onopentag(name, attributes) {
			const [from, to] = [parser.startIndex, parser.endIndex + 1];
			if (name === 'script' && isProgram(attributes)) programStart = from;
			const tag = html.slice(from, to);
			const own = tag.replace(
				LEADS,
				(_, start: string, address: string) => `${start}"${relativeAddress(address, file, base)}"`,
			);
			if (programStart === undefined && own !== tag) replace(from, to, own);
		},
		onclosetag(name) {
			if (name !== 'script' || programStart === undefined) return;
			replace(programStart, parser.endIndex + 1, '');
			programStart = undefined;
		},
	});
	parser.end(html);
	return result + html.slice(done);
}
