/** The province as it goes up, too large for every run of the tests: `npm run feed`. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/core/commands/feed/province.ts'],
    pool: 'forks',
    testTimeout: 600_000,
    reporters: ['verbose'],
  },
});
