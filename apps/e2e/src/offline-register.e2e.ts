import './support/page-stand-in.js';
import type { Page } from 'playwright-core';
import { day } from './support/api.js';
import { accessibilityFindings, horizontalOverflow } from './support/axe.js';
import { course, type Course } from './support/course.js';
import { Device, kept, onDevice, restored } from './support/device.js';
import { password, settled, signInByForm } from './support/people.js';
import { registerTexts } from '../../web/src/features/register/register.texts.js';
import { signInTexts } from '../../web/src/features/sign-in/sign-in.texts.js';
import { say } from './support/portal-words.js';

/** Returns texts of the portal in Georgian. */
const t = say('ka');

/** Makes texts of this run different from those of an earlier run on the same data. */
const run = Date.now().toString().slice(-6);

describe('a register where there is no line', () => {
  const device = new Device('phone');
  const groupName = `უხაზოდ ${run}`;
  let made: Course;
  let id = '';
  let page: Page;

  const mark = (name: string, label: string) =>
    page
      .getByRole('radiogroup', { name: `დასწრება: ${name}` })
      .locator('label')
      .filter({ hasText: label })
      .first();
  const unlock = async () => {
    await page.goto('/');
    await page.getByRole('heading', { name: 'კავშირი არ არის' }).waitFor();
    await page.locator('input[type=password]').fill(password);
    await page.locator('button[type=submit]').click();
  };
  const saved = () =>
    made.worker.get<{ version: number; items: { mark: string | null }[] }>(
      `/sessions/${id}/attendance`,
    );

  beforeAll(async () => {
    made = await course(groupName, 6);
    id = await made.session('23:30', day());
  }, 240_000);
  afterAll(() => device.close());

  it('is taken along from Today', async () => {
    page = await device.start();
    await signInByForm(await Promise.resolve(page.context()), 'facilitator');
    await settled(page);
    await page.getByRole('button', { name: /^დღევანდელი ჟურნალების წამოღება/u }).click();
    await page.getByText(t(registerTexts, 'along.taken')).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await horizontalOverflow(page)).toEqual([]);
    const raw = await onDevice(page);
    expect(raw).toContain('register');
    for (const word of ['ჯაფარიძე', 'უხაზოდ', 'წიკლაური', id]) expect(raw).not.toContain(word);
    await page.waitForFunction(async () => {
      const ready = await navigator.serviceWorker.ready;
      return ready.active?.state === 'activated';
    });
    // No cache holds answers of the API.
    const cached = await page.evaluate(async () => {
      const names = await caches.keys();
      const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return all.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(cached).toContain('/');
    expect(cached.filter((path) => path.startsWith('/api'))).toEqual([]);
  });

  it('opens without a line after the browser was killed, by the password and no other', async () => {
    await device.kill();
    page = await device.start({ offline: true });
    await page.goto('/');
    await page.getByRole('heading', { name: 'კავშირი არ არის' }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await horizontalOverflow(page)).toEqual([]);
    await page.locator('input[type=password]').fill('not this one');
    await page.locator('button[type=submit]').click();
    await page.getByText(t(signInTexts, 'wrongPassword')).waitFor();
    await page.locator('input[type=password]').fill(password);
    await page.locator('button[type=submit]').click();
    await page.getByRole('link', { name: new RegExp(groupName, 'u') }).click();
    await page.getByText('შეუვსებელია: 6').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('keeps a half-filled one through another kill', async () => {
    await mark('ჯაფარიძე გიორგი', 'დაესწრო').click();
    await mark('წიკლაური ლევან', 'საპატიო').click();
    await page.getByRole('button', { name: t(registerTexts, 'reasons.illness') }).click();
    await kept(page);
    await device.kill();
    page = await device.start({ offline: true });
    await unlock();
    await page
      .getByRole('link', { name: new RegExp(groupName, 'u') })
      .first()
      .click();
    await restored(page);
    await page.getByText('შეუვსებელია: 4').waitFor();
    expect(await page.getByLabel('გაცდენის მიზეზი: წიკლაური ლევან').inputValue()).toBe(
      t(registerTexts, 'reasons.illness'),
    );
  });

  it('is saved without a line, waits through a third start, and is sent exactly once', async () => {
    await page.getByRole('button', { name: t(registerTexts, 'allPresent') }).click();
    await page.getByRole('button', { name: t(registerTexts, 'save') }).click();
    await page.getByRole('link', { name: 'იგზავნება: 1' }).waitFor();
    expect((await saved()).version).toBe(1);
    await device.kill();
    page = await device.start({ offline: true });
    await unlock();
    await page.getByRole('link', { name: 'იგზავნება: 1' }).waitFor();
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PUT') sent.push(request.headers()['idempotency-key'] ?? '');
    });
    await device.line(true);
    // The cookie signs the user in, or the form asks for it when the kill deleted the cookie.
    const again = page.getByRole('dialog').locator('input[type=password]');
    const gone = page.getByRole('link', { name: 'იგზავნება: 1' });
    await again.or(page.getByText('ჟურნალი გაიგზავნა').first()).first().waitFor();
    if (await again.isVisible()) {
      await again.fill(password);
      await page.getByRole('dialog').locator('button[type=submit]').click();
    }
    await gone.waitFor({ state: 'detached' });
    const register = await saved();
    expect(register.version).toBe(2);
    expect(register.items.filter((item) => item.mark === 'present')).toHaveLength(5);
    expect(register.items.filter((item) => item.mark === 'absentExcused')).toHaveLength(1);
    expect(new Set(sent).size).toBe(1);
  });
});
