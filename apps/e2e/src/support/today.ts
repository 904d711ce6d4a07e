import type { Locator, Page } from 'playwright-core';
import { todayTexts } from '../../../web/src/features/today/today.texts.js';
import { say } from './portal-words.js';

/** Lists of Today that are opened from their count. */
type WaitingList = 'overdue' | 'approvals' | 'signatures' | 'applications';

/** The count of a list on Today, in either language; it opens the list. */
export const countOnToday = (page: Page, list: WaitingList): Locator => {
  const names = (['ka', 'en'] as const).map((language) =>
    say(language)(todayTexts, `${list}.short`),
  );
  return page
    .locator('main')
    .getByRole('button', { name: new RegExp(`^(?:${names.join('|')})\\s*\\d+`, 'u') });
};

/** Opens a list on Today, unless it is open, and returns it. */
export async function openOnToday(page: Page, list: WaitingList): Promise<Locator> {
  const count = countOnToday(page, list);
  await count.waitFor();
  if ((await count.getAttribute('aria-expanded')) === 'false') await count.click();
  const panel = page.locator(`#today-${list}`);
  await panel.waitFor();
  return panel;
}
