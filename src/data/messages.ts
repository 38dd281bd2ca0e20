import type { Issue } from '../model/base/issue.ts';
import type { SuppressedCell } from './disclosure/suppressed-cells.ts';

export type Format = 'text' | 'json' | 'github' | 'markdown';
export const FORMATS: readonly Format[] = ['text', 'json', 'github', 'markdown'];

const WORD = { error: 'SALAH', warning: 'PERIKSA' } as const;

function summary(issues: readonly Issue[]): string {
	const errors = issues.filter(({ severity }) => severity === 'error').length;
	const warnings = issues.length - errors;
	if (errors > 0) return `${errors} kesalahan, ${warnings} hal untuk diperiksa. Belum dapat diterbitkan.`;
	return warnings > 0
		? `Tidak ada kesalahan; ${warnings} hal untuk diperiksa. Dapat diterbitkan.`
		: 'Tidak ada kesalahan. Dapat diterbitkan.';
}

/** One issue for a terminal: its place, what was found, what to write. */
export const formatIssue = ({ severity, code, file, line, column, message, fix }: Issue): string =>
	`${WORD[severity]} ${file}:${line}:${column} [${code}]\n  ${message}\n  → ${fix}`;

/** For a terminal: a block an issue, the summary last. */
export const formatText = (issues: readonly Issue[]): string =>
	[...issues.map((issue) => `${formatIssue(issue)}\n`), summary(issues)].join('\n');

const escapeSign = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
/** GitHub's workflow commands take these escaped; in a message a colon or comma must stay, for there it is not
 * unescaped. */
const escapeData = (text: string) => text.replace(/[%\r\n]/g, escapeSign);
const escapeProperty = (text: string) => text.replace(/[%\r\n:,]/g, escapeSign);

/** What could turn or break a line of a terminal is not repeated: names of files hold what anybody likes. */
const plain = (text: string) => text.replace(/[\p{Cc}\p{Cf}]/gu, '�');
const plainIssue = (issue: Issue): Issue => ({ ...issue, file: plain(issue.file), message: plain(issue.message) });

const cellText = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/**
 * The whole verdict in one of the formats of `npm run check`.
 * @param suppressed the suppressed cells, for an official to sign; only JSON lists them.
 * @param most how many rows a table of Markdown has at most, which a comment may not pass.
 */
export function formatIssues(
	found: readonly Issue[],
	format: Format,
	suppressed?: readonly SuppressedCell[],
	most = Number.POSITIVE_INFINITY,
): string {
	const issues = format === 'json' ? found : found.map(plainIssue);
	switch (format) {
		case 'json':
			return JSON.stringify(
				{ ok: issues.every(({ severity }) => severity !== 'error'), issues, suppressed },
				null,
				'\t',
			);
		case 'github':
			return issues
				.map(
					({ severity, code, file, line, message, fix }) =>
						`::${severity} file=${escapeProperty(file)},line=${line},title=${escapeProperty(code)}::${escapeData(`${message} ${fix}`)}`,
				)
				.concat(summary(issues))
				.join('\n');
		case 'markdown':
			return [
				`**${summary(issues)}**`,
				...(issues.length > 0 ? ['', '| | Tempat | Masalah | Yang perlu ditulis |', '|---|---|---|---|'] : []),
				...issues
					.slice(0, most)
					.map(
						({ severity, file, line, column, message, fix }) =>
							`| ${WORD[severity]} | ${cellText(file)}:${line}:${column} | ${cellText(message)} | ${cellText(fix)} |`,
					),
				...(issues.length > most
					? ['', `… dan ${issues.length - most} lagi; seluruhnya ada di \`laporan.json\`.`]
					: []),
			].join('\n');
		case 'text':
			return formatText(issues);
	}
}
