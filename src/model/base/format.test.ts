import { expect, test } from 'vitest';
import { formatBytes } from './format.ts';

test.each([
	[812, '812 bita'],
	[1_000, '1 kB'],
	[24_499, '24 kB'],
	[999_499, '999 kB'],
	[999_500, '1,0 MB'],
	[1_234_567, '1,2 MB'],
	[2_345_678_901, '2.345,7 MB'],
])('formatBytes(%i) is %s', (bytes, text) => expect(formatBytes(bytes).replace('\u00a0', ' ')).toBe(text));
