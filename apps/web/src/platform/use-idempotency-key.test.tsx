import { renderHook } from '@testing-library/react';
import { dropDraft } from './drafts/drafts.js';
import { useIdempotencyKey } from './use-idempotency-key.js';

const device = new Map<string, unknown>();
jest.mock('./device/device-store.js', () => ({
  getItem: async (kind: string, name: string) => device.get(`${kind} ${name}`),
  updateItem: async (kind: string, name: string, next: (now: unknown) => unknown) =>
    void device.set(`${kind} ${name}`, next(device.get(`${kind} ${name}`))),
  deleteItem: async (kind: string, name: string) => void device.delete(`${kind} ${name}`),
}));

beforeEach(() => device.clear());

/** Opens the form again, perhaps in another page. */
const opened = (draft?: string) => renderHook(() => useIdempotencyKey(draft)).result.current;

it('gives the same body the same key until it was saved, and another body another', async () => {
  const { keyOf, settled } = opened();
  const first = await keyOf({ text: 'ა' });
  expect(first).toMatch(/^[0-9a-f]{32}$/u);
  expect(await keyOf({ text: 'ა' })).toBe(first);
  expect(await keyOf({ text: 'ბ' })).not.toBe(first);
  const again = await keyOf({ text: 'გ' });
  settled();
  expect(await keyOf({ text: 'გ' })).not.toBe(again);
});

it('sends a restored draft under the key it may have arrived with', async () => {
  const note = await opened('note.7').keyOf({ text: 'ა' });
  const next = await opened('note.7').keyOf({ text: 'ბ' });
  expect(await opened('note.7').keyOf({ text: 'ა' })).toBe(note);
  expect(await opened('note.7').keyOf({ text: 'ბ' })).toBe(next);
  expect(await opened('note.8').keyOf({ text: 'ა' })).not.toBe(note);
});

it('forgets the keys with the draft', async () => {
  const before = await opened('note.7').keyOf({ text: 'ა' });
  await dropDraft('note.7');
  expect(device.size).toBe(0);
  expect(await opened('note.7').keyOf({ text: 'ა' })).not.toBe(before);
});

it('keeps nothing for a form without drafts', async () => {
  await opened().keyOf({ text: 'ა' });
  expect(device.size).toBe(0);
});
