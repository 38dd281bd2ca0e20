import { Parser } from 'htmlparser2';

/** What a drawing is made of. Whatever runs, embeds or fetches is not among it. */
const ELEMENTS = new Set(
	`svg g defs symbol use title desc metadata style path rect circle ellipse line polyline polygon text tspan textPath
	linearGradient radialGradient stop clipPath mask pattern marker`
		.split(/\s+/)
		.map((name) => name.toLowerCase()),
);
/** Editors keep notes of their own in these names; a browser makes nothing of them. */
const NOTES = /^(?:rdf|cc|dc|sodipodi|inkscape|serif|sketch|xmlns|xml):|^(?:xmlns|version)$/i;
const SVG = 'http://www.w3.org/2000/svg';
/** An address that is no part of the drawing itself. */
/** A second name for a language whose elements run. */
const RENAMED = /^http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xhtml)/;
const OUTSIDE = /(?:url\(\s*["']?(?!#)|@import|javascript:|expression\(|\\[\da-f])/i;

/** Why an SVG may not stand among the published files: the first part of it that is not of a drawing, in Indonesian
 * with its line; `undefined` for a drawing. A document opened by its own address runs its scripts as the site's own,
 * without the pages' policy. */
export function svgFault(text: string): { readonly line: number; readonly what: string } | undefined {
	let fault: { line: number; what: string } | undefined;
	let style = false;
	const refuse = (what: string) => {
		fault ??= { line: text.slice(0, parser.startIndex).split('\n').length, what };
	};
	const parser = new Parser(
		{
			onprocessinginstruction(name, data) {
				if (name.toLowerCase() !== '?xml' || !/encoding\s*=\s*["']utf-8|^(?:(?!encoding)[\s\S])*$/i.test(data))
					refuse(`\`<${data.slice(0, 20)}…>\``);
			},
			onopentag(name, attributes) {
				style = name.toLowerCase() === 'style';
				if (!ELEMENTS.has(name.toLowerCase()) && !NOTES.test(name)) refuse(`elemen \`<${name}>\``);
				for (const [key, value] of Object.entries(attributes)) {
					if (/^on/i.test(key)) refuse(`atribut \`${key}\``);
					else if (key === 'xmlns' ? value !== SVG : key.startsWith('xmlns:') && RENAMED.test(value))
						refuse(`ruang nama pada \`${key}\``);
					else if (/(?:^|:)(?:href|src)$/i.test(key) && !value.startsWith('#')) refuse(`alamat pada \`${key}\``);
					else if (!NOTES.test(key) && OUTSIDE.test(value)) refuse(`isi atribut \`${key}\``);
				}
			},
			ontext(data) {
				if (style && OUTSIDE.test(data)) refuse('alamat di dalam `<style>`');
			},
		},
		{ xmlMode: true, decodeEntities: true },
	);
	parser.end(text);
	return /<svg[\s>]/i.test(text) ? fault : { line: 1, what: 'tidak ada `<svg>`' };
}
