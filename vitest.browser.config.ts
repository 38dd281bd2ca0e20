import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongFirst } from './tests/support/long-first.ts';

/** Tests that look at the built site in a browser. */
export default defineConfig({
	test: {
		include: ['tests/browser/**/*.test.ts'],
		globalSetup: 'tests/support/built-site.ts',
		// Tests start the project's commands some hundred times; understanding their source took most of that.
		env: { NODE_COMPILE_CACHE: path.resolve('node_modules/.cache/commands') },
		// Only a test that hangs may be stopped: a busy machine is no fault of the site.
		testTimeout: 180_000,
		hookTimeout: 180_000,
		// A page that loads leaves a core idle now and then; more browsers than this make each other slow.
		maxWorkers: 3,
		sequence: { sequencer: LongFirst },
	},
});
