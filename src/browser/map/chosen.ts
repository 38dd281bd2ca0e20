import type { MapData, MapDistrict } from '../../charts/map-payload.ts';
import { capital } from '../../model/base/area.ts';
import { cardMarkup, factsOf } from './card.ts';
import { make } from './controls.ts';
import { type LiveVillage, saidOf } from './shapes.ts';
import type { View } from './view.ts';

/** The card beside the map: the chosen village's numbers, read out when they change. */
export class Card {
	readonly element = make('section', '', { class: 'card', tabindex: '-1', 'aria-live': 'polite' });
	readonly #data: MapData | undefined;
	readonly #districts: readonly MapDistrict[];
	#shown = '';

	constructor(data: MapData | undefined, districts: readonly MapDistrict[]) {
		this.#data = data;
		this.#districts = districts;
		this.element.ariaLabel = `${capital(data?.words.village ?? 'kelurahan')} terpilih`;
	}

	show(village: LiveVillage | undefined, view: View): void {
		const said = village ? saidOf(village) : '';
		const isFocus = village?.path.classList.contains('focus') ?? false;
		const href = village?.link.getAttribute('href') ?? '';
		const district = this.#districts.find(({ code }) => village?.code.startsWith(`${code}.`))?.name;
		const drawn = { said, isFocus, href, district };
		const markup = village ? cardMarkup(village, factsOf(this.#data, view, village), drawn) : '';
		// Setting the same again would have it read out again.
		if (markup === this.#shown) return;
		this.#shown = markup;
		this.element.innerHTML = markup;
	}
}
