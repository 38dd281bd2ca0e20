import type { Amount } from './amount.ts';
import type { Document } from './document.ts';
import type { Period } from './period.ts';

/** Sections A, B and C of an Aksi 7 page. */
export type FactorSection = 'determinant' | 'behaviour' | 'group';

/** A determinant, a behaviour of households or a group at risk in one area, as one document reports it. */
export interface Factor {
	readonly section: FactorSection;
	/** The round that it belongs to. */
	readonly period: Period;
	readonly area: string;
	/** As the document names it. */
	readonly name: string;
	readonly amount: Amount;
	/** `persen`, `ibu hamil`; empty where there is no number. */
	readonly unitWord: string;
	readonly document: Document;
	readonly locator: string;
	readonly note: string;
}

/** What an office calls each section, in the order of the page. */
export const FACTOR_SECTIONS: Readonly<Record<FactorSection, { readonly letter: string; readonly title: string }>> = {
	determinant: { letter: 'A', title: 'Faktor determinan yang memerlukan perhatian' },
	behaviour: { letter: 'B', title: 'Perilaku kunci rumah tangga 1.000 hari pertama yang masih bermasalah' },
	group: { letter: 'C', title: 'Kelompok sasaran berisiko' },
};

/** One section of a page: what is known of one or more areas. */
export interface FactorGroup {
	readonly section: FactorSection;
	/** In the order of the data. */
	readonly factors: readonly Factor[];
}

/** A round's factors by section, those of one area only where one is asked for; sections without any are left out. */
export function factorGroups(
	city: { readonly factors: readonly Factor[] },
	period: Period,
	area?: string,
): FactorGroup[] {
	const own = city.factors.filter((factor) => factor.period === period && (area === undefined || factor.area === area));
	const bySection = Map.groupBy(own, ({ section }) => section);
	return (Object.keys(FACTOR_SECTIONS) as FactorSection[]).flatMap((section) => {
		const factors = bySection.get(section);
		return factors ? [{ section, factors }] : [];
	});
}
