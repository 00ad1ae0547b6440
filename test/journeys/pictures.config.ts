/** How `npm run pictures` runs: only what takes the pictures of the READMEs of the listing, and the manuals, which is no test. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/journeys/{pictures,listing,manuals}.ts'], testTimeout: 300_000, hookTimeout: 120_000 },
});
