import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongFirst } from './tests/support/long-first.ts';

/** Tests that need no browser. */
export default defineConfig({
	test: {
		// Tests start the project's commands some hundred times; understanding their source took most of that.
		env: { NODE_COMPILE_CACHE: path.resolve('node_modules/.cache/commands') },
		// One more than the two cores of a small machine: tests wait for the commands they start. By itself vitest would
		// leave a core free.
		maxWorkers: 3,
		sequence: { sequencer: LongFirst },
		// No test leaves anything behind in a module, and loading every module anew for every file took a fifth of the
		// time.
		isolate: false,
		// Only a test that hangs may be stopped: a busy machine is no fault of the code.
		testTimeout: 120_000,
		hookTimeout: 120_000,
		include: [
			'src/**/*.test.ts',
			'scripts/**/*.test.ts',
			'tests/unit/**/*.test.ts',
			'tests/cases/**/*.test.ts',
			'tests/build/**/*.test.ts',
		],
	},
});
