import { make, makeButton } from './controls.ts';

/** Streets from the tile server that the operator set; nothing is asked of it before the reader agrees, and the answer
 * is not kept. */
export function streetsButton(
	{ url, credit }: { readonly url: string; readonly credit: string },
	pave: () => void,
	say: (...content: (Node | string)[]) => void,
): HTMLButtonElement {
	const host = new URL(url.replace(/[{}]/g, '')).host;
	const button = makeButton('Tampilkan jalan', () => {
		const agree = makeButton(`Setuju, muat dari ${host}`, () => {
			pave();
			button.remove();
			say(`Gambar jalan: ${credit}, dari ${host}.`);
		});
		say(
			make(
				'span',
				`Gambar jalan dimuat dari ${host}. Server itu akan melihat alamat internet (IP) Anda dan bagian peta yang Anda buka.`,
			),
			' ',
			agree,
		);
		agree.focus();
	});
	return button;
}
