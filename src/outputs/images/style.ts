import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The colours and the rules for maps and charts as the site's style sheet has them, for what is drawn outside of a
 * page: share images and embeds. The style sheet stays the one place where they are written. */

interface Rule {
	readonly selector: string;
	readonly body: string;
	/** `(prefers-color-scheme: dark)` when the rule stands within a media query. */
	readonly media?: string;
}

/** First part of selectors that maps, charts and their legends need. */
const GRAPHIC =
	/^(svg text|:root|\.(areas|map|marks|chart|key|b[1-5]|plain|nil|under|bd|ds|td|tb|ts|low|patterns|land|place)\b|#p-)/;
/** A use of a variable, with what stands in for it where it is not set. */
const VARIABLE = /var\(--([\w-]+)(?:, ([^()]*(?:\([^)]*\))?))?\)/g;
/** Of what only answers a pointer, or belongs to enlarged parts and to the bars in tables. */
const LIVE = /:hover|:focus|\.part|\.charts|\.bar/;

/** Rules of a style sheet, whatever layers and media queries they stand in. */
export function parseRules(css: string): Rule[] {
	const text = css.replace(/\/\*[\s\S]*?\*\//g, '');
	const rules: Rule[] = [];
	/** The at-rules that are open. */
	const within: string[] = [];
	for (const [, prelude = '', body] of text.matchAll(/([^{}]*)(?:\{([^{}]*)\}|\{|\})/g)) {
		const head = prelude.replace(/\s+/g, ' ').trim();
		const media = within.find((rule) => rule.startsWith('@media '))?.slice('@media '.length);
		if (body !== undefined && !head.startsWith('@'))
			rules.push({ selector: head, body: body.replace(/\s+/g, ' ').trim(), ...(media && { media }) });
		else if (head.startsWith('@')) body ?? within.push(head);
		else within.pop();
	}
	return rules;
}

/** The sheets that have them. */
export const SHEETS = ['tokens', 'base', 'drawing', 'areas', 'map', 'nation', 'place', 'chart'].map((name) =>
	path.join('src', 'styles', `${name}.css`),
);

let sheet: readonly Rule[] | undefined;
function siteRules(): readonly Rule[] {
	sheet ??= parseRules(SHEETS.map((file) => readFileSync(path.join(process.cwd(), file), 'utf8')).join('\n'));
	return sheet;
}

const graphicRules = (): Rule[] =>
	siteRules().flatMap((rule) => {
		const kept = rule.selector.split(', ').filter((each) => GRAPHIC.test(each) && !LIVE.test(each));
		return kept.length > 0 && rule.media !== 'print' ? { ...rule, selector: kept.join(', ') } : [];
	});

/** The light scheme's colours by name: `paper`, `ink`, `b1` to `b5`, ... */
export function lightColours(): Readonly<Record<string, string>> {
	const root = siteRules().find(({ selector, media }) => selector === ':root' && !media)?.body ?? '';
	return Object.fromEntries(
		[...root.matchAll(/--([\w-]+): ([^;]+)/g)].map(([, name = '', value = '']) => [name, value]),
	);
}

/** Rules for maps and charts in the light scheme, every colour written out: for a renderer that knows no variables. */
export function lightGraphicCss(): string {
	const colours = lightColours();
	return graphicRules()
		.filter(({ selector, media }) => !media && !selector.startsWith(':root') && !/font-family/.test(selector))
		.map(
			({ selector, body }) =>
				`${selector}{${body.replace(VARIABLE, (_, name: string, instead?: string) => colours[name] ?? instead ?? 'none')}}`,
		)
		.join('');
}

/** Rules for maps and charts with their variables, for light, dark, small screens and forced colours: for a page of its
 * own. */
export function graphicCss(): string {
	const rules = graphicRules();
	const plain = rules.filter(({ media }) => !media);
	const queries = [...new Set(rules.flatMap(({ media }) => media ?? []))];
	const write = (list: readonly Rule[]) => list.map(({ selector, body }) => `${selector}{${body}}`).join('');
	return (
		write(plain) +
		queries.map((media) => `@media ${media}{${write(rules.filter((rule) => rule.media === media))}}`).join('')
	);
}

/** The colours of bands alone, by day and by night the same, for a picture that stands in a page as a file; what is
 * unknown is flat there. */
export function glanceCss(): string {
	const root = siteRules().find(({ selector, media }) => selector === ':root' && !media);
	const colours = [...(root?.body ?? '').matchAll(/--(b[1-5]|void|line|paper): [^;]+;?/g)]
		.map(([text]) => text)
		.join('');
	// A line of its own colour closes the seam to a neighbour of the same band.
	const bands = [1, 2, 3, 4, 5].map((step) => `.b${step}{fill:var(--b${step});stroke:var(--b${step})}`).join('');
	return `:root{${colours}}path{fill:var(--void);stroke:var(--line);stroke-width:.6}${bands}.e{fill:none;stroke:var(--paper);stroke-width:1.6}`;
}
