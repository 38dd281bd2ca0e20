const MOST_NAMES = 5;

/** The command that makes a sound file of what an office has. */
export const commandFor = (file: string) => {
	const slug = /kota\/([^/]+)\/[^/]+$/.exec(file)?.[1];
	return `\`npm run boundary -- ${file}${slug ? ` --city ${slug}` : ''}\``;
};

/** Some names of many: `A, B, C, dan 4 lagi`. */
export function someOf(names: readonly string[]): string {
	const rest = names.length - MOST_NAMES;
	return rest > 0 ? `${names.slice(0, MOST_NAMES).join(', ')}, dan ${rest} lagi` : names.join(', ');
}
