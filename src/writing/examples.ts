import type { City } from '../model/base/city.ts';
import { type Figure, isComparable } from '../model/base/figure.ts';
import { figureObservation } from '../model/base/observation.ts';
import { comparePeriods } from '../model/base/period.ts';
import type { Publication } from '../model/base/publication.ts';
import { sameYearPair } from '../model/cities/profile.ts';
import { changeBetween } from '../model/figures/change.ts';
import { PREVALENCE } from '../model/measures.ts';
import { layerChoices } from '../model/rounds/layer.ts';

/** A component as a text would use it: one object that the page shows, the tests check and the source comes from. */
interface Example {
	readonly component: string;
	/** What it does, in a sentence. */
	readonly about: string;
	readonly props: Readonly<Record<string, string | boolean | readonly string[]>>;
	readonly children?: string;
	/** Shown as source only: what it would say is not in the data. */
	readonly sourceOnly?: boolean;
}

/** The example as it is typed. */
export function sourceOf({ component, props, children }: Example): string {
	const attributes = Object.entries(props).map(([name, value]) => {
		if (value === true) return ` ${name}`;
		if (typeof value === 'string') return ` ${name}="${value}"`;
		return ` ${name}={${value === false ? 'false' : `[${value.map((each) => `"${each}"`).join(', ')}]`}}`;
	});
	const open = `<${component}${attributes.join('')}`;
	return children === undefined ? `${open} />` : `${open}>${children}</${component}>`;
}

/** The longest run of one instrument's prevalences in a city. */
function longestSeries(city: City): readonly Figure[] {
	const own = city.figures.filter(
		(figure) => figure.area === city.code && figure.indicator.id === PREVALENCE && isComparable(figure),
	);
	const byInstrument = [...Map.groupBy(own, ({ instrument }) => instrument.id).values()];
	const settled = byInstrument.map((figures) => figures.filter(({ finding }) => finding.state === 'value'));
	const [longest = []] = settled.sort((a, b) => b.length - a.length);
	return [...longest].sort((a, b) => comparePeriods(a.period, b.period));
}

/** Two figures of one series of which it can be said that they rose, fell or stayed. */
function toldChange(publication: Publication): readonly [Figure, Figure] | undefined {
	const series = Map.groupBy(
		[...publication.figures].sort((a, b) => comparePeriods(a.period, b.period)),
		({ area, indicator, instrument }) => `${area}/${indicator.id}/${instrument.id}`,
	);
	for (const figures of series.values())
		for (const [at, to] of figures.entries()) {
			const from = figures[at - 1];
			if (!from) continue;
			const { direction } = changeBetween(figureObservation(from), figureObservation(to), publication);
			if (direction !== 'unknown') return [from, to];
		}
	return undefined;
}

/** An example of every component that the data can fill, taken from the first city that has what it needs. */
export function examplesOf(publication: Publication): Example[] {
	const { cities, documents, terms } = publication;
	const series = cities.map(longestSeries).sort((a, b) => b.length - a.length)[0] ?? [];
	const [first, last] = [series[0], series.at(-1)];
	const told = toldChange(publication);
	const pair = cities.flatMap((city) => sameYearPair(city) ?? [])[0];
	const map = cities.flatMap((city) => layerChoices(city).map((choice) => ({ city, choice })))[0];
	const [document] = documents;
	const term = terms.find(({ id }) => id === 'cakupan') ?? terms[0];
	const trend = { angka: series.map(({ id }) => id), judul: 'Prevalensi stunting dari tahun ke tahun' };
	const all: readonly (Example | false | undefined)[] = [
		last && { component: 'Angka', about: 'Angka dengan satuannya, bertaut ke halamannya.', props: { id: last.id } },
		last && {
			component: 'Angka',
			about: 'Dengan cara mengukur dan periodenya.',
			props: { id: last.id, sumber: true },
		},
		last && {
			component: 'Angka',
			about: 'Tanpa satuan, untuk kalimat yang sudah menyebutnya.',
			props: { id: last.id, satuan: false },
		},
		told && {
			component: 'Arah',
			about: 'Naik, turun, atau tetap, dari dua angka satu deret; hanya bila ujinya dapat membedakan.',
			props: { dari: told[0].id, ke: told[1].id },
		},
		first !== last && {
			component: 'Selisih',
			about: 'Jarak dua angka satu deret, tanpa tanda.',
			props: { dari: first?.id ?? '', ke: last?.id ?? '' },
		},
		pair && {
			component: 'DuaAngka',
			about: 'Survei dan register bersebelahan, tidak pernah dalam satu bingkai.',
			props: { survei: pair.survey.id, register: pair.register.id },
		},
		last && {
			component: 'Tren',
			about: 'Grafik satu deret dengan tabelnya.',
			props: { deret: last.id.split('/').slice(0, 3).join('/') },
		},
		last && { component: 'Tabel', about: 'Tabel angka; satu indikator memakai satu cara mengukur.', props: trend },
		last && { component: 'Batang', about: 'Batang dari angka satu satuan dan satu cara mengukur.', props: trend },
		map && {
			component: 'Peta',
			about: 'Peta kelurahan. Untuk kelurahan lokus: kota="…" lokus="tahun".',
			props: {
				kota: map.city.slug,
				indikator: map.choice.indicator,
				instrumen: map.choice.instrument,
				periode: map.choice.period,
			},
		},
		term && {
			component: 'Istilah',
			about: 'Kata yang artinya terbuka bila ditekan, tanpa skrip.',
			props: { id: term.id },
			children: term.term.toLowerCase(),
		},
		document && {
			component: 'Dokumen',
			about: 'Penerbit dan tanggal dokumen, bertaut ke daftar sumber.',
			props: { id: document.id },
		},
		document && {
			component: 'Kutipan',
			about: 'Ucapan pendek dengan nama pengucapnya dan dokumennya. Jangan mengutip panjang; ceritakan.',
			props: { dokumen: document.id, oleh: 'Nama, jabatan' },
			children: 'Ucapan yang tertulis di dokumen.',
			sourceOnly: true,
		},
		{
			component: 'Pengecualian',
			about:
				'Angka yang memang harus diketik, dengan alasannya. Alasan tidak tampil; ia tinggal di sumber untuk ' +
				'penyunting berikutnya.',
			props: { alasan: 'nama gerakan, bukan hitungan' },
			children: 'Gerakan Seribu Telur',
			sourceOnly: true,
		},
	];
	return all.filter((each) => each !== false && each !== undefined);
}
