import { observationsOf } from '../../model/base/observation.ts';
import { comparePeriods, formatPeriod, type Period } from '../../model/base/period.ts';
import type { Publication } from '../../model/base/publication.ts';
import { plainText } from '../../model/prose/claims.ts';
import { periodMentions } from '../../model/prose/mentions.ts';
import { relativeTimes } from '../../model/prose/relative-times.ts';
import type { About } from '../about.ts';
import type { Insert, Passage } from '../passage.ts';
import { sentencesOf } from '../sentence.ts';
import type { Fault } from './fault.ts';

const samePeriod = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);
/** Said of what is known last, or of today. */
const LATEST =
	/(?<!\p{L})(?:terbaru|terkini|termutakhir|paling (?:baru|mutakhir)|(?:data|angka|hasil|pengukuran|survei|prevalensi|penimbangan)(?:nya)? terakhir)(?!\p{L})/gu;
const TODAY = /(?<!\p{L})(?:saat ini|sekarang(?: ini)?|kini|dewasa ini|hari ini|sekarang)(?!\p{L})/gu;
/** A figure may be so many years old and still be of today, for a survey is published in the year after it was made. */
const FRESH = 2;
const RECENT =
	/(?<!\p{L})(?:baru-baru ini|belakangan ini|akhir-akhir ini|kemarin|(?:pekan|minggu|semester|triwulan|kuartal) (?:yang )?(?:lalu|ini|kemarin))(?!\p{L})/gu;

const outside = (figures: readonly Insert[]) => (each: { readonly start: number; readonly end: number }) =>
	!figures.some((figure) => each.start < figure.end && each.end > figure.start);

/** Whether the same is known of a later time, and was when the text was written. */
const isOutdated = ({ observation: own }: Insert, date: string, publication: Publication): boolean =>
	observationsOf(publication).some(
		({ area, indicator, instrument, period }) =>
			area === own.area &&
			indicator.id === own.indicator.id &&
			instrument.id === own.instrument.id &&
			comparePeriods(period, own.period) > 0 &&
			!samePeriod(period, own.period) &&
			comparePeriods(period, date as Period) < 0,
	);

/** `Tahun lalu <Angka 2022>` in a text of 2026: a time told from then, that no figure there is of. */
export function relativeFaults({ text, figures }: Passage, publication: Publication, { date }: About): Fault[] {
	if (figures.length === 0 || date === undefined) return [];
	const isTyped = outside(figures);
	const times = relativeTimes(text, date).filter(isTyped);
	const typed = periodMentions(text).filter(isTyped);
	const plain = plainText(text);
	const words = (pattern: RegExp) =>
		[...plain.matchAll(pattern)]
			.map(({ index, 0: word }) => ({ start: index, end: index + word.length, text: word }))
			.filter(isTyped);
	const latest = words(LATEST);
	const today = [
		...words(TODAY).map((word) => ({ ...word, years: FRESH })),
		...words(RECENT).map((word) => ({ ...word, years: 1 })),
	].filter((word) => !times.some((time) => word.start < time.end && word.end > time.start));
	return sentencesOf(text).flatMap(({ start, end }): Fault[] => {
		const inside = (each: { readonly start: number }) => each.start >= start && each.start < end;
		const within = figures.filter(inside);
		const [first] = within;
		// A sentence that names the time of its figures says with the other word when something else was.
		const isNamed = within.every(({ observation }) =>
			typed.filter(inside).some(({ period }) => samePeriod(observation.period, period ?? '')),
		);
		if (!first || isNamed) return [];
		const { id, period } = first.observation;
		const fault = (at: number, word: string, of: string): Fault => ({
			code: 'waktu-keliru',
			start: at,
			message: `\`${word}\` ${of}, padahal ${id} tentang ${formatPeriod(period)}.`,
			fix: `Tulis ${formatPeriod(period)}, supaya kalimatnya tetap benar kapan pun dibaca, atau pilih angka yang dimaksud.`,
		});
		const wrong = times
			.filter(inside)
			.filter((time) => !within.some(({ observation }) => samePeriod(observation.period, time.period)))
			.map((time) =>
				fault(time.start, time.text, `berarti ${formatPeriod(time.period as Period)} menurut tanggal tulisan ini`),
			);
		const old = latest
			.filter(inside)
			.filter(() => within.every((each) => isOutdated(each, date, publication)))
			.map((word) => fault(word.start, word.text, 'bukan lagi: cara mengukur itu punya angka yang lebih baru'));
		const stale = today
			.filter(inside)
			.filter(({ years }) =>
				within.every(({ observation }) => Number(date.slice(0, 4)) - Number(observation.period.slice(0, 4)) > years),
			)
			.map((word) => fault(word.start, word.text, `berarti ${date.slice(0, 4)}`));
		return [...wrong, ...old, ...stale];
	});
}
