import './support/page-stand-in.js';
import type { BrowserContext, Page } from 'playwright-core';
import { accessibilityFindings, horizontalOverflow } from './support/axe.js';
import { apiAs, day, meetingDay, typedDay, type ApiUser } from './support/api.js';
import { languagesOfRun, openBrowser, sizes, watchErrors, type Size } from './support/browser.js';
import { settled, signIn } from './support/people.js';
import { say } from './support/portal-words.js';
import { somebody } from './support/somebody.js';
import { resize } from './support/window-size.js';
import { bookAppointmentTexts } from '../../web/src/domain/book-appointment.texts.js';
import { clashTexts } from '../../web/src/domain/clashes.texts.js';
import { appointmentLabels } from '../../web/src/domain/labels/appointments.texts.js';
import { appointmentTexts } from '../../web/src/features/appointments/appointment.texts.js';

/** Returns texts of the portal in Georgian. */
const t = say('ka');

interface Appointment {
  id: string;
  kind: string;
  state: string;
  startsAt: string;
  staff: { id: string };
  reason: string | null;
  clashReason: string | null;
  noteId: string | null;
  successorId: string | null;
}

let worker: ApiUser;
let context: BrowserContext;
let page: Page;
let errors: string[];
let beneficiaryId = '';
let meeting = '';
let later = '';
/** A time that is free on both days, and half an hour later. */
let time = '';
let halfPast = '';

beforeAll(async () => {
  worker = await apiAs('socialWorker');
  meeting = await meetingDay(worker, 3);
  later = await meetingDay(worker, 11);
  beneficiaryId = (await somebody(worker, 'ლევან ჯიქია')).beneficiaryId;
  const hour = await freeHour([meeting, later]);
  time = `${hour}:00`;
  halfPast = `${hour}:30`;
  context = await openBrowser({ language: 'ka' });
  page = await signIn(context, 'socialWorker');
  errors = watchErrors(page);
});
afterAll(() => context.close());

const at = (date: string, clock: string) => new Date(`${date}T${clock}:00+04:00`).toISOString();

/** The first hour in which the worker meets nobody on these days, whatever the demo and other runs have booked. */
async function freeHour(days: readonly string[]): Promise<string> {
  const clashes = (date: string, hour: string) =>
    worker.send<{ items: unknown[] }>('POST', '/appointments/clashes', {
      beneficiaryId,
      startsAt: at(date, `${hour}:00`),
      minutes: 90,
    });
  for (const hour of Array.from({ length: 14 }, (_, more) => String(8 + more).padStart(2, '0'))) {
    const found = await Promise.all(days.map((date) => clashes(date, hour)));
    if (found.every(({ items }) => items.length === 0)) return hour;
  }
  throw new Error('the worker has no free hour');
}

const ofPerson = async (state?: string): Promise<Appointment[]> =>
  (
    await worker.get<{ items: Appointment[] }>(
      `/appointments?beneficiaryId=${beneficiaryId}${state ? `&state=${state}` : ''}`,
    )
  ).items;

/** A visit of today that is over, so that its outcome waits. */
const visit = (purpose: string): Promise<Appointment> =>
  worker.send<Appointment>('POST', '/appointments', {
    beneficiaryId,
    kind: 'homeVisit',
    startsAt: at(day(), '00:00'),
    minutes: 15,
    purpose,
    onHoliday: true,
    onClash: 'agreed',
    clashReason: 'ორი ვიზიტი ერთად',
  });

const record = async () => {
  await page.goto(`/beneficiaries/${beneficiaryId}`);
  await settled(page);
};
const button = (name: string) => page.getByRole('button', { name, exact: true });
const dialog = () => page.getByRole('dialog');
const field = (label: string) => dialog().getByLabel(label, { exact: true });
const firstInterview = t(appointmentLabels, 'kind.firstInterview');
const planned = (date: string, clock: string) =>
  page.getByRole('link', { name: `${typedDay(date)}, ${clock} · ${firstInterview}` });

it('books a first interview from the record in four actions', async () => {
  await record();
  let actions = 0;
  const act = async (does: Promise<unknown>) => {
    actions += 1;
    await does;
  };
  await act(button(t(appointmentTexts, 'person.book')).click());
  await act(field(t(bookAppointmentTexts, 'day')).fill(typedDay(meeting)));
  await act(field(t(bookAppointmentTexts, 'time')).fill(time));
  await act(
    dialog()
      .getByRole('button', { name: t(bookAppointmentTexts, 'submit') })
      .click(),
  );
  await planned(meeting, time).waitFor();
  expect(actions).toBeLessThanOrEqual(4);
  await dialog().waitFor({ state: 'detached' });
  expect(await ofPerson()).toMatchObject([
    {
      kind: 'firstInterview',
      state: 'planned',
      startsAt: at(meeting, time),
      staff: { id: worker.id },
    },
  ]);
});

it('shows a clash before it is saved, and takes the agreement with its reason', async () => {
  await button(t(appointmentTexts, 'person.book')).click();
  await field(t(bookAppointmentTexts, 'day')).fill(typedDay(meeting));
  await field(t(bookAppointmentTexts, 'time')).fill(halfPast);
  await field(t(bookAppointmentTexts, 'time')).press('Tab');
  await dialog().getByText(t(clashTexts, 'title')).waitFor();
  await dialog().getByLabel(t(clashTexts, 'agree')).check();
  await field(t(clashTexts, 'reason')).fill('დედაც მოდის, ორივე ერთად გვხვდება');
  expect(await accessibilityFindings(page, '[role=dialog]')).toEqual([]);
  await dialog()
    .getByRole('button', { name: t(bookAppointmentTexts, 'submit') })
    .click();
  await planned(meeting, halfPast).waitFor();
  await dialog().waitFor({ state: 'detached' });
  expect(await ofPerson()).toMatchObject([
    { startsAt: at(meeting, halfPast), clashReason: 'დედაც მოდის, ორივე ერთად გვხვდება' },
    { startsAt: at(meeting, time), clashReason: null },
  ]);
});

it('moves one with a reason, and goes on with its successor', async () => {
  await planned(meeting, time).click();
  await page.getByText(t(appointmentTexts, 'outcome.ahead')).waitFor();
  const old = page.url();
  await button(t(appointmentTexts, 'step.reschedule')).click();
  await field(t(appointmentTexts, 'move.day')).fill(typedDay(later));
  await field(t(appointmentTexts, 'move.reason')).fill('ავად არის, ერთი კვირის შემდეგ მოვა');
  await dialog()
    .getByRole('button', { name: t(appointmentTexts, 'step.reschedule') })
    .click();
  await page.waitForURL((url) => url.href !== old);
  await settled(page);
  await page
    .getByText(`${typedDay(later)}, ${time}`, { exact: false })
    .first()
    .waitFor();
  await page.goto(old);
  await page.getByText('ავად არის, ერთი კვირის შემდეგ მოვა').waitFor();
  await page.getByRole('link', { name: t(appointmentTexts, 'after.open') }).click();
  await page.waitForURL((url) => url.href !== old);
  await settled(page);
});

it('cancels one with a reason', async () => {
  await button(t(appointmentTexts, 'step.cancel')).click();
  await field(t(appointmentTexts, 'cancel.reason')).fill('სხვა ბიუროში გადადის');
  await dialog()
    .getByRole('button', { name: t(appointmentTexts, 'cancel.title') })
    .click();
  // The field of the dialog has the same words, until it is closed.
  await dialog().waitFor({ state: 'detached' });
  await page.getByText('სხვა ბიუროში გადადის').waitFor();
  await page.getByText(t(appointmentLabels, 'state.cancelled'), { exact: true }).waitFor();
  expect(await ofPerson('cancelled')).toMatchObject([{ reason: 'სხვა ბიუროში გადადის' }]);
});

it('records a home visit on a phone with the next date in one go', async () => {
  const { id } = await visit('ოჯახის გაცნობა');
  await record();
  await page.getByText(t(appointmentTexts, 'person.toRecord'), { exact: true }).waitFor();
  await resize(page, sizes.phone);
  await page.goto(`/appointments/${id}`);
  await settled(page);
  await button(t(appointmentTexts, 'outcome.save')).click();
  await page.getByRole('alert').first().waitFor();
  const choice = page.getByRole('radiogroup', { name: t(appointmentTexts, 'outcome.met') });
  await choice
    .getByRole('radio', { name: t(appointmentTexts, 'outcome.yes'), exact: true })
    .check();
  await page
    .getByLabel(t(appointmentTexts, 'outcome.text'), { exact: true })
    .fill('დედასთან ვესაუბრე, სამუშაოს ეძებს.');
  await page.getByRole('button', { name: /ერთ კვირაში/u }).click();
  const next = await meetingDay(worker, 7);
  const free = `${await freeHour([next])}:00`;
  await page.getByLabel(t(appointmentTexts, 'next.day')).fill(typedDay(next));
  await page.getByLabel(t(appointmentTexts, 'next.time')).fill(free);
  await button(t(appointmentTexts, 'outcome.save')).click();
  await page.getByText('შემდეგი დაინიშნა', { exact: false }).waitFor();
  await page.getByText('დედასთან ვესაუბრე, სამუშაოს ეძებს.').waitFor();
  expect(await horizontalOverflow(page)).toEqual([]);
  expect(await accessibilityFindings(page)).toEqual([]);
  await resize(page, sizes.desktop);

  const [held] = await ofPerson('held');
  expect(held).toMatchObject({ id, noteId: expect.any(String) as string });
  expect(await worker.get(`/notes/${held?.noteId ?? ''}`)).toMatchObject({
    kind: 'homeVisit',
    reached: true,
    text: 'დედასთან ვესაუბრე, სამუშაოს ეძებს.',
  });
  expect((await ofPerson('planned'))[0]).toMatchObject({
    kind: 'homeVisit',
    startsAt: at(next, free),
  });
});

it('raised no error on the way', () => {
  expect(errors).toEqual([]);
});

describe.each(languagesOfRun)('in %s', (language) => {
  let other: BrowserContext;
  let window: Page;
  let addresses: string[];
  let waiting: Appointment;
  beforeAll(async () => {
    const [held] = await ofPerson('held');
    const [ahead] = await ofPerson('planned');
    waiting = await visit(`ენა: ${language}`);
    addresses = [
      ...[waiting, ahead, held].map((one) => `/appointments/${one?.id ?? ''}`),
      `/beneficiaries/${beneficiaryId}`,
    ];
    other = await openBrowser({ language });
    window = await signIn(other, 'socialWorker');
  });
  afterAll(async () => {
    await other.close();
    // An appointment that waits for its outcome would stay on Today.
    await worker.send(
      'POST',
      `/appointments/${waiting.id}/cancel`,
      { reason: 'აღარ საჭიროებს' },
      1,
    );
  });

  it.each(Object.keys(sizes) as Size[])('is for everybody on a %s', async (size) => {
    for (const path of addresses) {
      await window.goto(path);
      await settled(window);
      await resize(window, sizes[size]);
      expect([path, await accessibilityFindings(window)]).toEqual([path, []]);
      expect([path, await horizontalOverflow(window)]).toEqual([path, []]);
    }
  });
});
