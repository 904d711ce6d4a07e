import { TestApi, type Caller } from '../support/api.js';
import { admit, place, recruitingGroup, twelve } from '../programmes/people.js';

/** Nino opens the record of a person who attended the first session of two. */
describe('the record at a glance', () => {
  let api: TestApi;
  let nino: Caller;
  let luka: Caller;
  let beneficiaryId: string;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    const mariam = await api.staff('psychologist', 'მარიამ გელაშვილი');
    luka = await api.staff('facilitator', 'ლუკა წიკლაური');
    const groupId = await recruitingGroup(mariam, [luka]);
    const enrolments = [];
    for (const name of twelve.slice(0, 6))
      enrolments.push(await place(nino, await admit(nino, name), { groupId }));
    beneficiaryId = enrolments[0]?.beneficiary.id ?? '';
    await mariam.ok('startGroup', { id: groupId, version: 2, body: {} });
    const { items } = await mariam.ok('scheduleGroup', {
      id: groupId,
      body: { startsOn: '2026-11-24', time: '18:30', count: 2 },
    });
    api.clock.set('2026-11-25T08:00:00.000Z');
    await luka.ok('saveRegister', {
      id: items[0]?.id ?? '',
      version: 1,
      body: { marks: enrolments.map((e) => ({ enrolmentId: e.id, mark: 'present' as const })) },
    });
  });
  afterAll(() => api.stop());

  it('shows the person, the last sessions and the next one in one answer', async () => {
    const record = await nino.ok('getRecord', { id: beneficiaryId });
    expect(record.beneficiary.id).toBe(beneficiaryId);
    expect(record.plan).toBeNull();
    expect(record.attendance.map((a) => [a.startsAt, a.mark])).toEqual([
      ['2026-11-24T14:30:00.000Z', 'present'],
    ]);
    expect(record.nextSession?.startsAt).toBe('2026-12-01T14:30:00.000Z');
    expect(record.contact).toEqual({
      lastAt: '2026-11-24T14:30:00.000Z',
      nextAt: '2026-12-01T14:30:00.000Z',
    });
    expect(record.alerts).toEqual({ open: 0, severity: null });
    expect(record.assessedLevel).toBeNull();
  });

  it('hides from the officer what is not mandatory, and everything from another bureau', async () => {
    const davit = await api.staff('probationOfficer', 'დავით მაისურაძე');
    const record = await davit.ok('getRecord', { id: beneficiaryId });
    expect(record).toMatchObject({
      attendance: [],
      nextSession: null,
      contact: { lastAt: null, nextAt: null },
    });
    const levan = await api.staff('socialWorker', 'ლევან გელაშვილი', 'kakheti');
    expect(await levan.refused('getRecord', { id: beneficiaryId })).toEqual([404, 'not-found']);
    expect(await luka.refused('getRecord', { id: beneficiaryId })).toEqual([403, 'forbidden']);
  });
});
