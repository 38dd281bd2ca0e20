declare namespace App {
	interface Locals {
		/** How often each term has been explained on the page that is being drawn. */
		terms?: Map<string, number>;
	}
}

/** The server of street pictures, where the operator set one; written in by `astro.config.mjs`. */
declare const __TILES__: { readonly url: string; readonly credit: string } | undefined;
