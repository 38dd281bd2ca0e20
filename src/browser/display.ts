/** The menu's way to the display settings: there only with script, and what it opens is fetched when it is asked for. */
const place = document.querySelector<HTMLElement>('[data-display]');
const menu = document.querySelector<HTMLDetailsElement>('.menu');

if (place && menu) {
	place.hidden = false;
	place.querySelector('button')?.addEventListener('click', async () => {
		menu.open = false;
		(await import('./display/panel.ts')).openPanel();
	});
	document.addEventListener('keydown', ({ key }) => {
		if (key !== 'Escape' || !menu.open) return;
		menu.open = false;
		menu.querySelector('summary')?.focus();
	});
}

export {};
