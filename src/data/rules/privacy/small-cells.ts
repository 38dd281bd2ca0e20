import { COUNTED } from '../../../model/measures.ts';
import { type CellPlace, type HiddenCell, RESTS } from '../../../suppression/index.ts';
import { PRINTED } from '../../disclosure/printed-elsewhere.ts';
import { type JudgedRound, judgedRounds } from '../../disclosure/rounds.ts';
import { error, type Issue, type Rule, someOf, wrong } from '../rule.ts';

/** The cell that a chain of complements is there for. */
function rootOf(cell: HiddenCell, hidden: readonly HiddenCell[]): CellPlace {
	const target = cell.protects;
	const next =
		target &&
		hidden.find((other) => other !== cell && other.village === target.village && other.count === target.count);
	return next?.reason === 'complement' ? rootOf(next, hidden) : (target ?? cell);
}

const MOST_NAMED = 8;

function* issuesOf(judged: JudgedRound): Generator<Issue> {
	const { found, threshold } = judged;
	const few = `berjumlah 1 sampai ${threshold - 1} anak; sesedikit itu, seorang anak dapat dikenali.`;
	const tell = (cells: readonly CellPlace[]) =>
		someOf(
			cells.map((cell) => judged.nameOf(cell)),
			MOST_NAMED,
			'sel lain',
		);
	const isAt = (a: CellPlace) => (b: CellPlace) => a.village === b.village && a.count === b.count;
	const complements = found.hidden.filter(({ reason }) => reason === 'complement');
	const forCell = (place: CellPlace) => complements.filter((cell) => isAt(place)(rootOf(cell, found.hidden)));
	const printed = `Bila dokumennya sudah menerbitkan angka ini, tulis \`${PRINTED}\` di \`catatan\` penimbangan ini.`;

	for (const cell of found.hidden) {
		if (cell.reason === 'complement') continue;
		const more = forCell(cell);
		const part = RESTS.find(([whole]) => whole === cell.count)?.[1] ?? cell.count;
		const name = judged.nameOf(cell);
		const message =
			cell.reason === 'everyone'
				? `${name} sama dengan ` +
					`\`${COUNTED.measured.column}\`; siapa pun yang tahu seorang anak diukur di situ tahu hasilnya.`
				: cell.reason === 'small'
					? `${name} ${few}`
					: `Selisih \`${COUNTED[cell.count].column}\` dan ${judged.nameOf({ ...cell, count: part })} ${few}`;
		const also = more.length > 0 ? `, dan \`ds\` juga di ${tell(more)}, supaya tidak dapat dihitung` : '';
		yield error('sel-kecil', judged.placeOf(cell))`
			${message}
			→ Tulis \`ds\` di \`${COUNTED[cell.count].column}\`${also}. ${printed}`;
	}
	for (const one of found.exposed) {
		// The rest of a cell that is named anyway needs no line of its own.
		if (one.isRest && found.exposed.some((other) => !other.isRest && other.village === one.village)) continue;
		const whole = RESTS.find(([, part]) => part === one.count)?.[0] ?? one.count;
		const what = `${one.isRest ? `Selisih \`${COUNTED[whole].column}\` dan ` : ''}${judged.nameOf(one)}`;
		const own = forCell(one);
		const rest = own.length > 0 ? own : found.hidden;
		const isTold = found.unprotected.some((other) => isAt(one)(other) && other.isRest === one.isRest);
		const fix =
			one.low === 0 && one.high === 0
				? 'Tulis `0`: tidak ada anak yang perlu disamarkan.'
				: isTold || rest.length === 0
					? `Tidak ada sel lain yang menolong: tarik dulu angka kota, kecamatan, atau kelurahan itu dari angka.csv. ${printed}`
					: `Tulis \`ds\` juga di ${tell(rest)}. ${printed}`;
		yield error('sel-terhitung', judged.placeOf(one))`
			${what} disamarkan, tetapi masih dapat dihitung dari angka lain di folder data.
			→ ${fix}`;
	}
}

/** Small counts of a round's file that are not hidden, and hidden ones that the rest of the data folder gives away:
 * other cells of the file, and figures of the same instrument and period. No message tells the number. */
export const smallCells: Rule = {
	words: {
		'sel-kecil': wrong`
			Jumlah anak, atau selisih pendek dan sangat pendek, dari 1 sampai satu di bawah \`ambang_sel_kecil\` dalam
			berkas penimbangan; juga jumlah yang sama dengan semua yang diukur.
			? Di satu kelurahan, tetangga dapat menebak siapa dua atau tiga anak itu, dan kesehatan anak adalah data pribadi
			yang spesifik (UU 27/2022 pasal 4).
			→ Tulis \`ds\` di sel itu dan di sel lain yang disebut pesannya. Bila dokumen pihak lain sudah menerbitkan
			angkanya, tulis \`sudah-terbit\` di \`catatan\` penimbangan itu di pengukuran.csv.`,
		'sel-terhitung': wrong`
			Sel \`ds\` yang dapat dihitung kembali dari sel lain atau dari angka mana pun di folder data: jumlah atau persen
			kota, kecamatan, dan puskesmas, dari periode yang bertumpang, alat ukur dan indikator apa pun yang menghitung
			anak, faktor.csv, catatan, letak, alias, judul, kekeliruan; dengan \`--base\` juga bersama keadaan yang sudah
			terbit sebelumnya.
			? Menyamarkan satu sel tidak ada gunanya bila jumlah seluruhnya dan sel lainnya terbuka: tinggal dikurangi.
			→ Tulis \`ds\` juga di sel yang disebut pesannya, atau tarik angka yang membukanya.`,
	},
	*run(draft) {
		for (const judged of judgedRounds(draft)) yield* issuesOf(judged);
	},
};
