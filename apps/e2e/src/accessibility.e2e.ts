import type { BrowserContext, Page } from 'playwright-core';
import {
  accessibilityFindings,
  buttonsOffLine,
  cardsOffLine,
  carelessWords,
  horizontalOverflow,
} from './support/axe.js';
import { colours, full, languages, openBrowser, sizes, type Size } from './support/browser.js';
import { settled, signIn, type Person } from './support/people.js';
import { screens } from './support/routes.js';
import { word } from './support/texts.js';

const everyCombination = languages.flatMap((language) =>
  (Object.keys(sizes) as Size[]).flatMap((size) =>
    colours.map((shown) => ({ language, size, shown })),
  ),
);

/** The short run shows every other screen in each of two combinations, so each screen once. */
const combinations = full
  ? everyCombination.map((combination) => ({ ...combination, screens }))
  : [
      { language: 'ka', size: 'phone', shown: 'light' } as const,
      { language: 'en', size: 'desktop', shown: 'light' } as const,
    ].map((combination, turn, { length }) => ({
      ...combination,
      screens: screens.filter((_, index) => index % length === turn),
    }));

async function isClean(page: Page, layer?: string): Promise<void> {
  expect(await accessibilityFindings(page, layer)).toEqual([]);
  expect(await horizontalOverflow(page)).toEqual([]);
  expect(await buttonsOffLine(page)).toEqual([]);
  expect(await cardsOffLine(page)).toEqual([]);
  expect(await carelessWords(page)).toEqual([]);
}

describe.each(combinations)('in $language on a $size in $shown colours', (combination) => {
  const { language, size, shown } = combination;

  describe('before sign-in', () => {
    it('has nothing to find, with and without problems shown', async () => {
      const context = await openBrowser({ language, size, colours: shown });
      const page = context.pages()[0] ?? (await context.newPage());
      await page.goto('/');
      await page.locator('h1').waitFor();
      await isClean(page);
      await page.locator('button[type=submit]').click();
      await page.getByRole('alert').waitFor();
      await isClean(page);
      await context.close();
    });
  });

  describe.each([...new Set(combination.screens.map((screen) => screen.person))])(
    'for the %s',
    (person: Person) => {
      let context: BrowserContext;
      let page: Page;
      beforeAll(async () => {
        context = await openBrowser({ language, size, colours: shown });
        page = await signIn(context, person);
      });
      afterAll(() => context.close());

      it.each(combination.screens.filter((screen) => screen.person === person))(
        '$name has nothing to find and fits the window',
        async ({ open }) => {
          await open(page);
          // Elements under an open dialog are half hidden and would be reported for that.
          const modal = await page.locator('[aria-modal=true]').count();
          await isClean(page, modal > 0 ? '[aria-modal=true]' : undefined);
        },
      );
    },
  );

  describe('with something open over the page', () => {
    let context: BrowserContext;
    let page: Page;
    beforeAll(async () => {
      context = await openBrowser({ language, size, colours: shown });
      page = await signIn(context, 'socialWorker');
      await page.goto('/beneficiaries');
      await settled(page);
    });
    afterAll(() => context.close());

    it('filter and user menu', async () => {
      await page.locator('[aria-haspopup=dialog]').first().click();
      await page.getByRole('dialog').waitFor();
      await isClean(page, '[role=dialog]');
      await page.keyboard.press('Escape');
      await page.locator('header [aria-haspopup=menu]').last().click();
      await page.getByRole('menu').waitFor();
      await isClean(page, '[role=menu]');
      await page.keyboard.press('Escape');
    });

    it('search and commands, and the keys', async () => {
      await page.keyboard.press('Control+k');
      await page.getByRole('option').first().waitFor();
      await isClean(page, '[role=dialog]');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.keyboard.press('Shift+Slash');
      await page.getByRole('dialog', { name: word('keys', language) }).waitFor();
      await isClean(page, '[role=dialog]');
      await page.keyboard.press('Escape');
    });

    it('problems of a form, calendar and list of choices', async () => {
      await page.goto('/applications/new');
      await page.getByRole('button', { name: word('save', language) }).click();
      await page.getByRole('alert').waitFor();
      await isClean(page);
      await page
        .getByRole('button', { name: word('openCalendar', language) })
        .first()
        .click();
      await page.getByRole('dialog').getByRole('table').waitFor();
      await isClean(page, '[role=dialog]');
      await page.keyboard.press('Escape');
      await page.getByRole('combobox', { name: word('category', language) }).click();
      await page.getByRole('option').first().waitFor();
      await isClean(page, '[role=listbox]');
    });
  });
});
