import { type Column, letterOf } from './columns.ts';
import type { Decide } from './decide-measures.ts';
import { ImportRefusal } from './refusal.ts';
import type { Ask } from './resolve-villages.ts';

/** What each use means, in the words of a question. */
const MEANINGS: Readonly<Record<string, string>> = {
	pendek: 'semua balita pendek, termasuk sangat pendek',
	pendek_saja: 'balita pendek tanpa yang sangat pendek',
	diukur: 'balita yang diukur tinggi badannya',
	sasaran: 'sasaran: balita yang seharusnya diukur',
	abaikan: 'bukan keduanya; kolom itu dilewati',
};

/** Asks at the terminal what a column is; without anybody to ask refuses, with what to pass for each answer. */
export function deciderOf(ask: Ask | undefined): Decide {
	return async ({ title, at }: Column, problem, uses) => {
		const name = title.split(' › ').at(-1) ?? title;
		const where = `Kolom ${letterOf(at)} \`${title}\`: ${problem}.`;
		if (!ask) {
			const ways = uses.map((use) => `  --map "${name}=${use}"  bila isinya ${MEANINGS[use] ?? use}`);
			throw new ImportRefusal([`${where} Tidak ada yang ditulis. Ulangi dengan:`, ...ways].join('\n'));
		}
		const lines = uses.map((use, index) => `  ${index + 1}. ${MEANINGS[use] ?? use}`);
		for (;;) {
			const answer = (await ask([`\n${where} Isinya apa?`, ...lines, '  0. berhenti', 'Nomor: '].join('\n'))).trim();
			if (answer === '0') throw new ImportRefusal('Dihentikan; tidak ada yang ditulis.');
			const use = /^\d$/.test(answer) ? uses[Number(answer) - 1] : undefined;
			if (use) return use;
		}
	};
}
