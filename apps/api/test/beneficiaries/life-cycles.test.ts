import {
  allowedEvents,
  applicationMachine,
  caseMachine,
  type OperationId,
  type StateMachine,
} from '@gza/contract';
import { TestApi, type Caller } from '../support/api.js';
import { openCase } from '../support/file.js';

const reason = { reason: 'because' };
/** The operation of every event, with a valid body. */
const operations: Record<string, Record<string, readonly [OperationId, object]>> = {
  application: {
    accept: ['acceptApplication', {}],
    decline: ['declineApplication', reason],
    withdraw: ['withdrawApplication', {}],
    reconsider: ['reconsiderApplication', reason],
  },
  rehabilitation_case: {
    beginAssessment: ['beginAssessment', {}],
    beginPlanning: ['beginPlanning', {}],
    activate: ['activateCase', {}],
    suspend: ['suspendCase', reason],
    resume: ['resumeCase', {}],
    proposeClosure: ['proposeClosure', { reason: 'goalsMet', summary: 'done' }],
    returnToWork: ['returnCaseToWork', reason],
    close: ['closeCase', { reason: 'goalsMet' }],
  },
};

const machines: readonly (readonly [string, StateMachine])[] = [
  ['application', applicationMachine],
  ['rehabilitation_case', caseMachine],
];

/** Every step of an application and of a case that the table does not draw. */
const forbidden = machines.flatMap(([table, machine]) =>
  machine.states.flatMap((state) =>
    Object.keys(operations[table] ?? {})
      .filter((event) => !allowedEvents(machine, state).includes(event))
      .map((event) => [table, state, event, allowedEvents(machine, state)] as const),
  ),
);

describe('applications and cases refuse every other step, and name the allowed ones', () => {
  let api: TestApi;
  let head: Caller;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    api = await TestApi.start();
    head = await api.staff('head', 'ზურაბ რობაქიძე');
    const nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    const { caseId } = await openCase(nino);
    const application = await nino.ok('createApplication', {
      body: {
        channel: 'walkIn',
        category: 'formerPrisoner',
        beneficiary: { givenName: 'მაია', familyName: 'წერეთელი', sex: 'female' },
      },
    });
    Object.assign(ids, { application: application.id, rehabilitation_case: caseId });
  });
  afterAll(() => api.stop());

  it('has an operation for every event of the two life cycles', () => {
    for (const [table, machine] of machines) {
      expect(new Set(Object.keys(operations[table] ?? {}))).toEqual(
        new Set(machine.transitions.map((t) => t.event)),
      );
    }
  });

  it.each(forbidden)('%s %s: %s', async (table, state, event, allowed) => {
    const id = ids[table] ?? '';
    const { rows } = await api.owner.query<{ version: number }>(
      `update ${table} set state = $2 where id = $1 returning version`,
      [id, state],
    );
    const [operation, body] = operations[table]?.[event] ?? (['closeCase', {}] as const);
    const reply = await head.call(operation, { id, version: rows[0]?.version, body } as never);
    expect([reply.status, reply.problem.type]).toEqual([409, '/problems/transition-not-allowed']);
    expect(reply.problem.params).toMatchObject({ state, allowed });
    const after = await api.owner.query<{ state: string }>(
      `select state from ${table} where id = $1`,
      [id],
    );
    expect(after.rows).toEqual([{ state }]);
  });
});
