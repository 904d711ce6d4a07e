import {
  enrolmentMachine,
  findTransition,
  groupMachine,
  programmeVersionMachine,
  type OperationId,
} from '@gza/contract';
import { TestApi, type Caller } from '../support/api.js';
import { admit, programmeId, putInState, recruitingGroup } from './people.js';

const reason = { reason: 'because' };
/** The operation of every event, with a valid body. */
const versionOperations = {
  submit: ['submitProgrammeVersion', {}],
  return: ['returnProgrammeVersion', reason],
  approve: ['approveProgrammeVersion', {}],
  putToUse: ['putProgrammeVersionToUse', {}],
  suspend: ['suspendProgrammeVersion', reason],
  resume: ['resumeProgrammeVersion', {}],
  retire: ['retireProgrammeVersion', reason],
} as const;
const groupOperations = {
  recruit: ['recruitGroup', {}],
  start: ['startGroup', { smallGroupReason: 'few' }],
  complete: ['completeGroup', {}],
  cancel: ['cancelGroup', reason],
} as const;
const enrolmentOperations = {
  beginSuitability: ['beginSuitability', {}],
  findUnsuitable: ['findUnsuitable', reason],
  waitlist: ['waitlistEnrolment', {}],
  enrol: ['enrol', {}],
  withdraw: ['withdrawEnrolment', reason],
  nonStart: ['recordNonStarter', reason],
  transferOut: ['transferOutEnrolment', reason],
  dropOut: ['dropOutEnrolment', reason],
  exclude: ['excludeFromProgramme', reason],
  adminExit: ['adminExitEnrolment', reason],
} as const;

describe('the life cycles of programmes: every edge is taken, every other one is refused', () => {
  let api: TestApi;
  let zurab: Caller;
  let luka: Caller;
  let nino: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
    zurab = await api.staff('head', 'ზურაბ რობაქიძე');
    luka = await api.staff('facilitator', 'ლუკა წიკლაური');
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
  });
  afterAll(() => api.stop());

  /** The state after the call, or the problem. */
  async function attempt(
    table: string,
    id: string,
    from: string,
    operation: OperationId,
    body: object,
  ): Promise<string> {
    const version = await putInState(api, table, id, from);
    const reply = await zurab.call(operation, { id, version, body } as never);
    return reply.status === 200
      ? (reply.body as { state: string }).state
      : `${reply.status} ${reply.problem.type.split('/').at(-1)}`;
  }

  it('programme version', async () => {
    const admin = await api.staff('administrator', 'თორნიკე სილაგაძე');
    const draft = await admin.ok('draftProgrammeVersion', {
      body: { programmeId: programmeId('equality'), sessions: 14 },
    });
    // Version 1 is retired, so that only the life cycle decides.
    await api.owner.query(
      `update programme_version set state = 'retired' where programme_id = $1 and number = 1`,
      [programmeId('equality')],
    );
    for (const from of programmeVersionMachine.states)
      for (const [event, [operation, body]] of Object.entries(versionOperations)) {
        const edge = findTransition(programmeVersionMachine, from, event as never);
        expect([
          from,
          event,
          await attempt('programme_version', draft.id, from, operation, body),
        ]).toEqual([from, event, edge?.to ?? '409 transition-not-allowed']);
      }
  });

  it('group', async () => {
    const groupId = await recruitingGroup(nino, [luka]);
    for (const from of groupMachine.states)
      for (const [event, [operation, body]] of Object.entries(groupOperations)) {
        const edge = findTransition(groupMachine, from, event as never);
        expect([
          from,
          event,
          await attempt('programme_group', groupId, from, operation, body),
        ]).toEqual([from, event, edge?.to ?? '409 transition-not-allowed']);
      }
  });

  it('enrolment', async () => {
    const { id } = await nino.ok('proposeEnrolment', {
      body: {
        beneficiaryId: await admit(nino, 'გია ჩანტურია'),
        programmeId: programmeId('bibliotherapy'),
      },
    });
    for (const from of enrolmentMachine.states)
      for (const [event, [operation, body]] of Object.entries(enrolmentOperations)) {
        const edge = findTransition(enrolmentMachine, from, event as never);
        expect([from, event, await attempt('enrolment', id, from, operation, body)]).toEqual([
          from,
          event,
          (edge?.bySystem ? undefined : edge?.to) ?? '409 transition-not-allowed',
        ]);
      }
  });
});
