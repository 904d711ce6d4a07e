import type { Page, ViewportSize } from 'playwright-core';
import { requestsEnded } from './requests.js';

/** Waits for the next frame, which draws the effects of a change, such as media queries. */
export const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

/**
 * Gives the window another size. Ends when what follows the size has followed it: the style sheets at once, what
 * React lays out by a media query in the next frame, and the parts that only the new size loads.
 */
export async function resize(page: Page, size: ViewportSize): Promise<void> {
  await page.setViewportSize(size);
  await drawn(page);
  await requestsEnded(page);
  await drawn(page);
}
