import './support/page-stand-in.js';
import type { BrowserContext, Page } from 'playwright-core';
import { openBrowser, watchErrors } from './support/browser.js';
import { signIn, somebodyListed } from './support/people.js';
import { word } from './support/texts.js';
import { applicationTexts } from '../../web/src/features/beneficiaries/application.texts.js';
import { say } from './support/portal-words.js';

/** Returns texts of the portal in Georgian. */
const t = say('ka');

let context: BrowserContext;
let page: Page;
let errors: string[];

beforeAll(async () => {
  context = await openBrowser({ language: 'ka' });
  page = await signIn(context, 'socialWorker');
  errors = watchErrors(page);
});
afterAll(() => context.close());

const field = (key: Parameters<typeof word>[0]) => page.getByLabel(word(key, 'ka')).first();

it('shows similar records while the name is being typed', async () => {
  const { number } = await somebodyListed(page);
  await page.getByRole('button', { name: word('begin', 'ka'), exact: true }).click();
  await page.getByRole('menuitem', { name: word('newApplication', 'ka') }).click();
  await page.getByRole('heading', { level: 1, name: word('newApplication', 'ka') }).waitFor();
  await field('personalNumber').fill(number);
  await page.getByText(t(applicationTexts, 'duplicates.ground.personalNumber')).waitFor();
});

it('says what is missing, with focus on the summary and links to the fields', async () => {
  await field('personalNumber').fill('');
  await page.getByRole('button', { name: word('save', 'ka') }).click();
  const summary = page.getByRole('alert');
  await summary.waitFor();
  expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
  await summary.getByRole('link').first().click();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
});

it('keeps what was typed when the language changes in the middle', async () => {
  await field('familyName').fill('ხვედელიძე');
  await page.getByRole('button', { name: 'EN' }).click();
  expect(await page.getByLabel('Family name').inputValue()).toBe('ხვედელიძე');
  await page.getByRole('button', { name: 'ქარ' }).click();
});

it('keeps an impossible date as typed and reads the short forms of a real one', async () => {
  const born = field('birthDate');
  await born.fill('31.02.1990');
  await born.blur();
  expect(await born.inputValue()).toBe('31.02.1990');
  await page.getByText('ასეთი თარიღი არ არსებობს').waitFor();
  await born.fill('3/7/85');
  await born.blur();
  expect(await born.inputValue()).toBe('03.07.1985');
});

it('takes the application, accepts it and shows the case', async () => {
  await field('givenName').fill('თორნიკე');
  await page.getByText(word('male', 'ka'), { exact: true }).click();
  await page.getByText(word('walkIn', 'ka'), { exact: true }).click();
  await page.getByRole('combobox', { name: word('category', 'ka') }).click();
  await page.getByRole('option', { name: word('formerPrisoner', 'ka') }).click();
  await page.getByRole('button', { name: word('save', 'ka') }).click();
  await page.getByRole('heading', { level: 1, name: 'მომართვა: ხვედელიძე თორნიკე' }).waitFor();

  await page.getByRole('button', { name: word('accept', 'ka') }).click();
  await page.getByRole('heading', { level: 1, name: 'ხვედელიძე თორნიკე' }).waitFor();
  await page.getByRole('heading', { level: 2, name: /^საქმე / }).waitFor();
  expect(page.url()).toMatch(/\/beneficiaries\/[0-9a-f-]{36}\/case$/);
});

it('raised no error on the way', () => {
  expect(errors).toEqual([]);
});
