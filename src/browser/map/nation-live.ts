import { make } from './controls.ts';
import { steer } from './keys.ts';
import { hold, loadStyle, zoomButtons } from './leaflet-parts.ts';
import { leafletView } from './leaflet-view.ts';
import type { Bounds } from './mercator.ts';
import { type LiveVillage, saidOf, villagesIn } from './shapes.ts';

/** The map of areas made a live one: the same drawing on Leaflet, with arrows between neighbours and a card for the
 * chosen area. */

/** What the chosen area's shape says, and the way to its page. */
function show(card: HTMLElement, area: LiveVillage): void {
	const href = area.link.href.baseVal;
	const name = document.querySelector(`.areas-table th a[href="${CSS.escape(href)}"]`)?.textContent ?? 'daerah ini';
	card.replaceChildren(make('h3', saidOf(area)), make('p'));
	card.lastElementChild?.append(make('a', `Buka halaman ${name}`, { href }));
}

export async function enhanceNation(spot: HTMLElement): Promise<void> {
	const figure = spot.closest('figure');
	const svg = figure?.querySelector<SVGSVGElement>('svg.map');
	const bounds = spot.dataset.bounds?.split(',').map(Number) as Bounds | undefined;
	if (!figure || !svg || !bounds) return;
	await loadStyle();
	const areas = villagesIn(svg);
	const { width, height } = svg.viewBox.baseVal;
	const holder = hold(figure, svg);
	const stage = leafletView(svg, { bounds, width, height }, (zoom) => svg.style.setProperty('--z', String(zoom)));
	holder.append(zoomButtons(figure, 'Ukuran peta', 'Seluruh peta', () => stage));

	const card = make('section', '', {
		class: 'card',
		tabindex: '-1',
		'aria-live': 'polite',
		'aria-label': 'Daerah terpilih',
	});
	let chosen: LiveVillage | undefined;
	steer(svg, areas, {
		choose: (area) => {
			chosen?.link.classList.remove('picked');
			chosen = area;
			area.link.classList.add('picked');
			show(card, area);
		},
		meet: ({ centre }) => stage.reveal(centre),
		leave: () => card.focus(),
		zoom: (steps) => stage.zoomBy(steps),
		dragged: () => stage.dragged(),
	});
	// Another survey was put into the page: the chosen area says another value.
	document.addEventListener('survei', () => chosen && show(card, chosen));
	spot.replaceWith(card);
	card.focus({ preventScroll: true });
}
