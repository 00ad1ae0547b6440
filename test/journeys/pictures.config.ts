/** How `npm run pictures` runs: only what takes the pictures of the READMEs and of the listing, which is no test. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/journeys/{pictures,listing}.ts'], testTimeout: 300_000, hookTimeout: 120_000 },
});
