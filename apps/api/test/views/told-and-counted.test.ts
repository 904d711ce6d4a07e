import { ViewWorld, type Given } from './world.js';

const referral = (columns: Record<string, unknown>): Given => ({
  'referral/retraining': { answered_at: null, rejection_reason: null, ...columns },
  'referral/legal': { state: 'draft', sent_at: null, answered_at: null, rejection_reason: null },
  'referral/withdrawn': {
    state: 'draft',
    sent_at: null,
    answered_at: null,
    rejection_reason: null,
  },
});
const answered = '2026-11-20T08:00:00Z';

/** What views tell about a person, and what they count of the attendance. */
describe('what views tell and count', () => {
  let world: ViewWorld;
  beforeAll(async () => {
    world = await ViewWorld.start();
  });
  afterAll(() => world.api.stop());

  it.each([
    ['drafted', { state: 'draft', sent_at: null }, []],
    ['sent', { state: 'sent' }, ['referralSent']],
    ['expired', { state: 'expired' }, ['referralSent']],
    [
      'rejected',
      { state: 'rejected', answered_at: answered, rejection_reason: 'noCapacity' },
      ['referralSent'],
    ],
    ['accepted', { state: 'accepted', answered_at: answered }, ['referralSent', 'contactShared']],
    ['delivered', { state: 'delivered', answered_at: answered }, ['referralSent', 'contactShared']],
  ] as const)('a referral that was %s', async (_state, columns, kinds) => {
    const { as, person } = await world.scene(referral(columns));
    const { items } = await as('socialWorker').ok('listDisclosures', {
      id: person.id('beneficiary'),
    });
    expect(items.map(({ kind }) => kind).sort()).toEqual([...kinds].sort());
    expect(items.every(({ referralId }) => referralId === person.id('referral/retraining'))).toBe(
      true,
    );
  });

  it.each([
    ['present', [1, 1]],
    ['late', [1, 1]],
    ['leftEarly', [1, 1]],
    ['absentExcused', [1, 0]],
    ['absentUnexcused', [1, 0]],
    ['notExpected', [0, 0]],
  ] as const)(
    'a mark %s is expected and attended so often: %j',
    async (mark, [expected, attended]) => {
      const { as, person } = await world.scene({
        // Half past midnight in Tbilisi: the day is the 24th there.
        'attendance/mandatory': { mark, session_at: '2026-11-23T20:30:00Z' },
      });
      const answer = await as('socialWorker').ok('getEnrolmentAttendance', {
        id: person.id('enrolment/mandatory'),
      });
      expect([answer.expected, answer.attended, answer.lastAttendedOn]).toEqual([
        expected,
        attended,
        attended ? '2026-11-24' : null,
      ]);
    },
  );

  /**
   * The conditions that prevent completion after one missed session of one; none when the enrolment is
   * completed.
   */
  const unmet = async (...given: Given[]) => {
    const missed: Given = {
      'enrolment/group': { state: 'completed' },
      'enrolment/mandatory': { state: 'started' },
      'programme_session/mandatory': { state: 'held', number: 1, kind: 'individual' },
      'attendance/mandatory': { mark: 'absentUnexcused' },
      // The other session makes up for the missed one.
      'programme_session/voluntary': {
        kind: 'catchUp',
        starts_at: '2026-11-23T08:00:00Z',
        number: null,
        state: 'held',
        catches_up_id: '@programme_session/mandatory',
        enrolment_id: '@enrolment/mandatory',
      },
      'attendance/voluntary': { enrolment_id: '@enrolment/mandatory', mark: 'present' },
    };
    const { as, person } = await world.scene(missed, ...given);
    const reply = await as('socialWorker').call('completeEnrolment', {
      id: person.id('enrolment/mandatory'),
      version: 1,
      body: {},
    });
    if (reply.status === 200) return [];
    expect([reply.status, reply.problem.type]).toEqual([409, '/problems/completion-rule']);
    return ((reply.problem.params?.['conditions'] ?? []) as string[]).filter((condition) =>
      ['minimumAttendance', 'sessionsOutstanding'].includes(condition),
    );
  };

  it.each([
    ['was attended', {}, []],
    [
      'was missed as well',
      { 'attendance/voluntary': { mark: 'absentExcused' } },
      ['minimumAttendance'],
    ],
    [
      'made up for another one',
      { 'programme_session/voluntary': { catches_up_id: '@programme_session/group' } },
      ['minimumAttendance'],
    ],
  ] as const)(
    'a missed session counts as made up when the other %s, and only then',
    async (_how, given, conditions) => {
      expect(await unmet(given)).toEqual(conditions);
    },
  );

  it('a session of the programme that is still ahead keeps it from being completed', async () => {
    const ahead: Given = {
      'programme_session/voluntary': { state: 'scheduled', starts_at: '2026-11-25T08:00:00Z' },
    };
    expect(await unmet(ahead)).toContain('sessionsOutstanding');
    expect(await unmet({ 'programme_session/voluntary': { state: 'cancelled' } })).not.toContain(
      'sessionsOutstanding',
    );
  });
});
