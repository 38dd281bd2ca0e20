// npm run check -- [--data DIR] [--base GITREF] [--format text|json|github|markdown]
// Exit code: 0 publishable, 1 not, 2 could not run.
import { parseArgs } from 'node:util';
import { FORMATS, type Format, formatIssues } from '../src/data/messages.ts';
import { publish } from '../src/data/publish.ts';
import { readFolder } from '../src/data/read-folder.ts';

function fail(sentence: string): never {
	console.error(sentence);
	process.exit(2);
}

function options() {
	try {
		const { values } = parseArgs({
			options: { data: { type: 'string' }, base: { type: 'string' }, format: { type: 'string', default: 'text' } },
		});
		return values;
	} catch (cause) {
		return fail(`Pilihan tidak dikenal: ${(cause as Error).message}`);
	}
}

const { data = process.env.DATA_DIR || 'data', format } = options();
if (!FORMATS.includes(format as Format)) fail(`--format harus salah satu dari ${FORMATS.join(', ')}.`);
let folder: ReturnType<typeof readFolder>;
try {
	folder = readFolder(data);
} catch (cause) {
	fail(`Folder data \`${data}\` tidak dapat dibaca: ${(cause as Error).message}`);
}
const { issues, publication } = publish(folder);
console.log(formatIssues(issues, format as Format));
process.exitCode = publication ? 0 : 1;
