import type { City } from '../../model/base/city.ts';
import type { Figure } from '../../model/base/figure.ts';
import type { Publication } from '../../model/base/publication.ts';
import type { SurveyTable } from '../../model/base/survey.ts';
import type { Layer } from '../../model/rounds/layer.ts';

/** A number as a share image or an embed shows it, with what must stand beside it. */
export interface ShareNumber {
	/** What is measured or by what kind of instrument, over the number; may be empty. */
	readonly label: string;
	/** `27,4`, `9,2 atau 9,5`, or `belum kami temukan` with `isPublished` false. */
	readonly value: string;
	readonly unit: string;
	readonly isPublished: boolean;
	/** Instrument and period: `SKI 2023`; empty when nothing is published. */
	readonly source: string;
	/** Coverage, a conflict, doubt, an unfinished round. */
	readonly notes: readonly string[];
}

/** What is drawn beside the words. */
export type SharePicture =
	| { readonly kind: 'map'; readonly city: City; readonly layer?: Layer }
	| { readonly kind: 'place'; readonly city: City; readonly code: string }
	| { readonly kind: 'trend'; readonly figure: Figure; readonly figures: readonly Figure[] }
	| {
			readonly kind: 'areas';
			readonly publication: Publication;
			readonly table: SurveyTable;
			readonly province?: string;
	  }
	| { readonly kind: 'country'; readonly cities: readonly City[] };

/** All that a share image says; its alternative text, the text in its file and its drawing are made from this. */
export interface ShareCard {
	/** Address of the page it stands for, without the base path: `/kota/bontang/`. */
	readonly page: string;
	readonly title: string;
	/** One line under the title. */
	readonly subtitle: string;
	/** At most two. */
	readonly numbers: readonly ShareNumber[];
	readonly picture?: SharePicture;
	/** What the picture shows. */
	readonly caption: string;
	/** Publishers of the documents. */
	readonly credit: string;
	/** The site's name. */
	readonly site: string;
}

/** `27,4 persen`; the value alone where nothing is published or the unit is part of it. */
export const inWords = ({ value, unit }: Pick<ShareNumber, 'value' | 'unit'>): string =>
	unit ? `${value} ${unit}` : value;

/** Everything that is written on a card's image apart from the marks within a chart, one line for each statement. */
export function shareText({ title, subtitle, numbers, caption, credit, site }: ShareCard): string[] {
	const facts = numbers.map((number) => {
		const { label, source, notes } = number;
		const value = [label, inWords(number)].filter(Boolean).join(': ');
		return [value, source, ...notes].filter(Boolean).join(', ');
	});
	// Spaces that keep a line together are for the drawing only.
	return [title, subtitle, ...facts, caption, credit, site]
		.filter((line) => line !== '')
		.map((line) => line.replaceAll('\u00a0', ' '));
}

/** The same facts as one text, for those who do not see the image. */
export const altOf = (card: ShareCard): string =>
	shareText(card)
		.map((line) => (/[.?!]$/.test(line) ? line : `${line}.`))
		.join(' ');
