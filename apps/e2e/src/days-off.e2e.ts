import type { BrowserContext, Page } from 'playwright-core';
import { accessibilityFindings, horizontalOverflow } from './support/axe.js';
import { openBrowser, sizes, watchErrors } from './support/browser.js';
import { settled, signIn } from './support/people.js';
import { resize } from './support/window-size.js';

/** A year ahead that no other journey uses; 4 January is a Tuesday then. */
const year = 2028;
let context: BrowserContext;
let page: Page;
let errors: string[];

beforeAll(async () => {
  context = await openBrowser({ language: 'ka' });
  page = await signIn(context, 'administrator');
  errors = watchErrors(page);
});
afterAll(() => context.close());

const dialog = () => page.getByRole('dialog');
const closed = () => dialog().waitFor({ state: 'detached' });
const save = () => dialog().getByRole('button', { name: 'შენახვა' }).click();
const workingDays = (count: number) =>
  page.getByText(`სამუშაო დღეები წელიწადში: ${count}`, { exact: true }).waitFor();

it('shows the holidays of the law by year', async () => {
  await page.goto(`/admin/working-days?year=${year}`);
  await settled(page);
  await page.getByRole('cell', { name: 'ბედობა', exact: true }).waitFor();
  await page.getByRole('rowheader', { name: '17.04.2028', exact: true }).waitFor();
  await page.getByText('ამ წელს დადგენილება არ არის').waitFor();
  await workingDays(248);
});

it('refuses a decree about a holiday, and takes one about a working day', async () => {
  await page.getByRole('button', { name: 'დადგენილების დამატება' }).click();
  await save();
  await dialog().getByRole('alert').waitFor();
  expect(await accessibilityFindings(page, '[role=dialog]')).toEqual([]);
  await dialog().getByLabel('დღე', { exact: true }).fill('07.01.2028');
  await dialog().getByLabel('დადგენილების ნომერი').fill('12');
  await dialog().getByLabel('დადგენილების თარიღი', { exact: true }).fill('20.11.2026');
  await save();
  await dialog().getByText('ეს დღე უქმეა').waitFor();
  await dialog().getByLabel('დღე', { exact: true }).fill('04.01.2028');
  await save();
  await closed();
  await page.getByRole('cell', { name: '№12, 20.11.2026', exact: true }).waitFor();
  await workingDays(247);
});

it('corrects the decree and removes it again', async () => {
  await page.getByRole('button', { name: 'შეცვლა: 04.01.2028' }).click();
  await dialog().getByLabel('დადგენილების ნომერი').fill('12ა');
  await save();
  await closed();
  await page.getByRole('cell', { name: '№12ა, 20.11.2026', exact: true }).waitFor();
  await page.getByRole('button', { name: 'წაშლა: 04.01.2028' }).click();
  await dialog().getByRole('button', { name: 'წაშლა' }).click();
  await closed();
  await page.getByText('ამ წელს დადგენილება არ არის').waitFor();
  await workingDays(248);
});

it.each(['ka', 'en'] as const)('fits every size without findings (%s)', async (language) => {
  const own = await openBrowser({ language });
  try {
    const screen = await signIn(own, 'administrator');
    for (const [name, viewport] of Object.entries(sizes)) {
      await resize(screen, viewport);
      await screen.goto(`/admin/working-days?year=${year}`);
      await settled(screen);
      expect([name, await accessibilityFindings(screen)]).toEqual([name, []]);
      expect([name, await horizontalOverflow(screen)]).toEqual([name, []]);
    }
  } finally {
    await own.close();
  }
});

it('leaves nothing in the console', () => {
  // The rejected holiday is an answer with status 409.
  expect(errors.filter((line) => !line.includes('409'))).toEqual([]);
});
