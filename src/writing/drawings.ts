import { isComparable } from '../model/base/figure.ts';
import type { Observation } from '../model/base/observation.ts';
import { parsePeriod } from '../model/base/period.ts';
import { withdrawnRounds, withdrawnSeries } from '../model/figures/withdrawn.ts';
import { layerChoices, layerFor } from '../model/rounds/layer.ts';
import { ACROSS, type Component, type Values } from './component.ts';
import { nearestSeries } from './nearest.ts';
import type { Reader, Word } from './reader.ts';

const MAP_USAGE = '<Peta kota="slug" indikator="…" instrumen="…" periode="…" /> atau <Peta kota="slug" lokus="2024" />';

const quoted = (words: readonly string[], between: string) => words.map((word) => `\`${word}\``).join(between);

/** Refuses a second instrument for one indicator. */
function oneInstrumentEach(found: readonly (readonly [Word, Observation])[], reader: Reader): void {
	const first = new Map<string, Observation>();
	for (const [{ text, offset }, observation] of found) {
		const before = first.get(observation.indicator.id);
		if (!before) first.set(observation.indicator.id, observation);
		else if (before.instrument.id !== observation.instrument.id)
			reader.refuse('alat-campur', offset)`
				\`${text}\` memakai \`${observation.instrument.id}\`, padahal \`${before.id}\` memakai
				\`${before.instrument.id}\`.
				→ Buat satu tabel untuk setiap cara mengukur. ${ACROSS}`;
	}
}

function rowsOf(
	values: Values,
	reader: Reader,
	find: (word: Word) => Observation | undefined,
): (readonly [Word, Observation])[] {
	const seen = new Set<string>();
	const list = values.lists.angka ?? [];
	if (list.length === 0)
		reader.refuse('atribut-salah', values.offset)`Daftar \`angka\` kosong. → Isi dengan sedikitnya satu id angka.`;
	return list.flatMap((word) => {
		if (seen.has(word.text))
			reader.refuse('angka-kembar', word.offset)`\`${word.text}\` tertulis dua kali. → Hapus salah satunya.`;
		seen.add(word.text);
		const found = find(word);
		return found ? [[word, found] as const] : [];
	});
}

/** Components that draw or list numbers: trends, maps, tables and bars. */
export const DRAWINGS: Readonly<Record<string, Component>> = {
	Tren: {
		attributes: { deret: 'word' },
		usage: '<Tren deret="wilayah/indikator/instrumen" />',
		check({ words: { deret } }, reader) {
			if (!deret) return;
			const all = new Set(
				reader.publication.figures.filter(isComparable).map(({ id }) => id.slice(0, id.lastIndexOf('/'))),
			);
			const gone = all.has(deret.text) ? undefined : withdrawnSeries(reader.publication, deret.text);
			if (gone) return void reader.remarkGone(`Semua angka deret \`${deret.text}\``, deret.offset, gone);
			const near = nearestSeries(deret.text, all, reader.publication);
			if (!all.has(deret.text)) reader.known('deret', 'angka.csv', deret, near, (id) => id);
		},
	},
	Peta: {
		attributes: { kota: 'word', indikator: 'word?', instrumen: 'word?', periode: 'word?', lokus: 'word?' },
		usage: MAP_USAGE,
		check({ words: { kota, indikator, instrumen, periode, lokus }, offset }, reader) {
			const city = kota && reader.city(kota);
			if (!city) return;
			const years = [
				...new Set(city.figures.flatMap(({ indicator, period }) => (indicator.id === 'status-lokus' ? [period] : []))),
			].sort();
			if (lokus && !years.some((year) => year === lokus.text))
				reader.refuse('peta-tak-ada', lokus.offset)`
					Kelurahan lokus ${city.name} untuk \`${lokus.text}\` tidak ada di angka.csv.
					→ ${years.length > 0 ? `Yang ada: ${quoted(years, ', ')}.` : 'Belum ada satu pun; hapus petanya.'}`;
			if (!indikator && !instrumen && !periode) {
				if (!lokus)
					reader.refuse('atribut-hilang', offset)`
						\`<Peta>\` belum menyebut apa yang digambar.
						→ Tulis ${MAP_USAGE}.`;
				return;
			}
			if (!indikator || !instrumen || !periode)
				return reader.refuse('atribut-hilang', offset)`
					\`<Peta>\` perlu \`indikator\`, \`instrumen\`, dan \`periode\` bersama-sama.
					→ Tulis ${MAP_USAGE}.`;
			const period = parsePeriod(periode.text);
			if (period && layerFor(city, indikator.text, instrumen.text, period)) return;
			const gone = withdrawnRounds(reader.publication).find(
				(each) => each.city === city && each.how === instrumen.text && each.period === period,
			);
			if (gone) return void reader.remarkGone(`Putaran \`${periode.text}\``, periode.offset, gone.correction);
			const choices = layerChoices(city).map(
				(choice) => `indikator="${choice.indicator}" instrumen="${choice.instrument}" periode="${choice.period}"`,
			);
			const drawn = `Yang dapat digambar: ${quoted(choices, '; ')}.`;
			reader.refuse('peta-tak-ada', indikator.offset)`
				Tidak ada angka kelurahan ${city.name} untuk \`${indikator.text}\`, \`${instrumen.text}\`, \`${periode.text}\`.
				→ ${choices.length > 0 ? drawn : 'Kota ini belum punya angka per kelurahan; hapus petanya.'}`;
		},
	},
	Tabel: {
		attributes: { angka: 'list', judul: 'word' },
		usage: '<Tabel angka={["id", "id"]} judul="…" />',
		check(values, reader) {
			oneInstrumentEach(
				rowsOf(values, reader, (word) => reader.observation(word)),
				reader,
			);
		},
	},
	Batang: {
		attributes: { angka: 'list', judul: 'word' },
		usage: '<Batang angka={["id", "id"]} judul="…" />',
		check(values, reader) {
			const found = rowsOf(values, reader, (word) => reader.trusted(word, 'di grafik'));
			const [first] = found;
			if (!first) return;
			const { instrument, indicator } = first[1];
			for (const [{ text, offset }, other] of found)
				if (other.indicator.unit === 'rank' || other.indicator.unit === 'yes')
					reader.refuse('satuan-salah', offset)`
						\`${text}\` tidak punya ukuran yang dapat digambar sebagai batang.
						→ Pakai \`<Angka>\` atau \`<Tabel>\`.`;
				else if (other.indicator.unit !== indicator.unit)
					reader.refuse('satuan-campur', offset)`
						\`${text}\` bersatuan ${other.indicator.unitWord || 'lain'}, padahal \`${first[0].text}\`
						bersatuan ${indicator.unitWord || 'lain'}.
						→ Buat satu grafik untuk setiap satuan.`;
				else if (other.instrument.id !== instrument.id)
					reader.refuse('alat-campur', offset)`
						\`${text}\` memakai \`${other.instrument.id}\`, padahal \`${first[0].text}\` memakai
						\`${instrument.id}\`.
						→ Buat satu grafik untuk setiap cara mengukur. ${ACROSS}`;
		},
	},
};
