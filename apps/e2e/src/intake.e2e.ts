import type { BrowserContext, Page } from 'playwright-core';
import { openBrowser, watchErrors } from './support/browser.js';
import { settled, signIn } from './support/people.js';

/** Nino answers the hotline, and goes to a prison with the list of whom to visit. */
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
    await page.getByRole('link', { name: 'მიღება' }).click();
    await page.getByRole('radio', { name: 'დასაქმება' }).check();
    await page.getByLabel('რა იკითხა და რა ვუპასუხეთ').fill(asked);
    await page.getByLabel('რა იკითხა და რა ვუპასუხეთ').press('Control+Enter');
    await page.getByText('ზარი შენახულია.').waitFor();
    await call().waitFor();
    expect(await call().innerText()).toContain('ანონიმური');
    // The next call finds an empty form.
    expect(await page.getByLabel('რა იკითხა და რა ვუპასუხეთ').inputValue()).toBe('');
  });

  it('says what is missing before it is sent', async () => {
    await page.getByRole('button', { name: 'ზარის შენახვა' }).click();
    await page.getByRole('alert').getByText('რაზე დარეკა').waitFor();
  });

  it('makes an application of a call without a word typed twice, and joins the two', async () => {
    await call().getByRole('link', { name: 'მომართვის მიღება' }).click();
    await page.getByText(/^მომართვა ცხელი ხაზის ზარიდან/).waitFor();
    expect(await page.getByLabel('რას ითხოვს').inputValue()).toBe(asked);
    expect(await page.getByRole('radio', { name: 'ცხელი ხაზი' }).isChecked()).toBe(true);
    await page.getByLabel('გვარი').fill(caller);
    await page.getByRole('textbox', { name: 'სახელი' }).fill('ზურაბ');
    await page.getByText('მსგავსი ჩანაწერი ვერ მოიძებნა.').waitFor();
    await page.getByRole('radio', { name: 'კაცი' }).check();
    await page.getByRole('combobox', { name: 'კატეგორია' }).click();
    await page.getByRole('option', { name: 'ყოფილი პატიმარი' }).click();
    await page.getByRole('button', { name: 'მომართვის შენახვა' }).click();
    await page.getByRole('heading', { level: 1, name: `მომართვა: ${caller} ზურაბ` }).waitFor();
    await page.goto('/intake?joined=yes');
    await settled(page);
    await call()
      .getByRole('link', { name: `${caller} ზურაბ` })
      .waitFor();
  });

  it('joins a call later to somebody who is known, after asking once more', async () => {
    await page.goto('/intake?joined=no');
    await settled(page);
    const first = page.getByRole('row').filter({ hasText: 'ვისია?' }).first();
    const text = await first.getByRole('cell').nth(0).innerText();
    await first.getByRole('button', { name: 'ვისია?' }).click();
    await page.getByRole('dialog').locator('input').fill(caller);
    await page
      .getByRole('option', { name: new RegExp(caller) })
      .or(page.getByRole('button', { name: new RegExp(caller) }))
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: `${caller} ზურაბ` });
    await dialog.getByRole('button', { name: 'დაკავშირება' }).click();
    await page.getByText('ზარი დაკავშირებულია.').waitFor();
    await page.getByText(text).first().waitFor({ state: 'detached' });
  });
});

describe('before release', () => {
  const prison = `პენიტენციური დაწესებულება №2, ${stamp}`;
  const person = `ხვედელიძე${letters}`;
  const inWeeks = new Date(stamp + 20 * 24 * 3600 * 1000).toISOString().slice(0, 10);
  const typed = inWeeks.split('-').reverse().join('.');
  const row = () => page.getByRole('row').filter({ hasText: person });

  it('writes the notice of a prison down, and counts the days', async () => {
    await page.goto('/intake/pre-release');
    await page.getByRole('link', { name: 'ახალი შეტყობინება' }).click();
    await page.getByLabel('გვარი').fill(person);
    await page.getByRole('textbox', { name: 'სახელი' }).fill('ავთანდილ');
    await page.getByRole('radio', { name: 'კაცი' }).check();
    await page.getByLabel('პენიტენციური დაწესებულება').fill(prison);
    await page.getByLabel('გათავისუფლების თარიღი').fill(typed);
    await page.getByRole('button', { name: 'შეტყობინების შენახვა' }).click();
    await page.getByRole('heading', { level: 2, name: prison }).waitFor();
    expect(await row().innerText()).toMatch(/(19|20) დღე/);
  });

  it('stands in the list of its prison alone', async () => {
    await page.goto('/intake/pre-release');
    await settled(page);
    await page.getByRole('button', { name: 'დაწესებულება', exact: true }).click();
    await page.getByRole('button', { name: prison, exact: true }).click();
    await settled(page);
    expect(await page.locator('main section h2').allTextContents()).toEqual([prison]);
  });

  it('moves to another day', async () => {
    await row().getByRole('button', { name: 'თარიღის შეცვლა' }).click();
    const later = new Date(stamp + 60 * 24 * 3600 * 1000).toISOString().slice(0, 10);
    await page
      .getByRole('textbox', { name: 'გათავისუფლების თარიღი' })
      .fill(later.split('-').reverse().join('.'));
    await page.getByRole('button', { name: 'შეტყობინების შენახვა' }).click();
    await page.getByText('შენახულია.').waitFor();
    await row()
      .getByText(/(59|60) დღე/)
      .waitFor();
  });

  it('takes the application with the visit, and opens the case from it', async () => {
    await row().getByRole('button', { name: 'ვიზიტის ჩაწერა' }).click();
    await page.getByRole('radio', { name: 'ითხოვს დახმარებას: მომართვა' }).check();
    await page.getByLabel('რას ითხოვს').fill('პირადობის მოწმობა და სამუშაო.');
    await page.getByRole('button', { name: 'ვიზიტის შენახვა' }).click();
    await page.getByText('ვიზიტი და მომართვა შენახულია.').waitFor();
    await page.getByText('პირადობის მოწმობა და სამუშაო.').waitFor();
    await page.getByRole('button', { name: 'მიღება და საქმის გახსნა' }).click();
    await page.getByText('მომართვა მიღებულია, საქმე გახსნილია.').waitFor();
    expect(errors).toEqual([]);
  });
});
