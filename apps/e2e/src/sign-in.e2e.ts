import type { BrowserContext, Page } from 'playwright-core';
import { openBrowser } from './support/browser.js';
import { people, settled, signIn } from './support/people.js';

let context: BrowserContext;
beforeEach(async () => {
  context = await openBrowser({ language: 'ka' });
});
afterEach(() => context.close());

const blank = (page: Page) => page.locator('input[type=email]').waitFor();

it('refuses a wrong password in words, keeps the e-mail and moves focus to the problem', async () => {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto('/reports');
  await page.locator('input[type=email]').fill(people.socialWorker);
  await page.locator('input[type=password]').fill('not the password');
  await page.keyboard.press('Enter');
  await page.getByText('ელფოსტა ან პაროლი არასწორია').waitFor();
  expect(await page.locator('input[type=email]').inputValue()).toBe(people.socialWorker);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
});

it('stays signed in over a reload, changes language in place, and signs out for good', async () => {
  const page = await signIn(context, 'socialWorker');
  await page.reload();
  await settled(page);
  expect(await page.locator('h1').textContent()).toBe('ბენეფიციარები');

  await page.getByRole('button', { name: 'EN' }).click();
  expect(await page.locator('h1').textContent()).toBe('Beneficiaries');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');

  await page.getByRole('button', { name: 'ნინო ბერიძე' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await blank(page);
  await page.goto('/beneficiaries');
  await blank(page);
});

it('never leaves the access token where a script of another origin or a thief could read it', async () => {
  const page = await signIn(context, 'socialWorker');
  const stored = await page.evaluate(() =>
    JSON.stringify({ ...localStorage, ...sessionStorage, cookie: document.cookie }),
  );
  expect(stored).not.toMatch(/eyJ/);
  expect(stored).not.toContain('refresh');
});
