import './support/page-stand-in.js';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { openBrowser, sizes, watchErrors } from './support/browser.js';
import { printed } from './support/pdf.js';
import { settled, signIn } from './support/people.js';
import { reportsTexts } from '../../web/src/features/reports/reports.texts.js';
import { say } from './support/portal-words.js';
import { resize } from './support/window-size.js';

/** Returns texts of the portal in Georgian. */
const t = say('ka');

/** An analyst opens an indicator from the list: its figure, definition, chart and file. */
let context: BrowserContext;
let page: Page;
let errors: string[];

beforeAll(async () => {
  context = await openBrowser({ language: 'ka' });
  page = await signIn(context, 'analyst');
  errors = watchErrors(page);
});
afterAll(() => context.close());

const table = () => page.locator('table:visible').first();

/** Rows of the table as texts; the total is the last one. */
async function rows(): Promise<string[][]> {
  await table().waitFor();
  return table()
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')),
    );
}

it('lists the indicators and opens one', async () => {
  await page.goto('/reports');
  await settled(page);
  expect(await page.locator('#main ul a').count()).toBeGreaterThan(3);
  await page.getByRole('link', { name: /მოქმედი ბენეფიციარები/ }).click();
  await page.getByRole('heading', { level: 1, name: 'მოქმედი ბენეფიციარები' }).waitFor();
});

it('has the definition one click away', async () => {
  await page.getByText(t(reportsTexts, 'definition.title'), { exact: true }).click();
  await page.getByText(t(reportsTexts, 'definition.numerator'), { exact: true }).waitFor();
});

it('opens with a picture: by bureau, chart, table and total agree', async () => {
  await page.getByRole('img', { name: /დიაგრამა/ }).waitFor();
  expect(await page.getByRole('checkbox', { name: 'ბიურო' }).isChecked()).toBe(true);
  const all = await rows();
  const counts = all.map((cells) => Number((cells[1] ?? '').replace(/\u00a0/g, '')));
  const total = counts.pop() ?? 0;
  expect(total).toBeGreaterThan(100);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
  // The axis of the chart names every class in full.
  const chart = page.getByRole('img', { name: /დიაგრამა/ });
  const drawing = chart.locator('svg.recharts-surface');
  await drawing.waitFor();
  expect(await drawing.locator('.recharts-bar-rectangle path').count()).toBe(counts.length);
});

it('saves the same numbers as CSV', async () => {
  const shown = await rows();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t(reportsTexts, 'download.csv') }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^active-stock-figures-.*\.csv$/);
  const [header = '', ...lines] = readFileSync(await download.path(), 'utf8')
    .trim()
    .split(/\r?\n/);
  expect(header.split(',')).toContain('bureau');
  const column = header.split(',').indexOf('value');
  const values = lines.map((line) => Number(line.split(',')[column]));
  const total = Number(shown.at(-1)?.[1]?.replace(/\u00a0/g, ''));
  expect(values).toContain(total);
});

it('saves them as a spreadsheet with the definition beside the figures', async () => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t(reportsTexts, 'download.workbook') }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^active-stock-.*\.xlsx$/);
  const file = readFileSync(await download.path());
  expect(file.subarray(0, 2).toString()).toBe('PK');
  for (const part of ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'])
    expect(file.includes(part)).toBe(true);
});

it('prints the chart and the table, without forms and buttons', async () => {
  await page.emulateMedia({ media: 'print' });
  expect(
    await page.getByRole('button', { name: t(reportsTexts, 'download.csv') }).isVisible(),
  ).toBe(false);
  expect(await page.getByRole('button', { name: t(reportsTexts, 'query.show') }).isVisible()).toBe(
    false,
  );
  expect(await table().isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  const pdf = await printed(page);
  for (const { width, height } of pdf.pages) expect([width, height]).toEqual([595, 842]);
  expect(pdf.pages.map(({ text }) => text).join('')).toContain(t(reportsTexts, 'definition.unit'));
  // The drawing takes the width of the sheet, and no more.
  await page.emulateMedia({ media: 'print' });
  await resize(page, { width: 690, height: 976 });
  const chart = page.locator('.recharts-wrapper > svg').first();
  const box = await chart.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(690);
  await page.emulateMedia({ media: 'screen' });
  await resize(page, sizes.desktop);
});

it.each(['enrolment-funnel', 'caseload', 'referral-uptake'])(
  'prints every column of %s on the sheet',
  async (code) => {
    await page.goto(`/reports/${code}`);
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    await resize(page, { width: 690, height: 976 });
    const ends = await table()
      .locator('tr > :last-child')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().right));
    expect(Math.max(...ends)).toBeLessThanOrEqual(690);
    const { clips } = await table().evaluate((shown) => ({
      clips: getComputedStyle(shown.parentElement ?? shown).overflowX !== 'visible',
    }));
    expect(clips).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await resize(page, sizes.desktop);
    await page.goto('/reports/active-stock');
    await settled(page);
  },
);

it('keeps the question in the address, so that it can be sent to a colleague', async () => {
  await page.getByText('სქესი', { exact: true }).click();
  await page.waitForURL(/by=bureau(,|%2C)sex/u);
  await settled(page);
  const crossed = await rows();
  expect(crossed.map((cells) => cells.length)).toEqual(crossed.map(() => 3));
  const address = page.url();
  await page.goto('/reports');
  await page.goto(address);
  expect(await page.getByRole('checkbox', { name: 'ბიურო' }).isChecked()).toBe(true);
  expect(await page.getByRole('checkbox', { name: 'სქესი' }).isChecked()).toBe(true);
  expect(await rows()).toEqual(crossed);
});

it('draws survival of people recorded with a release, as steps and as rows', async () => {
  await page.goto('/reports/reoffending');
  await settled(page);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect((await rows()).length).toBeGreaterThan(0);
});

it('saves a report of last quarter as CSV in no more than five interactions', async () => {
  await page.goto('/');
  await settled(page);
  let interactions = 0;
  const click = async (name: string | RegExp, role: 'link' | 'button') => {
    interactions += 1;
    await page.getByRole(role, { name }).first().click();
  };
  await click('ანგარიშები', 'link');
  await click(/პროგრამის დასრულება|დასრულებ/, 'link');
  await click(t(reportsTexts, 'preset.lastQuarter'), 'button');
  await page.waitForURL(/from=/);
  await settled(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    click(t(reportsTexts, 'download.csv'), 'button'),
  ]);
  expect(download.suggestedFilename()).toMatch(/-figures-\d{4}-\d\d-\d\d\.csv$/);
  expect(interactions).toBeLessThanOrEqual(5);
});

it('raised no error on the way', () => {
  expect(errors).toEqual([]);
});
