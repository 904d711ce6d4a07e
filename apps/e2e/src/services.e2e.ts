import './support/page-stand-in.js';
import type { BrowserContext, Page } from 'playwright-core';
import { accessibilityFindings } from './support/axe.js';
import { apiAs, day, type ApiUser } from './support/api.js';
import { openBrowser, watchErrors } from './support/browser.js';
import { settled, signIn, type Person } from './support/people.js';
import { newPerson } from './support/services.js';
import { directoryTexts } from '../../web/src/features/services/directory.texts.js';
import { servicesTexts } from '../../web/src/features/services/services.texts.js';
import { uiTexts } from '../../web/src/ui/ui.texts.js';
import { say } from './support/portal-words.js';

/** Returns texts of the portal in Georgian. */
const t = say('ka');

const mark = `${Date.now() % 100_000}`;
let worker: ApiUser;
const contexts: BrowserContext[] = [];
const errors: string[] = [];

async function as(person: Person) {
  const context = await openBrowser({ language: 'ka' });
  contexts.push(context);
  const page = await signIn(context, person);
  errors.push(...watchErrors(page));
  return page;
}
beforeAll(async () => {
  worker = await apiAs('socialWorker');
});
afterAll(async () => {
  for (const context of contexts) await context.close();
});

const dialog = (page: Page) => page.getByRole('dialog');
const closed = (page: Page) => dialog(page).waitFor({ state: 'detached' });
const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();

/** Presses a button, and the button of the same name in the dialog that it opens. */
async function confirm(page: Page, name: string) {
  await press(page, name);
  await dialog(page).getByRole('button', { name, exact: true }).click();
  await closed(page);
}

describe('cards', () => {
  let page: Page;
  let personId: string;
  const card = 'პირადობის მოწმობა';
  const cards = () => panel(page, t(servicesTexts, 'cards.title'));
  const step = async (name: string, act?: () => Promise<void>) => {
    await cards()
      .getByRole('button', { name: `${name}: ${card}` })
      .click();
    await act?.();
    await dialog(page).getByRole('button', { name, exact: true }).click();
    await closed(page);
  };

  beforeAll(async () => {
    const person = await newPerson(worker, { givenName: 'ნანა', familyName: `ბარათიანი${mark}` });
    personId = person.id;
    page = await as('socialWorker');
    await page.goto(`/beneficiaries/${personId}/services`);
    await settled(page);
  });

  it('are asked for, one of a kind at a time', async () => {
    await cards().getByText(t(servicesTexts, 'cards.none')).waitFor();
    await press(page, t(servicesTexts, 'cards.request'));
    expect(await accessibilityFindings(page, '[role=dialog]')).toEqual([]);
    await dialog(page)
      .getByRole('button', { name: t(servicesTexts, 'cards.request') })
      .click();
    await closed(page);
    await cards().getByText('მოთხოვნილი', { exact: true }).waitFor();
    await press(page, t(servicesTexts, 'cards.request'));
    expect(await dialog(page).getByRole('radio').count()).toBe(1);
    await dialog(page).getByRole('button', { name: 'გაუქმება' }).click();
    await closed(page);
  });

  it('are issued with their number, which must be there', async () => {
    await cards()
      .getByRole('button', { name: `გაცემულია: ${card}` })
      .click();
    await dialog(page)
      .getByRole('button', { name: t(servicesTexts, 'cards.step.issue'), exact: true })
      .click();
    await dialog(page).getByRole('alert').waitFor();
    await dialog(page).getByLabel(t(servicesTexts, 'cards.number')).fill(`ID${mark}`);
    await dialog(page)
      .getByRole('button', { name: t(servicesTexts, 'cards.step.issue'), exact: true })
      .click();
    await closed(page);
    await cards().getByText(`${card} № ID${mark}`).waitFor();
  });

  it('are handed over, which counts as a service, and may be lost', async () => {
    await step(t(servicesTexts, 'cards.step.handOver'));
    await cards().getByText('გადაცემული', { exact: true }).waitFor();
    await panel(page, t(servicesTexts, 'deliveries.title'))
      .getByText('პირადობის მოწმობის უფასოდ გაცემა')
      .waitFor();
    await step(t(servicesTexts, 'cards.step.lose'), () =>
      dialog(page).getByLabel('შენიშვნა').fill('ქუჩაში დაკარგა'),
    );
    await cards().getByText('ქუჩაში დაკარგა').waitFor();
    expect(
      await cards()
        .getByRole('button', { name: new RegExp(`: ${card}`) })
        .count(),
    ).toBe(0);
    const { items } = await worker.get<{ items: { state: string }[] }>(
      `/issued-cards?beneficiaryId=${personId}`,
    );
    expect(items.map(({ state }) => state)).toEqual(['lost']);
  });

  it('can be refused, with the reason', async () => {
    await press(page, t(servicesTexts, 'cards.request'));
    await dialog(page).locator('input[value=transportCard]').check();
    await dialog(page)
      .getByRole('button', { name: t(servicesTexts, 'cards.request') })
      .click();
    await closed(page);
    await cards().getByRole('button', { name: 'უარი მივიღეთ: ტრანსპორტის ბარათი' }).click();
    await dialog(page).getByLabel('უარის მიზეზი').fill('სხვა მუნიციპალიტეტშია რეგისტრირებული');
    await dialog(page)
      .getByRole('button', { name: t(servicesTexts, 'cards.step.refuse'), exact: true })
      .click();
    await closed(page);
    await cards().getByText('უარყოფილი', { exact: true }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('stand beside services that staff give, which are recorded and corrected', async () => {
    const received = panel(page, t(servicesTexts, 'deliveries.title'));
    await press(page, t(servicesTexts, 'deliveries.record'));
    await dialog(page).getByRole('combobox', { name: 'სერვისი' }).click();
    await page.getByRole('option', { name: 'იურიდიული დახმარება' }).click();
    await dialog(page).getByLabel(t(servicesTexts, 'deliveries.units')).fill('2');
    await dialog(page)
      .getByRole('button', { name: t(uiTexts, 'dialog.save') })
      .click();
    await closed(page);
    await received.getByText('იურიდიული დახმარება').waitFor();
    await received.getByRole('button', { name: /^შესწორება: იურიდიული დახმარება/ }).click();
    await dialog(page).getByLabel(t(servicesTexts, 'deliveries.units')).fill('3');
    await dialog(page).getByLabel('შენიშვნა').fill('განცხადება შევადგინეთ');
    await dialog(page)
      .getByRole('button', { name: t(uiTexts, 'dialog.save') })
      .click();
    await closed(page);
    await received.getByText('განცხადება შევადგინეთ').waitFor();
    const { items } = await worker.get<{ items: { units: number; deliveredOn: string }[] }>(
      `/service-deliveries?beneficiaryId=${personId}&serviceCode=legal-assistance`,
    );
    expect(items).toMatchObject([{ units: 3, deliveredOn: day() }]);
  });
});

describe('the directory', () => {
  let worker: Page;
  let supervisor: Page;
  const place = `ბათუმი, სახლი ${mark}`;

  beforeAll(async () => {
    worker = await as('socialWorker');
    supervisor = await as('supervisor');
  });

  it('takes a proposal', async () => {
    await worker.goto('/services');
    await settled(worker);
    await worker.getByRole('link', { name: 'ახალი შეთავაზება' }).click();
    await worker.getByRole('combobox', { name: 'ორგანიზაცია' }).click();
    await worker.getByRole('option', { name: /ახალი ნაბიჯი/ }).click();
    await worker.getByRole('combobox', { name: 'სერვისი' }).click();
    await worker.getByRole('option', { name: 'იურიდიული დახმარება' }).click();
    await worker.getByLabel(t(directoryTexts, 'form.place')).fill(place);
    await worker.getByLabel('დამოკიდებულებები').check();
    await worker.locator('input[type=radio][value=female]').check();
    await worker.getByLabel(t(directoryTexts, 'form.ageFrom')).fill('40');
    await worker.getByLabel(t(directoryTexts, 'form.ageTo')).fill('30');
    await press(worker, t(directoryTexts, 'form.propose'));
    await worker.getByRole('alert').waitFor();
    await worker.getByLabel(t(directoryTexts, 'form.ageTo')).fill('60');
    await press(worker, t(directoryTexts, 'form.propose'));
    await worker.getByText('შეთავაზება ჯერ არ გადამოწმებულა', { exact: false }).waitFor();
    expect(
      await worker.getByRole('button', { name: t(directoryTexts, 'step.verify') }).count(),
    ).toBe(0);
  });

  it('is kept by the line: verified, published, paused, resumed', async () => {
    await supervisor.goto(new URL(worker.url()).pathname);
    await settled(supervisor);
    await confirm(supervisor, t(directoryTexts, 'step.verify'));
    await confirm(supervisor, t(directoryTexts, 'step.activate'));
    await confirm(supervisor, t(directoryTexts, 'step.suspend'));
    await supervisor.getByText(t(directoryTexts, 'waiting.suspended')).waitFor();
    await confirm(supervisor, t(directoryTexts, 'step.resume'));
    await supervisor.getByRole('button', { name: t(directoryTexts, 'step.suspend') }).waitFor();
  });

  it('is searched by need, sex, age and words, and Back brings the search again', async () => {
    await worker.goto('/services?need=dependences&sex=female&age=45');
    await settled(worker);
    await worker.locator('#directory-search').fill(mark);
    const found = worker.getByRole('table').getByText(place, { exact: false });
    await found.waitFor();
    await worker.waitForURL(/q=/u);
    await worker.getByRole('link', { name: 'იურიდიული დახმარება' }).first().click();
    await worker.getByRole('heading', { level: 1, name: 'იურიდიული დახმარება' }).waitFor();
    await worker.goBack();
    await found.waitFor();
    await worker.goto(`/services?age=25&q=${mark}`);
    await worker.getByText(t(directoryTexts, 'filteredOut')).waitFor();
  });

  it('takes over what a colleague changed elsewhere, and shows both values where both changed one', async () => {
    const address = `${new URL(supervisor.url()).pathname}/change`;
    await worker.goto(address);
    await supervisor.goto(address);
    await settled(worker);
    await settled(supervisor);
    await supervisor.getByLabel(t(directoryTexts, 'form.opening')).fill('შაბათს, 12:00');
    await supervisor.locator('input[type=radio][value=male]').check();
    await press(supervisor, t(directoryTexts, 'form.save'));
    await supervisor.getByText('შაბათს, 12:00').waitFor();

    await worker.getByLabel('სხვა პირობები').fill('პირადობის მოწმობით');
    await worker.locator('input[type=radio][value=""]').check();
    await press(worker, t(directoryTexts, 'form.save'));
    const conflict = worker.getByRole('alert').filter({ hasText: t(uiTexts, 'conflict.title') });
    await conflict.getByRole('radio', { name: 'თქვენი: ნებისმიერი' }).waitFor();
    expect(await conflict.getByRole('radiogroup').count()).toBe(1);
    expect(await accessibilityFindings(worker)).toEqual([]);
    await conflict.getByRole('radio', { name: 'კოლეგის: კაცი' }).check();
    expect(await worker.locator('input[type=radio][value=male]').isChecked()).toBe(true);
    await press(worker, t(directoryTexts, 'form.save'));
    await worker.getByRole('definition').filter({ hasText: 'პირადობის მოწმობით' }).waitFor();
    await worker.getByRole('definition').filter({ hasText: 'შაბათს, 12:00' }).waitFor();
    await worker.getByRole('definition').filter({ hasText: 'კაც' }).first().waitFor();
  });
});

it('was done without an error of the page', () => {
  // A problem that the journey provokes is an answer of the server, not an error of the page.
  expect(errors.filter((text) => !/ 4(09|12|22) /u.test(text))).toEqual([]);
});
