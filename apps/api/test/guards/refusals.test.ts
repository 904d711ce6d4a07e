import { endpoints, type EndpointSpec, type OperationId } from '@gza/contract';
import type { Call } from './calls/call.js';
import { calls } from './calls/index.js';
import { elsewhereProved, guards, guardProblems, type Guard } from './refusals.js';
import { GuardWorld, type Attempt } from './world.js';

const commands = (Object.entries(endpoints) as [OperationId, EndpointSpec][])
  .filter(([, spec]) => spec.method !== 'GET' && !('public' in spec.access))
  .map(([id]) => id);
const isNone = (expected: string) => expected.startsWith('none, because ');

/** The attempt that violates a guard; undefined where the operation has nothing to guard. */
function attemptAt(guard: Guard, call: Call, spec: EndpointSpec): Attempt | undefined {
  switch (guard) {
    case 'stale':
      return spec.ifMatch && { behind: -1 };
    case 'elsewhere':
      return { place: 'elsewhere' };
    case 'colleague':
      return { place: 'colleague' };
    case 'notAllowed':
      return call.notAllowed && { given: call.notAllowed };
    case 'closedCase':
      return {
        given: { 'rehabilitation_case/': { state: 'closed', closed_on: '2026-11-20' } },
      };
    case 'author':
      return (
        call.author && { given: { [call.author[0]]: { [call.author[1]]: `@staff/${call.as}` } } }
      );
  }
}

/** Tries each guard of each command on a person of its own, and compares the problem. */
describe('the refusals of commands', () => {
  let world: GuardWorld;
  beforeAll(async () => {
    world = await GuardWorld.start();
  });
  afterAll(() => world.api.stop());

  it('are listed for every command of the contract, and for no other', () => {
    const listed = Object.keys(guardProblems);
    expect([...listed, ...Object.keys(elsewhereProved)].sort()).toEqual([...commands].sort());
    expect(listed.sort()).toEqual(Object.keys(calls).sort());
  });

  it.each(Object.keys(guardProblems) as OperationId[])('hold for %s', async (id) => {
    const call = calls[id];
    const expected = guardProblems[id];
    if (!call || !expected) throw new Error(`${id} has no line in calls.ts or refusals.ts`);
    const done = expected[6] ?? 'done';
    const spec: EndpointSpec = endpoints[id];
    const answers: Record<string, string> = { open: await world.attempt(id, call) };
    const wanted: Record<string, string> = { open: done };
    for (const [index, guard] of (Object.keys(guards) as Guard[]).entries()) {
      const promised = expected[index] ?? 'no line';
      const attempt = attemptAt(guard, call, spec);
      wanted[guard] = isNone(promised) ? done : promised;
      // A guard that no attempt can violate may have no problem in the table either.
      answers[guard] = attempt ? await world.attempt(id, call, attempt) : done;
    }
    expect(answers).toEqual(wanted);
  });
});
