import { correction, generate } from 'lean-qr';

/** Empty modules that a reader needs on each side of a code. */
const QUIET = 4;

/** An address as a QR code: its width in modules, and path data of one stroke, a module wide, through each run of black
 * ones. On a clean sheet the least correction is enough, and makes the largest modules. */
export function qrCode(address: string): { readonly size: number; readonly path: string } {
	const code = generate(address, { minCorrectionLevel: correction.L });
	let [path, penX, penY] = ['', 0, 0];
	for (let y = 0; y < code.size; y += 1)
		for (let x = 0; x < code.size; x += 1) {
			if (!code.get(x, y)) continue;
			const start = x;
			while (code.get(x, y)) x += 1;
			path += `m${start - penX} ${y - penY}h${x - start}`;
			[penX, penY] = [x, y];
		}
	return { size: code.size + 2 * QUIET, path: `M${QUIET} ${QUIET + 0.5}${path}` };
}
