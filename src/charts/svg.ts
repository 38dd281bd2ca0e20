/** The little that is needed to write SVG as text; numbers are rounded so that golden files do not hang on noise. */

type Attribute = string | number | undefined;

export function escapeText(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] as string);
}

/** The text that `escapeText` made safe. */
export function unescapeText(text: string): string {
	return text.replace(
		/&(amp|lt|gt|quot);/g,
		(_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '',
	);
}

/** A length to a tenth of a pixel. */
export function px(value: number): number {
	return Math.round(value * 10) / 10;
}

/** An element with its attributes (those undefined left out) around children that are already markup. */
export function el(name: string, attributes: Readonly<Record<string, Attribute>>, ...children: string[]): string {
	let open = `<${name}`;
	for (const [key, value] of Object.entries(attributes)) {
		if (value !== undefined) open += ` ${key}="${typeof value === 'number' ? px(value) : escapeText(value)}"`;
	}
	return children.length > 0 ? `${open}>${children.join('')}</${name}>` : `${open}/>`;
}

/** A text element. */
export function label(content: string, attributes: Readonly<Record<string, Attribute>>): string {
	return el('text', attributes, escapeText(content));
}
