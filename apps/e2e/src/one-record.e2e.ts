import './support/page-stand-in.js';
import type { BrowserContext, Page } from 'playwright-core';
import { recordTexts } from '../../web/src/features/beneficiaries/record.texts.js';
import { referralTexts } from '../../web/src/features/services/referral.texts.js';
import { serviceLabels } from '../../web/src/domain/labels/services.texts.js';
import { apiAs, type ApiUser } from './support/api.js';
import { openBrowser, watchErrors } from './support/browser.js';
import { settled, signIn } from './support/people.js';
import { say } from './support/portal-words.js';
import { newPerson } from './support/services.js';

interface Offer {
  organisation: { id: string };
  serviceCode: string;
}

/** Nino corrects a name and a birth date once; every screen that she had open shows the correction. */
const t = say('ka');
const stamp = `${Date.now() % 100_000}`;
const old = `ძველგვარი${stamp}`;
const corrected = `ახალგვარი${stamp}`;

let worker: ApiUser;
let context: BrowserContext;
let page: Page;
let errors: string[];
let id: string;
let referral: string;

const dialog = () => page.getByRole('dialog');

/**
 * Waits until the screen shows one name and not the other; a copy that is never read again ends in a
 * timeout.
 */
const names = (shown: string, gone: string) =>
  page.waitForFunction(
    ([yes = '', no = '']) => {
      const text = document.getElementById('main')?.innerText ?? '';
      return text.includes(yes) && !text.includes(no);
    },
    [shown, gone],
    { timeout: 15_000 },
  );

/** Follows a link within the open page, whose memory keeps the answers it has read. */
async function follow(address: string) {
  await page.locator(`a[href="${address}"]`).first().click();
  await page.waitForURL((url) => `${url.pathname}${url.search}` === address);
  await settled(page);
}

/** Screens that show the person's name, each with the way to it. */
const screens: Record<string, () => Promise<void>> = {
  'the timeline': () => follow(`/beneficiaries/${id}/timeline`),
  'the case': () => follow(`/beneficiaries/${id}/case`),
  'the plan': () => follow(`/beneficiaries/${id}/plan`),
  'the services': () => follow(`/beneficiaries/${id}/services`),
  'the referral': () => follow(`/services/referrals/${referral}`),
  'the referrals of the bureau': async () => {
    await follow('/services');
    await follow('/services/referrals');
    await page
      .locator('#main')
      .getByText(t(serviceLabels, 'stage.prepared'), { exact: true })
      .first()
      .click();
    await settled(page);
  },
};

async function backToPerson() {
  if (!page.url().endsWith(referral)) await follow(`/services/referrals/${referral}`);
  await page.locator(`#main a[href^="/beneficiaries/${id}"]`).first().click();
  await settled(page);
  await follow(`/beneficiaries/${id}`);
}

/** The possible signers in the dialog that sends the referral. */
async function signers(): Promise<string[]> {
  await screens['the services']?.();
  await screens['the referral']?.();
  await page.getByRole('button', { name: t(referralTexts, 'step.send') }).click();
  const group = dialog().getByRole('radiogroup', { name: t(referralTexts, 'send.givenBy') });
  await group.waitFor();
  const labels = await group
    .getByRole('radio')
    .evaluateAll((inputs) =>
      inputs.map((input) => (input as HTMLInputElement).labels?.[0]?.textContent ?? ''),
    );
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  return labels;
}

beforeAll(async () => {
  worker = await apiAs('socialWorker');
  ({ id } = await newPerson(worker, { givenName: 'მზია', familyName: old }));
  const { items } = await worker.get<{ items: Offer[] }>(
    '/directory/entries?state=active&serviceCode=psychologicalConsultation',
  );
  const [offer] =
    items.length > 0
      ? items
      : (await worker.get<{ items: Offer[] }>('/directory/entries?state=active')).items;
  if (!offer) throw new Error('The demo has no offer in force.');
  const made = await worker.send<{ id: string }>('POST', '/referrals', {
    beneficiaryId: id,
    organisationId: offer.organisation.id,
    serviceCode: offer.serviceCode,
    request: 'გთხოვთ, დაეხმაროთ.',
  });
  referral = made.id;
  context = await openBrowser({ language: 'ka' });
  page = await signIn(context, 'socialWorker');
  errors = watchErrors(page);
  await page.goto(`/beneficiaries/${id}`);
  await settled(page);
});
afterAll(() => context.close());

it('shows the name that was recorded first on every screen', async () => {
  for (const [screen, open] of Object.entries(screens)) {
    await open();
    await names(old, corrected).catch(() => {
      throw new Error(`${screen} does not name the person.`);
    });
  }
  await backToPerson();
});

it('lets an adult sign, or a legal representative', async () => {
  expect(await signers()).toHaveLength(2);
  await backToPerson();
});

it('shows the corrected name everywhere, and nowhere the old one', async () => {
  await page
    .getByRole('button', { name: t(recordTexts, 'change.action') })
    .first()
    .click();
  await dialog()
    .getByRole('textbox', { name: t(recordTexts, 'change.familyName') })
    .fill(corrected);
  const born = new Date();
  born.setFullYear(born.getFullYear() - 15);
  const day = `${String(born.getDate()).padStart(2, '0')}.${String(born.getMonth() + 1).padStart(2, '0')}.${born.getFullYear()}`;
  await dialog()
    .getByRole('textbox', { name: t(recordTexts, 'change.birthDate') })
    .fill(day);
  await page.keyboard.press('Control+Enter');
  await dialog().waitFor({ state: 'detached' });
  await settled(page);
  for (const [screen, open] of Object.entries(screens)) {
    await open();
    await names(corrected, old).catch(() => {
      throw new Error(`${screen} shows a stale copy.`);
    });
  }
  await backToPerson();
});

it('asks the legal representative to sign, as for a minor', async () => {
  expect(await signers()).toEqual([t(referralTexts, 'send.legalRepresentative')]);
  expect(errors).toEqual([]);
});
