import type { Area } from './area.ts';
import type { Document } from './document.ts';
import type { Factor } from './factor.ts';
import type { Figure } from './figure.ts';
import type { Period } from './period.ts';
import type { Round } from './round.ts';
import type { SchemeId, Step } from './scheme.ts';

/** One action of a year, with the document that shows it. */
export interface Action {
	readonly year: number;
	readonly scheme: SchemeId;
	/** Number of its step, absent for what supports the others or lies outside the scheme. */
	readonly number?: number;
	/** What it is a part of; absent for what lies outside the scheme. */
	readonly step?: Step;
	readonly text: string;
	readonly date?: Period;
	readonly document: Document;
	readonly note: string;
}

/** The months in which a city weighs, as documents show. */
export interface OwnWeighing {
	/** 1 to 12, in order. */
	readonly months: readonly number[];
	readonly since: number;
	readonly documents: readonly Document[];
}

/** A mistake in a figure as somebody published it: documented, never shown as a figure. */
export interface PressError {
	readonly id: string;
	readonly area: string;
	readonly date?: Period;
	readonly printed: string;
	readonly fault: string;
	readonly document?: Document;
	/** Ids of the right figures. */
	readonly figures: readonly string[];
}

/** A boundary that lies in the data. */
export interface OwnBoundary {
	/** `batas.geojson` */
	readonly name: string;
	readonly text: string;
	/** Whose it is, as a sentence part for readers; called official only with its document. */
	readonly credit: string;
}

/** With more villages than this, one table of them is too long for a page that must open on a slow line. */
const MOST_LISTED = 200;

/** Whether a city's page leads to its districts for its villages' numbers, in place of listing them all. */
export const isLarge = ({ villages }: Pick<City, 'villages'>) => villages.length > MOST_LISTED;

export interface City {
	readonly slug: string;
	readonly code: string;
	/** `Kota Bontang`. */
	readonly name: string;
	/** `Bontang`. */
	readonly shortName: string;
	readonly province: Area;
	readonly publisher: { readonly name: string; readonly official: boolean };
	/** The body that Aksi 7 asks to publish. */
	readonly duty: string;
	readonly infoOffice: { readonly name: string; readonly address?: string };
	readonly schemes: Readonly<Record<string, SchemeId>>;
	readonly smallCellThreshold: number;
	readonly brief: string;
	readonly districts: readonly Area[];
	readonly villages: readonly Area[];
	readonly healthCentres: readonly Area[];
	/** All figures of the city and of the areas within it. */
	readonly figures: readonly Figure[];
	/** Oldest first. */
	readonly rounds: readonly Round[];
	readonly actions: readonly Action[];
	/** Of all rounds, in the order of the data. */
	readonly factors: readonly Factor[];
	/** Months in which the city itself weighs, from a year on; absent where only the national ones are known. */
	readonly weighing?: OwnWeighing;
	readonly pressErrors: readonly PressError[];
	/** The city's own boundary file, when it has one. */
	readonly boundary?: OwnBoundary;
}
