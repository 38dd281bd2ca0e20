// What `npm run import` writes is what the check accepts: for random rounds, beside figures that are true of them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statementsOf } from '../../src/data/disclosure/index.ts';
import { draftOf } from '../../src/data/draft.ts';
import { smallCells } from '../../src/data/rules/privacy/small-cells.ts';
import { type RoundCells, roundRows, roundText } from '../../src/onboarding/import/round-file.ts';
import { suppressionNote } from '../../src/onboarding/import/suppression-note.ts';
import { COUNTS, type Count, suppress } from '../../src/suppression/index.ts';
import { type City, city, tableOf } from '../../src/suppression/random-cities.fixture.ts';

const INDICATORS = ['jumlah-balita-stunting', 'jumlah-sangat-pendek', 'jumlah-balita-diukur'] as const;
const COUNTED: readonly Count[] = ['stunted', 'severe', 'measured'];
const csv = (head: string, rows: readonly string[]) => `${[head, ...rows].join('\n')}\n`;

function filesOf(
	codes: readonly string[],
	threshold: number,
	figures: readonly string[],
	round: string,
): Map<string, string> {
	const districts = [...new Set(codes.map((code) => code.slice(0, 8)))];
	const official = { nama: 'Dinas', resmi: true };
	return new Map([
		['situs.json', JSON.stringify({ nama: 'A', semboyan: 'A.', penerbit: 'A', lisensi_data: 'A' })],
		['dokumen.csv', csv('id,judul,penerbit,tanggal,jenis,url', ['hasil,Hasil,Dinas,2024-09,publikasi-dinas,'])],
		['instrumen.csv', csv('id,nama,jenis,mencakup,definisi,catatan', ['eppgbm,e-PPGBM,register,A.,A.,'])],
		[
			'indikator.csv',
			csv(
				'id,nama,satuan,kata_satuan,definisi,pembilang,penyebut',
				INDICATORS.map((id) => `${id},A,balita,balita,A.,,`),
			),
		],
		['acuan/wilayah.csv', csv('kode,tingkat,nama,alias,batas', ['00,negara,Indonesia,,', '99,provinsi,A,,'])],
		[
			'kota/a/kota.json',
			JSON.stringify({
				...{
					kode: '99.01',
					nama: 'Kota A',
					nama_pendek: 'A',
					provinsi: '99',
					penerbit: official,
					penanggung_jawab: 'Dinas',
				},
				...{
					ppid: { nama: 'PPID', alamat: null },
					skema: { 2024: '8-aksi' },
					pengaturan: { ambang_sel_kecil: threshold },
					singkat: '',
				},
			}),
		],
		[
			'kota/a/wilayah.csv',
			csv('kode,tingkat,nama,alias,batas', [
				...districts.map((code) => `${code},kecamatan,K ${code},,`),
				...codes.map((code) => `${code},kelurahan,D ${code},,`),
			]),
		],
		[
			'kota/a/angka.csv',
			csv(
				'wilayah,indikator,instrumen,periode,nilai,pembilang,penyebut,status,tanggal_tarik,dokumen,letak,catatan',
				figures,
			),
		],
		[
			'kota/a/pengukuran.csv',
			csv('periode,instrumen,status,tanggal_tarik,dokumen,catatan', ['2024-08,eppgbm,final,,hasil,']),
		],
		['kota/a/pengukuran/2024-08.csv', round],
	]);
}

/** Villages with codes of their districts, and their counts as the import has them before anything is hidden. */
function rowsOf({ districts }: City, { villages, without, absent }: City['rounds'][number]): RoundCells[] {
	const names = [...new Set(districts)];
	const known = districts.map((name, index) => {
		const district = `99.01.${String(names.indexOf(name) + 1).padStart(2, '0')}`;
		const code = `${district}.1${String(index + 1).padStart(3, '0')}`;
		return { code, name: `D ${code}`, aliases: [], district };
	});
	const tallies = new Map(
		known.map(({ code }, index) => {
			const counts = Object.entries(villages[index] ?? {}).filter(([count]) => !without.includes(count as Count));
			return [
				code,
				Object.fromEntries(absent[index] ? counts.filter(([count]) => count === 'target') : counts),
			] as const;
		}),
	);
	return roundRows(known, tallies);
}

test('whatever the import hides is enough for the check, unless the figures themselves tell it', () => {
	let hidden = 0;
	let withFigures = 0;
	const sample = city.chain((one) => fc.record({ one: fc.constant(one), picks: fc.subarray([0, 1, 2, 3, 4, 5]) }));
	fc.assert(
		fc.property(sample, ({ one, picks }) => {
			const round = one.rounds[0] as City['rounds'][number];
			const rows = rowsOf(one, round);
			const codes = rows.map(({ village }) => village.code);
			const cells = tableOf({ districts: one.districts, totals: 'none' }, round).cells;
			const figures = picks.flatMap((pick) => {
				const count = COUNTED[pick % 3] as Count;
				const area = pick < 3 ? '99.01' : '99.01.01';
				if (!cells[count]) return [];
				const inside = cells[count].filter((_, index) => codes[index]?.startsWith(area));
				const sum = inside.reduce<number>((total, cell) => total + (typeof cell === 'number' ? cell : 0), 0);
				return [`${area},${INDICATORS[pick % 3]},eppgbm,2024-08,${sum},,,final,,hasil,,`];
			});
			const files = filesOf(
				codes,
				one.threshold,
				figures,
				csv('kode,kelurahan,sasaran,diukur,pendek,sangat_pendek', []),
			);
			const { draft } = draftOf({ name: 'data', files });
			const measurement = { instrument: 'eppgbm', period: '2024-08', isVerified: false };
			const statements = statementsOf(draft, measurement, '99.01', codes);
			const note = suppressionNote(rows, one.threshold, statements);
			files.set('kota/a/pengukuran/2024-08.csv', roundText(note.rows));
			const written = draftOf({ name: 'data', files });
			expect(written.issues).toEqual([]);
			const issues = [...smallCells.run(written.draft)];
			const known = COUNTS.map((count) => [
				count,
				rows.map((row) => {
					const cell = row.cells[count];
					return cell.state === 'notPublished' ? 'unknown' : 'value' in cell ? cell.value : 'none';
				}),
			]);
			const villages = codes.map((code) => ({ district: code.slice(0, 8) }));
			const { unprotected } = suppress(
				{ villages, cells: Object.fromEntries(known), totals: 'district', statements },
				one.threshold,
			);
			if (unprotected.length === 0) expect(issues).toEqual([]);
			else expect(issues.every(({ code }) => code === 'sel-terhitung')).toBe(true);
			hidden += note.hidden.length;
			if (figures.length > 0 && unprotected.length === 0 && note.hidden.length > 0) withFigures += 1;
		}),
		{ seed: 7, numRuns: 40 },
	);
	expect(hidden).toBeGreaterThan(400);
	expect(withFigures).toBeGreaterThan(8);
}, 120_000);
