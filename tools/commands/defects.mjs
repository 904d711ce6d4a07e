import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { defects } from '../defects/defects.mjs';
import { PROJECT, run } from '../lib/run.mjs';
import { temporaryFolder } from '../lib/temporary.mjs';

/** @typedef {import('../defects/defects.mjs').Defect} Defect */

/**
 * Links the packages that are installed here into the copy; its own packages are its own.
 *
 * @param {string} copy
 */
function shareInstalled(copy) {
  const workspaces = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(join(copy, folder)).map((name) => join(folder, name)),
  );
  for (const folder of ['', ...workspaces]) {
    const installed = join(PROJECT, folder, 'node_modules');
    if (!existsSync(installed)) continue;
    const linked = join(copy, folder, 'node_modules');
    mkdirSync(linked, { recursive: true });
    for (const name of readdirSync(installed).filter((entry) => entry !== '@gza'))
      symlinkSync(join(installed, name), join(linked, name));
  }
  mkdirSync(join(copy, 'node_modules', '@gza'));
  for (const workspace of workspaces)
    symlinkSync(join(copy, workspace), join(copy, 'node_modules', '@gza', basename(workspace)));
}

/**
 * @param {string} copy
 * @param {Defect} defect
 * @returns {Promise<boolean>}  whether the test turned red by its own judgement
 */
async function turnsRed(copy, { file, find, put, test, project = 'api' }) {
  const path = join(copy, file);
  const sound = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    sound.replace(find, () => put),
  );
  try {
    const { code, output } = await run(
      process.execPath,
      [join(copy, 'tools', 'run.cjs'), 'test', `--selectProjects=${project}`, '--', test],
      { cwd: copy },
    );
    const judged = /^Tests: .*\d+ (failed|passed)/mu.test(output);
    if (!judged) console.error(output.slice(-2000));
    return judged && code !== 0;
  } finally {
    writeFileSync(path, sound);
  }
}

/**
 * `npm run defects`: plants each defect in a copy of what is committed, and sees its test turn red.
 *
 * @param {string[]} names  those whose names contain one of these; none means all
 */
export async function main(names) {
  const asked = defects.filter((d) => names.length === 0 || names.some((n) => d.name.includes(n)));
  const copy = join(temporaryFolder('gza-defects-'), 'gza');
  await run('git', ['clone', '--quiet', '--shared', PROJECT, copy]);
  let missed = 0;
  try {
    shareInstalled(copy);
    for (const defect of asked) {
      const red = await turnsRed(copy, defect);
      if (!red) missed += 1;
      console.log(`${red ? '✓' : '✗ NOT SEEN'} ${defect.name} (${defect.test})`);
    }
  } finally {
    rmSync(join(copy, '..'), { recursive: true, force: true });
  }
  console.log(`${asked.length - missed} of ${asked.length} defects turned their test red`);
  return missed === 0 ? 0 : 1;
}
