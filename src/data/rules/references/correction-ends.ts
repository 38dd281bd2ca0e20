import { UNTOLD } from '../../../model/figures/correction.ts';
import { currentId, renamedCodes } from '../../../model/figures/renamed.ts';
import { concerns, correctionsIn, textsOf } from '../../published/corrections.ts';
import { statesOf } from '../../published/states.ts';
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
		const { corrections: sheet } = draft;
		const listed = correctionsIn(draft);
		if (listed.length === 0) return;
		const states = statesOf(draft);
		if (!states.isWhole) return;
		const codes = renamedCodes(listed.map(({ id, ...rest }) => ({ figure: id, ...rest })));
		const byId = Map.groupBy(
			listed.map((correction) => ({ ...correction, id: currentId(correction.id, codes) })),
			({ id }) => id,
		);
		const seen = new Set<number>();
		for (const [key, state] of states.byKey) {
			const correction = byId.get(state.id)?.findLast(concerns(state));
			// What is not there at all is for the rule about references.
			if (
				!correction ||
				Object.keys(state.parts).length === 0 ||
				states.unreadable.has(key) ||
				seen.has(correction.line)
			)
				continue;
			const { id, after } = correction;
			// A withdrawal without a document may speak of one report among several.
			if (after === UNTOLD || (after === '' && correction.document === '') || textsOf(state).includes(after)) continue;
			seen.add(correction.line);
			const [now = ''] = textsOf(state);
			yield error(
				'koreksi-akhir',
				sheet.place(correction.line, 'sesudah'),
				after === ''
					? `Koreksi terakhir tentang \`${id}\` menariknya, padahal datanya masih menulis \`${now}\`.`
					: `Koreksi terakhir tentang \`${id}\` berakhir di \`${after}\`, padahal datanya menulis \`${now}\`.`,
				after === ''
					? 'Hapus angkanya dari data, atau tambahkan koreksi baru yang menerbitkannya kembali (`sebelum` kosong).'
					: 'Betulkan nilai di datanya, atau tambahkan koreksi baru dari nilai itu ke nilai yang sekarang.',
			);
		}
	},
};
