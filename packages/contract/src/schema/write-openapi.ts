/** Writes `openapi.json` from the contract; with `--check` only reports whether it is up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openApiDocument } from './openapi.js';

const file = fileURLToPath(new URL('../../openapi.json', import.meta.url));
const text = `${JSON.stringify(openApiDocument(), null, 2)}\n`;

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    console.error('packages/contract/openapi.json is stale: run `npm run openapi` and commit it.');
    process.exit(1);
  }
} else {
  writeFileSync(file, text);
}
