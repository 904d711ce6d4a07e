import {
  allowedEvents,
  assessmentMachine,
  assessmentsEndpoints,
  clinicalAssessmentMachine,
  findTransition,
  levelOverrideMachine,
  mayCall,
  safetyAlertMachine,
  userRoles,
  type OperationId,
} from '@gza/contract';
import { v7 as uuidv7 } from 'uuid';
import { TestApi, type Caller } from '../support/api.js';
import { answersOf, callPeople, readyCase, type People } from './people.js';

const operations = {
  complete: 'completeAssessment',
  discard: 'discardAssessment',
  approve: 'approveAssessment',
  return: 'returnAssessment',
  reopen: 'reopenAssessment',
} as const;
type Event = keyof typeof operations;
const bodies: Record<Event, object> = {
  complete: {},
  discard: { reason: 'x' },
  approve: {},
  return: { reason: 'x' },
  reopen: {},
};
const events = Object.keys(operations) as Event[];

const forbidden = (machine: typeof assessmentMachine) =>
  machine.states.flatMap((state) =>
    events
      .filter((event) => !findTransition(machine, state, event))
      .map((event) => [state, event] as const),
  );

/** Tries every step that the life cycles do not have, as a user who may take the step where it exists. */
describe('what an assessment does not allow', () => {
  let api: TestApi;
  let people: People;
  let interview: string;
  let clinical: string;

  beforeAll(async () => {
    api = await TestApi.start();
    people = await callPeople(api);
    const { nino, eka } = people;
    const { caseId } = await readyCase(people);
    const answers = {
      ...answersOf('bps-rnr', 'Lowest sum of the medium level'),
      'psy.selfHarm': 'current',
    };
    const begun = await nino.ok('createAssessment', {
      body: { caseId, instrumentCode: 'bps-rnr', answers },
    });
    interview = begun.id;
    await nino.ok('completeAssessment', { id: interview, version: 1, body: {} });
    clinical = (await eka.ok('createAssessment', { body: { caseId, instrumentCode: 'gad-7' } })).id;
  });
  afterAll(() => api.stop());

  const put = async (table: string, id: string, state: string) => {
    const { rows } = await api.owner.query<{ version: number }>(
      `update ${table} set state = $2 where id = $1 returning version`,
      [id, state],
    );
    return rows[0]?.version ?? 0;
  };

  const problemError = async (caller: Caller, operation: OperationId, input: object) => {
    const reply = await caller.call(operation, input as never);
    const { state, event, allowed } = (reply.problem?.params ?? {}) as Record<string, unknown>;
    return { status: reply.status, type: reply.problem?.type, state, event, allowed };
  };

  it.each(forbidden(assessmentMachine))('interview: %s, %s', async (state, event) => {
    const caller = event === 'approve' || event === 'return' ? people.davit : people.nino;
    const version = await put('assessment', interview, state);
    expect(
      await problemError(caller, operations[event], {
        id: interview,
        version,
        body: bodies[event],
      }),
    ).toEqual({
      status: 409,
      type: '/problems/transition-not-allowed',
      state,
      event,
      allowed: allowedEvents(assessmentMachine, state),
    });
  });

  it.each(forbidden(clinicalAssessmentMachine))('clinical test: %s, %s', async (state, event) => {
    const caller = event === 'approve' || event === 'return' ? people.lali : people.eka;
    const version = await put('assessment', clinical, state);
    expect(
      await problemError(caller, operations[event], { id: clinical, version, body: bodies[event] }),
    ).toEqual({
      status: 409,
      type: '/problems/transition-not-allowed',
      state,
      event,
      allowed: allowedEvents(clinicalAssessmentMachine, state),
    });
  });

  it.each(assessmentMachine.states.filter((state) => state !== 'draft'))(
    'answers are not saved in the state %s',
    async (state) => {
      const version = await put('assessment', interview, state);
      expect(
        await people.nino.refused('saveAnswers', { id: interview, version, body: { answers: {} } }),
      ).toEqual([409, 'assessment-locked']);
    },
  );

  it.each(
    assessmentMachine.states.filter((state) => state !== 'completed' && state !== 'approved'),
  )('neither amendment nor override in the state %s', async (state) => {
    const version = await put('assessment', interview, state);
    const expected = [409, 'transition-not-allowed'];
    const amend = { reason: 'x', answers: { 'soc.notes': 'x' } };
    expect(
      await people.nino.refused('amendAssessment', { id: interview, version, body: amend }),
    ).toEqual(expected);
    const override = { level: 'high', reason: 'x' };
    expect(
      await people.nino.refused('proposeLevelOverride', { id: interview, version, body: override }),
    ).toEqual(expected);
  });

  it.each(levelOverrideMachine.states.filter((state) => state !== 'proposed'))(
    'an override in the state %s is neither approved nor rejected',
    async (state) => {
      const { nino, davit } = people;
      await api.owner.query('delete from assessment_override');
      const before = await put('assessment', interview, 'completed');
      const { overrides, version } = await nino.ok('proposeLevelOverride', {
        id: interview,
        version: before,
        body: { level: 'high', reason: 'x' },
      });
      await put('assessment_override', overrides?.[0]?.id ?? '', state);
      for (const [event, operation] of [
        ['approve', 'approveLevelOverride'],
        ['reject', 'rejectLevelOverride'],
      ] as const)
        expect(
          await problemError(davit, operation, {
            id: interview,
            version,
            body: event === 'reject' ? { reason: 'x' } : {},
          }),
        ).toEqual({
          status: 409,
          type: '/problems/transition-not-allowed',
          state,
          event,
          allowed: allowedEvents(levelOverrideMachine, state),
        });
    },
  );

  it.each(
    safetyAlertMachine.states.flatMap((state) =>
      (['acknowledge', 'close'] as const)
        .filter((event) => !findTransition(safetyAlertMachine, state, event))
        .map((event) => [state, event] as const),
    ),
  )('safety alert: %s, %s', async (state, event) => {
    const { rows } = await api.owner.query<{ id: string }>('select id from safety_alert');
    const id = rows[0]?.id ?? '';
    const version = await put('safety_alert', id, state);
    const operation = event === 'close' ? 'closeSafetyAlert' : 'acknowledgeSafetyAlert';
    const body = event === 'close' ? { note: 'x' } : {};
    expect(await problemError(people.eka, operation, { id, version, body })).toEqual({
      status: 409,
      type: '/problems/transition-not-allowed',
      state,
      event,
      allowed: allowedEvents(safetyAlertMachine, state),
    });
  });
});

describe('who may not call at all', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  const organisation = async () => {
    const administrator = await api.staff('administrator', 'თორნიკე სილაგაძე');
    const body = {
      name: { ka: 'ა(ა)იპ „ხიდი“', en: 'NNLE Khidi' },
      legalForm: 'nnle',
      contactPoints: [],
      regions: ['GE-TB'],
    } as const;
    return (await administrator.ok('createOrganisation', { body })).id;
  };

  it.each(userRoles)('%s: every operation that is not theirs is forbidden', async (role) => {
    const caller =
      role === 'partnerUser'
        ? await api.partnerUser('ანა', await organisation())
        : await api.staff(role, 'ვინმე');
    const operationsOf = Object.entries(assessmentsEndpoints);
    const shut = operationsOf.filter(([, spec]) => !mayCall(spec.access, role));
    for (const [operation] of shut)
      expect([
        operation,
        await caller.refused(
          operation as OperationId,
          {
            id: uuidv7(),
            code: 'phq-9',
            number: '1',
            version: 1,
            body: {},
          } as never,
        ),
      ]).toEqual([operation, [403, 'forbidden']]);
    expect(shut.length).toBeLessThan(operationsOf.length + (role === 'partnerUser' ? 1 : 0));
  });
});
