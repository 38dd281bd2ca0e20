import { makeButton } from './controls.ts';

/** The figure on the whole screen; where a browser knows that of videos alone, over the page. Among buttons that are
 * signs it is one. */
export function fullScreenButton(figure: HTMLElement, isSign = false): HTMLButtonElement {
	const isFull = () => figure.classList.contains('full');
	const show = (full: boolean) => {
		figure.classList.toggle('full', full);
		const name = full ? 'Tutup layar penuh' : 'Layar penuh';
		button.textContent = isSign ? (full ? '×' : '⤢') : name;
		if (!isSign) return;
		button.ariaLabel = name;
		button.title = name;
	};
	const button = makeButton('', () => {
		if (document.fullscreenElement) document.exitFullscreen();
		else if (isFull()) show(false);
		else (figure.requestFullscreen?.() ?? Promise.reject()).catch(() => show(true));
	});
	document.addEventListener('fullscreenchange', () => show(document.fullscreenElement === figure));
	figure.addEventListener('keydown', ({ key }) => {
		if (key === 'Escape' && !document.fullscreenElement && isFull()) show(false);
	});
	show(false);
	return button;
}
