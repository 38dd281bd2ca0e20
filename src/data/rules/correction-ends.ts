import { UNTOLD } from '../../model/figures/correction.ts';
import { currentId, renamedCodes } from '../../model/figures/renamed.ts';
import { error } from '../issue.ts';
import { concerns, correctionsIn, textsOf } from '../published/corrections.ts';
import { statesOf } from '../states.ts';
import type { Rule } from './rule.ts';

/** The last correction of a thing says what it is now; else either the value or the correction is wrong. */
export const correctionEnds: Rule = function* (draft) {
	const { corrections: sheet } = draft;
	const listed = correctionsIn(draft);
	if (listed.length === 0) return;
	const states = statesOf(draft);
	if (!states.isWhole) return;
	const codes = renamedCodes(listed.map(({ id, ...rest }) => ({ figure: id, ...rest })));
	const byId = Map.groupBy(
		listed.map((correction) => ({ ...correction, id: currentId(correction.id, codes) })),
		({ id }) => id,
	);
	const seen = new Set<number>();
	for (const [key, state] of states.byKey) {
		const correction = byId.get(state.id)?.findLast(concerns(state));
		// What is not there at all is for the rule about references.
		if (!correction || Object.keys(state.parts).length === 0 || states.unreadable.has(key) || seen.has(correction.line))
			continue;
		const { id, after } = correction;
		// A withdrawal without a document may speak of one report among several.
		if (after === UNTOLD || (after === '' && correction.document === '') || textsOf(state).includes(after)) continue;
		seen.add(correction.line);
		const [now = ''] = textsOf(state);
		yield error(
			'koreksi-akhir',
			sheet.place(correction.line, 'sesudah'),
			after === ''
				? `Koreksi terakhir tentang \`${id}\` menariknya, padahal datanya masih menulis \`${now}\`.`
				: `Koreksi terakhir tentang \`${id}\` berakhir di \`${after}\`, padahal datanya menulis \`${now}\`.`,
			after === ''
				? 'Hapus angkanya dari data, atau tambahkan koreksi baru yang menerbitkannya kembali (`sebelum` kosong).'
				: 'Betulkan nilai di datanya, atau tambahkan koreksi baru dari nilai itu ke nilai yang sekarang.',
		);
	}
};
