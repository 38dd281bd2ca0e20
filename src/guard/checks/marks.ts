import { hasMarks } from '../../model/base/mark.ts';
import type { Check } from '../check.ts';

/** Marks of numbers are taken away as a file is written, after they were checked: one left was never checked. */
export const marks = (): Check => ({
	name: 'tanda-angka',
	*text(text) {
		if (hasMarks(text)) yield 'Tanda asal angka tertinggal: berkas ini ditulis tanpa pemeriksaan angka.';
	},
});
