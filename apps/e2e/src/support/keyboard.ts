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

/** A list that goes on brings its next rows while one walks through it. */
const pressesMore = 60;

/**
 * Walks through a page, or through the layer that is open over it, with the Tab key alone. A line for each
 * thing that can be pressed or filled in and is not reached (WCAG 2.1.1), that shows no sign of having the
 * focus (2.4.7), or that has it while something else covers it (2.4.11); and one if there is no end (2.1.2).
 */
export async function keyboardFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'tabbable' in window))) await page.evaluate(source);
  const count = await page.evaluate(begin);
  for (let pressed = 0; pressed < count + pressesMore; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(lookAtFocus)) return page.evaluate(whatIsLeft);
  }
  // Behind such a list there is nothing but the way to its next rows.
  if ((await page.locator('[aria-rowcount]').count()) > 0)
    return page.evaluate(() => [...window.walk.findings]);
  return [...(await page.evaluate(whatIsLeft)), `no end after ${count + pressesMore} presses`];
}

/** The walk begins where the page does, or where the open layer does; answers how many stops it may have. */
function begin(): number {
  const layer = document.querySelector<HTMLElement>('[role=dialog]');
  const start = layer ?? document.body;
  const all = window.tabbable.tabbable(start);
  window.walk = { all, reached: new Set(), findings: new Set() };
  const own = start.getAttribute('tabindex');
  start.tabIndex = -1;
  start.focus();
  if (own === null) start.removeAttribute('tabindex');
  else start.setAttribute('tabindex', own);
  return all.length;
}

/** Judges what has the focus now; answers whether the walk has come round, or to its end. */
async function lookAtFocus(): Promise<boolean> {
  // What changes with the focus is drawn with the next frame.
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const changes = document.getAnimations().filter((one) => one instanceof CSSTransition);
  await Promise.allSettled(changes.map(({ finished }) => finished));

  const { reached, findings } = window.walk;
  const focused = document.activeElement;
  if (!focused || focused === document.body || reached.has(focused)) return reached.size > 0;
  reached.add(focused);
  const words = focused.getAttribute('aria-label') ?? focused.id + (focused.textContent ?? '');
  const name = `${focused.tagName.toLowerCase()} “${words.trim().slice(0, 40)}”`;

  const outlined = (element: Element | null | undefined): boolean => {
    if (!element) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  };
  // A choice is drawn around its input or beside it.
  const around = [focused, focused.parentElement, focused.parentElement?.parentElement];
  if (![...around, focused.nextElementSibling].some(outlined))
    findings.add(`no focus seen: ${name}`);

  const { left, top, right, bottom, width, height } = focused.getBoundingClientRect();
  // What is drawn by its neighbours has no place of its own.
  if (width <= 4 || height <= 4) return false;
  const within = (share: number, from: number, to: number, end: number) => {
    const [low, high] = [Math.max(from, 0), Math.min(to, end)];
    return low + (high - low) * share;
  };
  const over = [0.5, 0.1, 0.9].flatMap((x) =>
    [0.5, 0.2, 0.8].map((y) =>
      document.elementFromPoint(
        within(x, left, right, window.innerWidth),
        within(y, top, bottom, window.innerHeight),
      ),
    ),
  );
  if (!over.some((element) => element && (focused.contains(element) || element.contains(focused))))
    findings.add(`covered: ${name} by ${over[0]?.outerHTML.slice(0, 80) ?? 'the edge'}`);
  return false;
}

function whatIsLeft(): string[] {
  const { all, reached, findings } = window.walk;
  const still = new Set(window.tabbable.tabbable(document.body));
  // Of choices of which none is made, the arrow keys reach all but the first.
  const group = (element: Element) =>
    element instanceof HTMLInputElement && element.type === 'radio' ? element.name : undefined;
  const groups = new Set([...reached].map(group));
  const left = all
    .filter((element) => still.has(element) && !reached.has(element))
    .filter((element) => group(element) === undefined || !groups.has(group(element)));
  return [
    ...findings,
    ...left.map((element) => `not reached: ${element.outerHTML.slice(0, 160)}`),
  ].slice(0, 8);
}
