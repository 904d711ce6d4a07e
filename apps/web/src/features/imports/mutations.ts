import type { Dto } from '@gza/contract';
import type { Changes } from '../../platform/data/changes.js';

interface ImportOrder {
  file: File;
  query: Dto<'StartImportQuery'>;
}

/** Sends the file as text, under its own name. */
export const startImport =
  (changes: Changes) =>
  async ({ file, query }: ImportOrder): Promise<Dto<'Import'>> =>
    changes.startImport({ query: { ...query, fileName: file.name }, body: await file.text() });
