import { type Cell, valueOf } from '../../../model/base/cell.ts';
import { firstDay, lastDay, type Period, yearOf } from '../../../model/base/period.ts';
import { rateFits, rateOf } from '../../../model/base/quantity.ts';
import { mentions, say } from '../../../model/figures/mention.ts';
import { COVERAGE, PREVALENCE } from '../../../model/measures.ts';
import { eachFact, toldOfRound } from '../facts.ts';
import { error, type Issue, lookupOf, type Place, type Rule, rowsOf, wrong } from '../rule.ts';

/** Fewer measured children than this may all be stunted by chance. */
const MANY = 10;
/** Nobody measures children for a year further off than the newest document; plans may name years up to this. */
const LAST_PLANNED = 2060;
const FIRST_MEASURED = 1990;

type Totals = { readonly stunted: number; readonly measured: number; readonly target: number | undefined };

/** Sums of a round in which every village has both counts; `undefined` when one lacks either. */
function totalsOf(rows: readonly { readonly values: Readonly<Record<string, unknown>> }[]): Totals | undefined {
	const sum = (column: string): number | undefined => {
		let total = 0;
		for (const { values } of rows) {
			const cell = values[column] as Cell;
			// Where nobody was measured there is nothing to add; what is hidden or unknown leaves the sum open.
			if (cell.state === 'notMeasured' || cell.state === 'notApplicable') continue;
			const value = valueOf(cell);
			if (value === undefined) return undefined;
			total += value;
		}
		return total;
	};
	const [stunted, measured] = [sum('pendek'), sum('diukur')];
	return stunted === undefined || measured === undefined ? undefined : { stunted, measured, target: sum('sasaran') };
}

/** A round in which everyone is stunted, or everyone was measured: a list of cases, or a target that counts rows. */
export const wholeRounds: Rule = {
	words: {
		'semua-pendek': wrong`
			Kelurahan atau desa yang semua balitanya tertulis pendek, kecuali yang anaknya sedikit.
			? Berkas yang hanya memuat anak yang pendek memberi seratus persen di mana-mana.
			→ Isi \`diukur\` dengan semua balita yang diukur. Bila memang begitu, tulis "100 persen" di \`catatan\` penimbangan.`,
		'cakupan-penuh': wrong`
			Penimbangan yang sasarannya sama dengan yang diukur di semua kelurahan atau desa.
			? Sasaran yang disalin dari jumlah yang diukur menyembunyikan anak yang tidak datang.
			→ Isi \`sasaran\` dari datanya sendiri atau kosongkan. Bila memang semua diukur, tulis "100 persen" di
			\`catatan\` penimbangan.`,
	},
	*run(draft) {
		for (const { sheet, round } of lookupOf(draft).rounds) {
			if (mentions(round?.catatan ?? '', 100)) continue;
			let [full, counted] = [0, 0];
			for (const { values, line } of sheet.rows) {
				const [target, measured, stunted] = [values.sasaran, values.diukur, values.pendek].map(valueOf);
				if (measured !== undefined && measured >= MANY && stunted === measured)
					yield error('semua-pendek', sheet.place(line, 'pendek'))`
						Semua ${say(measured)} balita yang diukur tertulis pendek. Biasanya berkas asalnya hanya memuat anak yang
						pendek, bukan semua yang diukur.
						→ Isi \`diukur\` dengan jumlah semua balita yang diukur. Bila memang begitu, tulis "100 persen" dan
						sebabnya di \`catatan\` penimbangan ini di pengukuran.csv.`;
				if (!target || measured === undefined) continue;
				counted += 1;
				if (target === measured) full += 1;
			}
			const first = sheet.rows[0];
			if (first && counted >= 3 && full === counted)
				yield error('cakupan-penuh', sheet.place(first.line, 'sasaran'))`
					Sasaran sama dengan yang diukur di semua ${say(counted)} kelurahan atau desa, jadi cakupannya tepat 100
					persen di mana-mana.
					→ Isi \`sasaran\` dengan jumlah balita yang seharusnya diukur; kosongkan bila tidak diketahui. Bila memang
					semua diukur, tulis "100 persen" di \`catatan\` penimbangan ini di pengukuran.csv.`;
		}
	},
};

/** A rate below one per cent, which is nearly always a fraction: 0.174 for 17.4 per cent. */
export const fractions: Rule = {
	words: {
		'pecahan-persen': wrong`
			Prevalensi atau cakupan yang tampaknya ditulis sebagai pecahan, bukan persen.
			? Lembar kerja menyimpan persen sebagai pecahan; disalin begitu saja, angkanya seratus kali terlalu kecil.
			→ Tulis persennya. Bila memang sekecil itu, sebutkan angkanya di \`catatan\`.`,
	},
	*run(draft) {
		for (const [fact, facts] of eachFact(draft, PREVALENCE, COVERAGE)) {
			const { nilai, catatan, pembilang, penyebut } = fact.values;
			if (!nilai || nilai.value <= 0 || nilai.value >= 1 || nilai.decimals < 2) continue;
			if (mentions(catatan, nilai.value)) continue;
			if (pembilang !== null && penyebut !== null && rateFits(nilai, pembilang, penyebut)) continue;
			// A place may truly have so few; then its other figures are as low, and not a sixth of a child in a
			// hundred.
			const isUsual = facts.some((other) => {
				const { value } = other.quantity;
				return other !== fact && value >= 0.5 && value < 2;
			});
			if (nilai.decimals === 2 && nilai.value >= 0.5 && isUsual) continue;
			const percent = (nilai.value * 100).toFixed(Math.max(0, nilai.decimals - 2));
			yield error('pecahan-persen', fact.at('nilai'))`
				Tertulis \`${nilai.value}\`, kurang dari satu persen. Agaknya ini pecahan, bukan persen.
				→ Tulis \`${percent}\` bila maksudnya ${say(Number(percent))} persen. Bila memang kurang dari satu persen,
				sebutkan ${say(nilai.value)} di \`catatan\`.`;
		}
	},
};

/** A city's rate or coverage as typed, against the villages of the very round. */
export const roundRate: Rule = {
	words: {
		'kota-lawan-putaran': wrong`
			Persen kota yang lain dari jumlah kelurahannya pada penimbangan yang sama.
			? Salah satunya salah, atau keduanya menghitung anak yang berbeda.
			→ Cocokkan dengan dokumen; bila dokumennya memang berbeda, jelaskan di \`catatan\` dan sebutkan hasil jumlahnya.`,
	},
	*run(draft) {
		for (const file of lookupOf(draft).rounds) {
			const { period, sheet, round } = file;
			const totals = totalsOf(sheet.rows);
			if (
				!round ||
				!totals ||
				round.status === 'diragukan' ||
				sheet.rows.length !== lookupOf(draft).villages.get(sheet.slug)?.length
			)
				continue;
			const { stunted, measured, target } = totals;
			for (const [indicator, top, bottom, what] of [
				[PREVALENCE, stunted, measured, 'pendek dari yang diukur'],
				[COVERAGE, measured, target, 'diukur dari sasaran'],
			] as const) {
				if (!bottom) continue;
				for (const fact of toldOfRound(draft, file, [indicator])) {
					const stated = fact.quantity;
					const own = rateOf(top, bottom);
					if (rateFits(stated, top, bottom) || mentions(fact.values.catatan, own.value)) continue;
					yield error('kota-lawan-putaran', fact.at('nilai'))`
						Tertulis ${say(stated.value)} persen untuk seluruh kota, sedangkan jumlah kelurahan penimbangan ${period}
						memberi ${say(own.value)} persen (${say(top)} ${what} ${say(bottom)}).
						→ Cocokkan keduanya dengan dokumen. Bila dokumennya memang berbeda, jelaskan di \`catatan\` dan sebutkan
						${say(own.value)}.`;
				}
			}
		}
	},
};

type Dated = { readonly periode: Period; readonly dokumen: string; readonly status: string };

/** What was measured after its own document was written, or in a year that nobody can have measured in. */
export const periodOfDocument: Rule = {
	words: {
		'periode-sesudah-dokumen': wrong`
			Angka yang periodenya dimulai sesudah dokumennya terbit.
			? Dokumen tidak dapat memuat hasil yang belum diukur; biasanya tahunnya salah ketik.
			→ Betulkan periodenya, atau tanggal dokumennya.`,
		'tahun-tak-masuk-akal': wrong`
			Tahun sebelum 1990 atau sesudah dokumen terbaru; untuk target, sesudah 2060.
			? Satu angka yang salah ketik menjadi angka "terbaru" dan judul halaman.
			→ Betulkan tahunnya menurut dokumen.`,
	},
	*run(draft) {
		const dates = new Map(draft.documents.rows.map(({ values }) => [values.id, values.tanggal] as const));
		const newest = Math.max(...[...dates.values()].flatMap((date) => (date ? [yearOf(date)] : [])));
		// A regulation names places and targets for years to come; only what measures children looks back.
		const measuring = new Set<string>(
			draft.instruments.rows.flatMap(({ values }) =>
				['survei', 'register'].includes(values.jenis) ? [values.id] : [],
			),
		);
		const isPlan = (indicator: string, instrument: string) =>
			!measuring.has(instrument) || indicator.startsWith('target');
		function* judge({ periode, dokumen, status }: Dated, plan: boolean, at: () => Place): Iterable<Issue> {
			const year = yearOf(periode);
			const date = dates.get(dokumen);
			const last = plan ? LAST_PLANNED : Number.isFinite(newest) ? newest : LAST_PLANNED;
			if (year < FIRST_MEASURED || year > last)
				yield error(
					'tahun-tak-masuk-akal',
					at(),
					plan
						? `Tahun ${year} di luar rencana mana pun.`
						: `Tahun ${year} tidak mungkin: dokumen terbaru di dokumen.csv bertahun ${last}.`,
					'Betulkan tahunnya menurut dokumen.',
				);
			else if (!plan && date && firstDay(periode) > lastDay(date) && status !== 'diragukan')
				yield error('periode-sesudah-dokumen', at())`
					Periode ${periode} dimulai sesudah dokumennya (\`${dokumen}\`, ${date}) terbit.
					→ Betulkan periode di sini, atau tanggal dokumennya di dokumen.csv.`;
		}
		for (const { values, at } of rowsOf(draft.figures))
			yield* judge(values, isPlan(values.indikator, values.instrumen), () => at('periode'));
		for (const { values, at } of rowsOf(draft.rounds)) yield* judge(values, false, () => at('periode'));
	},
};
