/**
 * Writes `docs/consequences.md` from the cells that the modules declare; with `--check` only reports whether it
 * is up to date.
 */
import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { consequencesDocument } from './consequences-document.js';
import { modules } from './modules/index.js';

const file = fileURLToPath(new URL('../../../docs/consequences.md', import.meta.url));
const text = consequencesDocument(modules);

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    console.error('docs/consequences.md is stale: run `npm run consequences:docs` and commit it.');
    process.exit(1);
  }
} else {
  writeFileSync(file, text);
}
