/** Turns a path of this site (base path included, as `src/site.ts` makes them) into the address to print in files that
 * travel: absolute when the site's address is known, else the path as it is. */
export type Address = (path: string) => string;

export const addressOf =
	(site: URL | undefined): Address =>
	(path) =>
		site ? new URL(path, site).href : path;
