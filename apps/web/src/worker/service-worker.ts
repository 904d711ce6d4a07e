import { outdated, partOf } from './shell.rules.js';

/**
 * Holds the shell of the portal, so that it starts where there is no line. It keeps the files of one
 * build and a page without content; answers of the API are none of its business.
 */

// Filled in when the build is written (service-worker.plugin.ts).
declare const __SHELL_FILES__: readonly string[];
declare const __SHELL_BUILD__: string;
declare const self: ServiceWorkerGlobalScope;

/** The browser sends what matches past the worker, which then need not be woken. */
interface RoutingInstallEvent extends ExtendableEvent {
  addRoutes?: (rule: {
    condition: { urlPattern: { pathname: string } };
    source: 'network';
  }) => Promise<void>;
}

const prefix = 'gza-shell-';
const cacheName = prefix + __SHELL_BUILD__;
const shell = '/';
/** A line that gives nothing for so long is none. */
const maxWaitMs = 5_000;

async function takeShell(): Promise<void> {
  const cache = await caches.open(cacheName);
  const page = await fetch(shell, { headers: { accept: 'text/html' }, cache: 'no-store' });
  if (!page.ok) throw new Error(`The page answered ${page.status}.`);
  await Promise.all([cache.put(shell, page), cache.addAll(__SHELL_FILES__)]);
}

/** The page of the server, which names the newest build; without it the one that was taken along. */
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
