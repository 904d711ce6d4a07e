import './support/page-stand-in.js';
import type { BrowserContext, Page } from 'playwright-core';
import { accessibilityFindings, horizontalOverflow } from './support/axe.js';
import { apiAs, type ApiUser } from './support/api.js';
import { openBrowser, watchErrors, type Language, type Size } from './support/browser.js';
import { settled, signIn, type Person } from './support/people.js';
import { newPerson } from './support/services.js';
import { groupsTexts } from '../../web/src/features/groups/groups.texts.js';
import { partnerTexts } from '../../web/src/features/partner/partner.texts.js';
import { referralTexts } from '../../web/src/features/services/referral.texts.js';
import { servicesTexts } from '../../web/src/features/services/services.texts.js';
import { uiTexts } from '../../web/src/ui/ui.texts.js';
import { say } from './support/portal-words.js';

/** Returns texts of the portal in Georgian. */
const t = say('ka');

const mark = `${Date.now() % 100_000}`;
const request = `გთხოვთ, დაეხმაროთ სამსახურის ძიებაში (${mark})`;

let worker: ApiUser;
const contexts: BrowserContext[] = [];
const errors: string[] = [];

async function as(person: Person, language: Language = 'ka', size: Size = 'desktop') {
  const context = await openBrowser({ language, size });
  contexts.push(context);
  const page = await signIn(context, person);
  errors.push(...watchErrors(page));
  await settled(page);
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

/** Counts clicks as the targets of the portal count them: typing is no interaction. */
function counter() {
  let interactions = 0;
  return {
    click: async (target: { click: () => Promise<void> }) => {
      interactions += 1;
      await target.click();
    },
    get count() {
      return interactions;
    },
  };
}

async function clean(page: Page, layer?: string) {
  expect(await accessibilityFindings(page, layer)).toEqual([]);
  expect(await horizontalOverflow(page)).toEqual([]);
}

describe('a referral, from the need to what came of it', () => {
  let desk: Page;
  let phone: Page;
  let person: Awaited<ReturnType<typeof newPerson>>;
  let address = '';

  beforeAll(async () => {
    person = await newPerson(worker, { givenName: 'მზია', familyName: `გადამისამართებული${mark}` });
    desk = await as('socialWorker');
    phone = await as('partner', 'ka', 'phone');
  });

  it('asks first: nothing leaves without a place, a request and the signed consent', async () => {
    await desk.goto(`/beneficiaries/${person.id}/services/refer`);
    await settled(desk);
    await desk.getByRole('button', { name: t(referralTexts, 'form.send') }).click();
    await desk.getByText(t(referralTexts, 'form.chooseOffer')).waitFor();
    await desk.getByRole('radio').first().check();
    await desk.getByRole('button', { name: t(referralTexts, 'form.send') }).click();
    await desk.getByRole('alert').waitFor();
    await clean(desk);
    await desk.getByLabel(t(referralTexts, 'form.request')).fill(request);
    await desk.getByRole('button', { name: t(referralTexts, 'form.send') }).click();
    await dialog(desk).getByText(t(referralTexts, 'send.needed')).waitFor();
    await dialog(desk)
      .getByRole('button', { name: t(referralTexts, 'send.confirmWithConsent') })
      .click();
    await dialog(desk).getByText('უმისოდ არაფერი გაიგზავნება', { exact: false }).waitFor();
    await clean(desk, '[role=dialog]');
    const { items } = await worker.get<{ items: unknown[] }>(
      `/referrals?beneficiaryId=${person.id}`,
    );
    expect(items).toEqual([]);
  });

  it('comes back after the browser was lost, with all that was typed', async () => {
    await desk.reload();
    await settled(desk);
    const field = desk.getByLabel(t(referralTexts, 'form.request'));
    await desk.getByText('თქვენი შეუნახავი ტექსტი აღდგენილია', { exact: false }).waitFor();
    expect(await field.inputValue()).toBe(request);
    expect(await desk.getByRole('radio').first().isChecked()).toBe(true);
    await clean(desk);
    await desk.getByRole('button', { name: t(uiTexts, 'draft.discard') }).click();
    await desk.getByText(t(uiTexts, 'draft.discarded')).waitFor();
    expect(await field.inputValue()).toBe('');
  });

  it('is sent with its consent in no more than eight interactions', async () => {
    await desk.goto(`/beneficiaries/${person.id}`);
    await settled(desk);
    const hand = counter();
    await hand.click(
      panel(desk, t(servicesTexts, 'summary.title')).getByRole('link', { name: 'გადამისამართება' }),
    );
    await hand.click(
      desk.getByRole('radio', { name: /^ფსიქოლოგიური კონსულტაცია, ა\(ა\)იპ „ხიდი“/ }).first(),
    );
    await hand.click(desk.getByLabel(t(referralTexts, 'form.request')));
    await desk.keyboard.type(request);
    await hand.click(desk.getByRole('button', { name: t(referralTexts, 'form.send') }));
    await hand.click(dialog(desk).getByRole('checkbox'));
    await hand.click(
      dialog(desk).getByRole('button', { name: t(referralTexts, 'send.confirmWithConsent') }),
    );
    await desk.getByText(/^პარტნიორი პასუხობს/).waitFor();
    expect(hand.count).toBeLessThanOrEqual(8);
    address = new URL(desk.url()).pathname;
    await clean(desk);
  });

  it('is accepted by the partner, on a phone, in two clicks; then the phone number is there', async () => {
    await phone.goto('/');
    await settled(phone);
    const item = phone.getByRole('listitem').filter({ hasText: request });
    await item.waitFor();
    expect(await item.textContent()).not.toContain(person.phone);
    const hand = counter();
    await hand.click(item.getByRole('button', { name: /^მიღება/ }));
    await hand.click(
      dialog(phone).getByRole('button', { name: t(partnerTexts, 'step.accept'), exact: true }),
    );
    await phone.getByRole('link', { name: /^ტელეფონი \d/u }).waitFor();
    expect(hand.count).toBe(2);
    await closed(phone);
    await clean(phone);
  });

  it('is begun, attended and delivered there', async () => {
    await phone.getByRole('button', { name: t(partnerTexts, 'step.start') }).click();
    await dialog(phone)
      .getByRole('button', { name: t(partnerTexts, 'step.start') })
      .click();
    await closed(phone);
    const days = panel(phone, t(partnerTexts, 'visits.title'));
    await days.getByRole('button', { name: 'მოვიდა', exact: true }).click();
    await days.getByText('დაესწრო: 1 დღე 1-დან').waitFor();
    await clean(phone);
    await days.getByRole('button', { name: /^შესწორება/ }).click();
    await dialog(phone).getByLabel('შენიშვნა').fill('პირველი შეხვედრა');
    await dialog(phone)
      .getByRole('button', { name: t(uiTexts, 'dialog.save') })
      .click();
    await closed(phone);
    await days.getByText(t(groupsTexts, 'schedule.startsOn')).waitFor();

    await phone.getByRole('button', { name: 'სერვისი გაწეულია' }).click();
    const units = dialog(phone).getByLabel(t(groupsTexts, 'schedule.count'), { exact: false });
    expect(await units.inputValue()).toBe('1');
    await clean(phone, '[role=dialog]');
    await units.fill('4');
    await dialog(phone).getByLabel(t(partnerTexts, 'deliver.note')).fill('სამსახური იპოვა');
    await dialog(phone).getByRole('button', { name: 'სერვისი გაწეულია' }).click();
    await phone.getByText(t(partnerTexts, 'next.delivered')).waitFor();
  });

  it('shows the social worker what came of it, and who learned what', async () => {
    await desk.goto(address);
    await settled(desk);
    await desk.getByText(t(referralTexts, 'next.delivered')).waitFor();
    await desk.getByText('სამსახური იპოვა').waitFor();
    await desk.getByText(t(groupsTexts, 'schedule.startsOn')).waitFor();
    await desk.getByRole('link', { name: t(referralTexts, 'openRecord') }).click();
    const received = panel(desk, t(servicesTexts, 'deliveries.title'));
    await received.getByRole('cell', { name: '4', exact: true }).waitFor();
    const told = panel(desk, t(servicesTexts, 'disclosures.title'));
    await told.getByText('ტელეფონი გაუზიარდა მიღებისას').waitFor();
    await clean(desk);
    await told.getByRole('link', { name: t(servicesTexts, 'disclosures.print') }).click();
    const paper = desk.getByRole('article');
    await paper.getByText('ცნობა პერსონალური მონაცემების გადაცემის შესახებ').waitFor();
    await paper.getByText('სახელი, გვარი, სერვისი, თხოვნის ტექსტი').waitFor();
  });

  it('opens to the partner nothing but its own referrals', async () => {
    // A menu of one screen has no bar on a phone.
    expect(await phone.getByRole('navigation').getByRole('link').count()).toBe(0);
    const partner = await apiAs('partner');
    for (const path of [
      '/beneficiaries',
      `/beneficiaries/${person.id}`,
      '/directory/entries',
      `/referrals?beneficiaryId=${person.id}`,
    ])
      await expect(partner.get(path)).rejects.toThrow(/: 40[03] /);
    const other = await apiAs('otherPartner');
    await expect(other.get(`/referrals/${address.split('/').at(-1)}`)).rejects.toThrow(/: 404 /);
  });
});

it('goes in English from the directory to a rejection, and on to another partner', async () => {
  await newPerson(worker, {
    givenName: 'Giorgi',
    familyName: `Referred${mark}`,
    birthDate: '1990-03-14',
  });
  const english = `Please help with the course (${mark})`;
  const desk = await as('socialWorker', 'en');
  await desk.getByRole('link', { name: 'Services', exact: true }).click();
  await desk.getByLabel('Search the directory').last().fill('psychological');
  await desk.waitForURL(/q=psychological/u);
  const offer = desk.getByRole('link', { name: 'Psychological consultation' }).first();
  await offer.waitFor();
  await settled(desk);
  await offer.click();
  await desk.getByRole('link', { name: 'Refer somebody' }).click();
  await desk.locator('#person-search').fill(`Referred${mark}`);
  await desk.getByRole('link', { name: `Referred${mark} Giorgi`, exact: false }).click();
  const radio = desk.getByRole('radio').first();
  await radio.waitFor();
  expect(await radio.isChecked()).toBe(true);
  await desk.getByLabel('What you ask for').fill(english);
  await desk.getByRole('button', { name: 'Send…' }).click();
  await dialog(desk).getByRole('checkbox').check();
  await dialog(desk).getByRole('button', { name: 'Save the consent and send' }).click();
  await desk.getByText(/^The partner answers by/).waitFor();

  const partner = await as('partner', 'en');
  const item = partner.getByRole('listitem').filter({ hasText: english });
  const hand = counter();
  await hand.click(item.getByRole('button', { name: /^Reject/ }));
  await clean(partner, '[role=dialog]');
  await hand.click(dialog(partner).getByRole('button', { name: 'No free place' }));
  await closed(partner);
  await item.getByRole('button', { name: /^Reject/ }).waitFor({ state: 'detached' });
  expect(hand.count).toBe(2);

  await desk.reload();
  await settled(desk);
  await desk.getByText('No free place', { exact: true }).waitFor();
  await desk.getByRole('button', { name: 'Copy into a new referral' }).click();
  await dialog(desk).getByRole('button', { name: 'Copy into a new referral' }).click();
  await desk.getByText(/^The partner does not see a draft/).waitFor();
  await closed(desk);
  await desk.getByRole('button', { name: 'Change', exact: true }).click();
  await dialog(desk).getByRole('combobox', { name: 'Organisation' }).click();
  await desk.getByRole('option', { name: /Akhali Nabiji/ }).click();
  await dialog(desk).getByRole('button', { name: 'Save' }).click();
  await closed(desk);
  await desk.getByRole('definition').filter({ hasText: 'Akhali Nabiji' }).first().waitFor();

  // The consent named the first partner only: the second one needs its own.
  await desk.getByRole('button', { name: 'Send', exact: true }).click();
  await dialog(desk).getByText('There is no consent to sharing data yet').waitFor();
  await dialog(desk).getByRole('button', { name: 'Cancel' }).click();
  await closed(desk);
  await desk.getByRole('button', { name: 'Discard' }).click();
  await dialog(desk).getByRole('button', { name: 'Discard' }).click();
  await desk.getByText('The draft was discarded.', { exact: true }).first().waitFor();
  await clean(desk);
});

it('was done without an error of the page', () => {
  expect(errors).toEqual([]);
});
