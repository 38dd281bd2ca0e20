import { UNTOLD } from '../../../model/figures/correction.ts';
import type { Statement } from '../../../suppression/index.ts';
import { claimsOnRound } from '../../disclosure/beliefs.ts';
import { type Claim, claimStatements } from '../../disclosure/claims.ts';
import { PRINTED } from '../../disclosure/printed-elsewhere.ts';
import { judgedRounds, keyOf } from '../../disclosure/rounds.ts';
import { error, type Rule } from '../rule.ts';

/** Claims one by one, and those of one origin together, each with what it says. */
function beliefs(
	claims: readonly Claim[],
	codes: readonly string[],
): { readonly claim: Claim; readonly statements: readonly Statement[] }[] {
	const single = claims.map((claim) => ({ claim, statements: claimStatements(claim, codes) }));
	const together = [...Map.groupBy(claims, ({ origin }) => origin).values()].flatMap((group) => {
		const last = group.at(-1);
		return group.length > 1 && last
			? [{ claim: last, statements: group.flatMap((claim) => claimStatements(claim, codes)) }]
			: [];
	});
	return [...single, ...together].filter(({ statements }) => statements.length > 0);
}

/** What is stated elsewhere in the data folder, in any file and any words, and gives hidden cells of a round away: see
 * `claimsOn`. Each claim is believed as far as it does not contradict what is published. No message tells the
 * number. */
export const smallClaims: Rule = {
	words: {},
	*run(draft) {
		for (const judged of judgedRounds(draft)) {
			const { period, codes, hidden } = judged;
			if (!Object.values(hidden.cells).some((list) => list.includes('hidden'))) continue;
			const known = new Set(judged.disclosed().map(keyOf));
			const said = new Set<string>();
			const tried = new Set<string>();
			for (const { claim, statements } of beliefs(claimsOnRound(draft, judged), codes)) {
				const { file, line, column } = claim.place;
				const key = JSON.stringify(statements.map(({ source: _, ...rest }) => rest));
				const at = `${file}:${line}:${column}`;
				if (said.has(at) || tried.has(key)) continue;
				const first = judged.disclosed(statements).find((one) => !known.has(keyOf(one)));
				if (!first) {
					tried.add(key);
					continue;
				}
				said.add(at);
				if (file.endsWith('/koreksi.csv') && claim.column !== 'alasan')
					yield error('koreksi-membuka', claim.place)`
						Dengan angka di \`${claim.column}\` ini, ${judged.nameOf(first)} penimbangan ${period} yang disamarkan dapat
						dihitung.
						→ Tulis \`${UNTOLD}\`; bahwa angkanya berubah tetap tercatat.`;
				else
					yield error('sel-terhitung', claim.place)`
						Dengan angka di \`${claim.column}\` ini, ${judged.nameOf(first)} penimbangan ${period} yang disamarkan dapat
						dihitung.
						→ Hapus angka itu di sini, atau tulis \`ds\` di sel lain sampai pesan ini hilang. Bila dokumen pihak lain
						sudah menerbitkan jumlah penimbangan itu, tulis \`${PRINTED}\` di \`catatan\`-nya di pengukuran.csv.`;
			}
		}
	},
};
