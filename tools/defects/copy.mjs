import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PROJECT, run } from '../lib/run.mjs';
import { temporaryFolder } from '../lib/temporary.mjs';

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
 * A copy of what is committed, for defects to be planted in. Its parent is the caller's to delete.
 *
 * @returns {Promise<string>}
 */
export async function copyOfProject() {
  const copy = join(temporaryFolder('gza-defects-'), 'gza');
  await run('git', ['clone', '--quiet', '--shared', PROJECT, copy]);
  shareInstalled(copy);
  return copy;
}
