import { capital, villageWord } from '../../model/base/area.ts';
import { inWords } from './compare.ts';
import { make, makeButton } from './controls.ts';
import { type Frame, toDrawing } from './mercator.ts';
import type { LiveVillage } from './shapes.ts';

/** Below this a fix is good enough to say nothing of it. Metres. */
const SHARP = 100;

const PROMISE =
	'Peramban akan menanyakan izin memakai lokasi. Letak Anda dicocokkan dengan peta di perangkat ini saja: tidak ' +
	'dikirim ke mana pun, tidak disimpan, dan tidak ditulis di alamat halaman.';

const REFUSED: Readonly<Record<number, string>> = {
	1: 'Izin lokasi tidak diberikan. Pilihlah tempatnya di peta atau di tabel.',
	2: 'Perangkat ini tidak dapat menentukan letaknya. Pilihlah tempatnya di peta atau di tabel.',
	3: 'Letak tidak ditemukan dalam waktu yang wajar. Cobalah lagi di tempat terbuka.',
};

/** The village that a point of the drawing lies in; tiles of villages without a boundary lie nowhere. */
export function villageAt(
	svg: SVGSVGElement,
	villages: readonly LiveVillage[],
	[x, y]: readonly [number, number],
): LiveVillage | undefined {
	const point = svg.createSVGPoint();
	point.x = x;
	point.y = y;
	return villages.find(({ path }) => path.isPointInFill(point));
}

export interface Here {
	readonly svg: SVGSVGElement;
	readonly villages: readonly LiveVillage[];
	readonly frame: Frame;
	/** Top of the strip of tiles, which are no land. */
	readonly strip: number;
	readonly city: string;
	found(village: LiveVillage): void;
}

/** "Kelurahan saya": says what will happen, asks only then, and works the answer out here. */
export function hereButton(here: Here, say: (...content: (Node | string)[]) => void): HTMLButtonElement {
	const locate = () => {
		say('Mencari letak …');
		navigator.geolocation.getCurrentPosition(
			({ coords: { latitude, longitude, accuracy } }) => {
				const point = toDrawing(here.frame, latitude, longitude);
				const village = point[1] < here.strip ? villageAt(here.svg, here.villages, point) : undefined;
				if (!village) return say(`Letak Anda di luar ${here.city}, atau di bagian yang tidak tergambar di peta ini.`);
				const doubt =
					accuracy > SHARP
						? ` Ketelitiannya sekitar ${inWords(Math.round(accuracy))} meter, jadi bisa juga ` +
							`${villageWord(here.villages)} sebelahnya.`
						: '';
				say(`Letak Anda di ${village.name}.${doubt}`);
				return here.found(village);
			},
			({ code }) => say(REFUSED[code] ?? ''),
			{ timeout: 20_000, maximumAge: 60_000 },
		);
	};
	return makeButton(`${capital(villageWord(here.villages))} saya`, () => {
		const go = makeButton('Lanjut', locate);
		say(make('span', PROMISE), ' ', go);
		go.focus();
	});
}
