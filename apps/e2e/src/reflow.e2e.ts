import type { BrowserContext, Page } from 'playwright-core';
import { cutText, horizontalOverflow } from './support/axe.js';
import { full, languages, openBrowser } from './support/browser.js';
import { withLongLabels } from './support/long-words.js';
import { signIn, type Person } from './support/people.js';
import { screens } from './support/routes.js';

/**
 * No page scrolls sideways and no word is cut: at 320 pixels (WCAG 1.4.10), at 200 % of a small laptop's
 * window (1.4.4), and with the longest names and titles in Georgian.
 */
const windows = {
  'at 320 pixels': { width: 320, height: 640 },
  'at 200 %': { width: 683, height: 384 },
} as const;

const everyCombination = languages.flatMap((language) =>
  (Object.keys(windows) as (keyof typeof windows)[]).map((window) => [language, window] as const),
);
const combinations = full ? everyCombination : ([['ka', 'at 320 pixels']] as const);
const everyPerson = [...new Set(screens.map((screen) => screen.person))];

describe.each(combinations)('in %s %s', (language, window) => {
  describe.each(everyPerson)('for the %s', (person: Person) => {
    let context: BrowserContext;
    let page: Page;
    beforeAll(async () => {
      context = await openBrowser({ language, size: windows[window] });
      page = await signIn(context, person);
      await withLongLabels(page);
    });
    afterAll(() => context.close());

    it.each(screens.filter((screen) => screen.person === person))('$name fits', async (screen) => {
      await screen.open(page);
      expect(await horizontalOverflow(page)).toEqual([]);
      expect(await cutText(page)).toEqual([]);
    });
  });
});
