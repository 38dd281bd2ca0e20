import { execFile } from 'node:child_process';

/**
 * Builds the site into `outDir` as `npm run build` does, with `more` in the environment; throws with what the build
 * said when it fails.
 */
export function buildSite(outDir: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
	const env = { ...process.env, CI: '', OUT_DIR: outDir, ...more };
	return new Promise((resolve, reject) => {
		// The pages' names alone are longer than what a child may say unasked.
		execFile(process.execPath, ['scripts/build.ts'], { env, maxBuffer: 2 ** 28 }, (error, stdout, stderr) =>
			error ? reject(new Error(`Situs gagal dibangun.\n${stdout}${stderr}`)) : resolve(),
		);
	});
}
