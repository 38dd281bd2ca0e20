/** Makes the headers of a table into buttons that sort it; the choice is kept in the address. */
const number = (text: string) => Number.parseFloat(text.replaceAll('.', '').replace(',', '.'));

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sort]')) {
	const body = table.tBodies[0];
	const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
	if (!body) continue;
	const original = [...body.rows];

	const sort = (column: number, direction: 1 | -1) => {
		const key = (row: HTMLTableRowElement) => row.cells[column]?.textContent?.trim() ?? '';
		const rows = [...original].sort((a, b) => {
			const [x, y] = [key(a), key(b)];
			const [m, n] = [number(x), number(y)];
			if (!Number.isNaN(m) && !Number.isNaN(n)) return (m - n) * direction;
			// What is not known stands last, whichever way the rest goes.
			if (Number.isNaN(m) !== Number.isNaN(n)) return Number.isNaN(m) ? 1 : -1;
			return x.localeCompare(y, 'id') * direction;
		});
		body.append(...rows);
		heads.forEach((head, index) => {
			if (index === column) head.setAttribute('aria-sort', direction === 1 ? 'ascending' : 'descending');
			else head.removeAttribute('aria-sort');
		});
	};

	heads.forEach((head, column) => {
		// A column of drawings has no text to sort by, and its scale must stay as wide as they are.
		if (head.querySelector('svg')) return;
		const button = document.createElement('button');
		button.type = 'button';
		button.append(...head.childNodes);
		head.append(button);
		button.addEventListener('click', () => {
			const first = head.classList.contains('number') ? 'descending' : 'ascending';
			const next =
				head.getAttribute('aria-sort') === first ? (first === 'ascending' ? 'descending' : 'ascending') : first;
			sort(column, next === 'ascending' ? 1 : -1);
			const address = new URL(location.href);
			address.searchParams.set('urut', `${column}${next === 'ascending' ? '' : '-'}`);
			history.replaceState(null, '', address);
		});
	});
	const asked = /^(\d+)(-?)$/.exec(new URLSearchParams(location.search).get('urut') ?? '');
	if (asked && Number(asked[1]) < heads.length) sort(Number(asked[1]), asked[2] ? -1 : 1);
}

export {};
