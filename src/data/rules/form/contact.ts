import { type Draft, error, type Issue, type RuleWords, wrong } from '../rule.ts';

export const CONTACT_WORDS: RuleWords = {
	'kontak-belum-ada': wrong`
		Situs yang akan terbit (SITE_URL diisi) tanpa alamat untuk melaporkan kekeliruan.
		? Pembaca yang menemukan angka keliru harus dapat memberi tahu seseorang.
		→ Isi \`kontak\` di \`situs.json\` dengan alamat surel atau halaman yang sungguh dibaca orang.`,
};

/** Names that can never be an address in the net (RFC 2606 and 6761): a trial. */
const RESERVED = /(?:^|\.)(?:example|invalid|test|localhost|example\.(?:com|net|org))$/;

/** Whether a site is built to be looked at only: without an address, or at one that nobody can have. */
export const isTrial = (siteUrl: string | undefined): boolean =>
	siteUrl === undefined || (URL.canParse(siteUrl) && RESERVED.test(new URL(siteUrl).hostname));

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
	if (isTrial(siteUrl) || site === undefined || site.kontak !== undefined) return [];
	const issue = error('kontak-belum-ada', { file: `${dir}/situs.json`, line: 1, column: 1 })`
		Situs ini akan terbit (SITE_URL diisi), tetapi alamat untuk melaporkan kekeliruan belum ada, dan
		.well-known/security.txt tidak dibuat.
		→ Tambahkan \`"kontak": "redaksi@contoh.go.id"\` dengan alamat yang sungguh dibaca orang, atau \`https://…\`
		halaman untuk melapor.`;
	return [isPublishing ? issue : { ...issue, severity: 'warning' }];
}
