import './support/page-stand-in.js';
import type { BrowserContext, Page } from 'playwright-core';
import { openBrowser, watchErrors } from './support/browser.js';
import { settled, signIn, somebodyListed } from './support/people.js';
import { word } from './support/texts.js';
import { timelineTexts } from '../../web/src/features/timeline/timeline.texts.js';
import { say } from './support/portal-words.js';

/** Returns texts of the portal in Georgian. */
const t = say('ka');

/** Uses the keyboard alone: people, screens and actions in one field, and single keys. */
let context: BrowserContext;
let page: Page;
let errors: string[];
let known: { name: string; number: string };

beforeAll(async () => {
  context = await openBrowser({ language: 'ka' });
  page = await signIn(context, 'socialWorker');
  errors = watchErrors(page);
  known = await somebodyListed(page);
  await page.goto('/groups');
  await settled(page);
});
afterAll(() => context.close());

const field = () => page.getByRole('combobox', { name: word('find', 'ka') });
async function openPalette(): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator('[role=dialog] input:focus').waitFor();
}
const options = () => page.getByRole('option');

it('finds a person by number from any screen in two steps and typing', async () => {
  await openPalette();
  await page.keyboard.type(known.number);
  await options().filter({ hasText: known.number }).waitFor();
  expect(await options().count()).toBe(1);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: known.name }).waitFor();
  // No address contains the search.
  expect(page.url()).not.toContain(known.number);
});

it('writes a note from anywhere in four steps and typing', async () => {
  const phrase = `შეხვდა კოორდინატორს. ${Date.now()}`;
  await page.goto('/');
  await settled(page);
  await page.keyboard.press('n');
  await page.locator('[role=dialog] input:focus').waitFor();
  await page.keyboard.type(known.number);
  await options().filter({ hasText: known.number }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByLabel(t(timelineTexts, 'note.text')).waitFor();
  await page.locator('textarea:focus').waitFor();
  await page.keyboard.type(phrase);
  await page.getByRole('radio', { name: t(timelineTexts, 'noteKind.phone') }).check();
  await page.keyboard.press('Control+Enter');
  await page.getByText(t(timelineTexts, 'note.saved')).waitFor();
  await page.getByRole('heading', { level: 1, name: known.name }).waitFor();
  await page.getByRole('listitem').filter({ hasText: phrase }).waitFor();
});

it('leads to screens by their name in either language, and says when nothing is found', async () => {
  await openPalette();
  await page.keyboard.type('groups');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/groups$/);
  await field().waitFor({ state: 'detached' });
  await openPalette();
  await page.keyboard.type('მომ');
  await options()
    .filter({ hasText: word('newApplication', 'ka') })
    .waitFor();
  await field().fill('99999999999');
  await page.getByText('ვერაფერი მოიძებნა: „99999999999“').waitFor();
  expect(await options().count()).toBe(0);
  await page.keyboard.press('Escape');
  await field().waitFor({ state: 'detached' });
});

it('goes to screens with G and a letter, and into the search field with a slash', async () => {
  await page.keyboard.press('KeyG');
  await page.keyboard.press('KeyB');
  await page.waitForURL(/\/beneficiaries$/);
  await settled(page);
  await page.keyboard.press('Slash');
  await page.waitForFunction(() => document.activeElement?.closest('[role=search]') !== null);
  // In a field the letters are typed text.
  await page.keyboard.type('gt');
  expect(await page.getByRole('search').getByRole('textbox').inputValue()).toBe('gt');
  expect(page.url()).toMatch(/\/beneficiaries$/);
});

it('shows the keys on a question mark, and single keys can be switched off', async () => {
  await page.goto('/groups');
  await settled(page);
  await page.keyboard.press('Shift+Slash');
  const help = page.getByRole('dialog', { name: word('keys', 'ka') });
  await help.waitFor();
  await help.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });
  await page.keyboard.press('KeyG');
  await page.keyboard.press('KeyB');
  await openPalette();
  expect(page.url()).toMatch(/\/groups$/);
  await page.keyboard.press('Escape');
});

it('raised no error on the way', () => {
  expect(errors).toEqual([]);
});
