/** What the site says of one code of the check, at `/data/aturan/#<code>`. */
interface RuleNote {
	readonly severity: 'kesalahan' | 'peringatan' | 'kesalahan atau peringatan';
	/** What it finds. */
	readonly finds: string;
	/** Why that matters. */
	readonly why: string;
	/** What to do about it. */
	readonly fix: string;
	/** A figure that was really published so, and the id of its document where one is recorded. */
	readonly example?: { readonly text: string; readonly document?: string };
}

/** Notes by code. */
export type RuleWords = Readonly<Record<string, RuleNote>>;

/** A note as a template: what it finds; behind `?` why that matters; behind `→` what to do; behind `!` an example with
 * its document in brackets. Each begins a line of the source; other breaks of its lines are blanks. */
const noteOf =
	(severity: RuleNote['severity']) =>
	(texts: TemplateStringsArray, ...values: readonly string[]): RuleNote => {
		const said = texts.reduce((all, text, at) => `${all}${values[at - 1] ?? ''}${text}`);
		const [finds = '', why = '', fix = '', more] = said
			.split(/\n\s*[?→!] /)
			.map((part) => part.replace(/\s*\n\s*/g, ' ').trim());
		const [, text, document] = /^(.*?)(?: \[(.*)\])?$/.exec(more ?? '') ?? [];
		return { severity, finds, why, fix, ...(text && { example: { text, ...(document && { document }) } }) };
	};

export const wrong = noteOf('kesalahan');
export const ask = noteOf('peringatan');
export const either = noteOf('kesalahan atau peringatan');

/** Notes of mistakes that no rule of its own finds, as a file of the same name has them. */
export const allWrong = (notes: Readonly<Record<string, Omit<RuleNote, 'severity'>>>): RuleWords =>
	Object.fromEntries(Object.entries(notes).map(([code, note]) => [code, { severity: 'kesalahan', ...note }]));
