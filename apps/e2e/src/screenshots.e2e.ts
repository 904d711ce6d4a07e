import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { languages, openBrowser, sizes, type Size } from './support/browser.js';
import { signIn } from './support/people.js';
import { screens } from './support/routes.js';

/**
 * Takes screenshots of every screen in both languages at both sizes, into the ignored folder `screenshots/`,
 * to be reviewed: `npm run screenshots`. It asserts nothing, so it runs only on request.
 */
const folder = resolve(__dirname, '../../../screenshots');
const asked = process.env['SCREENSHOTS'] === '1';

(asked ? describe : describe.skip)('screenshots', () => {
  it.each(
    languages.flatMap((language) =>
      (Object.keys(sizes) as Size[]).map((size) => [language, size] as const),
    ),
  )(
    'in %s on a %s',
    async (language, size) => {
      mkdirSync(folder, { recursive: true });
      for (const person of new Set(screens.map((screen) => screen.person))) {
        const context = await openBrowser({ language, size });
        const page = context.pages()[0] ?? (await context.newPage());
        if (person === 'socialWorker') {
          await page.goto('/');
          await page.locator('h1').waitFor();
          await page.screenshot({ path: join(folder, `sign-in.${language}.${size}.png`) });
        }
        await signIn(context, person);
        for (const screen of screens.filter((one) => one.person === person)) {
          await screen.open(page);
          // Charts and lazily loaded parts settle.
          await page.waitForTimeout(500);
          await page.screenshot({
            path: join(folder, `${screen.name}.${language}.${size}.png`),
            fullPage: true,
          });
        }
        await context.close();
      }
    },
    10 * 60_000,
  );
});
