import { formatNumber } from '../model/base/format.ts';
import type { Issue } from '../model/base/issue.ts';
import type { SuppressedCell } from './disclosure/suppressed-cells.ts';

export type Format = 'text' | 'json' | 'github' | 'markdown';
export const FORMATS: readonly Format[] = ['text', 'json', 'github', 'markdown'];

const WORD = { error: 'SALAH', warning: 'PERIKSA' } as const;

/** So many issues of one kind in one file, and in all files, are told one by one; JSON always has all of them. */
const [FEW, MANY] = [60, 200];

interface Gathered {
	readonly shown: readonly Issue[];
	/** What is not told one by one, in sentences. */
	readonly rest: readonly string[];
}

/** The first issues of each kind, and how many more there are. */
function gathered(issues: readonly Issue[]): Gathered {
	const [counts, left] = [new Map<string, number>(), new Map<string, number>()];
	const next = (key: string) => {
		counts.set(key, (counts.get(key) ?? 0) + 1);
		return counts.get(key) as number;
	};
	const shown = issues.filter(({ code, file }) => {
		const isTold = next(`${code} ${file}`) <= FEW && next(code) <= MANY;
		if (!isTold) left.set(code, (left.get(code) ?? 0) + 1);
		return isTold;
	});
	const rest = [...left].map(
		([code, count]) => `… dan ${formatNumber(count)} lagi [${code}]; semuanya dengan --format json.`,
	);
	return { shown, rest };
}

function summary(issues: readonly Issue[]): string {
	const errors = issues.filter(({ severity }) => severity === 'error').length;
	const warnings = issues.length - errors;
	if (errors > 0)
		return `${formatNumber(errors)} kesalahan, ${formatNumber(warnings)} hal untuk diperiksa. Belum dapat diterbitkan.`;
	return warnings > 0
		? `Tidak ada kesalahan; ${formatNumber(warnings)} hal untuk diperiksa. Dapat diterbitkan.`
		: 'Tidak ada kesalahan. Dapat diterbitkan.';
}

/** One issue for a terminal: its place, what was found, what to write. */
export const formatIssue = ({ severity, code, file, line, column, message, fix }: Issue): string =>
	`${WORD[severity]} ${file}:${line}:${column} [${code}]\n  ${message}\n  → ${fix}`;

/** For a terminal: a block an issue, the summary last. */
export function formatText(issues: readonly Issue[]): string {
	const { shown, rest } = gathered(issues);
	return [...shown.map(formatIssue), ...rest]
		.map((block) => `${block}\n`)
		.concat(summary(issues))
		.join('\n');
}

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
	const { shown, rest } = gathered(found);
	const issues = shown.map(plainIssue);
	switch (format) {
		case 'json':
			return JSON.stringify(
				{ ok: found.every(({ severity }) => severity !== 'error'), issues: found, suppressed },
				null,
				'\t',
			);
		case 'github':
			return issues
				.map(
					({ severity, code, file, line, message, fix }) =>
						`::${severity} file=${escapeProperty(file)},line=${line},title=${escapeProperty(code)}::${escapeData(`${message} ${fix}`)}`,
				)
				.concat(rest, summary(found))
				.join('\n');
		case 'markdown':
			return [
				`**${summary(found)}**`,
				...(issues.length > 0 ? ['', '| | Tempat | Masalah | Yang perlu ditulis |', '|---|---|---|---|'] : []),
				...issues
					.slice(0, most)
					.map(
						({ severity, file, line, column, message, fix }) =>
							`| ${WORD[severity]} | ${cellText(file)}:${line}:${column} | ${cellText(message)} | ${cellText(fix)} |`,
					),
				...(issues.length > most
					? ['', `… dan ${found.length - most} lagi; seluruhnya ada di \`laporan.json\`.`]
					: rest.flatMap((sentence) => ['', sentence])),
			].join('\n');
		case 'text':
			return formatText(found.map(plainIssue));
	}
}
