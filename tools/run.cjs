/**
 * The door to every command of the project: `node tools/run.cjs start`.
 *
 * Written in the oldest JavaScript there is, so that an outdated Node gets as far as the sentence
 * that tells it so, instead of a syntax error.
 */
'use strict';

var message = require('./lib/node-version.cjs').rowErrorOf(process.versions.node);

if (message) {
  console.error('✖ ' + message);
  process.exitCode = 1;
} else {
  void require('./lib/command.cjs').run(process.argv[2], process.argv.slice(3));
}
