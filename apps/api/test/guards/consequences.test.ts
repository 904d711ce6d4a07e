import { calls } from './calls/index.js';
import { GuardWorld } from './world.js';

/** The effects of a command on other records, and the records that it may not change. */
describe('the reach of a command', () => {
  let world: GuardWorld;
  beforeAll(async () => {
    world = await GuardWorld.start();
  });
  afterAll(() => world.api.stop());

  /** The state of the case after the only consent to assessment was withdrawn. */
  const caseAfterWithdrawal = async (category: string, state: string) => {
    const { person, answer } = await world.call(
      'withdrawConsent',
      {
        ...calls.withdrawConsent!,
        on: 'consent/',
        given: {
          'consent/': { withdrawn_at: null, withdrawal_note: null },
          'rehabilitation_case/': { category, state },
          'safety_alert/clinical': { state: 'closed' },
        },
      },
      {},
    );
    expect(answer).toBe('done');
    const { rows } = await world.api.owner.query<{ state: string }>(
      'select state from rehabilitation_case where id = $1',
      [person.id('rehabilitation_case/')],
    );
    return rows[0]?.state;
  };

  it.each([
    ['probationerMandatory', 'active', 'active'],
    ['probationerMandatory', 'accepted', 'accepted'],
    ['formerPrisoner', 'active', 'closingReview'],
    ['formerPrisoner', 'accepted', 'closed'],
  ])('of a withdrawn consent: a case %s that was %s is %s', async (category, before, after) => {
    expect(await caseAfterWithdrawal(category, before)).toBe(after);
  });

  /** Enrols a person in a group of one place whose only member is in the given state. */
  const enrolNextTo = async (memberState: string) => {
    const member = await world.person({
      programme_group: { capacity: 1 },
      'enrolment/group': { state: memberState },
    });
    const groupId = member.id('programme_group');
    const { person, answer } = await world.call(
      'enrol',
      { ...calls.enrol!, body: { groupId } },
      { given: { 'enrolment/group': { group_id: null } } },
    );
    expect(answer).toBe('done');
    const { rows } = await world.api.owner.query<{ state: string; there: boolean }>(
      'select state, group_id = $2 as there from enrolment where id = $1',
      [person.id('enrolment/group'), groupId],
    );
    return rows;
  };

  it.each([
    ['enrolled', 'waitlisted'],
    ['started', 'waitlisted'],
    ['completed', 'enrolled'],
    ['droppedOut', 'enrolled'],
    ['waitlisted', 'enrolled'],
    ['proposed', 'enrolled'],
  ])('of a place: with a member who is %s the next one is %s', async (member, next) => {
    expect(await enrolNextTo(member)).toEqual([{ state: next, there: true }]);
  });

  it.each([
    ['enrolled', 'group-has-members'],
    ['started', 'group-has-members'],
    ['completed', 'done'],
    ['withdrawn', 'done'],
  ])('of a group that ends with a member who is %s: %s', async (member, answer) => {
    const given = { 'enrolment/group': { state: member } };
    for (const id of ['completeGroup', 'cancelGroup'] as const)
      expect([id, await world.attempt(id, calls[id]!, { given })]).toEqual([id, answer]);
  });
});
