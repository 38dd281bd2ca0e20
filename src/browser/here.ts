import { contains } from '../geo/polygons.ts';
import { to } from '../site.ts';
import { type Bounds, toDrawing } from './map/mercator.ts';
import { ringsOf } from './map/shapes.ts';

/** Which kabupaten or kota a device is in. The map is fetched and asked here; where the device is goes nowhere. */
const REFUSED: Readonly<Record<number, string>> = {
	1: 'Izin lokasi tidak diberikan. Ketik nama kota atau kabupaten Anda.',
	2: 'Perangkat ini tidak dapat menentukan letaknya. Ketik nama kota atau kabupaten Anda.',
	3: 'Letak tidak ditemukan dalam waktu yang wajar. Cobalah lagi di tempat terbuka.',
};

/** The link of the area that a place lies in. */
async function linkAt(latitude: number, longitude: number): Promise<string | undefined> {
	const answer = await fetch(to('/indonesia/'));
	const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
	const svg = page.querySelector('.nation svg.map');
	const [, , width = 0, height = 0] = (svg?.getAttribute('viewBox') ?? '').split(' ').map(Number);
	const bounds = page.querySelector<HTMLElement>('.nation .grow')?.dataset.bounds?.split(',').map(Number) as Bounds | undefined;
	if (!svg || !bounds) return undefined;
	const point = toDrawing({ bounds, width, height }, latitude, longitude);
	const link = [...svg.querySelectorAll('.areas a')].find((each) =>
		contains(ringsOf(each.querySelector('path')?.getAttribute('d') ?? ''), point),
	);
	return link?.getAttribute('href') ?? undefined;
}

/** Asks for the device's place, leads to the page of where it is, or says why not. */
export function goHere(status: HTMLElement): void {
	status.textContent = 'Mencari letak … Letak Anda dicocokkan di perangkat ini saja; tidak dikirim dan tidak disimpan.';
	navigator.geolocation.getCurrentPosition(
		async ({ coords: { latitude, longitude } }) => {
			const href = await linkAt(latitude, longitude).catch(() => undefined);
			if (href) location.href = href;
			else status.textContent = 'Letak Anda tidak ada di peta kami. Ketik nama kota atau kabupaten Anda.';
		},
		({ code }) => {
			status.textContent = REFUSED[code] ?? '';
		},
		{ timeout: 20_000, maximumAge: 60_000 },
	);
}
