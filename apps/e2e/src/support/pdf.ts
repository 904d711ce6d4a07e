import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

export interface Pdf {
  /** Whether it says what is a heading, a table, a list: what a screen reader goes by. */
  tagged: boolean;
  language: string | null;
  title: string;
  /** Width and height in points of 1/72 inch, the text as somebody would copy it, the tags. */
  pages: { width: number; height: number; text: string; roles: string[] }[];
}

/** What a page is when it is printed to PDF. */
export async function printed(page: Page): Promise<Pdf & { drawnLetters: boolean }> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => document.fonts.ready);
  const file = await page.pdf({ preferCSSPageSize: true, tagged: true });
  await page.emulateMedia({ media: 'screen' });
  const answer = execFileSync(process.execPath, [join(__dirname, 'read-pdf.mjs')], { input: file });
  return {
    ...(JSON.parse(answer.toString()) as Pdf),
    // Type 3 fonts are drawings: letters of a variable font come out so.
    drawnLetters: file.toString('latin1').includes('/Type3'),
  };
}
