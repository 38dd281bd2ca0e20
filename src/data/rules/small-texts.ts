import { isWithin } from '../../model/area.ts';
import { withoutNumberNames } from '../../prose/names.ts';
import type { CityFile, Draft } from '../draft.ts';
import { error, type Place } from '../issue.ts';
import { fewChildren } from './few-words.ts';
import { isPrintedElsewhere, PRINTED } from './printed-elsewhere.ts';
import type { Rule } from './rule.ts';

/** A text that readers get to see, where it stands, and the document that backs it. */
interface Text {
	readonly city: CityFile;
	readonly text: string;
	readonly name: string;
	readonly place: Place;
	readonly document?: string;
	/** The note beside it, where an official vouches that it has been printed. */
	readonly note: string;
}

/** What officials type about a city in their own words. Press errors and glossary are left out: they quote, or explain. */
function* textsOf(draft: Draft): Generator<Text> {
	const cities = new Map(draft.cities.map((city) => [city.slug, city]));
	for (const { slug, rows, place } of draft.figures) {
		const city = cities.get(slug);
		if (!city) continue;
		for (const { values, line } of rows) {
			const { catatan, letak, dokumen } = values;
			for (const [name, text] of [['catatan', catatan] as const, ['letak', letak] as const])
				yield { city, text, name, place: place(line, name), document: dokumen, note: catatan };
		}
	}
	for (const { slug, rows, place } of draft.rounds) {
		const city = cities.get(slug);
		if (!city) continue;
		for (const { values, line } of rows) {
			const { catatan, dokumen } = values;
			yield { city, text: catatan, name: 'catatan', place: place(line, 'catatan'), document: dokumen, note: catatan };
		}
	}
	for (const { slug, rows, place } of draft.actions) {
		const city = cities.get(slug);
		if (!city) continue;
		for (const { values, line } of rows) {
			const { uraian, catatan, dokumen } = values;
			for (const [name, text] of [['uraian', uraian] as const, ['catatan', catatan] as const])
				yield { city, text, name, place: place(line, name), document: dokumen, note: catatan };
		}
	}
	for (const { slug, rows, place } of draft.factors) {
		const city = cities.get(slug);
		if (!city) continue;
		for (const { values, line } of rows) {
			const { faktor, letak, catatan, dokumen } = values;
			for (const [name, text] of [['faktor', faktor] as const, ['letak', letak] as const, ['catatan', catatan] as const])
				yield { city, text, name, place: place(line, name), document: dokumen, note: catatan };
		}
	}
	for (const { values, line } of draft.corrections.rows) {
		const city = draft.cities.find((each) => isWithin(values.angka.split('/')[0] ?? '', each.values.kode));
		const { alasan } = values;
		const place = draft.corrections.place(line, 'alasan');
		if (city) yield { city, text: alasan, name: 'alasan', place, document: values.dokumen, note: alasan };
	}
	for (const { values, line } of draft.schedule.rows) {
		const city = cities.get(values.kota);
		const { catatan } = values;
		if (city) yield { city, text: catatan, name: 'catatan', place: draft.schedule.place(line, 'catatan'), note: catatan };
	}
	for (const city of draft.cities) {
		const { singkat } = city.values;
		const line = city.text.slice(0, city.text.indexOf('"singkat"')).split('\n').length;
		yield { city, text: singkat, name: 'singkat', place: { file: city.file, line, column: 1 }, note: '' };
	}
}

/** What the areas of each city are called. */
function namesOf(draft: Draft): ReadonlyMap<string, readonly string[]> {
	return new Map(draft.areas.map(({ slug, rows }) => [slug, rows.map(({ values }) => values.nama)]));
}

/** Few children told in words, where a number in a cell would have been hidden. No message tells the number. */
export const smallTexts: Rule = function* (draft) {
	const documents = new Map(draft.documents.rows.map(({ values }) => [values.id, values]));
	const names = namesOf(draft);
	for (const { city, text, name, place, document, note } of textsOf(draft)) {
		if (text === '') continue;
		const threshold = city.values.pengaturan.ambang_sel_kecil;
		const [found] = fewChildren(withoutNumberNames(text, names.get(city.slug)), threshold);
		if (found === undefined || isPrintedElsewhere(city, note, documents.get(document ?? ''))) continue;
		const unless =
			name === 'singkat'
				? ''
				: ` Bila dokumen pihak lain sudah menerbitkannya, tulis \`${PRINTED}\` di ${name === 'alasan' || name === 'catatan' ? 'teks itu' : '`catatan` baris ini'}.`;
		yield error(
			'teks-kecil',
			place,
			`\`${name}\` menyebut jumlah ${found} dari 1 sampai ${threshold - 1}; sesedikit itu, seorang anak dapat dikenali.`,
			`Tulis \`kurang dari ${threshold} ${found}\`, atau hapus jumlahnya.${unless}`,
		);
	}
};
