import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copyOfProject } from '../defects/copy.mjs';
import { defects } from '../defects/defects.mjs';
import { draw, readSample, runSample } from '../defects/sample.mjs';
import { run } from '../lib/run.mjs';

/** @typedef {import('../defects/defects.mjs').Defect} Defect */

/**
 * @param {string} copy
 * @param {Defect} defect
 * @returns {Promise<boolean>}  whether the test turned red by its own judgement
 */
async function turnsRed(copy, { file, find, replacement, test, project = 'api' }) {
  const path = join(copy, file);
  const sound = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    sound.replace(find, () => replacement),
  );
  try {
    const { code, output } = await run(
      process.execPath,
      [join(copy, 'tools', 'run.cjs'), 'test', `--selectProjects=${project}`, '--', test],
      { cwd: copy, env: { GZA_FULL: '1' } },
    );
    const testsRan = /^Tests: .*\d+ (failed|passed)/mu.test(output);
    if (!testsRan) console.error(output.slice(-2000));
    return testsRan && code !== 0;
  } finally {
    writeFileSync(path, sound);
  }
}

/** @param {string[]} names  those whose names contain one of these; none means all */
async function runPlanted(names) {
  const asked = defects.filter((d) => names.length === 0 || names.some((n) => d.name.includes(n)));
  const copy = await copyOfProject();
  let missed = 0;
  try {
    for (const defect of asked) {
      const red = await turnsRed(copy, defect);
      if (!red) missed += 1;
      console.log(`${red ? '✓' : '✗ NOT SEEN'} ${defect.name} (${defect.test})`);
    }
  } finally {
    rmSync(join(copy, '..'), { recursive: true, force: true });
  }
  console.log(`${asked.length - missed} of ${asked.length} defects turned their test red`);
  return missed;
}

/**
 * `npm run defects`: plants each defect in a copy of the committed files, and checks that its test turns
 * red. With `--sample`, plants the defects of the drawn sample; with `--draw`, draws that sample again.
 *
 * @param {string[]} args  names of planted defects, or options
 */
export async function main(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      sample: { type: 'boolean' },
      area: { type: 'string' },
      from: { type: 'string' },
      draw: { type: 'boolean' },
      seed: { type: 'string' },
    },
  });
  if (values.draw) {
    await draw(values.seed ?? readSample().seed);
    return 0;
  }
  const missed = values.sample
    ? await runSample({ area: values.area, from: Number(values.from ?? 1) })
    : await runPlanted(positionals);
  return missed === 0 ? 0 : 1;
}
