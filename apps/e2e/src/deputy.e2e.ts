import './support/page-stand-in.js';
import type { BrowserContext, Page } from 'playwright-core';
import { apiAs, day, typedDay, type ApiUser } from './support/api.js';
import { accessibilityFindings, horizontalOverflow } from './support/axe.js';
import { languagesOfRun, openBrowser, sizes, watchErrors } from './support/browser.js';
import { settled, signIn } from './support/people.js';
import { say } from './support/portal-words.js';
import { somebody } from './support/somebody.js';
import { resize } from './support/window-size.js';
import { completeTaskTexts } from '../../web/src/domain/tasks.texts.js';
import { staffAbsencesTexts } from '../../web/src/features/staff-absences/staff-absences.texts.js';
import { todayTexts } from '../../web/src/features/today/today.texts.js';

interface Absence {
  id: string;
  colleague: { id: string; name: string };
  deputy: { id: string; name: string } | null;
  fromOn: string;
  untilOn: string;
  version: number;
}

describe.each(languagesOfRun)('the day of a deputy in %s', (language) => {
  const t = say(language);
  // A title of this run alone: the demo and other runs have tasks of their own.
  const title = `წერილი ${Date.now() % 1_000_000} ${language}`;
  const contexts: BrowserContext[] = [];
  const watched: string[][] = [];
  let worker: ApiUser;
  let absent: Page;
  let deputy: Page;
  let absence: Absence;

  const open = async (role: 'socialWorker' | 'psychologist'): Promise<Page> => {
    const context = await openBrowser({ language });
    contexts.push(context);
    const page = await signIn(context, role);
    watched.push(watchErrors(page));
    return page;
  };
  const recorded = async (): Promise<Absence[]> =>
    (await worker.get<{ items: Absence[] }>(`/staff-absences?staffId=${worker.id}&on=${day()}`))
      .items;
  const today = async (page: Page) => {
    await page.goto('/');
    await settled(page);
  };
  const colleagues = (page: Page) =>
    page.getByRole('region', { name: new RegExp(`^${t(todayTexts, 'colleagues.title')}`, 'u') });

  beforeAll(async () => {
    worker = await apiAs('socialWorker');
    const { beneficiaryId } = await somebody(worker, 'გიორგი შენგელია');
    await worker.send('POST', '/tasks', { beneficiaryId, title, dueOn: day() });
    absent = await open('socialWorker');
    deputy = await open('psychologist');
  });
  afterAll(async () => {
    for (const { id, version } of await recorded())
      await worker.send('POST', `/staff-absences/${id}/cancel`, undefined, version);
    for (const context of contexts) await context.close();
  });

  it('begins with an absence that the colleague records in four actions', async () => {
    const { name } = await (await apiAs('psychologist')).get<{ name: string }>('/me');
    await absent.goto('/staff-absences');
    await settled(absent);
    await absent
      .getByRole('button', { name: t(staffAbsencesTexts, 'record'), exact: true })
      .click();
    const dialog = absent.getByRole('dialog');
    await dialog
      .getByLabel(t(staffAbsencesTexts, 'field.until'), { exact: true })
      .fill(typedDay(day(3)));
    await dialog.getByLabel(t(staffAbsencesTexts, 'field.deputy'), { exact: false }).click();
    await absent.getByRole('option', { name }).click();
    expect(await accessibilityFindings(absent, '[role=dialog]')).toEqual([]);
    await dialog
      .getByRole('button', { name: t(staffAbsencesTexts, 'record'), exact: true })
      .click();
    await dialog.waitFor({ state: 'detached' });
    await absent
      .getByRole('row')
      .filter({ hasText: t(staffAbsencesTexts, 'today') })
      .filter({ hasText: name })
      .waitFor();
    const [found] = await recorded();
    expect(found).toMatchObject({ fromOn: day(), untilOn: day(3), deputy: { name } });
    absence = found as Absence;
  });

  it('goes from the line on Today of the deputy to what waits for the colleague', async () => {
    await resize(deputy, sizes.phone);
    await today(deputy);
    const line = colleagues(deputy)
      .getByRole('link')
      .filter({
        hasText: t(staffAbsencesTexts, 'line.youStandIn'),
      });
    await line.click();
    await deputy
      .getByRole('heading', {
        level: 1,
        name: t(todayTexts, 'colleague.title', { name: absence.colleague.name }),
      })
      .waitFor();
    await settled(deputy);
    expect(await accessibilityFindings(deputy)).toEqual([]);
    expect(await horizontalOverflow(deputy)).toEqual([]);
  });

  it('ends a task of the colleague in place', async () => {
    // The first lines are shown; the list opens to all of them.
    const tasks = deputy.getByRole('region', {
      name: new RegExp(`^${t(todayTexts, 'tasks.title')}`, 'u'),
    });
    const done = tasks.getByRole('button', {
      name: t(completeTaskTexts, 'actionOf', { title }),
      exact: true,
    });
    const all = tasks.getByRole('button', {
      name: new RegExp(`^${t(todayTexts, 'all', { count: 0 }).split('(')[0]?.trim()}`, 'u'),
    });
    await done.or(all).first().waitFor();
    if (!(await done.isVisible())) await all.click();
    await done.click();
    await deputy.getByText(t(completeTaskTexts, 'done', { title })).waitFor();
    await done.waitFor({ state: 'detached' });
  });

  it('ends when the colleague is back at work', async () => {
    await today(absent);
    await colleagues(absent)
      .getByRole('button', { name: t(staffAbsencesTexts, 'back.action'), exact: true })
      .click();
    await absent.getByText(t(staffAbsencesTexts, 'back.done')).waitFor();
    expect(await recorded()).toEqual([]);
    await deputy.reload();
    await deputy.getByText(t(todayTexts, 'colleague.notYours')).waitFor();
    // The page of the day is told that there is no such day any more.
    expect(watched.flat().filter((error) => !/staff-absences.*\/day$/u.test(error))).toEqual([]);
  });
});
