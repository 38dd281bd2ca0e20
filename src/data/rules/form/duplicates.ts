import type { Sheet } from '../../csv/parse.ts';
import { error, type Rule, wrong } from '../rule.ts';

const AND = new Intl.ListFormat('id-ID');

/** Whether each key comes after the one before: then no two are the same, and most files of villages are so. */
function isRising(rows: Sheet<unknown>['rows'], keyAt: (values: unknown, line: number) => string): boolean {
	let before: string | undefined;
	for (const { values, line } of rows) {
		const key = keyAt(values, line);
		if (before !== undefined && key <= before) return false;
		before = key;
	}
	return true;
}

/** A key that stands in two rows of a file, or an area code in two files. */
export const duplicates: Rule = {
	words: {
		'baris-ganda': wrong`
			Dua baris yang menyatakan hal yang sama: wilayah, indikator, instrumen, periode, dan dokumen yang sama.
			? Satu dokumen hanya menyatakan satu nilai; dua baris berarti salah salin.
			→ Hapus salah satunya, atau betulkan yang berbeda.
			! Daftar SSGI 2021 untuk Banten memuat Kota Cilegon dua kali. [databoks-banten-2021]`,
	},
	*run(draft) {
		for (const { table, rows, place, raw } of draft.sheets) {
			const [column = '', ...more] = table.key;
			const keyAt = (values: unknown, line: number) => {
				const value = more.length === 0 ? (values as Record<string, unknown>)[column] : undefined;
				return typeof value === 'string' ? value : table.key.map((name) => raw(line, name)).join(' / ');
			};
			if (isRising(rows, keyAt)) continue;
			const first = new Map<string, number>();
			for (const { values, line } of rows) {
				const key = keyAt(values, line);
				const before = first.get(key);
				if (before === undefined) first.set(key, line);
				else {
					const code = table.key[0] === 'kode' ? 'kode-ganda' : 'baris-ganda';
					const message =
						table.key.length === 1
							? `\`${table.key[0]}\` \`${key}\` sudah ada di baris ${before}.`
							: `Baris ${before} sudah memuat ${AND.format(table.key)} yang sama.`;
					yield error(code, place(line, table.key[0] ?? ''))`
						${message}
						→ Hapus salah satu baris, atau betulkan isinya.`;
				}
			}
		}

		const home = new Map<string, string>();
		for (const { rows, file, place } of draft.areas)
			for (const { values, line } of rows) {
				const before = home.get(values.kode);
				if (before !== undefined && before !== file)
					yield error('kode-ganda', place(line, 'kode'))`
						Kode \`${values.kode}\` sudah ada di ${before}.
						→ Setiap wilayah berada di satu berkas saja.`;
				home.set(values.kode, file);
			}
	},
};
