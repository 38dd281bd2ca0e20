import { isWebAddress } from '../model/base/web-address.ts';

/** Where a text may lead: to the web, to a mailbox, to the site's own pages. */

/** Where every text stands; only the form of an address is looked at, so the name does not matter. */
const HERE = 'https://situs.invalid/program/tulisan/';
/** `../aksi/`, `./`, `#bagian`, `../../tanya/bontang/#surat`: nothing that could be another place or a file. */
const OWN = /^(?:(?:\.{1,2}\/)+(?:[a-z0-9.-]+\/)*)?(?:#[\p{L}\p{N}_-]+)?$/u;
const MAILBOX = /^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;

/** What is wrong with the address of a link, `undefined` when nothing is. */
export function linkFault(url: string): { readonly message: string; readonly fix: string } | undefined {
	const fix =
		'Tulis alamat `https://…` yang lengkap, `mailto:nama@kantor.go.id`, atau halaman situs ini seperti ' +
		'`../../kota/bontang/`.';
	const shown = `\`${url.replace(/[\p{C}\s]/gu, '\ufffd').slice(0, 80)}\``;
	if (isWebAddress(url) || MAILBOX.test(url)) return undefined;
	if (url !== '' && OWN.test(url)) {
		const { origin, pathname } = new URL(url, HERE);
		if (origin === 'https://situs.invalid' && !pathname.includes('/../')) return undefined;
	}
	return { message: `Tautan ke ${shown} tidak dapat dipakai.`, fix };
}
