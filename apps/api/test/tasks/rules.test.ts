import type { Dto, TaskRule } from '@gza/contract';
import { openCase } from '../support/file.js';
import { TaskWorld } from './world.js';

type Step = Partial<Dto<'RecordTaskStepBody'>>;

/** What rules ask for. Each is read from the records: whoever does the thing ends it, wherever. */
describe('the rules of tasks', () => {
  let world: TaskWorld;
  let nino: TaskWorld['nino'];
  let tamar: TaskWorld['tamar'];
  beforeAll(async () => {
    world = await TaskWorld.start('2026-12-29T08:00:00Z');
    ({ nino, tamar } = world);
  });
  afterAll(() => world.api.stop());

  const at = (day: string) => world.api.clock.set(`${day}T06:00:00Z`);
  const state = (to: string, more = '') =>
    world.api.owner.query(`update rehabilitation_case set state = $2 ${more} where id = $1`, [
      world.giorgi.caseId,
      to,
    ]);
  const postpone = (rule: TaskRule, subjectId: string, more: Step = {}, by = nino) =>
    by.call('recordTaskStep', {
      id: world.giorgi.beneficiaryId,
      body: { rule, subjectId, kind: 'postponed', text: 'შეთანხმებით', ...more },
    });
  const problemOf = async (call: ReturnType<typeof postpone>) => {
    const { status, problem } = await call;
    return [
      status,
      problem.type.split('/').pop(),
      ...(problem.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`),
    ];
  };

  it('count working days over New Year and over Easter', async () => {
    expect(await world.asked()).toEqual([
      ['firstContactDue', '2027-01-06'],
      ['involvementEnding', '2027-06-28'],
    ]);
    await state('assessment');
    expect(await world.asked()).toEqual([
      ['firstContactDue', '2027-01-06'],
      ['assessmentDue', '2027-01-22'],
      ['involvementEnding', '2027-06-28'],
    ]);
    at('2027-04-27');
    const easter = await openCase(nino, { birthDate: '1980-04-10' });
    await world.api.owner.query(
      `update rehabilitation_case set state = 'assessment' where id = $1`,
      [easter.caseId],
    );
    expect(await world.asked(easter)).toEqual([
      ['caseWithoutManager', '2027-04-27'],
      ['firstContactDue', '2027-05-06'],
      ['assessmentDue', '2027-05-24'],
      ['involvementEnding', '2027-10-26'],
    ]);
  });

  it('ask for nothing where a record has no day, such as one of another system', async () => {
    const { rows } = await world.api.owner.query<{ day: string }>(
      'select first_contact_due_on::text as day from rehabilitation_case where id = $1',
      [world.giorgi.caseId],
    );
    const setDay = (day: string | null) =>
      world.api.owner.query(
        'update rehabilitation_case set first_contact_due_on = $2 where id = $1',
        [world.giorgi.caseId, day],
      );
    await setDay(null);
    const rules = (await world.asked()).map(([rule]) => rule);
    expect(rules).toContain('involvementEnding');
    expect(rules).not.toContain('firstContactDue');
    await setDay(rows[0]?.day ?? null);
  });

  it('end by whoever does the thing, whatever they did it for', async () => {
    at('2026-12-30');
    await world.note(false);
    expect((await world.asked()).map(([rule]) => rule)).toContain('firstContactDue');
    await world.note(true, 'office');
    expect((await world.asked()).map(([rule]) => rule)).not.toContain('firstContactDue');
  });

  it('tell of a silent case: the case manager after 14 days, the supervisor after 30', async () => {
    const silent = async () => (await world.asked()).filter(([rule]) => rule === 'silentCase');
    const told = async (reader = nino) =>
      (await world.today(reader)).filter(([kind]) => kind === 'silentCase');
    const line = ['silentCase', '2027-01-13'];
    at('2027-01-12');
    expect([await silent(), await told()]).toEqual([[], []]);
    at('2027-01-13');
    expect([await silent(), await told(), await told(tamar)]).toEqual([[line], [line], []]);
    at('2027-01-28');
    expect(await told(tamar)).toEqual([]);
    at('2027-01-29');
    expect([await told(), await told(tamar)]).toEqual([[line], [line]]);
    await nino.ok('addNote', {
      id: world.giorgi.beneficiaryId,
      body: { kind: 'fileReview', reached: false, text: 'საქმის გადახედვა' },
    });
    expect(await told(tamar)).toEqual([line]);
    await state('suspended');
    expect([await silent(), await told(), await told(tamar)]).toEqual([[], [], []]);
    await state('active');
    await world.note();
    expect([await silent(), await told(), await told(tamar)]).toEqual([[], [], []]);
  });

  it('tell of a document thirty days before its end, until a later one is there', async () => {
    at('2027-02-01');
    const document = { type: 'idCard', purpose: 'ასლი' } as const;
    const recorded = await nino.ok('recordDocument', {
      id: world.giorgi.beneficiaryId,
      body: { ...document, validUntil: '2027-03-04' },
    });
    const told = async (reader = nino) =>
      (await world.today(reader)).filter(([kind]) => kind === 'documentExpiring');
    expect(await told()).toEqual([]);
    at('2027-02-02');
    expect([await told(), await told(tamar)]).toEqual([[['documentExpiring', '2027-03-04']], []]);
    const { items } = await nino.ok('listTasks', { query: { rule: 'documentExpiring' } });
    expect(items).toMatchObject([
      {
        subjectId: recorded.id,
        name: { en: 'ID card' },
        dueOn: '2027-03-04',
        assignee: { id: nino.id },
      },
    ]);
    await nino.ok('recordDocument', {
      id: world.giorgi.beneficiaryId,
      body: { ...document, validUntil: '2037-03-04' },
    });
    expect(await told()).toEqual([]);
  });

  it('ask for the family every three months, where the person has somebody', async () => {
    const family = async () =>
      (await world.asked()).filter(([rule]) => rule === 'familyContactDue');
    expect(await family()).toEqual([]);
    await nino.ok('addSupportPerson', {
      id: world.giorgi.beneficiaryId,
      body: {
        kind: 'family',
        name: 'მანანა ჯაფარიძე',
        mayBeContacted: true,
        legalRepresentative: false,
      },
    });
    expect(await family()).toEqual([['familyContactDue', '2027-03-29']]);
    at('2027-03-30');
    expect(await world.today(nino)).toContainEqual(['familyContactDue', '2027-03-29']);
    await world.note(true, 'familyMeeting');
    expect(await family()).toEqual([['familyContactDue', '2027-06-30']]);
  });

  it('are postponed with a reason to a later day, as far as they may be', async () => {
    at('2027-06-30');
    const { beneficiaryId, caseId } = world.giorgi;
    const dueOn = '2027-07-07';
    expect(await problemOf(postpone('familyContactDue', caseId))).toEqual([
      400,
      'invalid-request',
      '/dueOn required',
    ]);
    expect(await problemOf(postpone('familyContactDue', caseId, { dueOn: '2027-06-30' }))).toEqual([
      400,
      'invalid-request',
      '/dueOn dateRange',
    ]);
    expect(await problemOf(postpone('safetyAlert', caseId, { dueOn }))).toEqual([
      400,
      'invalid-request',
      '/kind notApplicable',
    ]);
    expect(await problemOf(postpone('planReviewDue', caseId, { dueOn }))).toEqual([
      409,
      'task-not-open',
    ]);
    expect(await problemOf(postpone('familyContactDue', caseId, { dueOn }, world.levan))).toEqual([
      404,
      'not-found',
    ]);
    const { status, body } = await postpone('familyContactDue', caseId, { dueOn });
    expect([status, body]).toMatchObject([
      201,
      { ruleDueOn: '2027-06-30', dueOn, reached: null, text: 'შეთანხმებით', by: { id: nino.id } },
    ]);
    const { items } = await nino.ok('listTasks', { query: { beneficiaryId } });
    expect(items.find(({ rule }) => rule === 'familyContactDue')).toMatchObject({
      dueOn,
      firstDueOn: '2027-06-30',
      reason: 'შეთანხმებით',
      version: null,
    });
    const told = async () =>
      (await world.today(nino)).filter(([kind]) => kind === 'familyContactDue');
    at('2027-07-06');
    expect(await told()).toEqual([]);
    at('2027-07-07');
    expect(await told()).toEqual([['familyContactDue', '2027-06-30']]);
    await world.note(true, 'familyMeeting');
    expect(await world.asked()).toContainEqual(['familyContactDue', '2027-10-07']);
  });

  it('let the management alone decide to go on after six months', async () => {
    at('2027-06-01');
    const { caseId } = world.giorgi;
    const told = async (reader = nino) =>
      (await world.today(reader)).filter(([kind]) => kind === 'involvementEnding');
    const line = ['involvementEnding', '2027-06-28'];
    expect([await told(), await told(tamar)]).toEqual([[line], [line]]);
    const on = { dueOn: '2027-09-28' };
    expect(await problemOf(postpone('involvementEnding', caseId, on))).toEqual([403, 'forbidden']);
    expect((await postpone('involvementEnding', caseId, on, tamar)).status).toBe(201);
    expect([await told(), await told(tamar)]).toEqual([[], []]);
    expect(await world.asked()).toContainEqual(['involvementEnding', '2027-09-28']);
  });

  it('leave nothing after the closing but the aftercare, once three and once six months later', async () => {
    at('2027-08-06');
    await state(
      'closed',
      `, closed_on = '2027-08-06', closed_at = '2027-08-06T06:00:00Z', closure_reason = 'goalsMet'`,
    );
    const told = async (reader = nino) =>
      (await world.today(reader)).filter(([kind]) => kind === 'aftercareDue');
    expect(await world.asked()).toEqual([['aftercareDue', '2027-11-20']]);
    const attempt = (text: string, reached: boolean, more: Step = {}) =>
      nino.call('recordTaskStep', {
        id: world.giorgi.beneficiaryId,
        body: {
          rule: 'aftercareDue',
          subjectId: world.giorgi.caseId,
          kind: 'attempt',
          text,
          reached,
          ...more,
        },
      });
    at('2027-10-22');
    expect(await told()).toEqual([]);
    at('2027-10-23');
    expect([await told(), await told(tamar)]).toEqual([[['aftercareDue', '2027-11-20']], []]);
    expect(await problemOf(attempt('ზარი', true, { dueOn: '2027-11-01' }))).toEqual([
      400,
      'invalid-request',
      '/dueOn notApplicable',
    ]);
    for (const text of ['პირველი', 'მეორე']) {
      expect((await attempt(text, false)).status).toBe(201);
      expect(await world.asked()).toEqual([['aftercareDue', '2027-11-20']]);
    }
    expect((await attempt('მესამე', false)).status).toBe(201);
    expect(await world.asked()).toEqual([['aftercareDue', '2028-02-20']]);
    at('2028-02-21');
    expect(await world.asked()).toEqual([]);
    at('2028-02-01');
    expect(await told()).toEqual([['aftercareDue', '2028-02-20']]);
    expect((await attempt('მუშაობს', true)).status).toBe(201);
    expect([await world.asked(), await told()]).toEqual([[], []]);
    const { items } = await nino.ok('getTimeline', { id: world.giorgi.beneficiaryId });
    const [last] = items;
    expect(last).toMatchObject({ kind: 'aftercareAttempted', detail: { reached: true } });
    const id = last?.subjectId ?? '';
    expect(await tamar.ok('getTaskStep', { id })).toMatchObject({
      kind: 'attempt',
      reached: true,
      text: 'მუშაობს',
    });
    expect(await world.levan.refused('getTaskStep', { id })).toEqual([404, 'not-found']);
    expect(await world.lasha.refused('getTaskStep', { id })).toEqual([403, 'forbidden']);
  });

  it('follow the periods that the agency sets', async () => {
    at('2028-03-01');
    const lia = await openCase(nino, { birthDate: '1981-04-10' });
    await world.giveTo(nino, lia);
    const admin = await world.api.staff('administrator', 'ადმინისტრატორი');
    const { taskPeriods, version } = await admin.ok('getSettings');
    await admin.ok('changeSettings', {
      version,
      body: { taskPeriods: { ...taskPeriods, silentDays: 7 }, validFrom: '2028-03-01' },
    });
    at('2028-03-07');
    expect((await world.asked(lia)).map(([rule]) => rule)).not.toContain('silentCase');
    at('2028-03-08');
    expect(await world.asked(lia)).toContainEqual(['silentCase', '2028-03-08']);
  });
});
