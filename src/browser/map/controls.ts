import { measureOf, roundOf } from '../../charts/layer-id.ts';
import type { MapData } from '../../charts/map-payload.ts';
import { comparePeriods, formatPeriod } from '../../model/base/period.ts';
import { compare } from './map-state.ts';
import { layerOf, SCALES, type Scale, type View, withRound } from './view.ts';

/** Creates an element with a text and attributes. */
export function make<K extends keyof HTMLElementTagNameMap>(
	name: K,
	text = '',
	attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[K] {
	const element = document.createElement(name);
	element.textContent = text;
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
	return element;
}

export function makeButton(text: string, press: () => void): HTMLButtonElement {
	const button = make('button', text, { type: 'button' });
	button.addEventListener('click', press);
	return button;
}

type Option = readonly [value: string, text: string, disabled?: boolean];

class Choice {
	readonly element = make('label');
	readonly #select = make('select');
	constructor(title: string, choose: (value: string) => void) {
		this.element.append(make('span', title), this.#select);
		this.#select.addEventListener('change', () => choose(this.#select.value));
	}

	show(options: readonly Option[], value: string): void {
		const shown = JSON.stringify(options);
		// A list that is written anew while it is open would close.
		if (this.#select.dataset.shown !== shown) {
			this.#select.dataset.shown = shown;
			this.#select.replaceChildren(
				...options.map(([each, text, disabled]) =>
					make('option', text, { value: each, ...(disabled && { disabled: '' }) }),
				),
			);
		}
		this.#select.value = value;
		this.element.hidden = options.length < 2;
	}
}

type ScaleWords = Readonly<Record<'rate' | 'count' | 'coverage', Readonly<Record<Scale, string>>>>;
const scaleWords = ({ village, city }: MapData['words']): ScaleWords => ({
	rate: {
		nilai: 'kelas tetap',
		'rata-rata': `selisih dengan rata-rata ${city}`,
		perubahan: 'perubahan sejak pengukuran lalu',
	},
	count: {
		nilai: 'jumlahnya',
		'rata-rata': `selisih dengan rata-rata ${village}`,
		perubahan: 'perubahan sejak pengukuran lalu',
	},
	coverage: {
		nilai: 'kelas tetap',
		'rata-rata': `selisih dengan rata-rata ${city}`,
		perubahan: 'perubahan sejak pengukuran lalu',
	},
});

/** What the map shows: round, measure, scale, districts. */
export class Controls {
	readonly element = make('div', '', { class: 'choices' });
	readonly #data: MapData | undefined;
	readonly #round: Choice;
	readonly #measure: Choice;
	readonly #scale: Choice;
	readonly #why = make('p', '', { class: 'small' });
	readonly #districts = make('input', '', { type: 'checkbox' });

	constructor(data: MapData | undefined, view: () => View, change: (view: View) => void, hasDistricts: boolean) {
		this.#data = data;
		this.#round = new Choice('Pengukuran', (round) => data && change(withRound(data, view(), round)));
		this.#measure = new Choice('Yang ditampilkan', (measure) => change({ ...view(), measure }));
		this.#scale = new Choice('Digambar menurut', (scale) => change({ ...view(), scale: scale as Scale }));
		this.#districts.addEventListener('change', () => change({ ...view(), districts: this.#districts.checked }));
		const districts = make('label', '', { class: 'tick' });
		districts.append(this.#districts, ' Kecamatan: batas dan nama');
		districts.hidden = !hasDistricts;
		this.element.append(this.#round.element, this.#measure.element, this.#scale.element, this.#why, districts);
	}

	/** Sets every control to what is drawn. */
	show(view: View): void {
		this.#districts.checked = view.districts;
		const data = this.#data;
		const layer = layerOf(data, view);
		this.#scale.element.hidden = !layer;
		this.#round.element.hidden = true;
		this.#measure.element.hidden = true;
		if (!data || !layer) return;
		const rounds = new Map(
			[...data.layers]
				.sort((a, b) => comparePeriods(b.period, a.period))
				.map((each) => [
					roundOf(each),
					`${formatPeriod(each.period)}, ` +
						`${each.instrument.name.replace(/ \(.*\)$/, '')}${each.interim ? ' (sementara)' : ''}`,
				]),
		);
		this.#round.show([...rounds], view.round);
		this.#measure.show(
			data.layers.filter((each) => roundOf(each) === view.round).map((each) => [measureOf(each), each.title]),
			view.measure,
		);
		const obstacles = new Map(
			SCALES.map((scale) => {
				const found = scale === 'nilai' ? undefined : compare(data, layer, scale);
				return [scale, found && 'obstacle' in found ? found.obstacle : undefined];
			}),
		);
		const words = scaleWords(data.words);
		this.#scale.show(
			SCALES.map((scale) => [scale, words[layer.kind][scale], obstacles.get(scale) !== undefined]),
			obstacles.get(view.scale) ? 'nilai' : view.scale,
		);
		this.#why.textContent = [...obstacles.values()].filter(Boolean).join(' ');
		this.#why.hidden = this.#why.textContent === '';
	}
}
