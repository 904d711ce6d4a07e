import './support/page-stand-in.js';
import type { BrowserContext, Page } from 'playwright-core';
import { typedDay } from './support/api.js';
import { openBrowser, watchErrors } from './support/browser.js';
import { settled, signIn } from './support/people.js';
import { applicationTexts } from '../../web/src/features/beneficiaries/application.texts.js';
import { bookAppointmentTexts } from '../../web/src/domain/book-appointment.texts.js';
import { completeTaskTexts } from '../../web/src/domain/tasks.texts.js';
import { tasksTexts } from '../../web/src/features/tasks/tasks.texts.js';
import { dayNoticesTexts } from '../../web/src/domain/day-notices.texts.js';
import { outreachTexts } from '../../web/src/features/beneficiaries/outreach.texts.js';
import { say } from './support/portal-words.js';

/** Returns texts of the portal in Georgian. */
const t = say('ka');

/** Nino answers the hotline, and visits a prison with the list of people. */
let context: BrowserContext;
let page: Page;
let errors: string[];
const stamp = Date.now();
const asked = `ეძებს სამუშაოს, ოთხი თვის წინ გათავისუფლდა. ${stamp}`;
const letters = [...String(stamp)].map((digit) => 'აბგდევზთიკ'[Number(digit)]).join('');
const caller = `მურვანიძე${letters}`;

beforeAll(async () => {
  context = await openBrowser({ language: 'ka' });
  page = await signIn(context, 'socialWorker');
  errors = watchErrors(page);
});
afterAll(() => context.close());

const call = () => page.getByRole('row').filter({ hasText: asked });

describe('the hotline', () => {
  it('is one step away, and takes a call of somebody who says no name', async () => {
    await page.getByRole('link', { name: t(outreachTexts, 'title') }).click();
    await page.getByRole('radio', { name: t(outreachTexts, 'topic.employment') }).check();
    await page.getByLabel(t(outreachTexts, 'call.text')).fill(asked);
    await page.getByLabel(t(outreachTexts, 'call.text')).press('Control+Enter');
    await page.getByText(t(outreachTexts, 'call.saved')).waitFor();
    await call().waitFor();
    expect(await call().innerText()).toContain(t(outreachTexts, 'call.anonymous'));
    // The form is empty for the next call.
    expect(await page.getByLabel(t(outreachTexts, 'call.text')).inputValue()).toBe('');
  });

  it('says what is missing before it is sent', async () => {
    await page.getByRole('button', { name: t(outreachTexts, 'call.save') }).click();
    await page.getByRole('alert').getByText(t(outreachTexts, 'call.topic')).waitFor();
  });

  it('makes an application of a call without a word typed twice, and joins the two', async () => {
    await call()
      .getByRole('link', { name: t(outreachTexts, 'call.apply') })
      .click();
    await page.getByText(/^მომართვა ცხელი ხაზის ზარიდან/).waitFor();
    expect(await page.getByLabel('რას ითხოვს').inputValue()).toBe(asked);
    expect(
      await page.getByRole('radio', { name: t(outreachTexts, 'tabs.hotline') }).isChecked(),
    ).toBe(true);
    await page.getByLabel('გვარი').fill(caller);
    await page.getByRole('textbox', { name: 'სახელი' }).fill('ზურაბ');
    await page.getByText(t(applicationTexts, 'duplicates.none')).waitFor();
    await page.getByRole('radio', { name: 'კაცი' }).check();
    await page.getByRole('combobox', { name: 'კატეგორია' }).click();
    await page.getByRole('option', { name: 'ყოფილი პატიმარი' }).click();
    await page.getByRole('button', { name: t(applicationTexts, 'save') }).click();
    await page.getByRole('heading', { level: 1, name: `მომართვა: ${caller} ზურაბ` }).waitFor();
    await page.goto('/intake?joined=yes');
    await settled(page);
    await call()
      .getByRole('link', { name: `${caller} ზურაბ` })
      .waitFor();
  });

  it('plans a call back as a task, whose words are there already', async () => {
    await call()
      .getByRole('button', { name: t(outreachTexts, 'call.callBack') })
      .click();
    const dialog = page.getByRole('dialog', { name: t(tasksTexts, 'new') });
    const words = dialog.getByLabel(t(tasksTexts, 'field.title'));
    expect(await words.inputValue()).toBe(t(outreachTexts, 'call.callBackTitle'));
    const title = `${t(outreachTexts, 'call.callBackTitle')}: ${stamp}`;
    await words.fill(title);
    await dialog.getByRole('button', { name: t(tasksTexts, 'day.tomorrow') }).click();
    await dialog.getByRole('button', { name: t(tasksTexts, 'create.submit') }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.goto('/tasks?when=ahead');
    await settled(page);
    const task = page.getByRole('row').filter({ hasText: String(stamp) });
    expect(await task.innerText()).toContain(`${caller} ზურაბ`);
    await task.getByRole('button', { name: t(completeTaskTexts, 'actionOf', { title }) }).click();
    await task.waitFor({ state: 'detached' });
  });

  it('joins a call later to somebody who is known, after asking once more', async () => {
    await page.goto('/intake?joined=no');
    await settled(page);
    const first = page
      .getByRole('row')
      .filter({ hasText: t(outreachTexts, 'call.join') })
      .first();
    const text = await first.getByRole('cell').nth(0).innerText();
    await first.getByRole('button', { name: t(outreachTexts, 'call.join') }).click();
    await page.getByRole('dialog').locator('input').fill(caller);
    await page
      .getByRole('option', { name: new RegExp(caller) })
      .or(page.getByRole('button', { name: new RegExp(caller) }))
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: `${caller} ზურაბ` });
    await dialog.getByRole('button', { name: t(outreachTexts, 'call.joinAction') }).click();
    await page.getByText(t(outreachTexts, 'call.joined')).waitFor();
    await page.getByText(text).first().waitFor({ state: 'detached' });
  });
});

describe('before release', () => {
  const prison = `პენიტენციური დაწესებულება №2, ${stamp}`;
  const person = `ხვედელიძე${letters}`;
  const inWeeks = new Date(stamp + 20 * 24 * 3600 * 1000).toISOString().slice(0, 10);
  const typed = typedDay(inWeeks);
  const row = () => page.getByRole('row').filter({ hasText: person });

  it('writes the notice of a prison down, and counts the days', async () => {
    await page.goto('/intake/pre-release');
    await page.getByRole('link', { name: t(outreachTexts, 'notice.new') }).click();
    await page.getByLabel('გვარი').fill(person);
    await page.getByRole('textbox', { name: 'სახელი' }).fill('ავთანდილ');
    await page.getByRole('radio', { name: 'კაცი' }).check();
    await page.getByLabel(t(outreachTexts, 'notice.establishment')).fill(prison);
    await page.getByLabel('გათავისუფლების თარიღი').fill(typed);
    await page.getByRole('button', { name: t(outreachTexts, 'notice.save') }).click();
    await page.getByRole('heading', { level: 2, name: prison }).waitFor();
    expect(await row().innerText()).toMatch(/(19|20) დღე/);
  });

  it('stands in the list of its prison alone', async () => {
    await page.goto('/intake/pre-release');
    await settled(page);
    await page
      .getByRole('button', { name: t(outreachTexts, 'notice.prison'), exact: true })
      .click();
    await page.getByRole('button', { name: prison, exact: true }).click();
    await settled(page);
    expect(await page.locator('main section h2').allTextContents()).toEqual([prison]);
  });

  it('moves to another day', async () => {
    await row()
      .getByRole('button', { name: t(outreachTexts, 'notice.change') })
      .click();
    const later = new Date(stamp + 60 * 24 * 3600 * 1000).toISOString().slice(0, 10);
    await page
      .getByRole('textbox', { name: 'გათავისუფლების თარიღი' })
      .fill(later.split('-').reverse().join('.'));
    const save = page.getByRole('button', { name: t(outreachTexts, 'notice.save') });
    const place = await save.boundingBox();
    // Leaving the field adds the line that the draft is kept; the button stays where a click may have begun.
    await save.focus();
    await page
      .getByRole('dialog')
      .getByText(/^დაცულია ამ მოწყობილობაზე/u)
      .waitFor();
    expect(await save.boundingBox()).toEqual(place);
    await save.click();
    await page.getByText('შენახულია.').waitFor();
    await row()
      .getByText(/(59|60) დღე/)
      .waitFor();
  });

  it('books the first meeting after the release', async () => {
    await row()
      .getByRole('button', { name: t(outreachTexts, 'notice.book') })
      .click();
    const dialog = page.getByRole('dialog');
    await settled(page);
    await dialog.getByRole('textbox', { name: t(bookAppointmentTexts, 'time') }).fill('08:15');
    // The day is a working day of the week, and may be a public holiday.
    const agreed = dialog.getByRole('checkbox', { name: t(dayNoticesTexts, 'onHoliday') });
    if (await agreed.isVisible()) await agreed.check();
    await dialog.getByRole('button', { name: t(bookAppointmentTexts, 'submit') }).click();
    await dialog.waitFor({ state: 'detached' });
    await row()
      .getByRole('link', { name: /08:15$/u })
      .waitFor();
    await settled(page);
    expect(await row().innerText()).toContain('პირველი გასაუბრება');
  });

  it('takes the application with the visit, and opens the case from it', async () => {
    await row()
      .getByRole('button', { name: t(outreachTexts, 'notice.visit') })
      .click();
    await page.getByRole('radio', { name: t(outreachTexts, 'result.applied') }).check();
    await page.getByLabel('რას ითხოვს').fill('პირადობის მოწმობა და სამუშაო.');
    await page.getByRole('button', { name: t(outreachTexts, 'visit.save') }).click();
    await page.getByText(t(outreachTexts, 'visit.applied')).waitFor();
    await page.getByText('პირადობის მოწმობა და სამუშაო.').waitFor();
    await page.getByRole('button', { name: t(applicationTexts, 'one.accept') }).click();
    await page.getByText(t(applicationTexts, 'one.accepted')).waitFor();
    expect(errors).toEqual([]);
  });
});
