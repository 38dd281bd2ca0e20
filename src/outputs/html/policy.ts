import { hash } from 'node:crypto';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/i;
/** What stands in a page itself and needs its hash in the policy; blocks of data are never run. */
const INLINE = /<(?:style|script)\b([^>]*)>([\s\S]*?)<\/(?:style|script)>/g;

/** A page's HTML with only those hashes in its `<meta>` policy whose style or script stands in the page. Hashes do not
 * compress, and they come before everything a reader sees. A page that names no workers may start none. A page without
 * such a policy comes back as it is. */
export function ownPolicy(html: string): string {
	const present = new Set<string>();
	for (const [, attributes = '', text = ''] of html.matchAll(INLINE))
		if (!/\bsrc=|type="application\//.test(attributes)) present.add(`'sha256-${hash('sha256', text, 'base64')}'`);
	return html.replace(POLICY, (_, start: string, policy: string, end: string) => {
		const directives = policy
			.replace(/;\s*$/, '')
			.split(';')
			.map((directive) =>
				directive
					.split(' ')
					.filter((source) => !source.startsWith("'sha256-") || present.has(source))
					.join(' '),
			);
		if (!/\bworker-src /.test(policy)) directives.push(" worker-src 'none'");
		return start + directives.join(';') + end;
	});
}
