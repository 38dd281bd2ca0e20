import type { Draft } from '../../draft.ts';
import { error, type Issue } from '../../issue.ts';

/** Names that can never be an address in the net (RFC 2606 and 6761): a trial. */
const RESERVED = /(?:^|\.)(?:example|invalid|test|localhost|example\.(?:com|net|org))$/;

/**
 * What a site that is published must tell, and a site that is only tried need not: where readers report a mistake. A
 * machine that publishes (`CI`) is refused without it; who builds at a desk is told.
 * @param siteUrl where the site will be published, `SITE_URL`; `undefined` for a trial
 */
export function missingContact(
	{ site }: Pick<Draft, 'site'>,
	siteUrl: string | undefined,
	dir: string,
	isPublishing: boolean,
): Issue[] {
	if (siteUrl === undefined || site === undefined || site.kontak !== undefined) return [];
	if (URL.canParse(siteUrl) && RESERVED.test(new URL(siteUrl).hostname)) return [];
	const issue = error('kontak-belum-ada', { file: `${dir}/situs.json`, line: 1, column: 1 })`
		Situs ini akan terbit (SITE_URL diisi), tetapi alamat untuk melaporkan kekeliruan belum ada.
		→ Tambahkan \`"kontak": "redaksi@contoh.go.id"\` dengan alamat yang sungguh dibaca orang, atau \`https://…\`
		halaman untuk melapor.`;
	return [isPublishing ? issue : { ...issue, severity: 'warning' }];
}
