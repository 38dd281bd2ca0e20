/** Narrows the list of cities and villages while the reader types; without it the list is simply there. */
const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
const form = document.querySelector<HTMLElement>('[data-filter]');
const groups = [...document.querySelectorAll<HTMLDetailsElement>('[data-filtered] details')];
const input = form?.querySelector('input');
const status = form?.querySelector('[role="status"]');

if (form && input && status) {
	form.hidden = false;
	input.addEventListener('input', () => {
		const wanted = plain(input.value);
		let found = 0;
		for (const group of groups) {
			// One open group at a time is for reading; a search may open several.
			group.removeAttribute('name');
			const whole = plain(group.querySelector('summary a')?.textContent ?? '').includes(wanted);
			let hits = 0;
			for (const item of group.querySelectorAll<HTMLElement>('li')) {
				const hit = whole || plain(item.dataset.name ?? '').includes(wanted);
				item.hidden = !hit;
				if (hit) hits += 1;
			}
			group.hidden = hits === 0;
			group.open = wanted !== '' && !whole && hits > 0;
			found += group.hidden ? 0 : whole ? 1 : hits;
		}
		status.textContent = wanted === '' ? '' : found === 0 ? 'Tidak ditemukan; coba ejaan lain.' : `${found} ditemukan`;
	});
}
