import type { Area } from './area.ts';
import type { City } from './city.ts';
import type { Figure } from './figure.ts';
import { latest } from './profile.ts';
import type { Publication } from './publication.ts';

/** What the nearest area that contains another one and has a number says. */
export interface NearestFigure {
	readonly area: Area;
	readonly figure: Figure;
}

/** For a village without a number of its own: its city's by the register, else by a survey. Never to be read as the village's. `undefined` where none has any. */
export function nearestFigure(city: City, _code: string, _publication: Publication): NearestFigure | undefined {
	const figure = latest(city, 'register') ?? latest(city, 'survey');
	return figure && { area: { code: city.code, level: 'city', name: city.name, aliases: [] }, figure };
}
