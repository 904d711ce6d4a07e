/** @jest-environment node */
import 'fake-indexeddb/auto';
import {
  getAllItems,
  updateItem,
  DeviceLocked,
  deleteItem,
  putItem,
  getItem,
  lockDevice,
  unlockDevice,
  wipeDevice,
} from './device-store.js';
import { hasLock, saveLock, openLock } from './lock.js';
import { deviceDatabase } from './device-database.js';

const nino = Buffer.alloc(32, 1).toString('base64url');
const levan = Buffer.alloc(32, 2).toString('base64url');
const note = { text: 'ბერიძემ დარეკა', person: 'beneficiary-7' };

/** The content of the raw store, as text. */
async function raw(): Promise<string> {
  const db = await deviceDatabase();
  const all = [...(await db.getAll('sealed')), ...(await db.getAll('locks'))];
  return all
    .map((item) =>
      JSON.stringify(item, (_key, value: unknown) =>
        ArrayBuffer.isView(value) || value instanceof ArrayBuffer
          ? Buffer.from(value as ArrayBuffer).toString('utf8')
          : value,
      ),
    )
    .join('\n');
}

beforeEach(async () => {
  lockDevice();
  const db = await deviceDatabase();
  await db.clear('sealed');
  await db.clear('locks');
  unlockDevice(nino);
});
afterEach(() => jest.restoreAllMocks());

it('gives back what was kept, changed and forgotten', async () => {
  await putItem('draft', 'note.beneficiary-7', note);
  expect(await getItem('draft', 'note.beneficiary-7')).toEqual(note);
  await updateItem<{ text: string }>('draft', 'note.beneficiary-7', (now) => ({
    text: `${now?.text}.`,
  }));
  expect(await getAllItems('draft')).toEqual([
    { name: 'note.beneficiary-7', value: { text: 'ბერიძემ დარეკა.' } },
  ]);
  expect(await getAllItems('register')).toEqual([]);
  await deleteItem('draft', 'note.beneficiary-7');
  expect(await getItem('draft', 'note.beneficiary-7')).toBeUndefined();
});

it('writes nothing that could be read: neither words nor about whom', async () => {
  await putItem('draft', 'note.beneficiary-7', note);
  const stored = await raw();
  expect(stored).toContain('"kind":"draft"');
  for (const word of ['ბერიძემ', 'დარეკა', 'beneficiary', 'text'])
    expect(stored).not.toContain(word);
});

it('is closed to another user, and waits for its own', async () => {
  await putItem('draft', 'a', note);
  unlockDevice(levan);
  expect(await getItem('draft', 'a')).toBeUndefined();
  expect(await getAllItems('draft')).toEqual([]);
  await putItem('draft', 'a', 'of Levan');
  unlockDevice(nino);
  expect(await getItem('draft', 'a')).toEqual(note);
});

it('opens nothing and takes nothing while nobody is signed in', async () => {
  await putItem('draft', 'a', note);
  lockDevice();
  expect(await getItem('draft', 'a')).toBeUndefined();
  await expect(putItem('draft', 'b', note)).rejects.toBeInstanceOf(DeviceLocked);
});

it('leaves nothing of the user after signing out, not even what was being written', async () => {
  await putItem('draft', 'a', note);
  await saveLock('a password', { deviceKey: nino, who: 'nino' });
  const late = putItem('draft', 'b', note).catch(() => undefined);
  await wipeDevice();
  await late;
  expect(await raw()).toBe('');
});

it('does not open what was exchanged or altered on the disk', async () => {
  await putItem('draft', 'a', 'first');
  await putItem('draft', 'b', 'second');
  const db = await deviceDatabase();
  const [one, other] = await db.getAll('sealed');
  if (!one || !other) throw new Error('Two values were kept.');
  await db.put('sealed', { ...one, iv: other.iv, data: other.data });
  expect((await getAllItems('draft')).map(({ value }) => value)).toHaveLength(1);
});

it('drops what nobody came back for in 30 days', async () => {
  await putItem('draft', 'a', note);
  const now = Date.now();
  jest.spyOn(Date, 'now').mockReturnValue(now + 29 * 24 * 60 * 60_000);
  expect(await getItem('draft', 'a')).toEqual(note);
  jest.spyOn(Date, 'now').mockReturnValue(now + 31 * 24 * 60 * 60_000);
  expect(await getItem('draft', 'a')).toBeUndefined();
});

it('keeps the last of many writes, in whatever order they are sealed', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, n) => putItem('draft', 'a', n)));
  expect(await getItem('draft', 'a')).toBe(19);
});

it('keeps the last of two writes when the id of the first is ready last', async () => {
  expect(await getItem('draft', 'a')).toBeUndefined();
  const sign = crypto.subtle.sign.bind(crypto.subtle);
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  jest.spyOn(crypto.subtle, 'sign').mockImplementationOnce(async (...args) => {
    await held;
    return sign(...args);
  });
  const writes = [putItem('draft', 'a', 'first'), putItem('draft', 'a', 'second')];
  // The second had its time: as much as writing and reading another value takes.
  await putItem('draft', 'b', 'another');
  expect(await getItem('draft', 'b')).toBe('another');
  release();
  await Promise.all(writes);
  expect(await getItem('draft', 'a')).toBe('second');
});

describe('without a line', () => {
  it('opens by the password and by no other', async () => {
    expect(await hasLock()).toBe(false);
    await saveLock('the password', { deviceKey: nino, who: { name: 'ნინო' } });
    expect(await hasLock()).toBe(true);
    expect(await raw()).not.toContain('ნინო');
    expect(await openLock('another one')).toBeUndefined();
    expect(await openLock('the password')).toEqual({ deviceKey: nino, who: { name: 'ნინო' } });
  });

  it('holds for half a day', async () => {
    await saveLock('the password', { deviceKey: nino, who: 'nino' });
    const now = Date.now();
    jest.spyOn(Date, 'now').mockReturnValue(now + 12 * 60 * 60_000 + 1);
    expect(await hasLock()).toBe(false);
    expect(await openLock('the password')).toBeUndefined();
  });
});
