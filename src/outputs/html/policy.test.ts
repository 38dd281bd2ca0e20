import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { ownPolicy } from './policy.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, rest = '') =>
	`<head><meta http-equiv="content-security-policy" content="${policy}"></head><style>a{b:c}</style><script type="module">go()</script>${rest}`;

test('keeps the hashes of what stands in the page and drops the others', () => {
	const all = `default-src 'self'; script-src 'self' ${hashOf('go()')} ${hashOf('other()')}; style-src 'self' ${hashOf('x')} ${hashOf('a{b:c}')};`;
	const own = `default-src 'self'; script-src 'self' ${hashOf('go()')}; style-src 'self' ${hashOf('a{b:c}')}; worker-src 'none'`;
	expect(ownPolicy(page(all))).toBe(page(own));
});

test('leaves everything else alone, even what looks like a pattern of replacement', () => {
	const policy = `script-src ${hashOf('go()')}`;
	const rest = `<p>$& $1</p><script type="application/ld+json">{}</script><script type="module" src="/x.js"></script>`;
	expect(ownPolicy(page(policy, rest))).toBe(page(`${policy}; worker-src 'none'`, rest));
	expect(ownPolicy('<p>no policy</p>')).toBe('<p>no policy</p>');
});

test('lets no page start a worker that does not say so itself', () => {
	expect(ownPolicy(page("default-src 'self'"))).toBe(page("default-src 'self'; worker-src 'none'"));
	expect(ownPolicy(page("default-src 'self'; worker-src 'self'"))).toBe(page("default-src 'self'; worker-src 'self'"));
});
