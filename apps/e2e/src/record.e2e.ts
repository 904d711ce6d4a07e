import './support/page-stand-in.js';
import type { BrowserContext, Page } from 'playwright-core';
import { apiAs, type ApiUser } from './support/api.js';
import { openBrowser, watchErrors } from './support/browser.js';
import { settled, signIn } from './support/people.js';
import { caseFileTexts } from '../../web/src/features/case-file/file.texts.js';
import { outcomesTexts } from '../../web/src/features/case-file/outcomes.texts.js';
import { outreachTexts } from '../../web/src/features/beneficiaries/outreach.texts.js';
import { recordTexts } from '../../web/src/features/beneficiaries/record.texts.js';
import { timelineTexts } from '../../web/src/features/timeline/timeline.texts.js';
import { uiTexts } from '../../web/src/ui/ui.texts.js';
import { say } from './support/portal-words.js';

/** Returns texts of the portal in Georgian. */
const t = say('ka');

interface Person {
  id: string;
  phone: string | null;
  address: string | null;
  version: number;
}

/** Nino works on the file of a person; Ketevan, her supervisor, changes the same record meanwhile. */
let context: BrowserContext;
let page: Page;
let errors: string[];
let ketevan: ApiUser;
let id: string;
const stamp = Date.now();

const person = () => ketevan.get<Person>(`/beneficiaries/${id}`);
const section = (title: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title }) });
const dialog = () => page.getByRole('dialog');
const field = (name: string) => dialog().getByRole('textbox', { name });
const saved = async () => {
  await dialog().waitFor({ state: 'detached' });
  await settled(page);
};

beforeAll(async () => {
  ketevan = await apiAs('supervisor');
  context = await openBrowser({ language: 'ka' });
  page = await signIn(context, 'socialWorker');
  errors = watchErrors(page);
  await page.goto('/beneficiaries?state=active&category=formerPrisoner');
  await settled(page);
  const address = await page.locator('tbody tr[data-index="2"] a').getAttribute('href');
  id = address?.split('/').at(-1) ?? '';
  await page.goto(`/beneficiaries/${id}`);
  await settled(page);
});
afterAll(() => context.close());

describe('who it is', () => {
  it('tells risk, contacts and plan on every page of the record', async () => {
    for (const tab of ['', '/timeline', '/case', '/file']) {
      await page.goto(`/beneficiaries/${id}${tab}`);
      await settled(page);
      const bar = await page.getByRole('region', { name: 'ვინ არის' }).innerText();
      for (const detail of ['რისკი', 'ბოლო კონტაქტი', 'შემდეგი შეხვედრა', 'გეგმა'])
        expect(bar).toContain(detail);
    }
  });
});

describe('personal details', () => {
  const open = async () => {
    await page.goto(`/beneficiaries/${id}`);
    await settled(page);
    await section(t(recordTexts, 'person.title'))
      .getByRole('button', { name: t(recordTexts, 'change.action') })
      .click();
  };
  const elsewhere = async (change: Record<string, string>) => {
    const { version } = await person();
    await ketevan.send('PATCH', `/beneficiaries/${id}`, change, version);
  };

  it('are corrected', async () => {
    await open();
    await field('ტელეფონი').fill('555 00 00 01');
    await page.keyboard.press('Control+Enter');
    await saved();
    expect((await person()).phone).toBe('+995555000001');
  });

  it('take over what a colleague changed in another field, without a question', async () => {
    await open();
    await elsewhere({ address: 'ქუთაისი, რუსთაველის 1' });
    await field('ტელეფონი').fill('555 00 00 02');
    await page.keyboard.press('Control+Enter');
    await saved();
    expect(await person()).toMatchObject({
      phone: '+995555000002',
      address: 'ქუთაისი, რუსთაველის 1',
    });
  });

  it('show both values where two people changed one field, and save the chosen one', async () => {
    await open();
    await elsewhere({ phone: '+995555999999' });
    await field('ტელეფონი').fill('555 00 00 03');
    await field('ფაქტობრივი მისამართი').fill('თბილისი, წერეთლის 5');
    await page.keyboard.press('Control+Enter');
    await dialog().getByText(t(uiTexts, 'conflict.title')).waitFor();
    await dialog().getByRole('radio', { name: 'თქვენი: 555 00 00 03' }).waitFor();
    await dialog().getByRole('radio', { name: 'კოლეგის: +995555999999' }).check();
    expect(await field('ტელეფონი').inputValue()).toBe('+995555999999');
    await dialog()
      .getByRole('button', { name: t(uiTexts, 'dialog.save') })
      .click();
    await saved();
    expect(await person()).toMatchObject({
      phone: '+995555999999',
      address: 'თბილისი, წერეთლის 5',
    });
  });

  it('ask, too, when what was typed comes back over what a colleague has changed since', async () => {
    await open();
    await field('ტელეფონი').fill('555 00 00 04');
    await dialog().getByText('დაცულია ამ მოწყობილობაზე').waitFor();
    await dialog().getByRole('button', { name: 'გაუქმება' }).click();
    await elsewhere({ phone: '+995555888888' });
    await open();
    await dialog().getByRole('radio', { name: 'კოლეგის: +995555888888' }).waitFor();
    expect(await field('ტელეფონი').inputValue()).toBe('555 00 00 04');
    await dialog().getByRole('radio', { name: 'თქვენი: 555 00 00 04' }).check();
    await page.keyboard.press('Control+Enter');
    await saved();
    expect((await person()).phone).toBe('+995555000004');
  });

  it('refuse what is no personal number, and keep what was typed', async () => {
    await open();
    await field('პირადი ნომერი').fill('123');
    await page.keyboard.press('Control+Enter');
    await dialog().getByRole('alert').getByText('პირადი ნომერი').waitFor();
    expect(await field('პირადი ნომერი').inputValue()).toBe('123');
    await dialog().getByRole('button', { name: 'გაუქმება' }).click();
  });
});

describe('the file', () => {
  beforeAll(async () => {
    await page.goto(`/beneficiaries/${id}/file`);
    await settled(page);
  });

  const friend = `თამაზ ${stamp}`;

  it('gains somebody who stands by, and loses them again', async () => {
    await page.getByRole('button', { name: t(caseFileTexts, 'support.add') }).click();
    await dialog()
      .getByRole('radio', { name: t(caseFileTexts, 'supportKind.friend') })
      .check();
    await field('სახელი და გვარი').fill(friend);
    await dialog()
      .getByRole('checkbox', { name: /თანახმაა/ })
      .check();
    await page.keyboard.press('Control+Enter');
    await saved();
    const row = page.getByRole('row').filter({ hasText: friend });
    expect(await row.innerText()).toContain(t(caseFileTexts, 'support.mayShort'));
    await row.getByRole('button', { name: `შესწორება: ${friend}` }).click();
    await field(t(caseFileTexts, 'support.endedOn')).fill('20.11.2026');
    await page.keyboard.press('Control+Enter');
    await saved();
    expect(await row.innerText()).toContain('აღარ, 20.11.2026-დან');
  });

  it('says what a consent allows, and lets it be withdrawn', async () => {
    await page.getByRole('button', { name: t(caseFileTexts, 'consent.add') }).click();
    await dialog()
      .getByRole('checkbox', { name: /^კვლევა/ })
      .check();
    await dialog()
      .getByRole('radio', { name: t(caseFileTexts, 'giver.legalRepresentative') })
      .check();
    await page.keyboard.press('Control+Enter');
    await dialog().getByRole('alert').getByText(t(caseFileTexts, 'consent.personView')).waitFor();
    await dialog()
      .getByRole('radio', { name: t(caseFileTexts, 'giver.person') })
      .check();
    await page.keyboard.press('Control+Enter');
    await saved();
    const row = section(t(caseFileTexts, 'consent.title'))
      .getByRole('row')
      .filter({ hasText: 'კვლევა' })
      .first();
    expect(await row.innerText()).toContain(t(caseFileTexts, 'consent.stands'));
    await row.getByRole('button', { name: 'გამოხმობა: კვლევა' }).click();
    await dialog().getByText(t(caseFileTexts, 'consent.withdrawText.research')).waitFor();
    await dialog().getByRole('button', { name: 'გამოხმობა' }).click();
    await saved();
    expect(await row.innerText()).toContain('გამოხმობილია');
  });

  it('keeps the sentence that the work rests on', async () => {
    const court = `ქუთაისის საქალაქო სასამართლო ${stamp}`;
    await page.getByRole('button', { name: t(caseFileTexts, 'basis.add') }).click();
    await dialog().getByRole('combobox', { name: 'სახე' }).click();
    await page.getByRole('option', { name: 'მოხდილი სასჯელი' }).click();
    await field(t(caseFileTexts, 'basis.issuedBy')).fill(court);
    await field(t(caseFileTexts, 'basis.actDate')).fill('10.01.2024');
    await field(t(caseFileTexts, 'basis.startsOn')).fill('20.01.2024');
    await field(t(caseFileTexts, 'basis.obligations')).fill('გამოცხადება');
    await page.keyboard.press('Control+Enter');
    await saved();
    const row = page.getByRole('row').filter({ hasText: court });
    expect(await row.innerText()).toContain('20.01.2024 – უვადო');
    await row.getByRole('button', { name: /^შესწორება/ }).click();
    await field('ბოლო დღე').fill('20.01.2027');
    await page.keyboard.press('Control+Enter');
    await saved();
    expect(await row.innerText()).toContain('20.01.2024 – 20.01.2027');
  });

  it('registers a paper, and warns when it has run out', async () => {
    const number = `12AB${stamp}`;
    await page.getByRole('button', { name: t(caseFileTexts, 'document.add') }).click();
    await dialog().getByRole('combobox', { name: 'სახე' }).click();
    await page.getByRole('option', { name: 'პირადობის მოწმობა' }).click();
    await field(t(caseFileTexts, 'document.purpose')).fill('საბანკო ანგარიშის გახსნა');
    await field(t(caseFileTexts, 'document.number')).fill(number);
    await field(t(caseFileTexts, 'document.issuedOn')).fill('01.03.2016');
    await field(t(caseFileTexts, 'document.validUntil')).fill('01.03.2026');
    await page.keyboard.press('Control+Enter');
    await saved();
    const row = page.getByRole('row').filter({ hasText: number });
    expect(await row.innerText()).toContain('ვადა გავიდა: 01.03.2026');
    await row.getByRole('button', { name: 'შესწორება: პირადობის მოწმობა' }).click();
    await field(t(caseFileTexts, 'document.validUntil')).fill('01.03.2036');
    await page.keyboard.press('Control+Enter');
    await saved();
    expect(await row.innerText()).toContain('01.03.2036');
  });

  it('writes down what became of the person', async () => {
    const work = `მღებავი, ${stamp}`;
    await page.getByRole('button', { name: t(outcomesTexts, 'add') }).click();
    await dialog()
      .getByRole('radio', { name: t(outreachTexts, 'topic.employment') })
      .check();
    await dialog().getByRole('radio', { name: 'დასაქმებულია' }).check();
    await dialog()
      .getByRole('combobox', { name: t(outcomesTexts, 'source') })
      .click();
    await page.getByRole('option', { name: t(outcomesTexts, 'sources.person') }).click();
    await field(t(outcomesTexts, 'detail')).fill(work);
    await page.keyboard.press('Control+Enter');
    await saved();
    expect(await page.getByRole('row').filter({ hasText: work }).innerText()).toContain(
      'დასაქმებულია',
    );
  });

  it('marks what was written down by mistake, and lets it stand with the reason', async () => {
    const row = page.getByRole('row').filter({ hasText: `მღებავი, ${stamp}` });
    await row.getByRole('button', { name: 'შეცდომად მონიშვნა: დასაქმება, დასაქმებულია' }).click();
    await field(t(outcomesTexts, 'inErrorReason')).fill('სხვა ადამიანის სამუშაოა');
    await page.keyboard.press('Control+Enter');
    await saved();
    const phrase = await row.innerText();
    expect(phrase).toContain('შეცდომა');
    expect(phrase).toContain('სხვა ადამიანის სამუშაოა');
    expect(await row.getByRole('button').count()).toBe(0);
  });
});

describe('a note', () => {
  const phrase = `დარეკა და მოვა ხვალ. ${stamp}`;
  const entry = () => page.getByRole('listitem').filter({ hasText: String(stamp) });

  it('is corrected by its author, and added to', async () => {
    await page.goto(`/beneficiaries/${id}/timeline`);
    await page.getByLabel(t(timelineTexts, 'note.text')).fill(phrase);
    await page.getByRole('radio', { name: t(timelineTexts, 'noteKind.phone') }).check();
    await page.getByLabel(t(timelineTexts, 'note.text')).press('Control+Enter');
    await entry().waitFor();
    await entry()
      .getByRole('button', { name: /^შესწორება/ })
      .click();
    await field(t(timelineTexts, 'note.text')).fill(`${phrase} შეთანხმდა 10:00.`);
    await page.keyboard.press('Control+Enter');
    await page.getByText(t(timelineTexts, 'note.changed')).waitFor();
    await saved();
    await entry()
      .getByText(/შეთანხმდა 10:00/)
      .waitFor();
    await entry()
      .getByRole('button', { name: t(timelineTexts, 'note.amend') })
      .click();
    await field(t(timelineTexts, 'note.amendText')).fill('ვერ მოვიდა, ავად არის.');
    await page.keyboard.press('Control+Enter');
    await page.getByText(t(timelineTexts, 'note.amendedDone')).waitFor();
    await entry().getByText('ვერ მოვიდა, ავად არის.').waitFor();
    expect(await entry().innerText()).toContain('ნინო ბერიძე');
    expect(errors.filter((error) => !/412|400/.test(error))).toEqual([]);
  });
});
