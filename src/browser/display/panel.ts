import { STORE } from '../../site/display.mjs';
import style from './panel.css?url&no-inline';
import { indonesian, Reader } from './reader.ts';

/** The panel of display settings: only what a browser does not do already, or does where few look for it. */

interface Group {
	readonly title: string;
	/** Classes of the page; the empty one is how it comes. */
	readonly choices: readonly (readonly [className: string, name: string])[];
}
const GROUPS: readonly Group[] = [
	{
		title: 'Besar huruf',
		choices: [
			['', 'Biasa'],
			['t1', 'Besar'],
			['t2', 'Lebih besar'],
			['t3', 'Terbesar'],
		],
	},
	{
		title: 'Jarak baris',
		choices: [
			['', 'Biasa'],
			['s1', 'Lega'],
		],
	},
];
const SWITCHES = [
	['kontras', 'Kontras tinggi'],
	['negatif', 'Warna negatif'],
	['abu', 'Tanpa warna (abu-abu)'],
	['baca', 'Huruf yang mudah dibaca'],
] as const;

const root = document.documentElement;

function remember(): void {
	try {
		if (root.className) localStorage.setItem(STORE, root.className);
		else localStorage.removeItem(STORE);
	} catch {
		// A browser that keeps nothing forgets it with the page.
	}
}

function make<K extends keyof HTMLElementTagNameMap>(name: K, text = ''): HTMLElementTagNameMap[K] {
	const element = document.createElement(name);
	element.textContent = text;
	return element;
}

function button(text: string, press: () => void): HTMLButtonElement {
	const made = make('button', text);
	made.type = 'button';
	made.addEventListener('click', press);
	return made;
}

function tick(
	type: 'radio' | 'checkbox',
	name: string,
	text: string,
	isOn: boolean,
	change: (on: boolean) => void,
): HTMLLabelElement {
	const input = Object.assign(document.createElement('input'), { type, name, checked: isOn });
	input.addEventListener('change', () => change(input.checked));
	const label = make('label');
	label.append(input, ` ${text}`);
	return label;
}

function settings(): HTMLElement[] {
	const groups = GROUPS.map(({ title, choices }) => {
		const field = make('fieldset');
		field.append(make('legend', title));
		const names = choices.map(([each]) => each).filter(Boolean);
		const chosen = names.find((each) => root.classList.contains(each)) ?? '';
		for (const [className, name] of choices)
			field.append(
				tick('radio', title, name, className === chosen, () => {
					root.classList.remove(...names);
					if (className) root.classList.add(className);
					remember();
				}),
			);
		return field;
	});
	const field = make('fieldset');
	field.append(make('legend', 'Warna dan huruf'));
	for (const [className, name] of SWITCHES)
		field.append(
			tick('checkbox', className, name, root.classList.contains(className), (on) => {
				root.classList.toggle(className, on);
				remember();
			}),
		);
	return [...groups, field];
}

/** The buttons for reading aloud; they stay on the page while it reads. */
function aloud(close: () => void): HTMLElement {
	const place = make('div');
	place.className = 'aloud';
	if (!('speechSynthesis' in window)) {
		place.append(make('p', 'Peramban ini tidak dapat membacakan halaman.'));
		return place;
	}
	const bar = make('div');
	bar.className = 'reader-bar';
	bar.setAttribute('role', 'group');
	bar.setAttribute('aria-label', 'Bacakan');
	const reader = new Reader(() => show());
	const hold = button('Jeda', () => (reader.state === 'paused' ? reader.resume() : reader.pause()));
	bar.append(
		hold,
		button('Berhenti', () => reader.stop()),
	);
	function show(): void {
		if (reader.state === 'idle') bar.remove();
		else if (!bar.isConnected) document.body.append(bar);
		hold.textContent = reader.state === 'paused' ? 'Lanjutkan' : 'Jeda';
	}
	const note = make('p', '');
	note.className = 'small';
	const told = () => {
		note.textContent = indonesian()
			? ''
			: 'Perangkat ini tidak punya suara bahasa Indonesia; bacaannya mungkin terdengar asing.';
	};
	told();
	speechSynthesis.addEventListener?.('voiceschanged', told);
	place.append(
		button('Bacakan halaman ini', () => {
			const main = document.querySelector('main');
			close();
			if (main) reader.start(main);
		}),
		note,
	);
	addEventListener('pagehide', () => reader.stop());
	return place;
}

/** A style sheet put on; whether or not it came. */
const fetched = (href: string) =>
	new Promise((resolve) => {
		const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload: resolve });
		link.onerror = resolve;
		document.head.append(link);
	});

async function build(): Promise<HTMLDialogElement> {
	const icon = document.querySelector<HTMLLinkElement>('[rel=icon]')?.href ?? '';
	await Promise.all([style, icon.replace(/favicon\.svg.*/, 'tampilan.css')].map(fetched));
	const dialog = make('dialog');
	dialog.className = 'display';
	const title = make('h2', 'Tampilan dan Bacakan');
	title.id = 'tampilan-judul';
	dialog.setAttribute('aria-labelledby', title.id);
	const fields = make('div');
	fields.append(...settings());
	const ends = make('p');
	ends.append(
		button('Kembalikan semula', () => {
			root.removeAttribute('class');
			remember();
			fields.replaceChildren(...settings());
		}),
		button('Tutup', () => dialog.close()),
	);
	dialog.append(
		title,
		fields,
		aloud(() => dialog.close()),
		ends,
		make('p', 'Pilihan ini disimpan di perangkat Anda saja.'),
	);
	// What had the focus when the panel opened gets it again.
	dialog.addEventListener('close', () => document.querySelector<HTMLElement>('.menu summary')?.focus());
	document.body.append(dialog);
	return dialog;
}

/** Opens the panel; runs whenever it is asked for, and makes it the first time. */
async function open(): Promise<void> {
	document.querySelector<HTMLDetailsElement>('.menu')?.removeAttribute('open');
	const panel = document.querySelector<HTMLDialogElement>('dialog.display') ?? (await build());
	panel.showModal();
}

open();
