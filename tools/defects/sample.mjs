import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT, run } from '../lib/run.mjs';
import { UserError } from '../lib/user-error.mjs';
import { copyOfProject } from './copy.mjs';
import { drawSample } from './sampler/draw.mjs';
import { planted } from './sampler/place.mjs';
import { testFileOf, testsOf } from './sampler/tests-of.mjs';

/** @typedef {import('./sampler/draw.mjs').SampledDefect} SampledDefect */
/** @typedef {{ seed: string, defects: SampledDefect[] }} Sample */
/** @typedef {{ file: string, find: string, replacement: string, reason: string }} Discarded */

const SAMPLE = 'tools/defects/sample.json';
const DISCARDED = 'tools/defects/discarded.json';

/** @template T @param {string} file @returns {T} */
const readJson = (file) => JSON.parse(readFileSync(join(PROJECT, file), 'utf8'));

/** @returns {Sample} */
export const readSample = () => readJson(SAMPLE);

/** @returns {Discarded[]} */
export const readDiscarded = () => readJson(DISCARDED);

const programs = [
  'packages/contract/tsconfig.json',
  'packages/client/tsconfig.json',
  'apps/api/tsconfig.json',
  'apps/web/tsconfig.json',
];

/** @param {string} output  of the compiler */
function filesWithErrors(output, /** @type {string} */ folder) {
  const files = new Set();
  for (const [, file] of output.matchAll(/^(\S+?)\(\d+,\d+\): error TS\d+/gmu))
    files.add(`${folder}/${file}`);
  return files;
}

/**
 * @param {string} copy
 * @param {SampledDefect[]} defects
 * @returns {Promise<Set<string>>}  the files that do not compile with their defect
 */
async function errorsOf(copy, defects) {
  const sound = defects.map(({ file }) => readFileSync(join(copy, file), 'utf8'));
  defects.forEach((d, i) =>
    writeFileSync(join(copy, d.file), /** @type {string} */ (planted(sound[i] ?? '', d))),
  );
  const broken = new Set();
  const tsc = join(copy, 'node_modules', 'typescript', 'bin', 'tsc');
  for (const program of programs) {
    const folder = program.replace('/tsconfig.json', '');
    const { output } = await run(process.execPath, [tsc, '--noEmit', '-p', 'tsconfig.json'], {
      cwd: join(copy, folder),
    });
    for (const file of filesWithErrors(output, folder)) broken.add(file);
  }
  defects.forEach((d, i) => writeFileSync(join(copy, d.file), sound[i] ?? ''));
  return broken;
}

/**
 * `npm run defects -- --draw [seed]`: draws the sample again and writes it down.
 *
 * @param {string} seed
 */
export async function draw(seed) {
  const discarded = readDiscarded();
  const copy = await copyOfProject();
  try {
    const defects = await drawSample({
      root: copy,
      seed,
      isDiscarded: ({ file, find, replacement }) =>
        discarded.some((d) => d.file === file && d.find === find && d.replacement === replacement),
      errorsOf: (drawn) => errorsOf(copy, drawn),
    });
    writeFileSync(join(PROJECT, SAMPLE), `${JSON.stringify({ seed, defects }, null, 2)}\n`);
    console.log(`${defects.length} defects drawn into ${SAMPLE}`);
  } finally {
    rmSync(join(copy, '..'), { recursive: true, force: true });
  }
}

/**
 * Whether a defect changes the committed description of the API, which is reviewed: a difference there is
 * noticed, too.
 *
 * @param {string} copy
 * @param {SampledDefect} defect
 */
async function changesOpenApi(copy, { file }) {
  if (!file.startsWith('packages/contract/')) return false;
  const { code } = await run('npm', ['run', '-s', 'openapi', '--', '--check'], { cwd: copy });
  return code !== 0;
}

/**
 * The test file that caught the defect. A run that ended before any test ran proves nothing.
 *
 * @param {string} output  of Jest
 */
function catcherIn(output) {
  const catcher =
    testFileOf(output) ?? (output.includes('The migrations failed') && 'the migrations fail');
  if (!catcher) throw new UserError(`The tests did not run:\n${output.slice(-2000)}`);
  return catcher;
}

/**
 * Runs the tests of a defect from narrow to wide until one of them turns red.
 *
 * @param {string} copy
 * @param {SampledDefect} defect
 * @returns {Promise<string | undefined>}  the test file that caught it
 */
async function caughtBy(copy, defect) {
  const path = join(copy, defect.file);
  const sound = readFileSync(path, 'utf8');
  const spoilt = planted(sound, defect);
  if (spoilt === undefined)
    throw new UserError(`The place is not there once: ${defect.file}\n${defect.find}`);
  writeFileSync(path, spoilt);
  try {
    for (const args of testsOf(defect)) {
      const { code, output } = await run(
        process.execPath,
        [join(copy, 'node_modules', 'jest', 'bin', 'jest.js'), '--bail', '--maxWorkers=1', ...args],
        { cwd: copy },
      );
      if (code !== 0) return catcherIn(output);
    }
    return (await changesOpenApi(copy, defect)) ? 'check: openapi.json is fresh' : undefined;
  } finally {
    writeFileSync(path, sound);
  }
}

/**
 * `npm run defects -- --sample [--area X] [--from N]`: plants the drawn defects one by one and names the
 * test that catches each.
 *
 * @param {{ area?: string, from?: number }} options
 * @returns {Promise<number>}  number of defects that no test caught
 */
export async function runSample({ area, from = 1 }) {
  const defects = readSample().defects.map((defect, i) => ({ ...defect, number: i + 1 }));
  const asked = defects.filter((d) => !d.gone && d.number >= from && (!area || d.area === area));
  const copy = await copyOfProject();
  let missed = 0;
  try {
    for (const defect of asked) {
      const test = await caughtBy(copy, defect).catch((/** @type {unknown} */ error) => {
        if (!(error instanceof UserError)) throw error;
        console.error(error.message);
      });
      if (!test) missed += 1;
      console.log(
        `${test ? '✓' : '✗'} ${defect.number} ${defect.area} | ${defect.kind} | ${defect.file} | ${test ?? 'NOT SEEN'}`,
      );
    }
  } finally {
    rmSync(join(copy, '..'), { recursive: true, force: true });
  }
  console.log(`${asked.length - missed} of ${asked.length} sampled defects were seen`);
  return missed;
}
