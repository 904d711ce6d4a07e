/**
 * @typedef {{ version?: string, resolved?: string, link?: boolean, optionalDependencies?: Record<string, string> }} LockEntry
 */

/**
 * Errors of a lock file.
 *
 * If the registry lacked a platform's binary when the lock was written, npm leaves it out without a warning,
 * and `npm ci` then fails on that platform only.
 *
 * @param {{ packages: Record<string, LockEntry> }} lock
 * @returns {string[]}  one sentence for each error
 */
export function errorsOf({ packages }) {
  return Object.entries(packages).flatMap(([path, entry]) => [
    ...Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !isLocked(packages, path, name))
      .map(
        (name) =>
          `${nameOf(path)} ${entry.version} wants ${name}, which is not in the lock: pin ${nameOf(path)} to a version whose binaries are all published.`,
      ),
    ...(/^[a-z+]+:/.test(entry.resolved ?? '')
      ? [
          `${nameOf(path)} is tied to the address ${entry.resolved}: set omit-lockfile-registry-resolved=true in .npmrc and write the lock again.`,
        ]
      : []),
  ]);
}

/**
 * Searches where Node would: in the package's own dependencies, then in every folder above.
 *
 * @param {Record<string, LockEntry>} packages
 * @param {string} path
 * @param {string} name
 * @returns {boolean}
 */
function isLocked(packages, path, name) {
  if (packages[`${path ? `${path}/` : ''}node_modules/${name}`]) return true;
  if (!path) return false;
  const above = path.includes('/node_modules/')
    ? path.slice(0, path.lastIndexOf('/node_modules/'))
    : '';
  return isLocked(packages, above, name);
}

/** @param {string} path */
const nameOf = (path) =>
  path.slice(path.lastIndexOf('node_modules/')).replace('node_modules/', '') || 'the project';
