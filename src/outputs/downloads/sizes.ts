import type { Publication } from '../../model/base/publication.ts';
import type { Address } from './address.ts';
import { downloads } from './downloads.ts';

/** Sizes in bytes of the downloads at these paths below `/unduh/`; each is made for it and let go again. */
export async function sizesOf(
	paths: readonly string[],
	publication: Publication,
	at: Address,
): Promise<ReadonlyMap<string, number>> {
	const files = downloads(publication, at);
	const sizes = new Map<string, number>();
	for (const path of paths) {
		const content = await files.get(path)?.make();
		if (content !== undefined)
			sizes.set(path, typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength);
	}
	return sizes;
}
