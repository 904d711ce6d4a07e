import { TestApi, type Caller } from '../support/api.js';
import { AtOnce, codes, oneWins } from '../support/at-once.js';
import { openCase } from '../support/file.js';
import { admit, place, putInState, recruitingGroup, programmeId } from '../programmes/people.js';

/**
 * Two requests reach one row at once: a third connection holds the row until both wait, so that the order is
 * certain.
 */
describe('two requests at once', () => {
  let api: TestApi;
  let atOnce: AtOnce;
  let nino: Caller;
  let maka: Caller;
  let luka: Caller;
  let tamar: Caller;
  let head: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
    atOnce = await AtOnce.start(api);
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    maka = await api.staff('socialWorker', 'მაკა ჩხეიძე');
    luka = await api.staff('facilitator', 'ლუკა წიკლაური');
    tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
    head = await api.staff('head', 'დავით ლომიძე');
  });
  afterAll(async () => {
    await atOnce.stop();
    await api.stop();
  });

  const person = { givenName: 'მაია', familyName: 'წერეთელი', sex: 'female' } as const;

  it('change one person: the second is told that it read an old version', async () => {
    const { beneficiaryId: id } = await openCase(nino);
    const { version } = await nino.call('getBeneficiary', { id });
    const change = (who: Caller, phone: string) => () =>
      who.call('changeBeneficiary', { id, version, body: { phone } });
    const replies = await atOnce.send(
      ['beneficiary', id],
      [change(nino, '+995555000001'), change(maka, '+995555000002')],
    );
    expect(codes(replies)).toEqual(oneWins);
    expect(replies[1]?.version).toBe(version + 1);
    const now = await nino.call('getBeneficiary', { id });
    expect([now.version, now.body.phone]).toEqual([version + 1, replies[0]?.body?.phone]);
  });

  it('accept one application: one case is opened', async () => {
    const { id } = await nino.ok('createApplication', {
      body: { channel: 'walkIn', category: 'formerPrisoner', beneficiary: person },
    });
    const accept = (who: Caller) => () =>
      who.call('acceptApplication', { id, version: 1, body: {} });
    expect(codes(await atOnce.send(['application', id], [accept(nino), accept(maka)]))).toEqual(
      oneWins,
    );
    const { rows } = await api.owner.query(
      'select from rehabilitation_case c join application a on a.beneficiary_id = c.beneficiary_id where a.id = $1',
      [id],
    );
    expect(rows).toHaveLength(1);
  });

  it('approve one plan: it is approved once, by one of the two', async () => {
    const { caseId } = await openCase(nino);
    await api.owner.query(
      `update rehabilitation_case set state = 'planning', case_manager_id = $2 where id = $1`,
      [caseId, nino.id],
    );
    const { id } = await nino.ok('createPlan', { body: { caseId } });
    const version = await putInState(api, 'plan', id, 'pendingApproval');
    const approve = (who: Caller) => () => who.call('approvePlan', { id, version, body: {} });
    expect(codes(await atOnce.send(['plan', id], [approve(tamar), approve(head)]))).toEqual(
      oneWins,
    );
    const { rows } = await api.owner.query('select state, version from plan where id = $1', [id]);
    expect(rows).toEqual([{ state: 'approved', version: version + 1 }]);
  });

  it('enrol in the last place: one has it, the other waits', async () => {
    const groupId = await recruitingGroup(nino, [luka], { capacity: 6 });
    for (const name of ['ა ა', 'ბ ბ', 'გ გ', 'დ დ', 'ე ე'])
      await place(nino, await admit(nino, name), { groupId });
    const ready = async (name: string) => {
      const beneficiaryId = await admit(nino, name);
      const { id } = await nino.ok('proposeEnrolment', {
        body: { beneficiaryId, programmeId: programmeId('emotion-regulation'), mandatory: false },
      });
      await nino.ok('beginSuitability', { id, version: 1, body: {} });
      return () => nino.call('enrol', { id, version: 2, body: { groupId } });
    };
    const requests = [await ready('ვ ვ'), await ready('ზ ზ')];
    const replies = await atOnce.send(['programme_group', groupId], requests);
    expect(replies.map((r) => r.status)).toEqual([200, 200]);
    expect(replies.map((r) => r.body.state).sort()).toEqual(['enrolled', 'waitlisted']);
    expect(await nino.ok('getGroup', { id: groupId })).toMatchObject({ members: 6, waiting: 1 });
  });

  it('save one register: the second marks nothing', async () => {
    const groupId = await recruitingGroup(nino, [luka], { capacity: 6 });
    const enrolments: string[] = [];
    for (const name of ['თ თ', 'ი ი', 'კ კ', 'ლ ლ', 'მ მ', 'ნ ნ'])
      enrolments.push((await place(nino, await admit(nino, name), { groupId })).id);
    await nino.ok('startGroup', { id: groupId, version: 2, body: {} });
    const { items } = await nino.ok('scheduleGroup', {
      id: groupId,
      body: { startsOn: '2026-11-24', time: '09:00', count: 1 },
    });
    const id = items[0]?.id ?? '';
    const save = (mark: 'present' | 'absentUnexcused') => () =>
      luka.call('saveRegister', {
        id,
        version: 1,
        body: { marks: enrolments.map((enrolmentId) => ({ enrolmentId, mark })) },
      });
    const replies = await atOnce.send(
      ['programme_session', id],
      [save('present'), save('absentUnexcused')],
    );
    expect(codes(replies)).toEqual(oneWins);
    const { rows } = await api.owner.query<{ marks: string[] }>(
      'select array_agg(distinct mark) as marks from attendance where session_id = $1',
      [id],
    );
    expect(rows[0]?.marks).toHaveLength(1);
  });

  it('with one key: the second is told to wait, and later gets the answer of the first', async () => {
    const { beneficiaryId: id } = await openCase(nino);
    const { version } = await nino.call('getBeneficiary', { id });
    const send = () =>
      nino.call('changeBeneficiary', {
        id,
        version,
        key: 'one key for both',
        body: { phone: '+995555000003' },
      });
    await atOnce.hold('beneficiary', id);
    const first = send();
    await atOnce.untilWaiting(1);
    const meanwhile = await send();
    await atOnce.release();
    expect(codes([meanwhile, await first])).toEqual([
      [409, 'idempotency-in-flight'],
      [200, 'done'],
    ]);
    const again = await send();
    expect([again.status, again.headers['idempotent-replay'], again.version]).toEqual([
      200,
      'true',
      version + 1,
    ]);
  });
});
