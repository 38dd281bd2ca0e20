import Angka from './Angka.astro';
import Arah from './Arah.astro';
import Batang from './Batang.astro';
import Dokumen from './Dokumen.astro';
import DuaAngka from './DuaAngka.astro';
import Istilah from './Istilah.astro';
import Kutipan from './Kutipan.astro';
import Pengecualian from './Pengecualian.astro';
import Peta from './Peta.astro';
import Selisih from './Selisih.astro';
import Tabel from './Tabel.astro';
import Tren from './Tren.astro';

/** What a programme's text may use without importing it; `writing/components.ts` says what each takes. */
export const components = {
	Angka,
	Arah,
	Batang,
	Dokumen,
	DuaAngka,
	Istilah,
	Kutipan,
	Pengecualian,
	Peta,
	Selisih,
	Tabel,
	Tren,
};
