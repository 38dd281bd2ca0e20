import { ringsOf } from '../geo/path.ts';
import { contains } from '../geo/polygons.ts';
import { to } from '../site.ts';
import { type Bounds, toDrawing } from './map/mercator.ts';

/** Which kabupaten, kota or village a device is in. The map is asked here; where the device is goes nowhere. */
const REFUSED: Readonly<Record<number, string>> = {
	1: 'Izin lokasi tidak diberikan.',
	2: 'Perangkat ini tidak dapat menentukan letaknya.',
	3: 'Letak tidak ditemukan dalam waktu yang wajar. Cobalah lagi di tempat terbuka.',
};
const TYPE = 'Ketik nama kota atau kabupaten Anda.';
const CHOOSE = 'Pilih dari daftar.';

/** A place on a map; `corners` are the map's west, south, east and north. */
function pointOn(svg: Element | null, corners: string | undefined, latitude: number, longitude: number) {
	const [, , width = 0, height = 0] = (svg?.getAttribute('viewBox') ?? '').split(' ').map(Number);
	const bounds = corners?.split(',').map(Number) as Bounds | undefined;
	return svg && bounds && toDrawing({ bounds, width, height }, latitude, longitude);
}

/** The link of the area of a map that a point of it lies in. */
function linkOn(svg: Element | null, point: ReturnType<typeof pointOn>): string | undefined {
	if (!svg || !point) return undefined;
	const link = [...svg.querySelectorAll('.areas a')].find((each) =>
		contains(ringsOf(each.querySelector('path')?.getAttribute('d') ?? ''), point),
	);
	return link?.getAttribute('href') ?? undefined;
}

/** The same on the map of Indonesia, which is fetched. */
async function linkAt(latitude: number, longitude: number): Promise<string | undefined> {
	const answer = await fetch(to('/indonesia/'));
	const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
	const corners = page.querySelector<HTMLElement>('.nation .grow')?.dataset.bounds;
	const svg = page.querySelector('.nation svg.map');
	return linkOn(svg, pointOn(svg, corners, latitude, longitude));
}

/** The village that a place lies in. A map of districts leads to the page of one, whose own map is a part of the same
 * drawing. */
async function villageAt(corners: string, latitude: number, longitude: number): Promise<string | undefined> {
	const svg = document.querySelector('figure.main svg.map');
	const point = pointOn(svg, corners, latitude, longitude);
	const href = linkOn(svg, point);
	if (!href?.includes('/kecamatan/')) return href;
	const answer = await fetch(href);
	const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
	return linkOn(page.querySelector('svg.within'), point) ?? href;
}

type Find = (latitude: number, longitude: number) => Promise<string | undefined>;

function lead(status: HTMLElement, find: Find, otherwise: string): void {
	status.textContent = 'Mencari letak … Letak Anda dicocokkan di perangkat ini saja; tidak dikirim dan tidak disimpan.';
	navigator.geolocation.getCurrentPosition(
		async ({ coords: { latitude, longitude } }) => {
			const href = await find(latitude, longitude).catch(() => undefined);
			if (href) location.href = href;
			else status.textContent = `Letak Anda tidak ada di peta ini. ${otherwise}`;
		},
		({ code }) => {
			status.textContent = `${REFUSED[code] ?? ''} ${otherwise}`.trim();
		},
		{ timeout: 20_000, maximumAge: 60_000 },
	);
}

/** Asks for the device's place, leads to the page of the kabupaten or kota where it is, or says why not. */
export function goHere(status: HTMLElement): void {
	lead(status, linkAt, TYPE);
}

/** The same on the map of the page's own city: leads to the village's page. */
export function goToVillage(status: HTMLElement, corners: string): void {
	lead(status, (...place) => villageAt(corners, ...place), CHOOSE);
}
