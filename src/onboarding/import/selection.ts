import { formatNumber } from '../../model/base/format.ts';
import type { ChildStore } from './child-store.ts';
import { ImportRefusal } from './refusal.ts';

/** What tells of a list of children whether somebody chose among them. */
interface Signs {
	/** Whether the age of all who were measured is known. */
	readonly allAged: boolean;
	/** Whether the oldest of those whose age is known is not yet two. */
	readonly isUnderTwo: boolean;
	/** What the column of the sex says of those measured. */
	readonly sexes: ReadonlySet<string>;
	readonly sexTitle: string;
	/** Letter of the column of the heights' scores. */
	readonly scoreColumn: string;
}

/** Refuses an export of some of the children only, whose per cent would be that of the chosen: those found short, those
 * under two, those of one sex; and scores that lost their decimal commas. Throws `ImportRefusal`. */
export function refuseSelection(
	children: ChildStore,
	{ allAged, isUnderTwo, sexes, sexTitle, scoreColumn }: Signs,
): void {
	const [measured, stunted] = [children.count('measured'), children.count('stunted')];
	if (measured >= 20 && (stunted >= 0.9 * measured || children.count('anyFinding') === measured))
		throw new ImportRefusal(
			`${formatNumber(stunted)} dari ${formatNumber(measured)} anak yang diukur di berkas ini pendek: tampaknya ini daftar anak bermasalah gizi saja, bukan semua anak yang diukur, sehingga persennya akan keliru. Minta ekspor semua anak yang diukur.`,
		);
	if (measured >= 50 && allAged && isUnderTwo)
		throw new ImportRefusal(
			'Semua anak yang diukur di berkas ini berumur di bawah 24 bulan: tampaknya ini ekspor baduta saja. Minta ' +
				'ekspor semua balita 0–59 bulan.',
		);
	// Of forty children drawn at random that happens once in a trillion times.
	if (measured >= 40 && sexes.size === 1 && !sexes.has(''))
		throw new ImportRefusal(
			`Kolom \`${sexTitle}\` sama untuk semua anak yang diukur: tampaknya ekspornya disaring menurut jenis kelamin. Minta ekspor anak laki-laki dan perempuan.`,
		);
	if (measured + children.count('implausibleHeight') >= 20 && children.count('implausibleHeight') > measured)
		throw new ImportRefusal(
			`Kebanyakan ZS TB/U di kolom ${scoreColumn} di luar −6 sampai +6: tampaknya koma desimalnya hilang. Ekspor ulang dari sistem.`,
		);
}
