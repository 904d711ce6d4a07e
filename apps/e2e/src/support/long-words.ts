import type { Page } from 'playwright-core';

/** As long as a civil registry has them, and as titles of measures and bodies are. */
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

/** A name or a title grows; what a screen goes by, such as a code, stays. */
function longer(key: string, held: Json): string | undefined {
  if (typeof held !== 'string') return undefined;
  if (long[key]) return long[key];
  return key === 'ka' || key === 'en' || key === 'title' || key === 'name' ? longTitle : undefined;
}

/** From now on every name and title the server answers is as long as they come. */
export async function withLongLabels(page: Page): Promise<void> {
  await page.route('**/api/v1/**', async (route) => {
    const answer = await route.fetch();
    const json = answer.headers()['content-type']?.includes('json');
    if (!json || !answer.ok()) return route.fulfill({ response: answer });
    const body = JSON.stringify(lengthened((await answer.json()) as Json));
    return route.fulfill({ response: answer, body });
  });
}
