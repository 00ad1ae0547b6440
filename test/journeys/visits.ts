/** Visits to the local page that last as long as the tests of a file. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startBrowser } from '../sidebar/browser.ts';
import { chooseMenu, serveBuilt, type Visited, visit } from './page.ts';

/** Serves the page to a browser while the tests of a file run; gives what opens it. */
export function served(): (query?: string) => Promise<Visited> {
  let browser: Browser;
  let built: Awaited<ReturnType<typeof serveBuilt>>;
  beforeAll(async () => {
    built = await serveBuilt();
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    built?.stop();
  });
  return (query) => visit(browser, built.address, query);
}

/** One visit for all tests of a file, with the sidebar open unless it is asked otherwise. */
export function oneVisit({ query = '', sidebar = true } = {}): Visited {
  const open = served();
  let at: Visited;
  beforeAll(async () => {
    at = await open(query);
    if (sidebar) await chooseMenu(at.page, 'เปิดสัจจะชีต');
  });
  return {
    get page() {
      return at.page;
    },
    get side() {
      return at.side;
    },
    get troubles() {
      return at.troubles;
    },
  };
}
