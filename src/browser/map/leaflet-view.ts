import { type LatLng, Map as LeafletMap, SVGOverlay, TileLayer } from 'leaflet/dist/leaflet-src.esm.js';
import { type Frame, toEarth } from './mercator.ts';
import type { MapPlace } from './view.ts';

/** Times that the map can be doubled in size. */
const DEEPEST = 6;
const SAME = 0.01;

/** The page's drawing on a map that can be moved. */
export interface LeafletView {
	zoomBy(steps: number): void;
	whole(): void;
	/** Where the reader has moved it; nothing while the whole city is in view. */
	place(): MapPlace | undefined;
	goTo(place: MapPlace | undefined): void;
	/** Brings a point of the drawing into view. */
	reveal(point: readonly [number, number]): void;
	dragged(): boolean;
	/** Lays streets from a tile server beneath. */
	pave(url: string): void;
}

/** Puts the drawing, the same element, into Leaflet, exactly where it stood: nothing moves until the reader moves it.
 * One finger scrolls the page until the map is enlarged; the wheel scrolls it until the map is pressed. */
export function leafletView(svg: SVGSVGElement, frame: Frame, changed: (zoom: number) => void): LeafletView {
	const [west, south, east, north] = frame.bounds;
	const corners = [
		[south, west],
		[north, east],
	] as const;
	const element = document.createElement('div');
	element.className = 'stage';
	element.style.aspectRatio = `${frame.width} / ${frame.height}`;
	const before = svg.getBoundingClientRect();
	const scale = Math.min(before.width / frame.width, before.height / frame.height);
	svg.replaceWith(element);
	const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
	const map = new LeafletMap(element, {
		zoomControl: false,
		attributionControl: false,
		keyboard: false,
		boxZoom: false,
		scrollWheelZoom: false,
		bounceAtZoomLimits: false,
		zoomSnap: 0,
		zoomAnimation: !calm,
		fadeAnimation: !calm,
		inertia: !calm,
		maxBoundsViscosity: 0.8,
	});

	let least = 0;
	const limit = () => {
		least = map.getBoundsZoom(corners);
		map.setMinZoom(least).setMaxZoom(least + DEEPEST);
	};
	const isWhole = () => map.getZoom() < least + SAME;
	const centre = toEarth(frame, [frame.width / 2, frame.height / 2]);
	map.fitBounds(corners, { animate: false });
	limit();
	new SVGOverlay(svg, corners, { interactive: true }).addTo(map);
	// Half a map beyond the edge, so that the outermost villages can come to the middle.
	const margin = [(north - south) / 2, (east - west) / 2] as const;
	map.setMaxBounds([
		[south - margin[0], west - margin[1]],
		[north + margin[0], east + margin[1]],
	]);

	const settle = () => {
		if (isWhole()) map.dragging.disable();
		else map.dragging.enable();
		const drawn = svg.clientWidth || svg.getBoundingClientRect().width;
		changed(drawn / frame.width / scale);
	};
	settle();
	map.on('zoomend moveend', settle);
	element.addEventListener('pointerdown', () => map.scrollWheelZoom.enable());
	element.addEventListener('mouseleave', () => map.scrollWheelZoom.disable());

	const goTo = (place: MapPlace | undefined) => {
		if (place)
			map.setView([place.latitude, place.longitude], Math.min(least + place.zoom, least + DEEPEST), { animate: false });
		else map.setView(centre, least, { animate: false });
	};
	const place = (): MapPlace | undefined => {
		const { lat, lng }: LatLng = map.getCenter();
		return isWhole() ? undefined : { zoom: map.getZoom() - least, latitude: lat, longitude: lng };
	};
	new ResizeObserver(() => {
		const kept = place();
		map.invalidateSize({ animate: false, pan: false });
		limit();
		goTo(kept);
		settle();
	}).observe(element);

	return {
		zoomBy: (steps) => {
			const zoom = Math.max(least, Math.min(least + DEEPEST, map.getZoom() + steps));
			if (zoom < least + SAME) map.setView(centre, least);
			else map.setZoom(zoom);
		},
		whole: () => map.setView(centre, least),
		place,
		goTo,
		reveal: (point) => {
			if (!isWhole()) map.panInside(toEarth(frame, point), { padding: [40, 40] });
		},
		// What was dragged last is forgotten only when dragging is on.
		dragged: () => !isWhole() && map.dragging.moved(),
		pave: (url) => {
			new TileLayer(url, { maxZoom: 19, minZoom: 0 }).addTo(map);
		},
	};
}
