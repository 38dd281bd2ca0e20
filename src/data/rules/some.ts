const AND = new Intl.ListFormat('id-ID');

/** Some names of many, for a message is read and a list of hundreds is not: `A, B, dan 4 wilayah lain`. */
export const someOf = (names: readonly string[], most: number, others: string): string =>
	AND.format(names.length > most ? [...names.slice(0, most), `${names.length - most} ${others}`] : names);
