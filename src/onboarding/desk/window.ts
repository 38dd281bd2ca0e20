import { type ByHand, editByHand } from './by-hand.ts';
import { need } from './dom.ts';
import { offer, offerSheets, orderOf, showDocument } from './form.ts';
import { forget } from './hand-over.ts';
import type { Choices, FromWorker, Order, Sheet, ToWorker } from './messages.ts';
import { outcomeView, questionView, refusedView } from './views.ts';

/** The desk's window: it hands the file to the worker and shows what comes back. It stores nothing and asks no server
 * for anything. */

type Packs = { readonly shared: Uint8Array; readonly city: Uint8Array };

let worker: Worker | undefined;
let started: AbortController | undefined;

/** Opens the desk for a city, in place of one that was open. Resolves when it is ready; rejects when its data cannot be
 * read. */
export function open(root: HTMLElement, packs: Packs): Promise<void> {
	close();
	started = new AbortController();
	const { signal } = started;
	const form = need<HTMLFormElement>(root, '[data-form]');
	const [progress, question, result] = ['progress', 'question', 'result'].map((name) =>
		need(root, `[data-${name}]`),
	) as [HTMLElement, HTMLElement, HTMLElement];
	const submit = need<HTMLButtonElement>(form, '[type=submit]');
	const own = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
	worker = own;
	const send = (message: ToWorker) => own.postMessage(message);
	let choices: Choices | undefined;
	let byHand: ByHand | undefined;
	/** Reads again what was read last, now with the grounds of its corrections. */
	let again: (grounds: Order['grounds']) => void = () => undefined;
	let hasFile = false;

	const show = (place: HTMLElement, parts: readonly HTMLElement[]) => {
		progress.textContent = '';
		place.replaceChildren(...parts);
		place.hidden = parts.length === 0;
		submit.disabled = false;
		// Whoever listens rather than looks is brought to what is new, and whoever looks sees it from its beginning.
		parts[0]?.focus({ preventScroll: true });
		parts[0]?.scrollIntoView();
	};
	const hide = () => {
		forget();
		for (const place of [question, result]) {
			place.replaceChildren();
			place.hidden = true;
		}
	};
	const ask = (message: ToWorker, next: typeof again) => {
		again = next;
		hide();
		submit.disabled = true;
		progress.textContent = 'Membaca dan memeriksa …';
		send(message);
	};
	/** What helps after a refusal: the file was taken when it was chosen, and is not looked at again by itself. */
	let next = '';
	const read = (order: Order) => {
		next = 'Sesudah membetulkan berkas asalnya, pilih berkas itu sekali lagi di atas, lalu tekan Baca berkas.';
		ask({ kind: 'read', order }, (grounds) => read({ ...order, grounds }));
	};
	const edit = (sheet: Sheet, grounds: Order['grounds'] = {}) => {
		next = '';
		ask({ kind: 'edit', sheet, grounds }, (told) => edit(sheet, told));
	};

	const ready = new Promise<void>((resolve, reject) => {
		own.addEventListener('error', () => {
			reject(new Error('worker'));
			show(
				result,
				refusedView(
					'Meja berhenti karena kesalahan yang tidak diduga. Tidak ada yang dikirim; muat ulang halaman ini, lalu ' +
						'coba lagi.',
				),
			);
		});
		own.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
			switch (data.kind) {
				case 'opened':
					choices = data.choices;
					offer(form, choices);
					byHand = editByHand(root, choices, signal, { send, check: edit });
					resolve();
					break;
				case 'sheets':
					hasFile = true;
					offerSheets(form, data.names);
					progress.textContent = 'Berkas diterima di tab ini. Lengkapi isiannya, lalu tekan Baca berkas.';
					break;
				case 'progress':
					progress.textContent = data.text;
					break;
				case 'question':
					show(
						question,
						questionView(data.question, (index) => {
							show(question, []);
							progress.textContent = 'Membaca dan memeriksa …';
							send({ kind: 'answer', index });
						}),
					);
					break;
				case 'done':
					if (choices) show(result, outcomeView(data.outcome, choices, again));
					break;
				case 'tables':
					byHand?.offer(data.tables);
					break;
				case 'table':
					byHand?.show(data.sheet, data.marks);
					break;
				case 'refused':
					if (!choices) reject(new Error(data.text));
					show(result, refusedView(data.text, next));
			}
		});
	});
	listen(form, signal, {
		take: (file) => {
			hasFile = false;
			hide();
			offerSheets(form, []);
			need(form, '[data-file]').textContent = file.name;
			send({ kind: 'file', file });
		},
		submit: async () => {
			if (!hasFile) {
				progress.textContent = 'Pilih berkasnya dulu.';
				need<HTMLInputElement>(form, '#berkas').focus();
				return;
			}
			const bps = await need<HTMLInputElement>(form, '[data-bps]').files?.[0]?.text();
			read(orderOf(form, bps ?? ''));
		},
		clear: () => {
			close();
			hide();
			form.reset();
			need<HTMLFieldSetElement>(form, '[data-rest]').hidden = true;
			need(root, '[data-ready]').textContent = '';
			progress.textContent = 'Semua yang dibaca sudah dibuang dari tab ini.';
		},
	});
	send({ kind: 'open', ...packs });
	return ready;
}

/** Ends the worker, and with it everything that it read. */
function close(): void {
	worker?.terminate();
	started?.abort();
	worker = undefined;
	forget();
}

type Deeds = { readonly take: (file: File) => void; readonly submit: () => void; readonly clear: () => void };

function listen(form: HTMLFormElement, signal: AbortSignal, { take, submit, clear }: Deeds): void {
	const drop = need(form, '.drop');
	const input = need<HTMLInputElement>(form, '#berkas');
	const first = (files: FileList | null | undefined) => {
		const file = files?.[0];
		if (file) take(file);
	};
	input.addEventListener('change', () => first(input.files), { signal });
	for (const kind of ['dragenter', 'dragover'])
		drop.addEventListener(
			kind,
			(event) => {
				event.preventDefault();
				drop.classList.add('over');
			},
			{ signal },
		);
	drop.addEventListener('dragleave', () => drop.classList.remove('over'), { signal });
	drop.addEventListener(
		'drop',
		(event) => {
			event.preventDefault();
			drop.classList.remove('over');
			first(event.dataTransfer?.files);
		},
		{ signal },
	);
	need(form, '[name=document]').addEventListener('change', () => showDocument(form), { signal });
	need(form, '[data-clear]').addEventListener('click', clear, { signal });
	// The browser would say what is missing in its own language.
	form.addEventListener(
		'invalid',
		({ target }) => {
			const field = target as HTMLInputElement;
			field.setCustomValidity(field.validity.valueMissing ? 'Isi dulu bagian ini.' : 'Periksa lagi isian ini.');
			field.addEventListener('input', () => field.setCustomValidity(''), { once: true });
		},
		{ signal, capture: true },
	);
	form.addEventListener(
		'submit',
		(event) => {
			event.preventDefault();
			submit();
		},
		{ signal },
	);
}
