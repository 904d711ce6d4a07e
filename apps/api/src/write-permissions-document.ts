/** Writes `docs/permissions.md` from the tables of the contract; with `--check` only says whether it is fresh. */
import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { permissionsDocument } from './permissions-document.js';
import { sourcesOf } from './source-files.js';

const file = fileURLToPath(new URL('../../../docs/permissions.md', import.meta.url));
const text = permissionsDocument(sourcesOf(fileURLToPath(new URL('../src', import.meta.url))));

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    console.error('docs/permissions.md is stale: run `npm run permissions:docs` and commit it.');
    process.exit(1);
  }
} else {
  writeFileSync(file, text);
}
