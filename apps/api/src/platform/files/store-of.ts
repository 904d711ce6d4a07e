import type { Config } from '../../config.js';
import { DiskStore } from './disk-store.js';
import type { FileStore } from './file-store.js';
import { S3Store } from './s3-store.js';

/** The store of files of an installation: a bucket where one is named, else a folder. */
export const storeOf = ({ filesDir, s3 }: Pick<Config, 'filesDir' | 's3'>): FileStore =>
  s3 ? new S3Store(s3) : new DiskStore(filesDir);
