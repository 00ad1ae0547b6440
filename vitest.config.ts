/** How the tests run: in a time zone that is neither the spreadsheet's nor UTC, the random ones from one seed. */
import { defineConfig } from 'vitest/config';

// Whatever reads the zone of the machine instead of the spreadsheet's is a day off here, and shows.
process.env['TZ'] = 'America/Los_Angeles';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    setupFiles: ['test/seed.ts'],
    pool: 'forks',
    // What is tested keeps nothing between calls, so its files are loaded once and not for each of 170 test files anew.
    isolate: false,
    // Left to itself it keeps a core free: on two cores that is half of them.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 120_000,
    reporters: process.env['CI'] ? ['default', 'json'] : ['default'],
    outputFile: { json: '.tsbuild/tests.json' },
  },
});
