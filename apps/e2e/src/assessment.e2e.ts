import './support/page-stand-in.js';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { apiAs, type ApiUser } from './support/api.js';
import { openBrowser, watchErrors } from './support/browser.js';
import { settled, signIn, type Person } from './support/people.js';
import { assessmentFormTexts } from '../../web/src/features/assessments/assessment-form.texts.js';
import { assessmentsTexts } from '../../web/src/features/assessments/assessments.texts.js';
import { say } from './support/portal-words.js';

/** Returns texts of the portal in Georgian. */
const t = say('ka');

/**
 * The interview from the missing consent to the comparison of the second interview with the first: the
 * social worker fills it in, the supervisor decides, the psychologist takes a test, the officer reads.
 */
const contexts: BrowserContext[] = [];
const pages: Partial<Record<Person, Page>> = {};
let errors: string[] = [];
let worker: ApiUser;
let beneficiaryId = '';
let address = '';

const name = 'ლია ასათიანი';
const interview = 'ბიო-ფსიქო-სოციალური შეფასება რისკებისა და საჭიროებების შეჯამებით';

async function as(person: Person): Promise<Page> {
  const known = pages[person];
  if (known) return known;
  const context = await openBrowser({ language: 'ka' });
  contexts.push(context);
  const page = await signIn(context, person);
  if (person === 'socialWorker') errors = watchErrors(page);
  pages[person] = page;
  return page;
}

interface Draft {
  id: string;
  version: number;
  state: string;
  answers: Record<string, unknown>;
  level: string | null;
}
const stored = () => worker.get<Draft>(`/assessments/${address.split('/').at(-1) ?? ''}`);

beforeAll(async () => {
  worker = await apiAs('socialWorker');
  const supervisor = await apiAs('supervisor');
  const [givenName = '', familyName = ''] = name.split(' ');
  const application = await worker.send<{ id: string; beneficiary: { id: string } }>(
    'POST',
    '/applications',
    {
      channel: 'walkIn',
      category: 'formerPrisoner',
      beneficiary: { givenName, familyName, birthDate: '1991-05-06', sex: 'female' },
    },
  );
  beneficiaryId = application.beneficiary.id;
  const { caseId } = await worker.send<{ caseId: string }>(
    'POST',
    `/applications/${application.id}/accept`,
    {},
    1,
  );
  await supervisor.send('POST', `/cases/${caseId}/assign`, { caseManagerId: worker.id }, 1);
});
afterAll(async () => {
  for (const context of contexts) await context.close();
});

const press = (page: Page | Locator, label: string) =>
  page.getByRole('button', { name: label, exact: true }).click();
const dialog = (page: Page) => page.getByRole('dialog');
const choose = (page: Page, question: string, value: string) =>
  page.locator(`input[name="q-${question}"][value=${value}]`).click();
const chosen = (page: Page, question: string) =>
  page.locator(`input[name="q-${question}"]:checked`).getAttribute('value');
const part = (page: Page, title: RegExp) =>
  page
    .getByRole('navigation', { name: t(assessmentFormTexts, 'sections') })
    .getByRole('button', { name: title });
const savedNow = (page: Page) => page.getByText(/^შენახულია \d\d:\d\d$/).waitFor();

/** Answers every question of this part with its first option. */
async function answerPart(page: Page): Promise<void> {
  const unanswered = page.locator('[role=radiogroup]:not(:has(input:checked))');
  while ((await unanswered.count()) > 0) await unanswered.first().locator('input').first().click();
  const boxes = page.locator('fieldset:has(input[type=checkbox]):not(:has(input:checked))');
  while ((await boxes.count()) > 0) await boxes.first().locator('input').first().click();
  const number = page.locator('input[inputmode=numeric]');
  if ((await number.count()) > 0) await number.fill('0');
}

it('tells why it cannot begin, and begins once the consent is there', async () => {
  const page = await as('socialWorker');
  await page.goto(`/beneficiaries/${beneficiaryId}/assessments`);
  await page.getByText(t(assessmentsTexts, 'list.none')).waitFor();
  await press(page, `დაწყება: ${interview}`);
  await page.getByText(/ხელმოწერილი თანხმობაა საჭირო/).waitFor();
  await worker.send('POST', `/beneficiaries/${beneficiaryId}/consents`, {
    purpose: 'assessment',
    givenBy: 'person',
  });
  await press(page, `დაწყება: ${interview}`);
  await page.waitForURL(/\/assessments\/[0-9a-f-]+$/);
  address = new URL(page.url()).pathname;
  await page.getByRole('heading', { name: 'ბიოლოგიური სფერო' }).waitFor();
  errors.splice(0);
});

it('saves by itself, and keeps what was typed through a reload at any moment', async () => {
  const page = await as('socialWorker');
  await choose(page, 'bio.generalHealth', 'fair');
  await savedNow(page);
  expect((await stored()).answers).toEqual({ 'bio.generalHealth': 'fair' });
  await choose(page, 'bio.chronic', 'yes');
  await page.getByLabel(/რომელი დაავადება/).fill('ასთმა, ოჯახის ექიმთან');
  // Less than the two seconds of the automatic save have passed.
  await page.reload();
  await settled(page);
  expect(await chosen(page, 'bio.generalHealth')).toBe('fair');
  // The device is read after the page is there; nothing that is answered meanwhile is written over it.
  await page.waitForFunction(
    (text) => [...document.querySelectorAll('textarea')].some(({ value }) => value === text),
    'ასთმა, ოჯახის ექიმთან',
  );
  await page.getByText(/^შენახულია|^ყველაფერი შენახულია$/).waitFor();
  expect((await stored()).answers).toMatchObject({ 'bio.chronicCare': 'ასთმა, ოჯახის ექიმთან' });
});

it('raises the alert of a dangerous answer at once, and does not take it back with the answer', async () => {
  const page = await as('socialWorker');
  await part(page, /ფსიქოლოგიური სფერო/).click();
  await choose(page, 'psy.selfHarm', 'current');
  const alert = page.getByRole('alert').filter({ hasText: 'თვითდაზიანება' });
  await alert.waitFor();
  await choose(page, 'psy.selfHarm', 'no');
  await savedNow(page);
  await page.reload();
  await settled(page);
  await alert.waitFor();
});

it('shows both values when a colleague answered the same question', async () => {
  const page = await as('socialWorker');
  const notes = page.getByLabel(/შენიშვნები: ფსიქოლოგიური სფერო/);
  await notes.fill('ჩემი შენიშვნა');
  const colleague = await apiAs('psychologist');
  const { id, version } = await stored();
  await colleague.send(
    'PATCH',
    `/assessments/${id}`,
    { answers: { 'psy.notes': 'კოლეგის შენიშვნა', 'psy.mood': 'often' } },
    version,
  );
  await notes.blur();
  await page.getByText(t(assessmentFormTexts, 'conflict.title')).waitFor();
  await page.getByText('კოლეგის: კოლეგის შენიშვნა').waitFor();
  expect(await notes.inputValue()).toBe('ჩემი შენიშვნა');
  expect(await chosen(page, 'psy.mood')).toBe('often');
  await page.locator('input[value=mine]').click();
  await savedNow(page);
  expect((await stored()).answers).toMatchObject({
    'psy.notes': 'ჩემი შენიშვნა',
    'psy.mood': 'often',
  });
  errors.splice(0);
});

it('leads to what is missing, and goes through the parts with Ctrl+Enter', async () => {
  const page = await as('socialWorker');
  await part(page, /ცხრა ფაქტორის/).click();
  await press(page, t(assessmentFormTexts, 'step.complete'));
  const missing = page.getByRole('alert').filter({ hasText: 'პასუხს ელის' });
  await missing.getByRole('button').first().click();
  await page.waitForURL(/part=biological/);
  await page.waitForFunction(
    () => document.activeElement?.getAttribute('name') === 'q-bio.disability',
  );
  for (const next of [
    'ფსიქოლოგიური სფერო',
    'სოციალური სფერო',
    'ძლიერი მხარეები და დამცავი ფაქტორები',
    'ცხრა ფაქტორის შეჯამება',
  ]) {
    await answerPart(page);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: next }).waitFor();
  }
});

it('scores while the factors are rated, by keys alone', async () => {
  const page = await as('socialWorker');
  await page.locator('input[name="q-factor.criminalCareer.rating"]').first().focus();
  await page.keyboard.press('2');
  expect(await chosen(page, 'factor.criminalCareer.rating')).toBe('clear');
  await page.getByLabel('კრიმინალური კარიერა: დასაბუთება').fill('ორი ნასამართლობა.');
  await answerPart(page);
  await page.getByText('9 / 9').first().waitFor();
  await page.getByText('დაბალი', { exact: true }).waitFor();
});

it('is completed, and waits for somebody else', async () => {
  const page = await as('socialWorker');
  await page.keyboard.press('Control+Enter');
  await dialog(page)
    .getByRole('button', { name: t(assessmentFormTexts, 'step.complete') })
    .click();
  await page.getByText(t(assessmentFormTexts, 'nextStep.notYours')).waitFor();
  expect(await stored()).toMatchObject({ state: 'completed', level: 'low' });
  expect(
    await page
      .getByRole('button', { name: t(assessmentFormTexts, 'step.approve'), exact: true })
      .count(),
  ).toBe(0);
});

it('gets another level by two people, and is approved by the second', async () => {
  const page = await as('socialWorker');
  await press(page, t(assessmentFormTexts, 'override.propose'));
  await dialog(page).getByLabel(t(assessmentFormTexts, 'reason')).fill('ახალი საქმე აღიძრა.');
  await dialog(page)
    .getByRole('button', { name: t(assessmentFormTexts, 'override.propose') })
    .click();
  await page.getByText(t(assessmentFormTexts, 'override.waits')).waitFor();

  const supervisor = await as('supervisor');
  await supervisor.goto(`/beneficiaries/${beneficiaryId}/assessments`);
  await settled(supervisor);
  await supervisor.locator(`a[href="${address}"]`).click();
  await press(supervisor, t(assessmentFormTexts, 'override.approve'));
  await dialog(supervisor)
    .getByRole('button', { name: t(assessmentFormTexts, 'override.approve') })
    .click();
  await supervisor.getByText('გამოთვლილი დონე: დაბალი').waitFor();
  await press(supervisor, t(assessmentFormTexts, 'step.approve'));
  await dialog(supervisor)
    .getByRole('button', { name: t(assessmentFormTexts, 'step.approve') })
    .click();
  await supervisor.getByText(t(assessmentFormTexts, 'nextStep.approved')).waitFor();
  expect(await stored()).toMatchObject({ state: 'approved', level: 'medium' });
});

it('shows the officer the level and the ratings, and nothing that was confided', async () => {
  const officer = await as('officer');
  await officer.goto(address);
  await settled(officer);
  await officer.getByText('თქვენ ხედავთ დონეს').waitFor();
  const text = await officer.locator('#main').innerText();
  expect(text).toContain('კრიმინალური კარიერა');
  for (const hidden of ['დამოკიდებულებები\n', 'ორი ნასამართლობა', 'ასთმა', 'პასუხები'])
    expect(text).not.toContain(hidden);
});

it('has the last answers beside the questions the second time, and what changed at the end', async () => {
  const page = await as('socialWorker');
  const first = await stored();
  await page.goto(`/beneficiaries/${beneficiaryId}/assessments`);
  await settled(page);
  await press(page, `დაწყება: ${interview}`);
  await page.waitForURL(
    (url) => url.pathname.startsWith('/assessments/') && url.pathname !== address,
  );
  address = new URL(page.url()).pathname;
  await page
    .getByText(/^წინათ \(/)
    .first()
    .waitFor();
  await page.getByText('საშუალო', { exact: true }).first().waitFor();
  const { id, version } = await stored();
  await worker.send(
    'PATCH',
    `/assessments/${id}`,
    { answers: { ...first.answers, 'strength.workOrStudy': 'yes' } },
    version,
  );
  await page.goto(`${address}?part=factors`);
  await settled(page);
  await choose(page, 'factor.livingConditions.rating', 'serious');
  await page.getByLabel('საცხოვრებელი პირობები: დასაბუთება').fill('ბინიდან გამოასახლეს.');
  await answerPart(page);
  await press(page, t(assessmentFormTexts, 'step.complete'));
  await dialog(page)
    .getByRole('button', { name: t(assessmentFormTexts, 'step.complete') })
    .click();
  const changes = page.getByRole('table', { name: /^ფაქტორების შეფასება/ });
  await changes.getByRole('row', { name: /საცხოვრებელი პირობები 0 3 \+3/ }).waitFor();
  // The chart is in a chunk of its own.
  await page.locator('figure svg').first().waitFor();
  const scores = page.getByRole('table', { name: /^დამცავი ფაქტორები: ქულა/ });
  expect(await scores.getByRole('row').count()).toBe(3);
});

it('is corrected with the reason, and both answers stay on record', async () => {
  const page = await as('socialWorker');
  await press(page, t(assessmentFormTexts, 'amend.action'));
  await part(page, /ბიოლოგიური სფერო/).click();
  await choose(page, 'bio.generalHealth', 'good');
  await page.getByText('შეცვლილია 1 პასუხი').waitFor();
  await press(page, t(assessmentFormTexts, 'amend.save'));
  await dialog(page).getByRole('cell', { name: 'კარგი' }).waitFor();
  await dialog(page).getByLabel(t(assessmentFormTexts, 'reason')).fill('შეცდომით მოინიშნა.');
  await dialog(page)
    .getByRole('button', { name: t(assessmentFormTexts, 'amend.save') })
    .click();
  await page.getByText(/^შესწორებულია: /).waitFor();
  await page.getByText('მიზეზი: შეცდომით მოინიშნა.', { exact: true }).waitFor();
});

it('takes a test of nine questions with nine keys, its score in sight', async () => {
  const page = await as('psychologist');
  await page.goto(`/beneficiaries/${beneficiaryId}/assessments`);
  await settled(page);
  await press(page, 'დაწყება: პაციენტის ჯანმრთელობის კითხვარი (PHQ-9)');
  await page.locator('input[name="q-q1"]').first().focus();
  for (let question = 1; question <= 9; question += 1) {
    await page.keyboard.press(question === 9 ? 'Digit1' : 'Digit3');
    await page.waitForFunction(
      (asked) => document.activeElement?.getAttribute('name') === asked,
      question === 9 ? 'q-difficulty' : `q-q${question + 1}`,
    );
  }
  await page.getByText('16', { exact: true }).waitFor();
  await press(page, t(assessmentFormTexts, 'step.complete'));
  await dialog(page)
    .getByRole('button', { name: t(assessmentFormTexts, 'step.complete') })
    .click();
  await page.getByText('ტესტი დასრულებულია და მოქმედებს.', { exact: false }).waitFor();

  // The social worker sees the severity, but neither score nor answers.
  const social = await as('socialWorker');
  await social.goto(new URL(page.url()).pathname);
  await social.getByText('პასუხები და ქულა ფსიქოლოგთანაა.', { exact: false }).waitFor();
  expect(await social.locator('#main').innerText()).not.toContain('16');
});

it('raised no error on the way', () => {
  expect(errors).toEqual([]);
});
