import { type Area, isWithin } from '../base/area.ts';
import type { City } from '../base/city.ts';
import type { Figure } from '../base/figure.ts';
import type { Publication } from '../base/publication.ts';
import { betweenFigures, leadFigure } from './districts.ts';
import { latest } from './profile.ts';

/** What the nearest area that contains another one and has a number says. */
export type NearestFigure = { readonly area: Area; readonly figure: Figure };

/** For a village or a district without a number of its own: its district's, else its city's by the register, else by a
 * survey. Never a number of the area itself, and never to be read as one. `undefined` where none has any. */
export function nearestFigure(city: City, code: string, publication: Publication): NearestFigure | undefined {
	const district = city.districts.find((each) => each.code !== code && isWithin(code, each.code));
	const own = district && leadFigure(district.code, betweenFigures(city, publication));
	if (own) return { area: district, figure: own };
	const figure = latest(city, 'register') ?? latest(city, 'survey');
	return figure && { area: { code: city.code, level: 'city', name: city.name, aliases: [] }, figure };
}
