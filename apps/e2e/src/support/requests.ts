import type { BrowserContext, Page, Request } from 'playwright-core';

/** The running requests of a page, and who waits until there are none. */
interface Running {
  readonly requests: Set<Request>;
  waiting: (() => void)[];
}

const pages = new WeakMap<Page, Running>();

/** Counts the requests of every page of a browser from now on. */
export function watchRequests(context: BrowserContext): void {
  for (const page of context.pages()) watch(page);
  context.on('page', watch);
}

function watch(page: Page): void {
  const running: Running = { requests: new Set(), waiting: [] };
  pages.set(page, running);
  const resumeIfNone = () => {
    if (running.requests.size > 0) return;
    for (const resume of running.waiting.splice(0)) resume();
  };
  const end = (request: Request) => {
    running.requests.delete(request);
    resumeIfNone();
  };
  page.on('request', (request) => running.requests.add(request));
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  // The end of what a left document was loading may never be reported. What the new document loads until
  // here is waited for by its load state.
  page.on('domcontentloaded', () => {
    running.requests.clear();
    resumeIfNone();
  });
}

/** Resolves when the page runs no request, those included that an answer sets off. */
export async function requestsEnded(page: Page): Promise<void> {
  const running = pages.get(page);
  if (!running) throw new Error('The browser of this page was not opened by openBrowser.');
  await painted(page);
  while (running.requests.size > 0) {
    await new Promise<void>((resume) => running.waiting.push(resume));
    await painted(page);
  }
}

/** Resolves when the browser has painted twice: what a click or an answer sets off has begun by then. */
const painted = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
