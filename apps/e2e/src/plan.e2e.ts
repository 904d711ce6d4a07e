import './support/page-stand-in.js';
import type { BrowserContext, Page } from 'playwright-core';
import { accessibilityFindings } from './support/axe.js';
import { apiAs } from './support/api.js';
import { openBrowser, watchErrors } from './support/browser.js';
import { peopleOfDemo } from './support/demo.js';
import { printed } from './support/pdf.js';
import { settled, signIn, type Person } from './support/people.js';
import { attendanceTexts } from '../../web/src/features/attendance/attendance.texts.js';
import { planWorkTexts } from '../../web/src/features/plans/plan-work.texts.js';
import { plansTexts } from '../../web/src/features/plans/plans.texts.js';
import { printPageTexts } from '../../web/src/domain/print-page.texts.js';
import { referralTexts } from '../../web/src/features/services/referral.texts.js';
import { uiTexts } from '../../web/src/ui/ui.texts.js';
import { sentenced } from './support/somebody.js';
import { say } from './support/portal-words.js';

/** Returns texts of the portal in Georgian. */
const t = say('ka');

/**
 * One plan from the empty page to the next version, by three people: the social worker writes it, the
 * supervisor approves it, the officer signs it.
 */
const contexts: Partial<Record<Person, BrowserContext>> = {};
const pages: Partial<Record<Person, Page>> = {};
let errors: string[] = [];
let planAddress = '';

async function as(person: Person): Promise<Page> {
  const known = pages[person];
  if (known) return known;
  const context = await openBrowser({ language: 'ka' });
  contexts[person] = context;
  const page = await signIn(context, person);
  errors = watchErrors(page);
  pages[person] = page;
  return page;
}
afterAll(async () => {
  for (const context of Object.values(contexts)) await context.close();
});

const startButton = t(planWorkTexts, 'start.action');

/** Opens a person in planning with needs and without a plan. */
async function openSomebodyWithoutPlan(page: Page): Promise<void> {
  const worker = await apiAs('socialWorker');
  for (const id of await peopleOfDemo('planning')) {
    const person = await worker.get<{ currentCase: { id: string } }>(`/beneficiaries/${id}`);
    const { needs, planId } = await worker.get<{ needs: unknown[]; planId: string | null }>(
      `/cases/${person.currentCase.id}/plan-needs`,
    );
    // Other journeys leave people here without needs from the interview.
    if (planId !== null || needs.length === 0) continue;
    await sentenced(worker, id);
    await page.goto(`/beneficiaries/${id}/plan`);
    await settled(page);
    if ((await page.getByRole('button', { name: startButton }).count()) > 0) return;
  }
  throw new Error('Nobody in planning is without a plan.');
}

const dialog = (page: Page) => page.getByRole('dialog');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const closed = async (page: Page) => dialog(page).waitFor({ state: 'detached' });

async function step(page: Page, name: string, phrase?: string): Promise<void> {
  await press(page, name);
  if (phrase) await dialog(page).getByRole('textbox').fill(phrase);
  await dialog(page).getByRole('button', { name, exact: true }).click();
  await closed(page);
}

async function openPlan(person: Person): Promise<Page> {
  const page = await as(person);
  await page.goto(planAddress);
  await settled(page);
  await page.getByRole('heading', { name: /^ინდივიდუალური გეგმა, ვერსია/ }).waitFor();
  return page;
}

it('starts a draft with the needs of the assessment beside it', async () => {
  const page = await as('socialWorker');
  await openSomebodyWithoutPlan(page);
  planAddress = new URL(page.url()).pathname;
  await press(page, startButton);
  await page.getByRole('heading', { name: t(planWorkTexts, 'needs.title') }).waitFor();
  await page.getByText(t(planWorkTexts, 'needs.unanswered')).first().waitFor();
});

it('is not handed in while it is empty, and says what is missing', async () => {
  const page = await as('socialWorker');
  await press(page, t(planWorkTexts, 'step.submit'));
  await dialog(page)
    .getByRole('button', { name: t(planWorkTexts, 'step.submit') })
    .click();
  await dialog(page).getByText('გეგმა ჯერ სრული არ არის').waitFor();
  await dialog(page)
    .getByRole('button', { name: t(uiTexts, 'dialog.cancel'), exact: true })
    .click();
  await closed(page);
});

it('takes a goal from a need and a mandatory programme for it in ten interactions', async () => {
  const page = await as('socialWorker');
  let interactions = 0;
  const click = async (target: { click: () => Promise<void> }) => {
    interactions += 1;
    await target.click();
  };
  await click(page.getByRole('button', { name: /^მიზნის დამატება: / }).first());
  await click(dialog(page).getByLabel(t(planWorkTexts, 'goal.text')));
  await page.keyboard.type('პროფესიის დაუფლება და სამსახურის პოვნა');
  await click(dialog(page).getByRole('button', { name: t(uiTexts, 'dialog.save') }));
  await closed(page);

  await click(page.getByRole('button', { name: t(planWorkTexts, 'item.add') }));
  await click(dialog(page).getByRole('combobox', { name: 'პროგრამა' }));
  await click(page.getByRole('option').first());
  await click(dialog(page).getByText('სავალდებულო', { exact: true }));
  await click(dialog(page).getByRole('button', { name: t(uiTexts, 'dialog.save') }));
  await closed(page);
  expect(interactions).toBeLessThanOrEqual(10);
  expect(await page.getByText('პროფესიის დაუფლება და სამსახურის პოვნა').count()).toBeGreaterThan(0);
  await page.getByText('გეგმაშია: მიზანი 1, ღონისძიება 1').waitFor();
});

it('adds an action, says that its words are missing, changes it and takes it out again', async () => {
  const page = await as('socialWorker');
  await press(page, t(planWorkTexts, 'item.add'));
  await dialog(page).getByText('სხვა ღონისძიება', { exact: true }).click();
  await dialog(page).getByText(t(attendanceTexts, 'voluntary'), { exact: true }).click();
  await dialog(page)
    .getByRole('button', { name: t(uiTexts, 'dialog.save') })
    .click();
  await dialog(page).getByRole('alert').waitFor();
  await dialog(page).getByLabel('რა კეთდება').fill('სარეკომენდაციო წერილის მომზადება');
  await dialog(page)
    .getByRole('button', { name: t(uiTexts, 'dialog.save') })
    .click();
  await closed(page);
  const actions = page.getByRole('button', {
    name: 'მოქმედებები: სარეკომენდაციო წერილის მომზადება',
  });
  await actions.click();
  await page.getByRole('menuitem', { name: t(planWorkTexts, 'item.remove') }).click();
  await dialog(page)
    .getByRole('button', { name: t(planWorkTexts, 'item.remove') })
    .click();
  await closed(page);
  await actions.waitFor({ state: 'detached' });
});

it('adds a service that a partner may give', async () => {
  const page = await as('socialWorker');
  await press(page, t(planWorkTexts, 'item.add'));
  await dialog(page).getByText('სერვისი', { exact: true }).first().click();
  await dialog(page).getByRole('combobox', { name: 'სერვისი' }).click();
  await page.getByRole('option', { name: 'პროფესიული გადამზადება' }).click();
  await dialog(page).getByText(t(attendanceTexts, 'voluntary'), { exact: true }).click();
  await dialog(page)
    .getByRole('button', { name: t(uiTexts, 'dialog.save') })
    .click();
  await closed(page);
});

it('loses nothing when a colleague was faster', async () => {
  const page = await as('socialWorker');
  // A browser of its own: a tab that comes to the front again would read the plan again.
  const colleague = await openBrowser({ language: 'ka' });
  const other = await signIn(colleague, 'socialWorker');
  await other.goto(planAddress);
  await settled(other);
  await press(page, t(planWorkTexts, 'about.action'));
  const view = dialog(page).getByLabel(/ბენეფიციარის აზრი/);
  await view.fill('მინდა შედუღება ვისწავლო.');
  await press(other, t(planWorkTexts, 'about.action'));
  await dialog(other)
    .getByLabel(/^შინაარსი/)
    .fill('სამსახური და საცხოვრებელი ექვს თვეში.');
  await dialog(other)
    .getByRole('button', { name: t(uiTexts, 'dialog.save') })
    .click();
  await closed(other);
  await colleague.close();

  await dialog(page)
    .getByRole('button', { name: t(uiTexts, 'dialog.save') })
    .click();
  await closed(page);
  await page.getByText('მინდა შედუღება ვისწავლო.').waitFor();
  await page.getByText('სამსახური და საცხოვრებელი ექვს თვეში.').waitFor();
  // The form has read the plan again after the error; the browser writes the error to its console all the
  // same.
  errors.splice(0);
});

it('is handed in, and waits for somebody else', async () => {
  const page = await as('socialWorker');
  await step(page, t(planWorkTexts, 'step.submit'), 'ყურადღება ვადებს.');
  await page.getByText(t(planWorkTexts, 'next.notYours')).waitFor();
  expect(
    await page.getByRole('button', { name: t(planWorkTexts, 'step.approve'), exact: true }).count(),
  ).toBe(0);
});

it('is returned with the reason by the supervisor, corrected and approved', async () => {
  const supervisor = await openPlan('supervisor');
  await supervisor.getByText('ყურადღება ვადებს.').waitFor();
  await step(supervisor, t(planWorkTexts, 'step.return'), 'დააზუსტეთ ვადა.');
  const page = await openPlan('socialWorker');
  await page.getByText('დააზუსტეთ ვადა.').first().waitFor();
  await step(page, t(planWorkTexts, 'step.reopen'));
  await step(page, t(planWorkTexts, 'step.submit'));
  await openPlan('supervisor');
  await step(supervisor, t(planWorkTexts, 'step.approve'));
  await supervisor.getByText(t(planWorkTexts, 'next.approved')).waitFor();
});

it('is signed by the officer, who records the person’s signature too', async () => {
  const officer = await openPlan('officer');
  // The officer does not see the notes of colleagues.
  expect(await officer.getByText('დააზუსტეთ ვადა.').count()).toBe(0);
  await press(officer, t(planWorkTexts, 'sign.mine'));
  await dialog(officer)
    .getByRole('button', { name: t(planWorkTexts, 'sign.mine') })
    .click();
  await closed(officer);
  await press(officer, 'ხელმოწერის დაფიქსირება: ბენეფიციარი');
  await dialog(officer)
    .getByRole('button', { name: t(uiTexts, 'dialog.save') })
    .click();
  await closed(officer);
  await officer.getByText('ყველა საჭირო ხელმოწერა არის.').waitFor();
});

it('is put into force, and its work is begun', async () => {
  const page = await openPlan('socialWorker');
  await step(page, t(planWorkTexts, 'step.activate'));
  await page.getByText('გეგმა მოქმედებს.').first().waitFor();
  await page.getByRole('button', { name: /^მოქმედებები მიზანზე/ }).click();
  await page.getByRole('menuitem', { name: t(planWorkTexts, 'goalStep.start') }).click();
  await dialog(page)
    .getByRole('button', { name: t(planWorkTexts, 'goalStep.start') })
    .click();
  await closed(page);
});

it('leads from a service to a referral, which stands at the item from then on', async () => {
  const page = await openPlan('socialWorker');
  await page.getByRole('button', { name: /^მოქმედებები: პროფესიული გადამზადება/ }).click();
  await page.getByRole('menuitem', { name: t(planWorkTexts, 'refer') }).click();
  await page.getByText('გეგმის პუნქტისთვის: პროფესიული გადამზადება').waitFor();
  await page.getByLabel(/^ყველა შეთავაზების ჩვენება/).check();
  await settled(page);
  await page.getByRole('radio').first().check();
  await page.getByLabel(t(referralTexts, 'form.request')).fill('გთხოვთ, მიიღოთ კურსზე');
  expect(await accessibilityFindings(page)).toEqual([]);
  await press(page, t(referralTexts, 'form.draft'));
  const details = page.getByRole('region', { name: t(referralTexts, 'details.unsent') });
  await details.getByText(t(referralTexts, 'details.planItem'), { exact: true }).waitFor();
  await details.getByRole('link', { name: 'პროფესიული გადამზადება' }).click();
  await page.getByRole('link', { name: /^გადამისამართება: / }).waitFor();
  await page.getByText('შავი ვერსია', { exact: true }).waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);

  // The officer sees the plan as before: the portal does not even ask for referrals.
  const officer = await as('officer');
  const asked: string[] = [];
  officer.on('request', (one) => asked.push(new URL(one.url()).pathname));
  await openPlan('officer');
  expect(asked.filter((path) => path.startsWith('/api/v1/plans/'))).not.toEqual([]);
  expect(asked.filter((path) => path.includes('referral'))).toEqual([]);
  expect(await officer.getByRole('link', { name: /^გადამისამართება: / }).count()).toBe(0);
});

it('is printed as A4 in Georgian in two interactions, with text that can be read out', async () => {
  const page = await openPlan('socialWorker');
  await page.getByRole('link', { name: t(planWorkTexts, 'print') }).click();
  await page.getByRole('button', { name: t(printPageTexts, 'print') }).waitFor();
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('article').innerText();
  for (const words of [
    'რესოციალიზაცია-რეაბილიტაციის ინდივიდუალური გეგმა',
    'პროფესიის დაუფლება და სამსახურის პოვნა',
    'სავალდებულო',
    t(plansTexts, 'signatures.title'),
    'დავით მაისურაძე',
  ])
    expect(text).toContain(words);
  expect(await page.locator('nav').first().isVisible()).toBe(false);
  // A4 in points.
  expect(await printed(page)).toMatchObject({
    tagged: true,
    drawnLetters: false,
    pages: expect.arrayContaining([expect.objectContaining({ width: 595, height: 842 })]),
  });
  // The document is the same in every language of the portal.
  const document = await page.locator('article').innerText();
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  await page.getByRole('button', { name: 'Print or save as PDF' }).waitFor();
  expect(await page.locator('article').innerText()).toBe(document);
  await page.getByRole('button', { name: 'ქარ', exact: true }).click();
});

it('is reviewed into the next version, with what changed', async () => {
  const page = await openPlan('socialWorker');
  await step(page, t(planWorkTexts, 'step.nextVersion'));
  await page.getByRole('heading', { name: /^რა შეიცვალა ვერსია \d+-თან შედარებით$/ }).waitFor();
  await page.getByText(t(planWorkTexts, 'differences.none')).waitFor();
  await page
    .getByRole('button', { name: t(planWorkTexts, 'goal.add'), exact: true })
    .last()
    .click();
  await dialog(page).getByLabel(t(planWorkTexts, 'goal.text')).fill('საცხოვრებლის მოწესრიგება');
  await dialog(page)
    .getByRole('button', { name: t(uiTexts, 'dialog.save') })
    .click();
  await closed(page);
  const differences = page.getByRole('table', { name: /^რა შეიცვალა ვერსია/ });
  await differences.getByText('საცხოვრებლის მოწესრიგება').waitFor();
  await differences.getByText(t(planWorkTexts, 'differences.added')).waitFor();
});

it('raised no error on the way', () => {
  expect(errors).toEqual([]);
});
