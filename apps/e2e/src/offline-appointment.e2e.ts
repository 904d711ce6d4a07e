import './support/page-stand-in.js';
import type { Page } from 'playwright-core';
import { accessibilityFindings, horizontalOverflow } from './support/axe.js';
import { apiAs, day, meetingDay, type ApiUser } from './support/api.js';
import { Device, onDevice } from './support/device.js';
import { password, settled, signInByForm } from './support/people.js';
import { say } from './support/portal-words.js';
import { somebody } from './support/somebody.js';
import { appointmentTexts } from '../../web/src/features/appointments/appointment.texts.js';

/** Returns texts of the portal in Georgian. */
const t = say('ka');

interface Appointment {
  id: string;
  version: number;
  state: string;
  startsAt: string;
  noteId: string | null;
}

describe('a home visit where there is no line', () => {
  const device = new Device('phone');
  const text = 'დედასთან ვისაუბრე, ოჯახი ელოდება.';
  let worker: ApiUser;
  let beneficiaryId = '';
  let visit: Appointment;
  let next = '';
  let page: Page;

  const unlock = async () => {
    await page.goto('/');
    await page.getByRole('heading', { name: 'კავშირი არ არის' }).waitFor();
    await page.locator('input[type=password]').fill(password);
    await page.locator('button[type=submit]').click();
  };
  const stored = () => worker.get<Appointment>(`/appointments/${visit.id}`);
  const planned = async () =>
    (
      await worker.get<{ items: Appointment[] }>(
        `/appointments?beneficiaryId=${beneficiaryId}&state=planned`,
      )
    ).items;
  const mark = () =>
    page.getByRole('link', { name: t(appointmentTexts, 'offline.count', { count: 1 }) });
  const findings = async () => {
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await horizontalOverflow(page)).toEqual([]);
  };

  beforeAll(async () => {
    worker = await apiAs('socialWorker');
    next = await meetingDay(worker, 9);
    beneficiaryId = (await somebody(worker, 'გივი ჩხაიძე')).beneficiaryId;
    visit = await worker.send<Appointment>('POST', '/appointments', {
      beneficiaryId,
      kind: 'homeVisit',
      startsAt: new Date(`${day()}T23:30:00+04:00`).toISOString(),
      minutes: 15,
      place: 'ვაჟა-ფშაველას გამზირი 12',
      onHoliday: true,
      onClash: 'agreed',
      clashReason: 'ორი ვიზიტი ერთად',
    });
  }, 240_000);
  afterAll(async () => {
    await device.close();
    // The hour of the next visit is free for another run on the same data.
    for (const { id, version } of await planned())
      await worker.send('POST', `/appointments/${id}/cancel`, { reason: 'დასრულდა' }, version);
  });

  it('is taken along from Today', async () => {
    page = await device.start();
    await signInByForm(await Promise.resolve(page.context()), 'socialWorker');
    await settled(page);
    await page.getByRole('button', { name: /^დღევანდელი შეხვედრების წამოღება/u }).click();
    await page.getByText(t(appointmentTexts, 'along.taken')).waitFor();
    await findings();
    const raw = await onDevice(page);
    expect(raw).toContain('appointment');
    for (const word of ['ჩხაიძე', 'ვაჟა-ფშაველას', visit.id]) expect(raw).not.toContain(word);
    await page.waitForFunction(async () => {
      const ready = await navigator.serviceWorker.ready;
      return ready.active?.state === 'activated';
    });
  });

  it('opens without a line after the browser was killed, and keeps its outcome through another kill', async () => {
    await device.kill();
    page = await device.start({ offline: true });
    await unlock();
    await page.getByRole('link', { name: /ჩხაიძე გივი/u }).click();
    await page
      .getByRole('radiogroup', { name: t(appointmentTexts, 'outcome.met') })
      .locator('label')
      .first()
      .click();
    await page.getByLabel(t(appointmentTexts, 'outcome.text')).fill(text);
    await page
      .getByLabel(t(appointmentTexts, 'next.day'))
      .fill(next.split('-').toReversed().join('.'));
    await page.getByLabel(t(appointmentTexts, 'next.time')).fill('22:30');
    await page
      .getByRole('button', { name: t(appointmentTexts, 'outcome.save'), exact: true })
      .click();
    await mark().waitFor();
    await page.getByText(text).waitFor();
    await findings();
    expect((await stored()).state).toBe('planned');
    await device.kill();
    page = await device.start({ offline: true });
    await unlock();
    await mark().click();
    await page.getByText(text).waitFor();
  });

  it('is sent exactly once when the line is back: the note, and the next visit', async () => {
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/record') && request.method() === 'POST')
        sent.push(request.headers()['idempotency-key'] ?? '');
    });
    await device.line(true);
    // The cookie signs the user in, or the form asks for it when the kill deleted the cookie.
    const again = page.getByRole('dialog').locator('input[type=password]');
    await again.or(page.getByText('შეხვედრის ჩანაწერი გაიგზავნა').first()).first().waitFor();
    if (await again.isVisible()) {
      await again.fill(password);
      await page.getByRole('dialog').locator('button[type=submit]').click();
    }
    await mark().waitFor({ state: 'detached' });
    expect(new Set(sent).size).toBe(1);
    const held = await stored();
    expect(held.state).toBe('held');
    const note = await worker.get<{ text: string; reached: boolean }>(`/notes/${held.noteId}`);
    expect(note).toMatchObject({ text, reached: true });
    expect((await planned()).map(({ startsAt }) => startsAt)).toEqual([
      new Date(`${next}T22:30:00+04:00`).toISOString(),
    ]);
  });
});
