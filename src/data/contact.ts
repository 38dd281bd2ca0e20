import type { Draft } from './draft.ts';
import { error, type Issue } from './issue.ts';

/**
 * What a site that is published must tell, and a site that is only tried need not: where readers report a mistake. `siteUrl` is where it
 * will be published, `SITE_URL`; `undefined` for a trial.
 */
export function missingContact({ site }: Pick<Draft, 'site'>, siteUrl: string | undefined, dir: string): Issue[] {
	if (siteUrl === undefined || site === undefined || site.kontak !== undefined) return [];
	return [
		error(
			'kontak-belum-ada',
			{ file: `${dir}/situs.json`, line: 1, column: 1 },
			'Situs ini akan terbit (SITE_URL diisi), tetapi alamat untuk melaporkan kekeliruan belum ada.',
			'Tambahkan `"kontak": "redaksi@contoh.go.id"` dengan alamat yang sungguh dibaca orang, atau `https://…` halaman untuk melapor.',
		),
	];
}
