// Lists whose entries are children: what their entries have in common tells it, whether or not any word of their
// names is known.
import { type Finding, refusal } from './finding.ts';
import type { Lines } from './lines.ts';
import { isOrdinary, nameWeight, OFFICER, PLACE } from './names.ts';

/** Where one entry ends and the next begins: lines, blocks of markup, records and strings of code. */
const BREAK =
	/\n|<\/?(?:li|option|p|h[1-6]|div|tr|dt|dd|text|td|th|br|a:p|article|section)\b[^>]*>|[}\])]\s*,\s*(?=[{[(])|["']\s*[,\s]\s*(?=["'])|[\][]/gi;
/** Bullets, numbers, hours and keys before what an entry is about. */
const LEAD =
	/^(?:[\s>*•·▪‣+|#"'({[\]_~✅☑➤-]|\ufe0f|\p{Extended_Pictographic}|\d{1,3}[.)\]]\s|\d{1,3}\s(?=\p{Lu})|(?:Nama|[a-z_]{1,14})["']?\s*(?:[:=]|=>)\s|(?:[Aa]n|[Bb]y|[Nn]y|[Aa]dik|[Aa]nanda|[Ss]dri?)\b\.?\s)+/u;
const NAME = /^(\p{Lu}[\p{L}'’.]*(?:[ \u00a0]\p{Lu}[\p{L}'’.]*){0,4})(?![\p{L}\d])/u;
/** In small letters, before a number: as names are typed in haste. */
const SMALL = /^([a-z'’]{2,}(?: [a-z'’]{2,}){0,3})(?=[ ,;:=]+\d)/;
const WEIGHT = /(?<![\d.,/-])\d{1,2}(?:[.,]\d{1,2})?\s*kg\b|\b(?:BB|berat)\b[^\d\n]{0,6}\d/i;
const HEIGHT = /(?<![\d.,/-])\d{2,3}(?:[.,]\d)?\s*cm\b|\b(?:TB|PB|tinggi|panjang)\b[^\d\n]{0,6}\d/i;
/** As a notebook has it: weight/height, mostly with a tenth. */
const PAIR = /(?<![\d.,/-])(?:[2-9]|1\d|2[0-4])(?:[.,]\d{1,2})?\s*[/|x-]\s*(?:4[5-9]|[5-9]\d|1[01]\d)[.,]\d\b/;
const TWO = /^[ ,;:]*(?:[2-9]|1\d|2[0-4])(?:[.,]\d{1,2})?[ ,;]+(?:4[5-9]|[5-9]\d|1[01]\d)(?:[.,]\d)?\b/;
const AGE =
	/(?<!\b(?:dalam|selama|setiap|tiap|per|hingga|sampai) |[\d.,/–-])\d{1,2}\s*(?:bulan|bln|bl|mgg|th|tahun)\b/i;
const OF_PARENT =
	/\b(?:anak(?:nya)? (?:dari )?|putr[ai](?:nya)? (?:dari )?|cucu )(?:bu|ibu|pak|bapak|ny|tn|mama|bunda)\b/i;
const CHILD =
	/\b(?:balita|bayi|baduta|batita|anak|ananda|bgm|stunting|gizi (?:buruk|kurang)|pmt|bumil|ibu hamil)\b|\b(?:tidak|belum|blm|tdk) (?:hadir|datang|timbang|ukur|imunisasi|vaksin|di(?:timbang|ukur|imunisasi|vaksin|kunjungi))\b|\bpenerima\b/i;
/** Of such lists are people in office, works and places. */
const OTHER =
	/\b(?:kader|petugas|narasumber|ketua|tim|susunan|lurah|camat|kepala|guru|menu|terbaik|kelurahan|desa|kecamatan|kota|kabupaten|provinsi|lokasi|jadwal|judul|dokumen|bahan|langkah|cara|juara|pemenang|lomba|penulis|pustaka|sumber|rujukan|hari|jam|jabatan|nip|nama file|kolom|pengarang|partai|istilah|program|isi|resep|posyandu|puskesmas|indikator|data)\b\s*(?:[:|,;\t]|$|\n)|\b(?:susunan|narasumber|lurah|nip|jabatan)\b|\b(?:kelurahan|desa|kecamatan|gampong|nagari|puskesmas|posyandu|kota|kabupaten|wilayah)\b (?:dengan|yang|lokus|prioritas)/i;

interface Entry {
	readonly offset: number;
	/** Words that may be a name; empty where the entry starts otherwise. */
	readonly name: string;
	readonly isKnown: boolean;
	readonly rest: string;
	readonly whole: string;
}

function entryOf(text: string, from: number, to: number): Entry | undefined {
	const whole = text.slice(from, Math.min(to, from + 240));
	if (!/[\p{L}\d]/u.test(whole)) return undefined;
	const start = LEAD.exec(whole)?.[0].length ?? 0;
	const small = SMALL.exec(whole.slice(start))?.[1] ?? '';
	const found = NAME.exec(whole.slice(start))?.[1] ?? (nameWeight(small.split(' ')) >= 2 ? small : '');
	const words = found.split(/[ \u00a0]/);
	const isTitle =
		words.length === 1 && nameWeight(words) < 2 && /^(?: [a-z]{3,})+\W*$/.test(whole.slice(start + found.length));
	const isName = found !== '' && !isTitle && !words.some(isOrdinary) && !PLACE.test(found) && !OFFICER.test(whole);
	return {
		...{ offset: from + start, whole, rest: whole.slice(start + found.length) },
		...{ name: isName ? found : '', isKnown: isName && nameWeight(words) >= 2 },
	};
}

function entriesOf(text: string): Entry[] {
	const entries: Entry[] = [];
	let from = 0;
	const add = (to: number) => {
		const entry = entryOf(text, from, to);
		if (entry) entries.push(entry);
	};
	for (const { index, 0: mark } of text.matchAll(BREAK)) {
		add(index);
		from = index + mark.length;
	}
	add(text.length);
	return entries;
}

const FEWEST = 3;
/** So many known names, each with a word or two, are a list of persons whatever it is for. */
const MANY = 5;
/** What is written of people in office, of authors and of winners. */
export const OF_PUBLIC = new RegExp(
	`${OFFICER.source}|\\b(?:partai|dprd|calon|rapat|notula|notulen|pemenang|juara|lomba|narasumber|redaksi|struktur|susunan|panitia|relawan|developer|pembagian tugas|tim (?:data|penyusun|ahli|teknis|kerja)|donatur|sponsor|kredit|penyunting|penerjemah|authors?|references|pustaka|contributors?|penyusun|penghargaan|bappeda|dinkes)\\b`,
	'i',
);
const isCounted = ({ rest }: Entry) => /\d (?:anak|balita|bayi|orang|kk)\b/i.test(rest);
const isBare = ({ rest }: Entry) =>
	rest.length < 60 && !/^[,;\t]/.test(rest) && !/@|https?:|\b(?:19|20)\d\d\b|\b(?:S|M|A)\.\p{L}/u.test(rest);
/** What makes entries those of children: so large a share of them has it, and so many of their names are known. */
const KINDS: readonly (readonly [what: string, share: number, known: number, is: (entry: Entry) => boolean])[] = [
	['berat dan tinggi badan', 0.6, 0, ({ rest }) => (WEIGHT.test(rest) && HEIGHT.test(rest)) || PAIR.test(rest)],
	['berat dan tinggi badan', 0.6, 0.4, ({ rest }) => TWO.test(rest)],
	['umur', 0.6, 0.25, ({ rest }) => AGE.test(rest)],
	['berat atau tinggi badan', 0.6, 0.25, ({ rest }) => WEIGHT.test(rest) || HEIGHT.test(rest)],
	['nama orang tua', 0.6, 0, ({ rest }) => OF_PARENT.test(rest)],
];

/** Runs of entries that begin with what may be a name, two other entries between them at most. */
function* runs(entries: readonly Entry[]): Generator<readonly [head: number, run: readonly Entry[]]> {
	for (let at = 0; at < entries.length; at++) {
		if (!entries[at]?.name) continue;
		let end = at;
		for (let next = at + 1; next < entries.length && next - end <= 3; next++) if (entries[next]?.name) end = next;
		const run = entries.slice(at, end + 1).filter(({ name }) => name !== '');
		if (run.length >= FEWEST) yield [at, run];
		at = end;
	}
}

/** What is said right above a list. */
const above = (entries: readonly Entry[], head: number) =>
	entries
		.slice(Math.max(0, head - 3), head)
		.map(({ whole }) => whole)
		.join('\n');

/** Whether any of it could be in a text at all: most have nothing of the kind. */
const MAY = new RegExp(
	`${[WEIGHT, HEIGHT, PAIR, /\d[.,]\d[ ,;]+\d{2,3}/, OF_PARENT, CHILD, AGE].map(({ source }) => source).join('|')}`,
	'i',
);

/** Names in one sentence, behind a word that says whose they are: `yg blm timbang: …`. */
const INLINE = /(?::[ \t]*|\b(?:balita|bayi|baduta|batita|ananda|anak-anak) )(\p{Lu}[^\n:]{8,400})/gu;

function inlineFinding(text: string, lines: Lines): Finding | undefined {
	for (const { 0: all, 1: list = '', index } of text.matchAll(INLINE)) {
		if (!/,|;| dan /.test(list)) continue;
		const from = index + all.length - list.length;
		const title =
			text
				.slice(Math.max(0, from - 90), from)
				.split('\n')
				.at(-1) ?? '';
		if (!CHILD.test(title) || OTHER.test(`${title}\n`)) continue;
		const items = list.split(/\s*(?:,|;|\bdan\b|&)\s*/).map((item) => entryOf(item.replace(/\.$/, ''), 0, item.length));
		const names = items.filter((item) => item?.name && item.rest.length < 40);
		if (
			names.length < FEWEST ||
			names.length < items.length * 0.6 ||
			names.filter((item) => item?.isKnown).length < names.length * 0.3
		)
			continue;
		const { line, column } = lines.placeOf(from);
		return refusal('baris-perorangan', line, column, 'Tulisan ini menyebut anak satu per satu dengan namanya.');
	}
	return undefined;
}

/** Looks for lists of children in lines, markup, records and strings; `names` is how many known ones the text has. */
export function entryFindings(text: string, lines: Lines, names: number): Finding[] {
	if (names < MANY && !MAY.test(text)) return [];
	const inline = inlineFinding(text, lines);
	if (inline) return [inline];
	const entries = entriesOf(text);
	for (const [head, run] of runs(entries)) {
		const distinct = new Set(run.map(({ name }) => name)).size;
		if (distinct < Math.max(FEWEST, run.length * 0.6)) continue;
		const title = above(entries, head);
		const known = run.filter(({ isKnown }) => isKnown).length / run.length;
		const found =
			OTHER.test(title) && known < 0.5
				? undefined
				: KINDS.find(([, share, least, is]) => known >= least && run.filter(is).length >= run.length * share);
		const isPersons =
			run.length >= MANY &&
			known >= 0.6 &&
			!OTHER.test(title) &&
			run.filter(isBare).length >= run.length * 0.8 &&
			!OF_PUBLIC.test(text);
		const isAnnounced =
			CHILD.test(title) && !OTHER.test(title) && known >= 0.25 && run.filter(isCounted).length < run.length / 2;
		if (!found && !isAnnounced && !isPersons) continue;
		const { line, column } = lines.placeOf((run[0] as Entry).offset);
		const what =
			found || !isAnnounced
				? `nama dengan ${found?.[0] ?? 'keterangan pendek'}`
				: 'nama-nama di bawah judul tentang anak atau penerima';
		return [refusal('baris-perorangan', line, column, `Daftar ini tampak berisi satu anak per butir: ${what}.`)];
	}
	return [];
}
