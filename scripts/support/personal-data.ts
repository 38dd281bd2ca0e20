// The guard of personal data on a core of its own: it reads every file, and the other checks need not wait for that.
import { enableCompileCache } from 'node:module';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Issue } from '../../src/model/base/issue.ts';
import type { BuiltFinding, checkBuiltFolder, PersonalOptions } from '../../src/personal-data/index.ts';

type Task = { readonly repository: PersonalOptions } | { readonly site: Parameters<typeof checkBuiltFolder> };

/** Rejects when the guard itself breaks, so that nothing passes unseen. */
const inThread = <T>(task: Task): Promise<readonly T[]> =>
	new Promise((resolve, reject) => {
		const worker = new Worker(new URL(import.meta.url), { workerData: task });
		worker.once('message', resolve);
		worker.once('error', reject);
		worker.once('exit', (code) => reject(new Error(`berhenti dengan kode ${code}`)));
	});

/** What `checkPersonalData` says, from a thread of its own: the check's own rules take about as long, and a second
 * thread would only read the guard's source once more. */
export const personalData = (options: PersonalOptions): Promise<readonly Issue[]> => inThread({ repository: options });

/** What `checkBuiltFolder` says, from another thread. */
export const personalDataInSite = (...site: Parameters<typeof checkBuiltFolder>): Promise<readonly BuiltFinding[]> =>
	inThread({ site });

if (!isMainThread) {
	// Each thread reads the guard's source anew, and understanding it takes longer than most files it looks at.
	enableCompileCache();
	// Loaded here only: the thread that waits has no use for it.
	const guard = await import('../../src/personal-data/index.ts');
	const task = workerData as Task;
	parentPort?.postMessage(
		'site' in task ? guard.checkBuiltFolder(...task.site) : guard.checkPersonalData(task.repository),
	);
}
