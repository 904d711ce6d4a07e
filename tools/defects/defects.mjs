import { ofTheDatabase } from './of-database.mjs';
import { ofTheModules } from './of-modules.mjs';
import { ofThePlatform } from './of-platform.mjs';
import { ofThePortal } from './of-portal.mjs';
import { removedReactions } from './removed-reactions.mjs';

/**
 * A promise of safety or durability, and a defect that breaks it: the test named here must turn red.
 *
 * @typedef {object} Defect
 * @property {string} name
 * @property {string} promise
 * @property {string} file   the file that the defect is planted in
 * @property {string} find   occurs there exactly once
 * @property {string} replacement    the replacement; it compiles
 * @property {string} test   folder or file of tests
 * @property {'web'} [project]  of the tests; `api` by default
 */

/** @type {readonly Defect[]} */
export const defects = [
  ...ofThePlatform,
  ...ofTheDatabase,
  ...ofTheModules,
  ...ofThePortal,
  ...removedReactions,
];
