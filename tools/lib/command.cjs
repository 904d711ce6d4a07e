'use strict';

/**
 * Bridges from the version check, which must be CommonJS, to the commands, which are ES modules.
 *
 * @param {string} name
 * @param {string[]} args
 */
exports.run = (name, args) =>
  import('./command.mjs').then(({ runCommand }) => runCommand(name, args));
