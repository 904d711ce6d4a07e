import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { chunkBytes, DamagedFile, decrypted, encrypted } from './chunk-cipher.js';

const key = randomBytes(32);

async function* inParts(content: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}
async function whole(parts: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const part of parts) all.push(part);
  return Buffer.concat(all);
}
const stored = (content: Buffer, part = 10_000) => whole(encrypted(key, inParts(content, part)));
const read = (bytes: Buffer, by = key) => whole(decrypted(by, inParts(bytes, 10_000)));

/** Stored chunks without the mark of the format. */
const sealedChunks = (bytes: Buffer): Buffer[] => {
  const chunks: Buffer[] = [];
  for (let at = 4; at < bytes.length; at += chunkBytes + 16)
    chunks.push(bytes.subarray(at, at + chunkBytes + 16));
  return chunks;
};
const joined = (bytes: Buffer, chunks: Buffer[]) =>
  Buffer.concat([bytes.subarray(0, 4), ...chunks]);

describe('an encrypted content', () => {
  it.each([0, 1, chunkBytes - 1, chunkBytes, chunkBytes + 1, 2 * chunkBytes, 3 * chunkBytes + 5])(
    'of %i bytes is read again as it was, in whatever parts it came',
    async (size) => {
      const content = randomBytes(size);
      for (const part of [1000, chunkBytes, 10 * chunkBytes])
        expect(await read(await stored(content, part))).toEqual(content);
    },
  );

  it('says nothing of the content, and is another one each time by another key', async () => {
    const content = Buffer.alloc(200_000, 'canary ');
    const bytes = await stored(content);
    expect(bytes.includes('canary')).toBe(false);
    await expect(read(bytes, randomBytes(32))).rejects.toThrow(DamagedFile);
  });

  it('is refused when a bit of it was changed, wherever it is', async () => {
    const bytes = await stored(randomBytes(chunkBytes + 100));
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: bytes.length - 1 }),
        fc.integer({ min: 0, max: 7 }),
        async (at, bit) => {
          const changed = Buffer.from(bytes);
          changed.writeUInt8(changed.readUInt8(at) ^ (1 << bit), at);
          await expect(read(changed)).rejects.toThrow(DamagedFile);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is refused when it was cut, at the end of a chunk too, or when chunks were exchanged, repeated or left out', async () => {
    const bytes = await stored(randomBytes(3 * chunkBytes));
    const [one, two, three] = sealedChunks(bytes) as [Buffer, Buffer, Buffer];
    expect(joined(bytes, [one, two, three])).toEqual(bytes);
    for (const damaged of [
      bytes.subarray(0, -1),
      bytes.subarray(0, 2),
      joined(bytes, []),
      joined(bytes, [one, two]),
      joined(bytes, [two, one, three]),
      joined(bytes, [one, three]),
      joined(bytes, [one, two, two, three]),
      joined(bytes, [one, two, three, three]),
    ])
      await expect(read(damaged)).rejects.toThrow(DamagedFile);
  });
});
