import panel from './display/panel.ts?worker&url';

/** The menu's way to the display settings: there only with script, and what it opens is fetched when it is asked for.
 * By a script of its own: `import()` would bring a helper along that weighs more than all of this. */
const place = document.querySelector<HTMLElement>('[data-display]');

if (place) {
	place.hidden = false;
	place.onclick = () => {
		const script = document.createElement('script');
		script.src = panel;
		// The dev server has modules only; a module runs once, so there the panel opens once a page.
		if (import.meta.env.DEV) script.type = 'module';
		document.head.append(script);
	};
}
