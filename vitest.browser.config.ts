import { defineConfig } from 'vitest/config';

/** Tests that look at the built site in a browser. */
export default defineConfig({
	test: {
		include: ['tests/browser/**/*.test.ts'],
		globalSetup: 'tests/support/built-site.ts',
		testTimeout: 30_000,
		hookTimeout: 60_000,
		// More browsers than this make each other slow on a small machine.
		maxWorkers: 2,
	},
});
