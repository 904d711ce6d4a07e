import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { v7 as newId } from 'uuid';
import S3rver from '@20minutes/s3rver';
import { DiskStore } from './disk-store.js';
import type { FileStore } from './file-store.js';
import { S3Store } from './s3-store.js';

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

/**
 * A small S3 server in this process, with its objects in a folder. It signs requests for a bucket in another way than
 * the SDK, so those come without a signature; and it has no answer for uploads that were given up.
 */
const inBucket = async (): Promise<Place> => {
  const directory = mkdtempSync(path.join(tmpdir(), 'gza-s3-'));
  const s3 = new S3rver({
    silent: true,
    directory,
    configureBuckets: [{ name: 'files', configs: [] }],
  });
  await s3.configureBuckets();
  const handle = s3.callback();
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '', 'http://s3');
    if (address.searchParams.has('uploads') && request.method === 'GET')
      return response.end('<ListMultipartUploadsResult></ListMultipartUploadsResult>');
    if (address.searchParams.has('uploadId') && request.method === 'DELETE')
      return response.writeHead(204).end();
    if (address.pathname === '/files/') delete request.headers.authorization;
    return handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const store = new S3Store({
    bucket: 'files',
    region: 'us-east-1',
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
  });
  return {
    store,
    everything: () => listed(store),
    end: async () => {
      server.closeAllConnections();
      server.close();
      rmSync(directory, { recursive: true });
    },
  };
};

describe.each([
  ['on disk', onDisk],
  ['in a bucket', inBucket],
])('the store of files %s', (_, open) => {
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

  it('keeps a content of many parts byte for byte', async () => {
    const id = newId();
    const content = randomBytes(12_000_000);
    const inParts = async function* () {
      for (let at = 0; at < content.length; at += 70_000) yield content.subarray(at, at + 70_000);
    };
    await place.store.put(id, inParts());
    const stored = (await place.store.open(id)) as AsyncIterable<Buffer>;
    expect((await buffer(stored)).equals(content)).toBe(true);
    await place.store.remove(id);
  });

  it('removes what was interrupted, and nothing else', async () => {
    const id = newId();
    await place.store.put(id, parts('whole'));
    await place.store.clearTorn(new Date(Date.now() + 60_000));
    expect(await listed(place.store)).toEqual([id]);
    await place.store.remove(id);
  });

  it('keeps nothing of a content that breaks off', async () => {
    const id = newId();
    const broken = async function* () {
      yield randomBytes(6_000_000);
      throw new Error('broke off');
    };
    await expect(place.store.put(id, broken())).rejects.toThrow('broke off');
    expect(await read(place.store, id)).toBeUndefined();
    expect(await place.everything()).toEqual([]);
  });
});
