import './support/page-stand-in.js';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { assessmentFormTexts } from '../../web/src/features/assessments/assessment-form.texts.js';
import { assessmentsTexts } from '../../web/src/features/assessments/assessments.texts.js';
import { attendanceTexts } from '../../web/src/features/attendance/attendance.texts.js';
import { applicationTexts } from '../../web/src/features/beneficiaries/application.texts.js';
import { casesTexts } from '../../web/src/features/cases/cases.texts.js';
import { caseFileTexts } from '../../web/src/features/case-file/file.texts.js';
import { sessionRecordTexts } from '../../web/src/features/session-record/session-record.texts.js';
import { partnerTexts } from '../../web/src/features/partner/partner.texts.js';
import { planWorkTexts } from '../../web/src/features/plans/plan-work.texts.js';
import { reportsTexts } from '../../web/src/features/reports/reports.texts.js';
import { referralTexts } from '../../web/src/features/services/referral.texts.js';
import { timelineTexts } from '../../web/src/features/timeline/timeline.texts.js';
import { beneficiaryLabels } from '../../web/src/domain/labels/beneficiaries.texts.js';
import { planLabels } from '../../web/src/domain/labels/plans.texts.js';
import { apiAs, day } from './support/api.js';
import { languagesOfRun, openBrowser, watchErrors, type Language } from './support/browser.js';
import { settled, signIn, type Person } from './support/people.js';
import { answerPart } from './support/interview.js';
import { sentenced } from './support/somebody.js';
import { say } from './support/portal-words.js';
import { word } from './support/texts.js';
import { openOnToday } from './support/today.js';

/**
 * The whole road of one person in the portal alone, by every person who takes part: application, contact,
 * consent, interview, plan, signatures, programme, referral, closure, and the figure that counts it.
 */
describe.each(languagesOfRun)('the road in %s', (language) => {
  const t = say(language);
  const named =
    language === 'ka'
      ? {
          givenName: 'ვახტანგ',
          familyName: `გზაველი${Date.now() % 1_000_000}`,
          birthDate: '14.03.1990',
        }
      : {
          givenName: 'Vakhtang',
          familyName: `Gzaveli${Date.now() % 1_000_000}`,
          // Born on another day: within a minute the two would be one person, whose name has no digits.
          birthDate: '15.03.1990',
        };
  const fullName = `${named.familyName} ${named.givenName}`;
  const contexts: BrowserContext[] = [];
  const pages: Partial<Record<Person, Page>> = {};
  const errors: string[] = [];
  let record = '';
  let programme = '';
  let entriesBefore = 0;

  async function as(person: Person): Promise<Page> {
    const known = pages[person];
    if (known) return known;
    const context = await openBrowser({ language });
    contexts.push(context);
    const page = await signIn(context, person);
    errors.push(...watchErrors(page));
    pages[person] = page;
    return page;
  }
  beforeAll(async () => {
    const worker = await apiAs('socialWorker');
    const { items } = await worker.get<{
      items: { code: string; name: Record<Language, string> }[];
    }>('/programmes');
    const analyst = await apiAs('analyst');
    const entries = await analyst.get<{ total: { numerator: number } }>('/reports/entries');
    entriesBefore = entries.total.numerator;
    programme = items.find(({ code }) => code === 'emotion-regulation')?.name[language] ?? '';
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
  });

  const button = (at: Page | Locator, name: string) =>
    at.getByRole('button', { name, exact: true });
  const dialog = (page: Page) => page.getByRole('dialog');
  const closed = (page: Page) => dialog(page).waitFor({ state: 'detached' });

  /** Sends the form of the dialog, whatever the label of its button. */
  async function submit(page: Page): Promise<void> {
    await dialog(page).locator('button[type=submit]').click();
    await closed(page);
  }

  /** Opens the record of the person at one of its parts. */
  async function at(person: Person, part = ''): Promise<Page> {
    const page = await as(person);
    await page.goto(`${record}${part}`);
    await settled(page);
    return page;
  }

  /** Takes a step whose dialog has a button of the same name. */
  async function step(page: Page, name: string): Promise<void> {
    await button(page, name).first().click();
    await submit(page);
  }

  it('begins with an application that a social worker takes and accepts', async () => {
    const page = await as('socialWorker');
    await button(page, word('begin', language)).click();
    await page.getByRole('menuitem', { name: t(applicationTexts, 'new') }).click();
    await page.getByLabel(t(applicationTexts, 'person.familyName')).fill(named.familyName);
    await page
      .getByLabel(t(applicationTexts, 'person.givenName'), { exact: true })
      .fill(named.givenName);
    await page.getByLabel(t(applicationTexts, 'person.birthDate')).fill(named.birthDate);
    await page.locator('input[value=male]').click();
    await page.locator('input[value=walkIn]').click();
    await page.getByRole('combobox', { name: t(applicationTexts, 'details.category') }).click();
    await page
      .getByRole('option', { name: t(beneficiaryLabels, 'category.formerPrisoner') })
      .click();
    await button(page, t(applicationTexts, 'save')).click();
    await button(page, t(applicationTexts, 'one.accept')).click();
    await page.getByRole('heading', { level: 1, name: fullName }).waitFor();
    await page.waitForURL(/\/beneficiaries\/[0-9a-f-]{36}/u);
    record = new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
  });

  it('gets a case manager from the supervisor', async () => {
    const page = await at('supervisor', '/case');
    await button(page, t(casesTexts, 'step.assign')).click();
    await dialog(page)
      .getByRole('combobox', { name: t(casesTexts, 'assign.to') })
      .click();
    await page.getByRole('option', { name: /^ნინო ბერიძე/u }).click();
    await submit(page);
  });

  it('has a first contact on the timeline', async () => {
    const page = await at('socialWorker');
    await page.keyboard.press('n');
    const text = page.getByLabel(t(timelineTexts, 'note.text'));
    await page.locator('textarea:focus').waitFor();
    // The overview has a note box: the page stays.
    expect(new URL(page.url()).pathname).toBe(record);
    await text.fill('ბიურო / office: 1');
    await page.locator('input[value=office]').click();
    await text.press('Control+Enter');
    await page.getByText(t(timelineTexts, 'note.saved')).waitFor();
  });

  it('gives the signed consent that a voluntary case begins with', async () => {
    const page = await at('socialWorker', '/file');
    await button(page, t(caseFileTexts, 'consent.add')).click();
    for (const purpose of ['assessment', 'voluntaryServices'] as const)
      await dialog(page).locator(`input[value=${purpose}]`).check();
    await dialog(page).locator('input[value=person]').click();
    await submit(page);
  });

  it('is interviewed, part by part, to the end', async () => {
    const page = await at('socialWorker', '/assessments');
    await page
      .getByRole('button', { name: new RegExp(`^${t(assessmentsTexts, 'start.action')}: `, 'u') })
      .first()
      .click();
    await page.waitForURL(/\/assessments\/[0-9a-f-]+/u);
    // The address changes before the form appears.
    await page.locator('input[name^="q-"]').first().waitFor();
    for (let part = 1; part <= 5; part += 1) {
      await answerPart(page, part);
      // After the last part the form asks whether to complete.
      await page.keyboard.press('Control+Enter');
    }
    await submit(page);
    await page.getByText(t(assessmentFormTexts, 'nextStep.notYours')).waitFor();
  });

  it('has the interview approved by the supervisor, from the line of the day', async () => {
    const page = await as('supervisor');
    await page.goto('/');
    await settled(page);
    await (await openOnToday(page, 'approvals')).getByRole('link', { name: fullName }).click();
    await step(page, t(assessmentFormTexts, 'step.approve'));
  });

  it('gets a plan with a goal from a need and a mandatory programme', async () => {
    await sentenced(
      await apiAs('socialWorker'),
      /beneficiaries\/([\w-]+)/u.exec(record)?.[1] ?? '',
    );
    const page = await at('socialWorker', '/plan');
    await button(page, t(planWorkTexts, 'start.action')).click();
    await page.getByRole('heading', { name: t(planWorkTexts, 'needs.title') }).waitFor();
    await button(page, t(planWorkTexts, 'goal.add')).last().click();
    await dialog(page).getByLabel(t(planWorkTexts, 'goal.text')).fill('მუდმივი სამსახური / a job');
    await submit(page);
    await button(page, t(planWorkTexts, 'item.add')).first().click();
    await dialog(page)
      .getByRole('combobox', { name: t(planWorkTexts, 'item.programme') })
      .click();
    await page.getByRole('option', { name: programme, exact: true }).click();
    await dialog(page).getByText(t(planLabels, 'mandatory.yes'), { exact: true }).click();
    await submit(page);
    await step(page, t(planWorkTexts, 'step.submit'));
  });

  it('has the plan approved, signed by the officer and put into force', async () => {
    await step(await at('supervisor', '/plan'), t(planWorkTexts, 'step.approve'));
    const officer = await as('officer');
    await officer.goto('/');
    await settled(officer);
    await (await openOnToday(officer, 'signatures')).getByRole('link', { name: fullName }).click();
    await step(officer, t(planWorkTexts, 'sign.mine'));
    const person = t(planLabels, 'signer.person');
    await button(officer, t(planWorkTexts, 'sign.record', { signer: person })).click();
    await submit(officer);
    await step(await at('socialWorker', '/plan'), t(planWorkTexts, 'step.activate'));
  });

  it('comes into the programme that the plan asks for', async () => {
    const page = await at('socialWorker', '/attendance');
    await button(page, t(attendanceTexts, 'propose.action')).click();
    await submit(page);
    const named = (key: 'beginSuitability' | 'enrol') =>
      t(attendanceTexts, 'stepOf', { step: t(attendanceTexts, `step.${key}`), programme });
    await button(page, named('beginSuitability')).click();
    await button(page, named('enrol')).click();
    await dialog(page).getByLabel(t(attendanceTexts, 'place.alone')).check();
    await submit(page);
  });

  it('meets the psychologist, who records the session and what was clinical in it', async () => {
    const page = await at('psychologist', '/attendance');
    await button(page, t(attendanceTexts, 'sessions.bookOf', { programme })).click();
    const day_ = day().split('-').reverse().join('.');
    await dialog(page).getByLabel(t(attendanceTexts, 'sessions.day'), { exact: true }).fill(day_);
    await dialog(page)
      .getByLabel(t(attendanceTexts, 'sessions.time'), { exact: true })
      .fill(language === 'ka' ? '300' : '500');
    await bookedOnAnyDay(page);
    await page
      .getByRole('link', { name: t(attendanceTexts, 'sessions.open') })
      .first()
      .click();
    await page.locator('input[value=present]').click();
    await page.getByLabel(t(sessionRecordTexts, 'note')).fill('სუნთქვის სავარჯიშო / breathing');
    await button(page, t(sessionRecordTexts, 'save')).click();
    await page.getByText(t(sessionRecordTexts, 'saved'), { exact: true }).waitFor();
  });

  /** On a public holiday the form asks whether it was agreed. */
  async function bookedOnAnyDay(page: Page): Promise<void> {
    const send = dialog(page).locator('button[type=submit]');
    await send.click();
    const agreed = dialog(page).getByRole('checkbox', {
      name: t(attendanceTexts, 'sessions.holiday'),
    });
    await Promise.race([closed(page), agreed.waitFor()]);
    if ((await dialog(page).count()) === 0) return;
    await agreed.check();
    await submit(page);
  }

  const request = `${named.familyName}: სამუშაო / work`;

  it('is referred to a partner with the signed consent', async () => {
    const page = await at('socialWorker', '/services/refer');
    await page
      .getByRole('radio', { name: /ხიდი|Khidi/u })
      .first()
      .check();
    await page.getByLabel(t(referralTexts, 'form.request')).fill(request);
    await button(page, t(referralTexts, 'form.send')).click();
    await dialog(page).getByRole('checkbox').check();
    await submit(page);
    await page.waitForURL(/\/referrals\//u);
  });

  it('is taken by the partner, who begins and delivers', async () => {
    const page = await as('partner');
    await page.goto('/');
    await settled(page);
    const item = page.getByRole('listitem').filter({ hasText: request });
    await item.getByRole('button').first().click();
    await submit(page);
    for (const name of ['start', 'deliver'] as const) {
      await button(page, t(partnerTexts, `step.${name}`)).click();
      if (name === 'deliver')
        await dialog(page).getByLabel(t(partnerTexts, 'deliver.units')).fill('2');
      await submit(page);
    }
    await page.getByText(t(partnerTexts, 'next.delivered')).waitFor();
  });

  it('comes to its end by two people', async () => {
    const page = await at('socialWorker', '/case');
    const proposing = t(casesTexts, 'step.proposeClosure');
    await button(page, proposing)
      .or(button(page, t(casesTexts, 'more')))
      .first()
      .click();
    const inMenu = page.getByRole('menuitem', { name: proposing });
    if ((await inMenu.count()) > 0) await inMenu.click();
    await dialog(page).getByLabel(t(casesTexts, 'closure.reason')).click();
    await page
      .getByRole('option', { name: t(beneficiaryLabels, 'closureReason.goalsMet') })
      .click();
    await dialog(page).getByLabel(t(casesTexts, 'closure.summary')).fill('მუშაობს / works');
    await submit(page);
    await page.getByText(t(casesTexts, 'fourEyes')).waitFor();
    await step(await at('supervisor', '/case'), t(casesTexts, 'step.close'));
  });

  it('is counted by the analyst, who finds no name', async () => {
    const page = await as('analyst');
    await page.goto('/reports/entries');
    await settled(page);
    await page.getByRole('heading', { name: t(reportsTexts, 'figures.title') }).waitFor();
    const total = await page
      .locator('main table tbody tr')
      .last()
      .locator('td')
      .first()
      .innerText();
    expect(Number(total.replace(/\D/gu, ''))).toBe(entriesBefore + 1);
    expect(await page.locator('body').innerText()).not.toContain(named.familyName);
  });

  it('raised no error on the way', () => {
    expect(errors).toEqual([]);
  });
});
