import type { Config } from '../../config.js';
import { DiskStore } from './disk-store.js';
import type { FileStore } from './file-store.js';

/** The store of files of an installation. */
export const storeOf = ({ filesDir }: Pick<Config, 'filesDir'>): FileStore =>
  new DiskStore(filesDir);
