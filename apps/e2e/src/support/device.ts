import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { killBrowser, newProfile, openBrowser, type Size } from './browser.js';
import { password, people, settled, type Person } from './people.js';

/** One person's browser on one device, which can be killed and started again. */
export class Device {
  readonly profile = newProfile();
  context: BrowserContext | undefined;

  constructor(private readonly size: Size = 'desktop') {}

  async start(options: { offline?: boolean; origin?: string } = {}): Promise<Page> {
    const { origin } = options;
    this.context = await openBrowser({
      size: this.size,
      profile: this.profile,
      ...(origin && { origin }),
    });
    if (options.offline) await this.context.setOffline(true);
    return this.context.pages()[0] ?? this.context.newPage();
  }

  /** Kills the browser a second after the last input, when the input is stored. */
  async kill(): Promise<void> {
    await sleep(1_000);
    if (this.context) await killBrowser(this.context, this.profile);
    this.context = undefined;
  }

  async close(): Promise<void> {
    await this.context?.close();
    this.context = undefined;
  }

  line(there: boolean): Promise<void> | undefined {
    return this.context?.setOffline(!there);
  }
}

/** A killed browser may have lost its cookie; then the sign-in is in the place of the page. */
export async function goAs(page: Page, person: Person, address: string): Promise<void> {
  await page.goto(address);
  const email = page.locator('input[type=email]');
  await email.or(page.locator('#main h1')).first().waitFor();
  if (await email.isVisible()) {
    await email.fill(people[person]);
    await page.locator('input[type=password]').fill(password);
    await page.locator('button[type=submit]').click();
  }
  await page.locator('#main h1').first().waitFor();
  await settled(page);
}

export const kept = (page: Page) => page.getByText('დაცულია ამ მოწყობილობაზე').waitFor();
export const restored = (page: Page) =>
  page.getByText('თქვენი შეუნახავი ტექსტი აღდგენილია').waitFor();
export const noteText = (page: Page) => page.getByLabel('რა მოხდა და რა შეთანხმდა');

/**
 * The content of IndexedDB, byte by byte as text, so that a test can search it for a name; empty without
 * content.
 */
export const onDevice = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(new Error('The store cannot be read.'));
      });
    const readable = (value: unknown): unknown => {
      if (value instanceof ArrayBuffer) return new TextDecoder().decode(value);
      if (ArrayBuffer.isView(value)) return new TextDecoder().decode(value);
      if (typeof value !== 'object' || value === null) return value;
      return Object.entries(value).map(([name, part]) => [name, readable(part)]);
    };
    const found: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await asked(indexedDB.open(name));
      for (const store of Array.from(db.objectStoreNames)) {
        const all = await asked<unknown[]>(db.transaction(store).objectStore(store).getAll());
        found.push(...all.map((value) => `${store}: ${JSON.stringify(readable(value))}`));
      }
      db.close();
    }
    return found.join('\n');
  });
