import { sha256 } from '../../files/hash.ts';
import type { Issue } from '../../model/base/issue.ts';

/** The issues as a report of code quality, which GitLab shows beside the lines of a merge request. */
export const codeQuality = (issues: readonly Issue[]): string =>
	JSON.stringify(
		issues.map(({ severity, code, file, line, column, message, fix }) => ({
			description: `${message} ${fix}`,
			check_name: code,
			fingerprint: sha256([file, line, column, code, message].join('\0')),
			severity: severity === 'error' ? 'critical' : 'minor',
			location: { path: file, lines: { begin: line } },
		})),
	);
