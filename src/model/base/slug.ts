/** A name as it stands in an address: `Kepulauan Siau` -> `kepulauan-siau`; empty where it has neither letter nor
 * digit. */
export const slugOf = (name: string): string =>
	name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

/** Letters and digits only, so that `Api-Api`, `Api api` and `API-API` are one name. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
