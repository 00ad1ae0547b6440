/** What people see of a page, measured: what sticks out, what is cut off, what is too small, and where the focus hides. */
import type { Page } from 'playwright-core';

/** What sticks out to the side; what is typed into a field may be longer than the field. */
export function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('.unseen, svg') && element.getClientRects().length > 0)
      .filter(
        (element) =>
          element.getBoundingClientRect().right > width + 0.5 ||
          (element.tagName !== 'INPUT' &&
            element.scrollWidth > element.clientWidth + 1 &&
            getComputedStyle(element).overflow !== 'visible'),
      )
      .map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 30)}`);
  });
}

/** Text of which the lower lines cannot be seen, or that lies under the edge of its box. */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *, header *, .foot *')]
      .filter((element) => !element.closest('.unseen, svg, option') && element.getClientRects().length > 0)
      .filter((element) => {
        const { overflowY } = getComputedStyle(element);
        return (overflowY === 'hidden' || overflowY === 'clip') && element.scrollHeight > element.clientHeight + 2;
      })
      .map((element) => `cut off: ${element.tagName}.${element.className} ${element.textContent?.slice(0, 30)}`),
  );
}

/** What is pressed and is smaller than a finger. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'button, select, summary, input:not([type="radio"], [type="checkbox"], [type="file"]), label:has([type="radio"], [type="checkbox"])',
      ),
    ]
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 44 || box.height < 44)
      .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.width}×${box.height}`),
  );
}

/** What can be pressed and is out of reach of keys, or does not show that it has the focus. */
export function hiddenFocus(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a[href], select, summary, input, textarea, [tabindex="0"]')]
      .filter((element) => element.getClientRects().length > 0 && !element.closest('.unseen'))
      .flatMap((element) => {
        element.focus();
        const ringed = [element, element.closest('label')].some((one) => {
          if (one === null) return false;
          const { outlineStyle, outlineWidth } = getComputedStyle(one);
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        });
        const isThere = document.activeElement === element && element.tabIndex >= 0;
        return isThere && ringed ? [] : [`${isThere ? 'no ring' : 'not reached'}: ${element.outerHTML.slice(0, 100)}`];
      }),
  );
}
