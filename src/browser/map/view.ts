import { measureOf, roundOf } from '../../charts/layer-id.ts';
import type { DrawnLayer } from '../../charts/map-look.ts';
import type { MapData } from '../../charts/map-payload.ts';

/** What colours and circles say: the value itself, its distance from the city's, its change since the last round. */
export const SCALES = ['nilai', 'rata-rata', 'perubahan'] as const;
export type Scale = (typeof SCALES)[number];

/** Where the reader has moved the map: steps of enlargement from the whole city, and the middle in degrees. */
export type MapPlace = { readonly zoom: number; readonly latitude: number; readonly longitude: number };

/** Everything a reader can set on the map; an address holds what differs from the page as it came. */
export interface View {
	readonly round: string;
	readonly measure: string;
	readonly scale: Scale;
	readonly districts: boolean;
	readonly village?: string | undefined;
	readonly place?: MapPlace | undefined;
}

const KEYS = {
	round: 'putaran',
	measure: 'ukuran',
	scale: 'warna',
	districts: 'kecamatan',
	village: 'kelurahan',
	place: 'letak',
} as const;

export const firstView = (data: MapData | undefined): View => ({
	round: data?.main[0] ?? '',
	measure: data?.main[1] ?? '',
	scale: 'nilai',
	districts: true,
});

export const layerOf = (
	data: MapData | undefined,
	{ round, measure }: Pick<View, 'round' | 'measure'>,
): DrawnLayer | undefined => data?.layers.find((layer) => roundOf(layer) === round && measureOf(layer) === measure);

/** The view with a round that has a layer: its measure stays where the round has it. */
export function withRound(data: MapData, view: View, round: string): View {
	const of = data.layers.filter((layer) => roundOf(layer) === round);
	const kept = of.find((layer) => measureOf(layer) === view.measure) ?? of[0];
	return kept ? { ...view, round, measure: measureOf(kept) } : view;
}

function placeFrom(text: string | null): MapPlace | undefined {
	const [zoom, latitude, longitude] = (text ?? '').split(',').map(Number);
	if (zoom === undefined || latitude === undefined || longitude === undefined) return undefined;
	const isWithin = zoom >= 0 && zoom <= 10 && Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180;
	return isWithin ? { zoom, latitude, longitude } : undefined;
}

/** Reads an address; what it does not say, or says of something the page does not have, is as on the page. */
export function fromAddress(query: URLSearchParams, data: MapData | undefined, codes: readonly string[]): View {
	const first = firstView(data);
	const asked = data ? withRound(data, first, query.get(KEYS.round) ?? first.round) : first;
	const measure = query.get(KEYS.measure) ?? asked.measure;
	const scale = SCALES.find((each) => each === query.get(KEYS.scale));
	const village = codes.find((code) => code === query.get(KEYS.village));
	return {
		...asked,
		measure: layerOf(data, { ...asked, measure }) ? measure : asked.measure,
		scale: data && scale ? scale : 'nilai',
		districts: query.get(KEYS.districts) !== 'tidak',
		village,
		place: placeFrom(query.get(KEYS.place)),
	};
}

/** Writes the view into an address; whatever else stands there stays. */
export function intoAddress(query: URLSearchParams, view: View, data: MapData | undefined): void {
	const first = firstView(data);
	const put = (key: keyof typeof KEYS, text: string | undefined) =>
		text ? query.set(KEYS[key], text) : query.delete(KEYS[key]);
	put('round', view.round === first.round ? undefined : view.round);
	put('measure', view.measure === (data && withRound(data, first, view.round).measure) ? undefined : view.measure);
	put('scale', view.scale === first.scale ? undefined : view.scale);
	put('districts', view.districts ? undefined : 'tidak');
	put('village', view.village);
	put(
		'place',
		view.place && [view.place.zoom.toFixed(2), view.place.latitude.toFixed(4), view.place.longitude.toFixed(4)].join(),
	);
}
