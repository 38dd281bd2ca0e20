import { el, print } from '../../charts/svg.ts';
import { type ShareCard, shareText } from './card.ts';
import { outlineOf } from './font.ts';
import { IMAGE, layoutOf } from './layout.ts';
import { drawPicture } from './picture.ts';
import { lightColours, lightGraphicCss } from './style.ts';

/** A card as an SVG without any text element, and everything that is written on it. */
export interface Drawing {
	readonly svg: string;
	/** The card's facts line by line, then the words within its picture. */
	readonly text: string;
}

/** Draws a card in the colours of the site's light scheme. */
export async function drawCard(card: ShareCard): Promise<Drawing> {
	const colours = lightColours();
	const { lines, rule, picture: box } = layoutOf(card);
	const picture = card.picture && box ? await drawPicture(card.picture, box) : { drawn: '', texts: [] };
	const { width, height } = IMAGE;
	const svg = el(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', width, height, color: colours.ink },
		el('style', {}, lightGraphicCss()),
		el('rect', { width, height, fill: colours.paper }),
		el('rect', { width, height: 12, fill: colours.accent }),
		picture.drawn,
		el('path', { d: `M56 ${rule}H${width - 56}`, stroke: colours.rule, 'stroke-width': 2 }),
		...lines.map(({ text, face, size, x, y, colour }) =>
			el('path', { fill: colours[colour], d: outlineOf(text, face, size, x, y) }),
		),
	);
	const inPicture = picture.texts.length > 0 ? [`Pada gambar: ${picture.texts.join('; ')}`] : [];
	return { svg: print(svg), text: [...shareText(card), ...inPicture].join('\n') };
}
