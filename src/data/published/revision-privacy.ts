import { COUNTED } from '../../model/measures.ts';
import { type Disclosure, disclosuresTogether } from '../../suppression/index.ts';
import type { Draft } from '../draft.ts';
import { error, type Issue } from '../issue.ts';
import { hiddenTable, judgedRounds, roundTable } from '../rules/privacy/small-rounds.ts';
import { beliefsOn } from '../rules/privacy/small-together.ts';

/**
 * Hidden cells that the published state before and the present one give away together: a village shown then and hidden
 * now to protect another protects nobody from a reader who kept the page. Of a round that is judged (small or hidden
 * cells in it) now.
 */
export function versionsTogether(before: Draft, now: Draft): Issue[] {
	return judgedRounds(now).flatMap((judged): Issue[] => {
		const { city, period, round, sheet, villages, threshold } = judged;
		const old = before.roundRows.find((one) => one.period === period && one.sheet.slug === city.slug)?.sheet;
		if (!old) return [];
		const then = roundTable(before, city, period, old, round, villages);
		const table = hiddenTable(judged);
		const keyOf = ({ village, count, isRest }: Disclosure) => `${village}/${count}/${isRest}`;
		// What the folder states elsewhere is believed beside the two versions, claim by claim.
		const all = [[], ...beliefsOn(now, judged).map(({ statements }) => statements)].flatMap((statements) =>
			disclosuresTogether(then, { ...table, statements: [...table.statements, ...statements] }, threshold),
		);
		return [...new Map(all.map((one) => [keyOf(one), one])).values()].map(({ village, count, isRest }) => {
			const what = `${isRest ? 'Sisa ' : ''}\`${COUNTED[count].column}\` ${villages[village]?.name ?? ''}`;
			return error('sel-terhitung', sheet.place(villages[village]?.line ?? 1, COUNTED[count].column))`
				${what} disamarkan, tetapi dapat dihitung bersama keadaan yang sudah terbit sebelumnya, yang masih dapat
				dibaca orang.
				→ Sel yang dulu terbuka tidak melindungi sel ini: tarik jumlah yang baru ditambahkan, atau tulis \`ds\` di sel
				lain yang sejak awal tertutup.`;
		});
	});
}
