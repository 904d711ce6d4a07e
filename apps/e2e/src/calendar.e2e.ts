import './support/page-stand-in.js';
import type { BrowserContext, Page } from 'playwright-core';
import { accessibilityFindings, horizontalOverflow } from './support/axe.js';
import { apiAs, day, meetingDay, type ApiUser } from './support/api.js';
import { baseUrl, openBrowser, sizes, watchErrors } from './support/browser.js';
import { enrolled } from './support/course.js';
import { settled, signIn } from './support/people.js';
import { groupsTexts } from '../../web/src/features/groups/groups.texts.js';
import { say } from './support/portal-words.js';
import { resize } from './support/window-size.js';

/** Returns texts of the portal in Georgian. */
const t = say('ka');

interface Session {
  id: string;
  state: string;
  startsAt: string;
  place: string | null;
  reason: string | null;
  successorId: string | null;
}

const person = 'ვახტანგ ონიანი';
const shown = 'ონიანი ვახტანგ';
let psychologist: ApiUser;
let context: BrowserContext;
let page: Page;
let errors: string[];
let enrolmentId = '';
/** A week without sessions of the demo, so that nothing conflicts with a drop. */
let monday = '';

const at = (date: string, time: string) => new Date(`${date}T${time}:00+04:00`).toISOString();
const later = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const dialog = () => page.getByRole('dialog');
const button = (name: string) => page.getByRole('button', { name, exact: true });
/** The button of the session in the grid. */
const inGrid = (time: string) => page.locator(`button[data-event-id][title^="${time} ${shown}"]`);
const sessions = async (): Promise<Session[]> =>
  (await psychologist.get<{ items: Session[] }>(`/sessions?enrolmentId=${enrolmentId}`)).items;
const scheduled = async () => (await sessions()).filter(({ state }) => state === 'scheduled');

async function mondayWithoutHolidays(): Promise<string> {
  const weekday = (new Date(`${day()}T00:00:00Z`).getUTCDay() + 6) % 7;
  for (let week = 10; week < 20; week += 1) {
    const first = day(week * 7 - weekday);
    const { holidays } = await psychologist.get<{ holidays: unknown[] }>(
      `/calendar?from=${first}&to=${later(first, 6)}`,
    );
    if (holidays.length === 0) return first;
  }
  throw new Error('Georgia does not rest ten weeks on end.');
}

beforeAll(async () => {
  const worker = await apiAs('socialWorker');
  psychologist = await apiAs('psychologist');
  const programmes = await worker.get<{ items: { id: string; code: string }[] }>('/programmes');
  const programmeId = programmes.items.find(({ code }) => code === 'emotion-regulation')?.id;
  enrolmentId = await enrolled(worker, person, programmeId, undefined);
  monday = await mondayWithoutHolidays();
  await psychologist.send('POST', '/sessions', {
    enrolmentId,
    startsAt: at(monday, '10:00'),
    minutes: 60,
    place: 'ოთახი 31',
  });
  context = await openBrowser({ language: 'ka' });
  page = await signIn(context, 'psychologist');
  errors = watchErrors(page);
});
afterAll(() => context.close());

it('names weekdays and months in Georgian, in a browser that has no Georgian of its own', async () => {
  // A Saturday: the weekend is shown for it.
  await page.goto('/calendar?date=2027-01-09');
  await settled(page);
  await page.getByRole('heading', { name: '4–10 იანვარი 2027', exact: true }).waitFor();
  for (const head of ['ორშ', 'სამ', 'ოთხ', 'ხუთ', 'პარ', 'შაბ', 'კვი'])
    await page.getByRole('button', { name: head }).first().waitFor();
  await page.getByText('შობა', { exact: true }).waitFor();
  await button('თვე').click();
  await page.getByRole('heading', { name: 'იანვარი 2027', exact: true }).waitFor();
  await page.getByRole('button', { name: 'ხუთშაბათი, 7 იანვარი', exact: true }).waitFor();
  await page.getByText('ნათლისღება', { exact: true }).waitFor();
  expect(page.url()).toContain('view=month');
});

it('moves a session by dragging it, with the reason', async () => {
  await page.goto(`/calendar?date=${monday}`);
  await settled(page);
  const wednesday = later(monday, 2);
  const slot = page.locator(`[aria-label$=", 14:00–14:30"]`).nth(2);
  await inGrid('10:00').dragTo(slot, { targetPosition: { x: 20, y: 2 } });
  await dialog().waitFor();
  // The session keeps its old place until the server has agreed.
  await inGrid('10:00').waitFor();
  expect(await dialog().getByLabel(t(groupsTexts, 'sessions.newDay')).inputValue()).toBe(
    wednesday.split('-').reverse().join('.'),
  );
  expect(await dialog().getByLabel(t(groupsTexts, 'sessions.newTime')).inputValue()).toBe('14:00');
  await dialog()
    .getByRole('button', { name: t(groupsTexts, 'sessions.move') })
    .click();
  await dialog().getByRole('alert').waitFor();
  expect(await accessibilityFindings(page, '[role=dialog]')).toEqual([]);
  await dialog().getByLabel('გადატანის მიზეზი').fill('ბენეფიციარს სამსახური აქვს');
  await dialog()
    .getByRole('button', { name: t(groupsTexts, 'sessions.move') })
    .click();
  await dialog().waitFor({ state: 'detached' });
  await inGrid('14:00').waitFor();
  const [now] = await scheduled();
  expect(now).toMatchObject({ startsAt: at(wednesday, '14:00'), place: 'ოთახი 31' });
  const before = (await sessions()).find(({ state }) => state === 'rescheduled');
  expect(before).toMatchObject({ reason: 'ბენეფიციარს სამსახური აქვს', successorId: now?.id });
});

it('moves it by keyboard alone', async () => {
  await inGrid('14:00').focus();
  await page.keyboard.press('Enter');
  await dialog()
    .getByRole('button', { name: t(groupsTexts, 'sessions.move') })
    .focus();
  await page.keyboard.press('Enter');
  const time = dialog().getByLabel(t(groupsTexts, 'sessions.newTime'));
  await time.focus();
  await page.keyboard.type('1130');
  await page.keyboard.press('Tab');
  await dialog().getByLabel('გადატანის მიზეზი').focus();
  await page.keyboard.type('ფსიქოლოგი სასამართლოში მიდის');
  await page.keyboard.press('Control+Enter');
  await dialog().waitFor({ state: 'detached' });
  await inGrid('11:30').waitFor();
  expect((await scheduled()).map(({ startsAt }) => startsAt)).toEqual([
    at(later(monday, 2), '11:30'),
  ]);
});

it('explains a public holiday and another session at that time, and puts the session back', async () => {
  const other = await psychologist.send<Session>('POST', '/sessions', {
    enrolmentId,
    startsAt: at(later(monday, 3), '12:00'),
    place: 'ოთახი 31',
  });
  const year = Number(monday.slice(0, 4)) + 1;
  await page.goto(`/calendar?date=${monday}`);
  await settled(page);
  await inGrid('11:30').click();
  await dialog()
    .getByRole('button', { name: t(groupsTexts, 'sessions.move') })
    .click();
  await dialog()
    .getByLabel(t(groupsTexts, 'sessions.newDay'))
    .fill(later(monday, 3).split('-').reverse().join('.'));
  await dialog().getByLabel(t(groupsTexts, 'sessions.newTime')).fill('12:00');
  await dialog().getByLabel('გადატანის მიზეზი').fill('სცდის');
  await dialog().getByText('იგივე ბენეფიციარი', { exact: false }).waitFor();
  await dialog()
    .getByRole('button', { name: t(groupsTexts, 'sessions.move') })
    .click();
  await dialog().getByText('ამ დროს სხვა შეხვედრა აქვს', { exact: false }).first().waitFor();

  await dialog().getByLabel(t(groupsTexts, 'sessions.newDay')).fill(`07.01.${year}`);
  await dialog().getByLabel(t(groupsTexts, 'sessions.newTime')).fill('12:00');
  await dialog().getByText('უქმე დღე: შობა').waitFor();
  await dialog()
    .getByRole('button', { name: t(groupsTexts, 'sessions.move') })
    .click();
  await dialog().getByText('ეს დღე უქმეა').waitFor();
  await dialog().getByRole('button', { name: 'დარჩეს ძველ დროს' }).click();
  await dialog().waitFor({ state: 'detached' });
  await inGrid('11:30').waitFor();
  expect((await scheduled()).map(({ startsAt }) => startsAt).sort()).toEqual([
    at(later(monday, 2), '11:30'),
    other.startsAt,
  ]);
});

it('schedules a session from an empty place', async () => {
  await page.locator(`[aria-label$=", 16:00–16:30"]`).nth(4).click();
  await dialog().getByLabel('ვისთან').fill('oniani vakht');
  await dialog().getByRole('button', { name: shown }).first().click();
  await dialog().getByRole('radio').first().check();
  await dialog().getByLabel('ადგილი').fill('ოთახი 31');
  expect(await accessibilityFindings(page, '[role=dialog]')).toEqual([]);
  await dialog()
    .getByRole('button', { name: t(groupsTexts, 'schedule.save') })
    .click();
  await dialog().waitFor({ state: 'detached' });
  await inGrid('16:00').waitFor();
  expect((await scheduled()).map(({ startsAt }) => startsAt)).toContain(
    at(later(monday, 4), '16:00'),
  );
});

it('makes an appointment without a programme from an empty place, and opens it', async () => {
  await page.goto(`/calendar?date=${monday}`);
  await settled(page);
  await page.locator(`[aria-label$=", 17:30–18:00"]`).nth(4).click();
  await dialog().getByRole('button', { name: 'შეხვედრა პროგრამის გარეშე' }).click();
  await dialog().getByLabel('ვისთან').fill('oniani vakht');
  await dialog().getByRole('button', { name: shown }).first().click();
  await dialog().getByRole('button', { name: 'დანიშვნა', exact: true }).click();
  await dialog().waitFor({ state: 'detached' });
  await inGrid('17:30').click();
  expect(await accessibilityFindings(page, '[role=dialog]')).toEqual([]);
  await dialog().getByText('დანიშნული', { exact: true }).waitFor();
  await dialog().getByRole('link', { name: 'შეხვედრის გვერდის გახსნა' }).click();
  // The address changes before the page does: who goes back at once finds the dialog still open.
  await page.getByRole('heading', { level: 1, name: /: /u }).waitFor();
  await page.goBack();
  await inGrid('17:30').waitFor();
});

it('shows the room with its sessions, and keeps the choice in the address', async () => {
  await button('ოთახების').click();
  await inGrid('16:00').waitFor();
  await page.getByRole('button', { name: 'ოთახი', exact: true }).click();
  await page.getByRole('button', { name: 'ოთახი 31', exact: true }).click();
  await button('თვე').click();
  await inGrid('16:00').waitFor();
  expect(new URL(page.url()).searchParams.get('of')).toBe('rooms');
  await inGrid('16:00').click();
  await dialog().getByRole('link', { name: 'შეხვედრის გვერდის გახსნა' }).click();
  await page.waitForURL(/\/sessions\//u);
  await page.goBack();
  await inGrid('16:00').waitFor();
});

it('lets a phone subscribe by an address that is shown once, names nobody, and ends', async () => {
  await page.goto('/calendar');
  await settled(page);
  await button('ტელეფონის კალენდარში').click();
  await dialog().getByRole('button', { name: 'მისამართის შექმნა' }).click();
  const address = await dialog().getByLabel('კალენდრის მისამართი').inputValue();
  expect(await accessibilityFindings(page, '[role=dialog]')).toEqual([]);
  const read = () => fetch(address.replace(/^https?:\/\/[^/]+/u, baseUrl));
  const feed = await (await read()).text();
  expect(feed).toContain('BEGIN:VCALENDAR');
  expect(feed.replaceAll('\r\n ', '')).toContain('LOCATION:ოთახი 31');
  expect(feed).not.toContain('ონიანი');
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  await button('ტელეფონის კალენდარში').click();
  await dialog().getByText('მისამართი მოქმედებს', { exact: false }).waitFor();
  expect(await dialog().getByLabel('კალენდრის მისამართი').count()).toBe(0);
  await dialog().getByRole('button', { name: 'მისამართის გაუქმება' }).click();
  await dialog().getByText('მისამართი ჯერ არ გაქვთ.').waitFor();
  expect((await read()).status).toBe(404);
  await page.keyboard.press('Escape');
});

it('is a list on a phone', async () => {
  await resize(page, { width: 320, height: 640 });
  await page.goto(`/calendar?date=${monday}`);
  await settled(page);
  await page.getByRole('button', { name: `11:30 ${shown}` }).waitFor();
  expect(await horizontalOverflow(page)).toEqual([]);
  expect(await accessibilityFindings(page)).toEqual([]);
  await resize(page, sizes.desktop);
});

it('raised no error on the way', async () => {
  expect(errors.filter((text) => !/409|422|412|404/u.test(text))).toEqual([]);
  expect(await meetingDay(psychologist, 0)).toMatch(/^\d{4}-/u);
});
