import path from 'node:path';
import { type Font, openSync } from 'fontkit';
import { stripMarks } from '../../model/base/mark.ts';

/** Letters as outlines. The images' fonts come with the project's packages (Source Serif 4 and Source Sans 3, OFL 1.1),
 * never from the machine, and a text is drawn from the very widths it was measured with. */

const FILES = {
	serif: '@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf',
	sans: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
	bold: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
} as const;

export type Face = keyof typeof FILES;

/** One word set in one face: how far it reaches and its outlines, in units of the font. */
interface Word {
	readonly advance: number;
	readonly commands: readonly { readonly letter: string; readonly points: readonly number[] }[];
}

const LETTERS = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' } as const;
const fonts = new Map<Face, Font>();
/** Shaping is slow and words come back on every image, so each is shaped once. */
const words = new Map<string, Word>();

function fontOf(face: Face): Font {
	let font = fonts.get(face);
	if (!font) {
		const opened = openSync(path.join(process.cwd(), 'node_modules', FILES[face]));
		if (!('layout' in opened)) throw new Error(`${FILES[face]} holds more than one font`);
		font = opened;
		fonts.set(face, font);
	}
	return font;
}

function wordOf(text: string, face: Face): Word {
	const key = `${face} ${text}`;
	const known = words.get(key);
	if (known) return known;
	const { glyphs, positions } = fontOf(face).layout(text);
	const commands: { letter: string; points: number[] }[] = [];
	let at = 0;
	glyphs.forEach((glyph, index) => {
		const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
		for (const { command, args } of glyph.path.commands)
			commands.push({
				letter: LETTERS[command as keyof typeof LETTERS],
				points: args.map((value, place) => (place % 2 === 0 ? value + at + xOffset : value + yOffset)),
			});
		at += xAdvance;
	});
	const word = { advance: at, commands };
	words.set(key, word);
	return word;
}

/** Parts of a text as it is read, its spaces included, so that nothing but the spaces falls between two words. */
const partsOf = (text: string) => stripMarks(text).split(/( )/).filter(Boolean);

/** How wide a line of text is, in pixels. */
export function widthOf(text: string, face: Face, size: number): number {
	const units = partsOf(text).reduce((sum, part) => sum + wordOf(part, face).advance, 0);
	return (units * size) / fontOf(face).unitsPerEm;
}

/** Path data of a line of text whose first letter stands at `x` on the base line `y`. */
export function outlineOf(text: string, face: Face, size: number, x: number, y: number): string {
	const scale = size / fontOf(face).unitsPerEm;
	const to = (value: number) => Math.round(value * 100) / 100;
	let at = 0;
	let data = '';
	for (const part of partsOf(text)) {
		const { advance, commands } = wordOf(part, face);
		for (const { letter, points } of commands) {
			data += letter;
			for (let place = 0; place < points.length; place += 1) {
				const value = points[place] ?? 0;
				data += `${place > 0 ? ' ' : ''}${to(place % 2 === 0 ? x + (value + at) * scale : y - value * scale)}`;
			}
		}
		at += advance;
	}
	return data;
}
