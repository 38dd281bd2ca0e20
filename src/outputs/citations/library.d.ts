/** The little of Citation.js that is used here; it comes without types. */
declare module '@citation-js/core' {
	export class Cite {
		constructor(data: unknown, options?: Readonly<Record<string, unknown>>);
		readonly data: readonly Readonly<Record<string, unknown>>[];
		format(format: string, options?: Readonly<Record<string, unknown>>): string;
	}
	export const plugins: {
		readonly config: {
			get(plugin: '@csl'): {
				readonly styles: { has(name: string): boolean; add(name: string, xml: string): void };
				readonly locales: { has(name: string): boolean; add(name: string, xml: string): void };
			};
			get(plugin: '@bibtex'): { readonly format: { useIdAsLabel: boolean } };
		};
	};
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
