import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A source of the API, for the pages that are generated from it. */
export interface SourceFile {
  /** Relative to the folder of the sources. */
  readonly file: string;
  readonly text: string;
}

/** The sources under a folder, without tests, by name. */
export const sourcesOf = (folder: string): SourceFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort()
    .map((file) => ({
      file: file.replaceAll('\\', '/'),
      text: readFileSync(path.join(folder, file), 'utf8'),
    }));
