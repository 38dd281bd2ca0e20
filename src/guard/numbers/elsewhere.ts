import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';

/** The marks of what is written, judged by a thread of its own while the next page is made: `npm run build` gathers
 * what is wrong, so no page waits for its verdict. This file is both sides. */

type Task = { readonly text: string; readonly file: string };

let thread: Worker | undefined;
let asked = 0;
let broken: Error | undefined;
const waiting: (() => void)[] = [];

/** Texts that may wait for the other thread: each is held in memory, and a country has a hundred thousand. */
const MOST = 256;

function wake(): void {
	for (const each of waiting.splice(0)) each();
}

/** Waits until no more than `most` texts are left to be judged. */
async function until(most: number): Promise<void> {
	while (asked > most && !broken) await new Promise<void>((resolve) => waiting.push(resolve));
	if (broken) throw broken;
}

function start(): Worker {
	// From the sources, not from within a bundle.
	const worker = new Worker(pathToFileURL(path.join(process.cwd(), 'src', 'guard', 'numbers', 'elsewhere.ts')));
	worker.on('message', () => {
		asked -= 1;
		if (asked === 0 || asked === MOST) wake();
	});
	const stop = (cause: Error) => {
		broken ??= cause;
		wake();
	};
	worker.once('error', stop);
	worker.once('exit', () => stop(new Error('the thread that judges numbers stopped')));
	return worker;
}

/** Has the marks of a text judged; what is wrong is reported by the other thread. */
export function judgeElsewhere(text: string, file: string): void {
	if (broken) throw broken;
	thread ??= start();
	asked += 1;
	thread.postMessage({ text, file } satisfies Task);
}

/** Resolves when the other thread is not too far behind. */
export const roomToJudge = (): Promise<void> => until(MOST);

/** Resolves when everything was judged, and ends the thread; rejects when it broke, so that nothing passes unseen. */
export async function allJudged(): Promise<void> {
	await until(0);
	thread?.removeAllListeners('exit');
	await thread?.terminate();
	thread = undefined;
}

if (!isMainThread && parentPort) {
	const { loadPublication } = await import('../../data/load.ts');
	const { checkNumbers } = await import('./pass.ts');
	parentPort.on('message', ({ text, file }: Task) => {
		checkNumbers(text, file, loadPublication());
		parentPort?.postMessage(true);
	});
}
