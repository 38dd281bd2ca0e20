import type { DataFolder } from '../../data/files.ts';
import { parseJson } from '../../data/json/index.ts';
import { siteSchema } from '../../data/tables/index.ts';
import { FOLDER, type Forge } from './messages.ts';

const KINDS = {
	github: { name: 'GitHub', page: (branch: string) => `upload/${branch}/${FOLDER}` },
	// It has no page for several files; the folder's own page has the button.
	gitlab: { name: 'GitLab', page: (branch: string) => `-/tree/${branch}/${FOLDER}` },
	gitea: { name: 'Gitea', page: (branch: string) => `_upload/${branch}/${FOLDER}` },
} as const;

/** The forge that `situs.json` names; `undefined` where it names none. No address ever holds a file's text: files are
 * handed over as files. */
export function forgeOf({ files, name }: DataFolder): Forge | undefined {
	const { value } = parseJson(siteSchema, `${name}/situs.json`, files.get('situs.json') ?? '{}');
	if (!value?.simpanan) return undefined;
	const { jenis, alamat, cabang } = value.simpanan;
	const kind = KINDS[jenis];
	return { name: kind.name, address: `${alamat.replace(/\/$/, '')}/${kind.page(encodeURIComponent(cabang))}` };
}
