import { UNTOLD } from '../../../model/figures/correction.ts';
import { COUNTED } from '../../../model/measures.ts';
import { type Disclosure, disclosures, type Statement } from '../../../suppression/index.ts';
import { error } from '../../issue.ts';
import type { Rule } from '../rule.ts';
import { type Claim, claimStatements, claimsOn, newClaims } from './claims.ts';
import { PRINTED } from './printed-elsewhere.ts';
import { hiddenTable, judgedRounds } from './small-rounds.ts';

const keyOf = ({ village, count, isRest }: Disclosure) => `${village}/${count}/${isRest}`;

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

/**
 * What is stated elsewhere in the data folder, in any file and any words, and gives hidden cells of a round away: see
 * `claimsOn`. Each claim is believed as far as it does not contradict what is published. No message tells the number.
 */
export const smallClaims: Rule = {
	words: {},
	*run(draft) {
		for (const judged of judgedRounds(draft)) {
			const { city, period, round, villages, threshold } = judged;
			const table = hiddenTable(judged);
			if (!Object.values(table.cells).some((list) => list.includes('hidden'))) continue;
			const known = new Set(disclosures(table, threshold).map(keyOf));
			const codes = villages.map(({ code }) => code);
			const said = new Set<string>();
			const tried = new Set<string>();
			const claims = newClaims(claimsOn(draft, { city, instrument: round.instrumen, period }), codes, table);
			for (const { claim, statements } of beliefs(claims, codes)) {
				const { file, line, column } = claim.place;
				const key = JSON.stringify(statements.map(({ source: _, ...rest }) => rest));
				const at = `${file}:${line}:${column}`;
				if (said.has(at) || tried.has(key)) continue;
				const given = disclosures({ ...table, statements: [...table.statements, ...statements] }, threshold);
				const [first] = given.filter((one) => !known.has(keyOf(one)));
				if (!first) {
					tried.add(key);
					continue;
				}
				said.add(at);
				const cell = `\`${COUNTED[first.count].column}\` ${villages[first.village]?.name ?? ''}`;
				const isCorrection = file.endsWith('/koreksi.csv') && claim.column !== 'alasan';
				yield error(
					isCorrection ? 'koreksi-membuka' : 'sel-terhitung',
					claim.place,
					`Dengan angka di \`${claim.column}\` ini, ${cell} putaran ${period} yang disamarkan dapat dihitung.`,
					isCorrection
						? `Tulis \`${UNTOLD}\`; bahwa angkanya berubah tetap tercatat.`
						: `Hapus angka itu di sini, atau tulis \`ds\` di sel lain sampai pesan ini hilang. Bila dokumen pihak lain sudah menerbitkan jumlah putaran itu, tulis \`${PRINTED}\` di \`catatan\`-nya di pengukuran.csv.`,
				);
			}
		}
	},
};
