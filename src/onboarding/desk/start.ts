/** Shows the desk where there is a script for it. The desk itself, with all that reads files, is fetched when a city is
 * chosen; from then on nothing is asked of any server. */
const desk = document.querySelector<HTMLElement>('[data-desk]');
const form = desk?.querySelector<HTMLFormElement>('[data-form]');
const city = desk?.querySelector<HTMLSelectElement>('[data-city]');
const ready = desk?.querySelector<HTMLElement>('[data-ready]');

async function bytesOf(address: string): Promise<Uint8Array> {
	const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
	if (!response.ok) throw new Error(address);
	return new Uint8Array(await response.arrayBuffer());
}

// What groups the rows of a table is younger than some browsers.
if (desk && form && city && ready && 'groupBy' in Map && 'Worker' in globalThis) {
	desk.querySelector('[data-without]')?.remove();
	form.hidden = false;
	city.addEventListener('change', async () => {
		const slug = city.value;
		if (slug === '') return;
		const base = desk.dataset.desk ?? '';
		ready.textContent = 'Menyiapkan …';
		try {
			const [shared, own, { open }] = await Promise.all([
				bytesOf(`${base}umum.zip`),
				bytesOf(`${base}kota/${slug}.zip`),
				import('./window.ts'),
			]);
			if (city.value !== slug) return;
			await open(desk, { shared, city: own });
			ready.textContent = 'Siap. Mulai sekarang halaman ini tidak meminta apa pun lagi; sambungan boleh diputus.';
		} catch {
			ready.textContent = 'Meja belum dapat disiapkan: periksa sambungan, lalu pilih kotanya sekali lagi.';
		}
	});
}

export {};
