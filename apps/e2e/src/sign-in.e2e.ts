import './support/page-stand-in.js';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { accessibilityFindings } from './support/axe.js';
import { baseUrl, openBrowser, watchErrors } from './support/browser.js';
import { people, settled, signInByForm } from './support/people.js';
import { signInTexts } from '../../web/src/features/sign-in/sign-in.texts.js';
import { say } from './support/portal-words.js';

/** Returns texts of the portal in Georgian. */
const t = say('ka');

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
  const page = await signInByForm(context, 'socialWorker');
  await page.reload();
  await settled(page);
  expect(await page.locator('h1').textContent()).toBe('დღეს');

  await page.getByRole('button', { name: 'EN' }).click();
  expect(await page.locator('h1').textContent()).toBe('Today');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');

  await page.getByRole('button', { name: 'ნინო ბერიძე' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await blank(page);
  await page.goto('/beneficiaries');
  await blank(page);
});

it('never leaves the access token where a script of another origin or a thief could read it', async () => {
  const page = await signInByForm(context, 'socialWorker');
  const stored = await page.evaluate(() =>
    JSON.stringify({ ...localStorage, ...sessionStorage, cookie: document.cookie }),
  );
  expect(stored).not.toMatch(/eyJ/);
  expect(stored).not.toContain('refresh');
});

it('asks to sign in again over a form whose session has ended, and loses nothing of it', async () => {
  const page = await signInByForm(context, 'socialWorker');
  const errors = watchErrors(page);
  await page.goto('/applications/new');
  await settled(page);
  await page.getByLabel('გვარი').fill('ხვედელიძე');
  await page.getByLabel('სახელი').first().fill('თორნიკე');

  // The sign-in is revoked: the access token is rejected and the refresh cookie is gone.
  await context.clearCookies();
  await page.route('**/api/v1/beneficiaries/duplicates', (route) =>
    route.fulfill({
      status: 401,
      contentType: 'application/problem+json',
      body: JSON.stringify({
        type: '/problems/unauthenticated',
        title: 'საჭიროა ავტორიზაცია',
        status: 401,
        detail: '',
        traceId: 'e2e',
      }),
    }),
  );
  await page.getByLabel('პირადი ნომერი').fill('01019012345');
  const dialog = page.getByRole('dialog', { name: t(signInTexts, 'again') });
  await dialog.waitFor();
  expect(await accessibilityFindings(page, '[role=dialog]')).toEqual([]);

  await page.unroute('**/api/v1/beneficiaries/duplicates');
  await dialog.locator('input[type=password]').fill('gza-demo-2026');
  await dialog.getByRole('button', { name: t(signInTexts, 'submit'), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await page.getByLabel('გვარი').inputValue()).toBe('ხვედელიძე');
  // Only the 401 answers are ignored: the content security policy blocked no script or style.
  expect(errors.filter((text) => !text.includes('401'))).toEqual([]);
});

it('starts with at most 240 kB of script, compressed', async () => {
  const html = await (await fetch(baseUrl, { headers: { accept: 'text/html' } })).text();
  const scripts = [...new Set(html.match(/\/assets\/[\w.-]+\.js/g))];
  expect(scripts.length).toBeGreaterThan(1);
  const sizes = await Promise.all(
    scripts.map(async (script) => {
      const answer = await fetch(new URL(script, baseUrl));
      return gzipSync(Buffer.from(await answer.arrayBuffer())).length;
    }),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(240_000);
});
