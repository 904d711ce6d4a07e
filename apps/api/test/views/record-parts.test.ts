import { ViewWorld, type Given } from './world.js';

const alone = 'programme_session/mandatory';
const inGroup = 'programme_session/group';
const tomorrow = '2026-11-25T08:00:00Z';
/** One session ahead with the person alone, in a programme that they have started. */
const expected: Given = {
  [alone]: { state: 'scheduled', starts_at: tomorrow },
  'enrolment/group': { state: 'completed' },
  'enrolment/mandatory': { state: 'started' },
};
/** One session ahead of the group; the individual programme is completed. */
const groupExpected: Given = {
  [inGroup]: { state: 'scheduled', starts_at: tomorrow },
  'enrolment/mandatory': { state: 'completed' },
  'enrolment/group': { state: 'enrolled' },
};

/** Parts of the record, and for each a similar case that it must not show. */
describe('the record at a glance', () => {
  let world: ViewWorld;
  beforeAll(async () => {
    world = await ViewWorld.start();
  });
  afterAll(() => world.api.stop());

  const nextOf = async (...given: Given[]) => {
    const { as, person, names } = await world.scene(...given);
    const id = person.id('beneficiary');
    const worker = as('socialWorker');
    const { nextSession, contact } = await worker.ok('getRecord', { id });
    const { items } = await worker.ok('listBeneficiaries', { query: { contacts: true } });
    // The list shows the same as the record.
    expect(items.map((one) => one.contact?.nextAt ?? null)).toEqual([contact.nextAt]);
    expect(contact.nextAt).toBe(nextSession?.startsAt ?? null);
    return nextSession && names([{ id: nextSession.sessionId }])[0];
  };

  it.each([
    ['the person is in the programme', {}, alone],
    ['it begins now', { [alone]: { starts_at: '2026-11-24T06:00:00Z' } }, alone],
    ['it began a second ago', { [alone]: { starts_at: '2026-11-24T05:59:59Z' } }, null],
    ['it was cancelled', { [alone]: { state: 'cancelled' } }, null],
    ['it was moved', { [alone]: { state: 'rescheduled' } }, null],
    ['it was held', { [alone]: { state: 'held' } }, null],
    ['the person dropped out', { 'enrolment/mandatory': { state: 'droppedOut' } }, null],
    ['the person withdrew', { 'enrolment/mandatory': { state: 'withdrawn' } }, null],
    ['the person was excluded', { 'enrolment/mandatory': { state: 'excluded' } }, null],
    ['the programme is completed', { 'enrolment/mandatory': { state: 'completed' } }, null],
    [
      'an earlier one is ahead as well',
      {
        'programme_session/voluntary': {
          enrolment_id: '@enrolment/mandatory',
          state: 'scheduled',
          starts_at: '2026-11-24T08:00:00Z',
        },
      },
      'programme_session/voluntary',
    ],
  ] as const)('shows the next session alone where %s', async (_why, given, shown) => {
    expect(await nextOf(expected, given)).toBe(shown);
  });

  it.each([
    ['the person is a member', {}, inGroup],
    ['the person left', { 'enrolment/group': { state: 'transferredOut' } }, null],
    ['the person waits', { 'enrolment/group': { state: 'waitlisted' } }, null],
    ['the group is another', { 'enrolment/group': { group_id: null } }, null],
    ['the session was cancelled', { [inGroup]: { state: 'cancelled' } }, null],
  ] as const)('shows the next session of the group where %s', async (_why, given, shown) => {
    expect(await nextOf(groupExpected, given)).toBe(shown);
  });

  it.each([
    ['psychologist', {}, { open: 2, severity: 'immediate' }],
    [
      'psychologist',
      { 'safety_alert/clinical': { state: 'closed' } },
      { open: 1, severity: 'attention' },
    ],
    [
      'psychologist',
      {
        'safety_alert/clinical': { state: 'closed' },
        'safety_alert/interview': { state: 'closed' },
      },
      { open: 0, severity: null },
    ],
    ['socialWorker', {}, { open: 1, severity: 'attention' }],
  ] as const)('counts the alerts that are open, to the %s', async (role, given, alerts) => {
    const { as, person } = await world.scene(given);
    const record = await as(role).ok('getRecord', { id: person.id('beneficiary') });
    expect(record.alerts).toEqual(alerts);
  });

  it.each([
    [
      'a note',
      { work_note: { reached: true, at: '2026-11-20T08:00:00Z' } },
      '2026-11-20T08:00:00.000Z',
    ],
    [
      'a note without an answer',
      { work_note: { reached: false, at: '2026-11-20T08:00:00Z' } },
      null,
    ],
    [
      'an attended session',
      { 'attendance/group': { mark: 'late', session_at: '2026-11-21T08:00:00Z' } },
      '2026-11-21T08:00:00.000Z',
    ],
    [
      'a missed session',
      { 'attendance/group': { mark: 'absentExcused', session_at: '2026-11-21T08:00:00Z' } },
      null,
    ],
    [
      'a visit',
      { release_visit: { result: 'undecided', at: '2026-11-22T08:00:00Z' } },
      '2026-11-22T08:00:00.000Z',
    ],
    ['a visit in vain', { release_visit: { result: 'notMet', at: '2026-11-22T08:00:00Z' } }, null],
  ] as const)('takes %s for the last contact or not', async (_what, given, lastAt) => {
    const none: Given = { work_note: { reached: false }, release_visit: { result: 'notMet' } };
    const { as, person } = await world.scene(none, given);
    const record = await as('socialWorker').ok('getRecord', { id: person.id('beneficiary') });
    expect(record.contact.lastAt).toBe(lastAt);
  });

  it('shows the marks newest first', async () => {
    const { as, person, names } = await world.scene({
      'attendance/voluntary': { session_at: '2026-11-22T08:00:00Z', mark: 'present' },
      'attendance/mandatory': { session_at: '2026-11-23T08:00:00Z', mark: 'late' },
      'attendance/group': { session_at: '2026-11-21T08:00:00Z', mark: 'notExpected' },
    });
    const { attendance } = await as('socialWorker').ok('getRecord', {
      id: person.id('beneficiary'),
    });
    expect(attendance.map(({ sessionId, mark }) => [names([{ id: sessionId }])[0], mark])).toEqual([
      [alone, 'late'],
      ['programme_session/voluntary', 'present'],
      [inGroup, 'notExpected'],
    ]);
  });
});
