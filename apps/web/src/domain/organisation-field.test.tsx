import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { FilterBar } from '../ui/lists/filter-bar.js';
import { UiProvider } from '../ui/theme/ui-provider.js';
import { OrganisationField } from './organisation-field.js';
import { useOrganisationOptions } from './organisations.js';

const organisations = Array.from({ length: 900 }, (_, place) => ({
  id: `o${place}`,
  name: { ka: `ორგანიზაცია ${place}`, en: `Organisation ${place}` },
}));
const asked: { q?: string; cursor?: string; limit: number }[] = [];

/** The directory as the server searches and pages it. */
jest.mock('../platform/api.js', () => ({
  api: {
    listOrganisations: async ({
      query,
    }: {
      query: { q?: string; cursor?: string; limit: number };
    }) => {
      asked.push(query);
      const found = organisations.filter(({ name }) => !query.q || name.ka.endsWith(query.q));
      const from = Number(query.cursor ?? 0);
      const next = from + query.limit;
      return {
        items: found.slice(from, next),
        nextCursor: next < found.length ? String(next) : null,
      };
    },
    getOrganisation: async ({ id }: { id: string }) => organisations.find((one) => one.id === id),
  },
}));

// The library lists fifty options in a browser at once; jsdom is slow at it.
beforeAll(() => configure({ asyncUtilTimeout: 5000 }));
beforeEach(() => {
  asked.length = 0;
});

function Form({ initial = '' }: { initial?: string }) {
  const [value, setValue] = useState(initial);
  return (
    <>
      <OrganisationField id="organisation" label="Where" value={value} onChange={setValue} />
      <output>{value}</output>
    </>
  );
}

function Filters() {
  const [value, setValue] = useState('');
  const [openKey, setOpenKey] = useState<string | null>(null);
  const options = useOrganisationOptions(value, { active: true });
  return (
    <>
      <FilterBar
        filters={[{ key: 'organisation', label: 'Where', options, value }]}
        openKey={openKey}
        onOpenChange={setOpenKey}
        onChange={(_, next) => setValue(next)}
        onClearAll={() => setValue('')}
      />
      <output>{value}</output>
    </>
  );
}

const show = (what: ReactNode) =>
  render(
    <UiProvider>
      <QueryClientProvider client={new QueryClient()}>{what}</QueryClientProvider>
    </UiProvider>,
  );
it('finds the last of 900 organisations by its name and chooses it', async () => {
  show(<Form />);
  const field = screen.getByRole('combobox', { name: /Where/u });
  // The library ignores text in a field without focus: it takes it for autofill by the browser.
  act(() => field.focus());
  await screen.findByText('ორგანიზაცია 49');
  expect(screen.queryByText('ორგანიზაცია 50')).toBeNull();
  fireEvent.change(field, { target: { value: '899' } });
  fireEvent.click(await screen.findByText('ორგანიზაცია 899'));
  await waitFor(() => expect(document.querySelector('output')?.textContent).toBe('o899'));
  expect(asked.at(-1)).toMatchObject({ q: '899' });
});

it('shows the name of a chosen organisation that is not on the first page', async () => {
  show(<Form initial="o777" />);
  await waitFor(() =>
    expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe('ორგანიზაცია 777'),
  );
});

it('searches within a filter, and reads the list on from its end', async () => {
  show(<Filters />);
  fireEvent.click(screen.getByRole('button', { name: /Where/u }));
  const options = await screen.findByRole('list');
  await within(options).findByText('ორგანიზაცია 49');
  fireEvent.click(await screen.findByText('მეტის ჩვენება'));
  await within(options).findByText('ორგანიზაცია 99');
  await act(async () => {
    fireEvent.change(screen.getByRole('textbox', { hidden: true }), { target: { value: '899' } });
  });
  fireEvent.click(await within(options).findByText('ორგანიზაცია 899'));
  expect(document.querySelector('output')?.textContent).toBe('o899');
  expect(asked.map(({ cursor, q }) => cursor ?? q ?? 'first')).toEqual(['first', '50', '899']);
});
