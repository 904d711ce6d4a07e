import type { BrowserContext, Page } from 'playwright-core';
import { full, openBrowser } from './support/browser.js';
import { keyboardFindings } from './support/keyboard.js';
import { signIn, type Person } from './support/people.js';
import { screens } from './support/routes.js';

/** Every screen can be used with the Tab key alone, and shows where the focus is. */
const everyPerson = [...new Set(screens.map((screen) => screen.person))];
const walked: readonly Person[] = full ? everyPerson : ['facilitator', 'officer', 'partner'];

describe.each(walked)('for the %s', (person) => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    context = await openBrowser({ language: 'ka', size: 'desktop' });
    page = await signIn(context, person);
  });
  afterAll(() => context.close());

  it.each(screens.filter((screen) => screen.person === person))(
    '$name needs no mouse',
    async ({ open }) => {
      await open(page);
      expect(await keyboardFindings(page)).toEqual([]);
    },
  );
});
