import { schemeIn } from '../../../model/base/action.ts';
import { error, lookupOf, type Rule, wrong } from '../rule.ts';

/** Actions under a scheme that their year did not follow, and steps that their scheme does not have. */
export const actions: Rule = {
	words: {
		'skema-aksi': wrong`
			Tindakan yang ditulis memakai susunan aksi yang tidak berlaku pada tahunnya.
			? Sejak 2025 aksi disusun ulang; nomor yang sama berarti hal yang lain.
			→ Tulis susunan yang berlaku pada tahun itu, atau betulkan \`skema\` di kota.json.`,
		'nomor-aksi': wrong`
			Nomor aksi yang tidak ada dalam susunannya.
			? Delapan aksi bernomor 1 sampai 8, sedangkan aksi utama hanya 1 sampai 4 dan selebihnya aksi pendukung.
			→ Tulis salah satu nomor yang disebut pesannya, atau \`lain\`.`,
	},
	*run(draft) {
		const { cities } = lookupOf(draft);
		for (const { slug, rows, place } of draft.actions) {
			const schemes = cities.get(slug)?.values.skema ?? {};
			for (const { values, line } of rows) {
				const inForce = schemeIn(Number(values.tahun), schemes);
				if (inForce && inForce !== values.skema)
					yield error('skema-aksi', place(line, 'skema'))`
						Tahun ${values.tahun} ditulis memakai \`${values.skema}\`, padahal kota.json menetapkan \`${inForce}\`.
						→ Tulis \`${inForce}\`, atau betulkan \`skema\` di kota.json.`;
				const steps = draft.steps.rows.flatMap(({ values: step }) => (step.skema === values.skema ? step.aksi : []));
				if (values.aksi === 'lain' || steps.length === 0 || steps.some((id) => id === values.aksi)) continue;
				yield error('nomor-aksi', place(line, 'aksi'))`
					\`${values.skema}\` tidak mempunyai aksi \`${values.aksi}\`.
					→ Tulis salah satu dari ${steps.map((id) => `\`${id}\``).join(', ')}, atau \`lain\`.`;
			}
		}
	},
};
