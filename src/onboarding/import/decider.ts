import { type Column, letterOf } from './columns.ts';
import type { Ask } from './question.ts';
import { ImportRefusal } from './refusal.ts';

/** Asks what a column is, by the name of a use; rejects with an `ImportRefusal` where nobody answers. */
export type Decide = (column: Column, problem: string, uses: readonly string[]) => Promise<string>;

/** What each use means, in the words of a question. */
const MEANINGS: Readonly<Record<string, string>> = {
	pendek: 'semua balita pendek, termasuk sangat pendek',
	pendek_saja: 'balita pendek tanpa yang sangat pendek',
	diukur: 'balita yang diukur tinggi badannya',
	sasaran: 'sasaran: balita yang seharusnya diukur',
	normal_dan_tinggi: 'balita normal bersama yang tinggi: semua yang diukur dan tidak pendek',
	abaikan: 'bukan itu; kolom itu dilewati',
};

/** Asks what a column is; without anybody to ask refuses, with what to pass for each answer. */
export const deciderOf =
	(ask: Ask | undefined): Decide =>
	async ({ title, at }: Column, problem, uses) => {
		const last = title.split(' › ').at(-1) ?? title;
		// A title as short as a column's letter would be taken for one, and `n` or `L` stands under many.
		const name = /^[A-Z]{1,2}$/.test(last) || (last !== title && last.length < 5) ? letterOf(at) : last;
		const where = `Kolom ${letterOf(at)} \`${title}\`: ${problem}.`;
		if (!ask) {
			const ways = uses.map((use) => `  --map "${name}=${use}"  bila isinya ${MEANINGS[use] ?? use}`);
			throw new ImportRefusal([`${where} Tidak ada yang ditulis. Ulangi dengan:`, ...ways].join('\n'));
		}
		const choices = uses.map((use) => MEANINGS[use] ?? use);
		const options = uses.map((use) => `--map "${name}=${use}"`);
		return uses[await ask({ about: `${where} Isinya apa?`, choices, options })] as string;
	};
