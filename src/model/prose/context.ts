import { plainText } from './claims.ts';
import { instrumentMentions, type Mention, type NamedInstrument, periodMentions } from './mentions.ts';

/** A figure's number where it stands in a text. */
export interface Placed {
	readonly start: number;
	readonly end: number;
	readonly instrument: string;
	readonly period: string;
}

/** Words beside a figure that say another instrument or another time than it has. */
interface ContextFault {
	readonly mention: Mention;
	readonly figure: Placed;
	readonly what: 'instrumen' | 'waktu';
}

const FILL =
	'persen|%|balita|anak|orang|poin|stunting|pendek|menurut|dari|hasil|versi|berdasarkan|berdasar|pada|dalam|data|untuk|di|tahun|akhir|awal|bulan|survei|register|tercatat|per|tanggal|angka|angkanya|prevalensi|prevalensinya|sebesar|sebanyak|mencapai|adalah|yaitu|yakni|ada|mencatat|menunjukkan|sekitar|hanya|baru|menjadi|berada|ialah|dengan|jumlahnya|jumlah|final|sementara';
/** Between a figure and the words after it: no comma, for what stands behind one may belong to the next figure. */
const AFTER = new RegExp(`^[ (]*(?:(?:${FILL})[ (]+)*$`, 'u');
const BEFORE = new RegExp(String.raw`^[ ),:]*(?:(?:${FILL}|(?:19|20)\d\d|\p{L}+ (?:19|20)\d\d)[ ),:]+)*$`, 'u');

const samePeriod = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

const fits = (mention: Mention, { instrument, period }: Placed): boolean =>
	mention.instruments ? mention.instruments.has(instrument) : samePeriod(mention.period ?? '', period);

/** Instruments and times that stand directly beside a figure and are not its own. A mention between two figures may
 * belong to either. Looks at what touches the number only (`menurut SSGI 2022 …`, `… (e-PPGBM 2023)`), so that a text
 * may speak of other years in the same sentence. */
export function contextFaults(
	text: string,
	figures: readonly Placed[],
	instruments: readonly NamedInstrument[],
): ContextFault[] {
	if (figures.length === 0) return [];
	const instrumentsNamed = instrumentMentions(text, instruments);
	// An instrument's name between a number and a year parts them no more than `menurut` does.
	let plain = plainText(text);
	for (const { start, end } of instrumentsNamed)
		plain = plain.slice(0, start) + ' '.repeat(end - start) + plain.slice(end);
	const check = (mentions: readonly Mention[], what: ContextFault['what']) =>
		mentions.flatMap((mention): ContextFault[] => {
			// Within a figure's own words nothing is said by the writer.
			if (figures.some(({ start, end }) => mention.start >= start && mention.end <= end)) return [];
			const before = figures.findLast(({ end }) => end <= mention.start);
			const after = figures.find(({ start }) => start >= mention.end);
			const behind = before && AFTER.test(plain.slice(before.end, mention.start)) ? [before] : [];
			const gap = after && plain.slice(mention.end, after.start);
			// `27 persen menurut survei, 19 persen …`: the comma ends what belongs to the first.
			const ahead =
				after && gap !== undefined && BEFORE.test(gap) && !(behind.length > 0 && /[,:)]/.test(gap)) ? [after] : [];
			const beside = [...behind, ...ahead];
			const [figure] = beside;
			return !figure || beside.some((each) => fits(mention, each)) ? [] : [{ mention, figure, what }];
		});
	return [...check(instrumentsNamed, 'instrumen'), ...check(periodMentions(text), 'waktu')].sort(
		(a, b) => a.mention.start - b.mention.start,
	);
}
