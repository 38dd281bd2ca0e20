import { ImportRefusal } from './refusal.ts';

/** A cell that contradicts the table, or cannot be read. */
export interface Fault {
	/** `G24`, with the sheet before it where there are several. */
	readonly cell: string;
	readonly found: string;
	readonly advice: string;
}

const LISTED = 15;

/** All faults of a table as one refusal; cells with the same advice stand together. */
export function refusalOf(faults: readonly Fault[], where = ''): ImportRefusal {
	const shown = faults.slice(0, LISTED);
	const blocks = [...Map.groupBy(shown, ({ advice }) => advice)].map(([advice, own]) =>
		[...own.map(({ cell, found }) => `  ${cell}: ${found}.`), `  → ${advice}`].join('\n'),
	);
	if (faults.length > LISTED) blocks.push(`  … dan ${faults.length - LISTED} sel lain.`);
	return new ImportRefusal(
		`${faults.length} hal di berkas ini${where} perlu dibetulkan dulu; tidak ada yang ditulis.\n\n${blocks.join('\n\n')}`,
	);
}
