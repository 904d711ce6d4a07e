import { modules } from '../../src/modules/index.js';
import {
  causeNames,
  dependentNames,
  type CauseName,
  type DependentName,
} from '../../src/platform/consequences.js';
import type { Caller } from '../support/api.js';
import { ViewWorld } from '../views/world.js';
import { oneOfEach } from './one-of-each.js';
import { plainCall } from './plain-call.js';
import { snapshotOf, type Facets, type Snapshot } from './snapshot.js';
import { steps } from './steps.js';
import { Walker } from './walker.js';

const isCount = (value: string | undefined) => /^\d+$/u.test(value ?? '0');

/** What became of each facet that changed: its new value, or by how much a count changed. */
function changesOf(before: Facets, after: Facets): Facets {
  const facets = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    facets
      .filter((facet) => before[facet] !== after[facet])
      .map((facet) => {
        const [was, is] = [before[facet], after[facet]];
        if (!isCount(was) || !isCount(is)) return [facet, is ?? 'none'];
        const difference = Number(is ?? 0) - Number(was ?? 0);
        return [facet, `${difference > 0 ? '+' : '−'}${Math.abs(difference)}`];
      }),
  );
}

/** The declared changes of a thing, over all modules that own a part of it. */
function declared(cause: CauseName, dependent: DependentName): Facets {
  const cells = modules.flatMap(({ consequences }) => consequences?.[dependent]?.[cause] ?? []);
  return Object.assign(
    {},
    ...cells.map((cell) => ('changes' in cell ? cell.changes : {})),
  ) as Facets;
}

/**
 * Every step of `platform/consequences.ts` on a person who has one of everything: each thing is afterwards as
 * its cell says, and what the cell does not name is as before.
 */
describe('after the step', () => {
  let world: ViewWorld;
  let head: Caller;
  let administrator: Caller;
  beforeAll(async () => {
    world = await ViewWorld.start();
    head = await world.api.staff('head', 'დავით ლომიძე');
    administrator = await world.api.staff('administrator', 'თორნიკე სილაგაძე');
  });
  afterAll(() => world.api.stop());

  const walk = async (cause: CauseName): Promise<readonly [Snapshot, Snapshot]> => {
    const scene = await world.scene();
    const partner = await world.api.partnerUser('სალომე', scene.person.id('organisation'));
    const walker = new Walker(world.api, scene, { head, administrator }, partner);
    await oneOfEach(walker);
    const feed = await plainCall(world.api, walker.worker, 'createCalendarFeed', {
      body: { language: 'ka' },
    });
    walker.feedPath = feed.body.path;
    await plainCall(world.api, walker.worker, 'recordStaffAbsence', {
      body: { fromOn: '2026-11-30', untilOn: '2026-12-04' },
    });
    await steps[cause].given?.(walker);
    const before = await snapshotOf(walker);
    await steps[cause].cause(walker);
    const after = await snapshotOf(walker);
    // All persons of this file share the partner.
    await walker.sql('update organisation set active = true');
    return [before, after];
  };

  describe.each(causeNames)('%s', (cause) => {
    let before: Snapshot;
    let after: Snapshot;
    beforeAll(async () => {
      [before, after] = await walk(cause);
    });

    it.each(dependentNames)('the %s are as declared', (dependent) => {
      expect(changesOf(before[dependent], after[dependent])).toEqual(declared(cause, dependent));
    });
  });
});
