import { ask, error, type Rule, warning, wrong } from '../rule.ts';

/** Hosts that only the writer's own machine or office reaches, and pages that show everyone something else. */
const LOCAL = /^(?:localhost|\[|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|\.(?:local|lan|internal|localhost)$/;
const SEARCH = /^(?:www\.)?(?:google|bing|duckduckgo|yahoo)\.[a-z.]+$/;
const CHAT = /^(?:wa\.me|chat\.whatsapp\.com|web\.whatsapp\.com|t\.me)$/;

function faultOf(address: string): string | undefined {
	const { hostname, pathname } = new URL(address);
	if (LOCAL.test(hostname)) return 'hanya dapat dibuka dari komputer atau kantor penulisnya';
	if (SEARCH.test(hostname) && /search|url/.test(pathname)) return 'hasil pencarian, yang lain bagi setiap orang';
	return CHAT.test(hostname) ? 'percakapan, bukan dokumen' : undefined;
}

/** Documents that nobody else can open, or whose title is none. */
export const documentWords: Rule = {
	words: {
		'alamat-tak-terbuka': wrong`
			Alamat dokumen yang hanya ada di komputer atau kantor penulisnya, hasil pencarian, atau percakapan.
			? Sumber yang tidak dapat dibuka orang lain tidak membuktikan apa-apa.
			→ Tulis alamat dokumennya sendiri, atau kosongkan.`,
		'judul-alamat': wrong`
			Judul dokumen yang berisi alamat web atau nama berkas.
			? Pembaca mencari dokumen menurut judulnya.
			→ Tulis judul seperti di dokumennya.`,
		'alamat-ganda': ask`
			Satu alamat web untuk dua dokumen.
			? Angka yang diperiksa pembaca di alamat itu ternyata milik dokumen lain.
			→ Tulis alamat masing-masing; bila keduanya memang satu halaman, pakai satu baris untuk keduanya.`,
	},
	*run({ documents }) {
		const seen = new Map<string, string>();
		for (const { values, line } of documents.rows) {
			const address = values.url?.replace(/\/$/, '');
			const twin = address ? seen.get(address) : undefined;
			if (address) seen.set(address, values.id);
			if (twin)
				yield warning('alamat-ganda', documents.place(line, 'url'))`
					Alamat ini sudah ditulis untuk \`${twin}\`.
					→ Tulis alamat dokumennya sendiri; bila keduanya satu halaman, pakai satu baris untuk keduanya.`;
			const fault = values.url ? faultOf(values.url) : undefined;
			if (fault)
				yield error('alamat-tak-terbuka', documents.place(line, 'url'))`
					Alamat ini ${fault}.
					→ Tulis alamat dokumennya sendiri, atau kosongkan.`;
			if (/^(?:https?:\/\/|www\.)|^\S+\.(?:pdf|docx?|xlsx?|jpe?g|png)$/i.test(values.judul))
				yield error('judul-alamat', documents.place(line, 'judul'))`
					Judulnya \`${values.judul}\`.
					→ Tulis judul seperti di dokumennya.`;
		}
	},
};
