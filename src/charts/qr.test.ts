import { correction, generate } from 'lean-qr';
import { describe, expect, it } from 'vitest';
import { qrCode } from './qr.ts';

const ADDRESS = 'https://contoh.example/kota/bontang/lok-tuan/';

/** The modules that the path's strokes cover, as `x,y`. */
function blackOf(path: string): Set<string> {
	const black = new Set<string>();
	let [x, y] = [0, 0];
	for (const [, command, first, second] of path.matchAll(/([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?/g)) {
		if (command === 'M') [x, y] = [Number(first), Number(second) - 0.5];
		else if (command === 'm') [x, y] = [x + Number(first), y + Number(second)];
		else for (const end = x + Number(first); x < end; x += 1) black.add(`${x},${y}`);
	}
	return black;
}

describe('qrCode', () => {
	it('draws exactly the black modules, four empty ones around them', () => {
		const code = generate(ADDRESS, { minCorrectionLevel: correction.L });
		const { size, path } = qrCode(ADDRESS);
		expect(size).toBe(code.size + 8);
		const black = blackOf(path);
		for (let y = 0; y < code.size; y += 1)
			for (let x = 0; x < code.size; x += 1) expect(black.has(`${x + 4},${y + 4}`), `${x},${y}`).toBe(code.get(x, y));
		// The finder in the upper left corner.
		expect(black.has('4,4')).toBe(true);
		expect(black.has('3,4')).toBe(false);
	});
});
