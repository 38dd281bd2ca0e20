import { keyMarkup } from '../../charts/map-key.ts';
import type { MapStyle } from '../../charts/map-look.ts';
import { circlesOf, namesOf, TEXT } from '../../charts/map-marks.ts';
import type { MapDistrict } from '../../charts/map-payload.ts';
import { el, print } from '../../charts/svg.ts';
import { to } from '../../site.ts';
import type { MapState } from './map-state.ts';
import type { LiveVillage } from './shapes.ts';

/** The page's patterns once more, as `q-…`: the live map's keep their size while it is enlarged, the pictures' do not
 * change. */
function ownPatterns(figure: HTMLElement): SVGPatternElement[] {
	const copy = document.querySelector('.patterns')?.cloneNode(true) as SVGElement | undefined;
	if (!copy) return [];
	const patterns = [...copy.querySelectorAll('pattern')];
	for (const pattern of patterns) pattern.id = pattern.id.replace('p-', 'q-');
	figure.append(copy);
	return patterns;
}

/** A map shown narrower than this, in pixels, shrinks the desk's names below reading. */
const NARROW = 520;

/** Draws views on the page's own map: the same shapes, another class, name and mark. */
export class Drawing {
	readonly figure: HTMLElement;
	readonly svg: SVGSVGElement;
	readonly villages: readonly LiveVillage[];
	readonly width: number;
	readonly height: number;
	readonly #city: string;
	readonly #marks: SVGGElement | null;
	readonly #districts: readonly MapDistrict[];
	readonly #patterns: readonly SVGPatternElement[];
	#looks: ReadonlyMap<string, MapStyle>;
	readonly #size: number;
	#zoom = 1;
	#chosen: LiveVillage | undefined;

	/** `looks` are those that the page was drawn with, `city` is whose map it is. */
	constructor(
		figure: HTMLElement,
		svg: SVGSVGElement,
		villages: readonly LiveVillage[],
		districts: readonly MapDistrict[],
		looks: ReadonlyMap<string, MapStyle>,
		city: string,
	) {
		this.#city = city;
		this.figure = figure;
		this.svg = svg;
		this.villages = villages;
		this.#looks = looks;
		this.width = svg.viewBox.baseVal.width;
		this.height = svg.viewBox.baseVal.height;
		this.#marks = svg.querySelector('.marks');
		// A narrow map, of a phone or in a column of a desk, has the phone's names.
		this.#size = svg.getBoundingClientRect().width < NARROW ? TEXT.phone : TEXT.desk;
		svg.style.setProperty('--name', String(this.#size));
		this.#districts = districts;
		this.#patterns = ownPatterns(figure);
	}

	/** Shows a state in the map, the caption, the legend and the sentences. */
	show(state: MapState): void {
		this.#looks = state.looks;
		for (const { code, link, path } of this.villages) {
			const look = state.looks.get(code);
			const title = link.querySelector('title');
			if (!look || !title) continue;
			title.textContent = look.title;
			path.setAttribute('class', path.classList.contains('focus') ? `${look.fill} focus` : look.fill);
			link.querySelector('path.low')?.remove();
			if (!look.low) continue;
			const low = path.cloneNode() as SVGPathElement;
			low.setAttribute('class', 'low');
			path.after(low);
		}
		this.svg.setAttribute('aria-label', `Peta ${this.#city}: ${state.caption}`);
		this.#mark();
		this.#write(state);
	}

	/** Keeps names and circles at their size on the screen while the shapes grow. */
	rescale(zoom: number): void {
		if (Math.abs(zoom - this.#zoom) < 0.005) return;
		this.#zoom = zoom;
		this.svg.style.setProperty('--z', String(zoom));
		for (const pattern of this.#patterns) pattern.setAttribute('patternTransform', `scale(${1 / zoom})`);
		this.#mark();
	}

	/** Outlines the village whose numbers stand in the card. */
	choose(village: LiveVillage | undefined): void {
		this.#chosen = village;
		this.#outline();
	}

	#outline(): void {
		this.svg.querySelector('.chosen')?.remove();
		if (this.#chosen)
			this.#marks?.insertAdjacentHTML(
				'afterbegin',
				print(el('path', { class: 'chosen', d: this.#chosen.path.getAttribute('d') ?? '' })),
			);
	}

	#mark(): void {
		if (!this.#marks) return;
		const size = this.#size / this.#zoom;
		const sizes = { desk: size, phone: size };
		const names = new Map([...this.#districts, ...this.villages].map(({ code, name }) => [code, name]));
		const shapes = { width: this.width, villages: this.villages, districts: this.#districts };
		const marked = { shapes, names, looks: this.#looks, sizes, zoom: this.#zoom };
		this.#marks.innerHTML = print([circlesOf(marked), namesOf(marked)]);
		this.#outline();
	}

	#write({ layer, caption, interim, legend, summary }: MapState): void {
		const strong = this.figure.querySelector('figcaption strong');
		// Its circles are those of the period that the page came with.
		if (strong && strong.textContent !== caption) this.figure.querySelector('.near')?.remove();
		if (strong) {
			strong.textContent = caption;
			while (strong.nextSibling) strong.nextSibling.remove();
			if (interim) strong.after(' — angka sementara');
		}
		const key = this.figure.querySelector('.key');
		const lokus = [...(key?.children ?? [])].find((item) => item.matches('.lokus'));
		if (key) key.innerHTML = print(keyMarkup(legend));
		if (lokus) key?.append(lokus);
		const sentence = this.figure.querySelector('.summary');
		// What says the same already keeps its links.
		if (sentence && sentence.textContent?.trim() !== summary) sentence.textContent = summary;
		const source = this.figure.querySelector('.source');
		if (!source) return;
		source.textContent = 'Sumber: ';
		layer.documents.forEach(({ id, title, publisher }, index) => {
			const link = document.createElement('a');
			link.href = to(`/sumber/#${id}`);
			link.textContent = `${title} (${publisher})`;
			source.append(index > 0 ? '; ' : '', link);
		});
		source.append('. ');
	}
}
