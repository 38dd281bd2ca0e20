import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** `kota/[slug]/index` as a pattern of addresses. */
function patternOf(route: string): RegExp {
	const address = route.replace(/(^|\/)index$/, '$1').replace(/(?<!\/|^)$/, '/');
	return new RegExp(
		`^${address
			.replaceAll('.', '\\.')
			.replace(/\[(\\\.){3}\w+\]/g, '.+')
			.replace(/\[\w+\]/g, '[^/]+')}$`,
	);
}

/** The templates of the site; those that name more of an address come first. */
function templates(): readonly (readonly [string, RegExp])[] {
	const files = readdirSync('src/pages', { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.astro'),
	);
	const routes = files.map((file) =>
		file
			.split(path.sep)
			.join('/')
			.replace(/\.astro$/, ''),
	);
	const open = (route: string) => (route.match(/\[/g) ?? []).length + (route.includes('...') ? 1 : 0);
	return routes.sort((a, b) => open(a) - open(b)).map((route) => [route, patternOf(route)] as const);
}

/**
 * Addresses of the site built in `dir` to open in a browser: of each template `limit` at most, from its smallest page
 * to its largest, spread between. What needs no browser is asked of every page.
 */
export function sampleByTemplate(dir: string, addresses: readonly string[], limit: number): string[] {
	const known = templates();
	const sizeOf = (address: string) =>
		statSync(path.join(dir, /(^|\/)$/.test(address) ? `${address}index.html` : address)).size;
	const kinds = Map.groupBy(addresses, (address) => {
		const route = known.find(([, pattern]) => pattern.test(address))?.[0] ?? address;
		return `${route} ${address.split('/').length}`;
	});
	return [...kinds.values()].flatMap((kind) => {
		const bySize = kind.map((address) => [sizeOf(address), address] as const).sort(([a], [b]) => a - b);
		const count = Math.min(limit, kind.length);
		const step = (kind.length - 1) / Math.max(1, count - 1);
		return Array.from({ length: count }, (_, index) => bySize[Math.round(index * step)]?.[1] ?? '');
	});
}
