import type { BrowserContext, Page } from 'playwright-core';
import { openBrowser, watchErrors } from './support/browser.js';
import { settled, signIn } from './support/people.js';

/** A social worker writes down a contact in between, from wherever she is in the record. */
describe('notes on the timeline', () => {
  let context: BrowserContext;
  let page: Page;
  let errors: string[];
  const said = `დარეკა, ხვალ მოვა ხელშეკრულებაზე. ${Date.now()}`;

  beforeAll(async () => {
    context = await openBrowser({ language: 'ka' });
    page = await signIn(context, 'socialWorker');
    errors = watchErrors(page);
    await page.goto('/beneficiaries?state=active');
    await settled(page);
    await page.locator('tbody tr[data-index="0"] a').click();
    await page.getByRole('link', { name: 'გეგმა', exact: true }).click();
    await page.getByRole('link', { name: 'ახალი ჩანაწერი' }).waitFor();
  });
  afterAll(() => context.close());

  const text = () => page.getByLabel('რა მოხდა და რა შეთანხმდა');

  it('is one key away, and keeps what is typed through a reload', async () => {
    await page.keyboard.press('n');
    await text().waitFor();
    expect(await text().evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type(said);
    await page.reload();
    await settled(page);
    expect(await text().inputValue()).toBe(said);
  });

  it('says what is missing before it is sent', async () => {
    await text().press('Control+Enter');
    await page.getByRole('alert').getByText('კონტაქტის სახე').waitFor();
    expect(await text().inputValue()).toBe(said);
  });

  it('is saved with Ctrl+Enter and stands on the timeline, in four steps from any tab', async () => {
    await page.getByRole('radio', { name: 'სატელეფონო ზარი' }).check();
    await text().press('Control+Enter');
    await page.getByText('ჩანაწერი შენახულია.').waitFor();
    const entry = page.getByRole('listitem').filter({ hasText: said });
    await entry.waitFor();
    expect(await entry.innerText()).toContain('სატელეფონო ზარი');
    expect(await text().inputValue()).toBe('');
  });

  it('is found by the chip of its kind, which stands in the address', async () => {
    await page.getByRole('button', { name: 'ჩანაწერები და კონტაქტები' }).click();
    await settled(page);
    expect(new URL(page.url()).searchParams.get('topic')).toBe('notes');
    await page.getByText(said).waitFor();
    await page.getByRole('button', { name: 'სერვისები' }).click();
    await page.getByText(said).waitFor({ state: 'detached' });
  });

  it('leaves nothing typed behind after the sign-out', async () => {
    await text().fill('ბოლომდე არ არის');
    await page.getByRole('button', { name: 'ნინო ბერიძე' }).click();
    await page.getByRole('menuitem', { name: 'სისტემიდან გასვლა' }).click();
    await page.locator('input[type=password]').waitFor();
    expect(await page.evaluate(() => Object.keys(sessionStorage).join())).not.toContain('draft');
    expect(errors).toEqual([]);
  });
});
