import { formatQuantity } from '../model/base/format.ts';
import type { Observation } from '../model/base/observation.ts';
import type { Publication } from '../model/base/publication.ts';
import { say } from '../model/figures/mention.ts';
import { observationOf, printed } from '../model/figures/statement.ts';
import type { PassageBuilder } from './passage.ts';

/** The observation of an id, or `undefined`. */
export type Fill = (id: string) => Observation | undefined;

export const fillFrom =
	(publication: Publication): Fill =>
	(id) =>
		observationOf(publication, id);

/** An observation's number for a suggestion: `27,4`. */
export function number(observation: Observation): string {
	if (observation.kind !== 'figure') return observation.value === undefined ? '' : say(observation.value);
	const { finding } = observation.figure;
	return formatQuantity(finding.state === 'conflict' ? finding.high : finding.quantity);
}

/** Writes a text whose `{id}` places stand for figures; an id that is not there is left to the check of ids. */
export function fillTemplate(text: string, offset: number, exact: boolean, builder: PassageBuilder, fill: Fill): void {
	let last = 0;
	for (const match of text.matchAll(/\{([^{}]*)\}/g)) {
		builder.typed(text.slice(last, match.index), offset + (exact ? last : 0), exact);
		const observation = fill(match[1] ?? '');
		const place = offset + (exact ? match.index : 0);
		if (observation) builder.figure(printed(observation), observation, place);
		else builder.inserted('\ufffc', place);
		last = match.index + match[0].length;
	}
	builder.typed(text.slice(last), offset + (exact ? last : 0), exact);
}
