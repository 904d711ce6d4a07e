import { createCipheriv, createDecipheriv } from 'node:crypto';

/**
 * A content in chunks of 64 KiB, each encrypted by AES-256-GCM with the key of its file. The nonce of a chunk is its
 * number and whether it is the last: chunks that were exchanged, left out, repeated or cut at the end do not decrypt.
 * A key encrypts one content, so no nonce is used twice.
 */
const algorithm = 'aes-256-gcm';
const format = Buffer.from('GZF1');
const tagBytes = 16;
export const chunkBytes = 64 * 1024;
const sealedBytes = chunkBytes + tagBytes;

/** The stored content is damaged, or is not the content of this key. */
export class DamagedFile extends Error {
  constructor() {
    super('The stored content of a file is damaged.');
    this.name = 'DamagedFile';
  }
}

function nonceOf(index: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(index, 7);
  nonce.writeUInt8(last ? 1 : 0, 11);
  return nonce;
}

function sealed(key: Buffer, index: number, chunk: Buffer, last: boolean): Buffer {
  const cipher = createCipheriv(algorithm, key, nonceOf(index, last)).setAAD(format);
  return Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
}

function unsealed(key: Buffer, index: number, chunk: Buffer, last: boolean): Buffer {
  if (chunk.length < tagBytes) throw new DamagedFile();
  const decipher = createDecipheriv(algorithm, key, nonceOf(index, last), {
    authTagLength: tagBytes,
  })
    .setAAD(format)
    .setAuthTag(chunk.subarray(-tagBytes));
  try {
    return Buffer.concat([decipher.update(chunk.subarray(0, -tagBytes)), decipher.final()]);
  } catch {
    throw new DamagedFile();
  }
}

/** Yields the content in chunks of one size, each with whether it is the last. */
async function* inChunks(
  content: AsyncIterable<Buffer>,
  size: number,
): AsyncGenerator<{ chunk: Buffer; last: boolean }> {
  let parts: Buffer[] = [];
  let length = 0;
  for await (const part of content) {
    parts.push(part);
    length += part.length;
    // What may be the last chunk waits for its successor.
    if (length <= size) continue;
    let rest = Buffer.concat(parts);
    for (; rest.length > size; rest = rest.subarray(size))
      yield { chunk: rest.subarray(0, size), last: false };
    parts = [rest];
    length = rest.length;
  }
  yield { chunk: Buffer.concat(parts), last: true };
}

/** Encrypts a content in bounded memory. */
export async function* encrypted(
  key: Buffer,
  content: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  yield format;
  let index = 0;
  for await (const { chunk, last } of inChunks(content, chunkBytes)) {
    yield sealed(key, index, chunk, last);
    index += 1;
  }
}

/** Takes the mark of the format from the beginning. */
async function* withoutFormat(stored: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let head: Buffer | undefined = Buffer.alloc(0);
  for await (const part of stored) {
    if (head === undefined) {
      yield part;
      continue;
    }
    head = Buffer.concat([head, part]);
    if (head.length < format.length) continue;
    if (!head.subarray(0, format.length).equals(format)) throw new DamagedFile();
    yield head.subarray(format.length);
    head = undefined;
  }
  if (head !== undefined) throw new DamagedFile();
}

/** Decrypts a stored content in bounded memory. Yields nothing that is not proven whole up to there. */
export async function* decrypted(
  key: Buffer,
  stored: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  let index = 0;
  for await (const { chunk, last } of inChunks(withoutFormat(stored), sealedBytes)) {
    yield unsealed(key, index, chunk, last);
    index += 1;
  }
}
