import type { BrowserContext, Page } from 'playwright-core';
import { requestsEnded } from './requests.js';

/** Demo accounts (data/demo/accounts.json) by their role. */
export const people = {
  socialWorker: 'nino.beridze@gza.example',
  psychologist: 'mariam.gelashvili@gza.example',
  facilitator: 'luka.tsiklauri@gza.example',
  officer: 'davit.maisuradze@gza.example',
  supervisor: 'ketevan.mchedlishvili@gza.example',
  head: 'zurab.robakidze@gza.example',
  lawyer: 'tamar.kvirkvelia@gza.example',
  partner: 'salome.todua@gza.example',
  otherPartner: 'archil.dumbadze@gza.example',
  analyst: 'natia.nozadze@gza.example',
  administrator: 'tornike.silagadze@gza.example',
} as const;
export type Person = keyof typeof people;

export const password = 'gza-demo-2026';

/**
 * Signs in with a request of the browser, which keeps the cookies as after the form, and ends on the first
 * screen of the role. The form itself has its journey in `sign-in.e2e.ts`; each journey that filled it again
 * would load the portal once more.
 */
export async function signIn(context: BrowserContext, person: Person): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  const answer = await context.request.post('/api/v1/auth/login', {
    data: { email: people[person], password },
  });
  if (!answer.ok()) throw new Error(`${person} cannot sign in: ${await answer.text()}`);
  await page.goto('/');
  await page.locator('#main h1').waitFor();
  return page;
}

/**
 * Signs in through the form, as people do, and ends on the first screen of the role. What a device keeps for
 * the time without a line is locked with the password, which only the form knows.
 */
export async function signInByForm(context: BrowserContext, person: Person): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto('/');
  await page.locator('input[type=email]').fill(people[person]);
  await page.locator('input[type=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.locator('#main h1').waitFor();
  return page;
}

/** Name and personal number of a person in the list who has both; imported people may not. */
export async function somebodyListed(page: Page): Promise<{ name: string; number: string }> {
  await page.goto('/beneficiaries?state=active');
  await settled(page);
  const row = page
    .locator('tbody tr[data-index]')
    .filter({ hasText: /\d{11}/ })
    .first();
  return {
    name: (await row.locator('a').textContent()) ?? '',
    number: (await row.locator('td').nth(1).textContent()) ?? '',
  };
}

/**
 * Waits until nothing is being loaded any more: no running request, no skeleton. A page that came up has a
 * heading before it counts as loaded. It says nothing about a click whose request has not begun: wait for
 * what the click changes.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await requestsEnded(page);
  await page.locator('#main [class*=skeleton]').first().waitFor({ state: 'detached' });
  await requestsEnded(page);
}
