import { ImportRefusal } from './refusal.ts';

/** What only a person can tell: what a column is, or which village is meant. */
export interface Question {
	/** What is not certain, and what is asked. */
	readonly about: string;
	readonly choices: readonly string[];
	/** What says the same to the command beforehand, choice by choice; absent where no option does. */
	readonly options?: readonly string[];
}

/** Asks a person and gives the place of the choice, from 0; rejects with an `ImportRefusal` when they stop. Absent
 * where nobody can answer. */
export type Ask = (question: Question) => Promise<number>;

/** Shows a text at a terminal and gives the line that is typed. */
export type AskLine = (text: string) => Promise<string>;

export const STOPPED = 'Dihentikan; tidak ada yang ditulis.';

/** Asks at a terminal: numbered choices, again until one of their numbers is typed. */
export const choosing =
	(ask: AskLine): Ask =>
	async ({ about, choices }) => {
		const text = [
			`\n${about}`,
			...choices.map((choice, index) => `  ${index + 1}. ${choice}`),
			'  0. berhenti',
			'Nomor: ',
		].join('\n');
		for (;;) {
			const answer = (await ask(text)).trim();
			if (answer === '0') throw new ImportRefusal(STOPPED);
			const index = /^\d+$/.test(answer) ? Number(answer) - 1 : -1;
			if (index in choices) return index;
		}
	};
