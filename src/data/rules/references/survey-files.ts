import { levelOfCode } from '../../../model/base/area.ts';
import { FEW_WEIGHTED } from '../../../model/base/precision.ts';
import { say } from '../../../model/figures/mention.ts';
import { plainName } from '../../csv/repair/code.ts';
import { ask, error, idsOf, lookupOf, type Rule, rowsOf, warning, wrong } from '../rule.ts';

const LEVELS: readonly (string | undefined)[] = ['nation', 'province', 'city'];

/** Surveys' wide tables: named after a survey and its year, an area and its right name in each row, and every area of
 * the country. */
export const surveyFiles: Rule = {
	words: {
		'berkas-survei': wrong`
			Tabel survei yang nama berkasnya bukan id survei dan tahun.
			? Survei dan tahun setiap angka di dalamnya dibaca dari nama berkasnya.
			→ Namai misalnya \`survei/ski-2023.csv\`.`,
		'tidak-disajikan-berangka': wrong`
			Wilayah yang ditulis tidak disajikan oleh survei, tetapi barisnya memuat angka.
			? Keduanya tidak mungkin benar.
			→ Tulis nilainya, atau kosongkan angkanya.`,
		'survei-tidak-lengkap': ask`
			Tabel survei yang tidak memuat semua provinsi, atau tidak semua kabupaten dan kota.
			? Wilayah yang tertinggal saat menyalin terbaca sebagai belum ditemukan.
			→ Tambahkan barisnya; tulis \`ts\` bila bukunya sendiri tidak menyajikan wilayah itu.`,
	},
	*run(draft) {
		const { kinds } = lookupOf(draft);
		const register = draft.folder.register;
		const names = new Map<string, readonly string[]>();
		for (const { code, name } of [...(register?.provinces ?? []), ...(register?.cities ?? [])]) names.set(code, [name]);
		for (const { values: v } of draft.cities) names.set(v.kode, [...(names.get(v.kode) ?? []), v.nama]);
		for (const { values: v } of rowsOf(draft.areas))
			names.set(v.kode, [...(names.get(v.kode) ?? []), v.nama, ...v.alias]);

		for (const { instrument, year, sheet } of draft.surveys) {
			const { file, rows, lines, place } = sheet;
			const start = { file, line: 1, column: 1 };
			if (draft.instruments.lines && kinds.get(instrument) !== 'survey') {
				yield error('berkas-survei', start)`
					Nama berkas ini menyebut \`${instrument}\`, yang bukan survei di instrumen.csv.
					→ Namai berkas menurut survei dan tahunnya, misalnya \`survei/ski-2023.csv\`.`;
				continue;
			}
			if (!/^20\d\d$/.test(year)) {
				yield error('berkas-survei', start)`
					\`${year}\` di nama berkas ini bukan tahun.
					→ Namai misalnya \`survei/ski-2023.csv\`.`;
				continue;
			}
			for (const { values: v, line } of rows) {
				const level = levelOfCode(v.kode);
				// Of one with a value the rule for all figures says so.
				if ('state' in v.nilai && !LEVELS.includes(level))
					yield error('survei-di-bawah-kota', place(line, 'kode'))`
						Tabel survei paling rinci sampai kabupaten atau kota, tetapi \`${v.kode}\` di bawahnya.
						→ Hapus baris ini, atau betulkan kodenya.`;
				const known = names.get(v.kode);
				if (known && !known.some((name) => plainName(name) === plainName(v.nama)))
					yield error('nama-tak-cocok', place(line, 'nama'))`
						Kode \`${v.kode}\` milik ${known[0]}, tetapi di sini tertulis \`${v.nama}\`.
						→ Tulis \`${known[0]}\`, atau betulkan kodenya: baris yang bergeser menaruh angka satu wilayah pada
						tetangganya.`;
				if ('state' in v.nilai && (v.bawah || v.atas || v.n_tertimbang !== null || v.tanda?.length || v.uji?.length))
					yield error('tidak-disajikan-berangka', place(line, 'nilai'))`
						Wilayah ini ditulis tidak disajikan oleh survei, tetapi barisnya memuat angka.
						→ Tulis nilainya, atau kosongkan selang, N, tanda, dan uji.`;
			}
			if (!register || !lines || rows.length < lines.length) continue;
			const found = new Set(rows.map(({ values }) => values.kode));
			for (const [word, all] of [
				['provinsi', register.provinces],
				['kabupaten dan kota', register.cities],
			] as const) {
				const missing = all.filter(({ code }) => !found.has(code));
				if (missing.length === 0 || missing.length === all.length) continue;
				const some = missing.slice(0, 5).map(({ name }) => name);
				yield warning('survei-tidak-lengkap', start)`
					${missing.length} dari ${all.length} ${word} tidak punya baris:
					${some.join(', ')}${missing.length > 5 ? ', dan seterusnya' : ''}.
					→ Tambahkan barisnya; tulis \`ts\` bila bukunya sendiri tidak menyajikan wilayah itu.`;
			}
		}
	},
};

/** What is said of a figure's precision and of how it was obtained: an interval holds its value, marks and tests have
 * their ground. */
export const precision: Rule = {
	words: {
		'selang-separuh': wrong`
			Selang kepercayaan yang hanya punya satu batas.
			? Selang dengan satu ujung tidak dapat digambar dan tidak dapat dibandingkan.
			→ Isi keduanya, atau kosongkan keduanya.`,
		'tanda-tak-cocok': wrong`
			Tanda ketelitian yang bertentangan dengan N tertimbangnya.
			? Tanda itu peringatan buku survei; yang salah tempat memperingatkan wilayah yang keliru.
			→ Hapus tandanya, atau betulkan N tertimbangnya.`,
		'salinan-tanpa-uji': wrong`
			Nilai yang disalin dari salinan tanpa menyebut salinannya atau uji yang dilaluinya, atau sebaliknya.
			? Pembaca berhak tahu bahwa halaman bukunya sendiri belum dicocokkan.
			→ Isi \`cara\`, \`salinan\`, dan \`uji\` bersama-sama.`,
		'selang-tanpa-nilai': wrong`
			Selang kepercayaan yang tidak memuat nilainya sendiri, atau melewati seratus persen.
			? Biasanya baris atau kolomnya bergeser saat disalin.
			→ Periksa ketiga angka di dokumennya.`,
		'selang-bukan-survei': wrong`
			Selang kepercayaan pada angka yang bukan hasil survei contoh acak.
			? Hitungan register tidak berasal dari contoh acak; ketidakpastiannya soal siapa yang datang.
			→ Kosongkan selangnya, atau betulkan instrumennya.`,
	},
	*run(draft) {
		const { kinds } = lookupOf(draft);
		const documents = idsOf([draft.documents], ({ raw }, line) => raw(line, 'id'));
		for (const { values: v, at } of rowsOf(draft.figures)) {
			const {
				nilai,
				bawah = null,
				atas = null,
				n_tertimbang: weighted = null,
				cara = '',
				uji = [],
				salinan = '',
				tanda = [],
			} = v;
			if ((bawah === null) !== (atas === null)) {
				yield error('selang-separuh', at(bawah === null ? 'bawah' : 'atas'))`
					Selang kepercayaan hanya punya satu batas.
					→ Isi \`bawah\` dan \`atas\`, atau kosongkan keduanya.`;
			} else if (bawah && atas) {
				const kind = kinds.get(v.instrumen);
				if (kind && kind !== 'survey')
					yield error('selang-bukan-survei', at('bawah'))`
						\`${v.instrumen}\` bukan survei contoh acak, jadi tidak punya selang kepercayaan.
						→ Kosongkan \`bawah\` dan \`atas\`, atau betulkan instrumennya.`;
				else if (nilai && !(bawah.value <= nilai.value && nilai.value <= atas.value && atas.value <= 100))
					yield error('selang-tanpa-nilai', at('bawah'))`
						Selang ${say(bawah.value)} sampai ${say(atas.value)} tidak memuat nilainya, ${say(nilai.value)}.
						→ Periksa ketiga angka di dokumennya; mungkin barisnya bergeser.`;
			}
			if (tanda.includes('fewCases') && weighted !== null && weighted >= FEW_WEIGHTED)
				yield error('tanda-tak-cocok', at('tanda'))`
					Ditandai \`n50\`, padahal N tertimbangnya ${weighted}.
					→ Hapus tandanya, atau betulkan \`n_tertimbang\`.`;
			if (cara === 'disalin' && (salinan === '' || uji.length === 0))
				yield error('salinan-tanpa-uji', at(salinan === '' ? 'salinan' : 'uji'))`
					Nilai ini disalin dari salinan, tetapi salinannya atau uji yang dilaluinya tidak disebut.
					→ Isi \`salinan\` dengan id dokumennya dan \`uji\` dengan uji yang dilalui.`;
			if (cara !== 'disalin' && (salinan !== '' || uji.length > 0))
				yield error('salinan-tanpa-uji', at(salinan === '' ? 'uji' : 'salinan'))`
					Baris ini menyebut salinan atau uji, tetapi \`cara\` bukan \`disalin\`.
					→ Tulis \`disalin\` di \`cara\`, atau kosongkan \`salinan\` dan \`uji\`.`;
			if (salinan && documents && !documents.has(salinan))
				yield error('dokumen-tak-ada', at('salinan'))`
					Dokumen \`${salinan}\` tidak ada di dokumen.csv.
					→ Tambahkan dulu ke dokumen.csv.`;
		}
		for (const { sheet } of draft.surveys)
			for (const { values: v, line } of sheet.rows) {
				if (!('state' in v.nilai)) continue;
				for (const [column, id] of [['dokumen', v.dokumen] as const, ['salinan', v.salinan ?? ''] as const])
					if (id && documents && !documents.has(id))
						yield error('dokumen-tak-ada', sheet.place(line, column))`
							Dokumen \`${id}\` tidak ada di dokumen.csv.
							→ Tambahkan dulu ke dokumen.csv.`;
			}
	},
};
