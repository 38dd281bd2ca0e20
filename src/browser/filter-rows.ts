/** Narrows the rows of the page's table while the reader types; without it the table is simply long. */
const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
const form = document.querySelector<HTMLElement>('[data-filter-rows]');
const input = form?.querySelector('input');
const found = form?.querySelector('[role="status"]');
const rows = [...(document.querySelector<HTMLTableElement>('table[data-sort]')?.tBodies[0]?.rows ?? [])];

if (form && input && found) {
	form.hidden = false;
	input.addEventListener('input', () => {
		const wanted = plain(input.value);
		for (const row of rows)
			row.hidden = !plain(`${row.cells[0]?.textContent} ${row.cells[1]?.textContent}`).includes(wanted);
		const count = rows.filter(({ hidden }) => !hidden).length;
		found.textContent = wanted === '' ? '' : count === 0 ? 'Tidak ditemukan; coba ejaan lain.' : `${count} ditemukan`;
	});
}

export {};
