import { captionOf } from '../../charts/map.ts';
import type { City } from '../../model/base/city.ts';
import type { Publication } from '../../model/base/publication.ts';
import { type LayerChoice, layerChoices } from '../../model/rounds/layer.ts';
import type { ShareCard } from '../images/card.ts';
import { renderCard } from '../images/render.ts';
import { untoldRounds } from './report.ts';

/** Each map that a proposal changes, as it was, unless something of it is hidden now, and as it would be. */

const cardOf = (city: City, { layer }: LayerChoice, when: string, { site }: Publication): ShareCard => ({
	page: `/kota/${city.slug}/`,
	title: city.name,
	subtitle: `${layer.title}, ${when}`,
	numbers: [],
	picture: { kind: 'map', city, layer },
	caption: captionOf(layer),
	credit: '',
	site: site.name,
});

const nameOf = ({ indicator, instrument, period }: LayerChoice) => `${indicator}-${instrument}-${period}`;
/** What a map shows of each village, with the villages' names and own shapes. */
const contentOf = ({ villages, boundary }: City, { layer }: LayerChoice) =>
	JSON.stringify([villages, boundary, layer.title, layer.interim, layer.cells]);

/** Files by their names: `peta-bontang-prevalensi-stunting-eppgbm-2024-08-sebelum.png`. */
export async function changedMaps(
	before: Publication | undefined,
	after: Publication,
): Promise<ReadonlyMap<string, Uint8Array>> {
	const files = new Map<string, Uint8Array>();
	const untold = untoldRounds(before, after);
	for (const city of after.cities) {
		const old = before?.cities.find(({ code }) => code === city.code);
		const [then, now] = [old ? layerChoices(old) : [], layerChoices(city)].map(
			(list) => new Map(list.map((one) => [nameOf(one), one])),
		);
		for (const name of new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])])) {
			const [was, is] = [then?.get(name), now?.get(name)];
			if (was && is && old && contentOf(old, was) === contentOf(city, is)) continue;
			const isTold = was && !untold.has(`${city.code}/${was.instrument}/${was.period}`);
			if (was && old && before && isTold)
				files.set(`peta-${city.slug}-${name}-sebelum.png`, await renderCard(cardOf(old, was, 'sebelum', before)));
			if (is) files.set(`peta-${city.slug}-${name}-sesudah.png`, await renderCard(cardOf(city, is, 'sesudah', after)));
		}
	}
	return files;
}
