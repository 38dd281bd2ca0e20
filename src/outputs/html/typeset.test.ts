import { describe, expect, it } from 'vitest';
import { typeset } from './typeset.ts';

describe('typeset', () => {
	it.each([
		['<p>balita 0-59 bulan</p>', '<p>balita 0–59 bulan</p>'],
		['<p>tahun 2021-2022</p>', '<p>tahun 2021–2022</p>'],
		['<p>menurut e-PPGBM pada 26 Mei 2025.</p>', '<p>menurut e\u2011PPGBM pada 26\u00a0Mei\u00a02025.</p>'],
		['<svg><title>e-PPGBM</title></svg>', '<svg><title>e\u2011PPGBM</title></svg>'],
		['<img src="/0-59/" alt="5 Mei, 0-59">', '<img src="/0-59/" alt="5\u00a0Mei, 0–59">'],
		['<p>Agustus 2024, 5 Juli</p>', '<p>Agustus\u00a02024, 5\u00a0Juli</p>'],
	])('%s', (html, set) => {
		expect(typeset(html)).toBe(set);
	});

	it.each([
		'<p><code>2025-05-26 e-PPGBM 0-59</code></p>',
		'<p>2025-05-26</p>',
		'<p>2024-08</p>',
		'<p>400.5.7/1685-2</p>',
		'<a href="/x/0-59/" data-of="0-59">x</a>',
		'<option>e-PPGBM 5 Mei</option>',
		'<script type="application/ld+json">{"a":"e-PPGBM 0-59"}</script>',
	])('leaves %s', (html) => {
		expect(typeset(html)).toBe(html);
	});
});
