/**
 * Writes `docs/events.md` from the catalogue and the registered reactions; with `--check` only reports
 * whether it is up to date.
 */
import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { eventsDocument, readSourceSummary } from './events-document.js';
import { modules } from './modules/index.js';

const file = fileURLToPath(new URL('../../../docs/events.md', import.meta.url));
const sources = fileURLToPath(new URL('../src', import.meta.url));
const text = eventsDocument(modules, readSourceSummary(sources));

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    console.error('docs/events.md is stale: run `npm run events:docs` and commit it.');
    process.exit(1);
  }
} else {
  writeFileSync(file, text);
}
