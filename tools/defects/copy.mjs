import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { PROJECT, run } from '../lib/run.mjs';
import { temporaryFolder } from '../lib/temporary.mjs';

/**
 * Links the installed packages into the copy; the packages of the workspace are its own.
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
 * Allows unused names: a defect that removes a line may leave one.
 *
 * @param {string} copy
 */
function allowUnusedNames(copy) {
  const config = join(copy, 'tsconfig.base.json');
  writeFileSync(
    config,
    readFileSync(config, 'utf8').replaceAll(/("noUnused\w+"): true/gu, '$1: false'),
  );
}

/**
 * Makes a copy of the committed files, in which defects are planted. The caller deletes its parent folder.
 *
 * @returns {Promise<string>}
 */
export async function copyOfProject() {
  const copy = join(temporaryFolder('gza-defects-'), 'gza');
  await run('git', ['clone', '--quiet', '--shared', PROJECT, copy]);
  shareInstalled(copy);
  allowUnusedNames(copy);
  return copy;
}
