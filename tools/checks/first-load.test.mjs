import { endpointsByModule, sessionEndpoints } from '@gza/contract';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Gzip, without styles and fonts (docs/performance.md). */
const MOST = 240_000;

const built = () =>
  JSON.parse(
    execFileSync(process.execPath, [join(__dirname, 'first-load.mjs')], {
      encoding: 'utf8',
      maxBuffer: 64 << 20,
    }),
  );

describe('the first load of the portal', () => {
  /** @type {Record<'now' | 'more', import('./first-load.mjs').FirstLoad>} */
  let loads;
  beforeAll(() => {
    loads = built();
  }, 300_000);

  it('carries the paths of the session, and of no operation of another module', () => {
    const operations = Object.entries(endpointsByModule).flatMap(([module, table]) =>
      Object.entries(table).map(([id, { path }]) => ({ id: `${module}: ${id}`, path })),
    );
    const found = (/** @type {string} */ path) =>
      ['"', "'", '`'].some((mark) => loads.now.code.includes(mark + path + mark));
    const session = Object.values(sessionEndpoints).map(({ path }) => path);
    expect(session.filter((path) => !found(path))).toEqual([]);
    expect(
      operations.filter(({ path }) => !session.includes(path) && found(path)).map(({ id }) => id),
    ).toEqual([]);
  });

  it('does not grow with the number of operations', () => {
    expect([loads.now.hasAdded, loads.more.hasAdded]).toEqual([false, true]);
    expect(loads.more.bytes).toBe(loads.now.bytes);
  });

  it(`is at most ${MOST} bytes of script, compressed`, () => {
    expect(loads.now.compressed).toBeLessThanOrEqual(MOST);
  });
});
