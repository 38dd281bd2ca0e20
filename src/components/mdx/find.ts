import { loadPublication } from '../../data/load.ts';
import type { Observation } from '../../model/observation.ts';
import { observationOf, withdrawalOf } from '../../model/statement.ts';

/** The observation a component names. The check says it earlier, with line and column; this holds when a figure goes while the dev server runs. */
export function find(id: string): Observation {
	const publication = loadPublication();
	const found = withdrawalOf(publication, id) ? undefined : observationOf(publication, id);
	if (!found) throw new Error(`Angka \`${id}\` tidak ada atau sudah ditarik. Jalankan \`npm run check\` untuk melihat tempatnya.`);
	return found;
}
