import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    tabbable: { tabbable(container: Element): HTMLElement[] };
    /** The elements that the walk has to reach, those it has reached, and its findings. */
    walk: { all: HTMLElement[]; reached: Set<Element>; findings: Set<string> };
  }
}

const source = readFileSync(require.resolve('tabbable/dist/index.umd.min.js'), 'utf8');

/** Additional key presses for a list that loads its next rows during the walk. */
const pressesMore = 60;

/**
 * Walks through a page, or through the layer that is open over it, with the Tab key alone. Returns a line
 * for each control that is not reached (WCAG 2.1.1), that shows no focus (2.4.7), or that something else
 * covers while it has the focus (2.4.11); and one if the walk does not end (2.1.2).
 */
export async function keyboardFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'tabbable' in window))) await page.evaluate(source);
  const count = await page.evaluate(begin);
  for (let pressed = 0; pressed < count + pressesMore; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(lookAtFocus)) return page.evaluate(whatIsLeft);
  }
  // Only the button for the next rows follows such a list.
  if ((await page.locator('[aria-rowcount]').count()) > 0)
    return page.evaluate(() => [...window.walk.findings]);
  return [...(await page.evaluate(whatIsLeft)), `no end after ${count + pressesMore} presses`];
}

/**
 * Starts the walk at the beginning of the page or of the open layer; returns the largest number of stops.
 */
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

/** Checks the focused element; returns whether the walk is complete. */
async function lookAtFocus(): Promise<boolean> {
  // Effects of the focus are drawn with the next frame.
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
  // The outline of a choice is drawn around its input or beside it.
  const around = [focused, focused.parentElement, focused.parentElement?.parentElement];
  if (![...around, focused.nextElementSibling].some(outlined))
    findings.add(`no focus seen: ${name}`);

  const { left, top, right, bottom, width, height } = focused.getBoundingClientRect();
  // An element that its neighbours draw has no size of its own.
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
  // In a radio group without a choice, the arrow keys reach all but the first radio button.
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
