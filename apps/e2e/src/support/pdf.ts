import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

export interface Pdf {
  /** Whether headings, tables and lists are tagged, which screen readers need. */
  tagged: boolean;
  language: string | null;
  title: string;
  /** Width and height in points of 1/72 inch, the text as it can be copied, the tags. */
  pages: { width: number; height: number; text: string; roles: string[] }[];
}

/** Reads the properties of a PDF. */
export function readPdf(file: Buffer): Pdf {
  const answer = execFileSync(process.execPath, [join(__dirname, 'read-pdf.mjs')], { input: file });
  return JSON.parse(answer.toString()) as Pdf;
}

/** Prints a page to PDF and returns its properties. */
export async function printed(page: Page): Promise<Pdf & { drawnLetters: boolean }> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => document.fonts.ready);
  const file = await page.pdf({ preferCSSPageSize: true, tagged: true });
  await page.emulateMedia({ media: 'screen' });
  return {
    ...readPdf(file),
    // Type 3 fonts are drawings: a variable font is embedded as one.
    drawnLetters: file.toString('latin1').includes('/Type3'),
  };
}
