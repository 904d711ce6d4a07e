import './support/page-stand-in.js';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { accessibilityFindings } from './support/axe.js';
import { apiAs, type ApiUser } from './support/api.js';
import { openBrowser, watchErrors } from './support/browser.js';
import { settled, signIn, type Person } from './support/people.js';
import { consent, somebody, type Somebody } from './support/somebody.js';
import { casesTexts } from '../../web/src/features/cases/cases.texts.js';
import { uiTexts } from '../../web/src/ui/ui.texts.js';
import { say } from './support/portal-words.js';

/** Returns texts of the portal in Georgian. */
const t = say('ka');

/** A window of one person who works on the case. */
interface Desk {
  context: BrowserContext;
  page: Page;
  errors: string[];
}

const desks: Desk[] = [];
let worker: ApiUser;
let person: Somebody;
let nino: Desk;
let ketevan: Desk;
let zurab: Desk;

async function desk(who: Person): Promise<Desk> {
  const context = await openBrowser({ language: 'ka' });
  const page = await signIn(context, who);
  const opened = { context, page, errors: watchErrors(page) };
  desks.push(opened);
  return opened;
}

beforeAll(async () => {
  worker = await apiAs('socialWorker');
  person = await somebody(worker, 'ვაჟა ქავთარაძე');
  [nino, ketevan, zurab] = [
    await desk('socialWorker'),
    await desk('supervisor'),
    await desk('head'),
  ];
});
afterAll(() => Promise.all(desks.map(({ context }) => context.close())));

const dialog = ({ page }: Desk) => page.getByRole('dialog');
const button = ({ page }: Desk, name: string) => page.getByRole('button', { name, exact: true });
const next = ({ page }: Desk): Locator =>
  page.getByRole('region', { name: t(casesTexts, 'title'), exact: true });

async function open(at: Desk, id = person.beneficiaryId): Promise<void> {
  await at.page.goto(`/beneficiaries/${id}/case`);
  await settled(at.page);
}

/** Opens a step, through the menu for a rare one. */
async function ask(at: Desk, step: string, rare = false): Promise<void> {
  if (rare) {
    await button(at, t(casesTexts, 'more')).click();
    await at.page.getByRole('menuitem', { name: step, exact: true }).click();
  } else await button(at, step).click();
  await dialog(at).locator('form').waitFor();
}

async function confirm(at: Desk, step: string): Promise<void> {
  await dialog(at).getByRole('button', { name: step, exact: true }).click();
  await dialog(at).waitFor({ state: 'detached' });
}

const stateOf = async () => (await worker.get<{ state: string }>(`/cases/${person.caseId}`)).state;

it('says loudly that nobody answers for the person, and lets the supervisor name the case manager', async () => {
  await open(nino);
  await next(nino).getByText(t(casesTexts, 'noManager')).waitFor();
  expect(await button(nino, t(casesTexts, 'step.beginAssessment')).count()).toBe(0);

  await open(ketevan);
  await ask(ketevan, t(casesTexts, 'step.assign'));
  await dialog(ketevan).getByRole('combobox').click();
  await ketevan.page.getByRole('option', { name: 'ნინო ბერიძე' }).click();
  expect(await accessibilityFindings(ketevan.page, '[role=dialog]')).toEqual([]);
  await confirm(ketevan, t(uiTexts, 'dialog.save'));
  await next(ketevan).getByText(t(casesTexts, 'noManager')).waitFor({ state: 'detached' });
});

it('refuses the assessment without consent and leads to where it is recorded', async () => {
  await open(nino);
  await ask(nino, t(casesTexts, 'step.beginAssessment'));
  await dialog(nino).getByLabel(t(casesTexts, 'assign.firstReason')).fill('ფსიქოლოგთან ერთად');
  await dialog(nino)
    .getByRole('button', { name: t(casesTexts, 'step.beginAssessment') })
    .click();
  await dialog(nino).getByText(t(casesTexts, 'refused.consentTitle')).waitFor();
  expect(await accessibilityFindings(nino.page, '[role=dialog]')).toEqual([]);
  const way = dialog(nino).getByRole('link', { name: t(casesTexts, 'place.file') });
  expect(await way.getAttribute('href')).toBe(`/beneficiaries/${person.beneficiaryId}/file`);

  await consent(worker, person.beneficiaryId);
  // The typed text is still there, and the same window continues.
  expect(await dialog(nino).getByLabel(t(casesTexts, 'assign.firstReason')).inputValue()).toBe(
    'ფსიქოლოგთან ერთად',
  );
  await confirm(nino, t(casesTexts, 'step.beginAssessment'));
  await next(nino).getByText('შეავსეთ რისკებისა და საჭიროებების შეფასება.').waitFor();
  expect(await stateOf()).toBe('assessment');
});

it('leads to the assessment and the plan, suspends with the reason and goes back to where it was', async () => {
  await next(nino)
    .getByRole('link', { name: t(casesTexts, 'place.assessments') })
    .waitFor();
  await ask(nino, t(casesTexts, 'step.beginPlanning'), true);
  await confirm(nino, t(casesTexts, 'step.beginPlanning'));
  await next(nino)
    .getByRole('link', { name: t(casesTexts, 'place.plan') })
    .waitFor();

  await ask(nino, t(casesTexts, 'step.suspend'), true);
  await dialog(nino)
    .getByRole('button', { name: t(casesTexts, 'step.suspend') })
    .click();
  await dialog(nino).getByRole('alert').waitFor();
  await dialog(nino).getByLabel(t(uiTexts, 'dialog.reason')).fill('სტაციონარულ მკურნალობაზეა');
  await confirm(nino, t(casesTexts, 'step.suspend'));
  await next(nino).getByText('დაგეგმვის ეტაპზე').waitFor();
  await ask(nino, t(casesTexts, 'step.resume'));
  await confirm(nino, t(casesTexts, 'step.resume'));
  expect(await stateOf()).toBe('planning');

  await ask(nino, t(casesTexts, 'step.activate'), true);
  await confirm(nino, t(casesTexts, 'step.activate'));
  await next(nino)
    .getByRole('link', { name: t(casesTexts, 'place.attendance') })
    .waitFor();
  expect(await accessibilityFindings(nino.page)).toEqual([]);
});

it('closes with four eyes, and tells who proposed it why they may not', async () => {
  const propose = async (at: Desk, summary: string) => {
    await ask(at, t(casesTexts, 'step.proposeClosure'));
    await dialog(at).getByRole('combobox').click();
    await at.page.getByRole('option', { name: 'მიზნები მიღწეულია' }).click();
    await dialog(at).getByLabel('შეჯამება').fill(summary);
    await confirm(at, t(casesTexts, 'step.proposeClosure'));
    await next(at).getByText('ორმაგი კონტროლის წესი', { exact: false }).waitFor();
    expect(await button(at, t(casesTexts, 'step.close')).count()).toBe(0);
  };
  await propose(nino, 'მუშაობა დაიწყო, ოჯახთან კავშირი აღდგა.');

  await open(ketevan);
  await next(ketevan).getByText('ოჯახთან კავშირი აღდგა', { exact: false }).waitFor();
  await ask(ketevan, t(casesTexts, 'step.returnToWork'));
  await dialog(ketevan)
    .getByLabel(t(uiTexts, 'dialog.reason'))
    .fill('ჯერ ფსიქოლოგის დასკვნა მივიღოთ');
  await confirm(ketevan, t(casesTexts, 'step.returnToWork'));
  await propose(ketevan, 'დასკვნა მიღებულია, მიზნები მიღწეულია.');

  await open(zurab);
  await ask(zurab, t(casesTexts, 'step.close'));
  expect(await accessibilityFindings(zurab.page, '[role=dialog]')).toEqual([]);
  await confirm(zurab, t(casesTexts, 'step.close'));
  await next(zurab).getByText('საქმე დახურულია', { exact: false }).waitFor();
  expect(await stateOf()).toBe('closed');

  await nino.page.goto(`/beneficiaries/${person.beneficiaryId}/timeline`);
  for (const phrase of ['ფსიქოლოგთან ერთად', 'სტაციონარულ მკურნალობაზეა', 'მიზნები მიღწეულია'])
    await nino.page.getByText(phrase, { exact: false }).first().waitFor();
});

it('hands a person to another bureau, out of the sight of who did it', async () => {
  const leaving = await somebody(worker, 'ამირან ხვედელიძე');
  await open(ketevan, leaving.beneficiaryId);
  await ask(ketevan, t(casesTexts, 'step.transfer'), true);
  await dialog(ketevan).getByText(t(casesTexts, 'transfer.warning')).waitFor();
  await dialog(ketevan).getByRole('combobox').click();
  await ketevan.page.getByRole('option', { name: 'კახეთ', exact: false }).click();
  await dialog(ketevan)
    .getByLabel(t(casesTexts, 'transfer.reason'))
    .fill('საცხოვრებლად თელავში გადავიდა');
  await confirm(ketevan, t(casesTexts, 'transfer.action'));
  await ketevan.page.getByRole('heading', { level: 1, name: 'ბენეფიციარები' }).waitFor();
  await expect(worker.get(`/beneficiaries/${leaving.beneficiaryId}`)).rejects.toThrow('404');
});

it('wrote no error but the refusals into the console', () => {
  for (const { errors } of desks)
    expect(errors.filter((text) => !/40[49]|422/u.test(text))).toEqual([]);
});
