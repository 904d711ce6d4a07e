import { ProblemError } from '@gza/client';
import type { UserRole } from '@gza/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, configure, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { MemoryRouter } from 'react-router';
import { ChangeUser } from '../features/admin/forms/user-form.js';
import { ChangeGroup } from '../features/groups/forms/change-group.js';
import { ChangeItem } from '../features/plans/forms/item-form.js';
import { ChangeReferral } from '../features/services/forms/change-referral.js';
import { setLanguage } from '../platform/i18n/i18n.js';
import { translator } from '../platform/i18n/use-texts.js';
import { UiProvider } from '../ui/theme/ui-provider.js';
import { uiTexts } from '../ui/ui.texts.js';

/** Ids as the API has them; the last digit tells them apart. */
const id = (last: number) => `0190a000-0000-7000-8000-00000000000${last}`;
const organisation = (last: number) => ({
  id: id(last),
  name: { ka: `ორგანიზაცია ${last}`, en: `Organisation ${last}` },
});
const colleague = (last: number) => ({ id: id(last), name: `კოლეგა ${last}` });

const me = { id: 'me', name: 'ზურაბ რობაქიძე', role: 'head' as UserRole };
jest.mock('../platform/sign-in.js', () => ({
  useMe: () => me,
  onSignOut: () => undefined,
  useSignIn: () => ({ status: 'signedIn', me }),
}));
jest.mock('../platform/device/device-store.js', () => ({
  putItem: async () => undefined,
  getItem: async () => undefined,
  deleteItem: async () => undefined,
}));

const answers = new Map<string, (input: { id?: string }) => Promise<unknown>>();
jest.mock('../platform/api.js', () => ({
  api: new Proxy(
    {},
    {
      get: (_, name: string) =>
        answers.get(name) ?? (async () => ({ items: [], nextCursor: null })),
    },
  ),
}));

beforeAll(() => configure({ asyncUtilTimeout: 5000 }));
beforeEach(() => {
  setLanguage('en');
  answers.clear();
});

const stale = async () => {
  throw new ProblemError({
    type: '/problems/stale-version',
    title: '',
    detail: '',
    status: 412,
    traceId: '',
  });
};
const show = (what: ReactElement) =>
  render(
    <UiProvider>
      <QueryClientProvider client={new QueryClient()}>
        <MemoryRouter>{what}</MemoryRouter>
      </QueryClientProvider>
    </UiProvider>,
  );
const typeToFind = translator(uiTexts, 'en')('field.typeToFind');
const nothing = () => undefined;
const both = async () =>
  [await screen.findByLabelText(/^Yours: /u), await screen.findByLabelText(/^Colleague's: /u)].map(
    (radio) => radio.closest('label')?.textContent,
  );
const save = () =>
  act(async () => void fireEvent.submit(document.querySelector('form') as Element));

/** Chooses in a field that searches; what it then offers is no longer what it offered before. */
async function choose(text: string) {
  const field = screen.getByPlaceholderText(typeToFind);
  act(() => field.focus());
  fireEvent.change(field, { target: { value: text } });
  fireEvent.click(await screen.findByText(text));
}

/** A directory whose first page has one organisation only: whoever wants another one searches. */
function directory() {
  answers.set('listOrganisations', async (input) => {
    const { q } = (input as { query: { q?: string } }).query;
    return { items: [organisation(q?.endsWith('2') ? 2 : 9)], nextCursor: null };
  });
  answers.set('getOrganisation', async (input) => organisation(Number(input.id?.at(-1))));
}

it('names both organisations of an account', async () => {
  const user = {
    id: id(5),
    name: 'სალომე თოდუა',
    email: 's@khidi.example',
    role: 'partnerUser',
    bureauId: null,
    organisationId: id(1),
    organisation: organisation(1),
    active: true,
    version: 1,
  };
  directory();
  answers.set('changeUser', stale);
  const theirs = { ...user, organisationId: id(3), organisation: organisation(3), version: 2 };
  answers.set('getUser', async () => theirs);
  show(<ChangeUser user={user as never} onDone={nothing} />);
  await screen.findByDisplayValue('Organisation 1');
  await choose('Organisation 2');
  await save();
  expect(await both()).toEqual(['Yours: Organisation 2', "Colleague's: Organisation 3"]);
  // The field searches anew for what was chosen instead, and what was typed keeps its name.
  fireEvent.click(screen.getByLabelText(/^Colleague's: /u));
  await screen.findByDisplayValue('Organisation 3');
  expect(await both()).toEqual(['Yours: Organisation 2', "Colleague's: Organisation 3"]);
});

const referral = {
  id: id(6),
  organisation: organisation(1),
  serviceCode: 'legal-aid',
  request: 'Help',
  version: 1,
};

it('names both organisations of a referral', async () => {
  directory();
  answers.set('changeReferral', stale);
  answers.set('getReferral', async () => ({
    ...referral,
    organisation: organisation(3),
    version: 2,
  }));
  show(<ChangeReferral referral={referral as never} onDone={nothing} />);
  await screen.findByDisplayValue('Organisation 1');
  await choose('Organisation 2');
  await save();
  expect(await both()).toEqual(['Yours: Organisation 2', "Colleague's: Organisation 3"]);
});

it('names the leaders of a group, also one whom the form does not offer', async () => {
  const group = {
    id: id(7),
    name: 'ჯგუფი',
    place: null,
    capacity: 12,
    members: 3,
    bureauId: 'b',
    startedOn: null,
    plannedStartOn: null,
    facilitators: [colleague(1)],
    facilitatorsToReplace: [],
    version: 1,
  };
  const offered = [colleague(1), colleague(2)].map((one) => ({
    ...one,
    role: 'facilitator',
    bureauId: 'b',
    openCases: 0,
  }));
  answers.set('listStaff', async () => ({ items: offered }));
  answers.set('changeGroup', stale);
  answers.set('getGroup', async () => ({ ...group, facilitators: [colleague(8)], version: 2 }));
  show(<ChangeGroup group={group as never} onDone={nothing} />);
  fireEvent.click(await screen.findByLabelText('კოლეგა 2'));
  await save();
  expect(await both()).toEqual(['Yours: კოლეგა 1, კოლეგა 2', "Colleague's: კოლეგა 8"]);
});

it('names who is responsible for an item of a plan, also who is not in the bureau', async () => {
  const item = {
    id: id(4),
    kind: 'action',
    programmeId: null,
    serviceCode: null,
    text: 'Find work',
    mandatory: false,
    delivery: 'none',
    responsible: colleague(1),
    dueOn: null,
  };
  const plan = { id: id(3), bureau: { id: 'b', code: 'tbilisi' }, items: [item], version: 1 };
  answers.set('listStaff', async () => ({ items: [colleague(1), colleague(2)] }));
  answers.set('changePlanItem', stale);
  answers.set('getPlan', async () => ({
    ...plan,
    items: [{ ...item, responsible: colleague(8) }],
    version: 2,
  }));
  show(<ChangeItem plan={plan as never} item={item as never} onDone={nothing} />);
  const field = await screen.findByDisplayValue('კოლეგა 1');
  act(() => field.focus());
  fireEvent.change(field, { target: { value: 'კოლეგა 2' } });
  fireEvent.click(await screen.findByText('კოლეგა 2'));
  await save();
  expect(await both()).toEqual(['Yours: კოლეგა 2', "Colleague's: კოლეგა 8"]);
});
