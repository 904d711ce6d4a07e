import './support/page-stand-in.js';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { apiAs, day, typedDay, type ApiUser } from './support/api.js';
import { accessibilityFindings, horizontalOverflow } from './support/axe.js';
import { languagesOfRun, openBrowser, sizes, watchErrors } from './support/browser.js';
import { settled, signIn } from './support/people.js';
import { say } from './support/portal-words.js';
import { somebody } from './support/somebody.js';
import { resize } from './support/window-size.js';
import { completeTaskTexts } from '../../web/src/domain/tasks.texts.js';
import { tasksTexts } from '../../web/src/features/tasks/tasks.texts.js';
import { timelineTexts } from '../../web/src/features/timeline/timeline.texts.js';
import { uiTexts } from '../../web/src/ui/ui.texts.js';

interface Task {
  id: string;
  state: string;
  title: string;
  dueOn: string;
  firstDueOn: string;
  assignee: { id: string } | null;
  reason: string | null;
  version: number;
}

describe.each(languagesOfRun)('a task in %s', (language) => {
  const t = say(language);
  // A title of this run alone: the demo and other runs have tasks of their own.
  const title = `გადავურეკო ${Date.now() % 1_000_000} ${language}`;
  let worker: ApiUser;
  let context: BrowserContext;
  let page: Page;
  let errors: string[];
  let beneficiaryId = '';

  beforeAll(async () => {
    worker = await apiAs('socialWorker');
    ({ beneficiaryId } = await somebody(worker, 'გიორგი შენგელია'));
    context = await openBrowser({ language });
    page = await signIn(context, 'socialWorker');
    errors = watchErrors(page);
  });
  afterAll(async () => {
    // A task that stays open would stand on Today in other journeys.
    for (const { id, version } of await open())
      await worker.send('POST', `/tasks/${id}/cancel`, { reason: 'აღარ საჭიროებს' }, version);
    await context.close();
  });

  const open = async (): Promise<Task[]> =>
    (
      await worker.get<{ items: (Task & { rule: string | null })[] }>(
        `/tasks?beneficiaryId=${beneficiaryId}`,
      )
    ).items.filter(({ rule }) => rule === null);
  const record = async () => {
    await page.goto(`/beneficiaries/${beneficiaryId}`);
    await settled(page);
  };
  const panel = () => page.getByRole('region', { name: t(tasksTexts, 'person.title') });
  const line = (of: string) => panel().getByRole('listitem').filter({ hasText: of });
  const dialog = () => page.getByRole('dialog');
  const done = (within: Page | Locator) =>
    within.getByRole('button', { name: t(completeTaskTexts, 'actionOf', { title }), exact: true });
  const choose = async (step: 'step.postpone' | 'step.complete' | 'step.change') => {
    await page
      .getByRole('button', { name: t(tasksTexts, 'moreOf', { title }), exact: true })
      .click();
    await page.getByRole('menuitem', { name: t(tasksTexts, step), exact: true }).click();
  };

  it('is made on the record in four actions', async () => {
    await record();
    let actions = 0;
    const act = async (does: Promise<unknown>) => {
      actions += 1;
      await does;
    };
    await act(
      panel()
        .getByRole('button', { name: t(tasksTexts, 'new'), exact: true })
        .click(),
    );
    await act(dialog().getByLabel(t(tasksTexts, 'field.title'), { exact: true }).fill(title));
    await act(
      dialog()
        .getByRole('button', { name: t(tasksTexts, 'day.today'), exact: true })
        .click(),
    );
    expect(await accessibilityFindings(page, '[role=dialog]')).toEqual([]);
    await act(
      dialog()
        .getByRole('button', { name: t(tasksTexts, 'create.submit'), exact: true })
        .click(),
    );
    await line(title).waitFor();
    expect(actions).toBeLessThanOrEqual(4);
    await dialog().waitFor({ state: 'detached' });
    expect(await open()).toMatchObject([
      { title, dueOn: day(), firstDueOn: day(), assignee: { id: worker.id } },
    ]);
  });

  it('stands on Today, at the head of its day in the calendar, and in the list', async () => {
    await page.goto('/');
    await settled(page);
    const list = page.locator('#today-tasks');
    const all = list.getByRole('button', { name: /\(\d+\)$/u });
    if ((await all.count()) > 0) await all.click();
    await done(list).waitFor();
    await page.goto('/calendar?view=list');
    await settled(page);
    await page.getByRole('button', { name: title }).click();
    await done(dialog()).waitFor();
    expect(await accessibilityFindings(page, '[role=dialog]')).toEqual([]);
    await page.goto('/tasks?when=today');
    await settled(page);
    await page.getByRole('row').filter({ hasText: title }).waitFor();
  });

  it('is done in one click, and opened again by its message', async () => {
    await done(page).click();
    await page.getByText(t(completeTaskTexts, 'done', { title })).waitFor();
    await page.getByRole('row').filter({ hasText: title }).waitFor({ state: 'detached' });
    expect(await open()).toEqual([]);
    await page.getByRole('button', { name: t(uiTexts, 'undo'), exact: true }).click();
    await page.getByText(t(completeTaskTexts, 'reopened', { title })).waitFor();
    await page.getByRole('row').filter({ hasText: title }).waitFor();
    expect(await open()).toMatchObject([{ title }]);
  });

  it('is postponed with a reason on a phone, and the record says why', async () => {
    await resize(page, sizes.phone);
    await choose('step.postpone');
    await dialog()
      .getByRole('button', { name: t(tasksTexts, 'day.week'), exact: true })
      .click();
    await dialog().getByLabel(t(tasksTexts, 'postpone.reason'), { exact: true }).fill('ავად არის');
    expect(await accessibilityFindings(page, '[role=dialog]')).toEqual([]);
    expect(await horizontalOverflow(page)).toEqual([]);
    await dialog()
      .getByRole('button', { name: t(tasksTexts, 'step.postpone'), exact: true })
      .click();
    await dialog().waitFor({ state: 'detached' });
    await resize(page, sizes.desktop);
    await record();
    await line(title)
      .getByText(t(tasksTexts, 'postponedWhy', { date: typedDay(day()), reason: 'ავად არის' }), {
        exact: false,
      })
      .waitFor();
    expect(await open()).toMatchObject([
      { title, dueOn: day(7), firstDueOn: day(), reason: 'ავად არის' },
    ]);
  });

  it('is done with what came of it, which the timeline tells', async () => {
    await choose('step.complete');
    await dialog()
      .getByLabel(t(tasksTexts, 'complete.result'), { exact: false })
      .fill('ორშაბათს მოვა');
    await dialog()
      .getByRole('button', { name: t(tasksTexts, 'complete.submit'), exact: true })
      .click();
    await dialog().waitFor({ state: 'detached' });
    await line(title).waitFor({ state: 'detached' });
    expect(await open()).toEqual([]);
    await page.goto(`/beneficiaries/${beneficiaryId}/timeline`);
    await settled(page);
    await page.getByText(t(timelineTexts, 'kind.taskDone')).first().waitFor();
    await page.getByText(t(timelineTexts, 'kind.taskPostponed')).first().waitFor();
    await page.getByText(`${title} · ორშაბათს მოვა`, { exact: true }).first().waitFor();
  });

  it('raised no error on the way', () => {
    expect(errors).toEqual([]);
  });
});
