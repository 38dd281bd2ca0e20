import { error, type Rule, wrong } from '../rule.ts';

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
	},
	*run({ documents }) {
		for (const { values, line } of documents.rows) {
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
