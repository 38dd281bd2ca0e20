import { CONTENT_NOTES } from './content.ts';
import { FORM_NOTES } from './form.ts';
import type { RuleNotes } from './note.ts';
import { PRIVACY_NOTES } from './privacy.ts';
import { STATISTICS_NOTES } from './statistics.ts';
import { WRITING_NOTES } from './writing.ts';

/** The page's parts, in its order. */
export const NOTE_GROUPS: readonly {
	readonly id: string;
	readonly name: string;
	readonly about: string;
	readonly notes: RuleNotes;
}[] = [
	{
		id: 'statistik',
		name: 'Angka yang perlu ditanya',
		about: 'Yang akan ditanyakan seorang ahli statistik tentang angka yang bentuknya sudah benar.',
		notes: STATISTICS_NOTES,
	},
	{
		id: 'anak',
		name: 'Jumlah yang terlalu kecil',
		about: 'Yang akan ditanyakan seorang petugas pelindungan data: apakah seorang anak dapat dikenali.',
		notes: PRIVACY_NOTES,
	},
	{
		id: 'isi',
		name: 'Wilayah, rujukan, dan angka yang tidak mungkin',
		about: 'Yang menghubungkan angka dengan tempat dan dokumennya, dan yang pasti keliru.',
		notes: CONTENT_NOTES,
	},
	{
		id: 'bentuk',
		name: 'Bentuk berkas',
		about: 'Yang membuat berkas tidak terbaca. Banyak di antaranya dibetulkan sendiri oleh `npm run check -- --fix`.',
		notes: FORM_NOTES,
	},
	{
		id: 'tulisan',
		name: 'Tulisan program',
		about:
			'Naskah di `src/content/programs/` diperiksa seperti tabel: angkanya datang dari data, dan kata-katanya sesuai dengan angkanya.',
		notes: WRITING_NOTES,
	},
];

/** Every code of the check and what the site says of it. */
export const RULE_NOTES: RuleNotes = Object.assign({}, ...NOTE_GROUPS.map(({ notes }) => notes));
