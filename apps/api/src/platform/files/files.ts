import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { uuidPattern, type FileMedia } from '@gza/contract';
import { systemActor } from '../actor.js';
import type { Tx, UnitOfWork } from '../db/unit-of-work.js';
import { notFound, ProblemError } from '../errors.js';
import type { InstallationKeys } from '../installation-keys.js';
import { newId } from '../new-id.js';
import { decrypted, DamagedFile, encrypted } from './chunk-cipher.js';
import type { FileStore } from './file-store.js';
import { headBytes, mediaOf } from './file-type.js';
import { destroyUnusedFiles, findFile, keepFile, unknownFiles } from './files.statements.js';
import type { VirusCheck, VirusScanner } from './virus-scanner.js';

/** A content that was received and stored, and that no row names yet. */
export interface ReceivedFile {
  readonly id: string;
  readonly address: string;
  readonly mediaType: FileMedia;
  readonly size: number;
  readonly wrappedKey: string;
  /** Name that the sender gave it. */
  readonly name: string | null;
  /** Whether a row came to name this copy of the content. */
  entered: boolean;
}

/**
 * Enters a received content in the transaction of the row that refers to it. Returns the id of the file: an earlier one
 * when the installation has the same content already; the received copy is removed then.
 */
export async function enterFile(tx: Tx, file: ReceivedFile): Promise<string> {
  const { id, address, mediaType, size, wrappedKey } = file;
  const kept = await tx.row(keepFile(id, address, mediaType, size, wrappedKey, tx.now));
  if (!kept) throw notFound();
  file.entered = kept.id === id;
  return kept.id;
}

/** A content on its way out. */
export interface OpenedFile {
  readonly mediaType: string;
  readonly size: number;
  readonly content: Readable;
}

export interface FilesOptions {
  readonly store: FileStore;
  readonly keys: InstallationKeys;
  readonly uow: UnitOfWork;
  /** Largest content in bytes. */
  readonly limit: number;
  /** Without one, contents are not checked for viruses. */
  readonly scanner?: VirusScanner | undefined;
}

const system = systemActor('files');
const context = { endpoint: 'files', operation: 'none', traceId: 'files' } as const;
const day = 24 * 60 * 60 * 1000;
const mebibyte = 1024 * 1024;
/** Contents without a row that may be of interrupted uploads. */
const mostTorn = 100;

/** What is accepted where not every file is. */
export interface FileLimits {
  readonly media: readonly FileMedia[];
  /** Problem of a file of another type. */
  readonly otherMedia: 'photo-type-refused';
  /** Largest content in bytes, where the installation accepts as much. */
  readonly bytes: number;
}

/** What is learnt of a content while it passes. */
interface Passing {
  size: number;
  mediaType: FileMedia | undefined;
}

/**
 * The files of the installation (docs/adr/0026). A content is stored once, encrypted with a key of its own; the key
 * stands in the row of the file, wrapped by the installation's. Who may read a file is decided by the row that refers
 * to it.
 */
export class Files {
  readonly limit: number;

  constructor(private readonly options: FilesOptions) {
    this.limit = options.limit;
  }

  private limitOf(limits: FileLimits | undefined): number {
    return Math.min(this.limit, limits?.bytes ?? this.limit);
  }

  private refuseLarger(bytes: number, limits: FileLimits | undefined): void {
    const limit = this.limitOf(limits);
    if (bytes > limit)
      throw new ProblemError('file-too-large', { limit: Math.floor(limit / mebibyte) });
  }

  /** Refuses a content by the length that its sender declared, before it is read. */
  refuseDeclared(bytes: number, limits?: FileLimits): void {
    this.refuseLarger(bytes, limits);
  }

  /** Passes a content on while it is measured, recognised and checked. Throws before its end when it is refused. */
  private async *examined(
    content: AsyncIterable<Buffer>,
    passing: Passing,
    check: VirusCheck | undefined,
    limits: FileLimits | undefined,
  ): AsyncGenerator<Buffer> {
    let head: Buffer | undefined = Buffer.alloc(0);
    const recognised = async (first: Buffer): Promise<Buffer> => {
      passing.mediaType = await mediaOf(first);
      if (limits && !limits.media.some((type) => type === passing.mediaType))
        throw new ProblemError(limits.otherMedia);
      if (!passing.mediaType) throw new ProblemError('file-type-refused');
      return first;
    };
    for await (const part of content) {
      passing.size += part.length;
      this.refuseLarger(passing.size, limits);
      await check?.write(part);
      if (head === undefined) {
        yield part;
        continue;
      }
      head = Buffer.concat([head, part]);
      if (head.length < headBytes) continue;
      yield await recognised(head);
      head = undefined;
    }
    if (head !== undefined) yield await recognised(head);
    if (await check?.isInfected()) throw new ProblemError('file-infected');
  }

  /**
   * Receives a content and stores it encrypted. Throws, with nothing stored, when it is too large, of a type that is not
   * accepted, infected, not checked, or when it breaks off.
   */
  async receive(
    content: AsyncIterable<Buffer>,
    name: string | null,
    limits?: FileLimits,
  ): Promise<ReceivedFile> {
    const { store, keys, scanner } = this.options;
    const id = newId();
    const key = randomBytes(32);
    const address = keys.fileAddress();
    const passing: Passing = { size: 0, mediaType: undefined };
    const check = await scanner?.begin();
    const addressed = async function* (parts: AsyncIterable<Buffer>) {
      for await (const part of parts) {
        address.update(part);
        yield part;
      }
    };
    try {
      await store.put(
        id,
        encrypted(key, addressed(this.examined(content, passing, check, limits))),
      );
    } finally {
      check?.abandon();
    }
    return {
      id,
      address: address.digest('base64url'),
      mediaType: passing.mediaType as FileMedia,
      size: passing.size,
      wrappedKey: keys.wrapFileKey(id, key),
      name,
      entered: false,
    };
  }

  /** Removes a received content that no row came to name. */
  async discard({ id }: ReceivedFile): Promise<void> {
    await this.options.store.remove(id);
  }

  /** Opens a file for a caller who may read the row that refers to it. */
  async open(id: string): Promise<OpenedFile> {
    const { store, keys, uow } = this.options;
    const [file] = await uow.runAtOnce(system, findFile(id));
    const key = file && keys.unwrapFileKey(id, file.wrappedKey);
    const stored = key && (await store.open(id));
    if (!file || !key || !stored) throw new ProblemError('file-unreadable');
    const { mediaType, size } = file;
    const content = Readable.from(decrypted(key, stored), { objectMode: false });
    // The first part is read at once, so that a damaged file is refused and not cut off.
    await once(content, 'readable').catch((error: unknown) => {
      throw error instanceof DamagedFile ? new ProblemError('file-unreadable') : error;
    });
    return { mediaType, size, content };
  }

  /** Destroys files to which nothing refers: first the keys, then the contents. */
  async destroyUnused(): Promise<void> {
    const { uow, store } = this.options;
    for (;;) {
      const { value: destroyed } = await uow.run(system, context, (tx) =>
        tx.sql(destroyUnusedFiles()),
      );
      for (const { id } of destroyed) await store.remove(id);
      if (destroyed.length < 100) return;
    }
  }

  /** Returns the contents of a day ago that no row names. */
  private async unknownBefore(before: Date): Promise<string[]> {
    const { uow, store } = this.options;
    const unknown: string[] = [];
    let old: string[] = [];
    const ask = async () => {
      const found = await uow.runAtOnce(system, unknownFiles(old));
      unknown.push(...found.map(({ id }) => id));
      old = [];
    };
    for await (const { id, storedAt } of store.list()) {
      if (storedAt < before && uuidPattern.test(id)) old.push(id);
      if (old.length === 500) await ask();
    }
    if (old.length > 0) await ask();
    return unknown;
  }

  /**
   * Removes contents of a day ago that no row names: a process ended between the two. That happens to few: many are the
   * files of another database, and stay.
   */
  private async removeUnknown(before: Date): Promise<void> {
    const unknown = await this.unknownBefore(before);
    if (unknown.length > mostTorn)
      throw new Error(
        `${unknown.length} files in the store are not of this database, and none was removed: check GZA_FILES_DIR or GZA_S3_BUCKET, and DATABASE_URL.`,
      );
    for (const id of unknown) await this.options.store.remove(id);
  }

  /** Destroys what is no longer used, and removes what interrupted uploads have left. */
  async tidy(now = new Date()): Promise<void> {
    const before = new Date(now.getTime() - day);
    await this.destroyUnused();
    await this.options.store.clearTorn(before);
    await this.removeUnknown(before);
  }
}
