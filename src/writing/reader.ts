import { error, type Issue, into, warning } from '../model/base/issue.ts';
import type { Observation } from '../model/base/observation.ts';
import { observationsOf } from '../model/base/observation.ts';
import { formatPeriod } from '../model/base/period.ts';
import type { Correction, Publication } from '../model/base/publication.ts';
import { nearestWords } from '../model/base/spelling.ts';
import { isDoubtful, observationOf, withdrawalOf } from '../model/figures/statement.ts';
import { knownBeside, nearestIds } from './nearest.ts';
import { placeAt } from './read-mdx.ts';

/** A word of the source with its place. */
export type Word = { readonly text: string; readonly offset: number };

/** `a` or `b`, for a suggestion. */
function either(words: readonly string[]): string {
	const quoted = words.map((word) => `\`${word}\``);
	return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} atau ${quoted.at(-1)}` : (quoted[0] ?? '');
}

/** One file under check: finds what its words point to in the Publication, and notes what is wrong at their places. */
export class Reader {
	readonly issues: Issue[] = [];
	readonly file: string;
	readonly source: string;
	readonly publication: Publication;

	constructor(file: string, source: string, publication: Publication) {
		this.file = file;
		this.source = source;
		this.publication = publication;
	}

	/** Notes at a place of the source what is wrong and, behind `→`, what to write; gives nothing back. */
	refuse(code: string, offset: number) {
		return into(this.issues, error(code, placeAt(this.file, this.source, offset)));
	}

	/** The same of what a person must look at. */
	remark(code: string, offset: number) {
		return into(this.issues, warning(code, placeAt(this.file, this.source, offset)));
	}

	/** Tells of something cited that was taken back: the page says so in its place, so a withdrawal waits for no text. */
	remarkGone(what: string, offset: number, { date, reason }: Correction): undefined {
		return this.remark('angka-ditarik', offset)`
			${what} ditarik pada ${formatPeriod(date)}: ${reason}
			→ Di halamannya kini tertulis "ditarik", dengan tautan ke penjelasannya. Hapus kalimatnya, atau tulis ulang
			dengan angka yang masih berlaku.`;
	}

	/** The observation of an id. Unknown ones are refused, and of withdrawn ones it is told. */
	observation({ text, offset }: Word): Observation | undefined {
		const { publication } = this;
		const withdrawn = withdrawalOf(publication, text);
		if (withdrawn) return this.remarkGone(`Angka \`${text}\``, offset, withdrawn);
		const found = observationOf(publication, text);
		if (found) return found;
		const all = observationsOf(publication);
		const near = nearestIds(text, all);
		const beside = knownBeside(text, all);
		const add = 'tambahkan dulu ke angka.csv beserta dokumennya';
		const fix =
			near.length > 0
				? `Mungkin maksudnya ${either(near)}; bila bukan, ${add}.`
				: beside
					? `Untuk wilayah dan indikator itu ada ${beside}. Bila bukan itu yang dimaksud kalimat ini, ${add}.`
					: `Tulis \`wilayah/indikator/instrumen/periode\` seperti di alamat halaman angkanya, atau ${add}.`;
		return this.refuse('angka-tak-ada', offset)`Angka \`${text}\` tidak ada. → ${fix}`;
	}

	/** The observation of an id that must have a published value. */
	stated(word: Word): Observation | undefined {
		const found = this.observation(word);
		if (found?.kind !== 'cell' || found.value !== undefined) return found;
		return this.refuse('angka-kosong', word.offset)`
			Angka \`${word.text}\` tidak punya nilai yang dipublikasikan.
			→ Tulis dengan kata-kata bahwa angkanya belum ditemukan, tidak diukur, atau disamarkan.`;
	}

	/** Like `stated`, but nobody may have doubted it. */
	trusted(word: Word, where: string): Observation | undefined {
		const found = this.stated(word);
		if (!found || !isDoubtful(found)) return found;
		return this.refuse('angka-diragukan', word.offset)`
			Angka \`${word.text}\` diragukan, jadi tidak dapat dipakai ${where}.
			→ Pakai \`<Angka id="…" />\` di dalam kalimat, yang menulis "(diragukan)" di belakangnya.`;
	}

	/** One of a list of things known by their id. */
	known<T>(kind: string, file: string, { text, offset }: Word, all: readonly T[], idOf: (each: T) => string) {
		const found = all.find((each) => idOf(each) === text);
		if (found !== undefined) return found;
		const near = nearestWords(text, all.map(idOf));
		const fix = near.length > 0 ? `Mungkin maksudnya ${either(near)}; bila bukan, tambahkan` : 'Tambahkan';
		return this.refuse(`${kind}-tak-ada`, offset)`
			${kind[0]?.toUpperCase()}${kind.slice(1)} \`${text}\` tidak ada.
			→ ${fix} dulu ke ${file}.`;
	}

	document = (word: Word) => this.known('dokumen', 'dokumen.csv', word, this.publication.documents, ({ id }) => id);
	term = (word: Word) => this.known('istilah', 'istilah.csv', word, this.publication.terms, ({ id }) => id);
	city = (word: Word) => this.known('kota', 'data/kota/', word, this.publication.cities, ({ slug }) => slug);
}
