import type { BrowserContext, Page } from 'playwright-core';
import { openBrowser } from './support/browser.js';
import { settled, signIn } from './support/people.js';
import { word } from './support/texts.js';

/** Chromium has no Georgian in Intl: text formatted by it would be English. */
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  context = await openBrowser({ language: 'ka' });
  page = await signIn(context, 'socialWorker');
});
afterAll(() => context.close());

it('runs where the danger is real', async () => {
  expect(await page.evaluate(() => Intl.DateTimeFormat.supportedLocalesOf('ka'))).toEqual([]);
});

it('names months and days of the calendar in Georgian, from Monday', async () => {
  await page.goto('/applications/new');
  const born = page.getByLabel(word('birthDate', 'ka')).first();
  await born.fill('24.12.1990');
  await born.blur();
  await page
    .getByRole('button', { name: word('openCalendar', 'ka') })
    .first()
    .click();
  const calendar = page.getByRole('dialog');
  await calendar.getByRole('button', { name: 'დეკემბერი 1990', exact: true }).waitFor();
  const days = await calendar.locator('thead th').allTextContents();
  expect(days).toEqual(['ორ', 'სა', 'ოთ', 'ხუ', 'პა', 'შა', 'კვ']);
  await page.keyboard.press('Escape');
});

it('writes dates as day, month, year', async () => {
  await page.goto('/beneficiaries?state=active');
  await settled(page);
  await page.locator('tbody tr[data-index="0"] a').click();
  const identity = page.getByRole('region', { name: 'ვინ არის' });
  await identity.waitFor();
  expect(await identity.textContent()).toMatch(/\d{2}\.\d{2}\.\d{4} \(\d+ წლის\)/);
});

it('shows no Georgian capitals (Mtavruli) anywhere', async () => {
  expect(await page.locator('body').innerText()).not.toMatch(/[\u1c90-\u1cbf]/);
});
