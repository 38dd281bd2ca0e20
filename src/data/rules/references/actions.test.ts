import { expect, test } from 'vitest';
import { check } from '../check.fixture.ts';
import { actions } from './factors.ts';

test('a scheme that its year did not follow', () => {
	expect(check(actions, { actions: ['2024,aksi-utama,1,Analisis.,,berita,'] })).toMatchInlineSnapshot(`
		[
		  "error skema-aksi data/kota/contoh/aksi.csv:2:2
		Tahun 2024 ditulis memakai \`aksi-utama\`, padahal kota.json menetapkan \`8-aksi\`.
		→ Tulis \`8-aksi\`, atau betulkan \`skema\` di kota.json.",
		]
	`);
});

test('a step that its scheme does not have', () => {
	expect(check(actions, { actions: ['2024,8-aksi,pendukung,Kegiatan.,,berita,'] })).toMatchInlineSnapshot(`
		[
		  "error nomor-aksi data/kota/contoh/aksi.csv:2:3
		\`8-aksi\` tidak mempunyai aksi \`pendukung\`.
		→ Tulis salah satu dari \`1\`, \`2\`, \`3\`, \`4\`, \`5\`, \`6\`, \`7\`, \`8\`, atau \`lain\`.",
		]
	`);
});

test('nothing for a step of the scheme in force, for what lies outside, or for years before any scheme', () => {
	expect(
		check(actions, {
			actions: [
				'2024,8-aksi,8,Reviu.,,berita,',
				'2024,8-aksi,lain,Kelas.,,berita,',
				'2020,aksi-utama,1,Awal.,,berita,',
			],
		}),
	).toEqual([]);
});
