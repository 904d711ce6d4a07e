import { saveAllDrafts } from '../platform/drafts/draft-autosave.js';
import { currentLanguage } from '../platform/i18n/i18n.js';
import { translator } from '../platform/i18n/use-texts.js';
import { notify } from '../ui/feedback/notify.js';
import { appTexts } from './app.texts.js';

const lookAgainMs = 30 * 60_000;

/**
 * Registers the service worker, which keeps the shell of the portal for offline use. Called once, after the
 * first screen.
 */
export function startServiceWorker(): void {
  // Browsers offer service workers on https and on localhost only.
  if (!('serviceWorker' in navigator)) return;
  void navigator.serviceWorker
    .register('/service-worker.js')
    .then(watch)
    // Without a service worker the portal still works online.
    .catch(() => undefined);
}

function watch(registration: ServiceWorkerRegistration): void {
  const seen = (worker: ServiceWorker | null) => {
    if (worker && navigator.serviceWorker.controller) void meet(worker);
  };
  seen(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed') seen(coming);
    });
  });
  setInterval(() => void registration.update().catch(() => undefined), lookAgainMs);
}

const ownBuild = (): string | undefined =>
  document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content;

const buildOf = (worker: ServiceWorker): Promise<unknown> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => done(data));
    port1.start();
    worker.postMessage('build', [port2]);
  });

/**
 * Lets a worker of the build on the screen take over unseen; a worker of a newer build waits until the user
 * agrees.
 */
async function meet(worker: ServiceWorker): Promise<void> {
  if ((await buildOf(worker)) === ownBuild()) return worker.postMessage('takeOver');
  const t = translator(appTexts, currentLanguage());
  notify.offer(t('update.ready'), t('update.load'), () => void change(worker));
}

/** Saves all drafts first, so that typed input is back in its place after the reload. */
async function change(worker: ServiceWorker): Promise<void> {
  await saveAllDrafts();
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
    once: true,
  });
  worker.postMessage('takeOver');
}
