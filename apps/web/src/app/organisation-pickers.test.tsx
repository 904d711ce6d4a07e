import type { UserRole } from '@gza/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReactElement } from 'react';
import { MemoryRouter } from 'react-router';
import { beneficiaryLabels } from '../domain/labels/beneficiaries.texts.js';
import { OrganisationsScreen } from '../features/admin/components/organisations-screen.js';
import { NewClient } from '../features/admin/forms/client-form.js';
import { ChangeUser } from '../features/admin/forms/user-form.js';
import { RecordConsent } from '../features/case-file/forms/consent-forms.js';
import { DirectoryScreen } from '../features/services/components/directory-screen.js';
import { ReferralsScreen } from '../features/services/components/referrals-screen.js';
import { directoryTexts } from '../features/services/directory.texts.js';
import { ChangeReferral } from '../features/services/forms/change-referral.js';
import { RecordDelivery } from '../features/services/forms/delivery-forms.js';
import { ProposeOffer } from '../features/services/forms/propose-offer.js';
import { referralTexts } from '../features/services/referral.texts.js';
import { setLanguage } from '../platform/i18n/i18n.js';
import { translator } from '../platform/i18n/use-texts.js';
import { UiProvider } from '../ui/theme/ui-provider.js';
import { uiTexts } from '../ui/ui.texts.js';

const organisations = Array.from({ length: 900 }, (_, place) => ({
  id: `o${place}`,
  name: { ka: `ორგანიზაცია ${place}`, en: `Organisation ${place}` },
  legalForm: 'nnle',
  contactPoints: [],
  regions: [],
  active: true,
  version: 1,
}));

interface ListQuery {
  q?: string;
  cursor?: string;
  limit: number;
  organisationId?: string;
}
const asked: (ListQuery & { operation: string })[] = [];
const me = { id: 'me', name: 'თორნიკე სილაგაძე', role: 'head' as UserRole };

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

/** The directory as the server searches and pages it; of everything else there is nothing. */
const answer = (operation: string) => async (input: { id?: string; query?: ListQuery }) => {
  if (input.query) asked.push({ operation, ...input.query });
  if (operation === 'getOrganisation') return organisations.find(({ id }) => id === input.id);
  if (operation !== 'listOrganisations' || !input.query) return { items: [], nextCursor: null };
  const { q, cursor = '0', limit } = input.query;
  const found = organisations.filter(({ name }) => !q || name.en.endsWith(q));
  const next = Number(cursor) + limit;
  return {
    items: found.slice(Number(cursor), next),
    nextCursor: next < found.length ? String(next) : null,
  };
};
jest.mock('../platform/api.js', () => ({
  api: new Proxy({}, { get: (_, operation: string) => answer(operation) }),
}));

// The library lists fifty options in a browser at once; jsdom is slow at it.
beforeAll(() => configure({ asyncUtilTimeout: 5000 }));
beforeEach(() => {
  setLanguage('en');
  asked.length = 0;
});

const show = (what: ReactElement) =>
  render(
    <UiProvider>
      <QueryClientProvider client={new QueryClient()}>
        <MemoryRouter>{what}</MemoryRouter>
      </QueryClientProvider>
    </UiProvider>,
  );
const nothing = () => undefined;
const sharing = new RegExp(
  `^${translator(beneficiaryLabels, 'en')('consent.partnerSharing')}`,
  'u',
);
const typeToFind = translator(uiTexts, 'en')('field.typeToFind');
const chosenName = () => screen.getByPlaceholderText<HTMLInputElement>(typeToFind).value;

const salome = {
  id: 's',
  name: 'სალომე თოდუა',
  email: 'salome@khidi.example',
  role: 'partnerUser',
  bureauId: null,
  organisationId: 'o1',
  organisation: { id: 'o1', name: { ka: 'ორგანიზაცია 1', en: 'Organisation 1' } },
  version: 1,
};
const referral = {
  id: 'r',
  organisation: { id: 'o1', name: { ka: 'ორგანიზაცია 1', en: 'Organisation 1' } },
  serviceCode: 'legal-aid',
  request: '',
  version: 1,
};

/** The file of each field that offers organisations, with the form it stands in. */
const fields: Record<string, ReactElement> = {
  'features/admin/forms/client-form.tsx': <NewClient onDone={nothing} />,
  'features/admin/forms/user-form.tsx': <ChangeUser user={salome as never} onDone={nothing} />,
  'features/case-file/forms/consent-forms.tsx': (
    <RecordConsent beneficiaryId="p" onDone={nothing} />
  ),
  'features/services/forms/delivery-forms.tsx': (
    <RecordDelivery beneficiaryId="p" onDone={nothing} />
  ),
  'features/services/forms/offer-choice.tsx': (
    <ChangeReferral referral={referral as never} onDone={nothing} />
  ),
  'features/services/forms/offer-form.tsx': <ProposeOffer />,
};

/** The file of each filter that offers organisations, with its screen, its name and the list it filters. */
const filters: Record<string, [screen: ReactElement, name: string, list: string]> = {
  'features/services/components/directory-screen.tsx': [
    <DirectoryScreen key="directory" />,
    translator(directoryTexts, 'en')('filter.organisationId'),
    'listDirectoryEntries',
  ],
  'features/services/components/referrals-screen.tsx': [
    <ReferralsScreen key="referrals" />,
    translator(referralTexts, 'en')('filter.organisationId'),
    'listReferrals',
  ],
};

it('knows every place that offers organisations', () => {
  const src = join(__dirname, '..');
  const offering = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /^(app|features)\/.*\.tsx$/u.test(name) && !name.endsWith('.test.tsx'))
    .filter((name) =>
      /<OrganisationField\b|useOrganisationOptions\(/u.test(readFileSync(join(src, name), 'utf8')),
    );
  expect(offering.sort()).toEqual([...Object.keys(fields), ...Object.keys(filters)].sort());
});

it.each(Object.entries(fields))('%s finds and chooses the last of 900', async (_, form) => {
  show(form);
  // Of the purposes of a consent, one asks for an organisation.
  if (screen.queryByPlaceholderText(typeToFind) === null)
    fireEvent.click(screen.getByRole('checkbox', { name: sharing }));
  const field = await screen.findByPlaceholderText(typeToFind);
  // The library ignores text in a field without focus: it takes it for autofill by the browser.
  act(() => field.focus());
  await screen.findByText('Organisation 49');
  fireEvent.change(field, { target: { value: '899' } });
  fireEvent.click(await screen.findByText('Organisation 899'));
  await waitFor(() => expect(chosenName()).toBe('Organisation 899'));
  expect(asked.findLast(({ q }) => q)).toMatchObject({ operation: 'listOrganisations', q: '899' });
});

it.each(Object.entries(filters))('%s filters by the last of 900', async (_, [of, name, list]) => {
  show(of);
  fireEvent.click(screen.getByRole('button', { name }));
  const dialog = await screen.findByRole('dialog');
  await within(dialog).findByText('Organisation 49');
  await act(async () => {
    fireEvent.change(within(dialog).getByRole('textbox', { hidden: true }), {
      target: { value: '899' },
    });
  });
  fireEvent.click(await within(dialog).findByText('Organisation 899'));
  await screen.findByRole('button', { name: `${name}: Organisation 899` });
  await waitFor(() =>
    expect(asked.findLast(({ operation }) => operation === list)?.organisationId).toBe('o899'),
  );
});

it('lets the administrator search the directory, and reads it page by page', async () => {
  show(<OrganisationsScreen />);
  await screen.findByText('Organisation 49');
  expect(screen.queryByText('Organisation 50')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
  await screen.findByText('Organisation 99');
  fireEvent.change(screen.getByLabelText('Search', { selector: 'input' }), {
    target: { value: '899' },
  });
  await screen.findByText('Organisation 899');
  await waitFor(() => expect(screen.queryByText('Organisation 49')).toBeNull());
  expect(
    asked
      .filter(({ operation }) => operation === 'listOrganisations')
      .map(({ cursor, q }) => q ?? cursor ?? 'first'),
  ).toEqual(['first', '50', '899']);
});
