import type { Publication } from '../../model/publication.ts';
import { claimsIn } from '../../prose/claims.ts';
import { nearest } from '../../prose/nearest.ts';
import { printed } from '../fill.ts';
import type { Passage } from '../passage.ts';
import { type Fault, overlaps } from './fault.ts';

/** Statistics that the writer typed instead of naming the figure. */
export function typedClaims({ where, text, exempt, figures }: Passage, publication: Publication): Fault[] {
	return claimsIn(text)
		.filter((claim) => !exempt.some((stretch) => overlaps(claim, stretch)))
		.map((claim) => {
			const areas = new Set(figures.map(({ observation }) => observation.area));
			const { same, near } = nearest(claim, publication, areas);
			const listed = (same.length > 0 ? same : near).map((each) => `${each.id} (${printed(each)})`).join('; ');
			const message =
				same.length > 0
					? `Angka yang sama: ${listed}.`
					: listed
						? `Tidak ada angka bernilai itu; yang terdekat: ${listed}.`
						: 'Tidak ada angka bernilai itu.';
			const write =
				claim.unit === 'poin'
					? 'Tulis `<Selisih dari="…" ke="…" />`.'
					: where === 'judul' || where === 'ringkasan'
						? `Tulis \`{${same[0]?.id ?? 'id'}}\`.`
						: `Tulis \`<Angka id="${same[0]?.id ?? '…'}" />\`, atau \`<Pengecualian alasan="…">\` bila angka itu memang bukan angka situs ini.`;
			return { code: 'angka-diketik', start: claim.start, message: `\`${claim.text}\` diketik pada ${where}. ${message}`, fix: write };
		});
}
