import type { Observation } from '../model/base/observation.ts';
import { comparePeriods } from '../model/base/period.ts';
import { CHANGE_WORDS, changeBetween, GROUND_WORDS } from '../model/figures/change.ts';
import { formatDifference, isSameMeasure, isSameSeries } from '../model/figures/statement.ts';
import { ACROSS, type Component, type Values } from './component.ts';
import type { Reader } from './reader.ts';

const name = ({ instrument, indicator }: Observation) => `\`${indicator.id}\` menurut \`${instrument.id}\``;

/** The two ends of a comparison, when both are there and stand in one series, the earlier one first. */
function pairOf({ words }: Values, reader: Reader): readonly [Observation, Observation] | undefined {
	const [from, to] = [words.dari, words.ke];
	if (!from || !to) return undefined;
	const [a, b] = [reader.trusted(from, 'untuk perbandingan'), reader.trusted(to, 'untuk perbandingan')];
	if (!a || !b) return undefined;
	if (!isSameSeries(a, b)) {
		const across = isSameMeasure(a, b)
			? 'wilayah-campur'
			: a.instrument.id === b.instrument.id
				? 'indikator-campur'
				: 'banding-lintas-alat';
		return reader.refuse(across, to.offset)`
			\`${to.text}\` bukan satu deret dengan \`${from.text}\`: wilayah, indikator, dan cara mengukurnya harus sama.
			→ ${across === 'banding-lintas-alat' ? ACROSS : 'Pilih dua angka yang hanya berbeda periodenya.'}`;
	}
	if (a.indicator.unit === 'rank' || a.indicator.unit === 'yes')
		return reader.refuse('satuan-salah', to.offset)`
			${name(b)} bukan ukuran yang naik atau turun.
			→ Tulis kalimatnya dengan \`<Angka>\`.`;
	if (comparePeriods(a.period, b.period) >= 0)
		return reader.refuse('urutan-periode', from.offset)`
			\`dari\` (${a.period}) tidak lebih awal daripada \`ke\` (${b.period}).
			→ Tulis dari="${b.id}" ke="${a.id}".`;
	return [a, b];
}

const UNTOLD = 'Tulis kedua angkanya berdampingan dengan `<Angka>`, dan bahwa perubahannya belum dapat dibedakan.';
const OPEN = 'Dokumen-dokumennya bertentangan, jadi ini tidak dapat dikatakan; sebut kedua nilainya dengan `<Angka>`.';

/** Components that hold two numbers against each other. */
export const COMPARISONS: Readonly<Record<string, Component>> = {
	Arah: {
		attributes: { dari: 'word', ke: 'word' },
		usage: '<Arah dari="id" ke="id" />',
		check(values, reader) {
			const pair = pairOf(values, reader);
			const verdict = pair && changeBetween(...pair, reader.publication);
			if (verdict?.direction === 'unknown')
				reader.refuse('arah-terbuka', values.offset)`
					Dua angka ini ${CHANGE_WORDS.unknown}: ${GROUND_WORDS[verdict.ground]}.
					→ ${verdict.ground === 'conflict' ? OPEN : UNTOLD}`;
		},
	},
	Selisih: {
		attributes: { dari: 'word', ke: 'word' },
		usage: '<Selisih dari="id" ke="id" />',
		check(values, reader) {
			const pair = pairOf(values, reader);
			if (pair && !formatDifference(...pair))
				reader.refuse('arah-terbuka', values.offset)`Selisih dua angka ini tidak pasti. → ${OPEN}`;
		},
	},
	DuaAngka: {
		attributes: { survei: 'word', register: 'word' },
		usage: '<DuaAngka survei="id" register="id" />',
		check({ words }, reader) {
			const pair = (['survei', 'register'] as const).map((side) => {
				const word = words[side];
				const found = word && reader.trusted(word, 'di panel');
				const kind = side === 'survei' ? 'survey' : 'register';
				if (found && word && found.instrument.kind !== kind)
					reader.refuse('alat-salah', word.offset)`
						\`${found.instrument.id}\` bukan ${side}.
						→ Isi \`${side}\` dengan angka dari sebuah ${side}.`;
				return found;
			});
			const [survey, register] = pair;
			if (
				survey &&
				register &&
				words.register &&
				(survey.area !== register.area || survey.indicator.id !== register.indicator.id)
			)
				reader.refuse('wilayah-campur', words.register.offset)`
					Kedua angka harus tentang wilayah dan indikator yang sama.
					→ Pilih angka register untuk \`${survey.area}/${survey.indicator.id}\`.`;
		},
	},
};
