import type { FileForm } from '../../files/decode.ts';
import { error, type Issue } from '../../model/base/issue.ts';
import type { Edit } from './repair/edit.ts';
import type { Layout } from './repair/layout.ts';

const REPAIR = 'Jalankan `npm run check -- --fix`, atau';
const DELIMITERS = { ',': 'koma', ';': 'titik koma', '\t': 'tab' } as const;

export interface Form {
	readonly issues: readonly Issue[];
	readonly edits: readonly Edit[];
	readonly isReadable: boolean;
}

/** What is wrong with how a text was stored: its encoding, and line ends that are neither LF nor CR LF. */
export function formOf(text: string, file: string, form: FileForm = { encoding: 'UTF-8' }): Form {
	const issues: Issue[] = [];
	const edits: Edit[] = [];
	const start = { file, line: 1, column: 1 };
	if (text.startsWith('PK\u0003\u0004')) {
		issues.push(
			error('bentuk-berkas', start)`
				Berkas ini buku kerja Excel atau arsip ZIP, walau namanya lain.
				→ Buka di Excel, lalu simpan lembarnya sebagai CSV UTF-8.`,
		);
		return { issues, edits, isReadable: false };
	}
	const broken = text.indexOf('\uFFFD');
	if (broken >= 0) {
		const place = { file, line: form.brokenLine ?? text.slice(0, broken).split('\n').length, column: 1 };
		issues.push(
			error('bentuk-berkas', place)`
				Ada huruf yang rusak di baris ini; berkasnya bukan UTF-8 yang utuh.
				→ Buka berkas aslinya, simpan sebagai CSV UTF-8, lalu periksa huruf itu.`,
		);
		return { issues, edits, isReadable: false };
	}
	if (form.encoding !== 'UTF-8') {
		issues.push(
			error('bentuk-berkas', start)`
				Berkas disimpan sebagai ${form.encoding}, bukan UTF-8.
				→ ${REPAIR} simpan ulang sebagai CSV UTF-8.`,
		);
		edits.push({ kind: 'form', from: form.encoding, to: 'UTF-8' });
	}
	if (text.includes('\r') && !text.includes('\n')) {
		issues.push(
			error('bentuk-berkas', start)`
				Baris berakhir dengan CR saja (cara Mac lama), bukan LF.
				→ ${REPAIR} simpan ulang sebagai CSV UTF-8.`,
		);
		edits.push({ kind: 'form', from: 'akhir baris CR', to: 'akhir baris LF' });
	}
	return { issues, edits, isReadable: true };
}

/** What is wrong with where the table stands: other separators than commas, rows above the header. */
export function layoutFaults(layout: Layout, rowsAbove: readonly (readonly string[])[], file: string): Form {
	const issues: Issue[] = [];
	const edits: Edit[] = [];
	const found = DELIMITERS[layout.delimiter];
	if (layout.delimiter !== ',') {
		issues.push(
			error('bentuk-berkas', { file, line: 1, column: 1 })`
				Kolom dipisah ${found}, bukan koma.
				→ ${REPAIR} pisahkan kolom dengan koma dan pakai titik untuk desimal.`,
		);
		edits.push({ kind: 'form', from: `dipisah ${found}`, to: 'dipisah koma' });
	}
	if (rowsAbove.length > 0) {
		const what =
			rowsAbove.length === 1
				? 'Baris pertama bukan judul kolom.'
				: `${rowsAbove.length} baris pertama bukan judul kolom.`;
		issues.push(
			error('baris-di-atas-judul', { file, line: 1, column: 1 })`
				${what}
				→ Hapus baris di atas judul kolom; judul tabel boleh ditulis di \`catatan\`.`,
		);
	}
	return { issues, edits, isReadable: true };
}
