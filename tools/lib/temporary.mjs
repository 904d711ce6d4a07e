import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A temporary folder that a database can live in. The one of mkdtemp is closed to everybody else,
 * also to the account that runs PostgreSQL for root, and the data would go to /var/lib/gza and stay.
 *
 * @param {string} prefix
 * @returns {string}
 */
export function temporaryFolder(prefix) {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(folder, 0o711);
  return folder;
}
