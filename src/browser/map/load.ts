/** Puts a button beside the city's map that fetches the live map; nothing else of it is loaded before. It is fetched
 * unasked only for an address that holds a view, and on a fast connection whose owner does not save data, once the map
 * is in sight. */
const spot = document.querySelector<HTMLElement>('.grow');

function isFast(): boolean {
	const { connection } = navigator as { connection?: { effectiveType?: string; saveData?: boolean } };
	return (
		connection?.effectiveType === '4g' && !connection.saveData && !matchMedia('(prefers-reduced-data: reduce)').matches
	);
}

if (spot) {
	const button = document.createElement('button');
	let begun = false;
	const begin = async (asked: boolean) => {
		if (begun) return;
		begun = true;
		if (asked) button.textContent = 'Memuat peta …';
		try {
			const { enhance } = await import('./live.ts');
			await enhance(spot, asked);
		} catch {
			begun = false;
			button.textContent = 'Peta gagal dimuat; coba lagi';
		}
	};
	button.type = 'button';
	button.textContent = 'Perbesar peta';
	button.addEventListener('click', () => begin(true));
	spot.append(button);

	if (/[?&](putaran|ukuran|warna|kecamatan|kelurahan|letak)=/.test(location.search)) begin(false);
	else if (isFast()) {
		const sight = new IntersectionObserver(([entry]) => {
			if (!entry?.isIntersecting) return;
			sight.disconnect();
			requestIdleCallback(() => begin(false));
		});
		const map = spot.closest('figure')?.querySelector('svg');
		if (map) sight.observe(map);
	}
}

export {};
