/** A piece of a map's summary: words, and the village that they are about. */
export interface SummaryPart {
	readonly text: string;
	readonly code?: string;
}

/** A map's summary in pieces: each village with its number apart, so that it can lead to where that number stands with its document. */
export function summaryParts(summary: string, villages: readonly { readonly code: string; readonly name: string }[]): SummaryPart[] {
	return summary.split(/(?<=\.) (?=[A-Z\d])/).flatMap((sentence, at): SummaryPart[] => {
		const before = at > 0 ? ' ' : '';
		const [, lead = '', told = ''] = /^(.*?: )(.+)\.$/.exec(sentence) ?? [];
		const village = villages.find(({ name }) => told.startsWith(`${name}, `));
		if (!village) return [{ text: before + sentence }];
		return [{ text: before + lead }, { text: told, code: village.code }, { text: '.' }];
	});
}
