import type { BrowserContext, Page } from 'playwright-core';
import { openBrowser, watchErrors } from './support/browser.js';
import { settled, signIn, somebodyListed } from './support/people.js';

/**
 * A social worker searches for a person by a name in Latin letters, by a name in Georgian, and by a personal
 * number. The person is taken from the list, so that the test runs on any data.
 */
let context: BrowserContext;
let page: Page;
let errors: string[];

beforeAll(async () => {
  context = await openBrowser({ language: 'ka' });
  page = await signIn(context, 'socialWorker');
  errors = watchErrors(page);
});
afterAll(() => context.close());

const latin: Readonly<Record<string, string>> = Object.fromEntries(
  [...'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ'].map((letter, index) => [
    letter,
    'a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h'.split(' ')[
      index
    ] ?? '',
  ]),
);
const romanised = (text: string) => [...text].map((letter) => latin[letter] ?? letter).join('');

async function search(text: string): Promise<string[]> {
  const box = page.getByRole('search').getByRole('textbox');
  const answer = page.waitForResponse((one) => one.url().endsWith('/beneficiaries/search'));
  await box.fill(text);
  await box.press('Enter');
  await answer;
  await settled(page);
  return page.locator('tbody tr[data-index] a').allTextContents();
}

it('finds the same person in Latin, in Georgian and by personal number', async () => {
  const { name, number } = await somebodyListed(page);
  await page.goto('/beneficiaries');

  expect(await search(romanised(name))).toContain(name);
  expect(await search(name)).toContain(name);
  expect(await search(number)).toEqual([name]);
  // No address contains the search.
  expect(page.url()).toMatch(/\/beneficiaries$/);
});

it('opens the record by the keyboard and comes back to the same search', async () => {
  const link = page.locator('tbody tr[data-index="0"] a');
  const name = (await link.textContent()) ?? '';
  const typed = await page.getByRole('search').getByRole('textbox').inputValue();
  await link.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name }).waitFor();
  // The history of the browser keeps the number of the case, not the name.
  expect(await page.title()).toMatch(/^GZ-\d{4}-\d{6} · გზა$/u);

  await page.goBack();
  await settled(page);
  expect(await page.getByRole('search').getByRole('textbox').inputValue()).toBe(typed);
  expect(await page.locator('tbody tr[data-index] a').allTextContents()).toEqual([name]);
});

it('keeps filters in the address, and Back restores them with the place in the list', async () => {
  await page.goto('/beneficiaries?sex=male');
  await settled(page);
  await page.mouse.wheel(0, 1500);
  await page.waitForTimeout(300);
  const before = await page.evaluate(() => Math.round(window.scrollY));
  expect(before).toBeGreaterThan(300);

  const visible = page.locator('tbody tr[data-index] a');
  const count = await visible.count();
  await visible.nth(Math.floor(count / 2)).evaluate((link: HTMLElement) => link.click());
  await page.locator('#main nav').waitFor();
  await page.goBack();
  await settled(page);

  expect(new URL(page.url()).search).toBe('?sex=male');
  await page.waitForFunction((y) => Math.abs(window.scrollY - y) < 100, before);
});

it('moves between rows with J and K in any keyboard layout', async () => {
  await page.goto('/beneficiaries');
  await settled(page);
  await page.locator('tbody tr[data-index="0"] a').focus();
  await page.keyboard.press('KeyJ');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('KeyK');
  await page.waitForFunction(
    () => document.activeElement?.closest('tr')?.getAttribute('data-index') === '1',
  );
});

it('raised no error on the way', () => {
  expect(errors).toEqual([]);
});
