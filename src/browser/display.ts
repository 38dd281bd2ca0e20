import panel from './display/panel.ts?worker&url';

/**
 * The menu's way to the display settings: there only with script, and what it opens is fetched when it is asked for. By a script of its own:
 * `import()` would bring a helper along that weighs more than all of this.
 */
const place = document.querySelector<HTMLElement>('[data-display]');
const menu = document.querySelector<HTMLDetailsElement>('.menu');

if (place && menu) {
	place.hidden = false;
	place.querySelector('button')?.addEventListener('click', () => {
		menu.open = false;
		if (dispatchEvent(new Event('tampilan', { cancelable: true })))
			document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: panel }));
	});
}
