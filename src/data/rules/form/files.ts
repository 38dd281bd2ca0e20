import { isKnownFile } from '../../tables/index.ts';
import { error, type Rule, wrong } from '../rule.ts';

/** Files that nothing reads: a slip in a name must not make a figure vanish. */
export const files: Rule = {
	words: {
		'berkas-hilang': wrong`
			Berkas wajib, atau berkas kelurahan dari penimbangan yang tercatat, yang tidak ada.
			? Penimbangan yang tercatat tanpa angka tampak seolah belum pernah diukur.
			→ Buat berkasnya dengan baris judul yang disebut pesannya.`,
		'berkas-tak-dibaca': wrong`
			Berkas di folder data yang tidak dikenal situs.
			? Salah ketik pada nama berkas membuat seluruh isinya tidak terbit.
			→ Betulkan nama atau foldernya, atau pindahkan ke luar folder data.`,
	},
	*run(draft) {
		for (const path of draft.folder.files.keys()) {
			if (isKnownFile(path)) continue;
			yield error('berkas-tak-dibaca', { file: `${draft.folder.name}/${path}`, line: 1, column: 1 })`
				Berkas ini tidak dibaca oleh situs.
				→ Periksa nama dan foldernya, atau pindahkan ke luar folder data.`;
		}
	},
};
