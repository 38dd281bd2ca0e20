import { listed } from '../../../model/base/spelling.ts';
import { tidyBlanks } from './blank.ts';

/** Other names that offices give a column; only such as can mean nothing else. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
	kode: listed(`
		kode_kelurahan, kode_desa, kode_wilayah, kode_kemendagri, kode_dagri, kode_desa_kelurahan, kode_kelurahan_desa,
		id_desa_dagri
	`),
	wilayah: ['kode', 'kode_wilayah', 'kode_kemendagri'],
	kelurahan: listed(`
		desa, nama_kelurahan, nama_desa, desa_kel, kel_desa, desa_kelurahan, kelurahan_desa, nama_desa_kelurahan,
		nama_kelurahan_desa
	`),
	nama: ['nama_wilayah'],
	sasaran: ['jumlah_sasaran', 'sasaran_balita', 'balita_sasaran', 'jumlah_sasaran_balita'],
	diukur: ['jumlah_diukur', 'balita_diukur', 'jumlah_balita_diukur'],
	sangat_pendek: ['jumlah_sangat_pendek', 'balita_sangat_pendek', 'jumlah_balita_sangat_pendek'],
	indikator: ['indicator'],
	instrumen: ['instrument'],
	pembilang: ['numerator'],
	penyebut: ['denominator'],
};

const formOf = (name: string) =>
	tidyBlanks(name)
		.toLowerCase()
		.replace(/\([^)]*\)/g, '')
		.replace(/[^a-z0-9]+/g, '_')
		.replace(/^_+|_+$/g, '');

/** The contract's column that a header cell means, or `undefined`. */
export function columnOf(name: string, known: readonly string[]): string | undefined {
	if (known.includes(name)) return name;
	const form = formOf(name);
	if (known.includes(form)) return form;
	return known.find((column) => ALIASES[column]?.includes(form));
}

/** Special advice for a header that is near to one of ours and means something else. */
export function adviceOnColumn(name: string): string | undefined {
	const form = formOf(name);
	if (/^(jumlah_)?(balita_)?stunting$/.test(form))
		return (
			'Kolom `pendek` di situs ini berisi semua balita di bawah −2 SD, termasuk sangat pendek. Bila kolom ini ' +
			'jumlah pendek dan sangat pendek, namai `pendek`.'
		);
	if (/bps/.test(form)) return 'Hapus kolom itu; situs ini memakai kode Kemendagri di kolom `kode`.';
	return undefined;
}
