// The settings of all commands, in one place. Plain JavaScript on Node's own modules: read before anything is
// installed.
import path from 'node:path';

/** `repo`, `/repo` and `/repo/` all become `/repo/`; nothing becomes `/`. */
function addressOf(base) {
	const inner = base.replace(/^\/+|\/+$/g, '');
	return inner ? `/${inner}/` : '/';
}

/**
 * The server of street pictures that readers may switch on, or `undefined`. One host only: the policy of the pages
 * names it.
 * @param {Record<string, string | undefined>} env
 */
function tilesOf({ TILE_URL: url, TILE_CREDIT: credit }) {
	if (!url) return undefined;
	const isTemplate =
		/^https?:\/\/[^/{}\s"';,]+\//.test(url) && ['{z}', '{x}', '{y}'].every((part) => url.includes(part));
	if (!isTemplate)
		throw new Error(
			`TILE_URL \`${url}\` harus seperti https://peta.contoh.id/{z}/{x}/{y}.png, dengan satu nama server.`,
		);
	if (!credit) throw new Error('TILE_CREDIT harus diisi bila TILE_URL diisi, misalnya "© kontributor OpenStreetMap".');
	return { url, credit, origin: new URL(url).origin };
}

/**
 * What the environment says, with the defaults filled in.
 * @param {Record<string, string | undefined>} env
 */
export function settings(env = process.env) {
	return {
		/** Folder of the data files. */
		dataDir: env.DATA_DIR || 'data',
		/** Where the site will be published, for canonical addresses and feeds; `undefined` when unknown. */
		siteUrl: env.SITE_URL || undefined,
		/** The path the site lives under, with a slash at both ends. */
		base: addressOf(env.BASE_PATH || ''),
		/** Absolute path of the built site. */
		outDir: path.resolve(env.OUT_DIR || 'dist'),
		/** Port of the server; `NaN` when it is no number. */
		port: Number(env.PORT || 4321),
		/** Address, credit and origin of street pictures; throws when they are set wrong, and only who draws maps asks. */
		get tiles() {
			return tilesOf(env);
		},
	};
}

/**
 * What the name of the folder begins with in which a new site grows: beside the old one, so that a rename puts it in
 * its place. Astro takes `/srv/aksi7-dist` for a folder inside `/srv/aksi7`, where its parts would look for their
 * packages and find none; the point keeps the two names apart.
 * @param {string} outDir absolute
 * @param {string} root the project's folder, absolute
 */
export function workshopPrefix(outDir, root = process.cwd()) {
	const isInside = !path.relative(root, outDir).startsWith('..');
	return isInside ? `${outDir}-` : path.join(path.dirname(outDir), `.${path.basename(outDir)}-`);
}
