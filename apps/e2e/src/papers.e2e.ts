import type { BrowserContext, Page } from 'playwright-core';
import { openBrowser } from './support/browser.js';
import { printed } from './support/pdf.js';
import { settled, signIn } from './support/people.js';
import { screens } from './support/routes.js';

/** Papers that are signed and filed: A4, tagged, with letters that can be copied out again. */
const a4 = [
  { width: 595, height: 842 },
  { width: 842, height: 595 },
];
const papers = [
  'plan-print',
  'attendance-sheet',
  'certificate',
  'referral-letter',
  'application-paper',
  'consent-paper',
  'assessment-paper',
  'closing-summary',
  'summons',
];

/** Without blanks, and without the joiners that forbid a break, which a PDF does not keep. */
const squeezed = (text: string) => text.replace(/[\s\u2060]+/gu, '');

describe.each(['ka', 'en'] as const)(
  'printed by somebody who reads the portal in %s',
  (language) => {
    let context: BrowserContext;
    let page: Page;
    beforeAll(async () => {
      context = await openBrowser({ language });
      page = await signIn(context, 'socialWorker');
    });
    afterAll(() => context.close());

    it.each(papers)(
      'the %s is a tagged A4 document in Georgian whose text can be copied',
      async (name) => {
        const paper = screens.find((screen) => screen.name === name);
        await paper?.open(page);
        await page.getByRole('button', { name: /ბეჭდვა ან PDF|Print or save as PDF/u }).waitFor();
        await settled(page);
        const lines = (await page.locator('article').innerText()).split(/[\n\t]+/u).map(squeezed);
        const pdf = await printed(page);

        expect(pdf).toMatchObject({ tagged: true, language: 'ka', drawnLetters: false });
        for (const { width, height } of pdf.pages) expect(a4).toContainEqual({ width, height });
        const copied = squeezed(pdf.pages.map(({ text }) => text).join(''));
        expect(lines.filter((line) => line !== '' && !copied.includes(line))).toEqual([]);
        expect(copied).toMatch(/[ა-ჰ]{4,}/u);
        const roles = new Set(pdf.pages.flatMap((one) => one.roles));
        expect([...roles]).toEqual(expect.arrayContaining(['H2', 'P']));
        if (name !== 'certificate')
          expect([...roles]).toEqual(expect.arrayContaining(['Table', 'TH']));
      },
    );
  },
);
