/** Packages that have no types of their own. */
declare module 'mapshaper' {
	const mapshaper: {
		/** Runs a command line over named inputs; resolves to the files that its `-o` wrote. */
		applyCommands(
			commands: string,
			input: Readonly<Record<string, string | Uint8Array>>,
		): Promise<Readonly<Record<string, Uint8Array | string>>>;
	};
	export default mapshaper;
}
declare module 'polylabel' {
	/** Point of a polygon that is farthest from its outline; `distance` is how far. */
	export default function polylabel(
		polygon: readonly (readonly (readonly [number, number])[])[],
		precision?: number,
	): [number, number] & { readonly distance: number };
}
