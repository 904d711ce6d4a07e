import { enrolmentMachine, referralMachine } from '@gza/contract';
import fc from 'fast-check';
import { followedState, holdsItem, type Server } from './followed-state.rules.js';

const enrolment = (state: Server['state'], began = true, id = `enrolment ${state}`): Server =>
  ({ kind: 'enrolment', id, state, began }) as Server;
const referral = (state: Server['state'], began = true, id = `referral ${state}`): Server =>
  ({ kind: 'referral', id, state, began }) as Server;
const delivery = (id = 'delivery'): Server => ({
  kind: 'delivery',
  id,
  state: 'recorded',
  began: true,
});
const stateOf = (...servers: Server[]) => followedState(servers)?.state;

describe('the state of an item that something serves', () => {
  it.each([
    ['proposed', 'planned'],
    ['suitability', 'planned'],
    ['unsuitable', 'planned'],
    ['waitlisted', 'planned'],
    ['enrolled', 'planned'],
    ['started', 'inProgress'],
    ['completed', 'done'],
    ['withdrawn', 'planned'],
    ['nonStarter', 'planned'],
    ['droppedOut', 'notDone'],
    ['excluded', 'notDone'],
    ['transferredOut', 'planned'],
    ['adminExit', 'notDone'],
  ] as const)('an enrolment that is %s: %s', (state, item) => {
    expect(followedState([enrolment(state)])).toEqual({
      state: item,
      by: { kind: 'enrolment', id: `enrolment ${state}` },
    });
  });

  it.each([
    ['draft', 'planned'],
    ['sent', 'planned'],
    ['accepted', 'planned'],
    ['inProgress', 'inProgress'],
    ['delivered', 'done'],
    ['notTakenUp', 'notDone'],
    ['discontinued', 'notDone'],
    ['rejected', 'planned'],
    ['expired', 'planned'],
    ['withdrawn', 'planned'],
    ['discarded', 'planned'],
  ] as const)('a referral that is %s: %s', (state, item) => {
    expect(followedState([referral(state)])).toEqual({
      state: item,
      by: { kind: 'referral', id: `referral ${state}` },
    });
  });

  it('is planned without anything', () => {
    expect(followedState([])).toEqual({ state: 'planned', by: null });
  });

  it('a delivery of the Department: in progress, until something else is done', () => {
    expect(followedState([delivery('a'), delivery('b')])).toEqual({
      state: 'inProgress',
      by: { kind: 'delivery', id: 'b' },
    });
    expect(stateOf(referral('discontinued'), delivery())).toBe('inProgress');
    expect(stateOf(referral('withdrawn'), delivery())).toBe('inProgress');
    expect(stateOf(referral('delivered'), delivery())).toBe('done');
  });

  it('is planned when nothing had begun before the case ended it', () => {
    expect(stateOf(enrolment('adminExit', false))).toBe('planned');
  });

  it('does not fail while another attempt is open', () => {
    expect(stateOf(enrolment('droppedOut'), enrolment('enrolled'))).toBeUndefined();
    expect(stateOf(referral('discontinued'), referral('sent'))).toBeUndefined();
    expect(stateOf(referral('discontinued'), referral('rejected'))).toBe('notDone');
  });

  it('names the last of several that agree', () => {
    expect(
      followedState([referral('delivered', true, 'a'), referral('delivered', true, 'b')]),
    ).toEqual({ state: 'done', by: { kind: 'referral', id: 'b' } });
  });

  const server = fc.oneof(
    fc.record({
      kind: fc.constant('enrolment' as const),
      id: fc.uuid(),
      state: fc.constantFrom(...enrolmentMachine.states),
      began: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('referral' as const),
      id: fc.uuid(),
      state: fc.constantFrom(...referralMachine.states),
      began: fc.boolean(),
    }),
    fc.constant(delivery()),
  );

  it('is done exactly when one reached its end, and in progress exactly when one runs and none has', () => {
    fc.assert(
      fc.property(fc.array(server, { maxLength: 6 }), (servers) => {
        const states = servers.map(({ state }) => state);
        const done = states.some((state) => state === 'completed' || state === 'delivered');
        const runs = states.some((state) => ['started', 'inProgress', 'recorded'].includes(state));
        expect(stateOf(...servers) === 'done').toBe(done);
        expect(stateOf(...servers) === 'inProgress').toBe(runs && !done);
      }),
    );
  });
});

describe('an item is held in its plan', () => {
  const held = (of: typeof enrolment, states: readonly Server['state'][], began: boolean) =>
    states.filter((state) => holdsItem(of(state, began)));

  it.each([
    [true, ['droppedOut', 'excluded', 'adminExit']],
    [false, []],
  ] as const)('by an enrolment, begun: %s', (began, ended) => {
    expect(held(enrolment, enrolmentMachine.states, began)).toEqual(
      enrolmentMachine.states.filter((state) =>
        [
          'proposed',
          'suitability',
          'waitlisted',
          'enrolled',
          'started',
          'completed',
          ...ended,
        ].includes(state),
      ),
    );
  });

  it.each([
    [true, ['notTakenUp', 'discontinued']],
    [false, []],
  ] as const)('by a referral, begun: %s', (began, ended) => {
    expect(held(referral, referralMachine.states, began)).toEqual([
      'draft',
      'sent',
      'accepted',
      'inProgress',
      'delivered',
      ...ended,
    ]);
  });
});
