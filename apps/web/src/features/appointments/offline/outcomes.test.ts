/** @jest-environment jsdom */
import type { Dto } from '@gza/contract';
import type { WaitingOutcome } from './outcomes.js';

const device = new Map<string, unknown>();
jest.mock('../../../platform/device/device-store.js', () => ({
  getAllItems: async (kind: string) =>
    [...device]
      .filter(([id]) => id.startsWith(`${kind} `))
      .map(([id, value]) => ({ name: id.slice(kind.length + 1), value })),
  putItem: async (kind: string, name: string, value: unknown) =>
    void device.set(`${kind} ${name}`, value),
  updateItem: async (kind: string, name: string, next: (now: unknown) => unknown) => {
    const value = next(device.get(`${kind} ${name}`));
    if (value === undefined) device.delete(`${kind} ${name}`);
    else device.set(`${kind} ${name}`, value);
  },
}));

const recordAppointment = jest.fn<Promise<Dto<'Appointment'>>, [object]>();
jest.mock('../../../platform/api.js', () => ({
  api: { recordAppointment: (input: object) => recordAppointment(input) },
}));

const appointment = { id: 'a', version: 3, state: 'planned' } as Dto<'Appointment'>;
const item: WaitingOutcome = {
  appointment,
  body: { met: true, text: 'შევხვდით' },
  key: 'the key of this outcome',
  savedAt: '2026-11-30T10:05:00Z',
};
const recorded = { ...appointment, state: 'held', version: 4 } as Dto<'Appointment'>;
const problem = async (status: number) => {
  // The class of the modules of this start.
  const { ProblemError } = await import('@gza/client');
  return new ProblemError({ type: '/problems/x', title: 'T', status, detail: 'D', traceId: 't' });
};

/** The page after a start of the browser: memory is empty, and only stored data is left. */
const started = async () => {
  jest.resetModules();
  const { outcomes } = await import('./outcomes.js');
  await outcomes.open();
  return outcomes;
};

beforeEach(() => {
  device.clear();
  recordAppointment.mockReset();
});

it('is sent with the same key and version after any number of starts, and once', async () => {
  await (await started()).add(item);
  recordAppointment.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await (await started()).sendNow();
  recordAppointment.mockResolvedValue(recorded);
  const last = await started();
  const arrived: unknown[] = [];
  last.onArrival((answer) => arrived.push(answer));
  expect(last.count()).toBe(1);
  await last.sendNow();
  await last.sendNow();
  expect(recordAppointment.mock.calls.map(([sent]) => sent)).toEqual(
    Array.from({ length: 2 }, (): unknown =>
      expect.objectContaining({ id: 'a', version: 3, body: item.body, idempotencyKey: item.key }),
    ),
  );
  expect(arrived).toEqual([recorded]);
  expect([last.count(), device.size]).toEqual([0, 0]);
});

it.each([409, 412, 403])(
  'that the server refused with %i stays, with the reason',
  async (status) => {
    const outcomes = await started();
    await outcomes.add(item);
    recordAppointment.mockRejectedValue(await problem(status));
    await outcomes.sendNow();
    await outcomes.sendNow();
    expect(recordAppointment).toHaveBeenCalledTimes(1);
    expect(device.get('outcome a')).toEqual({
      ...item,
      refused: { conflict: status === 412, title: 'T', detail: 'D' },
    });
  },
);

it('that was changed while an earlier one was on its way stays', async () => {
  const outcomes = await started();
  await outcomes.add(item);
  const changed = { ...item, key: 'another key', body: { met: false, text: 'ვერ შევხვდით' } };
  recordAppointment.mockImplementationOnce(async () => {
    await outcomes.add(changed);
    return recorded;
  });
  await outcomes.sendNow();
  expect(device.get('outcome a')).toEqual(changed);
});
