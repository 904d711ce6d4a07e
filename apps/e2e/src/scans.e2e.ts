import './support/page-stand-in.js';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { accessibilityFindings, horizontalOverflow } from './support/axe.js';
import { apiAs, type ApiUser } from './support/api.js';
import { openBrowser, sizes, watchErrors } from './support/browser.js';
import { settled, signIn } from './support/people.js';
import { say } from './support/portal-words.js';
import { begun, consent, planned, somebody } from './support/somebody.js';
import { resize } from './support/window-size.js';
import { beneficiaryLabels } from '../../web/src/domain/labels/beneficiaries.texts.js';
import { documentLabels } from '../../web/src/domain/labels/documents.texts.js';
import { scansTexts } from '../../web/src/domain/scans/scans.texts.js';
import { photoTexts } from '../../web/src/features/beneficiaries/photo.texts.js';
import { uiTexts } from '../../web/src/ui/ui.texts.js';

/** Returns texts of the portal in Georgian. */
const t = say('ka');

interface Listed {
  items: { scans: { name: string | null; mediaType: string }[] }[];
}

let worker: ApiUser;
let context: BrowserContext;
let page: Page;
let errors: string[];
let beneficiaryId = '';

beforeAll(async () => {
  worker = await apiAs('socialWorker');
  ({ beneficiaryId } = await somebody(worker, 'თენგიზ ბოლქვაძე'));
  await consent(worker, beneficiaryId);
  await worker.send('POST', `/beneficiaries/${beneficiaryId}/documents`, {
    type: 'courtJudgment',
    purpose: 'პირობითი მსჯავრის საფუძველი',
  });
  context = await openBrowser({ language: 'ka' });
  page = await signIn(context, 'socialWorker');
  errors = watchErrors(page);
});
afterAll(() => context.close());

/** A picture of a width of its own: two equal ones are one page. */
const picture = async (name: string, width: number) => ({
  name,
  mimeType: 'image/png',
  buffer: await page.screenshot({ clip: { x: 0, y: 0, width, height: 200 } }),
});
/** A picture of the size that cameras of phones take. */
const photograph = async () => ({
  name: 'სურათი.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    await page.evaluate(() => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [4000, 3000];
      canvas.getContext('2d')?.fillRect(0, 0, 2000, 1500);
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    }),
    'base64',
  ),
});
const addTo = (paper: string) =>
  page.getByRole('button', { name: `${t(scansTexts, 'add')}: ${paper}`, exact: true });
const dialog = () => page.getByRole('dialog');
const pages = () => dialog().getByRole('list', { name: t(scansTexts, 'pages') });
const button = (name: string) => dialog().getByRole('button', { name, exact: true });
const chooser = () => dialog().getByLabel(t(scansTexts, 'choose'), { exact: true });
const scansOf = async (part: string): Promise<(string | null)[]> =>
  (await worker.get<Listed>(`/beneficiaries/${beneficiaryId}/${part}`)).items.flatMap(({ scans }) =>
    scans.map(({ name }) => name),
  );

it('adds several pages of a document at once, and says which one is no page', async () => {
  await page.goto(`/beneficiaries/${beneficiaryId}/file`);
  await settled(page);
  expect(await accessibilityFindings(page)).toEqual([]);
  await addTo(t(documentLabels, 'type.courtJudgment')).click();
  await chooser().setInputFiles([
    await picture('პირველი.png', 300),
    { name: 'შენიშვნა.png', mimeType: 'image/png', buffer: Buffer.from('not a picture') },
    await picture('მეორე.png', 360),
  ]);
  await dialog().getByRole('alert').waitFor();
  await pages().getByText('გვერდი 2', { exact: true }).waitFor();
  expect(await dialog().getByRole('alert').innerText()).toContain('შენიშვნა.png');
  expect(await accessibilityFindings(page, '[role=dialog]')).toEqual([]);
  expect(await scansOf('documents')).toEqual(['პირველი.png', 'მეორე.png']);
  // The browser notes the refusal, and nothing else.
  expect(errors.splice(0)).toEqual([expect.stringContaining('415')]);
});

it('shows a page without leaving the list, on a phone too, where the camera is offered', async () => {
  await button(t(scansTexts, 'showPage', { number: 2 })).click();
  const shown = pages().getByRole('img', { name: t(scansTexts, 'page', { number: 2 }) });
  await shown.waitFor();
  expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(360);
  await resize(page, sizes.phone);
  const camera = dialog().getByLabel(t(scansTexts, 'photo'), { exact: true });
  await camera.waitFor({ state: 'attached' });
  expect(await camera.getAttribute('capture')).toBe('environment');
  expect(await horizontalOverflow(page)).toEqual([]);
  expect(await accessibilityFindings(page, '[role=dialog]')).toEqual([]);
  const large = await photograph();
  await camera.setInputFiles(large);
  await pages().getByText('გვერდი 3', { exact: true }).waitFor();
  await button(t(scansTexts, 'showPage', { number: 3 })).click();
  const taken = pages().getByRole('img', { name: t(scansTexts, 'page', { number: 3 }) });
  await taken.waitFor();
  // It is sent in the size of a page, as the camera of the phone would not.
  expect(
    await taken.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]),
  ).toEqual([2200, 1650]);
});

it('removes a page with a reason, and the others keep their order', async () => {
  await resize(page, sizes.desktop);
  await button(t(scansTexts, 'removePage', { number: 1 })).click();
  await dialog().getByLabel(t(uiTexts, 'dialog.reason')).fill('სხვა ადამიანის გვერდია');
  await button(t(scansTexts, 'remove')).click();
  await pages().getByText('გვერდი 2', { exact: true }).waitFor();
  expect(await scansOf('documents')).toEqual(['მეორე.png', 'სურათი.jpg']);
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  await resize(page, sizes.phone);
  expect(await accessibilityFindings(page)).toEqual([]);
  expect(await horizontalOverflow(page)).toEqual([]);
  await resize(page, sizes.desktop);
});

it('keeps the signed paper with its consent', async () => {
  await addTo(t(beneficiaryLabels, 'consent.assessment')).click();
  await chooser().setInputFiles({
    name: 'თანხმობა.pdf',
    mimeType: 'application/pdf',
    buffer: await page.pdf(),
  });
  await pages().getByText('გვერდი 1', { exact: true }).waitFor();
  await button(t(scansTexts, 'showPage', { number: 1 })).click();
  await dialog()
    .getByRole('button', { name: t(scansTexts, 'save') })
    .waitFor();
  expect(await scansOf('consents')).toEqual(['თანხმობა.pdf']);
  expect(errors).toEqual([]);
});

it('keeps the signed plan, scanned on a phone from where it was printed, byte for byte', async () => {
  const supervisor = await apiAs('supervisor');
  const programmes = await worker.get<{ items: { id: string; code: string }[] }>('/programmes');
  const programmeId = programmes.items.find(({ code }) => code === 'emotion-regulation')?.id ?? '';
  const person = await somebody(worker, 'თამაზ ბოლქვაძე');
  await begun(worker, supervisor, person);
  await planned(worker, supervisor, person, programmeId);
  const { items } = await worker.get<{ items: { id: string }[] }>(`/plans?caseId=${person.caseId}`);
  const planId = items[0]?.id ?? '';
  const signed = await page.pdf();
  await resize(page, sizes.phone);
  await page.goto(`/plans/${planId}/print`);
  await settled(page);
  await page.getByRole('button', { name: t(scansTexts, 'signed.add'), exact: true }).click();
  await chooser().setInputFiles([
    { name: 'გეგმა.pdf', mimeType: 'application/pdf', buffer: signed },
    await picture('ხელმოწერები.png', 320),
  ]);
  await pages().getByText('გვერდი 2', { exact: true }).waitFor();
  expect(await horizontalOverflow(page)).toEqual([]);
  expect(await accessibilityFindings(page, '[role=dialog]')).toEqual([]);
  await button(t(scansTexts, 'showPage', { number: 1 })).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(t(scansTexts, 'save')).click(),
  ]);
  expect(readFileSync(await download.path()).equals(signed)).toBe(true);
  await resize(page, sizes.desktop);
  await page.goto(`/beneficiaries/${person.beneficiaryId}/plan`);
  await settled(page);
  await page
    .getByRole('button', { name: t(scansTexts, 'signed.open', { count: 2 }), exact: true })
    .click();
  await pages().getByText('ხელმოწერები.png').waitFor();
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
});

it('shows the photo of a person who agreed to it, made small, and destroys it on request', async () => {
  await page.goto(`/beneficiaries/${beneficiaryId}`);
  await settled(page);
  const add = page.getByRole('button', { name: t(photoTexts, 'add'), exact: true });
  await add.click();
  const choose = dialog().getByLabel(t(photoTexts, 'choose'), { exact: true });
  expect(await choose.isDisabled()).toBe(true);
  await dialog().getByLabel(t(photoTexts, 'agrees')).check();
  expect(await accessibilityFindings(page, '[role=dialog]')).toEqual([]);
  await choose.setInputFiles(await photograph());
  const photo = page.getByRole('button', { name: /^ფოტო: / });
  await photo.getByRole('img').waitFor();
  expect(
    await photo
      .getByRole('img')
      .evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]),
  ).toEqual([800, 600]);
  for (const size of [sizes.phone, sizes.desktop]) {
    await resize(page, size);
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await horizontalOverflow(page)).toEqual([]);
  }
  await photo.click();
  await button(t(photoTexts, 'remove')).click();
  await dialog().getByText(t(photoTexts, 'removeText')).waitFor();
  await button(t(photoTexts, 'remove')).click();
  await page.keyboard.press('Escape');
  await add.waitFor();
  expect(
    (await worker.get<{ photo: unknown }>(`/beneficiaries/${beneficiaryId}/record`)).photo,
  ).toBeNull();
  expect(errors).toEqual([]);
});
