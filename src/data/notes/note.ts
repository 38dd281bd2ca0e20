/** What the site says of one code of the check, at `/data/aturan/#<code>`. */
export interface RuleNote {
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

export type RuleNotes = Readonly<Record<string, RuleNote>>;
