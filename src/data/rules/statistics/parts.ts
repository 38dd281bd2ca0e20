import { levelOfCode, parentCode } from '../../../model/base/area.ts';
import { mentions, say } from '../../../model/figures/mention.ts';
import { restRate } from '../../../model/figures/plausible.ts';
import { MEASURED, PREVALENCE } from '../../../model/measures.ts';
import { alongside, byMeasurement, type Fact, factsOf } from '../facts.ts';
import { type Draft, either, error, type Issue, type Rule, warning } from '../rule.ts';

const AND = new Intl.ListFormat('id-ID');
const measuredIn = (draft: Draft, fact: Fact) =>
	alongside(draft, MEASURED, fact).map((told) => told.quantity.value)[0] ?? fact.values.penyebut ?? undefined;

/** The whole's rate that suits the parts best: their own document's, else the one nearest to them. */
function wholeFor(parts: readonly Fact[], wholes: readonly Fact[]): Fact | undefined {
	const own = wholes.find(({ values }) => parts.some((part) => part.values.dokumen === values.dokumen));
	const mean = parts.reduce((sum, part) => sum + part.quantity.value, 0) / parts.length;
	return own ?? [...wholes].sort((a, b) => Math.abs(a.quantity.value - mean) - Math.abs(b.quantity.value - mean))[0];
}

function* judge(
	draft: Draft,
	parts: readonly Fact[],
	whole: Fact,
	siblings: readonly string[],
	names: ReadonlyMap<string, string>,
): Iterable<Issue> {
	const first = parts[0] as Fact;
	const rates = parts.map((part) => part.quantity.value);
	const { value: rate, decimals } = whole.quantity;
	const unit = 10 ** -decimals;
	const listed = AND.format(
		parts.map((part, at) => `${names.get(part.values.wilayah) ?? part.values.wilayah} ${say(rates[at] ?? 0)}`),
	);
	const said = `${listed} persen, seluruhnya ${say(rate)} persen`;
	const fix =
		'Periksa angka, periode, dan alat ukurnya di dokumen. Bila dokumennya memang begitu, beri status `diragukan` ' +
		'dan catatan.';
	const notes = [whole, ...parts].map(({ values }) => values.catatan);
	const at = first.at('nilai');

	if (parts.length === siblings.length) {
		const [low, high] = [Math.min(...rates), Math.max(...rates)];
		if (rate < low - unit || rate > high + unit)
			yield error('bagian-tak-mungkin', at)`
				${said}. Persen keseluruhan harus berada di antara persen bagiannya.
				→ ${fix}`;
		return;
	}
	const sizes = parts.map((part) => measuredIn(draft, part));
	const total = measuredIn(draft, whole);
	if (total !== undefined && sizes.every((size) => size !== undefined)) {
		const size = sizes.reduce((sum, each) => sum + each, 0);
		const stunted = parts.reduce(
			(sum, part, index) =>
				sum + ((sizes[index] ?? 0) * Math.max(0, part.quantity.value - 10 ** -part.quantity.decimals)) / 100,
			0,
		);
		const most = (total * (rate + unit)) / 100;
		if (size > total || stunted > most)
			yield error('bagian-tak-mungkin', at)`
				${said}. Bagian itu saja sudah memuat lebih banyak balita daripada seluruhnya.
				→ ${fix}`;
		return;
	}
	const rest = restRate(rate, rates, siblings.length);
	// With unknown sizes this is a suspicion: the rest might be large. Half of the whole's own rate leaves room for
	// that.
	if (rest >= rate / 2 || notes.some((note) => mentions(note, rate))) return;
	const others = siblings.length - parts.length;
	const must =
		rest < 0 ? 'harus kurang dari nol, dan itu tidak ada' : `harus sekitar ${say(Math.round(rest * 10) / 10)} persen`;
	yield warning('bagian-tak-mungkin', at)`${said}. Bila besarnya serupa, ${others} wilayah lain ${must}. → ${fix}`;
}

/** Rates of districts or villages that cannot make up the rate of what they are part of. */
export const parts: Rule = {
	words: {
		'bagian-tak-mungkin': either`
			Persen kecamatan atau kelurahan yang tidak dapat membentuk persen keseluruhannya. Kesalahan bila hitungannya
			diketahui atau semua bagian ada; peringatan bila besar bagiannya harus diandaikan sama dan bagian lain menjadi
			kurang dari setengah persen keseluruhan.
			? Persen keseluruhan selalu berada di antara persen bagiannya.
			→ Periksa angka, periode, dan alat ukurnya. Bila dokumennya memang begitu, beri status \`diragukan\` dan
			catatan.
			! Batam 2025: Nongsa 3,12, Sekupang 3,02, dan Batu Aji 2,43 persen, seluruh kota 1,0 persen.
			[antara-kepri-248038]`,
	},
	*run(draft) {
		const facts = factsOf(draft, PREVALENCE);
		if (facts.size === 0) return;
		const names = new Map(
			draft.areas.flatMap(({ rows }) => rows.map(({ values }) => [values.kode, values.nama] as const)),
		);
		const children = new Map<string, Set<string>>();
		/** Districts and villages count, where a rate of what they are part of is known. */
		const add = (code: string) => {
			const parent = parentCode(code) ?? '';
			if (facts.has(parent)) children.set(parent, (children.get(parent) ?? new Set()).add(code));
		};
		for (const code of names.keys()) {
			const level = levelOfCode(code);
			if (level !== 'village' && level !== 'district') continue;
			add(code);
			// A district whose own row is missing still counts, for its villages name it.
			if (level === 'village') add(parentCode(code) ?? '');
		}
		for (const [parent, all] of children) {
			const siblings = [...all];
			const wholes = byMeasurement(facts.get(parent) ?? []);
			const groups = byMeasurement(siblings.flatMap((code) => facts.get(code) ?? []));
			for (const [measurement, group] of groups) {
				// One report an area: where documents differ, the conflict is shown as such.
				const each = [...new Map(group.map((fact) => [fact.values.wilayah, fact])).values()];
				const whole = wholeFor(each, wholes.get(measurement) ?? []);
				if (whole) yield* judge(draft, each, whole, siblings, names);
			}
		}
	},
};
