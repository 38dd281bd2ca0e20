import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { Refusal } from './run.mjs';

/** Sveltia CMS at `/petugas/naskah/`, for offices that write programmes' texts in a form: only where `NASKAH_CMS` names
 * the folder of its npm package, so that no other site carries its 5 MB. A page of its own with its own policy: nothing
 * is asked of anybody but the forge that `situs.json` names. */

interface Field {
	readonly name: string;
	readonly label: string;
	readonly type: string;
	readonly required?: boolean;
	readonly list?: boolean;
	readonly options?: { readonly values: readonly string[] };
}
interface Forge {
	readonly jenis: 'github' | 'gitlab' | 'gitea';
	readonly alamat: string;
	readonly cabang: string;
}

const WIDGETS: Readonly<Record<string, string>> = { text: 'text', select: 'select', code: 'text' };

/** Its settings: the fields of `.pages.yml`, which a test holds against the schema of the front matter. */
export function cmsConfig(pages: string, forge: Forge | undefined): object {
	const { content } = parse(pages) as {
		content: { name: string; label: string; path: string; fields?: Field[] }[];
	};
	const program = content.find(({ name }) => name === 'program');
	if (!program?.fields) throw new Refusal('.pages.yml tidak memuat isian program.');
	const { pathname, origin } = new URL(forge?.alamat ?? 'https://contoh.invalid/');
	const own = forge?.jenis === 'gitea' ? { base_url: origin, api_root: `${origin}/api/v1` } : {};
	return {
		// Without a forge it opens on an empty repository of its own, to look at.
		backend: forge
			? { name: forge.jenis, repo: pathname.replace(/^\/|\/$/g, ''), branch: forge.cabang, ...own }
			: { name: 'test-repo' },
		media_folder: 'public',
		collections: [
			{
				name: program.name,
				label: program.label,
				folder: program.path,
				extension: 'mdx',
				format: 'yaml-frontmatter',
				create: true,
				identifier_field: 'judul',
				fields: program.fields.map(({ name, label, type, required = false, list, options }) => ({
					name,
					label,
					required: required || name === 'body',
					widget: list ? 'list' : (WIDGETS[type] ?? 'string'),
					...(options && { options: options.values }),
				})),
			},
		],
	};
}

/** Where the forge answers: the one thing outside that the page may ask. */
const asked = (forge: Forge | undefined) =>
	forge === undefined ? '' : forge.jenis === 'github' ? ' https://api.github.com' : ` ${new URL(forge.alamat).origin}`;

const page = (forge: Forge | undefined) => `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; connect-src 'self' blob: data:${asked(forge)}; frame-src blob:; object-src 'none'; base-uri 'none'">
<title>Naskah program</title><link rel="cms-config-url" type="application/json" href="config.json">
</head><body><noscript>Halaman ini memerlukan skrip. Naskah juga dapat ditulis sebagai berkas; caranya di Panduan petugas.</noscript><script type="module" src="mulai.js"></script></body></html>
`;

/** Puts the page into a built site; `from` is the folder of the npm package `@sveltia/cms`. */
export function addCms(site: string, from: string, dataDir: string): void {
	const [package_, folder] = [path.join(from, 'npm'), path.join(site, 'petugas/naskah')];
	if (!existsSync(path.join(package_, 'index.js')))
		throw new Refusal(`NASKAH_CMS \`${from}\` bukan paket @sveltia/cms: pasang dahulu, lalu tunjuk foldernya.`);
	if (!existsSync(path.join(package_, 'assets')))
		throw new Refusal(
			`NASKAH_CMS \`${from}\` tidak berisi folder \`npm/assets\`, tempat huruf-hurufnya: pasang ulang paket @sveltia/cms.`,
		);
	const { simpanan } = JSON.parse(readFileSync(path.join(dataDir, 'situs.json'), 'utf8')) as { simpanan?: Forge };
	mkdirSync(folder, { recursive: true });
	cpSync(package_, path.join(folder, 'cms'), { recursive: true, filter: (file) => !file.endsWith('.map') });
	const assets = readdirSync(path.join(folder, 'cms/assets'));
	const script = path.join(folder, 'cms/index.js');
	// It would ask another server for letters that the package itself holds.
	const text = readFileSync(script, 'utf8').replace(
		/https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+?)(?::vf)?@[\d.]+\/([\w-]+)\.woff2/g,
		(address, name: string, cut: string) => {
			const own = assets.find((file) => file.startsWith(`${name}-${cut}-`));
			return own ? `cms/assets/${own}` : address;
		},
	);
	writeFileSync(script, text);
	for (const [name, content] of [
		['index.html', page(simpanan)],
		['mulai.js', "import CMS from './cms/index.js';\nCMS.init();\n"],
		['config.json', `${JSON.stringify(cmsConfig(readFileSync('.pages.yml', 'utf8'), simpanan))}\n`],
	] as const)
		writeFileSync(path.join(folder, name), content);
}
