/** The part of Leaflet 1.9 that the map uses. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
	export interface LatLng {
		readonly lat: number;
		readonly lng: number;
	}
	type Corners = readonly [readonly [number, number], readonly [number, number]];
	interface Handler {
		enable(): void;
		disable(): void;
		moved?(): boolean;
	}
	interface Layer {
		addTo(map: Map): this;
		remove(): this;
	}
	export class Map {
		constructor(element: HTMLElement, options: Readonly<Record<string, unknown>>);
		readonly dragging: Handler & { moved(): boolean };
		readonly scrollWheelZoom: Handler;
		on(events: string, listener: () => void): this;
		fitBounds(bounds: Corners, options?: Readonly<Record<string, unknown>>): this;
		getBoundsZoom(bounds: Corners): number;
		setMinZoom(zoom: number): this;
		setMaxZoom(zoom: number): this;
		setView(centre: readonly [number, number], zoom: number, options?: Readonly<Record<string, unknown>>): this;
		setMaxBounds(bounds: Corners): this;
		getZoom(): number;
		getCenter(): LatLng;
		setZoom(zoom: number): this;
		panInside(point: readonly [number, number], options: { readonly padding: readonly [number, number] }): this;
		invalidateSize(options: Readonly<Record<string, unknown>>): this;
	}
	export class SVGOverlay implements Layer {
		constructor(element: SVGSVGElement, bounds: Corners, options?: Readonly<Record<string, unknown>>);
		addTo(map: Map): this;
		remove(): this;
	}
	export class TileLayer implements Layer {
		constructor(url: string, options?: Readonly<Record<string, unknown>>);
		addTo(map: Map): this;
		remove(): this;
	}
}
