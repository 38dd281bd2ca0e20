import type { DrawnLayer } from './map-look.ts';

/** What an address calls a layer's measure: `Prevalensi stunting` -> `prevalensi-stunting`. */
export function measureOf({ title }: Pick<DrawnLayer, 'title'>): string {
	return title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** What an address calls a round: `eppgbm-2024-08`. */
export function roundOf({
	instrument,
	period,
}: {
	readonly instrument: { readonly id: string };
	readonly period: string;
}): string {
	return `${instrument.id}-${period}`;
}
