import { expect, it } from 'vitest';
import { publish } from '../../data/publish.ts';
import { readFolder } from '../../data/read-folder.ts';
import { relativeTimes } from '../../model/prose/relative-times.ts';
import { checkProgram } from '../check.ts';
import { frontMatter } from '../faults.fixture.ts';

const { publication } = publish(readFolder('tests/cases/lengkap/data'));
const SURVEY = '<Angka id="99.01/prevalensi-stunting/ssgi/2021" />';
const REGISTER = '<Angka id="99.01/prevalensi-stunting/eppgbm/2024-02" />';
const COVERAGE = '<Angka id="99.01/cakupan-pengukuran/eppgbm/2024-08" />';
/** A text of 12 September 2024. */
function codes(text: string): readonly string[] {
	if (!publication) throw new Error('the example cannot be published');
	return checkProgram(frontMatter({}, text), 'tulisan.mdx', publication).map(({ code }) => code);
}

it.each([
	['tahun lalu', '2023'],
	['Tahun ini', '2024'],
	['dua tahun yang silam', '2022'],
	['setahun lalu', '2023'],
	['10 tahun lalu', '2014'],
	['bulan kemarin', '2024-08'],
	['sembilan bulan lalu', '2023-12'],
	['tahun depan', '2025'],
])('%s is %s', (text, period) => {
	expect(relativeTimes(`Pada ${text}, begitu.`, '2024-09-12').map((each) => [each.text, each.period])).toEqual([
		[text, period],
	]);
});
it.each(['tiga tahun ini', 'setiap tahun', 'tahun ketiga', 'tahun 2021'])('%s is none', (text) => {
	expect(relativeTimes(text, '2024-09-12')).toEqual([]);
});

it.each([
	[`Tahun lalu prevalensinya ${SURVEY}.`, 'waktu-keliru'],
	[`Tahun ini ${SURVEY} balita pendek.`, 'waktu-keliru'],
	[`Dua tahun silam angkanya ${SURVEY}.`, 'waktu-keliru'],
	[`Kini prevalensinya ${SURVEY}.`, 'waktu-keliru'],
	[`Angka terbaru e-PPGBM adalah ${REGISTER}.`, 'waktu-keliru'],
	['Cakupan pengukuran Kota Contoh sangat baik.', 'tanpa-bukti'],
	['Kehadiran balita di Kota Contoh memuaskan.', 'tanpa-bukti'],
	[`Cakupannya rendah, ${COVERAGE}.`, 'tanpa-bukti'],
	[`Angka e-PPGBM, ${REGISTER}, lebih akurat daripada survei.`, 'tanpa-bukti'],
	['Bagi Kota Contoh, survei kurang dapat dipercaya.', 'tanpa-bukti'],
	[`Angka sebenarnya ${REGISTER}.`, 'tanpa-bukti'],
])('refuses: %s', (text, code) => expect(codes(text)).toEqual([code]));

it.each([
	`Tahun ini, pada Februari, angkanya ${REGISTER}.`,
	`Bulan lalu cakupannya ${COVERAGE}.`,
	`Pada Februari 2024 angkanya ${REGISTER}; rembuk diadakan tahun lalu.`,
	`Cakupannya tinggi, ${COVERAGE}.`,
	'Cakupan yang tinggi belum tentu berarti semua balita Kota Contoh diukur.',
	'Apakah survei lebih akurat daripada posyandu?',
	'Tidak dapat dikatakan bahwa survei lebih akurat daripada posyandu.',
])('lets through: %s', (text) => expect(codes(text)).toEqual([]));
