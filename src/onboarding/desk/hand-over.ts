import { XLSX_TYPE } from '../../files/write-xlsx.ts';
import { make } from './dom.ts';
import { type Choices, FOLDER, type Outcome } from './messages.ts';

let given: string[] = [];

/** Lets the browser forget what was offered for downloading. */
export function forget(): void {
	for (const address of given) URL.revokeObjectURL(address);
	given = [];
}

/** A link to a file that exists in this tab only. */
function download(
	content: BlobPart,
	type: string,
	name: string,
	attributes: Readonly<Record<string, string>>,
): HTMLAnchorElement {
	const address = URL.createObjectURL(new Blob([content], { type }));
	given.push(address);
	return make('a', { ...attributes, href: address, download: name }, name);
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** The finished files: as one archive, one by one with their place in the project, and where the city's forge takes
 * them. */
export function handOver({ files, archive, patch, remarks, preview }: Outcome, { forge }: Choices): HTMLElement[] {
	forget();
	if (files.length === 0 || !archive) return [];
	const hasErrors = remarks.some(({ isError }) => isError);
	const round = files.map(([path]) => path).find((path) => path.includes('/pengukuran/')) ?? '';
	const title =
		round.replace(/^data\/kota\//, '').replace(/\/pengukuran\/|\.csv$/g, (part) => (part === '.csv' ? '' : '-')) ||
		'perubahan';
	const list = files.map(([path, text]) => {
		const address = forge?.address.replace(FOLDER, folderOf(path));
		const upload = address
			? [
					' · ',
					make(
						'a',
						{ href: address, target: '_blank', rel: 'noreferrer noopener' },
						`buka foldernya di ${forge?.name}`,
					),
				]
			: [];
		return make('li', {}, download(text, 'text/csv', nameOf(path), {}), ` ke folder ${folderOf(path)}`, ...upload);
	});
	return [
		make('h2', { id: 'serahkan' }, 'Serahkan berkasnya'),
		...(hasErrors
			? [make('p', {}, make('strong', {}, 'Masih ada yang salah: berkas ini akan ditolak sebelum terbit.'))]
			: []),
		make('p', {}, download(archive, 'application/zip', `${title}.zip`, { class: 'button', 'data-archive': '' })),
		make(
			'p',
			{},
			'Langkah berikutnya: kirim arsip ini kepada pengelola situs, misalnya lewat surel atau WhatsApp. Isinya hanya ' +
				'jumlah per wilayah. Ia membongkarnya di folder proyek; setiap berkas sudah pada tempatnya, dan semuanya ' +
				'diperiksa sekali lagi sebelum terbit.',
		),
		make('p', {}, forge ? `Atau unggah sendiri ke ${forge.name}, satu per satu:` : 'Atau satu per satu:'),
		make('ul', {}, ...list),
		...(preview
			? [
					make(
						'p',
						{},
						'Untuk mengisi Web Aksi Bangda sesudah terbit: ',
						download(preview.filling, XLSX_TYPE, `${title}-bahan-isian.xlsx`, { 'data-filling': '' }),
						'. Bukan lembar kementerian; baris pertamanya menyebut dari mana daftar isiannya.',
					),
				]
			: []),
		make(
			'p',
			{ class: 'small' },
			'Untuk pengelola yang memakai git: ',
			download(patch, 'text/x-diff', `${title}.patch`, { 'data-patch': '' }),
			', dipasang dengan ',
			make('code', {}, `git apply ${title}.patch`),
			'.',
		),
	];
}
