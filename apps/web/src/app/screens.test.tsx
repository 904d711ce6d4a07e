import { ProblemError } from '@gza/client';
import type { Dto, UserRole } from '@gza/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { ClientsScreen } from '../features/admin/components/clients-screen.js';
import { ImportForm } from '../features/imports/components/import-form.js';
import { ChoosePerson } from '../features/palette/components/command-palette.js';
import { Visits } from '../features/partner/components/visits.js';
import { AddItem } from '../features/plans/forms/item-form.js';
import { setLanguage } from '../platform/i18n/i18n.js';
import { notify } from '../ui/feedback/notify.js';
import { UiProvider } from '../ui/theme/ui-provider.js';
import { OpenPalette } from './open-palette.js';

const me = { id: 'me', name: 'ნინო ბერიძე', role: 'socialWorker' as UserRole };
jest.mock('../platform/sign-in.js', () => ({
  useMe: () => me,
  onSignOut: () => undefined,
  useSignIn: () => ({ state: 'signedIn', me }),
}));

type Operation = (input: object) => Promise<unknown>;
const answers = new Map<string, Operation>();
jest.mock('../platform/api.js', () => ({
  api: new Proxy(
    {},
    { get: (_, id: string) => answers.get(id) ?? (async () => ({ items: [], nextCursor: null })) },
  ),
}));
jest.mock('../platform/device/device-store.js', () => ({
  putItem: async () => undefined,
  getItem: async () => undefined,
  deleteItem: async () => undefined,
}));

beforeEach(() => {
  setLanguage('en');
  answers.clear();
  me.role = 'socialWorker';
});

function show(element: ReactNode) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(
    <UiProvider>
      <QueryClientProvider client={client}>
        <MemoryRouter>{element}</MemoryRouter>
      </QueryClientProvider>
    </UiProvider>,
  );
}

const items = (...list: unknown[]) => ({ items: list, nextCursor: null });
const namesOf = (elements: readonly HTMLElement[]) =>
  elements.map((e) => e.getAttribute('aria-label') ?? e.textContent);

describe('the programs that call the API', () => {
  const client = (name: string, active: boolean): Partial<Dto<'ApiClient'>> => ({
    id: name,
    name,
    active,
    kind: 'reportingClient',
    purpose: '',
    scopes: [],
    organisationId: null,
    previousSecretUntil: null,
    version: 1,
  });

  it('offer the steps of their state: a secret is changed only while it opens something', async () => {
    answers.set('listApiClients', async () => items(client('Study', true), client('Old', false)));
    show(<ClientsScreen />);
    await screen.findByText('Study');
    const steps = async (name: string) => {
      fireEvent.click(screen.getByRole('button', { name: `More actions: ${name}` }));
      const labels = namesOf(await screen.findAllByRole('menuitem'));
      fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
      await waitFor(() => expect(screen.queryByRole('menuitem')).toBeNull());
      return labels;
    };
    expect(await steps('Study')).toEqual(['Change the secret', 'Revoke']);
    expect(await steps('Old')).toEqual(['Restore']);
    expect(screen.getByRole('button', { name: 'Change: Study' })).toBeTruthy();
  });
});

describe('a new item of a plan', () => {
  const plan = { id: 'plan', version: 1, bureau: { id: 'bureau', code: 'tbilisi' } };
  const choices = () => [
    ...document.querySelectorAll<HTMLInputElement>('input[type=radio][name$="mandatory"]'),
  ];

  it.each([
    ['socialWorker', false, undefined],
    ['probationOfficer', true, 'yes'],
  ] as const)('of a %s: only mandatory is %s', async (role, only, chosen) => {
    me.role = role;
    show(<AddItem plan={plan as never} onDone={() => undefined} />);
    await waitFor(() => expect(choices()).toHaveLength(2));
    expect(choices().map(({ disabled }) => disabled)).toEqual([only, only]);
    expect(choices().find(({ checked }) => checked)?.value).toBe(chosen);
    expect(screen.queryByText('Probation officers can add only mandatory items.') !== null).toBe(
      only,
    );
  });
});

describe('the form of an import', () => {
  const column = { name: 'personal_number', required: true, description: 'Eleven digits' };
  const types = (columns: object[]) => async () => items({ type: 'beneficiaries', columns });
  const usersOnly = /^Administrators create users from a file\./u;

  it.each([
    ['users', ['users'], true],
    ['people and outcomes', ['beneficiaries', 'outcomes'], false],
  ] as const)(
    'offers the types of the role, the first of them chosen: %s',
    async (_of, own, explained) => {
      answers.set('listImportTypes', async () =>
        items(...own.map((type) => ({ type, columns: [{ ...column, name: `${type}_column` }] }))),
      );
      const { container } = show(<ImportForm onStarted={() => undefined} />);
      await screen.findByText(`${own[0]}_column`);
      const radios = [...container.querySelectorAll<HTMLInputElement>('input[type=radio]')];
      expect(radios.map(({ value, checked }) => [value, checked])).toEqual(
        own.map((type, i) => [type, i === 0]),
      );
      expect(screen.queryByText(usersOnly) !== null).toBe(explained);
    },
  );

  it('lists the columns that the file must have', async () => {
    answers.set('listImportTypes', types([column]));
    show(<ImportForm onStarted={() => undefined} />);
    await screen.findByText('personal_number');
    expect(screen.getByText('Eleven digits')).toBeTruthy();
  });

  it('shows no empty list where there are none', async () => {
    answers.set('listImportTypes', types([]));
    const { container } = show(<ImportForm onStarted={() => undefined} />);
    await waitFor(() => expect(container.querySelectorAll('input[type=radio]')).toHaveLength(1));
    expect(container.querySelector('details')).toBeNull();
  });
});

describe('the choice of another person', () => {
  it('leaves out the person it is about', async () => {
    const person = (id: string, givenName: string) => ({
      id,
      givenName,
      familyName: 'ბერიძე',
      personalNumber: null,
      birthDate: null,
      foundPhone: null,
      currentCase: null,
    });
    answers.set('searchBeneficiaries', async () =>
      items(person('ana', 'ანა'), person('luka', 'ლუკა')),
    );
    show(
      <ChoosePerson
        title="The other record"
        except="ana"
        onChoose={() => undefined}
        onClose={() => undefined}
      />,
    );
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'ბერიძე' } });
    await screen.findByText(/ლუკა/u);
    expect(screen.queryByText(/ანა/u)).toBeNull();
  });
});

describe('the visit of today', () => {
  const referral = { id: 'referral', state: 'inProgress' };
  const mark = async () => {
    show(<Visits referral={referral as never} />);
    const [button] = await screen.findAllByRole('button', { name: /attended|came/iu });
    await act(async () => void fireEvent.click(button as HTMLElement));
  };
  const done = jest.spyOn(notify, 'done').mockImplementation(() => undefined as never);
  beforeEach(() => done.mockClear());

  it('is saved when the server has said so, not before', async () => {
    let answer: (value: unknown) => void = () => undefined;
    answers.set('recordReferralVisit', () => new Promise((resolve) => (answer = resolve)));
    await mark();
    await waitFor(() => expect(screen.queryAllByRole('button').length).toBeGreaterThan(0));
    expect(done).not.toHaveBeenCalled();
    await act(async () => answer({ id: 'visit' }));
    await waitFor(() => expect(done.mock.calls).toEqual([['Attendance saved']]));
  });

  it('tells of a refusal, and not of success', async () => {
    answers.set('recordReferralVisit', async () => {
      throw new ProblemError({
        type: '/problems/conflict',
        title: 'Refused',
        detail: 'Somebody was faster.',
        status: 409,
        traceId: '',
      });
    });
    await mark();
    expect(await screen.findByText(/Somebody was faster/u)).toBeTruthy();
    expect(done).not.toHaveBeenCalled();
  });
});

describe('the palette', () => {
  it.each([
    ['en', 'Switch to Georgian', 'ka'],
    ['ka', 'ინგლისურ ენაზე გადასვლა', 'en'],
  ] as const)('in %s offers "%s" and does it', async (language, label, next) => {
    setLanguage(language);
    show(<OpenPalette onClose={() => undefined} onShowKeys={() => undefined} />);
    const command = await screen.findByText(label);
    await act(async () => {
      fireEvent.mouseDown(command);
      fireEvent.click(command);
    });
    expect(document.documentElement.lang).toBe(next);
  });
});
