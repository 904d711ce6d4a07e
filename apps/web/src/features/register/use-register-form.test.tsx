import type { Dto } from '@gza/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { registers } from './offline/queue.js';
import type { WaitingSave } from './offline/stored-registers.js';
import type { Sheet } from './sheet.presenter.js';
import { useRegisterForm } from './use-register-form.js';

const device = new Map<string, unknown>();
jest.mock('../../platform/device/device-store.js', () => ({
  getAllItems: async (kind: string) =>
    [...device]
      .filter(([id]) => id.startsWith(`${kind} `))
      .map(([id, value]) => ({ name: id.slice(kind.length + 1), value })),
  putItem: async (kind: string, name: string, value: unknown) =>
    void device.set(`${kind} ${name}`, value),
  getItem: async (kind: string, name: string) => device.get(`${kind} ${name}`),
  deleteItem: async (kind: string, name: string) => void device.delete(`${kind} ${name}`),
  updateItem: async (kind: string, name: string, next: (now: unknown) => unknown) => {
    const value = next(device.get(`${kind} ${name}`));
    if (value === undefined) device.delete(`${kind} ${name}`);
    else device.set(`${kind} ${name}`, value);
  },
}));
// Drafts of typed input are tested in platform/drafts.
jest.mock('../../platform/drafts/use-draft.js', () => ({
  useDraft: () => ({ saving: <T,>(run: () => Promise<T>) => run() }),
}));
jest.mock('../../platform/i18n/use-texts.js', () => ({ useTexts: () => (key: string) => key }));
let keys = 0;
jest.mock('../../platform/use-idempotency-key.js', () => ({
  useIdempotencyKey: () => ({ keyOf: async () => `key ${(keys += 1)}` }),
}));
const saveRegister = jest.fn<Promise<Dto<'Register'>>, [Record<string, unknown>]>();
jest.mock('../../platform/api.js', () => ({
  api: {
    saveRegister: (input: Record<string, unknown>) => saveRegister(input),
    getRegister: jest.fn(),
  },
}));

const sheet: Sheet = {
  sessionId: 's',
  state: 'scheduled',
  kind: 'group',
  number: 1,
  startsAt: new Date().toISOString(),
  minutes: 90,
  editableUntil: '2100-01-01',
  version: 1,
  group: null,
  programme: { ka: 'პ', en: 'P' },
  place: null,
  people: [
    {
      enrolmentId: 'a',
      beneficiary: { id: 'p', givenName: 'ნიკა', familyName: 'ბერიძე' },
      expected: true,
      enrolmentState: 'started',
      mark: null,
      reason: null,
      minutes: null,
    },
  ] as never,
};
const register = (version: number): Dto<'Register'> => ({
  sessionId: 's',
  state: 'held',
  number: 1,
  startsAt: sheet.startsAt,
  minutes: 90,
  editableUntil: '2100-01-01',
  version,
  items: [],
});
const waitingNow = () => device.get('waiting s') as WaitingSave | undefined;

it('a second save without a line takes the place of the first, and conflicts with nothing', async () => {
  jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  await registers.open();
  const client = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const { result, rerender } = renderHook(({ from }) => useRegisterForm(from), {
    wrapper,
    initialProps: { from: sheet },
  });
  const save = async (mark: 'present' | 'late') => {
    act(() => result.current.change('a', { mark, reason: '', minutes: '' }));
    await act(async () => {
      expect(await result.current.save(result.current.base, result.current.draft)).toBe('kept');
    });
  };

  await save('present');
  expect(waitingNow()).toMatchObject({ key: 'key 1', sheet: { version: 1 } });
  await save('late');
  expect(waitingNow()).toMatchObject({ key: 'key 2', sheet: { version: 1 } });
  expect(result.current).toMatchObject({ conflict: false, touched: false, failure: undefined });

  // The second save is being sent when the user saves a third time; the third starts from the result of the
  // second.
  let answer: (saved: Dto<'Register'>) => void = () => undefined;
  saveRegister.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  const sending = registers.sendNow();
  await waitFor(() => expect(saveRegister).toHaveBeenCalledTimes(1));
  await save('present');
  await act(async () => {
    answer(register(2));
    await sending;
  });
  rerender({ from: { ...sheet, version: 2 } });
  expect(waitingNow()).toMatchObject({ key: 'key 3', sheet: { version: 2 } });
  expect(result.current).toMatchObject({ conflict: false, base: { version: 2 } });

  saveRegister.mockResolvedValueOnce(register(3));
  await act(() => registers.sendNow());
  expect(
    saveRegister.mock.calls.map(([{ version, idempotencyKey }]) => [version, idempotencyKey]),
  ).toEqual([
    [1, 'key 2'],
    [2, 'key 3'],
  ]);
  expect([waitingNow(), result.current.conflict]).toEqual([undefined, false]);
});
