// Persons in running text, in lists of any shape and in the values of markup: a name, and beside it what is told of a child.
import { compact, isOfficeColumn } from './columns.ts';
import { entryFindings, OF_PUBLIC } from './entries.ts';
import { type Finding, refusal } from './finding.ts';
import type { Lines } from './lines.ts';
import { isOrdinary, nameWeight, OFFICER, oneOf, PLACE } from './names.ts';

/** Words with a capital, and what joins them. A name in capitals counts too; one in small letters is found in tables only. */
const RUN = /\p{Lu}[\p{L}'’]*\.?(?:[ _\u00a0]+(?:bin |binti |bin\/binti )?\p{Lu}[\p{L}'’]*\.?){0,7}/gu;
const DATE =
	/(?<![A-Za-z\d.-])(?:(?:19[5-9]|20[0-3])\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])(?:[-/.](?:0?[1-9]|1[0-2]|X?[IV]{1,4}|X)[-/.]|[- ](?:jan|feb|mar|apr|mei|may|jun|jul|agu|ags|aug|sep|okt|oct|nov|des|dec)[a-z]*[- ,]+)(?:(?:19|20)\d\d|\d\d)|(?:19[5-9]|20[0-3])\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]))(?!\d|[.\-/]\d)/i;
const NEXT = new RegExp(`^[\\s"'’\`,;:|()=>\\]]{1,12}(?:value=")?${DATE.source}`, 'i');
const BORN = /\b(?:lahir|kelahiran|tgl ?lahir|ttl|bday|dob|birth|born)\b/i;
const AGE =
	/(?<!\b(?:dalam|selama|setiap|tiap|per|hingga|sampai|minimal|bertugas|bawah|atas|dari|sudah) |[\d–-])\b(?:\d{1,2}(?:[.,]\d)?|satu|dua|tiga|empat) ?(?:bulan|bln|bl|minggu|mgg|tahun|thn|th)\b|\b(?:umur|usia)\w*\W{1,3}\d{1,2}\b(?! ?(?:[-–\d]|sampai|hingga|s\.?d))/i;
const HOME =
	/(?<!\b(?:balai|pos|ketua|pkk|kader|aula|lapangan) )\b(?:RT|RW)\W{0,2}\d|\b(?:jl|jln|jalan|gang|gg)\b\.? *\p{Lu}/iu;
const STATUS =
	/\b(?:(?:sangat )?pendek|stunting|stunted|gizi (?:buruk|kurang)|kurus|wasting|bgm|kek|tengkes|kerdil|bb\/u|tb\/u|bb\/tb)\b(?!["']?\s*[:=,]\s*\d|\s\d)/i;
const MEASURED = /\b(?:BB|TB|PB|LiLA|berat|tinggi|panjang|(?:ber)?bobot(?:nya)?)\b[^.\n\d]{0,12}\d/i;
const MOTHER =
	/^\W{0,3}(?:bin|binti|anak (?:dari|\p{Lu})|putr[ai] (?:dari|pasangan)|(?:nama )?ibu(?:nya)?\b|ibu kandung)/iu;
const SEX = /^[^\n]{0,40}?[,;|\t"' (](?:[LP]|perempuan|laki-laki)[,;|\t"' )\n]/;
/** An age that is said of the name itself, of a child: in months, or of few years. */
const OWN_AGE =
	/^[\s,()"“'*_:–—-]*(?:(?:yang|baru|kini|sudah|masih|ini|adalah|seorang|anak|balita|bayi|laki-laki|perempuan|genap)\s+)*(?:(?:ber)?(?:usia|umur)(?:nya)?:?\s+(?:baru |sudah |kini |sekitar |genap )?)?\(?(?:\d{1,2} ?(?:bulan|bln|bl|minggu|mgg|hari)|[1-5] ?(?:tahun|thn|th))\b(?! ?(?:[-–]|sampai|hingga|lagi|terakhir|lalu|yang lalu))/i;
const ADULT = /^[^\n]{0,30}?\b(?:(?:1[5-9]|[2-9]\d) ?(?:tahun|thn|th)|(?:19[3-7]\d|198[0-4]))\b/i;
/** Words by which a sentence speaks of one child. */
const KIN =
	/\b(?:balita|bayi(?:nya)?|anak(?:nya)?|putr[ai](?:nya)?|buah hati(?:nya)?|ibunda|ananda|si kecil|bocah|cucu(?:nya)?|adik(?:nya)?|kakak(?:nya)?|kembar|neneknya|ibunya|ayahnya)\b/i;
/** Words by which it speaks of many. */
const GENERIC =
	/\b\d+ (?:orang )?(?:balita|anak|bayi|baduta|batita|ibu|keluarga|kader)\b|\b(?:para|setiap|tiap|semua|seluruh|banyak|sejumlah|jumlah|persen|prevalensi|rata-rata) ?(?:balita|anak|bayi|ibu)?\b|\b(?:anak-anak|kelas|program|penelitian|kesehatan ibu dan anak)\b/i;
/** A child called by name right behind the word for it. */
const CALLED = /(?<!\b(?:posyandu|kelas|taman|rumah|jumlah|kamar|\d+) )\b(?:balita|bayi|baduta|batita|ananda) $/;
const INITIALS = new RegExp(
	`(?<![\\p{L}\\d])(?:\\p{Lu}\\.? ?){2,4},? ?\\(?(?:lahir|lhr|kelahiran)\\b[^.\\n]{0,20}?${DATE.source.replace('(?<![A-Za-z\\d.-])', '')}`,
	'u',
);
const RESIDENT = /\b(?:warga|tinggal|beralamat|rumah|domisili|berdomisili|alamat)\b/i;
/** A measure of someone: `BB-nya 9,2`. */
const OWN_MEASURE = /\b(?:BB|TB|PB|LiLA|berat|tinggi|panjang)(?: badan)?(?:[ -]?nya)\b[^.\n\d]{0,12}\d/i;
const OFFSPRING =
	/\b(?:putr[ai]|anak|bayi|balita|cucu)(?: (?:pertama|kedua|ketiga|bungsu|sulung|ke-?\d))?(?:nya|ku| saya| mereka)\W{0,3}$|\b(?:kunjungan(?: rumah)?(?: ke)?|dirujuk|rujukan|kunjungi|ukur ulang|timbang ulang|jemput|studi kasus)\W{0,3}$/i;
/** A weight or height right beside the name. */
const WEIGHED = /^\W{0,3}\d{1,3}(?:[.,]\d{1,2})? ?(?:kg|cm)\b/i;
const TO_WEIGH = /\b(?:berat|tinggi|panjang|BB|TB|PB)(?: badan)? $/i;
const OF_PARENT =
	/^\W{0,3}(?:anak|putr[ai]|bayi|cucu)(?:nya)? (?:(?:dari )?(?:bu|ibu|pak|bapak|ny|pasangan|mama)\b|dari \p{Lu}|\p{Lu})|^, (?:ibu|ayah|nenek|orang tua)(?: dari)? \p{Lu}|^ (?:diasuh|dirawat|digendong|ditinggal) (?:oleh )?(?:nenek|kakek|ibu|ayah|orang tua|bibi)nya/u;
const CHILD =
	/\b(?:balita|bayi|baduta|batita|anak(?:nya)?|ananda|si kecil|penderita)(?: (?:stunting|pendek|kurus|gizi (?:buruk|kurang)))?\W{0,3}$|\b(?:an\.|by\. ?ny\.|ny\.|bernama|inisial|atas nama|(?:balita|baduta|bayi|anak) \d{1,2}|a\.n\.?|nama(?: anak| balita)?|nama(?: anak| balita)?nya|telah lahir|lahirnya|orang ?tua(?: dari)?|wali (?:dari|murid)|kembar|(?:adik|kakak)(?:nya)?|kms)\W{0,3}$/i;
/** A birthday says of whoever is named when he was born. */
const BIRTHDAY = /\b(?:ulang tahun|hari lahir|ultah|birthday)(?: ke-?\d+)?\W{0,3}$/i;
const OF_MOTHER = /\b(?:ibu|ny\.?)\W{0,3}$/i;
const MONTHS_OLD =
	/^\s*[,(]\s*(?:\d{1,2} ?(?:bulan|bln)|[1-5] ?(?:tahun|thn|th))\b(?! ?(?:terakhir|lalu|lagi|yang lalu|sebelum|pertama))/i;
/** An age, as lists have it behind a name. */
/** A date and a number right behind it, as a record has them. */
const DATED_MEASURE = new RegExp(`^[\\s"'\`,;:|]{1,6}(?:${DATE.source})[;,|\\t"' ]{1,4}\\d{1,3}[.,]\\d(?!\\d)`, 'i');
const IN_BRACKETS = /^\s*\(\d{1,2}\)/;
const BORN_LATELY = /\blahir\b[^.\n]{0,25}\b20[12]\d\b/i;
/** A date that is written out. */
const IN_WORDS =
	/\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se?puluh|sebelas|belas|puluh) (?:jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des)[a-z]* (?:dua ribu|dua puluh|\d{4})/i;
/** What is said of people in office, and of who wrote or said something. */
const ROLES = oneOf(`
	kepala ketua sekretaris kadis kadinkes kadisdik kabid lurah camat bupati wali_?kota wawali wabup gubernur menteri menkes
	presiden direktur staf jubir dr prof ir hj? oleh penulis editor author redaksi wartawan foto ilustrasi by
	thanks(?:_to)? terima_kasih(?:_kepada)? plt pj anggota dprd kapolres dandim ahli_gizi nutrisionis dokter(?:_anak)? perawat
	peneliti dosen pelatih manajer direktur pedagang koordinator pengurus analis ditetapkan_oleh diundangkan notulis pemimpin_rapat pembicara pemateri
	narasumber puskesmas rsud rsia rs jl jln jalan gang gedung masjid kelurahan desa kecamatan sd sdn tk paud
	ruang aula taman stadion lapangan museum makam sdn smpn chef ustadz?(?:ah)? pdt pastor akp kompol iptu letkol mayor kapten dipandu_(?:oleh_)? smp sma smk universitas bandara copyright signed-off-by co-authored-by`);
const OFFICE_BEFORE = new RegExp(
	`\\b(?:${ROLES})\\W{0,3}$|\\b(?:kader|bidan|petugas|posyandu)[ ,.(]{0,3}$|©\\W*$`,
	'i',
);
/** Whoever is quoted may be a mother; the day is that of the speech. */
const QUOTED = /\b(?:kata|ujar|menurut|jelas|tutur|ungkap|cerita|kenang)\W{0,3}$/i;
const OFFICE_AFTER =
	/^[\s,(]{0,3}(?:S\.|M\.|A\.?Md|Ph\.?D|S\.?KM|M\.?Kes|Sp\.|selaku|ahli gizi|dosen|dokter|guru besar|peneliti|pakar|pengamat|relawan|seniman|kader|bidan|staf|anggota|kepala|ketua|wali ?kota|bupati|sekretaris|direktur|menteri|lurah|camat|<\S+@)/i;
/** Houses on a map, each with a verdict. */
const POINT = /<wpt\b[^>]*\blat=["'][-\d]|<coordinates>\s*[-\d]/g;
const VERDICT = /\b(?:pendek|stunting|stunted|gizi (?:buruk|kurang)|kurus)\b(?!\W{0,4}\d)/gi;
/** Cues after which a name is one whether its words are known or not. */
const NAMED =
	/(?:\b[Aa]n\.|\bBy\. ?Ny\.|\b[Aa]\.n\.|\b[Aa]tas nama|\b(?:balita|anak|bayi) bernama|\b[Bb]erinisial|\b[Ii]nisial|\b[Aa]nanda)[ :]+(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3})/gu;
/** What announces a list of children. */
const LISTED = /\b(?:balita|bayi|baduta|batita|anak)\b[^.\n:]{0,80}:\s/gi;
/** Within a sentence, over the points of abbreviations. */
const WITHIN = '(?:[^.\\n]|(?<=\\b(?:jl|jln|no|gg|kel|kec|ds|rt|rw))\\.)';
const YOUNG = '\\b(?:balita|bayi|baduta|batita|anak)\\b';
/** A child without a name, as near as the next house. */
const HOUSE = new RegExp(
	`${YOUNG}${WITHIN}{0,80}\\bRT\\W{0,2}\\d{1,3}|\\bRT\\W{0,2}\\d{1,3}${WITHIN}{0,60}${YOUNG}${WITHIN}{0,30}`,
	'i',
);
/** A birth, told with day and weight: whose it is can be found. */
const BIRTH = new RegExp(
	`\\blahir(?:nya)?\\b[^\\n]{0,90}?${DATE.source}[^\\n]{0,60}?(?:\\b\\d(?:[.,]\\d{1,3}|\\d{3})? ?(?:gram|gr|kg)\\b|\\bBB \\d)|\\blahir(?:nya)?\\b[^\\n]{0,60}?\\b\\d(?:[.,]\\d{1,3}|\\d{3})? ?(?:gram|gr|kg)\\b[^\\n]{0,60}?${DATE.source}`,
	'i',
);
/** A record of someone, as programs for hospitals exchange them. */
const CLINICAL =
	/"resourceType"\s*:\s*"(?:Patient|Observation|Immunization|RelatedPerson|Encounter|Condition)"|^PID\|[^\n]*\^/m;
/** The number of an official, which begins with the day of birth. */
const NIP = /(?<!\d)(?:19[5-9]|200)\d[01]\d[0-3]\d ?(?:19[89]|20[0-3])\d[01]\d ?[12] ?\d{3}(?!\d)/g;

/** A sentence's end: what comes then is of something else. */
/** The sentence in which something stands. */
function sentenceAt(text: string, start: number, end: number): string {
	const before =
		text
			.slice(Math.max(0, start - 160), start)
			.split(END)
			.at(-1) ?? '';
	const after = text.slice(end, end + 160).split(END)[0] ?? '';
	return `${before.slice(before.lastIndexOf('\n') + 1)}\u0000${after.split('\n')[0]}`;
}

/** How much a sentence of prose tells of one child, wherever in it the name stands. */
function context(sentence: string): number {
	if (GENERIC.test(sentence) || !/[a-z]{3,} [a-z]{3,}/.test(sentence)) return 0;
	return (
		(KIN.test(sentence) ? 1 : 0) +
		(MEASURED.test(sentence) || OWN_MEASURE.test(sentence) ? 2 : 0) +
		(AGE.test(sentence) ? 2 : 0) +
		(HOME.test(sentence) ? 2 : 0) +
		(STATUS.test(sentence) ? 1 : 0)
	);
}

const END =
	/(?<!\b(?:[Jj]ln?|[Nn]o|[Gg]g|[Kk]e[lc]|[Dd]s|[Nn]y|[Tt]n|[Aa]n|[Bb]y|R[TW]|[Ss]t))[.!?](?:["'`)]*,?\n|\s+(?=\p{Lu})(?!(?:Umur|Usia|Berat|Tinggi|Lahir|Alamat|Bocah|Ia|Dia|Kini|Ibunya|Ayahnya|Tinggal|Ayah|Anaknya)|(?:BB|TB|RT \d|Anak itu|Di usia|Balita \d|Anak \d)))|\}\]?\}?,\s*\{/u;

interface Mention {
	readonly start: number;
	readonly end: number;
	readonly name: string;
}

/** The part of a run of capitalised words that names someone. */
function* personsIn(run: string, start: number): Generator<Mention> {
	const parts = [...run.matchAll(/[^\s_\u00a0]+/g)];
	for (let from = 0; from < parts.length; ) {
		let to = from;
		while (to < parts.length && !isOrdinary((parts[to] as RegExpExecArray)[0])) to++;
		const named = parts.slice(from, to);
		const first = named[0];
		const last = named.at(-1);
		if (first && last && nameWeight(named.map(([word]) => word)) >= 2) {
			const end = last.index + last[0].length;
			yield { start: start + first.index, end: start + end, name: run.slice(first.index, end).toLowerCase() };
		}
		from = to + 1;
	}
}

/** Runs repeat themselves, in a file of a million rows above all. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 20_000;

/** Whether any word of a run may be of a name; most are of none. */
function mayName(run: string): boolean {
	let may = known.get(run);
	if (may === undefined) {
		may = run.split(/[ _\u00a0]+/).some((word) => nameWeight([word]) > 0);
		if (known.size >= MOST_KNOWN) known.clear();
		known.set(run, may);
	}
	return may;
}

function* mentions(text: string): Generator<Mention> {
	for (const { 0: run, index } of text.matchAll(RUN)) if (run.length > 2 && mayName(run)) yield* personsIn(run, index);
}

/** Whether a date stands beside the name (1), or in the same sentence (a half): of an official the day of a speech does, too. */
function dated(text: string, isAfter: boolean): number {
	const date = DATE.exec(text);
	// Long ago a place was founded, or an official born.
	if (!date || /\b19[5-8]\d\b/.test(date[0])) return 0;
	const between = isAfter ? text.slice(0, date.index) : text.slice(date.index + date[0].length);
	return (between.replace(/<[^>]*>/g, ' ').match(/\p{L}{2,}/gu)?.length ?? 0) <= 2 ? 1 : 0.5;
}

/** How much is told of someone as of a child; 3 is a record, 1 an entry in a list of them. */
function points(text: string, { start, end, name }: Mention, next: number): number {
	const before = text.slice(Math.max(0, start - 40), start);
	const after = text.slice(end, Math.min(end + 90, Math.max(next, end + 12))).split(END)[0] as string;
	const isYoung = MONTHS_OLD.test(after) || BORN_LATELY.test(after) || OWN_MEASURE.test(after);
	const isQuoted =
		QUOTED.test(before) ||
		/^\W{0,3}(?:men(?:jelas|gata|utur|yebut|yampai|egas|gimbau)kan|menyebut|mengimbau|berpesan)\b/i.test(after);
	const isAdult = ADULT.test(after);
	if (OFFICE_BEFORE.test(before) && !CHILD.test(before) && !isYoung) return 0;
	if (OFFICE_AFTER.test(after) || OFFICER.test(name) || PLACE.test(name)) return 0;
	const line = before.slice(before.lastIndexOf('\n') + 1);
	const around = isQuoted || isAdult ? 0 : context(sentenceAt(text, start, end));
	const own =
		(isQuoted ? 0 : NEXT.test(after) ? 2 : Math.max(dated(after, true), dated(line, false))) +
		(BORN.test(after) && !isAdult ? 2 : 0) +
		(AGE.test(after) && !isAdult ? 2 : 0) +
		(HOME.test(after) ? (RESIDENT.test(after) ? 3 : 2) : 0) +
		(STATUS.test(after) ? 1 : 0) +
		(MEASURED.test(after) ? 1 : 0) +
		(MOTHER.test(after) ? 1 : 0) +
		(SEX.test(after) ? 1 : 0) +
		(CHILD.test(before) ? 2 : 0) +
		(OWN_AGE.test(after) || MONTHS_OLD.test(after) ? 1 : 0) +
		(OWN_MEASURE.test(after) ? RECORD : 0) +
		(OFFSPRING.test(before) ? (HOME.test(text.slice(end, end + 160)) ? RECORD : 2) : 0) +
		(WEIGHED.test(after)
			? TO_WEIGH.test(before)
				? RECORD
				: 2
			: TO_WEIGH.test(before)
				? around > 0
					? RECORD
					: 2
				: 0) +
		(OF_PARENT.test(after) ? (around > 1 ? RECORD : 2) : 0) +
		(DATED_MEASURE.test(after) ? 1 : 0) +
		(IN_BRACKETS.test(after) ? 1 : 0) +
		(IN_WORDS.test(after) ? 1 : 0) +
		(BIRTHDAY.test(before) ? RECORD : 0) +
		(OF_MOTHER.test(before) && MOTHER.test(after) ? 1 : 0) +
		(CALLED.test(before) && name.includes(' ') && nameWeight(name.split(' ')) > 2 ? 1 : 0);
	return around >= RECORD ? Math.max(own, around) : own;
}

/** A list of so many is no chance. */
const LIST = 3;
const RECORD = 3;
const NAMES = 4;
/** A heading over names of people in office, or of those who stand for one. */
const OF_OFFICE =
	/\b(?:jabatan|partai|fraksi|nip|penulis|pengarang|author|narasumber|lurah|susunan|tpps|redaksi|pengurus|ruas|jalan)\b/i;

/** Persons in a text of any shape: one of whom much is told (`enough` points), or several of whom something is. */
export function peopleFindings(raw: string, lines: Lines, enough = RECORD): Finding[] {
	const text = raw.replace(NIP, (number) => '-'.repeat(number.length));
	const found = [...mentions(text)];
	const told = new Map<string, Mention>();
	const foundAt = (offset: number, message: string) => {
		const { line, column } = lines.placeOf(offset);
		return [refusal('baris-perorangan', line, column, message)];
	};
	for (const [at, mention] of found.entries()) {
		const score = points(text, mention, found[at + 1]?.start ?? text.length);
		if (score >= enough)
			return foundAt(mention.start, 'Tulisan ini menyebut nama orang dengan keterangan tentangnya sebagai anak.');
		// `Anak` alone also stands in names of villages and rivers.
		if (score >= 1 && !(score === 2 && CHILD.test(text.slice(0, mention.start).slice(-40))))
			told.set(mention.name, mention);
	}
	const first = [...told.values()][0];
	if (
		first &&
		told.size >= LIST &&
		told.size >= found.length / 3 &&
		!isOfOffice(text) &&
		!/"?(?:authors?|references|penulis)"?\s*:/i.test(text.slice(0, 300))
	)
		return foundAt(
			first.start,
			`Tulisan ini berisi daftar orang: ${told.size} nama, masing-masing dengan tanggal atau keterangan lain.`,
		);
	const clinical = CLINICAL.exec(text);
	if (clinical)
		return foundAt(
			clinical.index,
			'Berkas ini catatan kesehatan satu orang, dalam bentuk yang dipertukarkan rumah sakit.',
		);
	const birth = BIRTH.exec(text) ?? INITIALS.exec(text);
	if (birth) return foundAt(birth.index, 'Tulisan ini menyebut kelahiran seorang anak dengan tanggalnya.');
	if ((text.match(POINT)?.length ?? 0) >= LIST && (text.match(VERDICT)?.length ?? 0) >= LIST)
		return foundAt(0, 'Peta ini menunjuk letak dengan status gizi di setiap titik.');
	const entries = entryFindings(text, lines, found.length);
	if (entries.length > 0) return entries;
	if (isNamesOnly(text, found)) return foundAt(found[0]?.start ?? 0, 'Berkas ini hanya berisi nama-nama orang.');
	let at = 0;
	for (const { 0: cue, index } of text.matchAll(LISTED)) {
		const from = index + cue.length;
		while (at < found.length && (found[at] as Mention).start < from) at++;
		let listed = 0;
		for (let next = from; listed < LIST; listed++) {
			const mention = found[at + listed];
			if (!mention || mention.start - next > 30) break;
			next = mention.end;
		}
		if (listed >= LIST) return foundAt(from, 'Tulisan ini menyebut anak satu per satu dengan namanya.');
	}
	for (const match of text.matchAll(NAMED)) {
		const name = match[1] as string;
		if (name.split(' ').some(isOrdinary)) continue;
		const around = text.slice(match.index + match[0].length).slice(0, 90);
		if (
			AGE.test(around) ||
			HOME.test(around) ||
			STATUS.test(around) ||
			BORN.test(around) ||
			DATE.test(around) ||
			MEASURED.test(around)
		)
			return foundAt(match.index, 'Tulisan ini menyebut seorang anak dengan nama atau inisialnya.');
	}
	const house = HOUSE.exec(text);
	if (house && !GENERIC.test(house[0]) && (AGE.test(house[0]) || STATUS.test(house[0])))
		return foundAt(house.index, 'Tulisan ini menunjuk anak sampai RT tempat tinggalnya.');
	return [];
}

/** Whether the first line names a column of people in office. */
function isOfOffice(text: string): boolean {
	const [line = ''] = text.split('\n', 1);
	return line.length < 300 && line.split(/[,;|\t]/).some((cell) => isOfficeColumn(compact(cell)));
}

/** A list of names, long enough and with nothing else in it, is one of persons whatever it is for. */
function isNamesOnly(text: string, found: readonly Mention[]): boolean {
	const isInOffice = ({ start, end, name }: Mention) =>
		OFFICE_BEFORE.test(text.slice(Math.max(0, start - 40), start)) ||
		OFFICE_AFTER.test(text.slice(end, end + 40)) ||
		OFFICER.test(name) ||
		PLACE.test(name);
	const names = new Set(
		found.flatMap((mention) => (mention.name.includes(' ') && !isInOffice(mention) ? [mention.name] : [])),
	);
	if (
		names.size < NAMES ||
		isOfOffice(text) ||
		OF_PUBLIC.test(text.slice(0, 200)) ||
		OF_OFFICE.test(text.slice(0, 200))
	)
		return false;
	const letters = text.replace(/<[^>]*>|\P{L}/gu, '').length;
	return [...names].join('').replace(/\P{L}/gu, '').length > letters * 0.6;
}
