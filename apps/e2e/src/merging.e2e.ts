import './support/page-stand-in.js';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { mergingTexts } from '../../web/src/features/beneficiaries/merging.texts.js';
import { apiAs, type ApiUser } from './support/api.js';
import { accessibilityFindings, horizontalOverflow } from './support/axe.js';
import { languagesOfRun, openBrowser, sizes, watchErrors, type Size } from './support/browser.js';
import { settled, signIn } from './support/people.js';
import { say } from './support/portal-words.js';
import { resize } from './support/window-size.js';

interface WithId {
  id: string;
}
interface Listed<T> {
  items: T[];
}

const folder = resolve(__dirname, '../../../screenshots');
const pictures = process.env['SCREENSHOTS'] === '1';

let worker: ApiUser;
let supervisor: ApiUser;
beforeAll(async () => {
  worker = await apiAs('socialWorker');
  supervisor = await apiAs('supervisor');
});

/** Somebody who applied twice, under two spellings of the name. */
async function appliedTwice(family: string, misspelt: string): Promise<[string, string]> {
  const apply = async (beneficiary: object) =>
    (
      await worker.send<{ beneficiary: WithId }>('POST', '/applications', {
        channel: 'walkIn',
        category: 'formerPrisoner',
        beneficiary: { givenName: 'თამთა', sex: 'female', birthDate: '1988-03-04', ...beneficiary },
      })
    ).beneficiary.id;
  const first = await apply({ familyName: family, address: 'რუსთავი, მეგობრობის ქუჩა 7' });
  const second = await apply({
    familyName: misspelt,
    phone: '599 10 20 30',
    address: 'თბილისი, წერეთლის გამზირი 12',
    regionCode: 'GE-TB',
  });
  return [first, second];
}

describe.each(languagesOfRun)('two records of one person in %s', (language) => {
  const t = say(language);
  let context: BrowserContext;
  let page: Page;
  let errors: string[];
  let first: string;
  let second: string;
  beforeAll(async () => {
    [first, second] = await appliedTwice(
      language === 'ka' ? 'ღვინჯილია' : 'ჟღენტიშვილია',
      language === 'ka' ? 'ღვინჯილა' : 'ჟღენტიშვილა',
    );
    context = await openBrowser({ language });
    page = await signIn(context, 'supervisor');
    errors = watchErrors(page);
  });
  afterAll(() => context.close());

  const look = async (name: string) => {
    await settled(page);
    expect(await accessibilityFindings(page)).toEqual([]);
    for (const size of Object.keys(sizes) as Size[]) {
      await resize(page, sizes[size]);
      expect([size, await horizontalOverflow(page)]).toEqual([size, []]);
      if (!pictures) continue;
      mkdirSync(folder, { recursive: true });
      const file = `${name}.${language}.${size}.png`;
      await page.screenshot({ path: join(folder, file), fullPage: true });
    }
    await resize(page, sizes.desktop);
  };

  it('are found, compared, merged, and two again', async () => {
    await page.goto(`/beneficiaries/${first}`);
    await look('merge-record');
    await page.getByRole('link', { name: t(mergingTexts, 'panel.start') }).click();
    const compare = page.getByRole('button', { name: t(mergingTexts, 'compare') }).first();
    await compare.waitFor();
    await look('merge-candidates');
    await compare.click();

    const family = page.getByRole('radiogroup', { name: t(mergingTexts, 'field.familyName') });
    await family.waitFor();
    const address = page.getByRole('radiogroup', { name: t(mergingTexts, 'field.address') });
    await address.locator('label').nth(1).click();
    await look('merge-compare');
    await page
      .getByLabel(t(mergingTexts, 'reason'))
      .fill('იგივე დაბადების თარიღი; გვარში ასო აკლდა.');
    await page.getByRole('button', { name: t(mergingTexts, 'action'), exact: true }).click();
    await page.getByText(t(mergingTexts, 'done')).waitFor();
    await look('merge-done');
    expect(
      await worker.get<{ address: string; phone: string }>(`/beneficiaries/${first}`),
    ).toMatchObject({ address: 'თბილისი, წერეთლის გამზირი 12', phone: '+995599102030' });

    // The old address of the second record leads to the first.
    await page.goto(`/beneficiaries/${second}`);
    await page.getByText(t(mergingTexts, 'moved.title')).waitFor();
    await look('merge-moved');
    await page.getByRole('link', { name: t(mergingTexts, 'moved.open') }).click();
    await page.waitForURL(`**/beneficiaries/${first}`);

    await worker.send('POST', `/beneficiaries/${first}/consents`, {
      purpose: 'assessment',
      givenBy: 'person',
    });
    await page.reload();
    await page.getByRole('button', { name: t(mergingTexts, 'undo.action') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radiogroup').locator('label').nth(1).click();
    await look('merge-undo');
    await dialog
      .getByLabel(t(mergingTexts, 'undo.reason'))
      .fill('პირადობის მოწმობები სხვადასხვაა.');
    await dialog.getByRole('button', { name: t(mergingTexts, 'undo.action'), exact: true }).click();
    await page.getByText(t(mergingTexts, 'undo.done')).waitFor();
    await look('merge-undone');

    expect(await supervisor.get<object>(`/beneficiaries/${second}`)).toMatchObject({
      address: 'თბილისი, წერეთლის გამზირი 12',
    });
    expect(await supervisor.get<object>(`/beneficiaries/${first}`)).toMatchObject({
      address: 'რუსთავი, მეგობრობის ქუჩა 7',
      phone: null,
    });
    const consents = await worker.get<Listed<WithId>>(`/beneficiaries/${second}/consents`);
    expect(consents.items).toHaveLength(1);
  });

  it('raised no error on the way', () => {
    expect(errors.filter((text) => !/410/u.test(text))).toEqual([]);
  });
});
