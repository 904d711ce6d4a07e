'use strict';

/**
 * Checks for a version that can `require` the ES modules among our packages: 20.19 and 22.12 and later.
 *
 * @param {string} version  as in `process.versions.node`
 * @returns {string | undefined}  the error and how to fix it
 */
exports.rowErrorOf = function rowErrorOf(version) {
  var parts = version.split('.').map(Number);
  var major = parts[0];
  var minor = parts[1];
  var fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 23;
  if (fits) return undefined;
  return (
    'Gza needs Node 20.19 or 22.12 or later, and this is Node ' +
    version +
    ': install a newer one (https://nodejs.org) and run the command again.'
  );
};
