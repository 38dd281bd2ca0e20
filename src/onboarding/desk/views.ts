import type { Question } from '../import/question.ts';
import { make } from './dom.ts';
import { handOver } from './hand-over.ts';
import type { Choices, Outcome, Remark } from './messages.ts';

/** What the desk shows. Markup is only our own drawing; every text of a file or of the check is put in as text. */

/** What stands between backticks in a message for a terminal stands between quotes on a page. */
const quoted = (text: string) => text.replace(/`([^`]+)`/g, '“$1”');
const said = (lines: readonly string[]) => make('p', { class: 'said' }, quoted(lines.join('\n')));

/** A question with its choices; `answer` gets the place of the chosen one, or nothing when the official stops. */
export function questionView({ about, choices }: Question, answer: (index: number | undefined) => void): HTMLElement[] {
	const radios = choices.map((choice, index) =>
		make(
			'label',
			{},
			make('input', { type: 'radio', name: 'jawaban', value: String(index), required: '' }),
			` ${quoted(choice)}`,
		),
	);
	const stop = make('button', { type: 'button', class: 'quiet' }, 'Bukan salah satunya');
	const form = make(
		'form',
		{ class: 'answers' },
		make('fieldset', {}, make('legend', {}, quoted(about)), ...radios),
		make('p', {}, make('button', {}, 'Jawab'), ' ', stop),
	);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		answer(Number(new FormData(form).get('jawaban')));
	});
	stop.addEventListener('click', () => answer(undefined));
	return [make('h2', { tabindex: '-1' }, 'Satu hal belum jelas'), form];
}

/** Why nothing was made, and what to do next. */
export const refusedView = (text: string, next = ''): HTMLElement[] => [
	make('h2', { tabindex: '-1' }, 'Belum berhasil'),
	make('p', { class: 'said refused' }, quoted(text)),
	...(next ? [make('p', {}, next)] : []),
];

function remarksView(remarks: readonly Remark[]): HTMLElement[] {
	if (remarks.length === 0) return [make('p', {}, 'Pemeriksa data tidak menemukan apa pun.')];
	const items = remarks.map(({ isError, place, message, fix }) =>
		make(
			'li',
			{},
			make('strong', {}, isError ? 'Salah' : 'Periksa'),
			` — ${place}. ${quoted(message)} → ${quoted(fix)}`,
		),
	);
	return [make('ul', { class: 'remarks' }, ...items)];
}

function previewView({ preview, remarks }: Outcome): HTMLElement[] {
	if (!preview)
		return [
			make(
				'p',
				{},
				remarks.some(({ isError }) => isError)
					? 'Pratinjau tampil sesudah yang disebut salah dibetulkan.'
					: 'Angka ini tampil sebagai tabel di halaman wilayahnya, tanpa peta.',
			),
		];
	const box = make('div', { class: 'preview' });
	box.innerHTML = preview.markup;
	box.prepend(make('p', { class: 'title' }, preview.headline));
	return [box];
}

/** Asks why published numbers change; `tell` gets the reason, who decided and when. */
function groundsView(
	corrections: number,
	tell: (grounds: { reason: string; by: string; date: string }) => void,
): HTMLElement[] {
	const field = (name: string, label: string, type: string, value = '') =>
		make(
			'p',
			{ class: 'field' },
			make('label', { for: `koreksi-${name}` }, label),
			make('input', { id: `koreksi-${name}`, name, type, value, ...(name === 'by' ? {} : { required: '' }) }),
		);
	const form = make(
		'form',
		{},
		field('reason', 'Sebabnya, satu kalimat yang akan dibaca orang', 'text'),
		field('date', 'Tanggal keputusan', 'date', new Date().toLocaleDateString('sv-SE')),
		field('by', 'Diputuskan oleh (boleh kosong: penerbit situs)', 'text'),
		make('p', {}, make('button', {}, 'Catat koreksi dan siapkan berkas')),
	);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const data = new FormData(form);
		const text = (name: string) => String(data.get(name) ?? '').trim();
		tell({ reason: text('reason'), by: text('by'), date: text('date') });
	});
	return [
		make('h2', {}, 'Angka yang sudah terbit berubah'),
		make('p', {}, `Perlu ${corrections} baris koreksi. Berkas disiapkan sesudah sebabnya ditulis.`),
		form,
	];
}

/** A round: what was understood, its preview, what is hidden, what the check says, what changes, and the files. */
export function outcomeView(
	outcome: Outcome,
	choices: Choices,
	tell: (grounds: { reason: string; by: string; date: string }) => void,
): HTMLElement[] {
	const { understood, hidden, remarks, changes, corrections, isSame, command, preview } = outcome;
	const part = (title: string, ...parts: HTMLElement[]) => [make('h2', {}, title), ...parts];
	const about = command === undefined ? 'Yang dibetulkan sendiri' : 'Yang dipahami dari berkas ini';
	const isAsked = corrections > 0 && !remarks.some(({ isError }) => isError);
	const parts = [
		// On a phone the form stands screens below.
		...(isAsked
			? [
					make(
						'p',
						{},
						'Angka yang sudah terbit berubah: ',
						make('a', { href: '#koreksi-reason' }, 'tulis sebabnya'),
						', baru berkasnya disiapkan.',
					),
				]
			: []),
		...(understood.length > 0 ? part(about, said(understood)) : []),
		...(preview || command !== undefined
			? part(
					'Pratinjau',
					make(
						'p',
						{ class: 'small' },
						'Begini hasil ini akan tampil di situs. Angka yang disamarkan sudah disamarkan di sini.',
					),
					...previewView(outcome),
				)
			: []),
		...(hidden.length > 0 ? part('Yang disamarkan, dan mengapa', said(hidden)) : []),
		...part('Kata pemeriksa data', ...remarksView(remarks)),
		...(changes.length > 0 ? part('Yang berubah dari penimbangan yang sudah ada', said(changes)) : []),
		// The reason of a change is asked when the change can be published.
		...(isAsked ? groundsView(corrections, tell) : []),
		...(isSame ? [make('p', {}, 'Isinya sama dengan yang sudah ada; tidak ada yang perlu diserahkan.')] : []),
		...handOver(outcome, choices),
		...(command === undefined
			? []
			: [
					make(
						'details',
						{},
						make('summary', {}, 'Perintah yang membuat berkas yang sama'),
						make('pre', { tabindex: '0' }, command),
					),
				]),
	];
	// Whoever listens rather than looks is brought to the first heading.
	parts[0]?.setAttribute('tabindex', '-1');
	return parts;
}
