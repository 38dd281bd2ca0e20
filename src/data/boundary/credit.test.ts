import { expect, it } from 'vitest';
import type { Document } from '../../model/base/document.ts';
import { boundaryCredit } from '../link/city.ts';

const documents = new Map(
	['peraturan', 'berita'].map((kind): [string, Document] => [
		kind,
		{ id: kind, title: `Judul ${kind}`, publisher: 'Bappeda', kind },
	]),
);
it.each<[Record<string, unknown>, string]>([
	[{ dokumen: 'peraturan', tahun: '2023' }, 'Batas resmi: Judul peraturan (Bappeda, 2023)'],
	[{ dokumen: 'peraturan', tahun: 23 }, 'Batas resmi: Judul peraturan (Bappeda)'],
	[{ dokumen: 'berita', tahun: 2023 }, 'Batas menurut: Judul berita (Bappeda, 2023)'],
	[{ dokumen: 'tak-ada', pemilik: 'Bappeda Kota' }, 'Batas milik Bappeda Kota; bukan batas resmi'],
	[{}, 'Batas dari Redaksi; dokumennya belum disebut, jadi bukan batas resmi'],
])('boundaryCredit of %j', (meta, said) =>
	expect(boundaryCredit(JSON.stringify(meta), 'Redaksi', documents)).toBe(said),
);
