import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { PROJECT } from '../lib/run.mjs';
import { UserError } from '../lib/user-error.mjs';
import { isAskedFor, strykerOptions } from '../mutants/options.mjs';
import { compareWithFloors, scoresOf } from '../mutants/scores.mjs';

/** @typedef {import('../mutants/scores.mjs').Score} Score */

/** @returns {Record<string, number>} */
const readFloors = () =>
  JSON.parse(readFileSync(join(PROJECT, 'tools', 'mutants', 'floors.json'), 'utf8'));

/** @param {readonly Score[]} scores */
function printScores(scores) {
  for (const { group, detected, valid, score } of scores)
    if (valid > 0)
      console.log(
        `${group.padEnd(11)} ${score.toFixed(1).padStart(5)} %  (${detected} of ${valid} mutants)`,
      );
}

/** @param {string | undefined} asked */
function concurrencyOf(asked) {
  const concurrency = Number(asked ?? Math.max(1, Math.floor(availableParallelism() / 2)));
  if (!Number.isInteger(concurrency) || concurrency < 1)
    throw new UserError(`--concurrency takes a whole number from 1 up, not "${asked}".`);
  return concurrency;
}

/**
 * `npm run mutants`: changes rules, policies, presenters and mappers one place at a time and sees
 * whether the tests beside them turn red. A complete run holds the floors of `floors.json`.
 *
 * @param {string[]} args  prefixes of paths, or options
 */
export async function main(args) {
  const { values, positionals: prefixes } = parseArgs({
    args,
    allowPositionals: true,
    options: { changed: { type: 'boolean', default: false }, concurrency: { type: 'string' } },
  });
  const concurrency = concurrencyOf(values.concurrency);
  for (const prefix of prefixes)
    if (!existsSync(join(PROJECT, prefix)))
      throw new UserError(`There is no "${prefix}": name a folder or a file of the project.`);
  process.chdir(PROJECT);
  const stryker = new Stryker(strykerOptions({ prefixes, changed: values.changed, concurrency }));
  const mutants = await stryker.runMutationTest();
  const scores = scoresOf(
    mutants.filter(({ fileName }) => isAskedFor(relative(PROJECT, fileName), prefixes)),
  );
  printScores(scores);
  if (prefixes.length > 0) return 0;
  const { below, above } = compareWithFloors(scores, readFloors());
  for (const line of [...below, ...above]) console.log(line);
  return below.length === 0 ? 0 : 1;
}
