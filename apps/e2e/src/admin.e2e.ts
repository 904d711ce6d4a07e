import './support/page-stand-in.js';
import type { BrowserContext, Page } from 'playwright-core';
import { accessibilityFindings, horizontalOverflow } from './support/axe.js';
import { apiAs } from './support/api.js';
import { baseUrl, openBrowser, sizes, watchErrors } from './support/browser.js';
import { settled, signIn } from './support/people.js';
import { adminTexts } from '../../web/src/features/admin/admin.texts.js';
import { auditTexts } from '../../web/src/features/admin/audit.texts.js';
import { groupsTexts } from '../../web/src/features/groups/groups.texts.js';
import { invitationsTexts } from '../../web/src/features/admin/invitations.texts.js';
import { signInTexts } from '../../web/src/features/sign-in/sign-in.texts.js';
import { instrumentsTexts } from '../../web/src/features/admin/instruments.texts.js';
import { programmesTexts } from '../../web/src/features/admin/programmes.texts.js';
import { roleTexts } from '../../web/src/platform/i18n/roles.texts.js';
import { uiTexts } from '../../web/src/ui/ui.texts.js';
import { say } from './support/portal-words.js';
import { resize } from './support/window-size.js';

/** Returns texts of the portal in Georgian. */
const t = say('ka');

const stamp = Date.now() % 1_000_000;
const email = `lela.${stamp}@gza.example`;
let context: BrowserContext;
let page: Page;
let errors: string[];

beforeAll(async () => {
  context = await openBrowser({ language: 'ka' });
  page = await signIn(context, 'administrator');
  errors = watchErrors(page);
});
afterAll(() => context.close());

const button = (name: string) => page.getByRole('button', { name, exact: true });
const dialog = () => page.getByRole('dialog');
const closed = () => dialog().waitFor({ state: 'detached' });

/** Status of the answer to a sign-in. */
async function signInStatus(password: string): Promise<number> {
  const answer = await fetch(`${baseUrl}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  return answer.status;
}

const first = 'ოთხი სიტყვა ერთად წყალზე';
const second = 'სულ სხვა სიტყვები მთაში';

/** Link and code of the slip on the screen. */
async function readSlip(): Promise<{ link: string; code: string }> {
  const value = (term: string) =>
    page.locator(`article div:has(> dt:text-is("${term}")) > dd`).first().innerText();
  await button(t(invitationsTexts, 'print')).waitFor();
  return {
    link: await value(t(invitationsTexts, 'slip.link')),
    code: await value(t(invitationsTexts, 'slip.code')),
  };
}

/** Sets the password as the owner: in a browser of their own. */
async function setPassword({ link, code }: { link: string; code: string }, password: string) {
  const browser = await openBrowser({ language: 'ka' });
  const own = await browser.newPage();
  await own.goto(link);
  await own.getByLabel(t(signInTexts, 'invitation.code'), { exact: true }).waitFor();
  expect(own.url()).toBe(`${baseUrl}/invitation`);
  expect(await accessibilityFindings(own, 'main')).toEqual([]);
  await own.getByLabel(t(signInTexts, 'invitation.code'), { exact: true }).fill('0000 0000');
  await own.getByLabel(t(signInTexts, 'change.next'), { exact: true }).fill(password);
  await own.getByRole('button', { name: t(signInTexts, 'invitation.submit') }).click();
  await own.getByRole('alert').first().waitFor();
  await own.getByLabel(t(signInTexts, 'invitation.code'), { exact: true }).fill(code);
  await own.getByRole('button', { name: t(signInTexts, 'invitation.submit') }).click();
  await own.getByText(t(signInTexts, 'invitation.done')).waitFor();
  await browser.close();
}

describe('accounts', () => {
  it('are made with a slip, with which the owner sets the password', async () => {
    await page.goto('/admin');
    await page.waitForURL(/\/admin\/users$/u);
    await settled(page);
    await button(t(adminTexts, 'users.new')).click();
    await dialog()
      .getByRole('button', { name: t(uiTexts, 'dialog.save') })
      .click();
    await dialog().getByRole('alert').waitFor();
    expect(await accessibilityFindings(page, '[role=dialog]')).toEqual([]);
    await dialog().getByLabel('ელფოსტა').fill(email);
    await dialog().getByLabel(t(adminTexts, 'users.name')).fill(`ლელა კახიძე ${stamp}`);
    await dialog()
      .getByRole('combobox', { name: t(adminTexts, 'users.role') })
      .click();
    await page.getByRole('option', { name: t(roleTexts, 'psychologist'), exact: true }).click();
    await dialog()
      .getByRole('combobox', { name: t(adminTexts, 'users.bureau') })
      .click();
    await page.getByRole('option', { name: 'კახეთის', exact: false }).click();
    await dialog()
      .getByRole('button', { name: t(uiTexts, 'dialog.save') })
      .click();
    const slip = await readSlip();
    expect(await accessibilityFindings(page, 'main')).toEqual([]);
    await setPassword(slip, first);
    expect(await signInStatus(first)).toBe(200);
    await button(t(invitationsTexts, 'done')).click();
  });

  it('are found by name, and get another role', async () => {
    await page.getByRole('textbox', { name: t(adminTexts, 'search') }).fill(`კახიძე ${stamp}`);
    await page.getByText('ნაჩვენებია 1', { exact: true }).waitFor();
    await button(`შეცვლა: ლელა კახიძე ${stamp}`).click();
    await dialog()
      .getByRole('combobox', { name: t(adminTexts, 'users.role') })
      .click();
    await page.getByRole('option', { name: t(roleTexts, 'lawyer'), exact: true }).click();
    await dialog()
      .getByRole('button', { name: t(uiTexts, 'dialog.save') })
      .click();
    await closed();
    await page.getByRole('cell', { name: t(roleTexts, 'lawyer'), exact: true }).waitFor();
  });

  it('are invited to set a new password, revoked, and switched off', async () => {
    const more = button(t(adminTexts, 'users.moreOf', { name: `ლელა კახიძე ${stamp}` }));
    const invite = async () => {
      await more.click();
      await page.getByRole('menuitem', { name: t(adminTexts, 'users.newPassword') }).click();
      await dialog()
        .getByRole('button', { name: t(invitationsTexts, 'invite') })
        .click();
      const slip = await readSlip();
      await button(t(invitationsTexts, 'done')).click();
      await page.getByText('ნაჩვენებია 1', { exact: true }).waitFor();
      return slip;
    };
    await setPassword(await invite(), second);
    expect([await signInStatus(first), await signInStatus(second)]).toEqual([401, 200]);
    await invite();
    expect(await signInStatus(second)).toBe(401);
    await page.getByRole('link', { name: t(adminTexts, 'tab.invitations') }).click();
    await button(t(invitationsTexts, 'revokeOf', { name: `ლელა კახიძე ${stamp}` })).click();
    await dialog()
      .getByRole('button', { name: t(invitationsTexts, 'revoke') })
      .click();
    await closed();
    await page.getByRole('link', { name: t(adminTexts, 'tab.users') }).click();
    await page.getByRole('textbox', { name: t(adminTexts, 'search') }).fill(`კახიძე ${stamp}`);
    await page.getByText('ნაჩვენებია 1', { exact: true }).waitFor();
    await more.click();
    await page.getByRole('menuitem', { name: t(adminTexts, 'users.deactivate') }).click();
    await dialog()
      .getByRole('button', { name: t(adminTexts, 'users.deactivate') })
      .click();
    await closed();
    await page.getByRole('cell', { name: t(adminTexts, 'inactive'), exact: true }).waitFor();
  });
});

it('registers a client, changes its secret and revokes it', async () => {
  const name = `ხიდის სისტემა ${stamp}`;
  await page.getByRole('link', { name: t(adminTexts, 'tab.clients') }).click();
  await button(t(adminTexts, 'clients.new')).click();
  await dialog().getByRole('combobox', { name: 'ორგანიზაცია' }).click();
  await page.getByRole('option').first().click();
  await dialog().getByLabel('დასახელება').fill(name);
  await dialog().getByLabel(t(adminTexts, 'clients.purpose')).fill('გადამისამართებების მიღება');
  await dialog().getByLabel(t(adminTexts, 'scope.referrals:read')).check();
  await dialog()
    .getByRole('button', { name: t(uiTexts, 'dialog.save') })
    .click();
  const secret = dialog().getByLabel(t(adminTexts, 'clients.secret'), { exact: true });
  await secret.waitFor();
  const id = await dialog().getByLabel(t(adminTexts, 'clients.id'), { exact: true }).inputValue();
  const token = async (value: string) => {
    const answer = await fetch(`${baseUrl}/api/oauth/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: id,
        client_secret: value,
      }),
    });
    return answer.status;
  };
  const step = async (client: string, label: string) => {
    await button(t(adminTexts, 'users.moreOf', { name: client })).click();
    await page.getByRole('menuitem', { name: label }).click();
  };
  const first = await secret.inputValue();
  expect(await token(first)).toBe(200);
  await dialog()
    .getByRole('button', { name: t(adminTexts, 'users.done') })
    .click();
  await closed();

  await step(name, t(adminTexts, 'clients.rotate'));
  await dialog().getByLabel(t(adminTexts, 'clients.overlap')).fill('0');
  await dialog()
    .getByRole('button', { name: t(adminTexts, 'clients.rotate') })
    .click();
  await secret.waitFor();
  const second = await secret.inputValue();
  expect([await token(first), await token(second)]).toEqual([401, 200]);
  await dialog()
    .getByRole('button', { name: t(adminTexts, 'users.done') })
    .click();
  await closed();

  await step(name, t(adminTexts, 'clients.revoke'));
  await dialog()
    .getByRole('button', { name: t(adminTexts, 'clients.revoke') })
    .click();
  await closed();
  expect(await token(second)).toBe(401);
});

it('confirms a bureau and switches off an organisation', async () => {
  await page.getByRole('link', { name: t(adminTexts, 'tab.bureaus'), exact: true }).click();
  await page.getByRole('button', { name: /^შეცვლა: აჭარ/u }).click();
  await dialog().getByLabel(t(adminTexts, 'bureaus.confirm')).check();
  await dialog()
    .getByRole('button', { name: t(uiTexts, 'dialog.save') })
    .click();
  await closed();
  await page.getByText('დასადასტურებელი', { exact: true }).waitFor({ state: 'detached' });

  await page.getByRole('link', { name: t(adminTexts, 'tab.organisations'), exact: true }).click();
  await button(t(adminTexts, 'organisations.new')).click();
  await dialog().getByLabel('დასახელება ქართულად').fill(`ა(ა)იპ „იმედი ${stamp}“`);
  await dialog().getByLabel('დასახელება ინგლისურად').fill(`NNLE Imedi ${stamp}`);
  await dialog()
    .getByRole('radio', { name: t(adminTexts, 'legalForm.nnle') })
    .check();
  await dialog()
    .getByRole('button', { name: t(uiTexts, 'dialog.save') })
    .click();
  await closed();
  await page.getByRole('textbox', { name: t(adminTexts, 'search') }).fill(`imedi ${stamp}`);
  await page.getByRole('button', { name: /^შეცვლა: ა\(ა\)იპ „იმედი/u }).click();
  await dialog().getByLabel(t(adminTexts, 'organisations.activeLabel')).uncheck();
  await dialog()
    .getByRole('button', { name: t(uiTexts, 'dialog.save') })
    .click();
  await closed();
  await page.getByText(t(adminTexts, 'inactive'), { exact: true }).waitFor();
});

it('shows by field what two administrators changed in one organisation, and saves what is chosen', async () => {
  const colleague = await apiAs('administrator');
  const { items: regions } = await colleague.get<{
    items: { code: string; name: { ka: string } }[];
  }>('/regions');
  const region = (code: string) => regions.find((one) => one.code === code)?.name.ka ?? '';
  const search = '/organisations?limit=200';
  const find = async () => {
    const { items } = await colleague.get<{
      items: { id: string; version: number; name: { ka: string; en: string } }[];
    }>(search);
    return items.find(({ name }) => name.en === `NNLE Imedi ${stamp}`);
  };
  const organisation = await find();
  const address = `/organisations/${organisation?.id ?? ''}`;

  await page.getByRole('button', { name: /^შეცვლა: ა\(ა\)იპ „იმედი/u }).click();
  await dialog().getByLabel(t(adminTexts, 'organisations.phone')).fill('555 10 10 10');
  await dialog().getByLabel('ელფოსტა').fill('info@imedi.example');
  await dialog().getByLabel(region('GE-IM')).check();
  await colleague.send(
    'PATCH',
    address,
    {
      contactPoints: [{ kind: 'phone', value: '32 2 99 99 99' }],
      regions: ['GE-TB'],
      active: true,
    },
    organisation?.version,
  );
  await dialog()
    .getByRole('button', { name: t(uiTexts, 'dialog.save') })
    .click();
  await dialog().getByText(t(uiTexts, 'conflict.title')).waitFor();
  expect(
    await dialog()
      .getByRole('radiogroup', { name: t(adminTexts, 'organisations.phone') })
      .count(),
  ).toBe(1);
  await dialog().getByRole('radio', { name: 'თქვენი: 555 10 10 10' }).waitFor();
  await dialog()
    .getByRole('radio', { name: `თქვენი: ${region('GE-IM')}` })
    .waitFor();
  expect(await accessibilityFindings(page, '[role=dialog]')).toEqual([]);
  await dialog().getByRole('radio', { name: 'კოლეგის: +995322999999' }).check();
  await dialog()
    .getByRole('button', { name: t(uiTexts, 'dialog.save') })
    .click();
  await closed();
  expect(await colleague.get(address)).toMatchObject({
    contactPoints: [
      { kind: 'phone', value: '+995322999999' },
      { kind: 'email', value: 'info@imedi.example' },
    ],
    regions: ['GE-IM'],
    // The colleague set it to active again; no other change of it was made.
    active: true,
  });
});

it('carries a version of a programme to its approval by other eyes', async () => {
  await page.goto('/admin/programmes');
  await settled(page);
  await page.getByRole('link', { name: 'რელაფსის პრევენცია', exact: true }).click();
  await button(t(programmesTexts, 'draftNext')).click();
  await button(t(programmesTexts, 'edit')).click();
  await dialog().getByLabel(t(programmesTexts, 'field.sessions'), { exact: true }).fill('');
  await dialog()
    .getByRole('button', { name: t(uiTexts, 'dialog.save') })
    .click();
  await dialog().getByRole('alert').waitFor();
  expect(await accessibilityFindings(page, '[role=dialog]')).toEqual([]);
  await dialog().getByLabel(t(programmesTexts, 'field.sessions'), { exact: true }).fill('14');
  await dialog()
    .getByRole('button', { name: t(uiTexts, 'dialog.save') })
    .click();
  await closed();
  await button(t(programmesTexts, 'step.submit')).click();
  await dialog()
    .getByRole('button', { name: t(programmesTexts, 'step.submit') })
    .click();
  await closed();
  await page.getByText(t(programmesTexts, 'states.expertReview'), { exact: true }).waitFor();
  expect(await button(t(programmesTexts, 'step.approve')).count()).toBe(0);

  const other = await openBrowser({ language: 'ka' });
  const head = await signIn(other, 'head');
  await head.goto(page.url());
  await settled(head);
  await head.getByRole('button', { name: t(programmesTexts, 'step.approve'), exact: true }).click();
  const asked = head.getByRole('dialog');
  await asked.getByRole('button', { name: t(programmesTexts, 'step.approve') }).click();
  await asked.waitFor({ state: 'detached' });
  await head.getByText(t(programmesTexts, 'states.approved'), { exact: true }).waitFor();
  // The earlier version is still in use: the problem reports it, and nothing is lost.
  await head
    .getByRole('button', { name: t(programmesTexts, 'step.putToUse'), exact: true })
    .click();
  await asked.getByRole('button', { name: t(programmesTexts, 'step.putToUse') }).click();
  await asked.getByRole('alert').waitFor();
  await other.close();
});

describe('a new programme', () => {
  const ka = `ბრაზის მართვა ${stamp}`;
  const en = `Anger management ${stamp}`;
  /** Takes a step of the version: its button, and the button of the same name in the dialog. */
  const step = async (of: Page, name: string) => {
    await of.getByRole('button', { name, exact: true }).click();
    await of.getByRole('dialog').getByRole('button', { name, exact: true }).click();
    await of.getByRole('dialog').waitFor({ state: 'detached' });
  };
  /** Whether the catalogue shows the programme to a psychologist who signs in now. */
  const inCatalogue = async (
    then: (colleague: Page) => Promise<void> = () => Promise.resolve(),
  ) => {
    const context = await openBrowser({ language: 'ka' });
    const colleague = await signIn(context, 'psychologist');
    await colleague.goto('/programmes');
    await settled(colleague);
    await colleague.getByText('ბიბლიოთერაპია').waitFor();
    const shown = await colleague.getByRole('row').filter({ hasText: ka }).count();
    await then(colleague);
    await context.close();
    return shown === 1;
  };

  it('is added with what its first draft needs, and leads to its page', async () => {
    await page.goto('/admin/programmes');
    await settled(page);
    await button(t(programmesTexts, 'new')).click();
    await dialog().getByLabel('დასახელება ქართულად').fill('ბიბლიოთერაპია');
    await dialog()
      .getByRole('button', { name: t(programmesTexts, 'add') })
      .click();
    await dialog().getByRole('alert').waitFor();
    expect(await accessibilityFindings(page, '[role=dialog]')).toEqual([]);
    await dialog().getByLabel('დასახელება ინგლისურად').fill(en);
    await dialog().getByText(`anger-management-${stamp}`, { exact: false }).waitFor();
    await dialog()
      .getByRole('combobox', { name: t(programmesTexts, 'area') })
      .click();
    await page.getByRole('option', { name: 'პროსოციალური', exact: false }).click();
    await dialog().getByLabel(t(programmesTexts, 'field.sessions'), { exact: true }).fill('14');
    await dialog()
      .getByRole('button', { name: t(programmesTexts, 'add') })
      .click();
    // Another programme has that title: the problem names the field, and no typed text is lost.
    await dialog()
      .getByRole('link', { name: 'დასახელება ქართულად: ასეთი მნიშვნელობა უკვე არსებობს.' })
      .waitFor();
    await dialog().getByLabel('დასახელება ქართულად').fill(ka);
    await dialog()
      .getByRole('button', { name: t(programmesTexts, 'add') })
      .click();
    await page.waitForURL(/\/admin\/programmes\/[0-9a-f-]{36}$/u);
    await page.getByText(t(programmesTexts, 'notOffered')).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await inCatalogue()).toBe(false);
  });

  it('gets another title, and the content of its draft', async () => {
    await button(t(programmesTexts, 'changeTitle')).click();
    await dialog().getByLabel('დასახელება ინგლისურად').fill(`Managing anger ${stamp}`);
    await dialog()
      .getByRole('button', { name: t(uiTexts, 'dialog.save') })
      .click();
    await closed();
    await page.getByText(`Managing anger ${stamp}`, { exact: true }).waitFor();

    await button(t(programmesTexts, 'edit')).click();
    await dialog().getByLabel(t(programmesTexts, 'criterion.modelOfChange')).check();
    await dialog().getByLabel(t(programmesTexts, 'criterion.skillsTaught')).check();
    await dialog()
      .getByLabel(t(programmesTexts, 'field.description'))
      .fill('მიზანი: იმპულსის კონტროლი სავარჯიშოებით.');
    await dialog()
      .getByRole('button', { name: t(uiTexts, 'dialog.save') })
      .click();
    await closed();
    await page.getByText('მიზანი: იმპულსის კონტროლი სავარჯიშოებით.').waitFor();
    await step(page, t(programmesTexts, 'step.submit'));
    expect(await button(t(programmesTexts, 'step.approve')).count()).toBe(0);
  });

  it('is approved by other eyes and put to use; then colleagues find it and plan a group', async () => {
    const other = await openBrowser({ language: 'ka' });
    const head = await signIn(other, 'head');
    await head.goto(page.url());
    await settled(head);
    await step(head, t(programmesTexts, 'step.approve'));
    await other.close();
    await page.reload();
    await settled(page);
    await step(page, t(programmesTexts, 'step.putToUse'));
    await page.getByText('მოქმედი', { exact: true }).waitFor();
    expect(await page.getByText(t(programmesTexts, 'notOffered')).count()).toBe(0);

    const group = `ბრაზის ჯგუფი ${stamp}`;
    const shown = await inCatalogue(async (colleague) => {
      await colleague.goto('/groups/new');
      await settled(colleague);
      await colleague.getByRole('combobox', { name: t(programmesTexts, 'name') }).click();
      await colleague.getByRole('option', { name: ka }).click();
      await colleague.getByLabel(t(groupsTexts, 'form.name')).fill(group);
      await colleague.getByLabel('ლუკა წიკლაური').check();
      await colleague.getByRole('button', { name: t(groupsTexts, 'form.save') }).click();
      await colleague.getByRole('heading', { level: 1, name: group, exact: true }).waitFor();
      await colleague.getByText(ka).first().waitFor();
    });
    expect(shown).toBe(true);
  });
});

it('shows the instruments with their licences', async () => {
  await page.getByRole('link', { name: t(adminTexts, 'tab.instruments'), exact: true }).click();
  await page
    .getByRole('button', { name: /^ნახვა: /u })
    .first()
    .click();
  await dialog()
    .getByText(t(instrumentsTexts, 'licence'), { exact: false })
    .or(dialog().getByText(t(instrumentsTexts, 'owner')))
    .first()
    .waitFor();
  expect(await accessibilityFindings(page, '[role=dialog]')).toEqual([]);
  await page.keyboard.press('Escape');
  await closed();
});

it('tells who saw a record, and does not show what it says', async () => {
  const worker = await apiAs('socialWorker');
  const { items } = await worker.get<{ items: { id: string; familyName: string }[] }>(
    '/beneficiaries?limit=1',
  );
  const [person] = items;
  await worker.get(`/beneficiaries/${person?.id ?? ''}`);
  await page.getByRole('link', { name: t(adminTexts, 'tab.audit'), exact: true }).click();
  await page.getByRole('textbox', { name: t(auditTexts, 'record') }).fill('ბერიძე');
  await page.getByText(t(auditTexts, 'recordNone')).waitFor();
  const address = `https://gza.example/beneficiaries/${person?.id ?? ''}/plan`;
  await page.getByRole('textbox', { name: t(auditTexts, 'record') }).fill(address);
  await button(t(auditTexts, 'show')).click();
  await page.waitForURL(/record=/u);
  await page
    .getByRole('cell', { name: /ნინო ბერიძე/u })
    .or(page.getByText('ნინო ბერიძე'))
    .first()
    .waitFor();
  expect(await page.locator('#main').textContent()).not.toContain(person?.familyName ?? '-');
});

it('fits a phone, and raised no error on the way', async () => {
  await resize(page, { width: 320, height: 640 });
  for (const part of ['users', 'clients', 'organisations', 'programmes', 'instruments', 'audit']) {
    await page.goto(`/admin/${part}`);
    await settled(page);
    expect(await horizontalOverflow(page)).toEqual([]);
  }
  await resize(page, sizes.desktop);
  expect(errors.filter((text) => !/409|422|412/u.test(text))).toEqual([]);
});
