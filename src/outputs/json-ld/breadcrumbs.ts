import type { Node } from './node.ts';

/** One step of the way to a page; the last one is the page itself. */
export interface Step {
	readonly name: string;
	/** Absent for a step that has no page. */
	readonly href?: string | undefined;
}

/** The way to a page, as search engines show it. https://schema.org/BreadcrumbList */
export function breadcrumbs(steps: readonly Step[]): Node {
	// A step without a page may stand last only.
	const shown = steps.filter(({ href }, index) => href !== undefined || index === steps.length - 1);
	return {
		'@type': 'BreadcrumbList',
		itemListElement: shown.map(({ name, href }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			...(href !== undefined && { item: href }),
		})),
	};
}
