// node scripts/staged.ts: whether the next commit would change a published value silently. Other faults may be
// committed and mended later. Exit code: 0 no, 1 yes.
import { draftOf } from '../src/data/draft.ts';
import type { DataFolder } from '../src/data/files.ts';
import { formatIssues } from '../src/data/messages.ts';
import { BaseError, readStagedFolder } from '../src/data/published/git-folder.ts';
import { changesSinceEarlier, earlierPublished } from '../src/data/published/index.ts';

function stagedFolder(dir: string): DataFolder | undefined {
	try {
		return readStagedFolder(dir);
	} catch (cause) {
		if (cause instanceof BaseError) return undefined;
		throw cause;
	}
}

const dir = process.env.DATA_DIR || 'data';
const folder = stagedFolder(dir);
const earlier = folder && earlierPublished({ dir, folder, staged: true });
if (folder && earlier?.draft) {
	const found = changesSinceEarlier(earlier, draftOf(folder).draft);
	if (found.length > 0) {
		console.log(formatIssues(found, 'text'));
		console.error('\nCommit dibatalkan, supaya angka yang sudah terbit tidak berubah tanpa koreksi.');
		process.exitCode = 1;
	}
}
