import './support/page-stand-in.js';
import type { BrowserContext, Page } from 'playwright-core';
import { accessibilityFindings, horizontalOverflow } from './support/axe.js';
import { apiAs, meetingDay, type ApiUser } from './support/api.js';
import { openBrowser, sizes, watchErrors } from './support/browser.js';
import { settled, signIn } from './support/people.js';
import { begun, planned, somebody, type Somebody } from './support/somebody.js';
import { attendanceTexts } from '../../web/src/features/attendance/attendance.texts.js';
import { groupsTexts } from '../../web/src/features/groups/groups.texts.js';
import { say } from './support/portal-words.js';
import { resize } from './support/window-size.js';

/** Returns texts of the portal in Georgian. */
const t = say('ka');

interface Enrolments {
  items: {
    id: string;
    state: string;
    planItemId: string | null;
    overrideReason: string | null;
    failedRules: string[];
    group: { id: string } | null;
    programme: { code: string };
  }[];
}

const groupName = `ჩარიცხვა ${Date.now() % 100_000}`;
let worker: ApiUser;
let person: Somebody;
let context: BrowserContext;
let page: Page;
let errors: string[];

/** Creates a group that accepts members, of the programme that the plan will ask for. */
async function recruiting(programmeId: string): Promise<void> {
  const staff = await worker.get<{ items: { id: string }[] }>('/staff?role=facilitator');
  const group = await worker.send<{ id: string }>('POST', '/groups', {
    programmeId,
    name: groupName,
    capacity: 12,
    facilitatorIds: [staff.items[0]?.id],
  });
  await worker.send('POST', `/groups/${group.id}/recruit`, {}, 1);
}

beforeAll(async () => {
  worker = await apiAs('socialWorker');
  const supervisor = await apiAs('supervisor');
  const programmes = await worker.get<{ items: { id: string; code: string }[] }>('/programmes');
  const programmeId = programmes.items.find(({ code }) => code === 'emotion-regulation')?.id ?? '';
  person = await somebody(worker, 'გოჩა ბერულავა');
  await begun(worker, supervisor, person);
  await planned(worker, supervisor, person, programmeId);
  await recruiting(programmeId);
  context = await openBrowser({ language: 'ka' });
  page = await signIn(context, 'socialWorker');
  errors = watchErrors(page);
});
afterAll(() => context.close());

const button = (name: string) => page.getByRole('button', { name, exact: true });
const dialog = () => page.getByRole('dialog');
const panel = (name: string) => page.getByRole('region', { name, exact: true });
const emotions = 'ემოციების რეგულაცია';
const minors = 'ჯანსაღი ცხოვრების წესი არასრულწლოვანთათვის';

async function enrolment(code: string) {
  const { items } = await worker.get<Enrolments>(
    `/enrolments?beneficiaryId=${person.beneficiaryId}&limit=100`,
  );
  return items.find(({ programme }) => programme.code === code);
}

it('proposes what the plan asks for in three interactions', async () => {
  let interactions = 0;
  const act = async (does: Promise<unknown>) => {
    interactions += 1;
    await does;
  };
  await page.goto(`/beneficiaries/${person.beneficiaryId}`);
  await settled(page);
  await act(
    page.getByRole('link', { name: 'პროგრამები და დასწრება', exact: true }).first().click(),
  );
  await act(button(t(attendanceTexts, 'propose.action')).click());
  await dialog().getByText('12 შეხვედრა', { exact: false }).waitFor();
  expect(await dialog().getByRole('radio', { name: emotions }).isChecked()).toBe(true);
  expect(await accessibilityFindings(page, '[role=dialog]')).toEqual([]);
  await act(
    dialog()
      .getByRole('button', { name: t(attendanceTexts, 'propose.action') })
      .click(),
  );
  await panel(emotions).getByText('შეთავაზებული', { exact: true }).waitFor();
  expect(interactions).toBe(3);
  expect((await enrolment('emotion-regulation'))?.planItemId).not.toBeNull();
});

it('goes through the interview to the waiting list of a group and into it', async () => {
  await button(`შესაბამისობის გასაუბრების დაწყება: ${emotions}`).click();
  await button(`მოლოდინის სიაში ჩაწერა: ${emotions}`).click();
  await dialog().getByRole('radio', { name: groupName }).check();
  expect(await accessibilityFindings(page, '[role=dialog]')).toEqual([]);
  await dialog()
    .getByRole('button', { name: t(attendanceTexts, 'step.waitlist') })
    .click();
  await panel(emotions).getByText(t(groupsTexts, 'details.waiting'), { exact: true }).waitFor();

  await button(`ჩარიცხვა: ${emotions}`).click();
  // A person who waits for a group cannot be enrolled without one.
  expect(await dialog().getByRole('radio', { name: 'ინდივიდუალურად' }).count()).toBe(0);
  expect(await dialog().getByRole('radio', { name: groupName }).isChecked()).toBe(true);
  await dialog()
    .getByRole('button', { name: t(attendanceTexts, 'step.enrol'), exact: true })
    .click();
  await panel(emotions).getByText('ჩარიცხული', { exact: true }).waitFor();
  await panel(emotions).getByRole('link', { name: groupName }).waitFor();
  expect((await enrolment('emotion-regulation'))?.group).not.toBeNull();
});

it('explains why somebody is not eligible, and goes on with the grounds', async () => {
  await button(t(attendanceTexts, 'propose.action')).click();
  await dialog().getByRole('combobox', { name: 'პროგრამა', exact: true }).click();
  await page.getByText('პროსოციალური ქცევის ჩამოყალიბება', { exact: true }).last().waitFor();
  // A programme in which the person is enrolled already is not offered again.
  expect(await page.getByRole('option', { name: emotions, exact: true }).count()).toBe(0);
  await page.getByRole('option', { name: minors, exact: true }).click();
  const submit = dialog().getByRole('button', { name: t(attendanceTexts, 'propose.action') });
  await submit.click();
  await dialog()
    .getByText('პროგრამის პირობები არ სრულდება: ასაკი ან არასრულწლოვანთა წესი')
    .waitFor();
  expect(await accessibilityFindings(page, '[role=dialog]')).toEqual([]);
  await submit.click();
  await dialog().getByText('ეს ველი სავალდებულოა.', { exact: false }).first().waitFor();
  await dialog().getByLabel(t(attendanceTexts, 'propose.why')).fill('უმცროს ძმასთან ერთად ივლის');
  await submit.click();
  await panel(minors).getByText('უმცროს ძმასთან ერთად ივლის').waitFor();
  expect(await enrolment('healthy-lifestyle-minors')).toMatchObject({
    failedRules: ['audience'],
    overrideReason: 'უმცროს ძმასთან ერთად ივლის',
  });
});

it('enrols individually, books the first session and leads to its outcome', async () => {
  await button(`შესაბამისობის გასაუბრების დაწყება: ${minors}`).click();
  await button(`ჩარიცხვა: ${minors}`).click();
  await dialog().getByRole('radio', { name: 'ინდივიდუალურად' }).check();
  await dialog()
    .getByRole('button', { name: t(attendanceTexts, 'step.enrol'), exact: true })
    .click();
  await panel(minors).getByText(t(attendanceTexts, 'sessions.none')).waitFor();

  const on = await meetingDay(worker, 20);
  await button(`შეხვედრის დანიშვნა: ${minors}`).click();
  await dialog()
    .getByLabel(t(attendanceTexts, 'sessions.day'))
    .fill(on.split('-').reverse().join('.'));
  await dialog().getByLabel('დრო').fill('730');
  await dialog().getByLabel(t(attendanceTexts, 'sessions.place')).fill('ოთახი 4');
  expect(await accessibilityFindings(page, '[role=dialog]')).toEqual([]);
  await dialog()
    .getByRole('button', { name: t(attendanceTexts, 'sessions.book'), exact: true })
    .click();
  await dialog().waitFor({ state: 'detached' });
  await panel(minors).getByText('ოთახი 4').waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await panel(minors)
    .getByRole('link', { name: /^შედეგის აღრიცხვა/u })
    .click();
  await page.waitForURL(/\/sessions\//u);
});

it('records how taking part ended, with the reason', async () => {
  await page.goto(`/beneficiaries/${person.beneficiaryId}/attendance`);
  await settled(page);
  await button(`სხვა შედეგი: ${minors}`).click();
  await dialog().locator('input[value=withdraw]').check();
  await dialog().getByRole('textbox', { name: 'მიზეზი' }).fill('ძმა სხვა ქალაქში გადავიდა');
  await dialog().getByRole('button', { name: 'შედეგის შენახვა' }).click();
  await panel(minors).getByText('მოხსნილი', { exact: true }).waitFor();
  expect((await enrolment('healthy-lifestyle-minors'))?.state).toBe('withdrawn');
});

it('reads the catalogue by its five areas, and fits a phone', async () => {
  await page.getByRole('link', { name: 'პროგრამების კატალოგი' }).click();
  await page.getByRole('heading', { level: 1, name: 'პროგრამების კატალოგი' }).waitFor();
  await settled(page);
  expect(await page.getByRole('heading', { level: 2 }).count()).toBe(5);
  await resize(page, sizes.phone);
  expect(await horizontalOverflow(page)).toEqual([]);
  expect(errors.filter((text) => !text.includes('422'))).toEqual([]);
});
