import { error, type Issue } from '../../model/base/issue.ts';
import { disclosuresTogether } from '../../suppression/index.ts';
import { beliefsOn } from '../disclosure/beliefs.ts';
import { judgedRounds, keyOf, roundTable } from '../disclosure/rounds.ts';
import type { Draft } from '../draft.ts';

/** Hidden cells that the published state before and the present one give away together: a village shown then and hidden
 * now to protect another protects nobody from a reader who kept the page. Of a round that is judged (small or hidden
 * cells in it) now. */
export const versionsTogether = (before: Draft, now: Draft): Issue[] =>
	judgedRounds(now).flatMap((judged): Issue[] => {
		const { city, period, round, villages, threshold } = judged;
		const old = before.roundRows.find((one) => one.period === period && one.sheet.slug === city.slug)?.sheet;
		if (!old) return [];
		const then = roundTable(before, city, period, old, round, villages);
		// What the folder states elsewhere is believed beside the two versions, claim by claim.
		const all = [[], ...beliefsOn(now, judged).map(({ statements }) => statements)].flatMap((statements) =>
			disclosuresTogether(then, judged.with(statements), threshold),
		);
		return [...new Map(all.map((one) => [keyOf(one), one])).values()].map(
			(one) =>
				error('sel-terhitung', judged.placeOf(one))`
					${one.isRest ? 'Sisa ' : ''}${judged.nameOf(one)} disamarkan, tetapi dapat dihitung bersama keadaan yang
					sudah terbit sebelumnya, yang masih dapat dibaca orang.
					→ Sel yang dulu terbuka tidak melindungi sel ini: tarik jumlah yang baru ditambahkan, atau tulis \`ds\` di
					sel lain yang sejak awal tertutup.`,
		);
	});
