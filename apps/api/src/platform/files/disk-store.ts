import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { FileStore, StoredContent } from './file-store.js';

const missing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Makes the names in a folder durable. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Files of a folder; none when it is not there. */
const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: unknown) => {
    if (missing(error)) return [];
    throw error;
  });

/**
 * Contents in a folder of this machine, in folders by the end of their id. A content is written under `incoming`, made
 * durable, and renamed: it is there whole or not at all.
 */
export class DiskStore implements FileStore {
  private readonly incoming: string;

  constructor(private readonly folder: string) {
    this.incoming = path.join(folder, 'incoming');
  }

  private shardOf(id: string): string {
    return path.join(this.folder, id.slice(-2));
  }

  private pathOf(id: string): string {
    return path.join(this.shardOf(id), id);
  }

  async put(id: string, content: AsyncIterable<Buffer>): Promise<void> {
    const shard = this.shardOf(id);
    for (const folder of [this.incoming, shard])
      await mkdir(folder, { recursive: true, mode: 0o700 });
    const written = path.join(this.incoming, id);
    try {
      const handle = await open(written, 'wx', 0o600);
      try {
        for await (const part of content) await handle.appendFile(part);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(written, this.pathOf(id));
    } catch (error) {
      await rm(written, { force: true });
      throw error;
    }
    await syncFolder(shard);
    // The folder of a new ending is itself a new name.
    await syncFolder(this.folder);
  }

  async open(id: string): Promise<AsyncIterable<Buffer> | undefined> {
    let handle: FileHandle;
    try {
      handle = await open(this.pathOf(id), 'r');
    } catch (error) {
      if (missing(error)) return undefined;
      throw error;
    }
    return handle.createReadStream();
  }

  async remove(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true });
  }

  async *list(): AsyncGenerator<StoredContent> {
    for (const shard of await namesIn(this.folder)) {
      const folder = path.join(this.folder, shard);
      if (folder === this.incoming) continue;
      for (const id of await namesIn(folder)) {
        const found = await stat(path.join(folder, id)).catch((error: unknown) => {
          if (missing(error)) return undefined;
          throw error;
        });
        if (found) yield { id, storedAt: found.mtime };
      }
    }
  }

  async clearTorn(before: Date): Promise<void> {
    for (const name of await namesIn(this.incoming)) {
      const file = path.join(this.incoming, name);
      const found = await stat(file).catch(() => undefined);
      if (found && found.mtime < before) await rm(file, { force: true });
    }
  }
}
