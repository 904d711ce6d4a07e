import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    tabbable: { tabbable(container: Element): HTMLElement[] };
    /** What the walk has to reach, and what it has reached. */
    walk: { all: HTMLElement[]; reached: Set<Element>; findings: Set<string> };
  }
}

const source = readFileSync(require.resolve('tabbable/dist/index.umd.min.js'), 'utf8');

/**
 * Walks through a page with the Tab key alone, from its beginning to its end. A line for each thing that
 * can be pressed or filled in and is not reached (WCAG 2.1.1), that shows no sign of having the focus
 * (2.4.7), or that has it while something else covers it (2.4.11); and one if there is no way out (2.1.2).
 */
export async function keyboardFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'tabbable' in window))) await page.evaluate(source);
  const count = await page.evaluate(() => {
    const all = window.tabbable.tabbable(document.body);
    window.walk = { all, reached: new Set(), findings: new Set() };
    // The walk begins where the page does.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    return all.length;
  });
  for (let pressed = 0; pressed < count + 20; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(lookAtFocus)) return page.evaluate(whatIsLeft);
  }
  return [...(await page.evaluate(whatIsLeft)), `no way out after ${count + 20} presses`];
}

/** Judges what has the focus now; answers whether the walk has come to its end. */
async function lookAtFocus(): Promise<boolean> {
  // What changes with the focus is drawn with the next frame.
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const { reached, findings } = window.walk;
  const focused = document.activeElement;
  if (!focused || focused === document.body || reached.has(focused)) return reached.size > 0;
  reached.add(focused);
  const name = `${focused.tagName.toLowerCase()} “${(focused.getAttribute('aria-label') ?? focused.textContent ?? '').trim().slice(0, 40)}”`;
  const outlined = (element: Element | null | undefined): boolean => {
    if (!element) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  };
  // A choice is drawn around its input or beside it.
  const around = [focused, focused.parentElement, focused.parentElement?.parentElement];
  if (![...around, focused.nextElementSibling].some(outlined))
    findings.add(`no focus seen: ${name}`);

  const { left, top, width, height } = focused.getBoundingClientRect();
  // What is drawn by its neighbours has no place of its own.
  if (width > 4 && height > 4) {
    const points = [0.5, 0.1, 0.9].flatMap((x) =>
      [0.5, 0.2, 0.8].map((y) => [left + width * x, top + height * y] as const),
    );
    const over = points.map(([x, y]) => document.elementFromPoint(x, y));
    const seen = over.some((e) => e && (focused.contains(e) || e.contains(focused)));
    if (!seen) findings.add(`covered: ${name} by ${over[0]?.outerHTML.slice(0, 80) ?? 'the edge'}`);
  }
  return false;
}

function whatIsLeft(): string[] {
  const { all, reached, findings } = window.walk;
  const still = new Set(window.tabbable.tabbable(document.body));
  const left = all.filter((element) => still.has(element) && !reached.has(element));
  return [
    ...findings,
    ...left.map((element) => `not reached: ${element.outerHTML.slice(0, 120)}`),
  ].slice(0, 8);
}
