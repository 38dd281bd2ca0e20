import { ExitRefusal } from '../../data/exits/index.ts';
import { asksForHelp } from '../../files/command-line.ts';
import { formatNumber } from '../../model/base/format.ts';
import { importTable } from './import-level.ts';
import { importOptions, USAGE, UsageError } from './options.ts';
import { type AskLine, choosing } from './question.ts';
import { ImportRefusal } from './refusal.ts';

/** What a terminal gives and takes. */
interface Terminal {
	readonly print: (text: string) => void;
	readonly complain: (text: string) => void;
	/** Absent where nobody can answer. */
	readonly ask?: AskLine;
	/** A sentence for what the system refused, such as a full disk; absent for any other fault. */
	readonly explain?: (cause: unknown) => string | undefined;
}

/** Runs `npm run import` with these arguments and answers its exit code: 0 done, 1 refused, 2 called wrongly or failed.
 * Never throws. */
export async function importCommand(
	args: readonly string[],
	env: Readonly<Record<string, string | undefined>>,
	{ print, complain, ask, explain }: Terminal,
): Promise<0 | 1 | 2> {
	const fail = <C extends 1 | 2>(code: C, sentence: string): C => {
		complain(`\n${sentence}`);
		return code;
	};
	if (asksForHelp(args)) {
		print(USAGE);
		return 0;
	}
	try {
		const progress = (rows: number) => complain(`${formatNumber(rows)} baris dibaca …`);
		await importTable(importOptions(args, env), { print, progress, ...(ask && { ask: choosing(ask) }) });
		return 0;
	} catch (cause) {
		if (cause instanceof UsageError) return fail(2, `${cause.message}\n\n${USAGE}`);
		if (cause instanceof ImportRefusal || cause instanceof ExitRefusal) return fail(1, cause.message);
		const refused = explain?.(cause);
		if (refused) return fail(2, `Tidak ada yang ditulis. ${refused}`);
		// The message of an unforeseen error may quote what was read, so only its kind and place are shown.
		const { name = 'Error', stack = '' } = cause as Error;
		const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
		return fail(
			2,
			[`Gagal dengan kesalahan yang tidak diduga (${name}); tidak ada isi berkas yang ditampilkan.`, ...places].join(
				'\n',
			),
		);
	}
}
