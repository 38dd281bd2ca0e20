/** A button beside every text that is meant to be copied. Without it, or where the browser keeps its clipboard shut,
 * the text can be selected. */
const SAID = 2000;

/** As people type it: the signs that keep words together on the page would be odd in another's text. */
const typed = (text: string) => text.replaceAll('\u2011', '-').replaceAll('\u00a0', ' ');

if (navigator.clipboard)
	for (const block of document.querySelectorAll<HTMLElement>('[data-copy]')) {
		const text = typed(block.textContent ?? '');
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = 'Salin';
		const status = document.createElement('small');
		status.setAttribute('role', 'status');
		button.addEventListener('click', async () => {
			const done = await navigator.clipboard.writeText(text).then(
				() => true,
				() => false,
			);
			status.textContent = done ? ' Tersalin' : ' Tidak dapat disalin; pilih teksnya';
			if (done) setTimeout(() => status.replaceChildren(), SAID);
		});
		block.append(button, status);
	}

export {};
