/** How the tests run: one process a file, in a time zone that is neither the spreadsheet's nor UTC. */
import { defineConfig } from 'vitest/config';

// Whatever reads the zone of the machine instead of the spreadsheet's is a day off here, and shows.
process.env['TZ'] = 'America/Los_Angeles';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    pool: 'forks',
    // Left to itself it keeps a core free: on two cores that is half of them.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 120_000,
    reporters: process.env['CI'] ? ['default', 'json'] : ['default'],
    outputFile: { json: '.tsbuild/tests.json' },
  },
});
