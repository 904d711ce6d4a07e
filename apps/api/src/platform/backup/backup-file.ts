import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

/**
 * Format of a backup: gzip of lines. The first line is the header, then each table has a line of its own,
 * its rows in the text format of COPY, and the line `\.`, which no row can be. After the footer, each file has a
 * line of its own and its encrypted content in parts, each after its length in four bytes, with an empty one at the
 * end. The last line says how many files there are, so that a truncated backup is noticed.
 */
export const format = 'gza-backup-2';
/** Backups of versions without files end with the footer. */
export const formatWithoutFiles = 'gza-backup-1';

export interface Header {
  readonly format: typeof format | typeof formatWithoutFiles;
  readonly version: string;
  readonly madeAt: string;
  /** Major version of the PostgreSQL that it comes from. */
  readonly postgres: number;
  /** Names of the migrations that had run, oldest first. */
  readonly migrations: readonly string[];
  /** Columns, constraints, policies, functions, triggers and grants; see `shapeOf`. */
  readonly shape: readonly string[];
  /** Digest by the secret that opens the files: nobody can tell the secret from it. */
  readonly secret?: string;
}

export interface TableLine {
  readonly schema: string;
  readonly table: string;
  readonly columns: readonly string[];
}

export interface Footer {
  /** Rows of each table, by `schema.table`. */
  readonly rows: Readonly<Record<string, number>>;
  /** Last number of each sequence that has given one, by `schema.sequence`. */
  readonly sequences: Readonly<Record<string, string>>;
}

/** A file whose content follows, or the end of the files. */
export type FileLine = { readonly file: string } | { readonly files: number };

/** Error of a backup or a restore, in one line for the operator. */
export class BackupError extends Error {}

export const endOfRows = Buffer.from('\\.\n');
const endAfterRow = Buffer.from('\n\\.\n');

/** Reads a backup from its beginning to its end, in constant memory. */
export class BackupReader {
  private readonly chunks: AsyncIterator<Buffer>;
  private rest: Buffer = Buffer.alloc(0);

  /** @param file path, or `-` for the standard input */
  constructor(private readonly file: string) {
    const gunzip = createGunzip();
    const source = file === '-' ? process.stdin : createReadStream(file);
    // An error of either side ends the iteration below.
    pipeline(source, gunzip, () => undefined);
    this.chunks = gunzip[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  }

  private damaged(): BackupError {
    return new BackupError(
      `${this.file} ends too early or is damaged: use another backup, or copy this one again.`,
    );
  }

  private async more(): Promise<void> {
    const next = await this.chunks.next().catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT')
        throw new BackupError(`There is no file ${this.file}: name the file of a backup.`);
      throw this.damaged();
    });
    if (next.done) throw this.damaged();
    this.rest = this.rest.length === 0 ? next.value : Buffer.concat([this.rest, next.value]);
  }

  private take(length: number): Buffer {
    const taken = this.rest.subarray(0, length);
    this.rest = this.rest.subarray(length);
    return taken;
  }

  /** Returns the next line, which is JSON. */
  async line<T>(): Promise<T> {
    for (let end = -1; ;) {
      end = this.rest.indexOf(10);
      if (end >= 0) return this.parsed<T>(this.take(end + 1).toString('utf8'));
      await this.more();
    }
  }

  private parsed<T>(text: string): T {
    try {
      return JSON.parse(text) as T;
    } catch {
      throw new BackupError(
        `${this.file} is damaged, or is not a backup of Gza: name a whole file of npm run backup.`,
      );
    }
  }

  private async exactly(length: number): Promise<Buffer> {
    while (this.rest.length < length) await this.more();
    return this.take(length);
  }

  /** Yields the content of a file, up to its end. */
  async *parts(): AsyncGenerator<Buffer> {
    for (;;) {
      const length = (await this.exactly(4)).readUInt32BE();
      if (length === 0) return;
      yield await this.exactly(length);
    }
  }

  /** Yields the rows of a table, up to their end. */
  async *rows(): AsyncGenerator<Buffer> {
    while (this.rest.length < endOfRows.length) await this.more();
    if (this.rest.subarray(0, endOfRows.length).equals(endOfRows)) {
      this.take(endOfRows.length);
      return;
    }
    for (;;) {
      const end = this.rest.indexOf(endAfterRow);
      if (end >= 0) {
        yield this.take(end + 1);
        this.take(endOfRows.length);
        return;
      }
      // The mark of the end may be cut by the border of two chunks.
      const safe = this.rest.length - endAfterRow.length;
      if (safe > 0) yield this.take(safe);
      await this.more();
    }
  }
}
