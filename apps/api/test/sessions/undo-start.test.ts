import type { AttendanceMark } from '@gza/contract';
import { admit, place, recruitingGroup } from '../programmes/people.js';
import { TestApi, type Caller } from '../support/api.js';
import { runRelay } from '../support/outbox.js';

/** Luka leads a group; Ketevan corrects registers later, too. */
describe('the start of an enrolment whose marks of attendance are undone', () => {
  let api: TestApi;
  let nino: Caller;
  let mariam: Caller;
  let luka: Caller;
  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    mariam = await api.staff('psychologist', 'მარიამ გელაშვილი');
  });
  afterAll(() => api.stop());

  let beneficiaryId: string;
  let enrolmentId: string;
  let sessions: string[];
  let turn = 0;
  beforeEach(async () => {
    api.clock.set('2026-11-24T06:00:00Z');
    // Each test has a facilitator of its own, who is free at the time of the group.
    luka = await api.staff('facilitator', `ლუკა წიკლაური ${(turn += 1)}`);
    beneficiaryId = await admit(nino, 'გიორგი ჯაფარიძე');
    const groupId = await recruitingGroup(mariam, [luka]);
    enrolmentId = (await place(nino, beneficiaryId, { groupId })).id;
    await mariam.ok('startGroup', { id: groupId, version: 2, body: { smallGroupReason: 'few' } });
    const { items } = await mariam.ok('scheduleGroup', {
      id: groupId,
      body: { startsOn: '2026-11-24', time: '09:00', count: 2 },
    });
    sessions = items.map(({ id }) => id);
    api.clock.set('2026-12-01T08:00:00Z');
  });

  const mark = async (index: number, given: AttendanceMark, version: number) => {
    await luka.ok('saveRegister', {
      id: sessions[index] ?? '',
      version,
      body: {
        marks: [
          { enrolmentId, mark: given, ...(given === 'absentExcused' && { reason: 'illness' }) },
        ],
      },
    });
    await runRelay(api);
  };
  const reopen = async (index: number, version: number) => {
    await luka.ok('reopenSession', {
      id: sessions[index] ?? '',
      version,
      body: { reason: 'Entered in error.' },
    });
    await runRelay(api);
  };
  const enrolment = async () => {
    const { state, startedOn } = await nino.ok('getEnrolment', { id: enrolmentId });
    return [state, startedOn];
  };

  it('is taken back when the only session is reopened, and the enrolment may be withdrawn again', async () => {
    await mark(0, 'present', 1);
    expect(await enrolment()).toEqual(['started', '2026-11-24']);
    await reopen(0, 2);
    expect(await enrolment()).toEqual(['enrolled', null]);
    const { items } = await nino.ok('getTimeline', { id: beneficiaryId });
    expect(
      items
        .filter(({ kind }) => kind === 'enrolmentStateChanged')
        .map(({ detail }) => detail['to']),
    ).toContain('enrolled');
    const { version } = await nino.ok('getEnrolment', { id: enrolmentId });
    const left = await nino.ok('withdrawEnrolment', {
      id: enrolmentId,
      version,
      body: { reason: 'აღარ სურს' },
    });
    expect(left.state).toBe('withdrawn');
  });

  it.each(['absentExcused', 'absentUnexcused', 'notExpected'] as const)(
    'is taken back when the only mark is corrected to %s',
    async (corrected) => {
      await mark(0, 'late', 1);
      await mark(0, corrected, 2);
      expect(await enrolment()).toEqual(['enrolled', null]);
      await mark(0, 'present', 3);
      expect(await enrolment()).toEqual(['started', '2026-11-24']);
    },
  );

  it('moves to the first day that is still attended', async () => {
    await mark(0, 'present', 1);
    await mark(1, 'present', 1);
    await reopen(0, 2);
    expect(await enrolment()).toEqual(['started', '2026-12-01']);
    await reopen(1, 2);
    expect(await enrolment()).toEqual(['enrolled', null]);
  });

  it('stays when a later mark goes', async () => {
    await mark(0, 'present', 1);
    await mark(1, 'leftEarly', 1);
    await mark(1, 'absentUnexcused', 2);
    expect(await enrolment()).toEqual(['started', '2026-11-24']);
  });

  it('never comes before the enrolment, though a session before it was attended', async () => {
    const { group } = await nino.ok('getEnrolment', { id: enrolmentId });
    const late = await place(nino, await admit(nino, 'ლევან ბერიძე'), { groupId: group?.id ?? '' });
    const marks = (first: AttendanceMark, second: AttendanceMark) => [
      { enrolmentId, mark: first },
      { enrolmentId: late.id, mark: second },
    ];
    const save = async (index: number, version: number, second: AttendanceMark) => {
      await luka.ok('saveRegister', {
        id: sessions[index] ?? '',
        version,
        body: { marks: marks('present', second) },
      });
      await runRelay(api);
    };
    const started = async () => (await nino.ok('getEnrolment', { id: late.id })).startedOn;
    // The session of 24.11., then that of 01.12., the day of the enrolment.
    await save(0, 1, 'present');
    expect(await started()).toBe('2026-12-01');
    await save(1, 1, 'present');
    await save(1, 2, 'absentUnexcused');
    expect(await started()).toBe('2026-12-01');
    await save(0, 2, 'notExpected');
    expect(await started()).toBeNull();
  });

  it('stays when the enrolment has ended meanwhile', async () => {
    await mark(0, 'present', 1);
    const { version } = await nino.ok('getEnrolment', { id: enrolmentId });
    await nino.ok('dropOutEnrolment', { id: enrolmentId, version, body: { reason: 'წავიდა' } });
    await reopen(0, 2);
    expect((await enrolment())[0]).toBe('droppedOut');
  });

  it('is asked for by nobody: no operation takes it back', async () => {
    await mark(0, 'present', 1);
    const { version } = await nino.ok('getEnrolment', { id: enrolmentId });
    expect(
      await nino.refused('withdrawEnrolment', {
        id: enrolmentId,
        version,
        body: { reason: 'აღარ სურს' },
      }),
    ).toEqual([409, 'transition-not-allowed']);
  });
});
