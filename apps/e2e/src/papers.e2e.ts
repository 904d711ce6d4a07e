import './support/page-stand-in.js';
import type { BrowserContext, Page } from 'playwright-core';
import { paperLabels } from '../../web/src/domain/labels/paper.print-texts.js';
import { pdfButtonTexts } from '../../web/src/domain/kept-paper/pdf-button.texts.js';
import { beneficiaryLabels } from '../../web/src/domain/labels/beneficiaries.texts.js';
import { applicationPaper } from '../../web/src/features/beneficiaries/application.print-texts.js';
import { apiAs } from './support/api.js';
import { full, openBrowser, watchErrors } from './support/browser.js';
import { printed, readPdf } from './support/pdf.js';
import { settled, signIn } from './support/people.js';
import { say } from './support/portal-words.js';
import { screens } from './support/routes.js';
import { ownNumber } from './support/somebody.js';

/** Papers that are signed and filed: A4, tagged, with letters that can be copied out again. */
const a4 = [
  { width: 595, height: 842 },
  { width: 842, height: 595 },
];
/** Papers that only colleagues and partners read, and those that are in the language of the person. */
const georgian = ['attendance-sheet', 'referral-letter', 'assessment-paper'];
const translated = [
  'plan-print',
  'certificate',
  'application-paper',
  'consent-paper',
  'closing-summary',
  'summons',
];
const onePage = ['certificate', 'application-paper', 'consent-paper', 'summons'];
const languages = ['en', 'ru', 'az', 'hy'] as const;

const en = say('en');

/** Without blanks, and without the joiners that forbid a break, which a PDF does not keep. */
const squeezed = (text: string) => text.replace(/[\s\u2060]+/gu, '');

const printButton = (page: Page) =>
  page.getByRole('button', { name: /ბეჭდვა ან PDF|Print or save as PDF/u });

async function openPaper(page: Page, name: string): Promise<void> {
  await screens.find((screen) => screen.name === name)?.open(page);
  await printButton(page).waitFor();
  await settled(page);
}

/** Prints the paper that is shown, which is in a language, and returns its text. */
async function printedText(page: Page, name: string, language: string): Promise<string> {
  await page.locator(`article[lang=${language}]`).waitFor();
  // The button waits for the letters of the language.
  await printButton(page).and(page.locator(':enabled')).waitFor();
  const lines = (await page.locator('article').innerText()).split(/[\n\t]+/u).map(squeezed);
  const pdf = await printed(page);
  expect(pdf).toMatchObject({ tagged: true, language, drawnLetters: false });
  for (const { width, height } of pdf.pages) expect(a4).toContainEqual({ width, height });
  if (onePage.includes(name)) expect(pdf.pages).toHaveLength(1);
  const copied = squeezed(pdf.pages.map(({ text }) => text).join(''));
  expect(lines.filter((line) => line !== '' && !copied.includes(line))).toEqual([]);
  const roles = new Set(pdf.pages.flatMap((one) => one.roles));
  expect([...roles]).toEqual(expect.arrayContaining(['H2', 'P']));
  if (name !== 'certificate') expect([...roles]).toEqual(expect.arrayContaining(['Table', 'TH']));
  return copied;
}

let context: BrowserContext;
let page: Page;
const signedInWith = (language: 'ka' | 'en') => {
  beforeAll(async () => {
    context = await openBrowser({ language });
    page = await signIn(context, 'socialWorker');
  });
  afterAll(() => context.close());
};

describe('printed by somebody who reads the portal in Georgian', () => {
  signedInWith('ka');
  it.each([...georgian, ...translated])(
    'the %s is a tagged A4 document in Georgian whose text can be copied',
    async (name) => {
      await openPaper(page, name);
      expect(await printedText(page, name, 'ka')).toMatch(/[ა-ჰ]{4,}/u);
    },
  );
});

describe('printed by somebody who reads the portal in English', () => {
  signedInWith('en');
  it.each(georgian)('the %s is in Georgian', async (name) => {
    await openPaper(page, name);
    await printedText(page, name, 'ka');
  });

  // One of the languages for each paper: every language has its letters, and every paper its texts.
  const languagesOf = (name: string) =>
    full ? languages : [languages[translated.indexOf(name) % languages.length] ?? 'en'];

  it.each(translated)(
    'the %s is in the language chosen, and says that it is a translation',
    async (name) => {
      await openPaper(page, name);
      for (const language of languagesOf(name)) {
        await page.getByRole('radio', { name: en(beneficiaryLabels, `reads.${language}`) }).check();
        expect(await printedText(page, name, language)).toContain(
          squeezed(paperLabels[language].translation),
        );
      }
    },
  );
});

describe('kept', () => {
  signedInWith('en');
  it('a paper in the language of the person is kept as it was seen', async () => {
    const worker = await apiAs('socialWorker');
    const application = await worker.send<{ id: string }>('POST', '/applications', {
      channel: 'walkIn',
      category: 'formerPrisoner',
      beneficiary: {
        givenName: 'აშოტ',
        familyName: 'სარქისიან',
        birthDate: '1990-03-14',
        sex: 'male',
        personalNumber: ownNumber(),
        readingLanguage: 'hy',
      },
    });
    const errors = watchErrors(page);
    await page.goto(`/applications/${application.id}/print`);
    await page.locator('article[lang=hy]').waitFor();
    await printButton(page).and(page.locator(':enabled')).waitFor();

    let made: Buffer | null = null;
    await page.route('**/scans', async (route) => {
      made = route.request().postDataBuffer() ?? made;
      await route.continue();
    });
    await page.getByRole('button', { name: en(pdfButtonTexts, 'keep') }).click();
    await page.getByText(en(pdfButtonTexts, 'kept')).waitFor();

    const path = `/applications/${application.id}/scans`;
    const { items } = await worker.get<{
      items: { id: string; mediaType: string; name: string }[];
    }>(path);
    expect(items).toMatchObject([
      { mediaType: 'application/pdf', name: `${applicationPaper.hy.title} (hy).pdf` },
    ]);
    const kept = await worker.content(`${path}/${items[0]?.id}`);
    expect(kept.equals(made ?? Buffer.alloc(0))).toBe(true);
    const pdf = readPdf(kept);
    expect(pdf).toMatchObject({ language: 'hy', title: applicationPaper.hy.title });
    const copied = squeezed(pdf.pages.map(({ text }) => text).join(''));
    for (const line of ["აშოტ სარქისიან (Ashot' Sarkisian)", paperLabels.hy.translation])
      expect(copied).toContain(squeezed(line));

    // The same paper of the same day is the same file.
    await page.getByRole('button', { name: en(pdfButtonTexts, 'keep') }).click();
    await page.getByText(/already/u).waitFor();
    expect(errors.splice(0)).toEqual([expect.stringContaining('409')]);
  });
});
