import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parentPort } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encodePng } from './png.ts';

/** Makes the pixels of a picture; in a thread of its own (`raster-thread.ts`), for it takes longer than making the page
 * it stands for. */

/** A drawing without any text element, and what its file says of it. */
export type RasterTask = { readonly id: number; readonly svg: string; readonly description: string };

let ready: Promise<unknown> | undefined;

/** Rasterises an SVG that has no text elements, so no font is looked for anywhere. */
export async function rasterise(svg: string, description: string): Promise<Buffer> {
	ready ??= readFile(path.join(process.cwd(), 'node_modules', '@resvg', 'resvg-wasm', 'index_bg.wasm')).then((wasm) =>
		initWasm(wasm),
	);
	await ready;
	const drawing = new Resvg(svg);
	const image = drawing.render();
	const png = encodePng(image.pixels, image.width, image.height, description);
	image.free();
	drawing.free();
	return png;
}

parentPort?.on('message', async ({ id, svg, description }: RasterTask) => {
	try {
		const png = new Uint8Array(await rasterise(svg, description));
		parentPort?.postMessage({ id, png }, [png.buffer]);
	} catch (cause) {
		parentPort?.postMessage({ id, fault: (cause as Error).message });
	}
});
