/** The page as one file: nothing in it that Google's templates or the browser would misread. */
import { expect, test } from 'vitest';
import { builtPage } from './browser.ts';

test('is one file that asks nothing of any other address', async () => {
  const page = await builtPage();
  expect(page).not.toMatch(/<\?/);
  expect(page.match(/<\/script>/g)).toHaveLength(1);
  expect(page).not.toMatch(/(?:src|href)="(?!data:)/);
  expect(page).not.toMatch(/url\("?(?!data:|"data:)/);
});
