import { slugOf } from '../../../model/base/slug.ts';
import { citySlugs } from '../../files.ts';
import { placeOf } from '../../json/parse.ts';
import { error, type Rule, wrong } from '../rule.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Cities: each with its own code, in the province that its code names, in a folder whose name fits an address. */
export const cities: Rule = {
	words: {
		'nama-folder': wrong`
			Folder kota yang namanya tidak dapat menjadi alamat halaman.
			? Nama folder menjadi alamat yang dikutip orang.
			→ Pakai huruf kecil, angka, dan tanda hubung.`,
	},
	*run(draft) {
		for (const slug of citySlugs(draft.folder.files)) {
			if (SLUG.test(slug)) continue;
			const name = slugOf(slug);
			const place = { file: `${draft.folder.name}/kota/${slug}/kota.json`, line: 1, column: 1 };
			yield error('nama-folder', place)`
				Nama folder \`${slug}\` tidak dapat menjadi alamat halaman.
				→ Namai folder itu dengan huruf kecil, angka, dan tanda hubung: \`${name || 'nama-kota'}\`.`;
		}
		const owners = new Map<string, string>();
		for (const { file, text, values } of draft.cities) {
			const owner = owners.get(values.kode);
			if (owner !== undefined)
				yield error('kode-ganda', placeOf(file, text, ['kode']))`
					Kode kota \`${values.kode}\` sudah dipakai ${owner}.
					→ Setiap kota punya kode sendiri; betulkan salah satunya.`;
			owners.set(values.kode, file);
			const province = values.kode.slice(0, 2);
			if (values.provinsi !== province)
				yield error('provinsi-kode', placeOf(file, text, ['provinsi']))`
					Provinsi \`${values.provinsi}\` tidak cocok dengan kode kota \`${values.kode}\`.
					→ Tulis \`"${province}"\`, dua angka pertama kode kota, atau betulkan kode kotanya.`;
		}
	},
};
