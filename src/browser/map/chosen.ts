import { roundOf } from '../../charts/layer-id.ts';
import { type DrawnLayer, describeCell } from '../../charts/map-look.ts';
import type { MapData, MapDistrict, MapRound } from '../../charts/map-payload.ts';
import { escapeText } from '../../charts/svg.ts';
import { capital, villageWord } from '../../model/base/area.ts';
import { ABSENCES, valueOf } from '../../model/base/cell.ts';
import { formatPeriod } from '../../model/base/period.ts';
import { MEASURES, type Measure } from '../../model/measures.ts';
import { rankOf } from '../../model/rounds/rank.ts';
import { inWords } from './compare.ts';
import { make } from './controls.ts';
import { compare, comparedInWords, type Village } from './map-state.ts';
import { type LiveVillage, saidOf } from './shapes.ts';
import { layerOf, type View } from './view.ts';

/** A line of the card: what, and how much. */
type Fact = readonly [what: string, text: string];

const ROUND_FACTS = [
	'rate',
	'stunted',
	'verified',
	'measured',
	'target',
	'coverage',
] as const satisfies readonly Measure[];

/** Numbers of the same round, and in one line those that nobody published. */
function roundFacts(layer: DrawnLayer, round: MapRound, code: string): Fact[] {
	const row = round.rows.find((each) => each.code === code);
	if (!row) return [];
	const facts: Fact[] = [];
	const missing: string[] = [];
	for (const measure of ROUND_FACTS) {
		const { title, unitWord } = MEASURES[measure];
		const cell = row[measure];
		const value = valueOf(cell);
		if (measure === layer.measure) continue;
		if (cell.state === 'notPublished') missing.push(title.toLowerCase());
		else
			facts.push([
				title,
				value === undefined ? ABSENCES[cell.state as keyof typeof ABSENCES].label : `${inWords(value)} ${unitWord}`,
			]);
	}
	if (missing.length > 0) facts.push(['Belum kami temukan', missing.join(', ')]);
	return facts;
}

function place(round: MapRound, code: string, { village }: MapData['words']): Fact[] {
	const rank = rankOf(round, code);
	if (!rank) return [];
	const { best, worst, of, vague } = rank;
	if (vague) return [['Urutan prevalensi', `tidak dapat dibedakan dari kebanyakan ${village} lain`]];
	const text = best === worst ? `ke-${best} dari ${of}` : `antara ke-${best} dan ke-${worst} dari ${of}`;
	return [['Urutan prevalensi', `${text} (ke-1 tertinggi)`]];
}

function comparedFact(
	what: string,
	data: MapData,
	layer: DrawnLayer,
	code: string,
	scale: 'rata-rata' | 'perubahan',
): Fact {
	const comparison = compare(data, layer, scale);
	// Why, stands with the control that would draw it.
	if ('obstacle' in comparison) return [what, 'tidak dapat dihitung'];
	if (comparison.differences.has(code)) return [what, comparedInWords(code, layer, comparison)];
	return [
		what,
		comparison.underCovered.has(code) ? 'tidak dibandingkan karena cakupannya rendah' : 'tidak dapat dibandingkan',
	];
}

/** What the card says of a village in a view: first what is drawn. */
export function factsOf(data: MapData | undefined, view: View, village: Village): Fact[] {
	const layer = layerOf(data, view);
	const at = layer?.cells[village.code];
	if (!data || !layer || !at) return [];
	const round = data.rounds.find((each) => roundOf(each) === view.round);
	return [
		[layer.title, describeCell(layer, at)],
		...(valueOf(at.cell) === undefined
			? []
			: [
					comparedFact(`Dibanding ${data.words.city}`, data, layer, village.code, 'rata-rata'),
					comparedFact('Dibanding pengukuran lalu', data, layer, village.code, 'perubahan'),
				]),
		...(round
			? [
					...(layer.kind === 'rate' ? place(round, village.code, data.words) : []),
					...roundFacts(layer, round, village.code),
				]
			: []),
		['Cara mengukur', `${layer.instrument.name}, ${formatPeriod(layer.period)}${layer.interim ? ' (sementara)' : ''}`],
	];
}

/** What the drawing says of a village: its name on the map when there are no numbers, whether it is lokus, where its
 * link leads. */
interface Drawn {
	readonly said: string;
	readonly isFocus: boolean;
	readonly href: string;
	/** Name of the district that it lies in, where the map knows it. */
	readonly district: string | undefined;
}

/** The card's markup. The village's page comes first; its row in the table below, where it has one, after that. */
function cardMarkup(village: Village, facts: readonly Fact[], { said, isFocus, href, district }: Drawn): string {
	// Among names alone it has no row.
	const row = document.getElementById(`w-${village.code}`)?.closest('tr');
	const where = [district && `Kecamatan ${district}`, isFocus && `${villageWord([village])} lokus`]
		.filter(Boolean)
		.join(' · ');
	const list = facts.map(([what, text]) => `<dt>${escapeText(what)}</dt><dd>${escapeText(text)}</dd>`).join('');
	return [
		`<h3>${escapeText(list ? village.name : said)}</h3>`,
		where && `<p class="small">${escapeText(where)}</p>`,
		list && `<dl>${list}</dl>`,
		`<p><a href="${escapeText(href)}">Halaman ` +
			`${escapeText(village.name)}</a>${row ? ` · <a href="#${row.id}">Lihat barisnya di tabel</a>` : ''}</p>`,
	]
		.filter(Boolean)
		.join('');
}

/** The card beside the map: the chosen village's numbers, read out when they change. */
export class Card {
	readonly element = make('section', '', { class: 'card', tabindex: '-1', 'aria-live': 'polite' });
	readonly #data: MapData | undefined;
	readonly #districts: readonly MapDistrict[];
	#shown = '';

	constructor(data: MapData | undefined, districts: readonly MapDistrict[]) {
		this.#data = data;
		this.#districts = districts;
		this.element.ariaLabel = `${capital(data?.words.village ?? 'kelurahan')} terpilih`;
	}

	show(village: LiveVillage | undefined, view: View): void {
		const said = village ? saidOf(village) : '';
		const isFocus = village?.path.classList.contains('focus') ?? false;
		const href = village?.link.getAttribute('href') ?? '';
		const district = this.#districts.find(({ code }) => village?.code.startsWith(`${code}.`))?.name;
		const drawn = { said, isFocus, href, district };
		const markup = village ? cardMarkup(village, factsOf(this.#data, view, village), drawn) : '';
		// Setting the same again would have it read out again.
		if (markup === this.#shown) return;
		this.#shown = markup;
		this.element.innerHTML = markup;
	}
}
