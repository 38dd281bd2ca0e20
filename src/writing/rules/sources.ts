import { shortName } from '../../model/base/instrument.ts';
import { formatPeriod } from '../../model/base/period.ts';
import type { Publication } from '../../model/base/publication.ts';
import { instrumentMentions, periodMentions } from '../../model/prose/mentions.ts';
import type { Passage } from '../passage.ts';
import { sentencesOf } from '../sentence.ts';
import type { Fault } from './fault.ts';

/** Before the name of an instrument that a sentence gives as its source. */
const BY =
	/(?:menurut|versi|hasil|berdasarkan|berdasar|data|dari|merujuk|mengutip|catatan|survei) (?:hasil |data |survei |register |catatan )*$/u;
/** Behind the name of an instrument that itself tells the figures. */
const TELLS =
	/^ (?:(?:tahun )?\d{4} )?(?:mencatat|menunjukkan|menemukan|melaporkan|memperkirakan|menyebut|menghitung|menempatkan|mendapati|mengukur)(?!\p{L})/u;
/** `Pada 2022, …`: a time at the head of a sentence is that of all it tells. */
const AT_HEAD = /^[\s"“(]*(?:(?:pada|di|selama|sepanjang|per)(?: (?:tahun|bulan|akhir|awal|tanggal))*|tahun|bulan) $/u;
const samePeriod = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

/** A source that a sentence names for its figures, wherever in it, with the year beside its name; none of the figures
 * is from there. */
export function sourceFaults({ text, figures }: Passage, { instruments }: Publication): Fault[] {
	if (figures.length === 0) return [];
	const outside = ({ start, end }: { readonly start: number; readonly end: number }) =>
		!figures.some((figure) => start < figure.end && end > figure.start);
	const named = instrumentMentions(text, instruments).filter(outside);
	const years = periodMentions(text).filter(outside);
	return sentencesOf(text).flatMap(({ start, end, plain }) => {
		const within = figures.filter((figure) => figure.start >= start && figure.start < end);
		if (within.length === 0) return [];
		return named
			.filter((mention) => mention.start >= start && mention.end <= end)
			.filter(
				(mention) => BY.test(plain.slice(0, mention.start - start)) || TELLS.test(plain.slice(mention.end - start)),
			)
			.flatMap((mention): Fault[] => {
				const own = within.filter(({ observation }) => mention.instruments?.has(observation.instrument.id));
				const [first] = within;
				if (own.length === 0 && first) {
					const { id, instrument } = first.observation;
					return [
						{
							code: 'alat-keliru',
							start: mention.start,
							message: `Kalimat ini menyebut \`${mention.text}\`, padahal ${id} diukur dengan ${shortName(instrument)}.`,
							fix: `Tulis ${shortName(instrument)}, atau pilih angka yang dimaksud.`,
						},
					];
				}
				const year = years.find(
					(each) =>
						each.start >= mention.end &&
						/^ (?:tahun |pada |bulan )*$/u.test(plain.slice(mention.end - start, each.start - start)),
				);
				if (!year?.period || own.some(({ observation }) => samePeriod(observation.period, year.period ?? '')))
					return [];
				const [figure] = own;
				if (!figure) return [];
				const { id, period } = figure.observation;
				return [
					{
						code: 'waktu-keliru',
						start: year.start,
						message: `Kalimat ini menyebut \`${mention.text} ${year.text}\`, padahal ${id} tentang ${formatPeriod(period)}.`,
						fix: `Tulis ${formatPeriod(period)}, atau pilih angka yang dimaksud.`,
					},
				];
			});
	});
}

/** A time at the head of a sentence of which no figure in it is, nor of any other time that it names. */
export function timeFaults({ text, figures }: Passage): Fault[] {
	if (figures.length === 0) return [];
	const times = periodMentions(text);
	return sentencesOf(text).flatMap(({ start, end, plain }): Fault[] => {
		const within = figures.filter((figure) => figure.start >= start && figure.start < end);
		const own = times.filter((time) => time.start >= start && time.end <= end);
		const head = own.find((time) => AT_HEAD.test(plain.slice(0, time.start - start)));
		const [first] = within;
		const fits = within.some(({ observation }) =>
			own.some(({ period }) => samePeriod(observation.period, period ?? '')),
		);
		if (!head || !first || fits) return [];
		const { id, period } = first.observation;
		return [
			{
				code: 'waktu-keliru',
				start: head.start,
				message: `Kalimat ini tentang ${head.text}, padahal ${id} tentang ${formatPeriod(period)}.`,
				fix: `Tulis ${formatPeriod(period)}, atau pilih angka yang dimaksud.`,
			},
		];
	});
}
