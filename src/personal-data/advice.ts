import type { Issue } from '../model/base/issue.ts';
import { type Finding, type Kind, maskName } from './finding.ts';

const quoted = (file: string) => (/^[\w./-]+$/.test(file) ? file : `"${file}"`);

/** What the law asks when the data was already out. */
const BREACH =
	'Bila pernah di-push, anggap sudah bocor: menghapusnya tidak menarik salinan; beri tahu pejabat PDP, orang yang ' +
	'datanya terbuka, dan lembaga PDP paling lambat 3x24 jam (UU 27/2022 pasal 46).';

/** How to take a file out of git, and what the law asks when it was already out. */
function removal(file: string): string {
	const path = quoted(file);
	return [
		`Jangan commit. Keluarkan dari git: \`git rm --cached ${path}\`, pindahkan berkasnya ke luar folder ini, dan terbitkan hanya jumlah per wilayah.`,
		`Bila pernah di-commit, hapus juga dari riwayat: \`git filter-repo --invert-paths --path ${path}\` (atau BFG), lalu push paksa.`,
		BREACH,
	].join(' ');
}

/** How to take a file out of what git remembers: there is nothing left to take out of the next commit. */
function removalFromHistory(file: string): string {
	const path = quoted(file);
	return [
		`Hapus dari seluruh riwayat, pada klon yang baru: \`git filter-repo --invert-paths --path ${path}\` (atau BFG); bila berkas itu juga masih ada sekarang, keluarkan dulu isinya dan commit.`,
		'Lalu push paksa semua cabang dan tag (`git push --force --mirror`), dan minta semua orang membuang klon dan ' +
			'fork lamanya lalu mengklon ulang: push dari klon lama membawanya kembali.',
		'Minta penyedia repositori menghapus salinan yang masih disimpannya (cache, pull request, fork). Untuk stash: ' +
			'`git stash drop`, lalu `git reflog expire --expire=now --all` dan `git gc --prune=now`.',
		BREACH,
	].join(' ');
}

/** How to take words out of what git itself says of commits. */
const removalFromMessages = (): string =>
	[
		'Tulis ulang pada klon yang baru: `git filter-repo --replace-message FILE` untuk pesan, `--mailmap FILE` ' +
			'untuk nama penulis; ganti nama cabang dengan `git branch -m` dan hapus tag dengan `git tag -d`.',
		'Lalu push paksa semua cabang dan tag (`git push --force --mirror`), dan minta semua orang mengklon ulang.',
		BREACH,
	].join(' ');

/** What to do about a finding, in Indonesian; `isPast` for one in git's history. */
function adviceFor(kind: Kind, file: string, isPast = false): string {
	// What cannot be read is not known to be anybody's.
	if (kind === 'riwayat-terpotong') return 'Ambil seluruh riwayat dengan `git fetch --unshallow --tags`, lalu ulangi.';
	if (isPast && file.startsWith('git: ')) return removalFromMessages();
	if (isPast && !kind.endsWith('terbaca')) return removalFromHistory(file);
	switch (kind) {
		case 'orang-dalam-teks':
			return (
				'Tulis tanpa nama dan tanpa ciri satu anak, misalnya `satu balita pindah`. Bila itu tempat atau kantor, tulis ' +
				'jenisnya di depannya (`Kelurahan …`, `Posyandu …`); bila pejabat, tulis jabatannya di depan namanya; ' +
				'bila merek, program, atau lembaga, tambahkan barisnya di `bukan-nama.txt` di folder data: `Kata: apa itu`.'
			);
		case 'metadata':
			return `Hapus keterangan itu sebelum terbit: di Excel atau Word lewat Berkas > Info > Periksa Dokumen; pada foto dan PDF dengan \`exiftool -all= ${quoted(file)}\`.`;
		case 'lembar-tersembunyi':
			return 'Hapus bagian yang tersembunyi, atau terbitkan tabelnya sebagai CSV.';
		case 'penunjuk-lfs-tak-terbaca':
			return (
				`Jalankan \`git lfs pull\`, lalu simpan isinya sendiri di repositori: \`git lfs untrack ${quoted(file)}\`, ` +
				`\`git add ${quoted(file)}\`.`
			);
		case 'arsip-tak-terbaca':
		case 'berkas-tak-terbaca':
			return (
				'Simpan isinya sebagai CSV atau teks (atau .xlsx tanpa kata sandi), agar dapat diperiksa; yang tidak perlu ' +
				'terbit, keluarkan dari repositori.'
			);
		default:
			return removal(file);
	}
}

/** A finding as an issue of `npm run check`; `isPast` when it stands in git's history. */
export function issueOf(finding: Finding, path: string, origin = '', isPast = false): Issue {
	const { kind, severity, line, column, message, within } = finding;
	const file = maskName(path);
	const part = within ? `${within.charAt(0).toUpperCase()}${within.slice(1)}: ` : '';
	return {
		code: kind,
		severity,
		file,
		line,
		column,
		message: `${part}${message}${origin}`,
		fix: adviceFor(kind, file, isPast),
	};
}
