/**
 * The door to every command of the project: `node tools/run.cjs start`.
 *
 * Written in the oldest JavaScript there is, so that an outdated Node gets as far as the sentence
 * that tells it so, instead of a syntax error.
 */
'use strict';

var fault = require('./lib/node-version.cjs').faultOf(process.versions.node);

if (fault) {
  console.error('✖ ' + fault);
  process.exitCode = 1;
} else {
  void require('./lib/command.cjs').run(process.argv[2], process.argv.slice(3));
}
