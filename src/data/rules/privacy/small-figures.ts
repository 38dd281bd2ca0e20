import { isPeople } from '../../../model/base/few.ts';
import { FINDINGS } from '../../../suppression/index.ts';
import type { Sheet } from '../../csv/parse.ts';
import type { Values } from '../../csv/table.ts';
import type { CityFile, Draft } from '../../draft.ts';
import { error, type Issue } from '../../issue.ts';
import type { figuresTable } from '../../tables/figures.ts';
import type { indicatorsTable } from '../../tables/indicators.ts';
import type { Rule } from '../rule.ts';
import { wrong } from '../words.ts';
import { meaningsOf, type Terms } from './claim-words.ts';
import { isPrintedElsewhere, PRINTED } from './printed-elsewhere.ts';
import { RATES } from './small-cells-statements.ts';
import { knownCounts } from './small-counts.ts';

type Figure = Values<typeof figuresTable>;

/** Whether one more of it is one more person. */
export function countsPeople({
	satuan,
	kata_satuan,
}: Pick<Values<typeof indicatorsTable>, 'satuan' | 'kata_satuan'>): boolean {
	return satuan === 'balita' || (satuan === 'cacah' && isPeople(kata_satuan));
}

/**
 * Instruments whose counts are of people who can be met; a survey's sample is drawn, a target and a model are nobody.
 */
const OF_PEOPLE: readonly string[] = ['register', 'pendataan'];

/** A row of a city's figures, and what it takes to judge it. */
export interface CityFigure {
	readonly city: CityFile;
	readonly sheet: Sheet<typeof figuresTable>;
	readonly line: number;
	readonly values: Figure;
	readonly unit: Values<typeof indicatorsTable>['satuan'];
	readonly countsPeople: boolean;
	/** What the indicator counts, in its own words. */
	readonly words: string;
	readonly isPrinted: boolean;
}

/** Rows of the cities' files that count people or are rates of them, but for what surveys, models and targets say. */
export function* cityFigures(draft: Draft): Generator<CityFigure> {
	const cities = new Map(draft.cities.map((city) => [city.slug, city]));
	const indicators = new Map(draft.indicators.rows.map(({ values }) => [values.id, values]));
	const kinds = new Map(draft.instruments.rows.map(({ values }) => [values.id, values.jenis]));
	const documents = new Map(draft.documents.rows.map(({ values }) => [values.id, values]));
	for (const sheet of draft.figures) {
		const city = cities.get(sheet.slug);
		if (!city) continue;
		for (const { values, line } of sheet.rows) {
			const indicator = indicators.get(values.indikator);
			if (!indicator || !OF_PEOPLE.includes(kinds.get(values.instrumen) ?? '')) continue;
			if (indicator.satuan !== 'persen' && !countsPeople(indicator)) continue;
			yield {
				...{ city, sheet, line, values, unit: indicator.satuan, countsPeople: countsPeople(indicator) },
				words: indicator.pembilang || `${indicator.nama} ${indicator.id.replaceAll('-', ' ')}`,
				isPrinted: isPrintedElsewhere(city, values.catatan, documents.get(values.dokumen)),
			};
		}
	}
}

/** Whether a count says something about a child's health. */
const isOfFinding = (terms: Terms) => terms.length === 1 && terms.every(([count]) => FINDINGS.includes(count));

/** The counts that a percentage rounded to so many decimals may be of a whole, smallest and largest. */
function numeratorsOf(
	{ value, decimals }: { value: number; decimals: number },
	whole: number,
): [low: number, high: number] {
	const half = 0.5 * 10 ** -decimals;
	return [
		Math.max(0, Math.ceil(((value - half) * whole) / 100 - 1e-9)),
		Math.floor(((value + half) * whole) / 100 + 1e-9),
	];
}

/**
 * Figures of 1 to threshold - 1 people, and rates that tell such a count to whoever knows what they are a rate of: from
 * the row itself, another figure, or a round. A rate that may also be of more is taken for small when fewer counts than
 * the threshold are possible, unless its row says what was counted. No message tells the number. Left alone is what
 * somebody else has printed.
 */
export const smallFigures: Rule = {
	words: {
		'angka-kecil': wrong`
			Jumlah orang dari 1 sampai satu di bawah \`ambang_sel_kecil\` dalam angka.csv, atau persen yang bersama
			penyebutnya membuka jumlah sekecil itu, atau yang menyebut semua yang diukur mengalaminya. Survei dan target
			tidak dinilai.
			? Angka di angka.csv terbaca sama jelasnya dengan sel putaran; dari persen dan penyebutnya jumlah anaknya
			terhitung kembali.
			→ Hapus barisnya. Bila dokumen pihak lain sudah menerbitkannya, tulis \`sudah-terbit\` di \`catatan\`; bila
			pembilangnya sebenarnya lebih besar, tulis di \`pembilang\`.`,
	},
	*run(draft) {
		const known = knownCounts(draft);
		for (const { city, sheet, line, values, unit, words, isPrinted } of cityFigures(draft)) {
			if (isPrinted) continue;
			const threshold = city.values.pengaturan.ambang_sel_kecil;
			const isSmall = (count: number) => count >= 1 && count < threshold;
			const few = `1 sampai ${threshold - 1} orang`;
			const unless = `Bila dokumen pihak lain sudah menerbitkannya, tulis \`${PRINTED}\` di \`catatan\` baris ini.`;
			const { indikator, nilai, pembilang, penyebut, wilayah, instrumen, periode } = values;
			const found = (column: keyof Figure, message: string, fix: string): Issue =>
				error('angka-kecil', sheet.place(line, column))`${message} → ${fix} ${unless}`;
			if (unit !== 'persen') {
				if (nilai && isSmall(nilai.value))
					yield found(
						'nilai',
						`\`${indikator}\` berjumlah ${few}; sesedikit itu, seorang anak atau ibu dapat dikenali.`,
						'Hapus baris ini.',
					);
				continue;
			}
			const rate = RATES[indikator];
			const isFinding = rate ? FINDINGS.includes(rate[0]) : meaningsOf(words).some(isOfFinding);
			if (isFinding && (nilai?.value === 100 || (pembilang !== null && pembilang > 0 && pembilang === penyebut))) {
				yield found(
					pembilang === null ? 'nilai' : 'pembilang',
					`Menurut \`${indikator}\` ini, semua yang diukur mengalaminya; siapa pun yang tahu seorang anak diukur di situ tahu hasilnya.`,
					'Hapus baris ini, atau periksa lagi di dokumennya.',
				);
				continue;
			}
			if (pembilang !== null) {
				if (isSmall(pembilang))
					yield found(
						'pembilang',
						`Pembilang \`${indikator}\` berjumlah ${few}; sesedikit itu, seorang anak dapat dikenali.`,
						'Hapus baris ini.',
					);
				continue;
			}
			const whole = RATES[indikator]?.[1];
			const wholes =
				penyebut === null
					? whole
						? known(wilayah, whole, instrumen, periode).map(({ value }) => value)
						: []
					: [penyebut];
			const isTold = wholes.some((count) => {
				if (!nilai || typeof count !== 'number') return false;
				const [low, high] = numeratorsOf(nilai, count);
				return isSmall(low) && high - low < threshold;
			});
			if (isTold) {
				yield found(
					'nilai',
					`Dari \`${indikator}\` dan penyebutnya terbaca pembilang yang mungkin ${few}.`,
					`Hapus baris ini; bila pembilangnya ${threshold} atau lebih, tulis di \`pembilang\`.`,
				);
			}
		}
	},
};
