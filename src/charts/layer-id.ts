import type { DrawnLayer } from './map-look.ts';

/** What an address calls a layer's measure: `Prevalensi stunting` -> `prevalensi-stunting`. */
export const measureOf = ({ title }: Pick<DrawnLayer, 'title'>): string =>
	title.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** What an address calls a round: `eppgbm-2024-08`. */
export const roundOf = ({
	instrument,
	period,
}: {
	readonly instrument: { readonly id: string };
	readonly period: string;
}): string => `${instrument.id}-${period}`;
