import './support/page-stand-in.js';
import type { BrowserContext, Page } from 'playwright-core';
import { accessibilityFindings, horizontalOverflow } from './support/axe.js';
import { apiAs, day, type ApiUser } from './support/api.js';
import { openBrowser, sizes, watchErrors } from './support/browser.js';
import { enrolled } from './support/course.js';
import { settled, signIn } from './support/people.js';
import { sessionRecordTexts } from '../../web/src/features/session-record/session-record.texts.js';
import { uiTexts } from '../../web/src/ui/ui.texts.js';
import { say } from './support/portal-words.js';
import { resize } from './support/window-size.js';

/** Returns texts of the portal in Georgian. */
const t = say('ka');

interface Register {
  version: number;
  items: { mark: string }[];
}
interface Listed<T> {
  items: T[];
}

let psychologist: ApiUser;
let context: BrowserContext;
let page: Page;
let errors: string[];
let enrolmentId = '';
let sessionId = '';

beforeAll(async () => {
  const worker = await apiAs('socialWorker');
  psychologist = await apiAs('psychologist');
  const programmes = await worker.get<Listed<{ id: string; code: string }>>('/programmes');
  const programmeId = programmes.items.find(({ code }) => code === 'emotion-regulation')?.id;
  enrolmentId = await enrolled(worker, 'ზურაბ ქართველიშვილი', programmeId, undefined);
  const session = await psychologist.send<{ id: string }>('POST', '/sessions', {
    enrolmentId,
    startsAt: new Date(`${day()}T07:00:00+04:00`).toISOString(),
    minutes: 50,
    onHoliday: true,
  });
  sessionId = session.id;
  context = await openBrowser({ language: 'ka' });
  page = await signIn(context, 'psychologist');
  errors = watchErrors(page);
});
afterAll(() => context.close());

const mark = (label: string) =>
  page.getByRole('radiogroup', { name: 'დასწრება' }).locator('label').filter({ hasText: label });

it('records attendance, a clinical note and the next session on one page in no more than ten interactions', async () => {
  await page.goto(`/sessions/${sessionId}`);
  await settled(page);
  expect(await accessibilityFindings(page)).toEqual([]);
  let interactions = 0;
  const act = async (does: Promise<unknown>) => {
    interactions += 1;
    await does;
  };
  await act(mark('დაესწრო').click());
  await act(page.getByLabel('ახალი ჩანაწერი').click());
  await page.keyboard.type('სუნთქვის სავარჯიშო; შევთანხმდით დღიურზე.');
  await act(page.getByRole('button', { name: /ერთ კვირაში/u }).click());
  await act(page.getByRole('button', { name: t(uiTexts, 'dialog.save'), exact: true }).click());
  await page.getByText('შემდეგი შეხვედრა დაინიშნა', { exact: false }).waitFor();
  expect(interactions).toBeLessThanOrEqual(10);

  const register = await psychologist.get<Register>(`/sessions/${sessionId}/attendance`);
  expect(register).toMatchObject({ version: 2, items: [{ mark: 'present' }] });
  const notes = await psychologist.get<Listed<{ text: string }>>(
    `/sessions/${sessionId}/clinical-notes`,
  );
  expect(notes.items.map(({ text }) => text)).toEqual(['სუნთქვის სავარჯიშო; შევთანხმდით დღიურზე.']);
  const sessions = await psychologist.get<Listed<{ startsAt: string; state: string }>>(
    `/sessions?enrolmentId=${enrolmentId}`,
  );
  expect(sessions.items.map(({ state, startsAt }) => [state, startsAt.slice(0, 10)])).toEqual([
    ['scheduled', day(7)],
    ['held', day()],
  ]);
});

it('keeps what was typed when somebody else has saved meanwhile, and shows their mark', async () => {
  await psychologist.send(
    'PUT',
    `/sessions/${sessionId}/attendance`,
    { marks: [{ enrolmentId, mark: 'leftEarly' }] },
    2,
  );
  await mark('დააგვიანა').click();
  await page.getByLabel('ახალი ჩანაწერი').fill('მეორე ჩანაწერი');
  await page.getByRole('button', { name: t(uiTexts, 'dialog.save'), exact: true }).click();
  await page.getByText('ამასობაში შენახული აღნიშვნა: ადრე წავიდა').waitFor();
  expect(await page.getByLabel('ახალი ჩანაწერი').inputValue()).toBe('მეორე ჩანაწერი');
  await page.getByRole('button', { name: t(uiTexts, 'dialog.save'), exact: true }).click();
  await page.getByText(t(sessionRecordTexts, 'saved'), { exact: true }).waitFor();
  const register = await psychologist.get<Register>(`/sessions/${sessionId}/attendance`);
  expect(register).toMatchObject({ version: 4, items: [{ mark: 'late' }] });
  const notes = await psychologist.get<Listed<{ text: string }>>(
    `/sessions/${sessionId}/clinical-notes`,
  );
  expect(notes.items).toHaveLength(2);
});

it('asks for what is missing, and fits a phone', async () => {
  await mark('საპატიო').first().click();
  await page.getByLabel('გაცდენის მიზეზი').fill('');
  await page.getByRole('button', { name: t(uiTexts, 'dialog.save'), exact: true }).click();
  await page.getByText('საპატიო გაცდენას მიზეზი სჭირდება').waitFor();
  await resize(page, { width: 320, height: 640 });
  expect(await horizontalOverflow(page)).toEqual([]);
  await resize(page, sizes.desktop);
});

it('raised no error on the way', () => {
  expect(errors.filter((text) => !/409|422|412/u.test(text))).toEqual([]);
});
