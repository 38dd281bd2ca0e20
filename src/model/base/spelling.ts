/** Levenshtein distance: letters to insert, delete or change. */
export function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 0; i < a.length; i++) {
		const next = [i + 1];
		for (let j = 0; j < b.length; j++)
			next.push(Math.min((row[j] ?? 0) + (a[i] === b[j] ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		row = next;
	}
	return row[b.length] ?? 0;
}

/** The known words nearest in spelling, the best first; none that differ in more than half their letters. */
export function nearestWords(word: string, known: Iterable<string>, most = 3): string[] {
	const wanted = word.toLowerCase();
	return [...known]
		.map((candidate) => ({ candidate, edits: distance(wanted, candidate.toLowerCase()) }))
		.filter(({ candidate, edits }) => edits <= Math.max(wanted.length, candidate.length) / 2)
		.sort((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1))
		.slice(0, most)
		.map(({ candidate }) => candidate);
}

/** Words and phrases as a list; in the source they stand between commas, over as many lines as they need. */
export const listed = (text: string): string[] => text.trim().split(/\s*,\s*/);
