/** Puts another survey into the page: its own page is fetched, and what differs is taken over. Shapes, order of the
 * rows, search and live map stay. */

const linksOf = (root: ParentNode, selector: string) =>
	new Map([...root.querySelectorAll<Element>(selector)].map((link) => [link.getAttribute('href'), link]));

function swap(next: Document): void {
	for (const part of document.querySelectorAll<HTMLElement>('[data-swap], .crumb')) {
		const { swap: name } = part.dataset;
		const other = next.querySelector(name ? `[data-swap="${name}"]` : '.crumb');
		if (other) part.innerHTML = other.innerHTML;
	}
	const shapes = linksOf(next, '.areas a');
	for (const link of document.querySelectorAll('.areas a')) {
		const [own, other] = [link.querySelector('path'), shapes.get(link.getAttribute('href'))];
		const [title, said] = [link.querySelector('title'), other?.querySelector('title')?.textContent];
		if (!own || !other || !title || !said) continue;
		title.textContent = said;
		own.setAttribute('class', other.querySelector('path')?.getAttribute('class') ?? '');
		link.querySelector('.low')?.remove();
		if (!other.querySelector('.low')) continue;
		const low = own.cloneNode() as Element;
		low.setAttribute('class', 'low');
		own.after(low);
	}
	const rows = linksOf(next, 'tbody th a');
	for (const link of document.querySelectorAll('tbody th a')) {
		const [own, other] = [link, rows.get(link.getAttribute('href'))].map((each) =>
			each?.closest('tr')?.querySelectorAll('td'),
		);
		own?.forEach((cell, at) => {
			cell.innerHTML = other?.[at]?.innerHTML ?? '';
		});
	}
	const map = document.querySelector('.nation svg.map');
	map?.setAttribute('aria-label', next.querySelector('.nation svg.map')?.getAttribute('aria-label') ?? '');
	document.title = next.title;
	document.dispatchEvent(new Event('survei'));
}

export async function show(address: string): Promise<void> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status}`);
	swap(new DOMParser().parseFromString(await response.text(), 'text/html'));
	for (const link of document.querySelectorAll<HTMLAnchorElement>('nav.surveys a'))
		if (new URL(link.href).pathname === new URL(address, location.href).pathname)
			link.setAttribute('aria-current', 'page');
		else link.removeAttribute('aria-current');
}
