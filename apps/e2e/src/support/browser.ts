import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { watchRequests } from './requests.js';

/** Address of the product under test. */
export const baseUrl = process.env['E2E_URL'] ?? 'http://localhost:3000';

export type Language = 'ka' | 'en';
export const languages: readonly Language[] = ['ka', 'en'];

export const sizes = {
  desktop: { width: 1366, height: 768 },
  phone: { width: 390, height: 844 },
} as const;
export type Size = keyof typeof sizes;

/** The colours as designed, or the few colours that a user of high contrast has chosen. */
export const colours = ['light', 'forced'] as const;
export type Colours = (typeof colours)[number];

/** `npm run test:e2e:full` runs every combination; the short run leaves out those that rarely find more. */
export const full = process.env['E2E_FULL'] === '1';

/** The languages in which a journey is made; the short run makes it in Georgian. */
export const languagesOfRun: readonly Language[] = full ? languages : ['ka'];

// Background traffic of the browser itself is switched off: a closed network refuses it anyway.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A folder for the data of a browser that are to survive it. */
export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'gza-e2e-'));

const launch = {
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  headless: true,
  args: flags,
};

/** The browser of this file of journeys; `browser-environment.mjs` closes it at the end of the file. */
const shared = globalThis as { gzaBrowser?: Promise<Browser> };

/**
 * A browser for one user in one language at one size, with data of its own: a context of the browser of the
 * file. It has no service worker, which would load the whole portal for the time without a line. With a
 * profile it is a process of its own with everything, which can be killed; with the profile of an earlier
 * browser it continues from its data.
 */
export async function openBrowser(options: {
  language?: Language;
  size?: Size | { width: number; height: number };
  colours?: Colours;
  profile?: string;
  /** Address of the product, if it is not `baseUrl`. */
  origin?: string;
}): Promise<BrowserContext> {
  const { language = 'ka', size = 'desktop', colours: shown = 'light' } = options;
  const { profile, origin = baseUrl } = options;
  const settings = {
    baseURL: origin,
    viewport: typeof size === 'string' ? sizes[size] : size,
    forcedColors: shown === 'forced' ? ('active' as const) : ('none' as const),
    acceptDownloads: true,
    reducedMotion: 'reduce' as const,
    locale: language === 'ka' ? 'ka-GE' : 'en-GB',
  };
  const context = profile
    ? await chromium.launchPersistentContext(profile, { ...launch, ...settings })
    : await (
        await (shared.gzaBrowser ??= chromium.launch(launch))
      ).newContext({ ...settings, serviceWorkers: 'block' });
  watchRequests(context);
  await context.addInitScript((chosen) => {
    // The browser's reader of PDF is a frame without a store.
    if (self === top && !localStorage.getItem('gza.language'))
      localStorage.setItem('gza.language', chosen);
  }, language);
  return context;
}

const commandOf = (pid: string): string[] => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
};

/** Kills the browser of a profile as a power cut would: it writes nothing and informs nobody. */
export async function killBrowser(context: BrowserContext, profile: string): Promise<void> {
  const pid = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .find((name) => {
      const command = commandOf(name);
      const isMain = !command.some((part) => part.startsWith('--type='));
      return isMain && command.includes(`--user-data-dir=${profile}`);
    });
  if (!pid) throw new Error('The browser of this profile does not run.');
  const gone = new Promise<void>((done) => context.once('close', () => done()));
  process.kill(Number(pid), 'SIGKILL');
  await gone;
}

/** Path of what an error is about, without the digits of its ids, which tests could take for a status. */
const pathOf = ({ url }: { url: string }): string =>
  URL.canParse(url) ? new URL(url).pathname.replace(/\d+/gu, '#') : '';

/** Console errors and failed requests of a page, so that a test can assert that there were none. */
export function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error')
      errors.push(`${message.text()} ${pathOf(message.location())}`.trim());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}
