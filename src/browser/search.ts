import { type SearchEntry, search } from '../model/search/search.ts';
import { entriesOf, partsFor, placesOf, type SearchIndex } from '../model/search/search-lines.ts';
import { to } from '../site.ts';

/** Search while typing. The index is fetched at the first letter; a large one comes in parts, as many as the letters
 * call for. */
const MOST_SHOWN = 20;
/** So many parts at most for one query; more letters need fewer. */
const MOST_PARTS = 4;
/** A city says in its name what it is, and a village by the district beside it: which of them are desa, the index does
 * not tell. */
const KINDS = { city: '', district: 'kecamatan', village: '', term: 'istilah', program: 'program' } as const;

const form = document.querySelector<HTMLFormElement>('[data-search]');
const input = form?.querySelector('input');
const status = form?.querySelector('[role="status"]');
const list = form?.querySelector('ul');

const fetched = new Map<string, Promise<unknown>>();
async function load<T>(name: string): Promise<T> {
	let file = fetched.get(name);
	if (!file) {
		file = fetch(to(`/cari/${name}.json`)).then((answer) => {
			if (!answer.ok) throw new Error(String(answer.status));
			return answer.json();
		});
		// What failed may be asked for again.
		file.catch(() => fetched.delete(name));
		fetched.set(name, file);
	}
	return file as Promise<T>;
}

async function find(query: string): Promise<{ found: SearchEntry[]; isPart: boolean }> {
	const index = await load<SearchIndex>('indeks');
	const parts = partsFor(query, index.parts);
	const lines = await Promise.all(
		parts.slice(0, MOST_PARTS).map((part) => load<SearchIndex['places']>(`awal-${part}`)),
	);
	const entries = [...entriesOf(index), ...lines.flatMap((each) => placesOf(each, index))];
	return { found: search(query, entries), isPart: parts.length > MOST_PARTS };
}

function item({ kind, name, within, path, isSurveyed }: SearchEntry): HTMLLIElement {
	const line = document.createElement('li');
	const link = document.createElement('a');
	link.href = to(path);
	link.textContent = name;
	const where = document.createElement('small');
	where.textContent = ` ${[KINDS[kind], ...within].filter(Boolean).join(', ')}${isSurveyed ? '; baru ada angka survei' : ''}`;
	line.append(link, where);
	return line;
}

if (form && input && status && list) {
	const show = async () => {
		const query = input.value.trim();
		const address = new URL(location.href);
		if (query) address.searchParams.set('q', query);
		else address.searchParams.delete('q');
		history.replaceState(null, '', address);
		if (!query) {
			list.replaceChildren();
			status.textContent = '';
			return;
		}
		const answer = await find(query).catch(() => undefined);
		// An answer that comes after more was typed is of no use.
		if (query !== input.value.trim()) return;
		list.replaceChildren(...(answer?.found.slice(0, MOST_SHOWN).map(item) ?? []));
		const count = answer?.found.length ?? 0;
		status.textContent = !answer
			? 'Daftar nama tidak dapat diambil. Periksa sambungan, atau cari di daftar di bawah.'
			: [
					count === 0
						? 'Tidak ditemukan; coba ejaan lain.'
						: `${count} ditemukan${count > MOST_SHOWN ? `, ${MOST_SHOWN} ditampilkan` : ''}.`,
					answer.isPart && 'Ketik lebih lengkap untuk hasil yang lebih tepat.',
				]
					.filter(Boolean)
					.join(' ');
	};
	const links = () => [...list.querySelectorAll('a')];
	input.addEventListener('input', show);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		links()[0]?.focus();
	});
	form.addEventListener('keydown', (event) => {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (!step) return;
		const stops = [input, ...links()];
		const next = stops[stops.indexOf(document.activeElement as HTMLInputElement) + step];
		if (!next) return;
		event.preventDefault();
		next.focus();
	});
	form.hidden = false;
	input.value = new URLSearchParams(location.search).get('q') ?? '';
	if (input.value) show();
}
