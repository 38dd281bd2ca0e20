import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { RasterTask } from './raster.ts';

type Answer = { readonly id: number } & ({ readonly png: Uint8Array } | { readonly fault: string });

interface Waiting {
	resolve(png: Uint8Array): void;
	reject(cause: Error): void;
}

let thread: Worker | undefined;
let last = 0;
const waiting = new Map<number, Waiting>();

/** One thread: what is drawn is drawn by the site's own thread, and this one is busy half of that time. */
function start(): Worker {
	// From the sources, not from within a bundle.
	const worker = new Worker(pathToFileURL(path.join(process.cwd(), 'src', 'outputs', 'images', 'raster.ts')));
	worker.on('message', (answer: Answer) => {
		const each = waiting.get(answer.id);
		waiting.delete(answer.id);
		if ('png' in answer) each?.resolve(answer.png);
		else each?.reject(new Error(answer.fault));
		// Nothing waits for it any more: it must not keep the program running.
		if (waiting.size === 0) worker.unref();
	});
	const stop = (cause: Error) => {
		thread = undefined;
		for (const { reject } of waiting.values()) reject(cause);
		waiting.clear();
	};
	worker.once('error', stop);
	worker.once('exit', (code) => stop(new Error(`raster.ts stopped with code ${code}`)));
	return worker;
}

/** What `rasterise` makes, by the other thread. */
export async function rasteriseElsewhere(svg: string, description: string): Promise<Buffer> {
	thread ??= start();
	const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
	const task: RasterTask = { id: ++last, svg, description };
	waiting.set(task.id, { resolve, reject });
	thread.ref();
	thread.postMessage(task);
	const png = await promise;
	return Buffer.from(png.buffer, png.byteOffset, png.byteLength);
}
