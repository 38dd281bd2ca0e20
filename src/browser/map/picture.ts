import { escapeText, label, print } from '../../charts/svg.ts';

/** The map as a picture of its own: colours written into it, with its caption, legend and source, which must not be
 * parted from it. */

const PROPERTIES = [
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-width',
	'stroke-opacity',
	'stroke-linejoin',
	'paint-order',
	'vector-effect',
	'font-style',
	'font-size',
];
const MARGIN = 16;
const LINE = 20;

/** A copy whose elements carry what the style sheet gives them now; what is not shown stays out. */
function resolved(element: Element): Element {
	const copy = element.cloneNode(true) as Element;
	const pairs: (readonly [Element, Element])[] = [[element, copy]];
	for (const [from, into] of pairs)
		[...from.children].forEach((child, index) => {
			const twin = into.children[index];
			if (twin) pairs.push([child, twin]);
		});
	for (const [from, into] of pairs.reverse()) {
		const style = getComputedStyle(from);
		if (style.display === 'none') {
			into.remove();
			continue;
		}
		for (const name of ['class', 'style', 'tabindex', 'data-village', 'href']) into.removeAttribute(name);
		if (!/^(path|circle|rect|text)$/.test(from.localName)) continue;
		for (const property of PROPERTIES) {
			const value = style.getPropertyValue(property);
			// A pattern is a reference within the picture, not an address.
			if (value && value !== 'none' && value !== 'normal')
				into.setAttribute(property, value.replace(/url\(["']?[^#]*#([^"')]+)["']?\)/, 'url(#$1)'));
			else if (property === 'fill') into.setAttribute(property, value);
		}
	}
	return copy;
}

function wrapped(text: string, width: number): string[] {
	const lines = [''];
	for (const word of text.trim().split(/\s+/)) {
		const last = lines.at(-1) ?? '';
		if (last && last.length + word.length >= width) lines.push(word);
		else lines[lines.length - 1] = last ? `${last} ${word}` : word;
	}
	return lines;
}

/** The drawing on the page as a file. */
export function pictureOf(
	figure: HTMLElement,
	svg: SVGSVGElement,
): { readonly text: string; readonly width: number; readonly height: number } {
	const { width, height } = svg.viewBox.baseVal;
	// The map's own ground, which is paper by night too.
	const { color, backgroundColor } = getComputedStyle(svg);
	const words = (selector: string) => figure.querySelector(selector)?.textContent ?? '';
	const parts: string[] = [];
	let y = MARGIN;
	const write = (text: string, size: number, weight?: number) => {
		for (const line of wrapped(text, (width - 2 * MARGIN) / (size * 0.54))) {
			y += size * 1.4;
			parts.push(print(label(line, { x: MARGIN, y, 'font-size': size, 'font-weight': weight })));
		}
	};
	// After the caption stands whether the numbers are final.
	const interim = words('figcaption').slice(words('figcaption strong').length);
	write(`${svg.getAttribute('aria-label') ?? ''}${interim}`, 17, 700);
	y += MARGIN;
	const drawing = [...svg.children].map((child) => new XMLSerializer().serializeToString(resolved(child))).join('');
	parts.push(`<g transform="translate(0 ${y})">${drawing}</g>`);
	y += height + MARGIN;
	for (const item of figure.querySelectorAll('.key li')) {
		const swatch = item.querySelector('svg');
		const box = swatch?.viewBox.baseVal;
		const shape = swatch?.firstElementChild;
		const swatches = [...(swatch?.children ?? [])].map((each) => new XMLSerializer().serializeToString(resolved(each)));
		const size = box?.x ? 52 : LINE;
		if (shape) {
			const move = box?.x ? `translate(${MARGIN + 26} ${y + 26})` : `translate(${MARGIN} ${y + 2})`;
			parts.push(`<g transform="${move}">${swatches.join('')}</g>`);
		}
		const [first = '', ...rest] = wrapped(item.textContent ?? '', 85);
		[first, ...rest].forEach((line, index) => {
			parts.push(
				print(
					label(line, {
						x: MARGIN + (shape ? (box?.x ? 60 : 34) : 0),
						y: y + size / 2 + 5 + index * LINE,
						'font-size': 14,
					}),
				),
			);
		});
		y += size + 4 + rest.length * LINE;
	}
	write(words('.summary'), 14);
	y += MARGIN / 2;
	write(words('.credit'), 12);
	write(location.origin + location.pathname, 12);
	y += MARGIN;
	const patterns = [...document.querySelectorAll('.patterns defs')]
		.map((defs) => new XMLSerializer().serializeToString(resolved(defs)))
		.join('');
	const text =
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${Math.ceil(y)}" ` +
		`width="${width}" height="${Math.ceil(y)}" font-family="system-ui, sans-serif" ` +
		`color="${escapeText(color)}" fill="${escapeText(color)}"><rect width="100%" height="100%" ` +
		`fill="${escapeText(backgroundColor)}"/>${patterns}${parts.join('')}</svg>`;
	return { text, width, height: Math.ceil(y) };
}

function save(blob: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export function saveSvg(figure: HTMLElement, svg: SVGSVGElement, name: string): void {
	save(new Blob([pictureOf(figure, svg).text], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** At twice its size, for a screen or a page of paper. */
export async function savePng(figure: HTMLElement, svg: SVGSVGElement, name: string): Promise<void> {
	const { text, width, height } = pictureOf(figure, svg);
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = width * 2;
	canvas.height = height * 2;
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (blob) save(blob, `${name}.png`);
}
