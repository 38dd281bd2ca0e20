import { makeButton } from './controls.ts';

/** The figure on the whole screen; where a browser knows that of videos alone, over the page. */
export function fullScreenButton(figure: HTMLElement): HTMLButtonElement {
	const isFull = () => figure.classList.contains('full');
	const show = (full: boolean) => {
		figure.classList.toggle('full', full);
		button.textContent = full ? 'Tutup layar penuh' : 'Layar penuh';
	};
	const button = makeButton('Layar penuh', () => {
		if (document.fullscreenElement) document.exitFullscreen();
		else if (isFull()) show(false);
		else (figure.requestFullscreen?.() ?? Promise.reject()).catch(() => show(true));
	});
	document.addEventListener('fullscreenchange', () => show(document.fullscreenElement === figure));
	figure.addEventListener('keydown', ({ key }) => {
		if (key === 'Escape' && !document.fullscreenElement && isFull()) show(false);
	});
	return button;
}
