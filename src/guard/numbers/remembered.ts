import { ownCopy } from '../own-copy.ts';

/** Pages share most of their words: what one text gave is kept. The store is emptied before it grows with the site. */
export function remembered<T>(store: Map<string, T>, text: string, read: (text: string) => T): T {
	let found = store.get(text);
	if (found === undefined) {
		const own = ownCopy(text);
		found = read(own);
		if (store.size > 20_000) store.clear();
		store.set(own, found);
	}
	return found;
}
