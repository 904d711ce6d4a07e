import { outdated, partOf } from './shell.rules.js';

/**
 * Holds the shell of the portal, so that it starts offline. It keeps the files of one build and a page
 * without content; it does not handle answers of the API.
 */

// The values are filled in when the build is written (service-worker.plugin.ts).
declare const __SHELL_FILES__: readonly string[];
declare const __SHELL_BUILD__: string;
declare const self: ServiceWorkerGlobalScope;

/** The browser sends requests that match the routes past the worker, which then need not start. */
interface RoutingInstallEvent extends ExtendableEvent {
  addRoutes?: (rule: {
    condition: { urlPattern: { pathname: string } };
    source: 'network';
  }) => Promise<void>;
}

const prefix = 'gza-shell-';
const cacheName = prefix + __SHELL_BUILD__;
const shell = '/';
/** Milliseconds after which a connection without an answer counts as offline. */
const maxWaitMs = 5_000;

async function takeShell(): Promise<void> {
  const cache = await caches.open(cacheName);
  const page = await fetch(shell, { headers: { accept: 'text/html' }, cache: 'no-store' });
  if (!page.ok) throw new Error(`The page answered ${page.status}.`);
  await Promise.all([cache.put(shell, page), cache.addAll(__SHELL_FILES__)]);
}

/** The page from the server, which names the newest build; offline, the kept one. */
async function page(request: Request): Promise<Response> {
  const kept = await caches.match(shell, { cacheName });
  const answer = fetch(request);
  if (!kept) return answer;
  const giveUp = new Promise<undefined>((done) => setTimeout(done, maxWaitMs));
  const first = await Promise.race([answer, giveUp]).catch(() => undefined);
  return first && first.status < 500 ? first : kept;
}

const file = async (request: Request): Promise<Response> =>
  (await caches.match(request)) ?? fetch(request);

self.addEventListener('install', (event) => {
  const { addRoutes } = event as RoutingInstallEvent;
  event.waitUntil(
    Promise.all([
      takeShell(),
      addRoutes?.call(event, {
        condition: { urlPattern: { pathname: '/api/*' } },
        source: 'network',
      }),
    ]),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of outdated(await caches.keys(), prefix)) await caches.delete(name);
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('fetch', (event) => {
  const part = partOf(event.request, self.location.origin);
  if (part === 'page') event.respondWith(page(event.request));
  if (part === 'file') event.respondWith(file(event.request));
});

self.addEventListener('message', (event) => {
  if (event.data === 'build') event.ports[0]?.postMessage(__SHELL_BUILD__);
  if (event.data === 'takeOver') void self.skipWaiting();
});
