import { slugOf } from '../model/base/slug.ts';

/** The choice of a village leads to its page; "Pakai lokasi" finds it on the page's own map. What that needs is fetched
 * only when it is pressed. */
const form = document.querySelector<HTMLFormElement>('[data-pick]');
const button = form?.querySelector<HTMLButtonElement>('[data-here]');
const status = form?.parentElement?.querySelector<HTMLElement>('[role="status"]');
// The live map takes the place away where they stand.
const bounds = document.querySelector<HTMLElement>('.grow[data-bounds]')?.dataset.bounds;

form?.addEventListener('submit', (event) => {
	event.preventDefault();
	const { value } = form.querySelector('select') as HTMLSelectElement;
	// What is an address already stays as it is.
	if (value) location.href = `${form.dataset.pick}${slugOf(value)}/`;
	else form.querySelector('select')?.focus();
});

if (button && status && bounds && 'geolocation' in navigator && isSecureContext) {
	button.hidden = false;
	button.addEventListener('click', async () => {
		try {
			const { goToVillage } = await import('./here.ts');
			goToVillage(status, bounds);
		} catch {
			status.textContent = 'Pencari letak tidak dapat diambil. Periksa sambungan, atau pilih dari daftar.';
		}
	});
}
