import type { Check, GuardIssue } from './check.ts';
import { document, inlineStyle, marks } from './checks/document.ts';
import { links } from './checks/links.ts';
import { machineNumbers } from './checks/machine-numbers.ts';
import { machinePath } from './checks/machine-path.ts';
import { permanent } from './checks/permanent.ts';
import { policy, requests } from './checks/policy.ts';
import { scripts } from './checks/scripts.ts';
import { parsePage } from './page.ts';
import { readSite, type SiteOptions } from './site.ts';

/** Made anew for each run, because some remember what they saw. */
const CHECKS: readonly (() => Check)[] = [document, links, requests, inlineStyle, scripts, policy, machinePath, marks];

const TEXT = /\.(html|css|js|mjs|json|geojson|csv|svg|xml|ics|txt|webmanifest|md|bib|ris)$/;

/** All that is wrong with the built site in `dir`, file by file; nothing when it may be published. */
export function runGuard(dir: string, options: SiteOptions = {}): GuardIssue[] {
	const site = readSite(dir, options);
	const { publication } = options;
	const checks = [
		...CHECKS.map((make) => make()),
		...(publication ? [machineNumbers(publication)] : []),
		...(options.permanent === undefined ? [] : [permanent(options.permanent)]),
	];
	const issues: GuardIssue[] = [];
	const add = (check: string, file: string, messages: Iterable<string> = []) => {
		for (const message of messages) issues.push({ check, file, message });
	};
	for (const file of [...site.files.keys()].filter((name) => TEXT.test(name)).sort()) {
		const text = site.read(file);
		const page = file.endsWith('.html') ? parsePage(file, text) : undefined;
		for (const check of checks) {
			if (page) add(check.name, file, check.page?.(page, site));
			add(check.name, file, check.text?.(text, file));
		}
	}
	for (const { name, end } of checks)
		for (const { file, message } of end?.(site) ?? []) issues.push({ check: name, file, message });
	return issues;
}

/** The verdict for a terminal: a block an issue, the summary last. */
export function formatGuard(issues: readonly GuardIssue[]): string {
	const blocks = issues.map(({ check, file, message }) => `SALAH ${file} [${check}]\n  ${message}\n`);
	return [
		...blocks,
		issues.length > 0
			? `${issues.length} kesalahan pada situs yang dibangun.`
			: 'Situs yang dibangun lolos pemeriksaan.',
	].join('\n');
}
