import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { v7 as newId } from 'uuid';
import { DiskStore } from './disk-store.js';
import type { FileStore } from './file-store.js';

async function* parts(...texts: string[]): AsyncGenerator<Buffer> {
  for (const text of texts) yield Buffer.from(text);
}
async function read(store: FileStore, id: string): Promise<string | undefined> {
  const content = await store.open(id);
  if (!content) return undefined;
  const all: Buffer[] = [];
  for await (const part of content) all.push(part);
  return Buffer.concat(all).toString();
}
async function listed(store: FileStore): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of store.list()) ids.push(id);
  return ids.toSorted();
}

interface Place {
  readonly store: FileStore;
  readonly end: () => Promise<void>;
  /** Everything that is there, under whatever name. */
  readonly everything: () => Promise<string[]>;
}

const onDisk = async (): Promise<Place> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gza-store-'));
  return {
    store: new DiskStore(folder),
    everything: async () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name),
    end: async () => rmSync(folder, { recursive: true }),
  };
};

describe.each([['on disk', onDisk]])('the store of files %s', (_, open) => {
  let place: Place;
  beforeAll(async () => {
    place = await open();
  });
  afterAll(() => place.end());

  it('keeps contents under their ids until they are removed', async () => {
    const { store } = place;
    const [one, two] = [newId(), newId()];
    await store.put(one, parts('first ', 'content'));
    await store.put(two, parts('second'));
    expect([await read(store, one), await read(store, two)]).toEqual(['first content', 'second']);
    expect(await listed(store)).toEqual([one, two].toSorted());
    await store.remove(one);
    await store.remove(one);
    expect([await read(store, one), await read(store, two)]).toEqual([undefined, 'second']);
    await store.remove(two);
    expect(await listed(store)).toEqual([]);
  });

  it('keeps nothing of a content that breaks off', async () => {
    const id = newId();
    const broken = async function* () {
      yield Buffer.from('the beginning');
      throw new Error('broke off');
    };
    await expect(place.store.put(id, broken())).rejects.toThrow('broke off');
    expect(await read(place.store, id)).toBeUndefined();
    expect(await place.everything()).toEqual([]);
  });
});
