import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkMarksWith, mark, readMarks, startMarking } from '../../model/base/mark.ts';
import type { ShareCard } from './card.ts';
import { renderCard } from './render.ts';

beforeAll(() => startMarking());
afterAll(() => startMarking(false));

it('checks what an image says though it was drawn before, and writes it without marks', async () => {
	const seen: string[] = [];
	checkMarksWith((text, file) => seen.push(`${file}: ${readMarks(text).marks.map(({ key }) => key)}`));
	const title = `Uji ${mark('uji/gambar', '18,4')} persen`;
	const card: ShareCard = { page: '/uji/', title, subtitle: '', numbers: [], caption: '', credit: '', site: 'Situs' };
	const [first, second] = [await renderCard(card), await renderCard(card)];
	expect(seen).toEqual(['gambar/uji.png: uji/gambar', 'gambar/uji.png: uji/gambar']);
	expect(second.equals(first)).toBe(true);
	expect(first.includes(Buffer.from('Uji 18,4 persen'))).toBe(true);
	expect(first.includes(Buffer.from('\ue000'))).toBe(false);
});
