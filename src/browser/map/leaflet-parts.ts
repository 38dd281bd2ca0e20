import { make, makeButton } from './controls.ts';
import { fullScreenButton } from './full-screen.ts';
import type { LeafletView } from './leaflet-view.ts';
import style from './live.css?url&no-inline';

/** What the live map of a city and that of many areas have in common around the drawing. */

export function loadStyle(): Promise<void> {
	const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: style });
	return new Promise((resolve, reject) => {
		link.onload = () => resolve();
		link.onerror = reject;
		document.head.append(link);
	});
}

/** Puts the drawing into a box of its own, beside which buttons can stand. */
export function hold(figure: HTMLElement, svg: SVGSVGElement): HTMLElement {
	const holder = make('div', '', { class: 'holder' });
	svg.before(holder);
	holder.append(svg);
	figure.classList.add('live');
	return holder;
}

/** The buttons for the size of a map; `label` names the group, `whole` the way back. */
export function zoomButtons(
	figure: HTMLElement,
	label: string,
	whole: string,
	stage: () => LeafletView | undefined,
): HTMLElement {
	const buttons = make('div', '', { class: 'zoom', role: 'group', 'aria-label': label });
	for (const [sign, name, press] of [
		['+', 'Perbesar', () => stage()?.zoomBy(1)],
		['−', 'Perkecil', () => stage()?.zoomBy(-1)],
		['↺', whole, () => stage()?.whole()],
	] as const) {
		const button = makeButton(sign, press);
		button.setAttribute('aria-label', name);
		button.title = name;
		buttons.append(button);
	}
	buttons.append(fullScreenButton(figure, true));
	return buttons;
}
