import './support/page-stand-in.js';
import type { BrowserContext, Page } from 'playwright-core';
import { adminTexts } from '../../web/src/features/admin/admin.texts.js';
import { eventsTexts } from '../../web/src/features/admin/events.texts.js';
import { accessibilityFindings, horizontalOverflow } from './support/axe.js';
import { apiAs } from './support/api.js';
import { openBrowser, watchErrors } from './support/browser.js';
import { parkEvent, removeParked } from './support/parked-event.js';
import { settled, signIn } from './support/people.js';
import { say } from './support/portal-words.js';

const words = say('ka');

describe('a parked event', () => {
  let context: BrowserContext;
  let page: Page;
  let errors: string[];
  let accounts: string[];

  beforeAll(async () => {
    const ids = await Promise.all(
      (['socialWorker', 'psychologist', 'lawyer'] as const).map(
        async (one) => (await apiAs(one)).id,
      ),
    );
    accounts = ids;
    await removeParked();
    for (const id of ids) await parkEvent(id);
    context = await openBrowser({ language: 'ka' });
    page = await signIn(context, 'administrator');
    errors = watchErrors(page);
  });
  afterAll(() => context.close());

  const dialog = () => page.getByRole('dialog');
  const rowOf = (id = '') =>
    page
      .getByRole('table', { name: words(eventsTexts, 'parkedList') })
      .getByRole('row', { name: id });

  it('is announced on every part of the administration', async () => {
    await page.goto('/admin/users');
    await settled(page);
    await page.getByText(words(eventsTexts, 'noticeTitle', { count: 3 })).waitFor();
    await page.getByRole('link', { name: words(eventsTexts, 'noticeAction') }).click();
    await page.waitForURL(/\/admin\/events$/u);
    await page.getByRole('link', { name: words(adminTexts, 'tab.events'), exact: true }).waitFor();
  });

  it('is shown with its reason, and run again', async () => {
    const [first] = accounts;
    await rowOf(first).waitFor();
    expect(await rowOf(first).innerText()).toContain('42P01: relation … does not exist');
    expect(await accessibilityFindings(page, '#main')).toEqual([]);
    expect(await horizontalOverflow(page)).toEqual([]);
    await rowOf(first)
      .getByRole('button', { name: words(eventsTexts, 'again') })
      .click();
    expect(await accessibilityFindings(page, '[role=dialog]')).toEqual([]);
    await dialog()
      .getByRole('button', { name: words(eventsTexts, 'again') })
      .click();
    await dialog().waitFor({ state: 'detached' });
    await rowOf(first).waitFor({ state: 'detached' });
  });

  it('is run again together with the others of its handler', async () => {
    await page
      .getByRole('table', { name: words(eventsTexts, 'handlers') })
      .getByRole('button', { name: words(eventsTexts, 'allAgain') })
      .click();
    await dialog()
      .getByRole('button', { name: words(eventsTexts, 'allAgain') })
      .click();
    await dialog().waitFor({ state: 'detached' });
    await page.getByText(words(eventsTexts, 'handled'), { exact: true }).waitFor();
    const administrator = await apiAs('administrator');
    expect(await administrator.get('/event-deliveries/summary')).toEqual({
      parked: 0,
      handlers: [],
    });
    expect(errors).toEqual([]);
  });
});
