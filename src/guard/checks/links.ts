import type { Check } from '../check.ts';
import { ownCopy } from '../own-copy.ts';
import { references, resolve } from '../references.ts';
import type { Site } from '../site.ts';

/** File that a path of the site stands for, or what is wrong with it. */
function target(path: string, site: Site): { file: string } | { problem: string } {
	if (!path.startsWith(site.base)) return { problem: `berada di luar \`${site.base}\`` };
	const inside = path.slice(site.base.length);
	const index = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
	if (site.files.has(index)) return { file: index };
	return { problem: site.files.has(`${inside}/index.html`) ? 'harus diakhiri garis miring' : 'tidak ada' };
}

/** Every link within the site leads to a file that is there, and every `#fragment` to an element that is there. */
export function links(): Check {
	/** All ids of a page in one text: with a country's pages a set for each would take gigabytes. */
	const ids = new Map<string, string>();
	const wanted: { from: string; url: string; file: string; fragment: string }[] = [];
	const has = (file: string, fragment: string) => ids.get(file)?.includes(`\n${fragment}\n`) ?? false;
	return {
		name: 'tautan',
		*page(page, site) {
			ids.set(page.file, `\n${page.elements.flatMap(({ attributes }) => attributes.id ?? []).join('\n')}\n`);
			const seen = new Set<string>();
			for (const { url, where } of references(page)) {
				if (seen.has(url)) continue;
				seen.add(url);
				const place = resolve(url, page.file, site);
				if (place === 'broken') yield `${where} berisi alamat yang tidak sah: \`${url}\`.`;
				if (typeof place !== 'object') continue;
				const found = target(place.path, site);
				if ('problem' in found) yield `${where} menuju \`${url}\`, yang ${found.problem}.`;
				else if (place.fragment && !has(found.file, place.fragment))
					wanted.push({ from: page.file, url: ownCopy(url), file: found.file, fragment: place.fragment });
			}
		},
		// An element may stand in a page that is read later, so fragments wait for the end.
		*end() {
			for (const { from, url, file, fragment } of wanted) {
				if (fragment === 'top' || !ids.has(file) || has(file, fragment)) continue;
				yield { file: from, message: `Tautan \`${url}\` menunjuk bagian \`#${fragment}\`, yang tidak ada di ${file}.` };
			}
		},
	};
}
