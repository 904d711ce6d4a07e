import { ProblemError } from '@gza/client';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useCorrection } from './use-correction.js';

const device = new Map<string, unknown>();
jest.mock('../device/device-store.js', () => ({
  putItem: async (_kind: string, name: string, value: unknown) =>
    void device.set(name, JSON.parse(JSON.stringify(value))),
  getItem: async (_kind: string, name: string) => device.get(name),
  deleteItem: async (_kind: string, name: string) => void device.delete(name),
}));
beforeEach(() => device.clear());

interface Bureau {
  version: number;
  name: { ka: string; en: string };
  regions: string[];
  confirmed: boolean;
}

const opened: Bureau = {
  version: 1,
  name: { ka: 'კახეთი', en: 'Kakheti' },
  regions: ['GE-KA'],
  confirmed: false,
};

const refused = (status: number) =>
  new ProblemError({ type: 'about:blank', title: '', detail: '', status, traceId: '' });

/** A server with one record that two people change. */
function server(now: Bureau) {
  const sent: { version: number; changes: object }[] = [];
  return {
    sent,
    reload: async () => now,
    save: async ({ version }: Bureau, changes: object) => {
      sent.push({ version, changes });
      if (version !== now.version) throw refused(412);
    },
  };
}

interface FormProps {
  of: Pick<ReturnType<typeof server>, 'save' | 'reload'>;
  done: () => void;
  record?: Bureau;
}

function BureauForm({ of, done, record = opened }: FormProps) {
  const form = useCorrection({
    dto: 'ChangeBureauBody',
    record,
    valuesOf: ({ name, regions, confirmed }: Bureau) => ({ name, regions, confirmed }),
    toBody: (values) => values,
    ...of,
    done,
    draft: { key: 'bureau.1', label: 'Bureau' },
  });
  const field = form.field('name.ka', 'Name');
  return (
    <form onSubmit={form.onSubmit}>
      <input
        aria-label="name"
        value={field.value}
        onChange={(event) => field.onChange(event.target.value)}
      />
      <output aria-label="confirmed">{String(form.values.confirmed)}</output>
      <output aria-label="regions">{form.values.regions.join()}</output>
      <output aria-label="conflicts">{JSON.stringify(form.conflicts)}</output>
      <output aria-label="failure">{form.failure === undefined ? 'none' : 'some'}</output>
      <button type="button" onClick={() => form.setValue('name.ka', 'იმერეთი')}>
        theirs
      </button>
      <button type="submit">save</button>
    </form>
  );
}

const shown = (label: string) => screen.getByLabelText(label).textContent;
const type = (name: string) =>
  fireEvent.change(screen.getByLabelText('name'), { target: { value: name } });
const pause = () => act(async () => await new Promise((settled) => setTimeout(settled, 50)));
async function press(name: string) {
  fireEvent.click(screen.getByText(name));
  await pause();
}

it('sends what was changed, and nothing where nothing was', async () => {
  const [of, done] = [server(opened), jest.fn()];
  render(<BureauForm of={of} done={done} />);
  await press('save');
  expect([of.sent, done.mock.calls.length]).toEqual([[], 1]);
  type('კახეთის ბიურო');
  await press('save');
  expect(of.sent).toEqual([
    { version: 1, changes: { name: { ka: 'კახეთის ბიურო', en: 'Kakheti' } } },
  ]);
});

it('takes over what a colleague changed elsewhere, and saves at once', async () => {
  const of = server({ ...opened, version: 5, regions: ['GE-KA', 'GE-MM'], confirmed: true });
  const done = jest.fn();
  render(<BureauForm of={of} done={done} />);
  type('კახეთის ბიურო');
  await press('save');
  expect(of.sent.at(-1)).toEqual({
    version: 5,
    changes: { name: { ka: 'კახეთის ბიურო', en: 'Kakheti' } },
  });
  expect([shown('regions'), shown('confirmed'), shown('conflicts')]).toEqual([
    'GE-KA,GE-MM',
    'true',
    '[]',
  ]);
  expect(done).toHaveBeenCalledTimes(1);
});

it('waits for a choice where both changed a field, and saves the chosen one', async () => {
  const of = server({ ...opened, version: 2, name: { ka: 'იმერეთი', en: 'Imereti' } });
  const done = jest.fn();
  render(<BureauForm of={of} done={done} />);
  type('კახეთის ბიურო');
  await press('save');
  expect(JSON.parse(shown('conflicts') ?? '')).toEqual([
    { path: 'name.ka', mine: 'კახეთის ბიურო', theirs: 'იმერეთი' },
  ]);
  expect([shown('failure'), done.mock.calls.length]).toEqual(['none', 0]);
  await press('save');
  expect(of.sent.at(-1)).toEqual({
    version: 2,
    changes: { name: { ka: 'კახეთის ბიურო', en: 'Imereti' } },
  });
  expect(done).toHaveBeenCalledTimes(1);
});

it('has nothing to send when the choice is what stands already', async () => {
  const of = server({ ...opened, version: 2, name: { ka: 'იმერეთი', en: 'Kakheti' } });
  const done = jest.fn();
  render(<BureauForm of={of} done={done} />);
  type('კახეთის ბიურო');
  await press('save');
  await press('theirs');
  await press('save');
  expect([of.sent.length, done.mock.calls.length]).toEqual([1, 1]);
});

it('shows any other refusal, and keeps what was typed', async () => {
  const of = { ...server(opened), save: () => Promise.reject(refused(409)) };
  const done = jest.fn();
  render(<BureauForm of={of} done={done} />);
  type('კახეთის ბიურო');
  await press('save');
  expect([shown('failure'), shown('conflicts'), done.mock.calls.length]).toEqual(['some', '[]', 0]);
  expect(screen.getByLabelText<HTMLInputElement>('name').value).toBe('კახეთის ბიურო');
});

it('asks also where a draft comes back over what a colleague has changed since', async () => {
  const of = server(opened);
  const { unmount } = render(<BureauForm of={of} done={jest.fn()} />);
  await pause();
  type('კახეთის ბიურო');
  await pause();
  unmount();

  const record = { ...opened, version: 2, name: { ka: 'იმერეთი', en: 'Imereti' } };
  render(<BureauForm of={server(record)} done={jest.fn()} record={record} />);
  await pause();
  expect(screen.getByLabelText<HTMLInputElement>('name').value).toBe('კახეთის ბიურო');
  expect(JSON.parse(shown('conflicts') ?? '')).toEqual([
    { path: 'name.ka', mine: 'კახეთის ბიურო', theirs: 'იმერეთი' },
  ]);
});

it('asks nothing when a draft comes back over the record as it was', async () => {
  const of = server(opened);
  const { unmount } = render(<BureauForm of={of} done={jest.fn()} />);
  await pause();
  type('კახეთის ბიურო');
  await pause();
  unmount();
  render(<BureauForm of={of} done={jest.fn()} />);
  await pause();
  expect(screen.getByLabelText<HTMLInputElement>('name').value).toBe('კახეთის ბიურო');
  expect(shown('conflicts')).toBe('[]');
});
