/** Choosing what stands side by side. The tables of the page are the only data: what is chosen is copied from them, and
 * the drawing reads the copy. The instrument comes first and decides which areas can be chosen; the choice is in the
 * address. */
const form = document.querySelector<HTMLFormElement>('[data-compare]');
const select = form?.querySelector<HTMLSelectElement>('[name="alat"]');
/** Provinces whose areas are fetched from a page of their own. */
const more = form?.querySelector<HTMLSelectElement>('[data-more]');
const areas = form?.querySelector('[data-areas]');
const status = form?.querySelector('[role="status"]');
const result = form?.querySelector('[data-result]');
const sets = [...document.querySelectorAll<HTMLElement>('[data-set]')];
const rowsOf = (set: HTMLElement | undefined) => [
	...(set?.querySelectorAll<HTMLTableRowElement>('tr[data-area]') ?? []),
];
const codeOf = (row: HTMLTableRowElement) => row.dataset.area ?? '';
const nameOf = (row: HTMLTableRowElement) => row.cells[0]?.textContent?.trim() ?? '';

/** Every area that stands in any table, in the order in which they first come. */
const namesNow = () => new Map(sets.flatMap(rowsOf).map((row) => [codeOf(row), nameOf(row)]));

function make<K extends keyof HTMLElementTagNameMap>(tag: K, text = ''): HTMLElementTagNameMap[K] {
	const element = document.createElement(tag);
	element.textContent = text;
	return element;
}

if (form && select && areas && status && result && sets.length > 0) {
	const chosen = () =>
		[...areas.querySelectorAll<HTMLInputElement>('input:checked:not(:disabled)')].map(({ value }) => value);
	const current = () => sets[select.selectedIndex];

	const show = () => {
		const set = current();
		const codes = chosen();
		const rows = rowsOf(set).filter((row) => codes.includes(codeOf(row)));
		const name = set?.dataset.name ?? '';
		result.replaceChildren();
		status.textContent = rows.length < 2 ? 'Pilih sedikitnya dua.' : `${rows.length} dibandingkan: ${name}.`;
		const table = set?.querySelector('table')?.cloneNode(true) as HTMLTableElement | undefined;
		if (rows.length < 2 || !table) return;
		const [kept = [], rest = []] = [true, false].map((keep) =>
			rowsOf(table).filter((row) => codes.includes(codeOf(row)) === keep),
		);
		for (const row of rest) row.remove();
		const head = table.tHead?.rows[0];
		// A column in which none of the chosen has anything would only push the others off a small screen.
		for (let column = (head?.cells.length ?? 0) - 1; column > 0; column -= 1) {
			if (kept.some((row) => /\d/.test(row.cells[column]?.textContent ?? ''))) continue;
			for (const row of [head, ...kept]) row?.deleteCell(column);
		}
		const heads = [...(head?.cells ?? [])].map(({ textContent }) => textContent ?? '');
		const box = make('div');
		box.className = 'scroll';
		box.tabIndex = 0;
		box.role = 'region';
		box.ariaLabel = `Pilihan: ${name}`;
		box.append(table);
		const note = set?.querySelector('[data-note]');
		result.append(...(note ? [note.cloneNode(true)] : []), box);
		// Loaded with the first choice: a page is read before anything is chosen.
		import('./compare-drawing.ts').then(({ drawing }) => {
			if (result.contains(table))
				result.append(...drawing(kept, heads, `Pilihan: ${name}`, set?.dataset.survey !== undefined));
		});
	};

	const remember = () => {
		const address = new URL(location.href);
		// Codes are digits and dots, so the comma between them needs no escape.
		address.search = `?alat=${encodeURIComponent(current()?.dataset.set ?? '')}&wilayah=${chosen().join(',')}`;
		history.replaceState(null, '', address);
	};

	const offer = (wanted: readonly string[]) => {
		const here = new Map(rowsOf(current()).map((row) => [codeOf(row), row]));
		areas.replaceChildren(
			...[...namesNow()].map(([code, name]) => {
				const row = here.get(code);
				const why = row ? row.dataset.no : `tidak ada angka ${current()?.dataset.name}`;
				const label = make('label');
				const input = make('input');
				input.type = 'checkbox';
				input.value = code;
				input.disabled = why !== undefined;
				input.checked = !input.disabled && wanted.includes(code);
				label.append(input, ` ${name}`);
				if (why) {
					label.className = 'refused';
					label.append(`: ${why}`);
				}
				return label;
			}),
		);
		show();
	};

	select.append(...sets.map((set) => make('option', set.dataset.name)));
	const asked = new URLSearchParams(location.search);
	select.selectedIndex = Math.max(
		0,
		sets.findIndex(({ dataset }) => dataset.set === asked.get('alat')),
	);
	// What is chosen stays chosen while the instrument changes, also where another instrument does not have it.
	let wanted = asked.get('wilayah')?.split(',') ?? [];
	offer(wanted);
	/** Fetches the areas of provinces that are not here yet, each once. */
	const asking = new Map<string, Promise<boolean>>();
	const fetchMore = async (provinces: readonly string[]) => {
		const known = provinces.filter((code) => [...(more?.options ?? [])].some(({ value }) => value === code));
		for (const code of known)
			if (!asking.has(code))
				asking.set(
					code,
					import('./compare-more.ts').then(({ addProvince }) => addProvince(`${more?.dataset.more}${code}/`, sets)),
				);
		const isThere = await Promise.all(known.map((code) => asking.get(code)));
		if (known.length > 0) offer(wanted);
		if (isThere.includes(false)) {
			for (const code of known) asking.delete(code);
			status.textContent = 'Halaman provinsi itu tidak dapat diambil. Coba lagi.';
		}
	};
	const unseen = wanted.filter((code) => /^\d\d\.\d\d$/.test(code) && !namesNow().has(code));
	if (unseen.length > 0) fetchMore([...new Set(unseen.map((code) => code.slice(0, 2)))]);
	more?.addEventListener('change', () => fetchMore([more.value]));
	select.addEventListener('change', () => {
		offer(wanted);
		remember();
	});
	areas.addEventListener('change', ({ target }) => {
		const { value, checked } = target as HTMLInputElement;
		wanted = [...wanted.filter((code) => code !== value), ...(checked ? [value] : [])];
		show();
		remember();
	});
	form.addEventListener('submit', (event) => event.preventDefault());
	form.hidden = false;
}

// A module, so that its names are its own: `status` is one of the window's.
export {};
