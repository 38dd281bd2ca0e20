// The guard of personal data on a core of its own: it reads every file of the repository, and the rules need not wait for that.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Issue } from '../../src/data/issue.ts';
import type { PersonalOptions } from '../../src/guard/personal/index.ts';

/** What `checkPersonalData` says, from another thread. Rejects when the guard itself breaks, so that nothing passes unseen. */
export function personalData(options: PersonalOptions): Promise<readonly Issue[]> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL(import.meta.url), { workerData: options });
		worker.once('message', resolve);
		worker.once('error', reject);
		worker.once('exit', (code) => reject(new Error(`berhenti dengan kode ${code}`)));
	});
}

if (!isMainThread) {
	// Loaded here only: the thread that waits has no use for it.
	const { checkPersonalData } = await import('../../src/guard/personal/index.ts');
	parentPort?.postMessage(checkPersonalData(workerData as PersonalOptions));
}
