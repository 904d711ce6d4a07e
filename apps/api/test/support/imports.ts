import type { Dto } from '@gza/contract';
import type { Caller } from './api.js';

type Import = Dto<'Import'>;

/** Sends a file and waits until the job is finished. */
export async function importFile(
  caller: Caller,
  query: Dto<'StartImportQuery'>,
  content: string,
  language: 'ka' | 'en' = 'en',
): Promise<Import> {
  const { id } = await caller.ok('startImport', { query, body: content });
  for (let tries = 0; tries < 2000; tries += 1) {
    const run = await caller.ok('getImport', { id, language });
    if (run.state === 'done' || run.state === 'failed') return run;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`import ${id} did not end`);
}

/** CSV of rows of cells. */
export const csv = (...rows: readonly (readonly (string | number)[])[]): string =>
  rows
    .map((cells) => cells.map((c) => `"${String(c).replaceAll('"', '""')}"`).join(','))
    .join('\r\n');
