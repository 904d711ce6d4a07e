import './support/page-stand-in.js';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { accessibilityFindings, horizontalOverflow } from './support/axe.js';
import { apiAs, day, meetingDay, type ApiUser } from './support/api.js';
import { openBrowser, sizes, watchErrors } from './support/browser.js';
import { enrolled } from './support/course.js';
import { settled, signIn } from './support/people.js';
import { groupsTexts } from '../../web/src/features/groups/groups.texts.js';
import { partnerTexts } from '../../web/src/features/partner/partner.texts.js';
import { registerTexts } from '../../web/src/features/register/register.texts.js';
import { uiTexts } from '../../web/src/ui/ui.texts.js';
import { say } from './support/portal-words.js';
import { resize } from './support/window-size.js';

/** Returns texts of the portal in Georgian. */
const t = say('ka');

interface Sessions {
  items: { id: string; number: number | null; startsAt: string; state: string; version: number }[];
}

const name = `მოგზაურობა ${Date.now() % 100_000}`;
let worker: ApiUser;
let context: BrowserContext;
let page: Page;
let errors: string[];
let groupId = '';

beforeAll(async () => {
  worker = await apiAs('socialWorker');
  context = await openBrowser({ language: 'ka' });
  page = await signIn(context, 'socialWorker');
  errors = watchErrors(page);
});
afterAll(() => context.close());

const button = (label: string) => page.getByRole('button', { name: label, exact: true });
const dialog = () => page.getByRole('dialog');
const sessions = () => worker.get<Sessions>(`/sessions?groupId=${groupId}&limit=100`);
/** Opens a tab of the group's page. */
const tab = (name: 'sessions' | 'attendance') =>
  page
    .getByRole('navigation', { name: t(groupsTexts, 'tabs.label') })
    .getByRole('link', { name: t(groupsTexts, `tabs.${name}`), exact: true })
    .click();
/** Chooses an action of a session from the menu of its row. */
const actOn = async (number: number, action: 'move' | 'cancel' | 'reopen') => {
  await button(t(groupsTexts, 'sessions.actionsOf', { number })).click();
  await page
    .getByRole('menuitem', { name: t(groupsTexts, `sessions.${action}`), exact: true })
    .click();
};
const panel = (title: string): Locator => page.getByRole('region', { name: title, exact: true });

it('plans a group', async () => {
  await page.goto('/groups');
  await settled(page);
  await page.getByRole('link', { name: t(groupsTexts, 'new'), exact: true }).click();
  await page.getByRole('combobox', { name: 'პროგრამა' }).click();
  await page.getByRole('option', { name: 'ემოციების', exact: false }).first().click();
  await page.getByLabel(t(groupsTexts, 'form.name')).fill(name);
  await page.getByLabel('ადგილი', { exact: false }).first().fill('ოთახი 12');
  await page.getByLabel(t(groupsTexts, 'form.capacity')).fill('6');
  await page.getByLabel('ლუკა წიკლაური').check();
  expect(await accessibilityFindings(page)).toEqual([]);
  await button(t(groupsTexts, 'form.save')).click();
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  groupId = page.url().split('/').at(-1) ?? '';
});

it('opens the group, enrols somebody from the waiting list, and starts it small with the reason', async () => {
  await button(t(groupsTexts, 'step.recruit')).click();
  await dialog()
    .getByRole('button', { name: t(groupsTexts, 'step.recruit') })
    .click();
  await panel(t(groupsTexts, 'waiting.title')).waitFor();
  const group = await worker.get<{ programme: { id: string } }>(`/groups/${groupId}`);
  await enrolled(worker, 'გურამ ელიავა', group.programme.id, groupId, 'waitlist');
  await page.reload();
  await settled(page);
  await button('ჩარიცხვა: ელიავა გურამ').click();
  await panel(t(groupsTexts, 'members.title'))
    .getByRole('link', { name: 'ელიავა გურამ' })
    .waitFor();

  await button(t(groupsTexts, 'step.start')).click();
  const start = dialog().getByRole('button', { name: t(groupsTexts, 'step.start') });
  expect(await start.isDisabled()).toBe(true);
  await dialog()
    .getByLabel(t(groupsTexts, 'smallReason'))
    .fill('სხვა მონაწილეები მოგვიანებით შემოვლენ');
  await start.click();
  await page.getByText(t(partnerTexts, 'underWay'), { exact: true }).first().waitFor();
});

it('schedules twelve weekly sessions past the holidays in no more than twelve interactions', async () => {
  let interactions = 0;
  const act = async (does: Promise<unknown>, count = 1) => {
    interactions += count;
    await does;
  };
  await act(tab('sessions'));
  await act(page.getByRole('link', { name: 'შეხვედრების დანიშვნა' }).click());
  const first = page.getByLabel(t(groupsTexts, 'schedule.startsOn'));
  await first.waitFor();
  await act(first.click());
  await act(page.keyboard.type('+1'), 2);
  await act(page.getByLabel('დრო', { exact: true }).click());
  // In the evening the leader has no other group.
  await act(page.keyboard.type('19'), 2);
  await act(page.getByLabel(t(groupsTexts, 'schedule.count')).click({ clickCount: 3 }));
  await act(page.keyboard.type('12'), 2);
  await page.getByText('12 შეხვედრა', { exact: true }).waitFor();
  const shown = await page.locator('tbody tr').allTextContents();
  expect(await accessibilityFindings(page)).toEqual([]);
  await act(button(t(groupsTexts, 'schedule.save')).click());
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  expect(interactions).toBeLessThanOrEqual(12);

  const { items } = await sessions();
  expect(items).toHaveLength(12);
  expect(shown).toHaveLength(12);
  // Public holidays of Georgia, whatever the weekday.
  const holidays = ['01-01', '01-02', '01-07', '01-19', '03-03', '03-08', '04-09', '11-23'];
  const days = items.map(({ startsAt }) => startsAt.slice(5, 10));
  expect(days.filter((on) => holidays.includes(on))).toEqual([]);
  expect(items.every(({ startsAt }) => startsAt.includes('T15:00'))).toBe(true);
});

it('changes a group while a colleague does, and shows both values of the field that both changed', async () => {
  await button(t(uiTexts, 'menu.actions')).click();
  await page.getByRole('menuitem', { name: t(groupsTexts, 'change.action'), exact: true }).click();
  await dialog().getByLabel('ადგილი', { exact: false }).first().fill('ოთახი 14');
  await dialog().getByLabel(t(groupsTexts, 'form.name')).fill(`${name} ა`);
  const { version } = await worker.get<{ version: number }>(`/groups/${groupId}`);
  await worker.send('PATCH', `/groups/${groupId}`, { name: `${name} ბ`, capacity: 11 }, version);
  const save = dialog().getByRole('button', { name: t(uiTexts, 'dialog.save'), exact: true });
  await save.click();
  await dialog()
    .getByRole('radio', { name: `კოლეგის: ${name} ბ` })
    .check();
  expect(
    await dialog()
      .getByRole('radio', { name: `თქვენი: ${name} ა` })
      .count(),
  ).toBe(1);
  expect(await accessibilityFindings(page, '[role=dialog]')).toEqual([]);
  await save.click();
  await dialog().waitFor({ state: 'detached' });
  expect(await worker.get(`/groups/${groupId}`)).toMatchObject({
    name: `${name} ბ`,
    place: 'ოთახი 14',
    capacity: 11,
  });
  await worker.send('PATCH', `/groups/${groupId}`, { name, capacity: 12 }, version + 2);
});

it('moves one session and cancels another, each with its reason', async () => {
  const to = await meetingDay(worker, 10);
  await tab('sessions');
  await actOn(2, 'move');
  await dialog()
    .getByLabel(t(groupsTexts, 'sessions.newDay'))
    .fill(to.split('-').reverse().join('.'));
  await dialog().getByLabel(t(groupsTexts, 'sessions.newTime')).fill('2030');
  await dialog().getByLabel('მიზეზი').fill('ფასილიტატორი მივლინებაშია');
  await dialog()
    .getByRole('button', { name: t(groupsTexts, 'sessions.move') })
    .click();
  await dialog().waitFor({ state: 'detached' });
  await actOn(3, 'cancel');
  await dialog()
    .getByRole('button', { name: t(groupsTexts, 'sessions.cancelAction') })
    .click();
  await dialog().getByRole('alert').waitFor();
  await dialog().getByLabel('მიზეზი').fill('ოთახი დაკავებულია');
  await dialog()
    .getByRole('button', { name: t(groupsTexts, 'sessions.cancelAction') })
    .click();
  await dialog().waitFor({ state: 'detached' });

  const { items } = await sessions();
  const second = items.filter(({ number }) => number === 2);
  expect(second.map(({ state }) => state).sort()).toEqual(['rescheduled', 'scheduled']);
  expect(second.find(({ state }) => state === 'scheduled')?.startsAt).toBe(`${to}T16:30:00.000Z`);
  expect(items.find(({ number }) => number === 3)?.state).toBe('cancelled');
});

it('shows what was held as members by sessions, and refuses completion before the rule is met', async () => {
  const body = { startsOn: day(), time: '06:00', count: 1, skipHolidays: false };
  await worker.send('POST', `/groups/${groupId}/schedule`, body);
  await page.goto(`/groups/${groupId}`);
  await settled(page);
  await page.getByRole('link', { name: t(groupsTexts, 'register') }).click();
  await page.getByRole('button', { name: t(registerTexts, 'allPresent') }).click();
  await page.getByRole('button', { name: t(registerTexts, 'save') }).click();
  await page.getByText(t(registerTexts, 'saved')).waitFor();
  await page.getByRole('link', { name: t(groupsTexts, 'schedule.back') }).click();
  await tab('attendance');
  await panel(t(groupsTexts, 'matrix.title')).getByRole('cell', { name: 'დაესწრო' }).waitFor();
  await page.goto(`/groups/${groupId}`);
  await settled(page);

  await button('მოქმედებები: ელიავა გურამ').click();
  await page
    .getByRole('menuitem', { name: t(groupsTexts, 'members.complete'), exact: true })
    .click();
  await dialog()
    .getByRole('button', { name: t(groupsTexts, 'members.complete'), exact: true })
    .click();
  await dialog().getByText('დასრულების პირობა შესრულებული არ არის').waitFor();
  expect(await accessibilityFindings(page, '[role=dialog]')).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
});

it('takes a session back that was entered in error, with the reason', async () => {
  await tab('sessions');
  const held = (await sessions()).items.find(({ state }) => state === 'held');
  await actOn(held?.number ?? 0, 'reopen');
  await dialog()
    .getByRole('button', { name: t(groupsTexts, 'sessions.reopen') })
    .click();
  await dialog().getByRole('alert').waitFor();
  await dialog().getByLabel('მიზეზი').fill('სხვა ჯგუფის ჟურნალი იყო');
  await dialog()
    .getByRole('button', { name: t(groupsTexts, 'sessions.reopen') })
    .click();
  await dialog().waitFor({ state: 'detached' });
  await tab('attendance');
  await panel(t(groupsTexts, 'matrix.title')).getByText(t(groupsTexts, 'matrix.none')).waitFor();
  expect((await sessions()).items.filter(({ state }) => state === 'held')).toEqual([]);
});

it('records how a member left, with the reason, so that the group can end', async () => {
  // The only mark was undone with the register: the member has not started any more.
  const members = panel(t(groupsTexts, 'members.title'));
  await page.goto(`/groups/${groupId}`);
  do {
    await page.reload();
    await settled(page);
  } while ((await members.getByText('ჩარიცხული', { exact: true }).count()) === 0);
  await button('მოქმედებები: ელიავა გურამ').click();
  await page.getByRole('menuitem', { name: t(groupsTexts, 'members.other'), exact: true }).click();
  await dialog().locator('input[value=withdraw]').check();
  await dialog().getByRole('textbox', { name: 'მიზეზი' }).fill('საცხოვრებელი შეიცვალა');
  await dialog().getByRole('button', { name: 'შედეგის შენახვა' }).click();
  await dialog().waitFor({ state: 'detached' });
  await members.getByText('მოხსნილი', { exact: true }).waitFor();
  const { items } = await worker.get<{ items: { state: string }[] }>(
    `/enrolments?groupId=${groupId}`,
  );
  expect(items.map(({ state }) => state)).toEqual(['withdrawn']);
});

it('keeps filters in the address, and fits a phone', async () => {
  await page.goto('/groups');
  await settled(page);
  await page.getByRole('button', { name: 'მდგომარეობა', exact: true }).first().click();
  await page.getByRole('button', { name: t(partnerTexts, 'underWay'), exact: true }).click();
  await page.waitForURL(/state=running/u);
  await page.getByRole('button', { name: 'პროგრამა', exact: true }).first().click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^ემოციების/u })
    .click();
  await page.waitForURL(/programmeId=/u);
  await page.getByRole('link', { name }).click();
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  await resize(page, { width: 320, height: 640 });
  await settled(page);
  expect(await horizontalOverflow(page)).toEqual([]);
  await resize(page, sizes.desktop);
  await page.goBack();
  expect(page.url()).toContain('state=running');
});

it('raised no error on the way', () => {
  expect(errors.filter((text) => !/409|422|412/u.test(text))).toEqual([]);
});
