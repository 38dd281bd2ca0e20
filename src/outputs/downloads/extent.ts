import { sha256 } from '../../files/hash.ts';

/** How large a file is, and by what it is known to be whole; the keys are those of the Data Package standard. */
export interface Extent {
	readonly bytes: number;
	/** `sha256:…`. */
	readonly hash: string;
}

export function extentOf(content: string | Uint8Array): Extent {
	const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
	return { bytes, hash: `sha256:${sha256(content)}` };
}
