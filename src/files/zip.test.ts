import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textsInZip, unzip, ZipFault, zip, zipEntries } from './zip.ts';

const made = zipSync({ 'a.csv': strToU8('satu\n'), 'b.csv': strToU8('dua\n'.repeat(500_000)) });
/** The archive with other bytes where these stand. */
function altered(from: string, to: string): Uint8Array {
	return new Uint8Array(Buffer.from(Buffer.from(made).toString('latin1').replaceAll(from, to), 'latin1'));
}
const why = (bytes: Uint8Array, most?: { bytes: number }) => {
	try {
		unzip(bytes, most);
		return 'read';
	} catch (cause) {
		return cause instanceof ZipFault ? cause.why : cause;
	}
};
/** The directory's entry of the first file, and what stands at an offset of it made another. */
function withDirectory(offset: number, value: number): Uint8Array {
	const bytes = made.slice();
	bytes[Buffer.from(bytes).indexOf('PK\x01\x02', 'latin1') + offset] = value;
	return bytes;
}

describe('a zip', () => {
	it('gives back what was put in, the same bytes for the same texts', () => {
		const texts = [
			['mimetype', 'x/y'],
			['b/á.txt', 'dua'],
		] as const;
		expect(textsInZip(zip(texts))).toEqual(texts);
		expect(zip(texts)).toEqual(zip(texts));
		expect(unzip(made).get('b.csv')).toHaveLength(2_000_000);
	});

	it('hides no file behind another of its name', () => {
		expect([...unzip(altered('b.csv', 'a.csv')).values()].map((content) => content.length)).toEqual([5, 2_000_000]);
	});

	it.each([
		['needs a password', withDirectory(8, 1), 'locked'],
		['tells less than it holds', withDirectory(24, 3), 'broken'],
		['tells another sum', withDirectory(16, 0), 'broken'],
		['was cut short', made.subarray(0, made.length - 30), 'broken'],
	])('that %s is refused', (_, bytes, expected) => expect(why(bytes)).toBe(expected));

	it('that holds more than may be unpacked is refused before anything is', () => {
		expect(why(made, { bytes: 1_000_000 })).toBe('large');
		expect(zipEntries(made).size).toBe(2);
	});
});
