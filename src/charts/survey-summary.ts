import type { Interval } from '../model/base/precision.ts';
import type { Publication } from '../model/base/publication.ts';
import { sayCount } from '../model/base/say.ts';
import { intervalOf, type SurveyCell, type SurveyTable } from '../model/base/survey.ts';
import { cellIn, standing, valueIn } from '../model/cities/survey-around.ts';
import { surveyName } from '../model/cities/survey-words.ts';
import type { MappedArea } from './area-map.ts';
import { describeSurvey, surveyLook } from './survey-look.ts';

/** A survey's map in words. */

/** An area with what a survey says of it. */
export type SurveyedArea = { readonly code: string; readonly name: string; readonly cell: SurveyCell };

/** All kabupaten and kota, or those of one province, with what a survey says of each and the way to their pages. */
export function surveyedAreas(
	publication: Publication,
	table: SurveyTable,
	province?: string,
): (SurveyedArea & { readonly slug: string; readonly within: string })[] {
	const { register, areas } = publication;
	const provinces = new Map(register.provinces.map(({ code, name }) => [code, name]));
	return register.cities
		.filter((city) => province === undefined || city.province === province)
		.map(({ code, name, slug, province: within }) => ({
			code,
			name: areas[code]?.name ?? name,
			slug,
			within: provinces.get(within) ?? '',
			cell: cellIn(publication, table, code),
		}));
}

/** The same as a map draws them. */
export const mappedAreas = (
	areas: ReturnType<typeof surveyedAreas>,
	table: SurveyTable,
	href: (slug: string) => string,
): MappedArea[] =>
	areas.map(({ code, name, slug, cell }) => ({
		code,
		name,
		href: href(slug),
		said: `${describeSurvey(cell)}, ${surveyName(table)}`,
		...surveyLook(cell),
	}));

/** A piece of a summary: words, and the area that they are about. */
export type AreaWords = { readonly text: string; readonly code?: string };

/** Areas with a single value, the highest first; equal ones in the order of their codes. */
export const ranked = (
	areas: readonly SurveyedArea[],
): (SurveyedArea & { readonly value: number; readonly interval?: Interval })[] =>
	areas
		.flatMap((area) => {
			const value = area.cell.state === 'figure' ? valueIn(area.cell.figure) : undefined;
			if (value === undefined || area.cell.state !== 'figure') return [];
			const interval = intervalOf(area.cell.figure);
			return [{ ...area, value, ...(interval && { interval }) }];
		})
		.sort((a, b) => b.value - a.value || (a.code < b.code ? -1 : 1));

/** The others whose interval has a value in common with this one's. */
const alikeTo = (
	area: { readonly code: string; readonly interval?: Interval },
	all: ReturnType<typeof ranked>,
): ReturnType<typeof ranked> =>
	all.filter((other) => other.code !== area.code && standing(area.interval, other.interval) === 'alike');

/** More areas than this with one value are counted, not named. */
const MOST_NAMED = 3;

/** Highest, lowest, which of them cannot be told from others, and how many have no value, and why. While some are
 * unknown nobody is the lowest, and the highest is so among those that are known. */
export function surveySummary(areas: readonly SurveyedArea[], what: string): AreaWords[] {
	const all = ranked(areas);
	const [top, bottom] = [all[0], all.at(-1)];
	const words: AreaWords[] = [];
	/** An end of the list; areas with one value share it. */
	const end = (head: string, { value, cell }: (typeof all)[number]): AreaWords[] => {
		const same = all.filter((area) => area.value === value);
		if (same.length > MOST_NAMED)
			return [{ text: `${head}: ${sayCount(same, what)} ${what}, ${describeSurvey(cell)}. ` }];
		const named = same.map((area) => ({ code: area.code, text: `${area.name}, ${describeSurvey(area.cell)}` }));
		return [
			{ text: `${head}: ` },
			...named.flatMap((area, at) => (at > 0 ? [{ text: '; ' }, area] : area)),
			{ text: '. ' },
		];
	};
	const isWhole = all.length === areas.length;
	if (top && bottom && all.length > 1) {
		words.push(...end(isWhole ? 'Tertinggi' : 'Tertinggi di antara yang punya angka', top));
		if (isWhole && bottom.value < top.value) words.push(...end('Terendah', bottom));
		if (top.interval) {
			const others = alikeTo(top, all).length;
			words.push({
				text:
					others === 0
						? 'Yang tertinggi terpisah jelas dari semua yang lain. '
						: `Yang tertinggi tidak dapat dibedakan dari ${sayCount(others, what)} ${what} lain: selangnya bertindih. `,
			});
		} else
			words.push({
				text: 'Selang kepercayaan survei ini belum kami temukan, jadi urutan nilai yang berdekatan tidak dapat dipastikan. ',
			});
	}
	const count = (state: SurveyCell['state']) => areas.filter(({ cell }) => cell.state === state).length;
	const whole = `${sayCount(areas, what)} ${what}`;
	const [left, missing] = [count('notPresented'), count('notFound')];
	if (left + missing === 0) words.push({ text: `Semua ${whole} punya angka.` });
	if (left > 0) words.push({ text: `${sayCount(left, what)} dari ${whole} tidak disajikan oleh survei. ` });
	if (missing > 0) words.push({ text: `${sayCount(missing, what)} dari ${whole} belum kami temukan.` });
	return words;
}
