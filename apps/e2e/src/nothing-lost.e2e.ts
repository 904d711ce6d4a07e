import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { apiAs, day, type ApiUser } from './support/api.js';
import { accessibilityFindings, horizontalOverflow } from './support/axe.js';
import { killBrowser, newProfile, openBrowser, type Size } from './support/browser.js';
import { course, type Course } from './support/course.js';
import { onDevice } from './support/device.js';
import { openFront, type Front } from './support/next-build.js';
import { password, people, settled, signIn, type Person } from './support/people.js';

/** Nothing typed is ever lost: whatever happens to the browser, the session, the line or the record. */

interface Listed<T> {
  items: T[];
}
interface WithId {
  id: string;
}

/** Makes words of this run unlike those of an earlier one on the same data. */
const run = Date.now().toString().slice(-6);

/** One person's browser on one device, which can be killed and started again. */
class Device {
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

  /** What was typed a second ago is safe; the form has long said so, from its first field on. */
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

/** A killed browser may have lost its cookie; then the sign-in stands where the page was to be. */
async function goAs(page: Page, person: Person, address: string): Promise<void> {
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

const kept = (page: Page) => page.getByText('დაცულია ამ მოწყობილობაზე').waitFor();
const restored = (page: Page) => page.getByText('თქვენი შეუნახავი ტექსტი აღდგენილია').waitFor();
const noteText = (page: Page) => page.getByLabel('რა მოხდა და რა შეთანხმდა');

let worker: ApiUser;
let person = '';
let familyName = '';
const devices: Device[] = [];
const newDevice = (size?: Size) => {
  const device = new Device(size);
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
  const said = `დედამ თქვა, რომ ორშაბათიდან მუშაობას იწყებს. ${run}`;
  let page: Page;

  it('loses nothing: Today leads to the note, and it stands there again after one click', async () => {
    page = await device.start();
    await goAs(page, 'socialWorker', `/beneficiaries/${person}/timeline`);
    await noteText(page).click();
    await page.keyboard.type(said);
    await page.getByRole('radio', { name: 'სატელეფონო ზარი' }).check();
    await kept(page);
    await device.kill();

    page = await device.start();
    await goAs(page, 'socialWorker', '/');
    let interactions = 0;
    const click = async (target: Locator) => {
      interactions += 1;
      await target.click();
    };
    await page.getByText(said).waitFor();
    await click(page.getByRole('link', { name: new RegExp(`ჩანაწერი.*${familyName}`, 'u') }));
    await restored(page);
    expect(await noteText(page).inputValue()).toBe(said);
    expect(await page.getByRole('radio', { name: 'სატელეფონო ზარი' }).isChecked()).toBe(true);
    expect(interactions).toBeLessThanOrEqual(2);
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await notesWith(said)).toBe(0);
  });

  it('is no draft any more once it is saved', async () => {
    await noteText(page).press('Control+Enter');
    await page.getByText('ჩანაწერი შენახულია.').waitFor();
    expect(await notesWith(said)).toBe(1);
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
    await page.getByText('What you had not saved is back').waitFor();
    expect(await page.getByLabel('Family name').inputValue()).toBe('ხაბეიშვილი');
    expect(await page.getByLabel('Given name').inputValue()).toBe('ვახტანგი');
    expect(await page.getByRole('radio', { name: 'Male', exact: true }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'ქარ' }).click();
  });

  it('throws it away when asked to, and brings it back at once', async () => {
    await page.getByRole('button', { name: 'წაშლა და თავიდან დაწყება' }).click();
    expect(await page.getByLabel('გვარი').inputValue()).toBe('');
    await page.getByRole('button', { name: 'დაბრუნება' }).click();
    expect(await page.getByLabel('გვარი').inputValue()).toBe('ხაბეიშვილი');
    await kept(page);
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
    await page.getByRole('menuitem', { name: 'სისტემიდან გასვლა' }).click();
    await page.getByText('შეუნახავი ტექსტი: 1').waitFor();
    expect(await accessibilityFindings(page, '[role=dialog]')).toEqual([]);
    await page.getByRole('button', { name: 'დარჩენა' }).click();
    expect(await noteText(page).inputValue()).toBe(secret);
    await page.getByRole('button', { name: 'ნინო ბერიძე' }).click();
    await page.getByRole('menuitem', { name: 'სისტემიდან გასვლა' }).click();
    await page.getByRole('button', { name: 'წაშლა და გასვლა' }).click();
    await page.locator('input[type=email]').waitFor();
    // What is left is the lock of the supervisor, who has not signed out: it opens nothing of others.
    expect((await onDevice(page)).split('\n').map((line) => line.split(':')[0])).toEqual(['locks']);
  });
});

describe('a session that ends while somebody writes', () => {
  const device = newDevice();

  it('is renewed in place, and what was typed is saved once', async () => {
    const said = `ტექსტი, რომელსაც სესიის დასრულება არ წაშლის. ${run}`;
    const page = await device.start();
    await goAs(page, 'socialWorker', `/beneficiaries/${person}/timeline`);
    await noteText(page).fill(said);
    await page.getByRole('radio', { name: 'სატელეფონო ზარი' }).check();
    // Signs out behind the back of the page.
    await device.context?.request.post('/api/v1/auth/logout');
    await noteText(page).press('Control+Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('სესია დასრულდა').waitFor();
    await dialog.locator('input[type=password]').fill(password);
    await dialog.locator('button[type=submit]').click();
    await dialog.waitFor({ state: 'detached' });
    expect(await noteText(page).inputValue()).toBe(said);
    await noteText(page).press('Control+Enter');
    await page.getByText('ჩანაწერი შენახულია.').waitFor();
    expect(await notesWith(said)).toBe(1);
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
    const said = `ტექსტი ძველ ვერსიაში. ${run}`;
    const page = await device.start({ origin: front.origin });
    await goAs(page, 'socialWorker', `/beneficiaries/${person}/timeline`);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await noteText(page).fill(said);
    front.release('aNewerBuild1');
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.getByText('პორტალის ახალი ვერსია მზადაა').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await noteText(page).inputValue()).toBe(said);
    await page.getByRole('button', { name: 'ჩატვირთვა' }).click();
    await restored(page);
    expect(await noteText(page).inputValue()).toBe(said);
    const build = () => page.locator('meta[name=build]').getAttribute('content');
    expect(await build()).toBe('aNewerBuild1');
    await settled(page);
    expect(await page.getByText('პორტალის ახალი ვერსია მზადაა').count()).toBe(0);
    await page.getByRole('button', { name: 'წაშლა და თავიდან დაწყება' }).click();
  });
});

describe('two people who write the same plan', () => {
  const [first, second] = [newDevice(), newDevice()];
  const wish = `მინდა დურგალი გავხდე. ${run}`;
  const summary = `შინაარსი მეორე ბრაუზერიდან. ${run}`;

  it('both keep their words: who comes second is told, and saves again', async () => {
    const one = await first.start();
    const address = await planInPreparation(one);
    const other = await second.start();
    await goAs(other, 'socialWorker', address);
    const open = (page: Page) => page.getByRole('button', { name: 'შინაარსის შეცვლა' }).click();
    const save = (page: Page) =>
      page.getByRole('dialog').getByRole('button', { name: 'შენახვა' }).click();
    const closed = (page: Page) => page.getByRole('dialog').waitFor({ state: 'detached' });
    await open(one);
    await one.getByLabel('ბენეფიციარის აზრი და სურვილები').fill(wish);
    await open(other);
    await other.getByRole('textbox', { name: 'შინაარსი' }).fill(summary);
    await save(other);
    await closed(other);

    await save(one);
    await one.getByText('აკრეფილი კი შენარჩუნებულია').waitFor();
    expect(await one.getByLabel('ბენეფიციარის აზრი და სურვილები').inputValue()).toBe(wish);
    await save(one);
    await closed(one);
    await one.getByText(wish).waitFor();
    await one.getByText(summary).waitFor();
    expect(await onDevice(one)).not.toContain('draft');
  });

  it('keeps a form that stands over a page: one more press opens it as it was', async () => {
    await first.close();
    const one = await first.start();
    const address = await planInPreparation(one);
    await one.getByRole('button', { name: 'მიზნის დამატება', exact: true }).first().click();
    await one.getByLabel('რას უნდა მივაღწიოთ').fill('მიზანი, რომელიც არ უნდა დაიკარგოს');
    await kept(one);
    await first.kill();
    const again = await first.start();
    await goAs(again, 'socialWorker', address);
    await again.getByRole('button', { name: 'მიზნის დამატება', exact: true }).first().click();
    await restored(again);
    expect(await again.getByLabel('რას უნდა მივაღწიოთ').inputValue()).toBe(
      'მიზანი, რომელიც არ უნდა დაიკარგოს',
    );
    await again.getByRole('button', { name: 'წაშლა და თავიდან დაწყება' }).click();
  });
});

/** Opens a plan that may be written; begins one where nobody has. */
async function planInPreparation(page: Page): Promise<string> {
  await goAs(page, 'socialWorker', '/beneficiaries?state=planning');
  const addresses = await page
    .locator('tbody tr[data-index] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const address of addresses) {
    await goAs(page, 'socialWorker', `${address}/plan`);
    const start = page.getByRole('button', { name: 'გეგმის შედგენის დაწყება' });
    if ((await start.count()) > 0) await start.click();
    const change = page.getByRole('button', { name: 'შინაარსის შეცვლა' });
    await change.waitFor({ timeout: 5_000 }).catch(() => undefined);
    if ((await change.count()) > 0) return `${address}/plan`;
  }
  throw new Error('Nobody in planning has a plan that may be written.');
}

describe('a register where there is no line', () => {
  const device = newDevice('phone');
  const groupName = `უხაზოდ ${run}`;
  let made: Course;
  let id = '';
  let page: Page;

  const mark = (name: string, label: string) =>
    page
      .getByRole('radiogroup', { name: `დასწრება: ${name}` })
      .locator('label')
      .filter({ hasText: label })
      .first();
  const unlock = async () => {
    await page.goto('/');
    await page.getByRole('heading', { name: 'კავშირი არ არის' }).waitFor();
    await page.locator('input[type=password]').fill(password);
    await page.locator('button[type=submit]').click();
  };
  const saved = () =>
    made.worker.get<{ version: number; items: { mark: string | null }[] }>(
      `/sessions/${id}/attendance`,
    );

  beforeAll(async () => {
    made = await course(groupName, 6);
    id = await made.session('23:30', day());
  }, 240_000);

  it('is taken along from Today', async () => {
    page = await device.start();
    await signIn(await Promise.resolve(page.context()), 'facilitator');
    await settled(page);
    await page.getByRole('button', { name: /^დღევანდელი ჟურნალების წამოღება/u }).click();
    await page.getByText('დღევანდელი ჟურნალები ამ მოწყობილობაზეა.').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await horizontalOverflow(page)).toEqual([]);
    const raw = await onDevice(page);
    expect(raw).toContain('register');
    for (const word of ['ჯაფარიძე', 'უხაზოდ', 'წიკლაური', id]) expect(raw).not.toContain(word);
    await page.waitForFunction(async () => {
      const ready = await navigator.serviceWorker.ready;
      return ready.active?.state === 'activated';
    });
    // Answers of the API are in no cache.
    const cached = await page.evaluate(async () => {
      const names = await caches.keys();
      const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return all.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(cached).toContain('/');
    expect(cached.filter((path) => path.startsWith('/api'))).toEqual([]);
  });

  it('opens without a line after the browser was killed, by the password and no other', async () => {
    await device.kill();
    page = await device.start({ offline: true });
    await page.goto('/');
    await page.getByRole('heading', { name: 'კავშირი არ არის' }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await horizontalOverflow(page)).toEqual([]);
    await page.locator('input[type=password]').fill('not this one');
    await page.locator('button[type=submit]').click();
    await page.getByText('ამ პაროლით ამ მოწყობილობაზე არაფერი იხსნება.').waitFor();
    await page.locator('input[type=password]').fill(password);
    await page.locator('button[type=submit]').click();
    await page.getByRole('link', { name: new RegExp(groupName, 'u') }).click();
    await page.getByText('აკლია: 6').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('keeps a half-filled one through another kill', async () => {
    await mark('ჯაფარიძე გიორგი', 'დაესწრო').click();
    await mark('წიკლაური ლევან', 'საპატიო').click();
    await page.getByRole('button', { name: 'ავადმყოფობა' }).click();
    await kept(page);
    await device.kill();
    page = await device.start({ offline: true });
    await unlock();
    await page
      .getByRole('link', { name: new RegExp(groupName, 'u') })
      .first()
      .click();
    await restored(page);
    await page.getByText('აკლია: 4').waitFor();
    expect(await page.getByLabel('გაცდენის მიზეზი: წიკლაური ლევან').inputValue()).toBe(
      'ავადმყოფობა',
    );
  });

  it('is saved without a line, waits through a third start, and is sent exactly once', async () => {
    await page.getByRole('button', { name: 'ყველა დაესწრო' }).click();
    await page.getByRole('button', { name: 'ჟურნალის შენახვა' }).click();
    await page.getByRole('link', { name: 'იგზავნება: 1' }).waitFor();
    expect((await saved()).version).toBe(1);
    await device.kill();
    page = await device.start({ offline: true });
    await unlock();
    await page.getByRole('link', { name: 'იგზავნება: 1' }).waitFor();
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PUT') sent.push(request.headers()['idempotency-key'] ?? '');
    });
    await device.line(true);
    // Signed in by the cookie, or asked to, where the kill took it.
    const again = page.getByRole('dialog').locator('input[type=password]');
    const gone = page.getByRole('link', { name: 'იგზავნება: 1' });
    await again.or(page.getByText('ჟურნალი გაიგზავნა').first()).first().waitFor();
    if (await again.isVisible()) {
      await again.fill(password);
      await page.getByRole('dialog').locator('button[type=submit]').click();
    }
    await gone.waitFor({ state: 'detached' });
    const register = await saved();
    expect(register.version).toBe(2);
    expect(register.items.filter((item) => item.mark === 'present')).toHaveLength(5);
    expect(register.items.filter((item) => item.mark === 'absentExcused')).toHaveLength(1);
    expect(new Set(sent).size).toBe(1);
  });
});
