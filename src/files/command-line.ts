/** Whether only an explanation of the command is asked for. */
export const asksForHelp = (args: readonly string[]): boolean => args.includes('--help') || args.includes('-h');

/** What `parseArgs` of Node found wrong with a command line, in Indonesian; nothing when it failed of something else. */
export function commandLineFault(cause: unknown): string | undefined {
	const { code, message = '' } = cause as Partial<NodeJS.ErrnoException>;
	if (!code?.startsWith('ERR_PARSE_ARGS')) return undefined;
	const written = /'(-[^\s']+|[^']*)/.exec(message)?.[1] ?? '';
	if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Pilihan tidak dikenal: \`${written}\`.`;
	if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return `\`${written}\` tidak dikenal di sini.`;
	if (/does not take/.test(message)) return `Pilihan \`${written}\` ditulis tanpa nilai.`;
	return `Pilihan \`${written}\` belum diberi nilai.`;
}
