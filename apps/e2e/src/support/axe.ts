import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { requestsEnded } from './requests.js';
import { drawn } from './window-size.js';

declare global {
  interface Window {
    axe: { run(context: Document | string, options: object): Promise<AxeResults> };
  }
}

const resolve =
  typeof require === 'function' ? require.resolve : createRequire(import.meta.url).resolve;
const source = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Findings of axe by WCAG 2.2 A and AA and best practice, one a line; empty without findings. `within`
 * checks one layer alone: the content below it is half hidden and would be reported. For the same reason a
 * page is checked from its top: further down, its sticky header covers half a button.
 */
export async function accessibilityFindings(page: Page, within?: string): Promise<string[]> {
  // The page's content security policy does not apply to evaluate(); it would block a script element.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  await drawn(page);
  const results = await page.evaluate((selector) => {
    if (!selector) scrollTo(0, 0);
    return window.axe.run(selector ?? document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
  }, within);
  return results.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${violation.help}: ${node.target.join(' ')}`),
  );
}

/** Elements that stick out of the window to the side, once another size of the window has loaded its parts. */
export async function horizontalOverflow(page: Page): Promise<string[]> {
  await requestsEnded(page);
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .slice(0, 5)
      .map((e) => `${e.tagName.toLowerCase()}.${e.className}: ${e.textContent?.slice(0, 40)}`);
  });
}

/**
 * Words of quiet buttons in tables that stand beside the line of their row, or beside the head of their column
 * where they begin a line. Rows of cards on a phone have no line in common.
 */
export async function buttonsOffLine(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const textOf = (element: Element): DOMRect => {
      const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
      const range = document.createRange();
      range.selectNodeContents(words ?? element);
      return range.getClientRects()[0] ?? range.getBoundingClientRect();
    };
    const findings: string[] = [];
    for (const row of document.querySelectorAll('table:not([data-compact]) tbody tr')) {
      const head = row.querySelector('th');
      if (!head || getComputedStyle(row).display !== 'table-row') continue;
      const line = textOf(head);
      for (const cell of row.querySelectorAll('td')) {
        const begin =
          cell.getBoundingClientRect().left + parseFloat(getComputedStyle(cell).paddingLeft);
        for (const button of cell.querySelectorAll('button[data-variant=subtle]')) {
          const words = textOf(button);
          const inFirstLine = words.top < line.bottom && words.bottom > line.top;
          const beginsLine = Math.abs(words.left - begin) < 24;
          const offLine = inFirstLine && Math.abs(words.top - line.top) > 3;
          const offHead =
            beginsLine && !cell.hasAttribute('data-numeric') && Math.abs(words.left - begin) > 3;
          if (offLine || offHead)
            findings.push(
              `${button.textContent ?? ''}: ${Math.round(words.left - begin)} right, ${Math.round(words.top - line.top)} down`,
            );
        }
      }
    }
    return findings.slice(0, 5);
  });
}

/**
 * Texts that are cut because they do not fit. Elements with their whole text in the title are excluded, such
 * as a session in the hours of a calendar.
 */
export async function cutText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hidden = (element: Element): boolean => {
      const { clipPath, visibility } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      return clipPath !== 'none' || visibility === 'hidden' || width <= 1 || height <= 1;
    };
    // An area that scrolls shows the rest; an area that hides its overflow does not.
    const cuts = (element: Element): boolean => {
      const { overflowX, overflowY } = getComputedStyle(element);
      return (
        (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    };
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.textContent?.trim() && !element.closest('[title]'))
      .filter((element) => !hidden(element) && cuts(element))
      .slice(0, 5)
      .map((e) => `${e.tagName.toLowerCase()}.${e.className}: ${e.textContent?.slice(0, 60)}`);
  });
}

/**
 * Cards of a phone whose labels break inside a word, or whose values stand under the label instead of beside
 * it.
 */
export async function cardsOffLine(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d');
    const findings: string[] = [];
    for (const cell of document.querySelectorAll('td[data-label]')) {
      const { display, gridTemplateColumns, paddingLeft, borderLeftWidth } = getComputedStyle(cell);
      const label = cell.getAttribute('data-label') ?? '';
      if (display !== 'grid' || getComputedStyle(cell, '::before').content === 'none') continue;
      const inset = parseFloat(paddingLeft) + parseFloat(borderLeftWidth);
      const row = cell.parentElement ? getComputedStyle(cell.parentElement) : null;
      // A cell on the columns of its row begins them with its own padding.
      const width = gridTemplateColumns.startsWith('subgrid')
        ? parseFloat(row?.gridTemplateColumns ?? '') - inset
        : parseFloat(gridTemplateColumns);
      if (pen) pen.font = getComputedStyle(cell, '::before').font;
      const longest = Math.max(
        ...label.split(/\s+/u).map((word) => pen?.measureText(word).width ?? 0),
      );
      if (longest > width + 1) findings.push(`${label}: broken at ${Math.round(width)} pixels`);
      const begin = cell.getBoundingClientRect().left + inset;
      for (const part of cell.children) {
        const { left, width: own } = part.getBoundingClientRect();
        const gap = parseFloat(getComputedStyle(part).marginLeft);
        if (own > 1 && left - Math.min(gap, 0) < begin + width)
          findings.push(`${label}: ${part.textContent?.slice(0, 40)} stands under its label`);
      }
    }
    return findings.slice(0, 5);
  });
}

/** Words that nobody would print: a range without a limit, and English choices that begin small. */
export async function carelessWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll('main *, [role=dialog] *')]
      .filter(({ children }) => children.length === 0)
      .map(({ textContent }) => textContent?.trim() ?? '');
    const choices = [...document.querySelectorAll('label:has(> input):not(:has(> input[id]))')]
      .map(({ textContent }) => textContent?.trim() ?? '')
      .filter((text) => /^[a-z]/u.test(text));
    return [...texts.filter((text) => /^–\s*–|–\s*–$|––/u.test(text)), ...choices].slice(0, 5);
  });
}
