import { ExitRefusal } from '../../data/exits/index.ts';
import { formatNumber } from '../../model/base/format.ts';
import { STOPPED } from '../import/question.ts';
import { ImportRefusal } from '../import/refusal.ts';
import { Desk } from './desk.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { inDeskWords } from './words.ts';

/** The officials' desk beside its window, so that the page stays alive while a file of a million rows is read. It asks
 * nobody for anything and keeps nothing: when the tab is closed or the worker ended, all that it read is gone. */

let desk: Desk | undefined;
let answer: ((index: number | undefined) => void) | undefined;

const say = (message: FromWorker, transfer: Transferable[] = []) => self.postMessage(message, { transfer });

const effects = {
	ask: async (question: Parameters<Parameters<Desk['read']>[1]['ask']>[0]) => {
		say({ kind: 'question', question });
		const index = await new Promise<number | undefined>((resolve) => {
			answer = resolve;
		});
		if (index === undefined) throw new ImportRefusal(STOPPED);
		return index;
	},
	progress: (rows: number) => say({ kind: 'progress', text: `${formatNumber(rows)} baris dibaca …` }),
};

async function work(message: ToWorker): Promise<void> {
	switch (message.kind) {
		case 'open':
			desk = new Desk(message.shared, message.city);
			say({ kind: 'opened', choices: desk.choices() });
			break;
		case 'file':
			say({ kind: 'sheets', names: desk?.take(new Uint8Array(await message.file.arrayBuffer())) ?? [] });
			break;
		case 'read': {
			const outcome = await desk?.read(message.order, effects);
			if (!desk || !outcome) break;
			say({ kind: 'tables', tables: desk.tables() });
			say({ kind: 'done', outcome });
			break;
		}
		case 'table':
			if (desk) say({ kind: 'table', sheet: desk.sheet(message.path), marks: [] });
			break;
		case 'edit': {
			const edited = desk?.edit(message.sheet, message.grounds);
			if (!edited) break;
			say({ kind: 'table', sheet: edited.sheet, marks: edited.marks });
			say({ kind: 'done', outcome: edited.outcome });
			break;
		}
		case 'answer':
			answer?.(message.index);
	}
}

/** The message of an unforeseen error may quote what was read, so only its kind is shown. */
function refusalOf(cause: unknown): string {
	if (cause instanceof ImportRefusal || cause instanceof ExitRefusal) return inDeskWords(cause.message);
	const { name = 'Error' } = cause as Error;
	return `Gagal dengan kesalahan yang tidak diduga (${name}); tidak ada isi berkas yang ditampilkan atau dikirim. Berkas yang sama dapat dicoba dengan perintah di bawah halaman ini.`;
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
	work(data).catch((cause) => say({ kind: 'refused', text: refusalOf(cause) }));
});
