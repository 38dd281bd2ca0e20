/** A function of one object that works its answer out once for each, and forgets it with the object. Making one has no
 * effect, which browsers' scripts are bundled by: a page carries only those that it asks. */
/*@__NO_SIDE_EFFECTS__*/
export function once<K extends object, V>(work: (of: K) => V): (of: K) => V {
	const worked = new WeakMap<K, { readonly answer: V }>();
	return (of) => {
		let found = worked.get(of);
		if (!found) {
			found = { answer: work(of) };
			worked.set(of, found);
		}
		return found.answer;
	};
}
