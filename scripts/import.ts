// npm run import -- FILE --city SLUG --period YYYY-MM --instrument ID [--document ID] [--dry-run] [--data DIR] and
// more, see USAGE. Turns a spreadsheet of the health system into a round of the data folder. Exit code: 0 done, 1
// refused, 2 called wrongly or failed.
import { createInterface } from 'node:readline/promises';
import { importCommand } from '../src/onboarding/import/command.ts';
import { systemSentence } from './support/run.mjs';

async function ask(question: string): Promise<string> {
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	try {
		return await terminal.question(question);
	} finally {
		terminal.close();
	}
}

process.exitCode = await importCommand(process.argv.slice(2), process.env, {
	print: (text) => console.log(text),
	complain: (text) => console.error(text),
	explain: systemSentence,
	...(process.stdin.isTTY && process.stdout.isTTY && { ask }),
});
