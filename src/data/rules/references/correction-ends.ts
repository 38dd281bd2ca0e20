import { wrongEnds } from '../../published/ends.ts';
import { ask, either, error, type Rule, wrong } from '../rule.ts';

/** The last correction of a thing says what it is now; else either the value or the correction is wrong. */
export const correctionEnds: Rule = {
	words: {
		'koreksi-kurang': wrong`
			Angka, atau nama, satuan, definisi, dan alamat di sampingnya, yang sudah terbit lalu berubah atau hilang tanpa
			baris di koreksi.csv. Yang dibandingkan adalah terbitan terakhir: tempat cabang ini berpisah dari cabang utama,
			atau \`--base REF\`.
			? Orang yang mengutip angka lama berhak tahu bahwa angkanya berubah, kapan, dan mengapa. Angka yang berganti
			nama atau definisi adalah angka lain.
			→ Tambahkan baris yang dicetak pesannya, lengkap dengan tanggal dan alasannya.
			! Jumlah balita stunting Batam tahun 2023 tertulis 1.207, lalu 1.022 pada akhir tahun, tanpa penjelasan.
			[dinsospm-batam-2023-12-29]`,
		'koreksi-tak-cocok': wrong`
			Baris koreksi yang tidak sesuai dengan perubahan apa pun, atau tentang angka yang tidak ada.
			? Catatan koreksi yang keliru sama menyesatkannya dengan perubahan diam-diam.
			→ Betulkan id angka, nilai lama, dan nilai barunya.`,
		'koreksi-akhir': wrong`
			Koreksi terakhir sebuah angka yang \`sesudah\`-nya bukan nilai di data sekarang.
			? Riwayat yang berakhir di nilai lain daripada yang terbit tidak dapat dipercaya.
			→ Betulkan nilainya, atau tambahkan koreksi baru sampai ke nilai yang sekarang.`,
		'terbitan-tak-diketahui': either`
			Terbitan sebelumnya tidak dapat ditemukan di git, misalnya karena riwayatnya terpotong. Di GitHub Actions dan
			GitLab CI ini kesalahan.
			? Tanpa pembanding, angka yang berubah diam-diam tidak terlihat.
			→ Ambil riwayatnya dengan \`git fetch --unshallow\`, atau sebutkan pembandingnya dengan \`--base REF\`.`,
		'kata-berubah': ask`
			Catatan, letak dalam dokumen, arti istilah, tindakan, jadwal, atau kalimat singkat kota yang sudah terbit
			lalu berubah atau hilang.
			? Angkanya tetap, tetapi cara membacanya, atau yang pernah diakui dilakukan, menjadi lain.
			→ Biarkan bila memang begitu; bila tidak, kembalikan.`,
		'koreksi-tanpa-alasan': wrong`
			Baris koreksi yang alasannya masih berisi kata contoh.
			? Perubahan tanpa sebab tidak dapat dinilai pembaca.
			→ Tulis sebabnya dalam satu kalimat.`,
		'koreksi-terhapus': wrong`
			Baris koreksi yang sudah terbit lalu dihapus atau diubah.
			? Riwayat yang dapat disunting bukan riwayat.
			→ Kembalikan barisnya; koreksi atas koreksi ditulis sebagai baris baru.`,
	},
	*run(draft) {
		for (const { correction, now } of wrongEnds(draft)) {
			const { id, after, line } = correction;
			yield error(
				'koreksi-akhir',
				draft.corrections.place(line, 'sesudah'),
				after === ''
					? `Koreksi terakhir tentang \`${id}\` menariknya, padahal datanya masih menulis \`${now}\`.`
					: `Koreksi terakhir tentang \`${id}\` berakhir di \`${after}\`, padahal datanya menulis \`${now}\`.`,
				after === ''
					? 'Hapus angkanya dari data, atau terbitkan kembali dengan `npm run correct` (koreksi baru; `sebelum` kosong).'
					: 'Betulkan nilai di datanya, atau catat nilai yang sekarang dengan `npm run correct`.',
			);
		}
	},
};
