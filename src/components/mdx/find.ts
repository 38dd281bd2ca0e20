import { loadPublication } from '../../data/load.ts';
import type { Observation } from '../../model/base/observation.ts';
import type { Correction, Publication } from '../../model/base/publication.ts';
import { correctedBy } from '../../model/figures/correction.ts';
import { observationOf, withdrawalOf } from '../../model/figures/statement.ts';
import { withdrawnRounds } from '../../model/figures/withdrawn.ts';
import { areaHref, roundHref, to } from '../../site.ts';

/** An area's name as a row's head. */
export function placeName(code: string, areas: Publication['areas']): string {
	const area = areas[code];
	if (!area) throw new Error(`wilayah \`${code}\` tidak ada`);
	return area.name;
}

/** The observation a component names. The check says it earlier, with line and column; this holds when a figure goes
 * while the dev server runs. */
export function find(id: string): Observation {
	const found = withdrawalOf(loadPublication(), id) ? undefined : observationOf(loadPublication(), id);
	if (!found) throw new Error(`Angka \`${id}\` tidak ada. Jalankan \`npm run check\` untuk melihat tempatnya.`);
	return found;
}

/** What was withdrawn of the ids that a component names. */
export const goneAmong = (ids: readonly string[]) => ids.filter((id) => withdrawalOf(loadPublication(), id));

/** Those that are still there. */
export const foundAmong = (ids: readonly string[]) =>
	ids.filter((id) => !withdrawalOf(loadPublication(), id)).map(find);

/** The page that says when, by whom and why: of the figure, of its round, or of the village that a cell belongs to. */
export function goneHref(id: string, correction: Correction): string {
	const publication = loadPublication();
	const round = withdrawnRounds(publication).find((each) => each.correction === correction);
	if (round) return roundHref(round.city.slug, round.period);
	if (correctedBy(correction).kind === 'figure') return to(`/angka/${id}/`);
	return areaHref(id.split('/')[0] ?? '', publication.cities) ?? to('/koreksi/');
}
