import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PROJECT } from '../lib/run.mjs';

/** As many operations as a second half of the product brings. */
const ADDED = 200;

/**
 * `node tools/checks/first-load.mjs`: what index.html names of the built portal, as JSON. Built twice: as
 * it is, and with many more operations in a module of the contract.
 *
 * @typedef {object} FirstLoad
 * @property {string} code        the scripts one after the other
 * @property {number} bytes       their size
 * @property {number} compressed  their size by gzip, each for itself
 * @property {boolean} hasAdded   whether an added operation is in the build at all
 */

/** The table of a module with more operations in it. */
const moreOperations = {
  name: 'more-operations',
  enforce: /** @type {const} */ ('pre'),
  transform(/** @type {string} */ code, /** @type {string} */ id) {
    if (!id.endsWith('packages/contract/src/plans/plan.endpoints.ts')) return undefined;
    const more = Array.from(
      { length: ADDED },
      (_, place) =>
        `readAdded${place}: endpoint({ method: 'GET', path: '/api/v1/plans/added-${place}', summary: 'Added', access: { public: true }, audit: 'none' }),`,
    );
    const [opening, changed] = [/(export const \w+ = \{)/u, `$1${more.join('')}`];
    if (!opening.test(code)) throw new Error('plan.endpoints.ts declares no table');
    return code.replace(opening, changed);
  },
};

/**
 * @param {import('vite').Plugin[]} plugins
 * @returns {Promise<FirstLoad>}
 */
async function firstLoad(plugins) {
  // Libraries look at it; within a test it says `test`.
  process.env['NODE_ENV'] = 'production';
  const { build } = await import('vite');
  const outDir = mkdtempSync(join(tmpdir(), 'gza-first-load-'));
  try {
    const root = join(PROJECT, 'apps/web');
    const built = await build({
      root,
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'silent',
      plugins,
      build: { outDir, emptyOutDir: true, sourcemap: false },
    });
    const html = readFileSync(join(outDir, 'index.html'), 'utf8');
    const names = [...new Set(html.match(/\/assets\/[\w.-]+\.js/gu))];
    const scripts = names.map((name) => readFileSync(join(outDir, name), 'utf8'));
    const chunks = [built].flat().flatMap((part) => ('output' in part ? part.output : []));
    return {
      code: scripts.join('\n'),
      bytes: scripts.reduce((sum, script) => sum + Buffer.byteLength(script), 0),
      compressed: scripts.reduce((sum, script) => sum + gzipSync(script).length, 0),
      hasAdded: chunks.some((chunk) => chunk.type === 'chunk' && chunk.code.includes('readAdded7')),
    };
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

process.stdout.write(
  JSON.stringify({ now: await firstLoad([]), more: await firstLoad([moreOperations]) }),
);
