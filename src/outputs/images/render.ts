import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { el, print } from '../../charts/svg.ts';
import { sha256 } from '../../files/hash.ts';
import { replaceFile } from '../../files/write-files.ts';
import { isMarking, written } from '../../model/base/mark.ts';
import { type ShareCard, shareText } from './card.ts';
import { codeKey, contentKey } from './card-key.ts';
import { outlineOf } from './font.ts';
import { IMAGE, layoutOf } from './layout.ts';
import { drawPicture } from './picture.ts';
import { rasteriseElsewhere } from './raster-thread.ts';
import { lightColours, lightGraphicCss } from './style.ts';

/** A card as an SVG without any text element, and everything that is written on it. */
interface Drawing {
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

const folder = () => path.join(process.cwd(), 'node_modules', '.cache', 'aksi7', 'images');
let encoder: Promise<string> | undefined;

/** What a picture's bytes hang on besides its SVG: the code that makes its pixels, its packages by their versions. */
function encoderKey(): Promise<string> {
	const source = (name: string) => readFile(path.join(process.cwd(), ...name.split('/')), 'utf8');
	encoder ??= Promise.all(
		['src/outputs/images/raster.ts', 'src/outputs/images/png.ts', 'package-lock.json'].map(source),
	).then((texts) => sha256(texts.join('\0')));
	return encoder;
}

/** A card's image as PNG. One that was drawn before from the same drawing is read from
 * `node_modules/.cache/aksi7/images/`; a note beside the images says which drawing a card came to, and what it says, so
 * that it is not even drawn again while neither the card nor the code has changed. */
export async function renderCard(card: ShareCard): Promise<Buffer> {
	const note = path.join(folder(), `${sha256(`${await codeKey()}\0${isMarking()}\0${contentKey(card)}`)}.txt`);
	const file = `gambar${card.page.replace(/\/$/, '')}.png`;
	const [drawn, ...words] = (await readFile(note, 'utf8').catch(() => '')).split('\n');
	const known = drawn ? await stored(drawn) : undefined;
	if (known) {
		// What it says is checked by its marks though nothing is drawn.
		written(words.join('\n'), file);
		return known;
	}
	const version = await encoderKey();
	const { svg, text: marked } = await drawCard(card);
	const text = written(marked, file);
	const name = sha256(`${version}\0${IMAGE.width}\0${svg}\0${text}`);
	const png = (await stored(name)) ?? (await rasteriseElsewhere(svg, text));
	try {
		replaceFile(imageFile(name), png);
		replaceFile(note, `${name}\n${marked}`);
	} catch {
		// It is drawn again.
	}
	return png;
}

const imageFile = (name: string) => path.join(folder(), `${name}.png`);

async function stored(name: string): Promise<Buffer | undefined> {
	const png = await readFile(imageFile(name)).catch(() => undefined);
	// A file that was cut short has no end.
	return png?.subarray(-8, -4).toString('latin1') === 'IEND' ? png : undefined;
}
