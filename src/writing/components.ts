import { isComparable } from '../model/base/figure.ts';
import type { Observation } from '../model/base/observation.ts';
import { comparePeriods, parsePeriod } from '../model/base/period.ts';
import { CHANGE_WORDS, changeBetween, GROUND_WORDS } from '../model/figures/change.ts';
import { formatDifference, isDoubtful, isSameMeasure, isSameSeries } from '../model/figures/statement.ts';
import { withdrawnRounds, withdrawnSeries } from '../model/figures/withdrawn.ts';
import { layerChoices, layerFor } from '../model/rounds/layer.ts';
import { nearestSeries } from './nearest.ts';
import type { Reader, Word } from './reader.ts';

/** What was written in an attribute, by its kind. */
export interface Values {
	/** Where the component opens. */
	readonly offset: number;
	/** What stands within it. */
	readonly text: string;
	readonly words: Readonly<Record<string, Word>>;
	readonly lists: Readonly<Record<string, readonly Word[]>>;
	readonly flags: Readonly<Record<string, boolean>>;
}

export type AttributeKind = 'word' | 'list' | 'flag';

export interface Component {
	/** `?` after a kind: may be left out. */
	readonly attributes: Readonly<Record<string, AttributeKind | `${AttributeKind}?`>>;
	/** How it is written, for a message. */
	readonly usage: string;
	/** Whether something stands within it. */
	readonly hasChildren?: boolean;
	check(values: Values, reader: Reader): void;
}

const ACROSS =
	'Angka dari alat ukur yang berbeda tidak dapat dibandingkan; pakai `<DuaAngka>` untuk menjajarkannya, atau sebut keduanya sendiri-sendiri.';
/** A quotation is to be short: the rest is told in own words. */
const LONGEST_QUOTE = 40;

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
		reader.refuse(
			across,
			to.offset,
			`\`${to.text}\` bukan satu deret dengan \`${from.text}\`: wilayah, indikator, dan alat ukurnya harus sama.`,
			across === 'banding-lintas-alat' ? ACROSS : 'Pilih dua angka yang hanya berbeda periodenya.',
		);
		return undefined;
	}
	if (a.indicator.unit === 'rank' || a.indicator.unit === 'yes') {
		reader.refuse(
			'satuan-salah',
			to.offset,
			`${name(b)} bukan ukuran yang naik atau turun.`,
			'Tulis kalimatnya dengan `<Angka>`.',
		);
		return undefined;
	}
	if (comparePeriods(a.period, b.period) >= 0) {
		reader.refuse(
			'urutan-periode',
			from.offset,
			`\`dari\` (${a.period}) tidak lebih awal daripada \`ke\` (${b.period}).`,
			`Tulis dari="${b.id}" ke="${a.id}".`,
		);
		return undefined;
	}
	return [a, b];
}

const UNTOLD = 'Tulis kedua angkanya berdampingan dengan `<Angka>`, dan bahwa perubahannya belum dapat dibedakan.';
const OPEN = 'Dokumen-dokumennya bertentangan, jadi ini tidak dapat dikatakan; sebut kedua nilainya dengan `<Angka>`.';

/** Refuses a second instrument for one indicator. */
function oneInstrumentEach(found: readonly (readonly [Word, Observation])[], reader: Reader): void {
	const first = new Map<string, Observation>();
	for (const [{ text, offset }, observation] of found) {
		const before = first.get(observation.indicator.id);
		if (!before) first.set(observation.indicator.id, observation);
		else if (before.instrument.id !== observation.instrument.id)
			reader.refuse(
				'alat-campur',
				offset,
				`\`${text}\` memakai \`${observation.instrument.id}\`, padahal \`${before.id}\` memakai \`${before.instrument.id}\`.`,
				`Buat satu tabel untuk setiap alat ukur. ${ACROSS}`,
			);
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
		reader.refuse('atribut-salah', values.offset, 'Daftar `angka` kosong.', 'Isi dengan sedikitnya satu id angka.');
	return list.flatMap((word) => {
		if (seen.has(word.text))
			reader.refuse('angka-kembar', word.offset, `\`${word.text}\` tertulis dua kali.`, 'Hapus salah satunya.');
		seen.add(word.text);
		const found = find(word);
		return found ? [[word, found] as const] : [];
	});
}

/** Everything that a text may use, by name. */
export const COMPONENTS: Readonly<Record<string, Component>> = {
	Angka: {
		attributes: { id: 'word', satuan: 'flag?', sumber: 'flag?' },
		usage: '<Angka id="wilayah/indikator/instrumen/periode" />',
		check({ words, flags }, reader) {
			if (!words.id) return;
			const found = reader.stated(words.id);
			if (found && isDoubtful(found) && flags.satuan === false)
				reader.refuse(
					'angka-diragukan',
					words.id.offset,
					`Angka \`${found.id}\` diragukan; tanpa satuan keraguannya tidak terbaca.`,
					'Hapus `satuan={false}`, supaya tertulis "(diragukan)" di belakangnya.',
				);
		},
	},
	Arah: {
		attributes: { dari: 'word', ke: 'word' },
		usage: '<Arah dari="id" ke="id" />',
		check(values, reader) {
			const pair = pairOf(values, reader);
			const verdict = pair && changeBetween(...pair, reader.publication);
			if (verdict?.direction === 'unknown')
				reader.refuse(
					'arah-terbuka',
					values.offset,
					`Dua angka ini ${CHANGE_WORDS.unknown}: ${GROUND_WORDS[verdict.ground]}.`,
					verdict.ground === 'conflict' ? OPEN : UNTOLD,
				);
		},
	},
	Selisih: {
		attributes: { dari: 'word', ke: 'word' },
		usage: '<Selisih dari="id" ke="id" />',
		check(values, reader) {
			const pair = pairOf(values, reader);
			if (pair && !formatDifference(...pair))
				reader.refuse('arah-terbuka', values.offset, 'Selisih dua angka ini tidak pasti.', OPEN);
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
					reader.refuse(
						'alat-salah',
						word.offset,
						`\`${found.instrument.id}\` bukan ${side}.`,
						`Isi \`${side}\` dengan angka dari sebuah ${side}.`,
					);
				return found;
			});
			const [survey, register] = pair;
			if (
				survey &&
				register &&
				words.register &&
				(survey.area !== register.area || survey.indicator.id !== register.indicator.id)
			)
				reader.refuse(
					'wilayah-campur',
					words.register.offset,
					'Kedua angka harus tentang wilayah dan indikator yang sama.',
					`Pilih angka register untuk \`${survey.area}/${survey.indicator.id}\`.`,
				);
		},
	},
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
			reader.known('deret', 'angka.csv', deret, near, (id) => (all.has(id) ? id : undefined));
		},
	},
	Peta: {
		attributes: { kota: 'word', indikator: 'word?', instrumen: 'word?', periode: 'word?', lokus: 'word?' },
		usage: '<Peta kota="slug" indikator="…" instrumen="…" periode="…" /> atau <Peta kota="slug" lokus="2024" />',
		check({ words: { kota, indikator, instrumen, periode, lokus }, offset }, reader) {
			const city = kota && reader.city(kota);
			if (!city) return;
			const years = [
				...new Set(city.figures.flatMap(({ indicator, period }) => (indicator.id === 'status-lokus' ? [period] : []))),
			].sort();
			if (lokus && !years.some((year) => year === lokus.text))
				reader.refuse(
					'peta-tak-ada',
					lokus.offset,
					`Kelurahan lokus ${city.name} untuk \`${lokus.text}\` tidak ada di angka.csv.`,
					years.length > 0
						? `Yang ada: ${years.map((year) => `\`${year}\``).join(', ')}.`
						: 'Belum ada satu pun; hapus petanya.',
				);
			if (!indikator && !instrumen && !periode) {
				if (!lokus)
					reader.refuse(
						'atribut-hilang',
						offset,
						'`<Peta>` belum menyebut apa yang digambar.',
						`Tulis ${COMPONENTS.Peta?.usage}.`,
					);
				return;
			}
			if (!indikator || !instrumen || !periode) {
				reader.refuse(
					'atribut-hilang',
					offset,
					'`<Peta>` perlu `indikator`, `instrumen`, dan `periode` bersama-sama.',
					`Tulis ${COMPONENTS.Peta?.usage}.`,
				);
				return;
			}
			const period = parsePeriod(periode.text);
			if (period && layerFor(city, indikator.text, instrumen.text, period)) return;
			const gone = withdrawnRounds(reader.publication).find(
				(each) => each.city === city && each.how === instrumen.text && each.period === period,
			);
			if (gone) return void reader.remarkGone(`Putaran \`${periode.text}\``, periode.offset, gone.correction);
			const choices = layerChoices(city).map(
				(choice) => `indikator="${choice.indicator}" instrumen="${choice.instrument}" periode="${choice.period}"`,
			);
			reader.refuse(
				'peta-tak-ada',
				indikator.offset,
				`Tidak ada angka kelurahan ${city.name} untuk \`${indikator.text}\`, \`${instrumen.text}\`, \`${periode.text}\`.`,
				choices.length > 0
					? `Yang dapat digambar: ${choices.map((choice) => `\`${choice}\``).join('; ')}.`
					: 'Kota ini belum punya angka per kelurahan; hapus petanya.',
			);
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
			for (const [{ text, offset }, other] of found) {
				if (other.indicator.unit === 'rank' || other.indicator.unit === 'yes')
					reader.refuse(
						'satuan-salah',
						offset,
						`\`${text}\` tidak punya ukuran yang dapat digambar sebagai batang.`,
						'Pakai `<Angka>` atau `<Tabel>`.',
					);
				else if (other.indicator.unit !== indicator.unit)
					reader.refuse(
						'satuan-campur',
						offset,
						`\`${text}\` bersatuan ${other.indicator.unitWord || 'lain'}, padahal \`${first[0].text}\` bersatuan ${indicator.unitWord || 'lain'}.`,
						'Buat satu grafik untuk setiap satuan.',
					);
				else if (other.instrument.id !== instrument.id)
					reader.refuse(
						'alat-campur',
						offset,
						`\`${text}\` memakai \`${other.instrument.id}\`, padahal \`${first[0].text}\` memakai \`${instrument.id}\`.`,
						`Buat satu grafik untuk setiap alat ukur. ${ACROSS}`,
					);
			}
		},
	},
	Istilah: {
		attributes: { id: 'word' },
		usage: '<Istilah id="cakupan">cakupan</Istilah>',
		hasChildren: true,
		check({ words }, reader) {
			if (words.id) reader.term(words.id);
		},
	},
	Dokumen: {
		attributes: { id: 'word' },
		usage: '<Dokumen id="…" />',
		check({ words }, reader) {
			if (words.id) reader.document(words.id);
		},
	},
	Kutipan: {
		attributes: { dokumen: 'word', oleh: 'word' },
		usage: '<Kutipan dokumen="id" oleh="Nama, jabatan">…</Kutipan>',
		hasChildren: true,
		check({ words, text, offset }, reader) {
			if (words.dokumen) reader.document(words.dokumen);
			const length = text.split(/\s+/).filter(Boolean).length;
			if (length > LONGEST_QUOTE)
				reader.refuse(
					'kutipan-panjang',
					offset,
					`Kutipan ini ${length} kata; paling panjang ${LONGEST_QUOTE}.`,
					'Kutip yang terpenting saja, dan ceritakan sisanya dengan kata-kata sendiri.',
				);
		},
	},
	Pengecualian: {
		attributes: { alasan: 'word' },
		usage: '<Pengecualian alasan="…">…</Pengecualian>',
		hasChildren: true,
		check() {},
	},
};
