/** An encrypted content that is stored. */
export interface StoredContent {
  readonly id: string;
  readonly storedAt: Date;
}

/** Place of the encrypted contents: a folder, or a store of objects. */
export interface FileStore {
  /** Stores a content whole, or nothing of it when reading it fails. */
  put(id: string, content: AsyncIterable<Buffer>): Promise<void>;
  /** Returns the content; undefined when there is none. */
  open(id: string): Promise<AsyncIterable<Buffer> | undefined>;
  /** Removes a content, if it is there. */
  remove(id: string): Promise<void>;
  /** Lists what is stored, in any order. */
  list(): AsyncIterable<StoredContent>;
  /** Removes what interrupted uploads before an instant have left. */
  clearTorn(before: Date): Promise<void>;
}
