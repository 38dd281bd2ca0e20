import { describe, expect, it } from 'vitest';
import { depthFault } from '../../json/parse.ts';
import { examine } from '../../publish.ts';
import { readFolder } from '../../read-folder.ts';

const example = readFolder('data/_contoh');
const file = [...example.files.keys()].find((path) => path.endsWith('batas.geojson')) as string;

/** What is said of the example's boundary when it is this text. */
function found(text: string): string[] {
	const { issues } = examine({ ...example, files: new Map([...example.files, [file, text]]) });
	return issues
		.filter((issue) => issue.file.endsWith(file))
		.map(({ code, line, message }) => `${code}:${line} ${message}`);
}
const shape = (kode: unknown) =>
	JSON.stringify({
		type: 'FeatureCollection',
		features: [{ type: 'Feature', properties: { kode }, geometry: { type: 'Polygon', coordinates: [] } }],
	});

it('has nothing to say of the example', () => expect(found(example.files.get(file) as string)).toEqual([]));

const ODD_CODES: unknown[] = [{ toString: 'x' }, ['64'], true, 'constructor', '__proto__', { constructor: 1 }];
it.each(ODD_CODES.map((kode) => [kode] as const))('takes %j for no code, and does not fall', (kode) =>
	expect(found(shape(kode))).toEqual([
		`kode-tak-dikenal:1 Kode \`${typeof kode === 'string' ? kode : JSON.stringify(kode)}\` tidak ada di wilayah.csv kota ini.`,
	]),
);

describe('depth', () => {
	it('is told at the place where it is too much', () => {
		expect(found(`{"type": "FeatureCollection", "features":\n${'['.repeat(100_000)}`)).toEqual([
			'json-rusak:2 Kurung di sini bersarang lebih dari 100 tingkat.',
		]);
	});

	it('does not count brackets within texts', () => {
		expect(depthFault('a', JSON.stringify(`"${'['.repeat(1000)}\\`))).toBeUndefined();
	});
});
