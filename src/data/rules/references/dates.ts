import { firstDay, lastDay, type Period } from '../../../model/base/period.ts';
import { ask, error, type Issue, lookupOf, type Place, type Rule, rowsOf, warning, wrong } from '../rule.ts';

interface Pulled {
	readonly periode: Period;
	readonly tanggal_tarik: Period | null;
	readonly dokumen: string;
	readonly status: string;
}

/** Days that cannot follow each other so: measured, drawn from the system, published. */
export const dates: Rule = {
	words: {
		'urutan-tanggal': wrong`
			Data yang ditarik sebelum pengukurannya dimulai atau sesudah dokumennya terbit; jadwal terbit sebelum
			pengukurannya dimulai.
			? Yang belum diukur tidak dapat ditarik, dan yang belum ditarik tidak dapat terbit: salah satu tanggalnya salah
			ketik.
			→ Betulkan tanggal yang salah.`,
		'bukti-sebelum-tindakan': ask`
			Tindakan yang tanggalnya sesudah dokumen buktinya terbit.
			? Dokumen yang lebih tua hanya membuktikan rencana.
			→ Cari dokumen yang menyatakan tindakan itu terlaksana, atau betulkan tanggalnya.`,
	},
	*run(draft) {
		const { documents } = lookupOf(draft);
		const published = (id: string) => documents.get(id)?.tanggal;
		function* judge({ periode, tanggal_tarik: drawn, dokumen, status }: Pulled, at: () => Place): Iterable<Issue> {
			if (!drawn || status === 'diragukan') return;
			const date = published(dokumen);
			if (lastDay(drawn) < firstDay(periode))
				yield error('urutan-tanggal', at())`
					Data ditarik ${drawn}, sebelum pengukuran ${periode} dimulai.
					→ Betulkan \`tanggal_tarik\` atau periodenya.`;
			else if (date && firstDay(drawn) > lastDay(date))
				yield error('urutan-tanggal', at())`
					Data ditarik ${drawn}, sesudah dokumennya (\`${dokumen}\`, ${date}) terbit.
					→ Betulkan \`tanggal_tarik\`, dokumennya, atau tanggal dokumen di dokumen.csv.`;
		}
		for (const { values, at } of rowsOf([...draft.figures, ...draft.rounds]))
			yield* judge(values, () => at('tanggal_tarik'));
		for (const { values, line } of draft.schedule.rows) {
			const early = (
				[
					['rencana', values.rencana],
					['terbit', values.terbit],
				] as const
			).find(([, day]) => day && lastDay(day) < firstDay(values.periode));
			if (early)
				yield error('urutan-tanggal', draft.schedule.place(line, early[0]))`
					Hasil ${values.periode} dijadwalkan terbit ${early[1] ?? ''}, sebelum pengukurannya dimulai.
					→ Betulkan tanggal atau periodenya.`;
		}
		for (const { values, at } of rowsOf(draft.actions)) {
			const date = published(values.dokumen);
			if (values.tanggal && date && firstDay(values.tanggal) > lastDay(date))
				yield warning('bukti-sebelum-tindakan', at('tanggal'))`
					Tindakan tertanggal ${values.tanggal}, sedangkan buktinya (\`${values.dokumen}\`) terbit ${date}.
					→ Betulkan tanggalnya, atau tulis dokumen yang menyatakan tindakan itu terlaksana.`;
		}
	},
};
