import './support/page-stand-in.js';
import type { BrowserContext, Page } from 'playwright-core';
import { openBrowser, watchErrors } from './support/browser.js';
import { settled, signIn } from './support/people.js';
import { beneficiariesTexts } from '../../web/src/features/beneficiaries/beneficiaries.texts.js';
import { teamTexts } from '../../web/src/features/team/team.texts.js';
import { uiTexts } from '../../web/src/ui/ui.texts.js';
import { say } from './support/portal-words.js';

/** Returns texts of the portal in Georgian. */
const t = say('ka');

const rows = (page: Page) => page.locator('tbody tr[data-index]');

/** Nino saves a view of her people that she needs every Monday. */
describe('the list of a social worker', () => {
  let context: BrowserContext;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    context = await openBrowser({ language: 'ka' });
    page = await signIn(context, 'socialWorker');
    errors = watchErrors(page);
    await page.goto('/beneficiaries');
    await settled(page);
  });
  afterAll(() => context.close());

  const name = 'რისკი, სულ მცირე: მაღალი, კონტაქტის გარეშე: 14 დღე';

  it('keeps “high risk, no contact for 14 days” in at most six steps', async () => {
    let steps = 0;
    const step = async (act: Promise<void>) => {
      steps += 1;
      await act;
    };
    await step(
      page
        .getByRole('button', { name: t(beneficiariesTexts, 'filter.riskAtLeast'), exact: true })
        .click(),
    );
    await step(page.getByRole('button', { name: 'მაღალი', exact: true }).click());
    await step(
      page
        .getByRole('button', { name: t(beneficiariesTexts, 'filter.noContactDays'), exact: true })
        .click(),
    );
    await step(page.getByRole('button', { name: '14 დღე', exact: true }).click());
    await step(page.getByRole('button', { name: t(beneficiariesTexts, 'view.save') }).click());
    // The name is filled in; Enter saves it.
    const field = page.getByRole('dialog').getByLabel(t(beneficiariesTexts, 'view.name'));
    expect(await field.inputValue()).toBe(name);
    await step(field.press('Enter'));
    await page.getByText(`ხედი „${name}“ შენახულია.`).waitFor();
    expect(steps).toBeLessThanOrEqual(6);
    await settled(page);
    expect(await rows(page).count()).toBeGreaterThan(0);
    for (const row of await rows(page).all()) expect(await row.innerText()).toContain('მაღალი');
  });

  it('offers the view again in a click, after a reload', async () => {
    await page.goto('/beneficiaries');
    await settled(page);
    const others = rows(page).filter({ hasNotText: 'მაღალი' });
    expect(await others.count()).toBeGreaterThan(0);
    await page.getByRole('button', { name, exact: true }).click();
    // The rows of before stay until those of the view are there.
    await others.first().waitFor({ state: 'detached' });
    await rows(page).first().waitFor();
    expect(await others.count()).toBe(0);
    const { searchParams } = new URL(page.url());
    expect([searchParams.get('riskAtLeast'), searchParams.get('noContactDays')]).toEqual([
      'high',
      '14',
    ]);
  });

  it('renames, shares, deletes and brings back a view', async () => {
    const act = async (label: string) => {
      await page.getByRole('button', { name: /მოქმედებები$/ }).click();
      await page.getByRole('menuitem', { name: label }).click();
    };
    await act(t(beneficiariesTexts, 'view.rename'));
    await page.getByLabel(t(beneficiariesTexts, 'view.name')).fill('ორშაბათი');
    await page.getByLabel(t(beneficiariesTexts, 'view.shared')).check();
    await page.getByLabel(t(beneficiariesTexts, 'view.name')).press('Enter');
    await page.getByRole('button', { name: 'ორშაბათი', exact: true }).waitFor();
    await act(t(beneficiariesTexts, 'view.remove'));
    await page.getByText('ხედი „ორშაბათი“ წაიშალა.').waitFor();
    await page.getByRole('button', { name: 'ორშაბათი', exact: true }).waitFor({
      state: 'detached',
    });
    await page.getByRole('button', { name: t(uiTexts, 'undo'), exact: true }).click();
    await page.getByRole('button', { name: 'ორშაბათი', exact: true }).click();
    await act(t(beneficiariesTexts, 'view.remove'));
    await page.getByRole('button', { name: 'ორშაბათი', exact: true }).waitFor({
      state: 'detached',
    });
  });

  it('remembers which columns were chosen', async () => {
    await page.goto('/beneficiaries');
    await settled(page);
    const heads = () => page.locator('thead th').allInnerTexts();
    expect((await heads()).join()).not.toContain('დაბადების თარიღი');
    const chooser = page.getByRole('button', {
      name: t(beneficiariesTexts, 'columns.choose'),
      exact: true,
    });
    await chooser.click();
    // The choice appears under the button that opened it.
    await page.waitForFunction(
      ([button, choice]) =>
        button &&
        choice &&
        Math.abs(button.getBoundingClientRect().bottom - choice.getBoundingClientRect().top) < 24,
      [await chooser.elementHandle(), await page.getByRole('dialog').elementHandle()],
    );
    await page.getByRole('checkbox', { name: 'დაბადების თარიღი' }).check();
    await page.getByRole('checkbox', { name: 'კატეგორია' }).uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await settled(page);
    const kept = (await heads()).join();
    expect(kept).not.toContain('კატეგორია');
    await page
      .getByRole('button', { name: t(beneficiariesTexts, 'columns.choose'), exact: true })
      .click();
    expect(await page.getByRole('checkbox', { name: 'დაბადების თარიღი' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: t(beneficiariesTexts, 'columns.usual') }).click();
    await page.keyboard.press('Escape');
    expect((await heads()).join()).toContain('კატეგორია');
  });

  it('walks the rows with J and K from anywhere on the page, and Enter opens one', async () => {
    await page.goto('/beneficiaries?state=active');
    await settled(page);
    const at = () =>
      page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('data-index'));
    await page.keyboard.press('KeyJ');
    expect(await at()).toBe('0');
    await page.keyboard.press('KeyJ');
    await page.keyboard.press('KeyJ');
    await page.keyboard.press('KeyK');
    expect(await at()).toBe('1');
    const person = (await page.locator('tr[data-index="1"] a').textContent()) ?? '';
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: person }).waitFor();
    expect(errors).toEqual([]);
  });
});

/** Ketevan reassigns cases from the list. */
describe('the list of a supervisor', () => {
  let context: BrowserContext;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    context = await openBrowser({ language: 'ka' });
    page = await signIn(context, 'supervisor');
    errors = watchErrors(page);
    await page.goto('/beneficiaries?state=active');
    await settled(page);
  });
  afterAll(() => context.close());

  const boxes = () => page.locator('tbody input[type=checkbox]');
  /** Rows that the first test selects. */
  const selected = [2, 3, 4, 5, 6];

  it('finds filters, place and choice as they were after a look at a record', async () => {
    await boxes().nth(2).click();
    await boxes()
      .nth(6)
      .click({ modifiers: ['Shift'] });
    await page.getByText('მონიშნულია 5').waitFor();
    await page.locator('tr[data-index="4"] a').click();
    await page.locator('#main nav').waitFor();
    await page.goBack();
    await settled(page);
    await page.getByText('მონიშნულია 5').waitFor();
    expect(new URL(page.url()).search).toBe('?state=active');
    expect(await boxes().nth(2).isChecked()).toBe(true);
    expect(await boxes().nth(1).isChecked()).toBe(false);
  });

  it('hands the chosen ones over, and says of each how it went', async () => {
    await page
      .getByRole('button', { name: t(beneficiariesTexts, 'select.moveShort'), exact: true })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: t(teamTexts, 'move.to') }).click();
    const option = page.getByRole('option').first();
    const to = ((await option.textContent()) ?? '').replace(/ \(\d+\)$/, '');
    await option.click();
    // Cases that the colleague has already stay where they are.
    const before = await Promise.all(selected.map((index) => rows(page).nth(index).innerText()));
    const moving = before.filter((row) => !row.includes(to)).length;
    expect(moving).toBeGreaterThan(0);
    await dialog.getByLabel('მიზეზი').fill('შვებულება');
    await dialog.getByRole('button', { name: t(teamTexts, 'move.action', { count: 5 }) }).click();
    await dialog.getByRole('status').getByText(`${moving} / ${moving}`).waitFor();
    expect(await dialog.getByText('გადაეცა', { exact: true }).count()).toBe(moving);
    await page.keyboard.press('Escape');
    for (const index of selected) await rows(page).nth(index).filter({ hasText: to }).waitFor();
    expect(await page.getByText(/^მონიშნულია/).count()).toBe(0);
  });

  it('forgets the choice when another list is asked for', async () => {
    await boxes().nth(0).click();
    await page.getByText('მონიშნულია 1').waitFor();
    await page.getByRole('button', { name: /^მოხსნა: საქმის მდგომარეობა/ }).click();
    await page.getByText('მონიშნულია 1').waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
  });
});
