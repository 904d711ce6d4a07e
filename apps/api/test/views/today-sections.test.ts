import type { Dto } from '@gza/contract';
import { ViewWorld, type Given, type Scene } from './world.js';

type Section = Dto<'TodaySection'>['section'];
type Role = Parameters<Scene['as']>[0];

/** Rows that would fill a section are closed or cancelled, so that each test shows its own rows only. */
const quiet: Given = {
  'safety_alert/interview': { state: 'closed' },
  'safety_alert/clinical': { state: 'closed' },
  'programme_session/voluntary': { state: 'cancelled' },
  'programme_session/mandatory': { state: 'cancelled' },
  'programme_session/group': { state: 'cancelled' },
  'assessment/interview': { state: 'superseded' },
  'assessment/clinical': { state: 'superseded' },
  'referral/retraining': { state: 'draft', answered_at: null, ended_at: null },
  'referral/legal': { state: 'draft', answered_at: null, ended_at: null },
  'referral/withdrawn': { answered_at: null, ended_at: null },
  plan: { review_due: '2027-02-01' },
  release_notice: { expected_on: '2027-11-24' },
};
const session = 'programme_session/mandatory';
const at = (starts_at: string, state = 'scheduled'): Given => ({ [session]: { starts_at, state } });
const theCase = 'rehabilitation_case/';
const ofAnother = { case_manager_id: '@staff/psychologist' };
const review = (plan: Record<string, unknown>, record = {}): Given => ({
  plan: { review_due: '2026-11-23', state: 'active', ...plan },
  ...(Object.keys(record).length > 0 && { [theCase]: record }),
});
const referral = (columns: Record<string, unknown>): Given => ({ 'referral/retraining': columns });
const answered = (columns: Record<string, unknown>): Given =>
  referral({ state: 'rejected', answered_at: '2026-11-20T08:00:00Z', ...columns });
const absence = (columns: Record<string, unknown>): Given => ({
  'attendance/mandatory': {
    mark: 'absentUnexcused',
    session_at: '2026-11-20T08:00:00Z',
    ...columns,
  },
  'attendance/voluntary': { mark: 'present' },
  'attendance/group': { mark: 'present' },
});
const approval = (columns: Record<string, unknown>): Given => ({
  plan: { state: 'pendingApproval', submitted_by: '@staff/socialWorker', ...columns },
});
const closure = (columns: Record<string, unknown>): Given => ({
  [theCase]: { state: 'closingReview', last_step_by: '@staff/socialWorker', ...columns },
});
const completed = (kind: string, columns: Record<string, unknown> = {}): Given => ({
  [`assessment/${kind}`]: {
    state: 'completed',
    last_step_by: '@staff/psychologist',
    ...columns,
  },
});
const unsigned = (signers: string, columns: Record<string, unknown> = {}): Given => ({
  plan: { state: 'approved', signers_needed: signers, ...columns },
});
const signature = (columns: Record<string, unknown>): Given => ({ plan_signature: columns });

type Line = readonly [
  why: string,
  section: Section,
  role: Role,
  given: readonly Given[],
  shown: readonly string[],
];

const lines: readonly Line[] = [
  ['from midnight in Tbilisi', 'sessions', 'socialWorker', [at('2026-11-23T20:00:00Z')], [session]],
  ['not of yesterday', 'sessions', 'socialWorker', [at('2026-11-23T19:59:59Z')], []],
  ['to the end of tomorrow', 'sessions', 'socialWorker', [at('2026-11-25T19:59:59Z')], [session]],
  ['not of the day after', 'sessions', 'socialWorker', [at('2026-11-25T20:00:00Z')], []],
  ['held ones too', 'sessions', 'socialWorker', [at('2026-11-24T05:00:00Z', 'held')], [session]],
  ['not cancelled', 'sessions', 'socialWorker', [at('2026-11-24T05:00:00Z', 'cancelled')], []],
  ['not moved', 'sessions', 'socialWorker', [at('2026-11-24T05:00:00Z', 'rescheduled')], []],
  ['not another’s', 'sessions', 'psychologist', [at('2026-11-24T05:00:00Z')], []],
  ['not the whole bureau’s', 'sessions', 'supervisor', [at('2026-11-24T05:00:00Z')], []],
  [
    'of the own group',
    'sessions',
    'facilitator',
    [{ 'programme_session/group': { state: 'scheduled', staff_id: null } }],
    ['programme_session/group'],
  ],

  [
    'what is over',
    'toRecord',
    'socialWorker',
    [at('2026-11-24T04:30:00Z'), { [session]: { minutes: 90 } }],
    [session],
  ],
  [
    'not what still goes on',
    'toRecord',
    'socialWorker',
    [at('2026-11-24T04:31:00Z'), { [session]: { minutes: 90 } }],
    [],
  ],
  ['not what has a register', 'toRecord', 'socialWorker', [at('2026-11-20T04:30:00Z', 'held')], []],
  [
    'not what was cancelled',
    'toRecord',
    'socialWorker',
    [at('2026-11-20T04:30:00Z', 'cancelled')],
    [],
  ],
  ['not another’s', 'toRecord', 'psychologist', [at('2026-11-20T04:30:00Z')], []],
  ['the bureau’s for the line', 'toRecord', 'supervisor', [at('2026-11-20T04:30:00Z')], [session]],

  ['a review that is late', 'overdue', 'socialWorker', [review({})], ['plan']],
  ['not on its last day', 'overdue', 'socialWorker', [review({ review_due: '2026-11-24' })], []],
  ['not under review', 'overdue', 'socialWorker', [review({ state: 'underReview' })], []],
  ['not a colleague’s', 'overdue', 'socialWorker', [review({}, ofAnother)], []],
  ['the bureau’s for the line', 'overdue', 'supervisor', [review({}, ofAnother)], ['plan']],
  [
    'an answer that is late',
    'overdue',
    'socialWorker',
    [referral({ state: 'sent', answer_due_on: '2026-11-23' })],
    ['referral/retraining'],
  ],
  [
    'not on its last day',
    'overdue',
    'socialWorker',
    [referral({ state: 'sent', answer_due_on: '2026-11-24' })],
    [],
  ],
  [
    'not what was answered',
    'overdue',
    'socialWorker',
    [referral({ state: 'accepted', answer_due_on: '2026-11-23' })],
    [],
  ],
  [
    'not a colleague’s referral',
    'overdue',
    'socialWorker',
    [
      referral({ state: 'sent', answer_due_on: '2026-11-23', created_by: '@staff/lawyer' }),
      { [theCase]: ofAnother },
    ],
    [],
  ],
  [
    'nobody was reached',
    'overdue',
    'socialWorker',
    [
      {
        [theCase]: {
          state: 'accepted',
          opened_at: '2026-10-01T08:00:00Z',
          first_contact_due_on: '2026-10-08',
        },
      },
    ],
    [theCase],
  ],
  [
    'somebody was reached',
    'overdue',
    'socialWorker',
    [
      {
        [theCase]: {
          state: 'accepted',
          opened_at: '2026-10-01T08:00:00Z',
          first_contact_due_on: '2026-10-08',
        },
        work_note: { reached: true },
      },
    ],
    [],
  ],
  [
    'reached in the case before',
    'overdue',
    'socialWorker',
    [
      {
        [theCase]: {
          state: 'accepted',
          opened_at: '2026-10-01T08:00:00Z',
          first_contact_due_on: '2026-10-08',
        },
        work_note: { reached: true, case_id: '@rehabilitation_case/closed' },
      },
    ],
    [theCase],
  ],

  [
    'what was received',
    'applications',
    'socialWorker',
    [{ application: { state: 'received' } }],
    ['application'],
  ],
  ...(['accepted', 'declined', 'withdrawn'] as const).map((state): Line => [
    `not ${state}`,
    'applications',
    'socialWorker',
    [{ application: { state } }],
    [],
  ]),
  [
    'not to officers',
    'applications',
    'probationOfficer',
    [{ application: { state: 'received' } }],
    [],
  ],

  ['a plan of somebody else', 'approvals', 'supervisor', [approval({})], ['plan']],
  [
    'not the own plan',
    'approvals',
    'supervisor',
    [approval({ submitted_by: '@staff/supervisor' })],
    [],
  ],
  ['not a draft', 'approvals', 'supervisor', [approval({ state: 'draft' })], []],
  ['not to caseworkers', 'approvals', 'psychologist', [approval({})], []],
  ['a closing', 'approvals', 'supervisor', [closure({})], [theCase]],
  [
    'not the own closing',
    'approvals',
    'supervisor',
    [closure({ last_step_by: '@staff/supervisor' })],
    [],
  ],
  ['an interview', 'approvals', 'supervisor', [completed('interview')], ['assessment/interview']],
  [
    'not the own interview',
    'approvals',
    'supervisor',
    [completed('interview', { last_step_by: '@staff/supervisor' })],
    [],
  ],
  ['no test to the line', 'approvals', 'supervisor', [completed('clinical')], []],
  ['a test', 'approvals', 'clinicalSupervisor', [completed('clinical')], ['assessment/clinical']],
  ['no interview to the clinic', 'approvals', 'clinicalSupervisor', [completed('interview')], []],

  ['a missing signature', 'signatures', 'socialWorker', [unsigned('{person}')], ['plan']],
  [
    'nothing that is signed',
    'signatures',
    'socialWorker',
    [unsigned('{person}'), signature({ signer: 'person' })],
    [],
  ],
  [
    'what was signed in vain',
    'signatures',
    'socialWorker',
    [unsigned('{person}'), signature({ signer: 'person', voided_at: '2026-11-20T08:00:00Z' })],
    ['plan'],
  ],
  [
    'nothing before the approval',
    'signatures',
    'socialWorker',
    [unsigned('{person}', { state: 'pendingApproval' })],
    [],
  ],
  ['the officer’s own', 'signatures', 'probationOfficer', [unsigned('{person,officer}')], ['plan']],
  ['not others’ to the officer', 'signatures', 'probationOfficer', [unsigned('{person}')], []],
  [
    'not of a colleague’s case',
    'signatures',
    'socialWorker',
    [unsigned('{person}'), { [theCase]: ofAnother }],
    [],
  ],

  ['an absence', 'absences', 'socialWorker', [absence({})], [session]],
  ['not an excused one', 'absences', 'socialWorker', [absence({ mark: 'absentExcused' })], []],
  [
    'within two weeks',
    'absences',
    'socialWorker',
    [absence({ session_at: '2026-11-10T06:00:01Z' })],
    [session],
  ],
  ['not before', 'absences', 'socialWorker', [absence({ session_at: '2026-11-10T06:00:00Z' })], []],
  ['a mandatory one to officers', 'absences', 'probationOfficer', [absence({})], [session]],
  [
    'no voluntary one to officers',
    'absences',
    'probationOfficer',
    [absence({ mandatory: false })],
    [],
  ],
  [
    'not of a colleague’s case',
    'absences',
    'socialWorker',
    [absence({}), { [theCase]: ofAnother }],
    [],
  ],

  ['what was answered', 'answers', 'socialWorker', [answered({})], ['referral/retraining']],
  [
    'what has ended',
    'answers',
    'socialWorker',
    [
      answered({
        state: 'delivered',
        answered_at: '2026-10-01T08:00:00Z',
        ended_at: '2026-11-20T08:00:00Z',
      }),
    ],
    ['referral/retraining'],
  ],
  [
    'not after two weeks',
    'answers',
    'socialWorker',
    [answered({ answered_at: '2026-11-10T06:00:00Z' })],
    [],
  ],
  [
    'not what the bureau took back',
    'answers',
    'socialWorker',
    [answered({ state: 'withdrawn' })],
    [],
  ],
  [
    'not a colleague’s',
    'answers',
    'socialWorker',
    [answered({ created_by: '@staff/lawyer' }), { [theCase]: ofAnother }],
    [],
  ],

  [
    'released today',
    'releases',
    'socialWorker',
    [{ release_notice: { expected_on: '2026-11-24' } }],
    ['release_notice'],
  ],
  [
    'not yesterday',
    'releases',
    'socialWorker',
    [{ release_notice: { expected_on: '2026-11-23' } }],
    [],
  ],
  [
    'in ninety days',
    'releases',
    'socialWorker',
    [{ release_notice: { expected_on: '2027-02-22' } }],
    ['release_notice'],
  ],
  [
    'not later',
    'releases',
    'socialWorker',
    [{ release_notice: { expected_on: '2027-02-23' } }],
    [],
  ],
  [
    'not to the clinical supervisor',
    'releases',
    'clinicalSupervisor',
    [{ release_notice: { expected_on: '2026-11-24' } }],
    [],
  ],

  [
    'what is open',
    'alerts',
    'psychologist',
    [
      {
        'safety_alert/interview': { state: 'raised' },
        'safety_alert/clinical': { state: 'acknowledged' },
      },
    ],
    ['safety_alert/clinical', 'safety_alert/interview'],
  ],
  ['nothing that is closed', 'alerts', 'psychologist', [], []],
  [
    'no clinical one to social workers',
    'alerts',
    'socialWorker',
    [{ 'safety_alert/clinical': { state: 'raised' } }],
    [],
  ],
];

/** Each section of Today, and a similar case that it must not show. */
describe('the sections of Today', () => {
  let world: ViewWorld;
  beforeAll(async () => {
    world = await ViewWorld.start();
  });
  afterAll(() => world.api.stop());

  const partOf = async (scene: Scene, role: Role, section: Section) =>
    (await scene.as(role).ok('getToday')).sections.find((part) => part.section === section);

  it.each(lines.map((line) => [line[1], line[0], line] as const))(
    '%s: %s',
    async (section, _why, [, , role, given, shown]) => {
      const scene = await world.scene(quiet, ...given);
      const part = await partOf(scene, role, section);
      expect(scene.names(part?.lines ?? []).sort()).toEqual([...shown].sort());
      expect(part?.total ?? 0).toBe(shown.length);
      // The next bureau sees none of the lines.
      const theirs = await partOf(await world.scene(quiet), role, section);
      expect(theirs?.lines ?? []).toEqual([]);
    },
  );
});
