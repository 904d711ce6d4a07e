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
  const end = (request: Request) => {
    running.requests.delete(request);
    if (running.requests.size > 0) return;
    for (const resume of running.waiting.splice(0)) resume();
  };
  page.on('request', (request) => {
    // A new document ends whatever the old one was loading.
    if (request.isNavigationRequest() && !request.frame().parentFrame()) running.requests.clear();
    running.requests.add(request);
  });
  page.on('requestfinished', end);
  page.on('requestfailed', end);
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
