import { defineConfig } from 'vitest/config';

/** Tests that need no browser. */
export default defineConfig({
	test: {
		include: [
			'src/**/*.test.ts',
			'scripts/**/*.test.ts',
			'tests/unit/**/*.test.ts',
			'tests/cases/**/*.test.ts',
			'tests/build/**/*.test.ts',
		],
	},
});
