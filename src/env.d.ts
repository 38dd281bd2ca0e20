declare namespace App {
	interface Locals {
		/** How often each term has been explained on the page that is being drawn. */
		terms?: Map<string, number>;
	}
}

interface ImportMetaEnv {
	/** The server of street pictures, where the operator set one. */
	readonly TILES: { readonly url: string; readonly credit: string } | undefined;
}
