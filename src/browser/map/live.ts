import { districtsOf, fromPage } from '../../charts/map-payload.ts';
import { Card } from './chosen.ts';
import { Controls, make, makeButton } from './controls.ts';
import { Drawing } from './draw.ts';
import { fullScreenButton } from './full-screen.ts';
import { hereButton } from './here.ts';
import { steer } from './keys.ts';
import { hold, loadStyle, zoomButtons } from './leaflet-parts.ts';
import type { LeafletView } from './leaflet-view.ts';
import { read } from './map-state.ts';
import type { Bounds, Frame } from './mercator.ts';
import { savePng, saveSvg } from './picture.ts';
import { villagesIn } from './shapes.ts';
import { streetsButton } from './streets.ts';
import { firstView, fromAddress, intoAddress, type View } from './view.ts';

/** What the page says of its map besides the drawing: attributes of the place where the button stands. */
function frameOf({ dataset }: HTMLElement, svg: SVGSVGElement): Frame | undefined {
	const { width, height } = svg.viewBox.baseVal;
	const bounds = dataset.bounds?.split(',').map(Number) as Bounds | undefined;
	return bounds && { bounds, width, height };
}

/** Makes the page's map a live one. The drawing stays the same element with the same shapes; a map without boundaries
 * is not put on Leaflet, but has card, arrows and switches too. */
export async function enhance(spot: HTMLElement, asked: boolean): Promise<void> {
	const figure = spot.closest('figure');
	const svg = figure?.querySelector<SVGSVGElement>('svg.map');
	if (!figure || !svg) return;
	const frame = frameOf(spot, svg);
	const [stages] = await Promise.all([frame && import('./leaflet-view.ts'), loadStyle()]);

	const { names = '', city = '' } = spot.dataset;
	const villages = villagesIn(svg, names.split('|'));
	const told = districtsOf(spot.dataset.districts);
	// The areas of a map of districts are districts themselves.
	const districts = told.length > 0 ? told : villages.filter(({ code }) => code.length === '00.00.00'.length);
	const json = document.getElementById('lapisan')?.textContent;
	const codes = villages.map(({ code }) => code);
	const data = json ? fromPage(JSON.parse(json), codes) : undefined;
	const first = firstView(data);
	let view = fromAddress(new URLSearchParams(location.search), data, codes);
	/** The device's own position must not get into the address, where a reload would send it to the server: not its
	 * village, … */
	let secret = false;
	/** … and not where the map was moved since. */
	let located = false;

	const state = data && read(data, first, villages);
	const drawing = new Drawing(figure, svg, villages, districts, state?.looks ?? new Map(), city);
	const card = new Card(data, districts);
	const say = (...content: (Node | string)[]) => status.replaceChildren(...content);
	const status = make('p', '', { role: 'status', class: 'small' });

	const remember = () => {
		const address = new URL(location.href);
		const told = { ...view, ...(secret && { village: undefined }), ...(located && { place: undefined }) };
		intoAddress(address.searchParams, told, data);
		history.replaceState(history.state, '', address);
	};
	const draw = () => {
		const shown = data && read(data, view, villages);
		if (shown) drawing.show(shown);
		figure.classList.toggle('no-districts', !view.districts);
		choose(view.village);
	};
	const choose = (code: string | undefined) => {
		const village = villages.find((each) => each.code === code);
		drawing.choose(village);
		card.show(village, view);
		controls.show(view);
	};
	const change = (next: View) => {
		const isSame = next.round === view.round && next.measure === view.measure && next.scale === view.scale;
		view = next;
		if (isSame && next.districts !== figure.classList.contains('no-districts')) choose(next.village);
		else draw();
		remember();
	};
	const controls = new Controls(
		data,
		() => view,
		change,
		svg.querySelector('.districts[d]') !== null && frame !== undefined,
	);

	// An element that is moved loses the focus.
	const focused = svg.contains(document.activeElement) ? (document.activeElement as SVGElement | null) : null;
	const holder = hold(figure, svg);
	let zoom = 1;
	let stage: LeafletView | undefined;
	const isLocatable = 'geolocation' in navigator && isSecureContext;
	const found = (village: (typeof villages)[number]) => {
		secret = true;
		located = true;
		moveTo(village);
		stage?.reveal(village.centre);
		change({ ...view, village: village.code });
	};
	if (frame && stages) {
		stage = stages.leafletView(svg, frame, (now) => {
			zoom = now;
			drawing.rescale(now);
			const place = stage?.place();
			if (stage && JSON.stringify(place) !== JSON.stringify(view.place)) {
				view = { ...view, place };
				remember();
			}
		});
		const buttons = zoomButtons(figure, 'Letak dan ukuran peta', 'Seluruh kota', () => stage);
		if (isLocatable)
			buttons.prepend(
				hereButton({ svg, villages, frame, strip: Number(spot.dataset.strip ?? Infinity), city, found }, say),
			);
		holder.append(buttons);
	}
	focused?.focus({ preventScroll: true });

	const { moveTo } = steer(svg, villages, {
		choose: ({ code }) => {
			secret = false;
			change({ ...view, village: code });
		},
		meet: ({ centre }) => stage?.reveal(centre),
		leave: () => card.element.focus(),
		zoom: (steps) => stage?.zoomBy(steps),
		dragged: () => stage?.dragged() ?? false,
	});

	const tools = make('details', '', { class: 'tools' });
	const buttons = make('div', '', { class: 'buttons' });
	const name = `peta-${location.pathname.split('/').filter(Boolean).at(-1)}`;
	const picture = (save: typeof saveSvg | typeof savePng) => async () => {
		drawing.rescale(1);
		await save(figure, svg, [name, view.measure, view.round].filter(Boolean).join('-'));
		drawing.rescale(zoom);
	};
	buttons.append(
		...(stage ? [] : [fullScreenButton(figure)]),
		makeButton('Unduh gambar SVG', picture(saveSvg)),
		makeButton('Unduh gambar PNG', picture(savePng)),
	);
	const { tiles, credit = '' } = spot.dataset;
	if (tiles && stage) {
		const pave = () => {
			stage.pave(tiles);
			figure.classList.add('paved');
		};
		buttons.append(streetsButton({ url: tiles, credit }, pave, say));
	}
	tools.append(make('summary', 'Atur peta'), controls.element, buttons, status);
	// On a phone the legend stays beside the map until the reader asks for more.
	tools.open = asked && matchMedia('(min-width: 48rem)').matches;
	const hadFocus = spot.contains(document.activeElement);
	spot.replaceWith(tools);
	figure.querySelector(':scope > div:last-of-type')?.prepend(card.element);
	if (hadFocus) tools.querySelector('summary')?.focus();

	if (view.place) stage?.goTo(view.place);
	// A shared address with a village opens at its card; who comes back finds the page where they left it.
	const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	if (!asked && view.village && arrival?.type === 'navigate') card.element.scrollIntoView({ block: 'center' });
	if (
		JSON.stringify({ ...view, place: undefined }) !== JSON.stringify({ ...first, village: undefined, place: undefined })
	)
		draw();
	else controls.show(view);
}
