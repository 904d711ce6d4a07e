import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe: { run(context: Document | string, options: object): Promise<AxeResults> };
  }
}

const resolve =
  typeof require === 'function' ? require.resolve : createRequire(import.meta.url).resolve;
const source = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds by WCAG 2.2 A and AA and best practice, one line a finding; empty when all is well.
 * `within` looks at one layer alone: what it covers is half hidden and would be found wanting. For the
 * same reason a page is judged from its top: further down, its sticky header covers half a button.
 */
export async function accessibilityFindings(page: Page, within?: string): Promise<string[]> {
  // evaluate() is not subject to the page's content security policy, a script element would be.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  await drawn(page);
  const results = await page.evaluate((selector) => {
    if (!selector) scrollTo(0, 0);
    return window.axe.run(selector ?? document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
  }, within);
  return results.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${violation.help}: ${node.target.join(' ')}`),
  );
}

/** What follows a change is drawn with the next frame, as media queries and effects of the page are. */
const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

/** Elements that stick out of the window to the side. */
export async function horizontalOverflow(page: Page): Promise<string[]> {
  await drawn(page);
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .slice(0, 5)
      .map((e) => `${e.tagName.toLowerCase()}.${e.className}: ${e.textContent?.slice(0, 40)}`);
  });
}

/**
 * Words that do not fit where they stand and are cut there. Not what says itself whole in its title, as
 * a session does in the hours of a calendar.
 */
export async function cutText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hidden = (element: Element): boolean => {
      const { clipPath, visibility } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      return clipPath !== 'none' || visibility === 'hidden' || width <= 1 || height <= 1;
    };
    // An area that scrolls shows the rest; one that hides what is over does not.
    const cuts = (element: Element): boolean => {
      const { overflowX, overflowY } = getComputedStyle(element);
      return (
        (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    };
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.textContent?.trim() && !element.closest('[title]'))
      .filter((element) => !hidden(element) && cuts(element))
      .slice(0, 5)
      .map((e) => `${e.tagName.toLowerCase()}.${e.className}: ${e.textContent?.slice(0, 60)}`);
  });
}
