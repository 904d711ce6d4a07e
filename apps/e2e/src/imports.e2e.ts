import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { openBrowser, sizes } from './support/browser.js';
import { settled, signIn } from './support/people.js';
import { resize } from './support/window-size.js';

/**
 * Imports a published study (432 people released from prison, followed for a year) and compares the
 * reoffending report with the figures of the literature.
 */
const project = resolve(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'gza-e2e-import-'));
let contexts: BrowserContext[] = [];

async function as(person: 'head' | 'analyst'): Promise<Page> {
  const context = await openBrowser({ language: 'en' });
  contexts.push(context);
  return signIn(context, person);
}
afterEach(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  contexts = [];
});

async function check(page: Page, type: 'Beneficiaries' | 'Outcomes', file: string): Promise<void> {
  await page.locator('#import-type').getByText(type, { exact: true }).click();
  await page.locator('#import-file').setInputFiles(file);
  await page.getByRole('button', { name: 'Check the file' }).click();
}

it('reports every bad row with its line and column, and writes nothing', async () => {
  const file = join(folder, 'bad.csv');
  const header =
    'externalReference,givenName,familyName,personalNumber,birthDate,birthYear,sex,citizenship,region,bureau,category,releaseDate,labels';
  writeFileSync(
    file,
    [header, 'e2e-1,,,,,1980,male,,,tbilisi,,,', 'e2e-2,,,,31.02.1990,,shoe,,,nowhere,,,'].join(
      '\n',
    ),
  );
  const page = await as('head');
  await page.goto('/imports');
  await settled(page);
  await check(page, 'Beneficiaries', file);
  const errors = page.getByRole('table', { name: 'Errors' });
  await errors.waitFor();
  const cells = await errors
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent)),
    );
  expect(cells).toEqual(
    expect.arrayContaining([
      ['3', 'birthDate'],
      ['3', 'sex'],
      ['3', 'bureau'],
    ]),
  );
  await page.getByText('Leave them out and import the rest').waitFor();
  // On a phone each error is a card that is named by its line.
  await resize(page, sizes.phone);
  expect(
    await errors.evaluate((table) => ({
      sideways: (table.parentElement?.scrollWidth ?? 0) > (table.parentElement?.clientWidth ?? 0),
      row: getComputedStyle(table.querySelector('tbody tr') ?? table).display,
      named: table.querySelector('tbody th')?.getAttribute('data-label'),
    })),
  ).toEqual({ sideways: false, row: 'grid', named: 'Line' });
});

it('writes the two files of the study after checking them', async () => {
  // The bureau is one in which no other journey works: their lists stay as the demo made them.
  const converter = ['tools/rossi-to-imports.mjs', '--bureau', 'samtskhe-javakheti'];
  execFileSync(process.execPath, [...converter, '--out', folder], { cwd: project });
  const page = await as('head');
  await page.goto('/imports');
  await settled(page);
  for (const [type, file] of [
    ['Beneficiaries', 'beneficiaries.csv'],
    ['Outcomes', 'outcomes.csv'],
  ] as const) {
    await check(page, type, join(folder, file));
    await page
      .getByText('There are no errors. The file can be imported.')
      .waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page
      .getByText(/The file has been imported\.|Nothing was imported\./)
      .waitFor({ timeout: 60_000 });
  }
});

it('undoes an import with a reason, after the dialog has said what goes', async () => {
  const file = join(folder, 'undo.csv');
  const header = 'externalReference,familyName,sex,bureau';
  const rows = [
    'e2e-undo-1,ჭანტურია,male,samtskhe-javakheti',
    'e2e-undo-2,,female,samtskhe-javakheti',
  ];
  writeFileSync(file, [header, ...rows].join('\n'));
  const page = await as('head');
  await page.goto('/imports');
  await settled(page);
  const [template] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the template' }).click(),
  ]);
  expect(template.suggestedFilename()).toBe('beneficiaries.csv');
  await check(page, 'Beneficiaries', file);
  await page.getByRole('button', { name: 'Import', exact: true }).click({ timeout: 60_000 });
  await page.getByText('The file has been imported.').waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Undo the import: undo.csv' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('People who are removed: 2').waitFor();
  await dialog.getByRole('textbox').fill('The list of another bureau.');
  await dialog.getByRole('button', { name: 'Undo the import' }).click();
  await page
    .getByText(/: The list of another bureau\./u)
    .first()
    .waitFor();
  await page.getByRole('table', { name: 'Earlier imports' }).getByText('Undone').first().waitFor();
  expect(await page.getByRole('button', { name: 'Undo the import: undo.csv' }).count()).toBe(0);
});

it('shows the figures of the study: 114 of 432, 48 of 216 with aid, 66 of 216 without', async () => {
  const page = await as('analyst');
  await page.goto('/reports/reoffending?cohort=study:rossi&splitBy=aid&windowDays=364');
  await settled(page);
  const table = page.locator('table:visible').last();
  await table.waitFor();
  const rows = await table
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [...row.children].slice(0, 4).map((cell) => cell.textContent?.trim())),
    );
  expect(rows).toEqual([
    ['no', '66', '216', '30.6%'],
    ['yes', '48', '216', '22.2%'],
    ['Total', '114', '432', '26.4%'],
  ]);
});

it('draws the Kaplan-Meier curve and gives its points: S(52 weeks) = 0.7361', async () => {
  const page = await as('analyst');
  await page.goto('/reports/reoffending?cohort=study:rossi&windowDays=364');
  await settled(page);
  const chart = page.getByRole('img', { name: /Share of people without a new offence/ });
  await chart.locator('path.recharts-line-curve').waitFor();
  await page.getByText('Points of the curve').first().click();
  const points = page.getByRole('table', { name: 'Points of the curve' });
  const last = await points.locator('tbody tr').last().locator('th, td').allTextContents();
  expect(last[0]).toBe('364');
  expect(last).toContain('0.7361');
});
