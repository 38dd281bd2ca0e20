import type { Issue } from '../../data/issue.ts';
import { type Finding, type Kind, maskName } from './finding.ts';

const quoted = (file: string) => (/^[\w./-]+$/.test(file) ? file : `"${file}"`);

/** How to take a file out of git, and what the law asks when it was already out. */
function removal(file: string): string {
	const path = quoted(file);
	return [
		`Jangan commit. Keluarkan dari git: \`git rm --cached ${path}\`, pindahkan berkasnya ke luar folder ini, dan terbitkan hanya jumlah per wilayah.`,
		`Bila pernah di-commit, hapus juga dari riwayat: \`git filter-repo --invert-paths --path ${path}\` (atau BFG), lalu push paksa.`,
		'Bila pernah di-push, anggap sudah bocor: menghapusnya tidak menarik salinan; beri tahu pejabat PDP, orang yang datanya terbuka, dan lembaga PDP paling lambat 3x24 jam (UU 27/2022 pasal 46).',
	].join(' ');
}

/** What to do about a finding, in Indonesian. */
export function adviceFor(kind: Kind, file: string): string {
	switch (kind) {
		case 'metadata':
			return `Hapus keterangan itu sebelum terbit: di Excel atau Word lewat Berkas > Info > Periksa Dokumen; pada foto dan PDF dengan \`exiftool -all= ${quoted(file)}\`.`;
		case 'lembar-tersembunyi':
			return 'Hapus bagian yang tersembunyi, atau terbitkan tabelnya sebagai CSV.';
		case 'arsip-tak-terbaca':
		case 'berkas-tak-terbaca':
			return 'Simpan isinya sebagai CSV atau teks (atau .xlsx tanpa kata sandi), agar dapat diperiksa; yang tidak perlu terbit, keluarkan dari repositori.';
		default:
			return removal(file);
	}
}

/** A finding as an issue of `npm run check`. */
export function issueOf(finding: Finding, path: string, origin = ''): Issue {
	const { kind, severity, line, column, message, within } = finding;
	const file = maskName(path);
	const part = within ? `${within.charAt(0).toUpperCase()}${within.slice(1)}: ` : '';
	return { code: kind, severity, file, line, column, message: `${part}${message}${origin}`, fix: adviceFor(kind, file) };
}
