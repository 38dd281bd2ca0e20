import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type AtRule, type Container, type Document, parse } from 'postcss';

/** The colours and the rules for maps and charts as the site's style sheet has them, for what is drawn outside of a
 * page: share images and embeds. The style sheet stays the one place where they are written. */

interface Rule {
	readonly selectors: readonly string[];
	/** Names of properties and their values. */
	readonly values: readonly (readonly [name: string, value: string])[];
	/** `(prefers-color-scheme: dark)` when the rule stands within a media query. */
	readonly media?: string;
}

/** First part of selectors that maps, charts and their legends need. */
const GRAPHIC =
	/^(svg text|:root|\.(areas|map|marks|chart|key|b[1-5]|plain|unknown|under|notPublished|suppressed|notMeasured|notApplicable|notPresented|low|patterns|land|place)\b|#p-)/;
/** A use of a variable, with what stands in for it where it is not set. */
const VARIABLE = /var\(--([\w-]+)(?:, ([^()]*(?:\([^)]*\))?))?\)/g;
/** Of what only answers a pointer, or belongs to enlarged parts and to the bars in tables. */
const LIVE = /:hover|:focus|\.part|\.charts|\.bar/;

/** Rules of a style sheet, whatever layers and media queries they stand in. */
export function rulesOf(css: string): Rule[] {
	const rules: Rule[] = [];
	parse(css).walkRules(({ selectors, nodes, parent }) => {
		const values = nodes.flatMap((node) => (node.type === 'decl' ? [[node.prop, node.value] as const] : []));
		const media = mediaAround(parent);
		rules.push({ selectors, values, ...(media && { media }) });
	});
	return rules;
}

/** The media query that something stands in. */
function mediaAround(within: Container | Document | undefined): string | undefined {
	if (within?.type !== 'atrule') return undefined;
	const { name, params, parent } = within as AtRule;
	return name === 'media' ? params : mediaAround(parent);
}

/** The sheets that have them. */
export const SHEETS = ['tokens', 'base', 'drawing', 'areas', 'map', 'nation', 'place', 'chart'].map((name) =>
	path.join('src', 'styles', `${name}.css`),
);

let sheet: readonly Rule[] | undefined;
function siteRules(): readonly Rule[] {
	sheet ??= rulesOf(SHEETS.map((file) => readFileSync(path.join(process.cwd(), file), 'utf8')).join('\n'));
	return sheet;
}

const graphicRules = (): Rule[] =>
	siteRules().flatMap((rule) => {
		const selectors = rule.selectors.filter((each) => GRAPHIC.test(each) && !LIVE.test(each));
		return selectors.length > 0 && rule.media !== 'print' ? { ...rule, selectors } : [];
	});

/** Variables that the light scheme sets, by their names. */
const lightValues = (): Rule['values'] =>
	siteRules().find(({ selectors, media }) => selectors[0] === ':root' && !media)?.values ?? [];

const written = ({ selectors, values }: Rule): string =>
	`${selectors.join(', ')}{${values.map(([name, value]) => `${name}: ${value};`).join(' ')}}`;

/** The light scheme's colours by name: `paper`, `ink`, `b1` to `b5`, ... */
export const lightColours = (): Readonly<Record<string, string>> =>
	Object.fromEntries(lightValues().map(([name, value]) => [name.replace('--', ''), value]));

/** Rules for maps and charts in the light scheme, every colour written out: for a renderer that knows no variables. */
export function lightGraphicCss(): string {
	const colours = lightColours();
	return graphicRules()
		.filter(({ selectors, media }) => !media && selectors[0] !== ':root')
		.map((rule) =>
			written(rule).replace(VARIABLE, (_, name: string, instead?: string) => colours[name] ?? instead ?? 'none'),
		)
		.join('');
}

/** Rules for maps and charts with their variables, for light, dark, small screens and forced colours: for a page of its
 * own. */
export function graphicCss(): string {
	const rules = graphicRules();
	const plain = rules.filter(({ media }) => !media);
	const queries = [...new Set(rules.flatMap(({ media }) => media ?? []))];
	const write = (list: readonly Rule[]) => list.map(written).join('');
	return (
		write(plain) +
		queries.map((media) => `@media ${media}{${write(rules.filter((rule) => rule.media === media))}}`).join('')
	);
}

/** The colours of bands alone, by day and by night the same, for a picture that stands in a page as a file; what is
 * unknown is flat there. */
export function glanceCss(): string {
	const colours = lightValues()
		.flatMap(([name, value]) => (/^--(b[1-5]|void|line|paper)$/.test(name) ? `${name}: ${value};` : []))
		.join('');
	// A line of its own colour closes the seam to a neighbour of the same band.
	const bands = [1, 2, 3, 4, 5].map((step) => `.b${step}{fill:var(--b${step});stroke:var(--b${step})}`).join('');
	return `:root{${colours}}path{fill:var(--void);stroke:var(--line);stroke-width:.6}${bands}.borders{fill:none;stroke:var(--paper);stroke-width:1.6}`;
}
