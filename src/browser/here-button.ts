/** "Pakai lokasi" on the home page; what it needs is fetched only when it is pressed. */
const button = document.querySelector<HTMLButtonElement>('[data-here]');
const status = document.querySelector<HTMLElement>('[data-here-status]');

if (button && status && 'geolocation' in navigator && isSecureContext) {
	button.hidden = false;
	button.addEventListener('click', async () => {
		try {
			const { goHere } = await import('./here.ts');
			goHere(status);
		} catch {
			status.textContent = 'Peta tidak dapat diambil. Periksa sambungan, atau ketik nama kota atau kabupaten Anda.';
		}
	});
}

export {};
