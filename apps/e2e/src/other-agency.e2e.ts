import './support/page-stand-in.js';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { adminTexts } from '../../web/src/features/admin/admin.texts.js';
import { invitationsTexts } from '../../web/src/features/admin/invitations.texts.js';
import { importsTexts } from '../../web/src/features/imports/imports.texts.js';
import { programmesTexts } from '../../web/src/features/admin/programmes.texts.js';
import { referenceTexts } from '../../web/src/features/admin/reference.texts.js';
import { settingsTexts } from '../../web/src/features/admin/settings.texts.js';
import { workingDaysTexts } from '../../web/src/features/admin/working-days.texts.js';
import { assessmentFormTexts } from '../../web/src/features/assessments/assessment-form.texts.js';
import { assessmentsTexts } from '../../web/src/features/assessments/assessments.texts.js';
import { applicationTexts } from '../../web/src/features/beneficiaries/application.texts.js';
import { caseFileTexts } from '../../web/src/features/case-file/file.texts.js';
import { casesTexts } from '../../web/src/features/cases/cases.texts.js';
import { planWorkTexts } from '../../web/src/features/plans/plan-work.texts.js';
import { signInTexts } from '../../web/src/features/sign-in/sign-in.texts.js';
import { beneficiaryLabels } from '../../web/src/domain/labels/beneficiaries.texts.js';
import { planLabels } from '../../web/src/domain/labels/plans.texts.js';
import { answerPart } from './support/interview.js';
import { accessibilityFindings } from './support/axe.js';
import { openBrowser, watchErrors } from './support/browser.js';
import { firstAdministrator, startEmptyProduct, type Product } from './support/empty-product.js';
import { settled } from './support/people.js';
import { say } from './support/portal-words.js';
import { word } from './support/texts.js';

const t = say('en');
const password = 'another four words in a row';
const staff = {
  socialWorker: { email: 'ion.rusu@agency.example', name: 'Ion Rusu' },
  supervisor: { email: 'elena.munteanu@agency.example', name: 'Elena Munteanu' },
  probationOfficer: { email: 'vasile.lupu@agency.example', name: 'Vasile Lupu' },
} as const;
type Role = keyof typeof staff;
const valuesOf = (inputs: Element[]) => inputs.map((input) => input.getAttribute('value'));

/**
 * The agency of another country in the portal alone, from an empty installation: its administrator sets it up
 * and invites; its staff set their passwords and take a first person down the road.
 */
describe('the agency of another country', () => {
  let product: Product;
  let admin: Page;
  let record = '';
  const contexts: BrowserContext[] = [];
  const pages: Partial<Record<Role, Page>> = {};
  const errors: string[] = [];

  beforeAll(async () => {
    product = await startEmptyProduct();
    admin = await signedIn(firstAdministrator.email, firstAdministrator.password);
  }, 600_000);
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await product.stop();
  });

  async function browser(): Promise<Page> {
    const context = await openBrowser({ language: 'en', origin: product.origin });
    contexts.push(context);
    const page = context.pages()[0] ?? (await context.newPage());
    errors.push(...watchErrors(page));
    return page;
  }
  async function signedIn(email: string, secret: string): Promise<Page> {
    const page = await browser();
    await page.goto('/');
    await page.locator('input[type=email]').fill(email);
    await page.locator('input[type=password]').fill(secret);
    await page.locator('button[type=submit]').click();
    await page.locator('#main h1').waitFor();
    return page;
  }
  const as = async (role: Role): Promise<Page> =>
    (pages[role] ??= await signedIn(staff[role].email, password));

  const button = (at: Page | Locator, name: string) =>
    at.getByRole('button', { name, exact: true });
  const dialog = (page: Page) => page.getByRole('dialog');
  const field = (label: string) => dialog(admin).getByLabel(label);
  async function submit(page: Page): Promise<void> {
    await dialog(page).locator('button[type=submit]').click();
    await dialog(page).waitFor({ state: 'detached' });
  }
  async function visit(part: string): Promise<void> {
    await admin.goto(`/admin/${part}`);
    await settled(admin);
  }
  async function step(page: Page, name: string): Promise<void> {
    await button(page, name).first().click();
    await submit(page);
  }
  async function at(role: Role, part = ''): Promise<Page> {
    const page = await as(role);
    await page.goto(`${record}${part}`);
    await settled(page);
    return page;
  }

  it('begins without a bureau of Georgia', async () => {
    await visit('bureaus');
    expect(await admin.locator('#main tbody tr').count()).toBe(0);
  });

  it('has its time zone, numbers and hotline', async () => {
    await visit('settings');
    await button(admin, t(settingsTexts, 'change')).click();
    await field(t(settingsTexts, 'field.hotlineNumber')).fill('0 8008 8008');
    await field(t(settingsTexts, 'field.phoneRegion')).fill('MD');
    await field(t(settingsTexts, 'field.timeZone')).fill('Europe/Nowhere');
    await field(t(settingsTexts, 'field.personalNumberForm')).fill('9999999999999');
    await dialog(admin).locator('button[type=submit]').click();
    await dialog(admin).getByRole('alert').waitFor();
    expect(await accessibilityFindings(admin, '[role=dialog]')).toEqual([]);
    await field(t(settingsTexts, 'field.timeZone')).fill('Europe/Chisinau');
    await submit(admin);
    await admin.getByText('Europe/Chisinau', { exact: true }).waitFor();
    await admin.getByText('0 8008 8008', { exact: true }).waitFor();
    expect(await accessibilityFindings(admin, 'main')).toEqual([]);
  });

  it('has its own public holidays', async () => {
    await visit('working-days?year=2027');
    await button(admin, t(workingDaysTexts, 'addHoliday')).click();
    await dialog(admin)
      .getByRole('textbox', { name: t(workingDaysTexts, 'day') })
      .fill('27.08.2027');
    await field(t(workingDaysTexts, 'nameKa')).fill('დამოუკიდებლობის დღე');
    await field(t(workingDaysTexts, 'nameEn')).fill('Independence Day');
    await field(t(workingDaysTexts, 'everyYearUntil')).fill('2040');
    await submit(admin);
    await admin.getByText('Independence Day', { exact: true }).first().waitFor();
    expect(await accessibilityFindings(admin, 'main')).toEqual([]);
  });

  it('has its regions, establishments, areas and services', async () => {
    await visit('reference');
    const add = async (of: 'regions' | 'establishments' | 'areas' | 'services', code: string) => {
      await button(admin, t(referenceTexts, `${of}.new`)).click();
      await field(t(referenceTexts, 'code')).fill(code);
      await field(t(referenceTexts, 'nameKa')).fill(`${code} ქართულად`);
      await field(t(referenceTexts, 'nameEn')).fill(`Name of ${code}`);
      if (of === 'services')
        await dialog(admin).getByText(t(referenceTexts, 'kinds.consultation')).click();
      await submit(admin);
      await admin.getByText(`Name of ${code}`, { exact: true }).first().waitFor();
    };
    await add('regions', 'MD-CU');
    await add('establishments', 'P16');
    await add('areas', 'education');
    await add('services', 'job-advice');
  });

  it('has a bureau, and the draft of a programme', async () => {
    await visit('bureaus');
    await button(admin, t(adminTexts, 'bureaus.new')).click();
    await field(t(adminTexts, 'bureaus.code')).fill('chisinau');
    await field(t(adminTexts, 'bureaus.nameKa')).fill('კიშინიოვის ბიურო');
    await field(t(adminTexts, 'bureaus.nameEn')).fill('Chisinau Bureau');
    await dialog(admin).getByLabel('Name of MD-CU').check();
    await submit(admin);
    await visit('programmes');
    await button(admin, t(programmesTexts, 'new')).click();
    await field(t(programmesTexts, 'nameKa')).fill('სამუშაოს პოვნა');
    await field(t(programmesTexts, 'nameEn')).fill('Finding work');
    await dialog(admin)
      .getByRole('combobox', { name: t(programmesTexts, 'area') })
      .click();
    await admin.getByRole('option', { name: 'Name of education' }).click();
    await dialog(admin).getByText(t(programmesTexts, 'audiences.any'), { exact: true }).click();
    await field(t(programmesTexts, 'field.sessions')).fill('10');
    await field(t(programmesTexts, 'field.sessionMinutes')).fill('90');
    await submit(admin);
    await admin.getByRole('heading', { name: 'Finding work' }).waitFor();
  });

  it('has its users from a file, who are invited together', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'gza-e2e-users-')), 'users.csv');
    const rows = Object.entries(staff).map(
      ([role, { email, name }]) => `${email};${name};${role};chisinau`,
    );
    writeFileSync(file, ['email;name;role;bureau', ...rows].join('\r\n'));
    await admin.goto('/imports');
    await settled(admin);
    await admin.getByText(t(importsTexts, 'form.usersOnly')).waitFor();
    expect(await admin.locator('input[name=import-type]').evaluateAll(valuesOf)).toEqual(['users']);
    await admin.locator('#import-file').setInputFiles(file);
    await button(admin, 'Check the file').click();
    await button(admin, 'Import').click();
    await admin.getByText('Import: Done').waitFor();
    await visit('users');
    await button(admin, t(invitationsTexts, 'inviteWaiting', { count: 3 })).click();
    expect(await accessibilityFindings(admin, '[role=dialog]')).toEqual([]);
    await button(dialog(admin), t(invitationsTexts, 'inviteAll')).click();
    await button(admin, t(invitationsTexts, 'print')).waitFor();
    const slips = await admin.locator('article').all();
    expect(slips).toHaveLength(3);
    for (const slip of slips) {
      const value = (term: string) =>
        slip.locator(`[lang=en] div:has(> dt:text-is("${term}")) > dd`).first().innerText();
      const link = await value(t(invitationsTexts, 'slip.link'));
      const code = await value(t(invitationsTexts, 'slip.code'));
      const page = await browser();
      await page.goto(link);
      await page.getByLabel(t(signInTexts, 'invitation.code'), { exact: true }).fill(code);
      await page.getByLabel(t(signInTexts, 'change.next'), { exact: true }).fill(password);
      await button(page, t(signInTexts, 'invitation.submit')).click();
      await page.getByText(t(signInTexts, 'invitation.done')).waitFor();
      await page.context().close();
      contexts.pop();
    }
  });

  it('takes the application of its first person', async () => {
    const page = await as('socialWorker');
    await button(page, word('begin', 'en')).click();
    await page.getByRole('menuitem', { name: t(applicationTexts, 'new') }).click();
    await page.getByLabel(t(applicationTexts, 'person.familyName')).fill('Cebotari');
    await page.getByLabel(t(applicationTexts, 'person.givenName'), { exact: true }).fill('Andrei');
    await page.getByLabel(t(applicationTexts, 'person.personalNumber')).fill('2004004012345');
    await page.getByLabel(t(applicationTexts, 'person.birthDate')).fill('14.03.1990');
    await page.locator('input[value=male]').click();
    await page.locator('input[value=walkIn]').click();
    await page.getByRole('combobox', { name: t(applicationTexts, 'details.category') }).click();
    await page
      .getByRole('option', { name: t(beneficiaryLabels, 'category.formerPrisoner') })
      .click();
    await button(page, t(applicationTexts, 'save')).click();
    await button(page, t(applicationTexts, 'one.accept')).click();
    await page.getByRole('heading', { level: 1, name: 'Cebotari Andrei' }).waitFor();
    await page.waitForURL(/\/beneficiaries\/[0-9a-f-]{36}/u);
    record = new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
  });

  it('has a case with a manager, a consent and a legal basis', async () => {
    const supervisor = await at('supervisor', '/case');
    await button(supervisor, t(casesTexts, 'step.assign')).click();
    await dialog(supervisor)
      .getByRole('combobox', { name: t(casesTexts, 'assign.to') })
      .click();
    await supervisor.getByRole('option', { name: /^Ion Rusu/u }).click();
    await submit(supervisor);
    const page = await at('socialWorker', '/file');
    await button(page, t(caseFileTexts, 'consent.add')).click();
    await dialog(page).locator('input[value=assessment]').click();
    await dialog(page).locator('input[value=person]').click();
    await submit(page);
    await button(page, t(caseFileTexts, 'basis.add')).click();
    await dialog(page)
      .getByRole('combobox', { name: t(caseFileTexts, 'basis.kind') })
      .click();
    await page
      .getByRole('option', { name: t(beneficiaryLabels, 'legalBasis.conditionalSentence') })
      .click();
    await dialog(page).getByLabel(t(caseFileTexts, 'basis.issuedBy')).fill('Court of Chisinau');
    await dialog(page).getByLabel(t(caseFileTexts, 'basis.actDate')).fill('15.01.2026');
    await dialog(page).getByLabel(t(caseFileTexts, 'basis.startsOn')).fill('01.02.2026');
    await submit(page);
  });

  it('has an assessment, approved by the supervisor', async () => {
    const page = await at('socialWorker', '/assessments');
    await page
      .getByRole('button', { name: new RegExp(`^${t(assessmentsTexts, 'start.action')}: `, 'u') })
      .first()
      .click();
    await page.waitForURL(/\/assessments\/[0-9a-f-]+/u);
    await page.locator('input[name^="q-"]').first().waitFor();
    for (let part = 1; part <= 5; part += 1) {
      await answerPart(page, part);
      await page.keyboard.press('Control+Enter');
    }
    await submit(page);
    await page.getByText(t(assessmentFormTexts, 'nextStep.notYours')).waitFor();
    const supervisor = await as('supervisor');
    await supervisor.goto(new URL(page.url()).pathname);
    await settled(supervisor);
    await step(supervisor, t(assessmentFormTexts, 'step.approve'));
  });

  it('has a plan with the service of the agency, approved and signed', async () => {
    const page = await at('socialWorker', '/plan');
    await button(page, t(planWorkTexts, 'start.action')).click();
    await page.getByRole('heading', { name: t(planWorkTexts, 'needs.title') }).waitFor();
    await button(page, t(planWorkTexts, 'goal.add')).last().click();
    await dialog(page).getByLabel(t(planWorkTexts, 'goal.text')).fill('A job');
    await submit(page);
    await button(page, t(planWorkTexts, 'item.add')).first().click();
    await dialog(page).locator('input[value=service]').click();
    await dialog(page)
      .getByRole('combobox', { name: t(planWorkTexts, 'item.service') })
      .click();
    await page.getByRole('option', { name: 'Name of job-advice', exact: true }).click();
    await dialog(page).getByText(t(planLabels, 'mandatory.yes'), { exact: true }).click();
    await submit(page);
    await step(page, t(planWorkTexts, 'step.submit'));
    await step(await at('supervisor', '/plan'), t(planWorkTexts, 'step.approve'));
    const officer = await at('probationOfficer', '/plan');
    await step(officer, t(planWorkTexts, 'sign.mine'));
    const signer = t(planLabels, 'signer.person');
    await step(officer, t(planWorkTexts, 'sign.record', { signer }));
    await step(await at('socialWorker', '/plan'), t(planWorkTexts, 'step.activate'));
  });

  it('raised no error on the way', () => {
    expect(errors.filter((error) => !/40\d|status of 4/u.test(error))).toEqual([]);
  });
});
