import './support/page-stand-in.js';
import type { BrowserContext, Page } from 'playwright-core';
import { openBrowser, watchErrors } from './support/browser.js';
import { onDevice } from './support/device.js';
import { settled, signIn } from './support/people.js';
import { appTexts } from '../../web/src/app/app.texts.js';
import { recordTexts } from '../../web/src/features/beneficiaries/record.texts.js';
import { teamTexts } from '../../web/src/features/team/team.texts.js';
import { timelineTexts } from '../../web/src/features/timeline/timeline.texts.js';
import { todayTexts } from '../../web/src/features/today/today.texts.js';
import { uiTexts } from '../../web/src/ui/ui.texts.js';
import { say } from './support/portal-words.js';
import { countOnToday, openOnToday } from './support/today.js';

/** Returns texts of the portal in Georgian. */
const t = say('ka');

/** A social worker writes a note on a contact in between, from any part of the record. */
describe('notes on the timeline', () => {
  let context: BrowserContext;
  let page: Page;
  let errors: string[];
  const phrase = `დარეკა, ხვალ მოვა ხელშეკრულებაზე. ${Date.now()}`;

  beforeAll(async () => {
    context = await openBrowser({ language: 'ka' });
    page = await signIn(context, 'socialWorker');
    errors = watchErrors(page);
    await page.goto('/beneficiaries?state=active');
    await settled(page);
    await page.locator('tbody tr[data-index="0"] a').click();
    const plan = page.getByRole('link', { name: 'გეგმა', exact: true });
    await plan.click();
    // The address changes before the screen: until then, the key leads to the note box of the overview.
    await plan.and(page.locator('[aria-current=page]')).waitFor();
    await settled(page);
  });
  afterAll(() => context.close());

  const text = () => page.getByLabel(t(timelineTexts, 'note.text'));

  it('is one key away, and keeps what is typed through a reload', async () => {
    await page.keyboard.press('n');
    await text().and(page.locator(':focus')).waitFor();
    await page.keyboard.type(phrase);
    await page.getByText('დაცულია ამ მოწყობილობაზე').waitFor();
    await page.reload();
    await page.getByText('თქვენი შეუნახავი ტექსტი აღდგენილია').waitFor();
    expect(await text().inputValue()).toBe(phrase);
  });

  it('says what is missing before it is sent', async () => {
    await text().press('Control+Enter');
    await page.getByRole('alert').getByText(t(timelineTexts, 'note.kind')).waitFor();
    expect(await text().inputValue()).toBe(phrase);
  });

  it('is saved with Ctrl+Enter and stands on the timeline, in four steps from any tab', async () => {
    await page.getByRole('radio', { name: t(timelineTexts, 'noteKind.phone') }).check();
    await text().press('Control+Enter');
    await page.getByText(t(timelineTexts, 'note.saved')).waitFor();
    const entry = page.getByRole('listitem').filter({ hasText: phrase });
    await entry.waitFor();
    expect(await entry.innerText()).toContain(t(timelineTexts, 'noteKind.phone'));
    expect(await text().inputValue()).toBe('');
  });

  it('is found by the chip of its kind, which stands in the address', async () => {
    await page.getByRole('button', { name: t(timelineTexts, 'topic.notes') }).click();
    await settled(page);
    expect(new URL(page.url()).searchParams.get('topic')).toBe('notes');
    await page.getByText(phrase).waitFor();
    await page.getByRole('button', { name: t(recordTexts, 'tabs.services') }).click();
    await page.getByText(phrase).waitFor({ state: 'detached' });
  });

  it('leaves nothing typed behind after the sign-out', async () => {
    await text().fill('ბოლომდე არ არის');
    await page.getByRole('button', { name: 'ნინო ბერიძე' }).click();
    await page.getByRole('menuitem', { name: t(appTexts, 'signOut') }).click();
    await page.getByText('შეუნახავი ტექსტი: 1').waitFor();
    await page.getByRole('button', { name: t(appTexts, 'unsent.leave') }).click();
    await page.locator('input[type=password]').waitFor();
    expect(await onDevice(page)).toBe('');
    expect(errors).toEqual([]);
  });
});

/** A supervisor begins the day: an alert first, then a colleague's cases. */
describe('the day of a supervisor', () => {
  let context: BrowserContext;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    context = await openBrowser({ language: 'ka' });
    page = await signIn(context, 'supervisor');
    errors = watchErrors(page);
    await settled(page);
  });
  afterAll(() => context.close());

  const section = (title: RegExp) =>
    page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title }) });

  it('begins with today', async () => {
    await page.getByRole('heading', { level: 1, name: 'დღეს' }).waitFor();
    for (const list of ['overdue', 'approvals', 'applications'] as const)
      await countOnToday(page, list).waitFor();
  });

  it('counts what waits, opens the list of a count, and has it open after Back from a line', async () => {
    const lines = (await openOnToday(page, 'approvals')).getByRole('link');
    const total = Number(
      /\d+/u.exec((await countOnToday(page, 'approvals').textContent()) ?? '')?.[0],
    );
    expect(await lines.count()).toBe(total);
    const name = (await lines.first().locator('span span').first().textContent()) ?? '';
    await lines.first().click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.goBack();
    await lines.first().waitFor();
    expect(await lines.count()).toBe(total);
  });

  it('keeps an alert in sight until it is closed with what was done', async () => {
    const alerts = section(/^უსაფრთხოების განგაში/);
    const count = async () =>
      Number(/\((\d+)\)/.exec((await alerts.getByRole('heading').textContent()) ?? '')?.[1]);
    const before = await count();
    if ((await alerts.getByRole('button', { name: t(todayTexts, 'alerts.close') }).count()) === 0)
      await alerts
        .getByRole('button', { name: t(todayTexts, 'alerts.acknowledge') })
        .first()
        .click();
    await alerts
      .getByRole('button', { name: t(todayTexts, 'alerts.close') })
      .first()
      .click();
    await page.getByLabel('რა გაკეთდა').fill('შეხვედრა შედგა, ფსიქოლოგი ჩართულია.');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t(todayTexts, 'alerts.close'), exact: true })
      .last()
      .click();
    await page.getByText(t(todayTexts, 'alerts.closed')).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await count()).toBe(before - 1);
  });

  it('hands five cases over to a colleague with one reason, in at most eight steps', async () => {
    let steps = 0;
    const step = async (act: Promise<void>) => {
      steps += 1;
      await act;
    };
    const cases = (name: string, count: number | string = String.raw`\d+`) =>
      page.getByRole('button', { name: new RegExp(`^${name}, ღია საქმეები: ${count}$`) });
    const load = async (name: string) => Number(await cases(name).textContent());
    await step(page.getByRole('link', { name: 'გუნდი' }).click());
    await page.locator('tbody th span:first-child').nth(1).waitFor();
    const names = await page.locator('tbody th span:first-child').allTextContents();
    const [from = '', to = ''] = names;
    const [had, got] = [await load(from), await load(to)];
    await step(cases(from).click());
    const boxes = page.getByRole('checkbox');
    await boxes.first().waitFor();
    await step(boxes.nth(0).click());
    await step(boxes.nth(4).click({ modifiers: ['Shift'] }));
    await step(page.getByRole('combobox', { name: t(teamTexts, 'move.to') }).click());
    await step(page.getByRole('option', { name: new RegExp(to) }).click());
    await page.getByLabel(t(uiTexts, 'dialog.reason')).fill('შვებულება');
    await step(
      page.getByRole('button', { name: t(teamTexts, 'move.action', { count: 5 }) }).click(),
    );
    await page.getByRole('status').getByText('5 / 5').waitFor();
    expect(await page.getByText('გადაეცა', { exact: true }).count()).toBe(5);
    expect(steps).toBeLessThanOrEqual(8);
    // The figures are read again after all cases are reassigned.
    await cases(from, had - 5).waitFor();
    await cases(to, got + 5).waitFor();
  });

  it('shows per line what was refused, and moves the rest', async () => {
    // A colleague has changed one of the two in the meantime.
    const boxes = page.getByRole('checkbox');
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    let first = true;
    await page.route('**/api/v1/cases/*/assign', async (route) => {
      const headers = { ...route.request().headers(), ...(first ? { 'if-match': '"999"' } : {}) };
      first = false;
      await route.continue({ headers });
    });
    await page.getByRole('button', { name: t(teamTexts, 'move.action', { count: 2 }) }).click();
    await page.getByRole('status').getByText('1 / 2').waitFor();
    await page.getByText(t(teamTexts, 'move.refused')).waitFor();
    await page.getByRole('button', { name: t(teamTexts, 'move.action', { count: 1 }) }).waitFor();
    expect(errors.filter((error) => !error.includes('412'))).toEqual([]);
  });
});

/** On a phone the colleagues of the whole country come first, and the cases of one far below them. */
describe('the cases of one manager on a phone', () => {
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    context = await openBrowser({ language: 'ka', size: 'phone' });
    page = await signIn(context, 'head');
    await page.goto('/team');
    await settled(page);
  });
  afterAll(() => context.close());

  it('come into sight when they are chosen', async () => {
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.locator('tbody tr').nth(1).getByRole('button').first().click();
    await page.waitForFunction(() => {
      const box = document.querySelector('#main input[type=checkbox]')?.getBoundingClientRect();
      return box !== undefined && box.top > 0 && box.bottom < innerHeight;
    });
  });
});
