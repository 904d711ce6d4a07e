import './support/page-stand-in.js';
import type { Locator, Page } from 'playwright-core';
import { apiAs, type ApiUser } from './support/api.js';
import { accessibilityFindings } from './support/axe.js';
import { Device, goAs, kept, noteText, onDevice, restored } from './support/device.js';
import { openFront, type Front } from './support/next-build.js';
import { password, people, settled } from './support/people.js';
import { appTexts } from '../../web/src/app/app.texts.js';
import { planWorkTexts } from '../../web/src/features/plans/plan-work.texts.js';
import { signInTexts } from '../../web/src/features/sign-in/sign-in.texts.js';
import { timelineTexts } from '../../web/src/features/timeline/timeline.texts.js';
import { uiTexts } from '../../web/src/ui/ui.texts.js';
import { say } from './support/portal-words.js';

/** Returns texts of the portal in Georgian. */
const t = say('ka');

/**
 * No typed text is ever lost, whatever happens to the browser, the sign-in, the connection or the record.
 */

interface Listed<T> {
  items: T[];
}
interface WithId {
  id: string;
}

/** Makes texts of this run different from those of an earlier run on the same data. */
const run = Date.now().toString().slice(-6);

let worker: ApiUser;
let person = '';
let familyName = '';
const devices: Device[] = [];
const newDevice = () => {
  const device = new Device();
  devices.push(device);
  return device;
};

beforeAll(async () => {
  worker = await apiAs('socialWorker');
  const { items } = await worker.get<Listed<WithId & { familyName: string }>>(
    '/beneficiaries?state=active&limit=1',
  );
  person = items[0]?.id ?? '';
  familyName = items[0]?.familyName ?? '';
});
afterAll(async () => {
  for (const device of devices) await device.close();
});

const notesWith = async (text: string) =>
  (
    await worker.get<Listed<{ text: string }>>(`/beneficiaries/${person}/notes?limit=200`)
  ).items.filter((note) => note.text === text).length;

describe('a killed browser', () => {
  const device = newDevice();
  const phrase = `დედამ თქვა, რომ ორშაბათიდან მუშაობას იწყებს. ${run}`;
  let page: Page;

  it('loses nothing: Today leads to the note, and it stands there again after one click', async () => {
    page = await device.start();
    await goAs(page, 'socialWorker', `/beneficiaries/${person}/timeline`);
    await noteText(page).click();
    await page.keyboard.type(phrase);
    await page.getByRole('radio', { name: t(timelineTexts, 'noteKind.phone') }).check();
    await kept(page);
    await device.kill();

    page = await device.start();
    await goAs(page, 'socialWorker', '/');
    let interactions = 0;
    const click = async (target: Locator) => {
      interactions += 1;
      await target.click();
    };
    await page.getByText(phrase).waitFor();
    await click(page.getByRole('link', { name: new RegExp(`ჩანაწერი.*${familyName}`, 'u') }));
    await restored(page);
    expect(await noteText(page).inputValue()).toBe(phrase);
    expect(
      await page.getByRole('radio', { name: t(timelineTexts, 'noteKind.phone') }).isChecked(),
    ).toBe(true);
    expect(interactions).toBeLessThanOrEqual(2);
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await notesWith(phrase)).toBe(0);
  });

  it('is no draft any more once it is saved', async () => {
    await noteText(page).press('Control+Enter');
    await page.getByText(t(timelineTexts, 'note.saved')).waitFor();
    expect(await notesWith(phrase)).toBe(1);
    expect(await onDevice(page)).not.toContain('draft');
    await goAs(page, 'socialWorker', '/');
    expect(await page.getByText('შეუნახავი ტექსტები').count()).toBe(0);
  });

  it('brings back a form of many fields, dates and choices too, after typing up to the last second', async () => {
    await goAs(page, 'socialWorker', '/applications/new');
    await page.getByLabel('გვარი').fill('ხაბეიშვილი');
    await page.getByLabel('დაბადების თარიღი').first().fill('03.07.1985');
    await page.getByText('კაცი', { exact: true }).click();
    await page.getByLabel('სახელი', { exact: true }).pressSequentially('ვახტანგი', { delay: 40 });
    await device.kill();

    page = await device.start();
    await goAs(page, 'socialWorker', '/applications/new');
    await restored(page);
    expect(await page.getByLabel('გვარი').inputValue()).toBe('ხაბეიშვილი');
    expect(await page.getByLabel('სახელი', { exact: true }).inputValue()).toBe('ვახტანგი');
    expect(await page.getByLabel('დაბადების თარიღი').first().inputValue()).toBe('03.07.1985');
    expect(await page.getByRole('radio', { name: 'კაცი' }).isChecked()).toBe(true);
  });

  it('keeps what is typed when the language changes, in one step', async () => {
    await page.getByRole('button', { name: 'EN' }).click();
    await page.getByText('Your unsaved text has been restored').waitFor();
    expect(await page.getByLabel('Family name').inputValue()).toBe('ხაბეიშვილი');
    expect(await page.getByLabel('Given name').inputValue()).toBe('ვახტანგი');
    expect(await page.getByRole('radio', { name: 'Male', exact: true }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'ქარ' }).click();
  });

  it('throws it away when asked to, and brings it back at once', async () => {
    await page.getByRole('button', { name: t(uiTexts, 'draft.discard') }).click();
    expect(await page.getByLabel('გვარი').inputValue()).toBe('');
    await page.getByRole('button', { name: t(uiTexts, 'undo') }).click();
    expect(await page.getByLabel('გვარი').inputValue()).toBe('ხაბეიშვილი');
    await kept(page);
  });
});

describe('a browser that dies while it saves', () => {
  const device = newDevice();
  const phrase = `შენახვისას დახურული. ${run}`;

  it('writes nothing twice: the restored note goes under the key it was sent with', async () => {
    let page = await device.start();
    await goAs(page, 'socialWorker', `/beneficiaries/${person}/timeline`);
    await noteText(page).fill(phrase);
    await page.getByRole('radio', { name: t(timelineTexts, 'noteKind.phone') }).check();
    await kept(page);
    // The server writes the note down; its answer never arrives.
    const arrived = new Promise<void>((resolve) => {
      void page.route('**/notes', async (route) => {
        await route.fetch();
        resolve();
      });
    });
    await noteText(page).press('Control+Enter');
    await arrived;
    expect(await notesWith(phrase)).toBe(1);
    await device.kill();

    page = await device.start();
    await goAs(page, 'socialWorker', `/beneficiaries/${person}/timeline`);
    await restored(page);
    expect(await noteText(page).inputValue()).toBe(phrase);
    await noteText(page).press('Control+Enter');
    await page.getByText(t(timelineTexts, 'note.saved')).waitFor();
    expect(await notesWith(phrase)).toBe(1);
    expect(await onDevice(page)).not.toMatch(/draft|sent/u);
    await device.close();
  });
});

describe('what lies on the device', () => {
  const device = newDevice();
  const secret = 'საიდუმლო სიტყვა ჩანაწერიდან';
  let page: Page;

  it('cannot be read from the disk', async () => {
    page = await device.start();
    await goAs(page, 'socialWorker', `/beneficiaries/${person}/timeline`);
    await noteText(page).fill(secret);
    await kept(page);
    const raw = await onDevice(page);
    expect(raw).toContain('draft');
    for (const word of [familyName, secret, person, 'note', people.socialWorker, 'ბერიძე'])
      expect(raw).not.toContain(word);
  });

  it('is closed to the next user of the device, and waits for its own', async () => {
    await device.context?.clearCookies();
    await page.goto('/');
    await page.locator('input[type=email]').waitFor();
    await goAs(page, 'supervisor', '/');
    expect(await page.getByText('შეუნახავი ტექსტები').count()).toBe(0);
    await page.goto(`/beneficiaries/${person}/timeline`);
    await settled(page);
    expect(await page.getByText(secret).count()).toBe(0);
    await device.context?.clearCookies();
    await page.goto('/');
    await page.locator('input[type=email]').waitFor();
    await goAs(page, 'socialWorker', `/beneficiaries/${person}/timeline`);
    await restored(page);
    expect(await noteText(page).inputValue()).toBe(secret);
  });

  it('is gone after signing out, which says first what would be lost', async () => {
    await page.getByRole('button', { name: 'ნინო ბერიძე' }).click();
    await page.getByRole('menuitem', { name: t(appTexts, 'signOut') }).click();
    await page.getByText('შეუნახავი ტექსტი: 1').waitFor();
    expect(await accessibilityFindings(page, '[role=dialog]')).toEqual([]);
    await page.getByRole('button', { name: t(appTexts, 'unsent.stay') }).click();
    expect(await noteText(page).inputValue()).toBe(secret);
    await page.getByRole('button', { name: 'ნინო ბერიძე' }).click();
    await page.getByRole('menuitem', { name: t(appTexts, 'signOut') }).click();
    await page.getByRole('button', { name: t(appTexts, 'unsent.leave') }).click();
    await page.locator('input[type=email]').waitFor();
    // Only the lock of the supervisor is left, who has not signed out: it opens no data of others.
    expect((await onDevice(page)).split('\n').map((line) => line.split(':')[0])).toEqual(['locks']);
  });
});

describe('a session that ends while somebody writes', () => {
  const device = newDevice();

  it('is renewed in place, and what was typed is saved once', async () => {
    const phrase = `ტექსტი, რომელსაც სესიის დასრულება არ წაშლის. ${run}`;
    const page = await device.start();
    await goAs(page, 'socialWorker', `/beneficiaries/${person}/timeline`);
    await noteText(page).fill(phrase);
    await page.getByRole('radio', { name: t(timelineTexts, 'noteKind.phone') }).check();
    // Signs out without the page.
    await device.context?.request.post('/api/v1/auth/logout');
    await noteText(page).press('Control+Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(t(signInTexts, 'again')).waitFor();
    await dialog.locator('input[type=password]').fill(password);
    await dialog.locator('button[type=submit]').click();
    await dialog.waitFor({ state: 'detached' });
    expect(await noteText(page).inputValue()).toBe(phrase);
    await noteText(page).press('Control+Enter');
    await page.getByText(t(timelineTexts, 'note.saved')).waitFor();
    expect(await notesWith(phrase)).toBe(1);
  });
});

describe('a new build of the portal', () => {
  const device = newDevice();
  let front: Front;

  beforeAll(async () => {
    front = await openFront();
  });
  afterAll(async () => {
    await device.close();
    await front.close();
  });

  it('waits until it is asked in, and takes over without a word lost', async () => {
    const phrase = `ტექსტი ძველ ვერსიაში. ${run}`;
    const page = await device.start({ origin: front.origin });
    await goAs(page, 'socialWorker', `/beneficiaries/${person}/timeline`);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await noteText(page).fill(phrase);
    front.release('aNewerBuild1');
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.getByText('პორტალის ახალი ვერსია მზადაა').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await noteText(page).inputValue()).toBe(phrase);
    await page.getByRole('button', { name: t(appTexts, 'update.load') }).click();
    await restored(page);
    expect(await noteText(page).inputValue()).toBe(phrase);
    const build = () => page.locator('meta[name=build]').getAttribute('content');
    expect(await build()).toBe('aNewerBuild1');
    await settled(page);
    expect(await page.getByText('პორტალის ახალი ვერსია მზადაა').count()).toBe(0);
    await page.getByRole('button', { name: t(uiTexts, 'draft.discard') }).click();
  });
});

describe('two people who write the same plan', () => {
  const [first, second] = [newDevice(), newDevice()];
  const wish = `მინდა დურგალი გავხდე. ${run}`;
  const summary = `შინაარსი მეორე ბრაუზერიდან. ${run}`;

  const open = (page: Page) =>
    page.getByRole('button', { name: t(planWorkTexts, 'about.action') }).click();
  const about = (page: Page) => page.getByRole('textbox', { name: 'შინაარსი' });
  const save = (page: Page) =>
    page
      .getByRole('dialog')
      .getByRole('button', { name: t(uiTexts, 'dialog.save') })
      .click();
  const closed = (page: Page) => page.getByRole('dialog').waitFor({ state: 'detached' });
  let one: Page;
  let other: Page;

  it('both keep their words: what the other wrote elsewhere is taken over without a question', async () => {
    one = await first.start();
    const address = await planInPreparation(one);
    other = await second.start();
    await goAs(other, 'socialWorker', address);
    await open(one);
    await one.getByLabel('ბენეფიციარის აზრი და სურვილები').fill(wish);
    await open(other);
    await about(other).fill(summary);
    await save(other);
    await closed(other);

    await save(one);
    await closed(one);
    await one.getByText(wish).waitFor();
    await one.getByText(summary).waitFor();
    expect(await onDevice(one)).not.toContain('draft');
  });

  it('choose, where both wrote in one field', async () => {
    await open(one);
    await about(one).fill(`${summary} ა`);
    await open(other);
    await about(other).fill(`${summary} ბ`);
    await save(other);
    await closed(other);
    await save(one);
    await one.getByRole('radio', { name: `კოლეგის: ${summary} ბ` }).waitFor();
    expect(await about(one).inputValue()).toBe(`${summary} ა`);
    expect(await onDevice(one)).toContain('draft');
    await one.getByRole('radio', { name: `თქვენი: ${summary} ა` }).check();
    await save(one);
    await closed(one);
    await one.getByText(`${summary} ა`).waitFor();
  });

  it('keeps a form that stands over a page: Today leads into it, as it was', async () => {
    await first.close();
    one = await first.start();
    const address = await planInPreparation(one);
    await one
      .getByRole('button', { name: t(planWorkTexts, 'goal.add'), exact: true })
      .first()
      .click();
    await one.getByLabel(t(planWorkTexts, 'goal.text')).fill('მიზანი, რომელიც არ უნდა დაიკარგოს');
    await kept(one);
    await first.kill();
    const again = await first.start();
    await goAs(again, 'socialWorker', '/');
    await again.getByRole('link', { name: /^ახალი მიზანი/u }).click();
    await restored(again);
    expect(new URL(again.url()).pathname).toBe(address);
    expect(await again.getByLabel(t(planWorkTexts, 'goal.text')).inputValue()).toBe(
      'მიზანი, რომელიც არ უნდა დაიკარგოს',
    );
    await again.getByRole('button', { name: t(uiTexts, 'draft.discard') }).click();
    // The dialog opens only once: a reload does not ask for it again.
    await again.reload();
    await again
      .getByRole('button', { name: t(planWorkTexts, 'goal.add'), exact: true })
      .first()
      .waitFor();
    await settled(again);
    expect(await again.getByRole('dialog').count()).toBe(0);
  });
});

/** Opens a plan in preparation; creates one if there is none. */
async function planInPreparation(page: Page): Promise<string> {
  await goAs(page, 'socialWorker', '/beneficiaries?state=planning');
  const addresses = await page
    .locator('tbody tr[data-index] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  // The person without any plan is left to the journey of the plan, unless nobody else is there.
  for (const [address, mayStart] of [false, true].flatMap((may) =>
    addresses.map((one) => [one, may] as const),
  )) {
    await goAs(page, 'socialWorker', `${address}/plan`);
    const start = page.getByRole('button', { name: t(planWorkTexts, 'start.action') });
    if (mayStart && (await start.count()) > 0) await start.click();
    const change = page.getByRole('button', { name: t(planWorkTexts, 'about.action') });
    if (mayStart) await change.waitFor({ timeout: 5_000 }).catch(() => undefined);
    if ((await change.count()) > 0) return `${address}/plan`;
  }
  throw new Error('Nobody in planning has a plan that may be written.');
}
