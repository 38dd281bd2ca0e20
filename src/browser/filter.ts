/** Narrows the list of cities and villages while the reader types; without it the list is simply there. */
const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
const form = document.querySelector<HTMLElement>('[data-filter]');
const groups = [...document.querySelectorAll<HTMLElement>('[data-filtered] > div')];
const input = form?.querySelector('input');
const found = form?.querySelector('[role="status"]');

if (form && input && found) {
	form.hidden = false;
	input.addEventListener('input', () => {
		const wanted = plain(input.value);
		let count = 0;
		for (const group of groups) {
			const villages = group.querySelector('details');
			const whole = plain(group.querySelector('a')?.textContent ?? '').includes(wanted);
			let hits = 0;
			for (const item of group.querySelectorAll<HTMLElement>('li')) {
				const hit = whole || plain(item.dataset.name ?? '').includes(wanted);
				item.hidden = !hit;
				if (hit) hits += 1;
			}
			group.hidden = hits === 0;
			if (villages) villages.open = wanted !== '' && !whole && hits > 0;
			count += group.hidden ? 0 : whole ? 1 : hits;
		}
		found.textContent = wanted === '' ? '' : count === 0 ? 'Tidak ditemukan; coba ejaan lain.' : `${count} ditemukan`;
	});
}

export {};
