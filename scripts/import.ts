// npm run import -- FILE --city SLUG --period YYYY-MM --instrument ID [--document ID] [--dry-run] [--data DIR] and more, see USAGE.
// Turns a spreadsheet of the health system into a round of the data folder. Exit code: 0 done, 1 refused, 2 called wrongly or failed.
import { createInterface } from 'node:readline/promises';
import { importRound } from '../src/import/import-round.ts';
import { type ImportOptions, importOptions, USAGE, UsageError } from '../src/import/options.ts';
import { ImportRefusal } from '../src/import/refusal.ts';
import { formatNumber } from '../src/model/format.ts';

async function ask(question: string): Promise<string> {
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	try {
		return await terminal.question(question);
	} finally {
		terminal.close();
	}
}

function fail(code: number, sentence: string): void {
	console.error(`\n${sentence}`);
	process.exitCode = code;
}

async function run(): Promise<void> {
	const options: ImportOptions = importOptions(process.argv.slice(2), process.env);
	await importRound(options, {
		print: (text) => console.log(text),
		progress: (rows) => console.error(`${formatNumber(rows)} baris dibaca …`),
		...(process.stdin.isTTY && process.stdout.isTTY && { ask }),
	});
}

try {
	await run();
} catch (cause) {
	if (cause instanceof UsageError) fail(2, `${cause.message}\n\n${USAGE}`);
	else if (cause instanceof ImportRefusal) fail(1, cause.message);
	else {
		// The message of an unforeseen error may quote what was read, so only its kind and place are shown.
		const { name = 'Error', stack = '' } = cause as Error;
		const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
		fail(2, [`Gagal dengan kesalahan yang tidak diduga (${name}); tidak ada isi berkas yang ditampilkan.`, ...places].join('\n'));
	}
}
