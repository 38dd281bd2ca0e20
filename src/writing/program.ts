import type { Document } from '../model/base/document.ts';
import type { Observation } from '../model/base/observation.ts';
import { comparePeriods, type Period } from '../model/base/period.ts';
import type { Publication } from '../model/base/publication.ts';
import type { Program } from '../model/figures/program.ts';
import { fillIn, idsIn, observationOf, withdrawalOf } from '../model/figures/statement.ts';
import { withdrawnRounds } from '../model/figures/withdrawn.ts';
import type { FrontMatter } from './schema.ts';

const documentsOf = (observation: Observation): readonly Document[] =>
	observation.kind === 'figure' ? observation.figure.reports.map(({ document }) => document) : [observation.document];

/** The figures that a story's picture is drawn from: a reader must find in it what its headline says, not what came later. */
function picturedBy(headline: readonly Observation[], figures: readonly Observation[], date: Period) {
	if (headline.length > 0) return headline;
	const earlier = figures.filter(({ period }) => comparePeriods(period, date) <= 0);
	return earlier.length > 0 ? earlier : figures;
}

/** Looks up everything that the front matter names. Throws for what is not there: the check has refused it before. */
export function programOf(slug: string, front: FrontMatter, publication: Publication): Program {
	const missing = (what: string, id: string): never => {
		throw new Error(`${slug}: ${what} \`${id}\` tidak ada`);
	};
	const city =
		front.kota === undefined
			? undefined
			: (publication.cities.find((each) => each.slug === front.kota) ?? missing('kota', front.kota));
	const found = (ids: readonly string[]) =>
		ids
			.filter((id) => !withdrawalOf(publication, id))
			.map((id) => observationOf(publication, id) ?? missing('angka', id));
	const figures = found(front.angka);
	const gone = withdrawnRounds(publication);
	const named = front.dokumen.map(
		(id) => publication.documents.find((document) => document.id === id) ?? missing('dokumen', id),
	);
	return {
		slug,
		title: fillIn(front.judul, publication),
		summary: fillIn(front.ringkasan, publication),
		kind: front.jenis,
		date: front.tanggal,
		...(city && { city }),
		topic: front.topik,
		office: front.kantor,
		figures,
		pictured: picturedBy(found(idsIn(front.judul)), figures, front.tanggal),
		documents: [...new Set([...named, ...figures.flatMap(documentsOf)])],
		related: front.terkait,
		rounds: front.putaran
			.filter((period) => !gone.some((each) => each.city === city && each.period === period))
			.map((period) => city?.rounds.find((round) => round.period === period) ?? missing('putaran', period)),
	};
}
