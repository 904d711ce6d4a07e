import type { Dto, Role } from '@gza/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { setLanguage } from '../../platform/i18n/i18n.js';
import { UiProvider } from '../../ui/theme/ui-provider.js';
import { SignedPaper } from './signed-paper.js';

const page: Dto<'Scan'> = {
  id: 's',
  name: 'plan.pdf',
  mediaType: 'application/pdf',
  size: 2_000,
  addedBy: { id: 'me', name: 'Nino' },
  addedAt: '2026-11-24T06:00:00.000Z',
};

let role: Role;
let scans: Dto<'Scan'>[];
const called: string[] = [];
jest.mock('../../platform/sign-in.js', () => ({
  useMe: () => ({ id: 'me', name: 'Nino', role, bureauId: 'b' }),
  onSignOut: () => undefined,
  useSignIn: () => ({ status: 'signedIn' }),
}));
jest.mock('../../platform/api.js', () => ({
  api: new Proxy(
    {},
    {
      get: (_, operation: string) => async () => {
        called.push(operation);
        return { items: scans };
      },
    },
  ),
}));

beforeEach(() => {
  setLanguage('en');
  called.length = 0;
});

const show = (kind: 'plan' | 'case') =>
  render(
    <UiProvider>
      <QueryClientProvider client={new QueryClient()}>
        <MemoryRouter>
          <SignedPaper kind={kind} id="p" />
        </MemoryRouter>
      </QueryClientProvider>
    </UiProvider>,
  );

describe('the signed paper of a record', () => {
  it('is added by who signs it, in a dialog that says what it is', async () => {
    [role, scans] = ['probationOfficer', []];
    show('plan');
    fireEvent.click(await screen.findByRole('button', { name: 'Add the signed paper' }));
    await screen.findByRole('dialog', { name: 'Scans: signed plan' });
    screen.getByLabelText('Choose files');
    expect(called).toEqual(['listPlanScans']);
  });

  it('is read by others, who remove nothing', async () => {
    [role, scans] = ['psychologist', [page]];
    show('plan');
    fireEvent.click(await screen.findByRole('button', { name: 'Signed paper: 1' }));
    await screen.findByRole('button', { name: 'Show page 1' });
    expect(screen.queryByRole('button', { name: 'Remove page 1' })).toBeNull();
    expect(screen.queryByLabelText('Choose files')).toBeNull();
  });

  it('is not offered to a reader of a record without one', async () => {
    [role, scans] = ['probationOfficer', []];
    show('case');
    await waitFor(() => expect(called).toEqual(['listCaseScans']));
    expect(screen.queryByRole('button')).toBeNull();
  });
});
