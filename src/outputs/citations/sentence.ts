import { capital, fullName } from '../../model/base/area.ts';
import { type Figure, type Report, STATUS_WORDS, statusOf } from '../../model/base/figure.ts';
import { formatMeasure, formatQuantity } from '../../model/base/format.ts';
import type { Indicator } from '../../model/base/indicator.ts';
import { type InstrumentKind, isUnstated, shortName } from '../../model/base/instrument.ts';
import { formatPeriod, type Period } from '../../model/base/period.ts';
import type { Publication } from '../../model/base/publication.ts';
import { agree, type Quantity } from '../../model/base/quantity.ts';
import { listed } from '../../model/base/spelling.ts';
import { evidenceOf } from '../../model/cities/evidence.ts';
import { formatSource } from '../../model/figures/statement.ts';
import { MEASURES, STATED_RATES } from '../../model/measures.ts';

/** English for the sentences that foreign newsrooms copy. What has no entry keeps its Indonesian name, in quotes. */

const INDICATORS: Readonly<Record<string, string>> = {
	...Object.fromEntries(Object.values(MEASURES).map(({ indicator, english }) => [indicator, english])),
	...Object.fromEntries(Object.entries(STATED_RATES).map(([id, { english }]) => [id, english])),
	'jumlah-pendek': 'number of stunted (not severely stunted) children under five',
	'jumlah-pendek-sebelum-verifikasi': 'number of children under five below -2 SD before review by doctors',
	'ukuran-sampel': 'survey sample size',
	'target-prevalensi': 'target for stunting prevalence',
	'jumlah-kelurahan-lokus': 'number of priority villages',
	'jumlah-kader-posyandu': 'number of posyandu health volunteers',
	'jumlah-posyandu': 'number of posyandu health posts',
	'jumlah-tim-pendamping': 'number of family support teams',
	'insentif-kader-per-bulan': 'monthly incentive per posyandu volunteer',
	'insentif-tim-per-bulan': 'monthly incentive per family support team',
	'skor-penilaian-kinerja': 'score in the province’s review of the eight actions',
	'peringkat-penilaian-kinerja': 'rank in the province’s review of the eight actions',
};

const MONTHS = listed(`
	January, February, March, April, May, June, July, August, September, October, November, December
`);

/** `Prevalensi stunting` -> `stunting prevalence`. */
const englishIndicator = ({ id, name }: Pick<Indicator, 'id' | 'name'>): string => INDICATORS[id] ?? `“${name}”`;

/** `2024-08-29` -> `29 August 2024`. */
function englishPeriod(period: Period): string {
	const [year, month, day] = period.split('-').map(Number);
	return [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}

/** `19,6 persen` -> `19.6 percent`; `1.786` children -> `1,786`. A count's unit is in the indicator's name. */
function englishMeasure(quantity: Quantity, { unit, unitWord }: Pick<Indicator, 'unit' | 'unitWord'>): string {
	const number = formatQuantity(quantity).replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
	switch (unit) {
		case 'percent':
			return `${number} percent`;
		case 'rupiah':
			return `Rp ${number}`;
		case 'rank':
			return `number ${number}`;
		case 'count':
			return unitWord && unitWord === 'bulan' ? `${number} months` : number;
		default:
			return number;
	}
}

/** A sentence that may go into a news text as it stands. */
export type Sentence = { readonly indonesian: string; readonly english: string };

/** What kind of number it is, said so that it cannot be taken for another. */
const KINDS: Readonly<Record<InstrumentKind, { readonly indonesian: string; readonly english: string }>> = {
	survey: { indonesian: 'survei', english: 'a sample survey' },
	register: {
		indonesian: 'catatan posyandu; bukan survei',
		english: 'a register of children who came to be measured; not a survey',
	},
	enumeration: { indonesian: 'catatan atau pendataan; bukan survei', english: 'administrative records; not a survey' },
	model: { indonesian: 'perkiraan; bukan hitungan', english: 'an estimate; not a count' },
	target: { indonesian: 'target; bukan hasil pengukuran', english: 'a target; not a measurement' },
};

/** The distinct values that trusted documents give, lowest first, each with the publishers that print it. */
function valuesOf(figure: Figure): { readonly report: Report; readonly publishers: readonly string[] }[] {
	const trusted = figure.reports.filter(({ status }) => status !== 'doubtful');
	const groups: { report: Report; publishers: string[] }[] = [];
	for (const report of [...(trusted.length > 0 ? trusted : figure.reports)].sort(
		(a, b) => b.quantity.decimals - a.quantity.decimals,
	)) {
		const own = groups.find((group) => agree(group.report.quantity, report.quantity));
		if (!own) groups.push({ report, publishers: [report.document.publisher] });
		else if (!own.publishers.includes(report.document.publisher)) own.publishers.push(report.document.publisher);
	}
	return groups.sort((a, b) => a.report.quantity.value - b.report.quantity.value);
}

/** `a, b, dan c`. */
function list(words: readonly string[], and: string): string {
	if (words.length < 3) return words.join(` ${and} `);
	return `${words.slice(0, -1).join(', ')}, ${and} ${words.at(-1)}`;
}

/** Who printed it: at most two publishers by name, for the sentence is to be read aloud. */
function reportedBy(
	figure: Figure,
	words: { readonly by: string; readonly and: string; readonly others: string },
): string {
	const publishers = [...new Set(valuesOf(figure).flatMap((each) => each.publishers))];
	const named = publishers.length > MOST_NAMED ? [...publishers.slice(0, MOST_NAMED - 1), words.others] : publishers;
	return named.length > 0 ? `, ${words.by} ${list(named, words.and)}` : '';
}

const MOST_NAMED = 2;

/** The ready sentence of a figure, in Indonesian and English: what, where, how much, by which instrument, when, what
 * kind of number it is, and who published the document. A conflict names both values with those who print them; an
 * interim or doubtful figure says so. */
export function sentenceOf(figure: Figure, publication: Publication): Sentence {
	const { indicator, instrument, period, finding } = figure;
	const area = publication.areas[figure.area];
	if (!area) throw new Error(`sentenceOf: ${figure.id}: area is not in the Publication`);
	const place = fullName(area);
	const { coverage } = evidenceOf(figure, publication);
	const status = statusOf(figure);
	const share = coverage && coverage.finding.state === 'value' ? coverage.finding.quantity : undefined;
	const isInterim = status === 'interim';
	const kind = {
		indonesian: [
			KINDS[instrument.kind].indonesian,
			isUnstated(instrument) && 'cara mengukurnya tidak disebut',
			share && `cakupan ${formatMeasure(share, { unit: 'percent', unitWord: 'persen' })}`,
			isInterim && `angka ${STATUS_WORDS.interim}`,
		],
		english: [
			KINDS[instrument.kind].english,
			isUnstated(instrument) && 'how it was measured is not stated',
			share && `coverage ${englishMeasure(share, { unit: 'percent', unitWord: '' })}`,
			isInterim && 'interim figure',
		],
	};
	const tail = (words: readonly (string | false | undefined)[]) => `(${words.filter(Boolean).join('; ')})`;
	const by = shortName(instrument);
	const [source, englishSource] = isUnstated(instrument)
		? [`pada ${formatPeriod(period)} ${tail(kind.indonesian)}`, `in ${englishPeriod(period)} ${tail(kind.english)}`]
		: [
				`menurut ${formatSource(figure)} ${tail(kind.indonesian)}`,
				`according to ${by}, ${englishPeriod(period)} ${tail(kind.english)}`,
			];
	const what = englishIndicator(indicator);
	const subject = capital(what);
	if (indicator.unit === 'yes')
		return {
			indonesian: `${place} termasuk ${indicator.name.toLowerCase()} ${source}.`,
			english: `${place} is listed as a priority village (“${indicator.name}”) ${englishSource}.`,
		};
	if (finding.state === 'conflict') {
		const values = valuesOf(figure);
		return {
			indonesian: `${indicator.name} ${place} ${source} dilaporkan berbeda: ${list(
				values.map(
					({ report, publishers }) => `${formatMeasure(report.quantity, indicator)} (${publishers.join(', ')})`,
				),
				'dan',
			)}.`,
			english: `${subject} in ${place} ${englishSource} is reported differently: ${list(
				values.map(
					({ report, publishers }) => `${englishMeasure(report.quantity, indicator)} (${publishers.join(', ')})`,
				),
				'and',
			)}.`,
		};
	}
	const doubt = finding.state === 'doubtful';
	if (instrument.kind === 'target')
		return {
			indonesian:
				`${indicator.name} ${place} untuk ${formatPeriod(period)} adalah ${formatMeasure(finding.quantity, indicator)} menurut ` +
				`${by} ${tail(kind.indonesian)}.`,
			english:
				`${subject} in ${place} for ${englishPeriod(period)} is ${englishMeasure(finding.quantity, indicator)} ` +
				`according to ${by} ${tail(kind.english)}.`,
		};
	const [reported, englishReported] = [
		reportedBy(figure, { by: 'dilaporkan', and: 'dan', others: 'dokumen lain' }),
		reportedBy(figure, { by: 'as reported by', and: 'and', others: 'others' }),
	];
	// `Peringkat … Kota Batam peringkat 1` says the word twice.
	const value =
		indicator.unit === 'rank'
			? `adalah ${formatQuantity(finding.quantity)}`
			: formatMeasure(finding.quantity, indicator);
	return {
		indonesian:
			`${indicator.name} ${place} ${value} ` +
			`${source}${reported}${doubt ? '; angka ini diragukan, sebaiknya tidak dikutip' : ''}.`,
		english:
			`${subject} in ${place} was ${englishMeasure(finding.quantity, indicator)} ` +
			`${englishSource}${englishReported}${doubt ? '; this figure is in doubt and should not be cited' : ''}.`,
	};
}
