import type { Page } from 'playwright-core';

/** The longest names of a civil registry, and the longest titles of measures and bodies. */
const long: Readonly<Record<string, string>> = {
  familyName: 'ბარათაშვილი-ხარაიშვილი-ჩიკვაიძე',
  givenName: 'კონსტანტინე-ალექსანდრე',
};
const longTitle =
  'არასაპატიმრო სასჯელთა აღსრულებისა და პრობაციის ეროვნული სააგენტოს რესოციალიზაცია-რეაბილიტაციის პროგრამა';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

function lengthened(value: Json): Json {
  if (Array.isArray(value)) return value.map(lengthened);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [key, longer(key, held) ?? lengthened(held)]),
  );
}

/** Replaces a name or a title by a long one; values that the screen interprets, such as codes, stay. */
function longer(key: string, held: Json): string | undefined {
  if (typeof held !== 'string') return undefined;
  if (long[key]) return long[key];
  return key === 'ka' || key === 'en' || key === 'title' || key === 'name' ? longTitle : undefined;
}

/** Makes every name and title in the server's answers as long as possible. */
export async function withLongLabels(page: Page): Promise<void> {
  await page.route('**/api/v1/**', async (route) => {
    const answer = await route.fetch();
    const json = answer.headers()['content-type']?.includes('json');
    if (!json || !answer.ok()) return route.fulfill({ response: answer });
    const body = JSON.stringify(lengthened((await answer.json()) as Json));
    return route.fulfill({ response: answer, body });
  });
}
