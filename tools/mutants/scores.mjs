/** @typedef {{ fileName: string, status: string }} Mutant */
/** @typedef {{ group: string, detected: number, valid: number, score: number }} Score */

/** Files of a group by the end of their names. */
const groups = [
  { group: 'rules', end: '.rules.ts' },
  { group: 'policies', end: '.policy.ts' },
  { group: 'presenters', end: '.presenter.ts' },
  { group: 'mappers', end: '.mapper.ts' },
];

const DETECTED = ['Killed', 'Timeout'];
const VALID = [...DETECTED, 'Survived', 'NoCoverage'];

/**
 * @param {string} group
 * @param {readonly Mutant[]} mutants
 * @returns {Score}
 */
function scoreOf(group, mutants) {
  const valid = mutants.filter(({ status }) => VALID.includes(status)).length;
  const detected = mutants.filter(({ status }) => DETECTED.includes(status)).length;
  return { group, detected, valid, score: valid === 0 ? 100 : (100 * detected) / valid };
}

/**
 * The share of mutants that a test saw: each group, then all. Mutants that a comment excludes, and
 * those that do not run, count on neither side.
 *
 * @param {readonly Mutant[]} mutants
 * @returns {Score[]}
 */
export const scoresOf = (mutants) => [
  ...groups.map(({ group, end }) =>
    scoreOf(
      group,
      mutants.filter(({ fileName }) => fileName.endsWith(end)),
    ),
  ),
  scoreOf('all', mutants),
];

/**
 * What a complete run says about the floors: a group below its floor fails, a whole point above it
 * lets the floor rise.
 *
 * @param {readonly Score[]} scores
 * @param {Readonly<Record<string, number>>} floors
 * @returns {{ below: string[], above: string[] }}  one sentence for each group
 */
export function compareWithFloors(scores, floors) {
  /** @type {string[]} */
  const below = [];
  /** @type {string[]} */
  const above = [];
  for (const { group, score } of scores) {
    const floor = floors[group];
    if (floor === undefined) continue;
    if (score < floor)
      below.push(
        `${group}: ${score.toFixed(1)} % is below the floor of ${floor} %. Test what the survivors above change.`,
      );
    else if (Math.floor(score) > floor)
      above.push(
        `${group}: the floor may rise from ${floor} to ${Math.floor(score)} (tools/mutants/floors.json).`,
      );
  }
  return { below, above };
}
