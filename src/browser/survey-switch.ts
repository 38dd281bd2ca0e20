/** Shows another survey without loading the page anew. Whatever goes wrong, the link leads to its page. */
const nav = document.querySelector<HTMLElement>('nav.surveys');

nav?.addEventListener('click', async (event) => {
	const link = (event.target as Element).closest('a');
	if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
	event.preventDefault();
	try {
		const { show } = await import('./survey-swap.ts');
		await show(link.href);
		history.pushState(null, '', link.href + location.search);
	} catch {
		location.href = link.href;
	}
});
if (nav) addEventListener('popstate', () => location.reload());

export {};
