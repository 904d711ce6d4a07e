import { Readable } from 'node:stream';
import type * as Sdk from '@aws-sdk/client-s3';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Upload } from '@aws-sdk/lib-storage';
import type { FileStore, StoredContent } from './file-store.js';

/** A bucket of an S3-compatible store. */
export interface S3Bucket {
  readonly bucket: string;
  readonly region: string;
  /** Address of the store; absent for that of AWS. */
  readonly endpoint: string | undefined;
  /** Absent, the SDK finds them as its documentation says (a role of the machine, for instance). */
  readonly credentials:
    { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
}

interface Loaded {
  readonly sdk: typeof Sdk;
  readonly Upload: typeof Upload;
  readonly client: S3Client;
}

const partBytes = 5 * 1024 * 1024;

/**
 * Contents as objects of a bucket. A large one is sent in parts, of which one is in memory; the object is there when all
 * of them are.
 */
export class S3Store implements FileStore {
  private loading: Promise<Loaded> | undefined;

  constructor(private readonly place: S3Bucket) {}

  /** The SDK is large: a server that stores its files on disk never loads it. */
  private load(): Promise<Loaded> {
    this.loading ??= this.loaded();
    return this.loading;
  }

  private async loaded(): Promise<Loaded> {
    const [sdk, storage] = await Promise.all([
      import('@aws-sdk/client-s3'),
      import('@aws-sdk/lib-storage'),
    ]);
    const { region, endpoint, credentials } = this.place;
    const client = new sdk.S3Client({
      region,
      ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
      ...(credentials && { credentials }),
      // Contents prove themselves, and other stores know no checksums of AWS.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
    return { sdk, client, Upload: storage.Upload };
  }

  private get in() {
    return { Bucket: this.place.bucket };
  }

  async put(id: string, content: AsyncIterable<Buffer>): Promise<void> {
    const { client, Upload: Sending } = await this.load();
    let broken: Error | undefined;
    const watched = async function* () {
      try {
        yield* content;
      } catch (error) {
        broken = error as Error;
        throw error;
      }
    };
    const upload = new Sending({
      client,
      params: { ...this.in, Key: id, Body: Readable.from(watched(), { objectMode: false }) },
      queueSize: 1,
      partSize: partBytes,
    });
    try {
      await upload.done();
    } catch (error) {
      // The reason is that of the content, whatever became of the parts that were sent.
      throw broken ?? error;
    }
  }

  async open(id: string): Promise<AsyncIterable<Buffer> | undefined> {
    const { client, sdk } = await this.load();
    try {
      const { Body } = await client.send(new sdk.GetObjectCommand({ ...this.in, Key: id }));
      return Body as Readable | undefined;
    } catch (error) {
      if (error instanceof sdk.NoSuchKey) return undefined;
      throw error;
    }
  }

  async remove(id: string): Promise<void> {
    const { client, sdk } = await this.load();
    await client.send(new sdk.DeleteObjectCommand({ ...this.in, Key: id }));
  }

  async *list(): AsyncGenerator<StoredContent> {
    const { client, sdk } = await this.load();
    for await (const { Contents = [] } of sdk.paginateListObjectsV2({ client }, this.in))
      for (const { Key, LastModified } of Contents)
        if (Key !== undefined && LastModified) yield { id: Key, storedAt: LastModified };
  }

  async clearTorn(before: Date): Promise<void> {
    const { client, sdk } = await this.load();
    const { Uploads = [] } = await client.send(new sdk.ListMultipartUploadsCommand(this.in));
    for (const { Key, UploadId, Initiated } of Uploads)
      if (Initiated && Initiated < before)
        await client.send(new sdk.AbortMultipartUploadCommand({ ...this.in, Key, UploadId }));
  }
}
