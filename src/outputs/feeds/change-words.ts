import { villageWord } from '../../model/base/area.ts';
import { type Figure, isTrusted } from '../../model/base/figure.ts';
import { formatFinding } from '../../model/base/format.ts';
import { isUnstated, shortName } from '../../model/base/instrument.ts';
import { formatPeriod, parsePeriod } from '../../model/base/period.ts';
import type { Correction, Publication } from '../../model/base/publication.ts';
import { figureOf } from '../../model/catalogue.ts';
import { correctedBy, correctedColumn, correctedSubject, tellCorrection } from '../../model/figures/correction.ts';
import { formatSource } from '../../model/figures/statement.ts';
import { areaHref, cityHref, figureHref, roundHref, to } from '../../site.ts';
import type { Change } from './changes.ts';

/** Changes in words, for the page and the feeds alike. */

/** A figure in one line: the number, and all that a number may not stand without. */
interface FigureLine {
	readonly href: string;
	readonly number: string;
	/** `Kota Bontang, Prevalensi stunting`. */
	readonly what: string;
	/** `e-PPGBM, 2023`. */
	readonly how: string;
	readonly isTrusted: boolean;
}

export function figureLine(figure: Figure, { areas }: Publication): FigureLine {
	const { indicator, instrument, period, finding } = figure;
	const [name, when] = [shortName(instrument), formatPeriod(period)];
	return {
		href: figureHref(figure),
		number: formatFinding(finding, indicator),
		what: `${areas[figure.area]?.name ?? figure.area}, ${indicator.name.toLowerCase()}`,
		// `Target nasional 2024` has its year in its name.
		how: name.endsWith(` ${when}`) || isUnstated(instrument) ? formatSource(figure) : `${name}, ${when}`,
		isTrusted: isTrusted(figure),
	};
}

/** A correction's figure or cell: the place, what it is of, and the page where it can be seen. */
export function correctedLine(correction: Correction, publication: Publication) {
	const { areas, indicators, instruments } = publication;
	const { before, after } = tellCorrection(correction, areas);
	const told = { before: before || 'belum terbit', after: after || 'ditarik' };
	const corrected = correctedBy(correction);
	if (corrected.kind === 'word') {
		const [, of = ''] = correction.figure.split('/');
		return {
			href: areaHref(of, publication.cities) ?? to('/koreksi/'),
			what: `${correctedSubject(of, publication)}, ${correctedColumn(corrected)}`,
			how: 'keterangan',
			// Whole sentences, with stops of their own.
			before: before ? `“${before}”` : told.before,
			after: after ? `“${after}”` : told.after,
		};
	}
	const [code = '', what = '', instrument = '', period = ''] = correction.figure.split('/');
	const figure = corrected.kind === 'figure' ? figureOf(publication, correction.figure) : undefined;
	const known = parsePeriod(period);
	const measured = instruments.find(({ id }) => id === instrument);
	const cell = corrected.kind === 'cell' ? (areaHref(code, publication.cities) ?? to('/koreksi/')) : to('/koreksi/');
	return {
		href: figure ? figureHref(figure) : cell,
		what: `${areas[code]?.name ?? code}, ${corrected.kind === 'cell' ? correctedColumn(corrected) : (indicators.find(({ id }) => id === what)?.name.toLowerCase() ?? what)}`,
		how: `${measured ? shortName(measured) : instrument}, ${known ? formatPeriod(known) : period}`,
		...told,
	};
}

/** A change's heading, without a number (titles of documents often hold one, and not its instrument); `who` is the city
 * or what stands in its place. */
export function changeTitle(change: Change, publication: Publication): string {
	const [first] = change.kind === 'figures' && change.figures.length === 1 ? change.figures : [];
	// A single figure has its own place: a kabupaten or kota without a folder.
	const own = first?.home === undefined ? undefined : publication.areas[first.area]?.name;
	const who = change.city?.name ?? own ?? 'Angka pembanding';
	switch (change.kind) {
		case 'figures':
			return `${who}: angka dari ${change.document.publisher}`;
		case 'round':
			return (
				`${who}: hasil pengukuran ${formatPeriod(change.round.period)} per ` +
				`${villageWord(change.city?.villages ?? [])} (${shortName(change.round.instrument)})`
			);
		case 'correction':
			return `Koreksi: ${correctedLine(change.correction, publication).what}`;
	}
}

/** The page that a change leads to. */
export function changeHref(change: Change, publication: Publication): string {
	switch (change.kind) {
		case 'figures': {
			const [first] = change.figures;
			if (change.figures.length === 1 && first) return figureHref(first);
			return change.city ? cityHref(change.city.slug) : to(`/sumber/#${change.document.id}`);
		}
		case 'round':
			return roundHref(change.city?.slug ?? '', change.round.period);
		case 'correction':
			return correctedLine(change.correction, publication).href;
	}
}
