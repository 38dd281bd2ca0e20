import { shortName } from '../../model/base/instrument.ts';
import { formatPeriod } from '../../model/base/period.ts';
import type { Publication } from '../../model/base/publication.ts';
import { contextFaults } from '../../model/prose/context.ts';
import type { About } from '../about.ts';
import type { Passage } from '../passage.ts';
import { fitsPlaces, type NamedPlace, placesIn } from '../places.ts';
import { sentencesOf } from '../sentence.ts';
import type { Fault } from './fault.ts';

/** An instrument or a time typed beside a figure that is not the figure's. */
export function contextRule({ text, figures }: Passage, { instruments }: Publication): Fault[] {
	const placed = figures.map(({ start, end, observation }) => ({
		start,
		end,
		instrument: observation.instrument.id,
		period: observation.period,
		observation,
	}));
	return contextFaults(text, placed, instruments).map(({ mention, figure, what }) => {
		const { id, instrument, period } = (figure as (typeof placed)[number]).observation;
		const own = what === 'instrumen' ? shortName(instrument) : formatPeriod(period);
		return {
			code: what === 'instrumen' ? 'alat-keliru' : 'waktu-keliru',
			start: mention.start,
			message:
				`\`${mention.text}\` ditulis di sebelah ${id}, yang ${what === 'instrumen' ? 'diukur dengan' : 'tentang'} ` +
				`${own}.`,
			fix: `Tulis ${own}, pakai \`<Angka id="${id}" sumber />\`, atau pilih angka yang dimaksud.`,
		};
	});
}

/** `di kelurahan itu`: a place named before. */
const BACK =
	/(?:kelurahan|desa|kecamatan|kota|kabupaten|provinsi|wilayah|daerah|puskesmas) (?:itu|ini|tersebut)|di (?:sana|sini|situ)/;

/** A figure of a place that its sentence does not speak of; without a place in it, what was named last before counts,
 * then the text's city. */
export function placeFaults(
	{ text, figures, where }: Passage,
	publication: Publication,
	{ city, before }: About,
): Fault[] {
	if (figures.length === 0) return [];
	const named = placesIn(text, publication);
	const earlier = (): readonly NamedPlace[] => {
		for (const passage of before.toReversed()) {
			const places = placesIn(passage.text, publication);
			if (places.length > 0) return places;
		}
		return [];
	};
	const own: readonly NamedPlace[] = city ? [{ start: 0, end: 0, codes: [city.code] }] : [];
	return sentencesOf(text).flatMap(({ start, end, plain }) => {
		const within = figures.filter((figure) => figure.start >= start && figure.start < end);
		if (within.length === 0) return [];
		const here = named.filter((place) => place.start >= start && place.end <= end);
		const said = named.filter((place) => place.end <= start);
		const past = () => [...said, ...(where === 'teks' ? earlier() : []), ...own];
		const context = here.length === 0 ? past() : BACK.test(plain) ? [...here, ...past()] : here;
		if (context.length === 0) return [];
		return within.flatMap((figure): Fault[] => {
			const { id, area } = figure.observation;
			// Beside another city's name the text's own city may go unnamed.
			if (fitsPlaces(area, context, plain, here.length === 0)) return [];
			const name = publication.areas[area]?.name ?? area;
			const spoken = context.map(({ codes }) => publication.areas[codes[0] ?? '']?.name ?? codes[0]);
			return [
				{
					code: 'tempat-keliru',
					start: figure.start,
					message: `${id} adalah angka ${name}, sedangkan kalimatnya tentang ${[...new Set(spoken)].join(', ')}.`,
					fix: `Sebut ${name} di kalimat itu, atau pilih angka dari tempat yang dimaksud.`,
				},
			];
		});
	});
}
