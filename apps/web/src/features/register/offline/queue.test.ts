/** @jest-environment jsdom */
import type { Dto } from '@gza/contract';
import type { Sheet } from '../sheet.presenter.js';
import type { WaitingSave } from './stored-registers.js';

const device = new Map<string, unknown>();
jest.mock('../../../platform/device/device-store.js', () => ({
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

const saveRegister = jest.fn<Promise<Dto<'Register'>>, [object]>();
jest.mock('../../../platform/api.js', () => ({
  api: { saveRegister: (input: object) => saveRegister(input), getRegister: jest.fn() },
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
  people: [],
};
const item: WaitingSave = {
  sessionId: 's',
  sheet,
  body: { marks: [] },
  key: 'the key of this save',
  savedAt: '2026-11-23T11:05:00Z',
};
const answered: Dto<'Register'> = {
  sessionId: 's',
  state: 'held',
  number: 1,
  startsAt: sheet.startsAt,
  minutes: 90,
  editableUntil: '2100-01-01',
  version: 2,
  items: [],
};
const offline = () => Promise.reject(new TypeError('Failed to fetch'));

/** The page after a start of the browser: memory is empty, and only stored data is left. */
const started = async () => {
  jest.resetModules();
  const queue = await import('./queue.js');
  await queue.letOldRegistersGo();
  await queue.registers.open();
  return { ...queue, ...queue.registers };
};

beforeEach(() => {
  device.clear();
  saveRegister.mockReset();
});

it('sends the same key and version after any number of starts, until the server has taken it', async () => {
  const first = await started();
  await first.add(item);
  expect(first.count()).toBe(1);
  saveRegister.mockImplementation(offline);
  await first.sendNow();

  const second = await started();
  expect(second.count()).toBe(1);
  await second.sendNow();
  saveRegister.mockResolvedValue(answered);
  await second.sendNow();
  expect(saveRegister.mock.calls.map(([sent]) => sent)).toEqual(
    Array.from({ length: 3 }, (): unknown =>
      expect.objectContaining({ id: 's', version: 1, idempotencyKey: item.key }),
    ),
  );
  expect(second.count()).toBe(0);
  expect((await started()).count()).toBe(0);
});

it('does not give up what the server refused: somebody must look', async () => {
  const queue = await started();
  await queue.add(item);
  const { ProblemError } = await import('@gza/client');
  const locked = { type: '/problems/x', title: 'T', status: 403, detail: 'D', traceId: 't' };
  saveRegister.mockRejectedValue(new ProblemError(locked));
  await queue.sendNow();
  await queue.sendNow();
  expect(saveRegister).toHaveBeenCalledTimes(1);
  expect((await started()).count()).toBe(1);
});

it('keeps the registers of today and lets those of other days go', async () => {
  const queue = await started();
  await queue.keepForToday(sheet);
  await queue.keepForToday({ ...sheet, sessionId: 'old', startsAt: '2026-01-01T10:00:00Z' });
  device.set('register left', { ...sheet, sessionId: 'left', startsAt: '2026-01-01T10:00:00Z' });
  await queue.letOldRegistersGo();
  expect([...device.keys()]).toEqual(['register s']);
});
