import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes files so that each is either the old one or the new one, whole, whatever happens in between. */
export function writeFiles(dir: string, texts: ReadonlyMap<string, string>): void {
	const waiting: { readonly from: string; readonly to: string }[] = [];
	try {
		// First all beside their places: a full disk must not leave half of the folder repaired.
		for (const [path, text] of texts) {
			const to = join(dir, path);
			const from = `${to}.baru-${process.pid}`;
			waiting.push({ from, to });
			writeFileSync(from, text, { mode: statSync(to).mode });
		}
		for (const { from, to } of waiting) renameSync(from, to);
	} finally {
		for (const { from } of waiting) rmSync(from, { force: true });
	}
}
