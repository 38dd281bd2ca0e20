import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { loadPublication } from '../data/load.ts';
import { ATTACKS, TOO_MUCH, WHOLE_FILES } from './attacks.fixture.ts';
import { checkProgram } from './check.ts';
import { frontMatter } from './faults.fixture.ts';
import { compileGuard, textIsData } from './vite-plugin.ts';

const publication = loadPublication('tests/cases/lengkap/data');
const errorsIn = (source: string) =>
	checkProgram(source, 'tulisan.mdx', publication).filter(({ severity }) => severity === 'error');
const FIRST_LINE = 11;
/** Each with its beginning on one line, for a name. */
const named = (texts: readonly string[]) => texts.map((text) => [JSON.stringify(text.slice(0, 120)), text] as const);

describe('a text that means harm', () => {
	it.each(named(ATTACKS))('is refused at its place: %s', (_, text) => {
		const issues = errorsIn(frontMatter({}, text));
		expect(issues.length).toBeGreaterThan(0);
		for (const { file, line, column, message, fix } of issues) {
			expect(file).toBe('tulisan.mdx');
			expect(line).toBeGreaterThanOrEqual(FIRST_LINE);
			expect(column).toBeGreaterThanOrEqual(1);
			expect([message, fix].join(' ')).not.toMatch(/undefined|\[object|TypeError/);
		}
	});

	it.each(named(ATTACKS))('does not compile, should the check be forgotten: %s', (_, text) => {
		expect(() =>
			mdxToJs(text, { mdastPlugins: [compileGuard], features: { gfm: true, smartPunctuation: true } }),
		).toThrow();
	});

	it.each(named(TOO_MUCH))('ends no parser: %s', (_, text) => {
		expect(errorsIn(frontMatter({}, text))).toMatchObject([
			{ code: 'mdx-rusak', message: expect.stringContaining('Tulisan ini') },
		]);
	});

	it.each(named(WHOLE_FILES))('is refused whole: %s', (_, source) => {
		expect(errorsIn(source).length).toBeGreaterThan(0);
	});
});

it('the guard stands in the compiler of Astro, or the build does not begin', () => {
	const setup = textIsData().hooks['astro:config:setup'] as (options: unknown) => void;
	const processor = { name: 'satteri', options: { mdastPlugins: [] as unknown[] } };
	setup({ config: { markdown: { processor } } });
	expect(processor.options.mdastPlugins).toEqual([compileGuard]);
	expect(() => setup({ config: { markdown: { processor: { name: 'unified', options: {} } } } })).toThrow(
		'tidak dapat dijaga',
	);
});

it.each([
	'[Dinas](https://dinkes.contoh.go.id/berkas/12345/27-persen?a=b#c)',
	'[surat](mailto:ppid@kota-contoh.go.id)',
	'[kota](../../kota/contoh/#peta)',
	'[tulisan](../lain/)',
	'[bagian](#yang-belum-diketahui)',
	'www.contoh.go.id dan https://contoh.go.id/',
	'Kata `kode` dan ~~dicoret~~.\n\n```\nkode\n```',
	'{/* catatan untuk penyunting: jangan lupa */}\n\nTeks {/* lagi */} teks.',
	'| a | b |\n|:--|--:|\n| **x** | [y](https://contoh.go.id) |',
])('lets an honest text through: %s', (text) => {
	const source = frontMatter({}, text);
	expect(checkProgram(source, 'tulisan.mdx', publication, new Set(['lain']))).toEqual([]);
	expect(mdxToJs(text, { mdastPlugins: [compileGuard] }).code).toContain('MDXContent');
});
