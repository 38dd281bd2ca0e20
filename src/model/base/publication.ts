import type { Area } from './area.ts';
import type { City, PressError } from './city.ts';
import type { Document } from './document.ts';
import type { Figure } from './figure.ts';
import type { Indicator } from './indicator.ts';
import type { Instrument } from './instrument.ts';
import type { Period } from './period.ts';
import type { AreaRegister } from './register.ts';
import type { Scheme } from './scheme.ts';
import type { SurveyTable } from './survey.ts';

export interface Correction {
	readonly date: Period;
	readonly figure: string;
	readonly before: string;
	readonly after: string;
	readonly reason: string;
	readonly document?: Document;
	/** Who decided it; the site's publisher where nobody is named. */
	readonly by?: string;
}

export type Term = { readonly id: string; readonly term: string; readonly meaning: string };

/** A publication that a city has announced for a round. */
export interface PlannedRelease {
	/** Slug of the city. */
	readonly city: string;
	/** The round to be published. */
	readonly period: Period;
	readonly planned: Period;
	readonly published?: Period;
	readonly note: string;
}

/** Everything the site says, checked, linked and frozen. Every page, download and image reads this one object. */
export interface Publication {
	readonly site: {
		readonly name: string;
		readonly motto: string;
		readonly publisher: string;
		readonly licence: string;
		/** Where readers report a mistake: an address on the web or an e-mail address; absent until the publisher names
		 * one. */
		readonly contact?: string;
		/** Since when the site looks for figures. */
		readonly lookingSince?: Period;
	};
	readonly documents: readonly Document[];
	readonly instruments: readonly Instrument[];
	readonly indicators: readonly Indicator[];
	/** By Kemendagri code. */
	readonly areas: Readonly<Record<string, Area>>;
	/** In order of their names. */
	readonly cities: readonly City[];
	/** All figures with a page of their own, those of cities included. */
	readonly figures: readonly Figure[];
	/** Figures without a page of their own: what only a survey's table has stands on the page of its province or city,
	 * the sum of a district's villages on the district's. `everyFigure` has both. */
	readonly listed: readonly Figure[];
	/** Tables of surveys, the newest first. */
	readonly surveys: readonly SurveyTable[];
	/** Every province, kabupaten and kota with its address; empty where the register was not at hand. */
	readonly register: AreaRegister;
	readonly corrections: readonly Correction[];
	readonly pressErrors: readonly PressError[];
	readonly terms: readonly Term[];
	readonly schedule: readonly PlannedRelease[];
	/** Instruments of national targets that are drawn beside surveys. */
	readonly drawnTargets: readonly string[];
	/** In the order of time. */
	readonly schemes: readonly Scheme[];
	/** The newest date of any document: what the data knows of `today`, for the build reads no clock. */
	readonly newest?: Period;
	/** Every data file as committed, by its path in the data folder. */
	readonly files: Readonly<Record<string, string>>;
}
