import { plainName } from '../model/base/slug.ts';

const form = document.querySelector<HTMLElement>('[data-filter-rows]');
const input = form?.querySelector('input');
const found = form?.querySelector('[role="status"]');
const rows = [...(document.querySelector<HTMLTableElement>('table[data-sort]')?.tBodies[0]?.rows ?? [])];

if (form && input && found) {
	form.hidden = false;
	input.addEventListener('input', () => {
		const wanted = plainName(input.value);
		for (const row of rows)
			row.hidden = !plainName(`${row.cells[0]?.textContent} ${row.cells[1]?.textContent}`).includes(wanted);
		const count = rows.filter(({ hidden }) => !hidden).length;
		found.textContent = wanted === '' ? '' : count === 0 ? 'Tidak ditemukan; coba ejaan lain.' : `${count} ditemukan`;
	});
}
