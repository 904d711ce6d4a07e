import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Creates a temporary folder that can hold a database. The folder of mkdtemp is closed to all other
 * accounts, also to the one that runs PostgreSQL for root, so the data would go to /var/lib/gza and stay.
 *
 * @param {string} prefix
 * @returns {string}
 */
export function temporaryFolder(prefix) {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(folder, 0o711);
  return folder;
}
