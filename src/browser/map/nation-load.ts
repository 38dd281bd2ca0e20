/** Puts a button beside the map of areas that fetches the live map; nothing else of it is loaded before. */
const spot = document.querySelector<HTMLElement>('.nation .grow');

if (spot) {
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = 'Perbesar peta';
	button.addEventListener('click', async () => {
		button.disabled = true;
		button.textContent = 'Memuat peta …';
		try {
			const { enhanceNation } = await import('./nation-live.ts');
			await enhanceNation(spot);
		} catch {
			button.disabled = false;
			button.textContent = 'Peta gagal dimuat; coba lagi';
		}
	});
	spot.append(button);
}

export {};
