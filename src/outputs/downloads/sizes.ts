import { once } from '../../model/base/once.ts';
import type { Publication } from '../../model/base/publication.ts';
import { dataPackage } from './data-package.ts';
import { downloads } from './downloads.ts';
import { type Address, type Extent, extentOf } from './parts.ts';

const known = once((_: Publication) => new Map<string, Extent>());

/** The extents of downloads at these paths below `/unduh/`; each is made for it once and let go again. */
export async function extentsOf(
	paths: readonly string[],
	publication: Publication,
	at: Address,
): Promise<ReadonlyMap<string, Extent>> {
	const extents = known(publication);
	const files = downloads(publication, at);
	for (const path of paths) {
		const content = extents.has(path) ? undefined : await files.get(path)?.make();
		if (content !== undefined) extents.set(path, extentOf(content));
	}
	return extents;
}

/** The Data Package of everything, with how large each file is and its hash. */
export async function wholePackage(publication: Publication, at: Address) {
	const { resources, ...rest } = dataPackage(publication, at);
	const fileOf = (path: string | readonly string[]) => (typeof path === 'string' ? path.replace(/^unduh\//, '') : '');
	const extents = await extentsOf(
		resources.map(({ path }) => fileOf(path)),
		publication,
		at,
	);
	return { ...rest, resources: resources.map((one) => ({ ...one, ...extents.get(fileOf(one.path)) })) };
}
