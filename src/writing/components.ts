import { isDoubtful } from '../model/figures/statement.ts';
import { COMPARISONS } from './comparisons.ts';
import type { Component } from './component.ts';
import { DRAWINGS } from './drawings.ts';

/** A quotation is to be short: the rest is told in own words. */
const LONGEST_QUOTE = 40;

/** Everything that a text may use, by name. */
export const COMPONENTS: Readonly<Record<string, Component>> = {
	Angka: {
		attributes: { id: 'word', satuan: 'flag?', sumber: 'flag?' },
		usage: '<Angka id="wilayah/indikator/instrumen/periode" />',
		check({ words, flags }, reader) {
			if (!words.id) return;
			const found = reader.stated(words.id);
			if (found && isDoubtful(found) && flags.satuan === false)
				reader.refuse('angka-diragukan', words.id.offset)`
					Angka \`${found.id}\` diragukan; tanpa satuan keraguannya tidak terbaca.
					→ Hapus \`satuan={false}\`, supaya tertulis "(diragukan)" di belakangnya.`;
		},
	},
	...COMPARISONS,
	...DRAWINGS,
	Istilah: {
		attributes: { id: 'word' },
		usage: '<Istilah id="cakupan">cakupan</Istilah>',
		hasChildren: true,
		check({ words }, reader) {
			if (words.id) reader.term(words.id);
		},
	},
	Dokumen: {
		attributes: { id: 'word' },
		usage: '<Dokumen id="…" />',
		check({ words }, reader) {
			if (words.id) reader.document(words.id);
		},
	},
	Kutipan: {
		attributes: { dokumen: 'word', oleh: 'word' },
		usage: '<Kutipan dokumen="id" oleh="Nama, jabatan">…</Kutipan>',
		hasChildren: true,
		check({ words, text, offset }, reader) {
			if (words.dokumen) reader.document(words.dokumen);
			const length = text.split(/\s+/).filter(Boolean).length;
			if (length > LONGEST_QUOTE)
				reader.refuse('kutipan-panjang', offset)`
					Kutipan ini ${length} kata; paling panjang ${LONGEST_QUOTE}.
					→ Kutip yang terpenting saja, dan ceritakan sisanya dengan kata-kata sendiri.`;
		},
	},
	Pengecualian: {
		attributes: { alasan: 'word' },
		usage: '<Pengecualian alasan="…">…</Pengecualian>',
		hasChildren: true,
		check() {},
	},
};
