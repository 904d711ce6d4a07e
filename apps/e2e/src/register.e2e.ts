import './support/page-stand-in.js';
import type { BrowserContext, Page } from 'playwright-core';
import { accessibilityFindings, horizontalOverflow } from './support/axe.js';
import { day } from './support/api.js';
import { openBrowser, watchErrors } from './support/browser.js';
import { course, type Course } from './support/course.js';
import { onDevice } from './support/device.js';
import { settled, signIn } from './support/people.js';
import { appTexts } from '../../web/src/app/app.texts.js';
import { registerTexts } from '../../web/src/features/register/register.texts.js';
import { say } from './support/portal-words.js';
import { resize } from './support/window-size.js';

/** Returns texts of the portal in Georgian. */
const t = say('ka');

interface Register {
  version: number;
  items: { beneficiary: { familyName: string }; mark: string; reason: string | null }[];
}

let made: Course;
let context: BrowserContext;
let page: Page;
let errors: string[];

beforeAll(async () => {
  made = await course('ჟურნალის ჯგუფი');
  context = await openBrowser({ language: 'ka', size: 'phone' });
  page = await signIn(context, 'facilitator');
  errors = watchErrors(page);
}, 240_000);
afterAll(() => context.close());

const open = async (id: string) => {
  await page.goto(`/sessions/${id}/register`);
  await settled(page);
};
const marks = (name: string) => page.getByRole('radiogroup', { name: `დასწრება: ${name}` });
const mark = (name: string, label: string) =>
  marks(name).locator('label').filter({ hasText: label }).first();
const save = () => page.getByRole('button', { name: t(registerTexts, 'save') });
const kept = (id: string) => made.worker.get<Register>(`/sessions/${id}/attendance`);
const marksOf = ({ items }: Register) =>
  Object.fromEntries(items.map(({ beneficiary, mark: m }) => [beneficiary.familyName, m]));

it('takes a register of twelve with two absent in no more than fifteen interactions', async () => {
  const id = await made.session('08:00');
  await open(id);
  let interactions = 0;
  const tap = async (target: ReturnType<typeof save>) => {
    interactions += 1;
    await target.click();
  };
  await tap(page.getByRole('button', { name: t(registerTexts, 'allPresent') }));
  await tap(mark('ბერიძე ნიკა', 'საპატიო'));
  await tap(page.getByRole('button', { name: t(registerTexts, 'reasons.illness') }));
  await tap(mark('ნოზაძე შოთა', 'არასაპატიო'));
  await tap(page.getByRole('button', { name: t(registerTexts, 'reasons.unknown') }).last());
  await tap(save());
  await page.getByText(t(registerTexts, 'saved')).waitFor();
  expect(interactions).toBeLessThanOrEqual(15);

  const saved = await kept(id);
  expect(saved.version).toBe(2);
  expect(Object.values(marksOf(saved)).filter((m) => m === 'present')).toHaveLength(10);
  expect(marksOf(saved)).toMatchObject({ ბერიძე: 'absentExcused', ნოზაძე: 'absentUnexcused' });
  expect(saved.items.find(({ mark: m }) => m === 'absentExcused')?.reason).toBe(
    t(registerTexts, 'reasons.illness'),
  );
});

it('says who is missing, and fits a window of 320 pixels', async () => {
  await open(await made.session('10:00'));
  await page.getByText('შეუვსებელია: 12').waitFor();
  await resize(page, { width: 320, height: 640 });
  await mark('ბერიძე ნიკა', 'საპატიო').click();
  expect(await horizontalOverflow(page)).toEqual([]);
  expect(await accessibilityFindings(page)).toEqual([]);
  await save().click();
  await page.getByText(t(registerTexts, 'fault.mark')).first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await resize(page, { width: 390, height: 844 });
});

it('keeps a register that is saved without a line, and sends it exactly once when it is back', async () => {
  const id = await made.session('12:00');
  await open(id);
  await context.setOffline(true);
  await page.getByText('კავშირი არ არის').first().waitFor();
  await page.getByRole('button', { name: t(registerTexts, 'allPresent') }).click();
  await mark('ლომიძე ვახტანგ', 'დააგვიანა').click();
  await save().click();
  await page.getByRole('link', { name: 'იგზავნება: 1' }).waitFor();
  expect((await kept(id)).version).toBe(1);

  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PUT') sent.push(request.headers()['idempotency-key'] ?? '');
  });
  await context.setOffline(false);
  await page.getByRole('link', { name: 'იგზავნება: 1' }).waitFor({ state: 'detached' });
  const saved = await kept(id);
  expect(saved.version).toBe(2);
  expect(marksOf(saved)).toMatchObject({ ლომიძე: 'late', ბერიძე: 'present' });
  expect(sent).toHaveLength(1);
  await page.getByText(t(registerTexts, 'complete')).waitFor();
});

it('writes once when the answer to a save is lost on the way', async () => {
  const id = await made.session('14:00');
  await open(id);
  let lost = 0;
  await page.route('**/attendance', async (route) => {
    if (route.request().method() !== 'PUT' || lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort('connectionreset');
  });
  await page.getByRole('button', { name: t(registerTexts, 'allPresent') }).click();
  await save().click();
  await page.getByText('ჟურნალი გაიგზავნა').first().waitFor();
  await page.unroute('**/attendance');
  expect(lost).toBe(1);
  expect((await kept(id)).version).toBe(2);
});

it('shows both values by person when somebody else has saved meanwhile, and keeps what is chosen', async () => {
  const id = await made.session('16:00');
  await open(id);
  await page.getByRole('button', { name: t(registerTexts, 'allPresent') }).click();
  await mark('ბერიძე ნიკა', 'დააგვიანა').click();

  const before = await made.worker.get<{ items: { enrolmentId: string }[] }>(
    `/sessions/${id}/attendance`,
  );
  const others = before.items.map(({ enrolmentId }) => ({ enrolmentId, mark: 'leftEarly' }));
  await made.worker.send('PUT', `/sessions/${id}/attendance`, { marks: others }, 1);

  await save().click();
  await page.getByText(t(registerTexts, 'conflict.title')).waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole('button', { name: t(registerTexts, 'conflict.allTheirs') }).click();
  await marks('ბერიძე ნიკა').locator('label').filter({ hasText: 'ჩემი: დააგვიანა' }).click();
  await page.getByRole('button', { name: t(registerTexts, 'conflict.save') }).click();
  await page.getByText(t(registerTexts, 'saved')).last().waitFor();
  const saved = await kept(id);
  expect(saved.version).toBe(3);
  expect(marksOf(saved)).toMatchObject({ ბერიძე: 'late', ლომიძე: 'leftEarly' });
});

it('says until when a locked register could be corrected', async () => {
  await open(await made.session('09:30', day(-30)));
  await page.getByText(t(registerTexts, 'locked')).waitFor();
  await page.getByText(/შესწორება \d\d\.\d\d\.\d{4}-მდე შეიძლებოდა/).waitFor();
  expect(await save().count()).toBe(0);
});

it('leaves nothing on the device after signing out', async () => {
  const id = await made.session('18:00');
  await open(id);
  expect(await onDevice(page)).toContain('register');
  await page.getByRole('button', { name: 'ლუკა წიკლაური' }).click();
  await page.getByRole('menuitem', { name: t(appTexts, 'signOut') }).click();
  // An earlier journey began a register and never saved it.
  await page.getByRole('button', { name: t(appTexts, 'unsent.leave') }).click();
  await page.locator('input[type=email]').waitFor();
  expect(await onDevice(page)).toBe('');
});

it('raised no error on the way', () => {
  const expected = /Failed to load resource|ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_RESET/;
  expect(errors.filter((text) => !expected.test(text))).toEqual([]);
});
