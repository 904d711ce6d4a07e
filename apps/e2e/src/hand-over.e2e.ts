import './support/page-stand-in.js';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { openBrowser, watchErrors } from './support/browser.js';
import { settled, signIn } from './support/people.js';
import { teamTexts } from '../../web/src/features/team/team.texts.js';
import { say } from './support/portal-words.js';

/** Returns texts of the portal in Georgian. */
const t = say('ka');

/** A supervisor hands work of a colleague over from Team, in one dialog. */
describe('the work of a colleague', () => {
  let context: BrowserContext;
  let page: Page;
  let errors: string[];
  let dialog: Locator;

  beforeAll(async () => {
    context = await openBrowser({ language: 'ka' });
    page = await signIn(context, 'supervisor');
    errors = watchErrors(page);
    await page.goto('/team');
    await settled(page);
    dialog = page.getByRole('dialog');
  });
  afterAll(() => context.close());

  /** The button with the number of open cases of a colleague. */
  const cases = (name: string, count: number | string = String.raw`\d+`) =>
    page.getByRole('button', { name: new RegExp(`^${name}, ღია საქმეები: ${count}$`) });
  const openCases = async (name: string) => Number(await cases(name).textContent());

  it('is one table, and leads to the people whom nobody has reached', async () => {
    const headers = await page.getByRole('columnheader').allTextContents();
    const columns = ['highRisk', 'overdue', 'noContact', 'toApprove', 'meetings'] as const;
    for (const key of columns) expect(headers).toContain(t(teamTexts, `load.${key}`));
    const link = page.getByRole('link', { name: /^კონტაქტის გარეშე 30 დღე/ }).first();
    const count = Number(await link.textContent());
    await link.click();
    await page.locator('tbody tr[data-index]').first().waitFor();
    await settled(page);
    expect(await page.locator('tbody tr[data-index]').count()).toBe(Math.min(count, 50));
    await page.goBack();
    await settled(page);
  });

  it('is handed to another in one dialog, with one reason', async () => {
    const names = await page.locator('tbody th span:first-child').allTextContents();
    const [from = '', to = ''] = names;
    const [had, got] = [await openCases(from), await openCases(to)];
    await page.getByRole('button', { name: `საქმიანობის გადაბარება: ${from}` }).click();
    await dialog.getByText(t(teamTexts, 'handOver.intro')).waitFor();
    // The first combobox of the cases gives all of them, the next one the first case.
    await dialog.getByRole('combobox', { name: /GZ-/ }).first().click();
    await page.getByRole('option', { name: new RegExp(to) }).click();
    await dialog.getByLabel(t(teamTexts, 'handOver.reason')).fill('შვებულება');
    await dialog.getByRole('button', { name: 'გადაბარება (1)' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(t(teamTexts, 'handOver.done')).waitFor();
    await cases(from, had - 1).waitFor();
    await cases(to, got + 1).waitFor();
    expect(errors).toEqual([]);
  });

  it('keeps what was chosen when a line is refused, and says at the line why', async () => {
    const [from = '', to = ''] = await page.locator('tbody th span:first-child').allTextContents();
    await page.getByRole('button', { name: `საქმიანობის გადაბარება: ${from}` }).click();
    const first = dialog.getByRole('combobox', { name: /GZ-/ }).first();
    await first.click();
    await page.getByRole('option', { name: new RegExp(to) }).click();
    await dialog.getByLabel(t(teamTexts, 'handOver.reason')).fill('შვებულება');
    await page.route('**/hand-over', async (route) => {
      const body = route.request().postDataJSON() as { items: { version: number }[] };
      for (const item of body.items) item.version += 7;
      await route.continue({ postData: JSON.stringify(body) });
    });
    await dialog.getByRole('button', { name: 'გადაბარება (1)' }).click();
    await dialog
      .getByText(/ეს ამასობაში შეიცვალა/)
      .first()
      .waitFor();
    expect(await first.inputValue()).toContain(to);
    await page.unroute('**/hand-over');
    await dialog.getByRole('button', { name: 'გადაბარება (1)' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(errors.filter((error) => !error.includes('409'))).toEqual([]);
  });
});
