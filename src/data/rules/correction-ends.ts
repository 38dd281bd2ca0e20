import { UNTOLD } from '../../model/correction.ts';
import { currentId, renamedCodes } from '../../model/renamed.ts';
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
	const byId = Map.groupBy(states.byKey.values(), ({ id }) => id);
	const last = new Map(listed.map((correction) => [`${currentId(correction.id, codes)}|${correction.document}`, correction]));
	for (const [key, correction] of last) {
		const [id = ''] = key.split('|');
		const present = (byId.get(id) ?? []).filter((state) => concerns(state)({ ...correction, id }));
		const isFilled = present.some(({ parts }) => Object.keys(parts).length > 0);
		// What is not there at all is for the rule about references; a line without a document may speak of one report among several.
		if (!isFilled || present.some((state) => states.unreadable.has(state.id) || states.unreadable.has(`${state.id}|${state.document}`)))
			continue;
		if (correction.after === UNTOLD) continue;
		if (correction.after === '' ? correction.document === '' : present.some((state) => textsOf(state).includes(correction.after))) continue;
		const [now = ''] = present.map((state) => textsOf(state)[0]);
		yield error(
			'koreksi-akhir',
			sheet.place(correction.line, 'sesudah'),
			correction.after === ''
				? `Koreksi terakhir tentang \`${id}\` menariknya, padahal datanya masih menulis \`${now}\`.`
				: `Koreksi terakhir tentang \`${id}\` berakhir di \`${correction.after}\`, padahal datanya menulis \`${now}\`.`,
			correction.after === ''
				? 'Hapus angkanya dari data, atau tambahkan koreksi baru yang menerbitkannya kembali (`sebelum` kosong).'
				: 'Betulkan nilai di datanya, atau tambahkan koreksi baru dari nilai itu ke nilai yang sekarang.',
		);
	}
};
