import { allowedEvents, eventsOf, staffAbsenceMachine, type Dto } from '@gza/contract';
import type { Caller } from '../support/api.js';
import { Bureau, startBureau } from '../support/bureau.js';

/** Days of a line about an absence on Today, with who stands in. */
const absenceLines = async (caller: Caller) =>
  (await caller.ok('getToday')).sections
    .filter(({ section }) => section === 'colleagues')
    .flatMap(({ lines }) => lines)
    .map(({ kind, day, detail }) => {
      const { colleague, activeDeputy } = detail as Dto<'TodayStaffAbsenceDetail'>;
      return [kind, colleague.name, day, activeDeputy?.name ?? null];
    });

/** A Tuesday. */
const tuesday = '2026-11-24T06:00:00.000Z';

describe('an absence of a member of staff', () => {
  let bureau: Bureau;
  beforeAll(async () => {
    bureau = new Bureau(...(await startBureau(tuesday)));
  });
  afterAll(() => bureau.api.stop());
  beforeEach(() => bureau.api.clock.set(tuesday));
  afterEach(async () => {
    await bureau.api.owner.query('delete from staff_absence');
  });

  const record = (by: Caller, body: Partial<Dto<'RecordStaffAbsenceBody'>> = {}) =>
    by.ok('recordStaffAbsence', {
      body: { fromOn: '2026-11-30', untilOn: '2026-12-04', ...body },
    });

  const errorsOf = async (by: Caller, input: { body: Dto<'RecordStaffAbsenceBody'> }) => {
    const { problem } = await by.call('recordStaffAbsence', input);
    return problem.errors?.map(({ pointer, code }) => [pointer, code]);
  };

  it('is recorded by who will be absent, and read by the whole bureau', async () => {
    const { nino, mariam, lasha, levan } = bureau;
    const absence = await record(nino, { deputyId: mariam.id });
    expect(absence).toEqual({
      id: absence.id,
      state: 'recorded',
      colleague: { id: nino.id, name: 'ნინო ბერიძე' },
      bureauId: nino.bureauId,
      fromOn: '2026-11-30',
      untilOn: '2026-12-04',
      deputy: { id: mariam.id, name: 'მარიამ გელაშვილი' },
      deputyUnavailable: false,
      work: { appointments: 0, sessions: 0, tasks: 0 },
      recordedBy: { id: nino.id, name: 'ნინო ბერიძე' },
      version: 1,
    });
    expect((await lasha.ok('listStaffAbsences')).items).toEqual([absence]);
    expect((await levan.ok('listStaffAbsences')).items).toEqual([]);
    expect(await levan.refused('getStaffAbsence', { id: absence.id })).toEqual([404, 'not-found']);
  });

  it('is recorded for a colleague by the management alone', async () => {
    const { nino, mariam, tamar, levan, api } = bureau;
    const body = { staffId: nino.id, fromOn: '2026-11-30', untilOn: '2026-12-04' };
    expect(await mariam.refused('recordStaffAbsence', { body })).toEqual([403, 'forbidden']);
    expect(await errorsOf(levan, { body })).toEqual([['/staffId', 'notColleague']]);
    const { id, version } = await tamar.ok('recordStaffAbsence', { body });
    expect(await mariam.refused('cancelStaffAbsence', { id, version })).toEqual([403, 'forbidden']);
    const change = { id, version, body: { untilOn: '2026-12-01' } };
    expect(await mariam.refused('changeStaffAbsence', change)).toEqual([403, 'forbidden']);
    expect(await nino.ok('changeStaffAbsence', change)).toMatchObject({ untilOn: '2026-12-01' });
    const head = await api.staff('head', 'დავით ლომიძე');
    expect(await errorsOf(head, { body: { ...body, staffId: head.id } })).toEqual([
      ['/staffId', 'notColleague'],
    ]);
  });

  it('needs days in their order, the last of which is still to come', async () => {
    const errors = (fromOn: string, untilOn: string) =>
      errorsOf(bureau.nino, { body: { fromOn, untilOn } });
    expect(await errors('2026-11-30', '2026-11-29')).toEqual([['/untilOn', 'dateOrder']]);
    expect(await errors('2026-11-20', '2026-11-23')).toEqual([['/untilOn', 'dateRange']]);
    expect(
      await record(bureau.nino, { fromOn: '2026-11-20', untilOn: '2026-11-24' }),
    ).toMatchObject({ fromOn: '2026-11-20' });
  });

  it('shares no day with another one of the same colleague', async () => {
    const { nino, mariam } = bureau;
    const first = await record(nino);
    const overlapping = { body: { fromOn: '2026-12-04', untilOn: '2026-12-11' } };
    expect(await nino.refused('recordStaffAbsence', overlapping)).toEqual([
      409,
      'absence-overlaps',
    ]);
    const second = await record(nino, { fromOn: '2026-12-05', untilOn: '2026-12-11' });
    expect(
      await nino.refused('changeStaffAbsence', {
        id: second.id,
        version: second.version,
        body: { fromOn: '2026-12-04' },
      }),
    ).toEqual([409, 'absence-overlaps']);
    // A colleague has days of their own, and a cancelled absence has none.
    await record(mariam);
    await nino.ok('cancelStaffAbsence', { id: first.id, version: first.version });
    await nino.ok('recordStaffAbsence', { body: { fromOn: '2026-11-30', untilOn: '2026-12-04' } });
  });

  it('is recorded once by several who do it at the same time', async () => {
    const { nino, tamar } = bureau;
    const days = ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04'];
    const answers = await Promise.all(
      [nino, tamar].flatMap((caller) =>
        days.map((untilOn) =>
          caller.call('recordStaffAbsence', {
            body: { staffId: nino.id, fromOn: '2026-11-30', untilOn },
          }),
        ),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array(7).fill(409)]);
  });

  it('has a deputy of the bureau who can do the work', async () => {
    const { nino, tamar, levan, lasha, api } = bureau;
    const facilitator = await api.staff('facilitator', 'ლუკა წიკლაური');
    for (const deputyId of [nino.id, levan.id, lasha.id, facilitator.id])
      expect(
        await errorsOf(nino, {
          body: { fromOn: '2026-11-30', untilOn: '2026-12-04', deputyId },
        }),
      ).toEqual([['/deputyId', 'notDeputy']]);
    const { id, version } = await record(nino, { deputyId: tamar.id });
    expect(
      await nino.ok('changeStaffAbsence', { id, version, body: { deputyId: null } }),
    ).toMatchObject({ deputy: null, version: 2 });
  });

  it('stays as it is once it is cancelled', async () => {
    const { nino } = bureau;
    const { id, version } = await record(nino);
    const old = { id, version: version + 1 };
    expect(await nino.refused('cancelStaffAbsence', old)).toEqual([412, 'stale-version']);
    expect(
      await nino.refused('changeStaffAbsence', { ...old, body: { untilOn: '2026-12-05' } }),
    ).toEqual([412, 'stale-version']);
    expect(await nino.ok('cancelStaffAbsence', { id, version })).toMatchObject({
      state: 'cancelled',
      version: 2,
    });
    expect((await nino.ok('listStaffAbsences')).items).toEqual([]);
    expect(eventsOf(staffAbsenceMachine)).toEqual(['cancel', 'lapse']);
    expect(allowedEvents(staffAbsenceMachine, 'cancelled')).toEqual([]);
    expect(await nino.refused('cancelStaffAbsence', { id, version: 2 })).toEqual([
      409,
      'transition-not-allowed',
    ]);
    expect(
      await nino.refused('changeStaffAbsence', { id, version: 2, body: { untilOn: '2026-12-05' } }),
    ).toEqual([409, 'transition-not-allowed']);
  });

  it('is found by its days and its colleague', async () => {
    const { nino, mariam, tamar } = bureau;
    const first = await record(nino);
    const second = await record(mariam, { fromOn: '2026-12-02', untilOn: '2026-12-09' });
    const found = async (query: Dto<'StaffAbsenceListQuery'>) =>
      (await tamar.ok('listStaffAbsences', { query })).items.map(({ id }) => id);
    expect(await found({})).toEqual([first.id, second.id]);
    expect(await found({ on: '2026-12-01' })).toEqual([first.id]);
    expect(await found({ on: '2026-12-04' })).toEqual([first.id, second.id]);
    expect(await found({ from: '2026-12-05' })).toEqual([second.id]);
    expect(await found({ staffId: mariam.id })).toEqual([second.id]);
  });

  it('counts what waits for the colleague on the days that are left', async () => {
    const { nino, mariam, giorgi } = bureau;
    const about = { beneficiaryId: giorgi.beneficiaryId };
    const book = (startsAt: string) =>
      nino.ok('createAppointment', { body: { ...about, kind: 'office', startsAt } });
    await book('2026-11-30T08:00:00.000Z');
    await book('2026-12-04T16:00:00.000Z');
    await book('2026-12-04T21:00:00.000Z');
    await nino.ok('createTask', { body: { ...about, title: 'დარეკვა', dueOn: '2026-12-01' } });
    const { id } = await record(nino, { deputyId: mariam.id });
    const work = async () => (await mariam.ok('getStaffAbsence', { id })).work;
    // In Tbilisi the third appointment is on the day after the absence.
    expect(await work()).toEqual({ appointments: 2, sessions: 0, tasks: 1 });
    bureau.api.clock.set('2026-12-02T06:00:00.000Z');
    expect(await work()).toEqual({ appointments: 1, sessions: 0, tasks: 1 });
  });

  describe('on its days', () => {
    const during = '2026-12-01T06:00:00.000Z';
    const day = (caller: Caller, id: string) => caller.ok('getColleagueDay', { id });

    it('stands on Today of the deputy, of the supervisor and of the colleague', async () => {
      const { nino, mariam, tamar, lasha, levan, api } = bureau;
      await record(nino, { deputyId: mariam.id });
      expect(await absenceLines(mariam)).toEqual([]);
      api.clock.set(during);
      const line = ['colleagueAbsent', 'ნინო ბერიძე', '2026-12-04', 'მარიამ გელაშვილი'];
      expect(await absenceLines(mariam)).toEqual([line]);
      expect(await absenceLines(tamar)).toEqual([line]);
      expect(await absenceLines(nino)).toEqual([['ownAbsence', ...line.slice(1)]]);
      expect(await absenceLines(lasha)).toEqual([]);
      expect(await absenceLines(levan)).toEqual([]);
      api.clock.set('2026-12-04T20:30:00.000Z');
      expect(await absenceLines(mariam)).toEqual([]);
    });

    it('shows the day of the colleague to who stands in, and to nobody else', async () => {
      const { nino, mariam, tamar, lasha, levan, giorgi, api } = bureau;
      const { id: taskId } = await nino.ok('createTask', {
        body: { beneficiaryId: giorgi.beneficiaryId, title: 'წერილი', dueOn: '2026-11-30' },
      });
      const { id } = await record(nino, { deputyId: mariam.id });
      expect(await mariam.refused('getColleagueDay', { id })).toEqual([404, 'not-found']);
      api.clock.set(during);
      const tasksOf = ({ sections }: Dto<'ColleagueDay'>) =>
        sections
          .flatMap(({ lines }) => lines)
          .filter(({ kind, id: task }) => kind === 'taskDue' && task === taskId).length;
      const ofDeputy = await day(mariam, id);
      expect(ofDeputy).toMatchObject({
        colleague: { id: nino.id, name: 'ნინო ბერიძე' },
        fromOn: '2026-11-30',
        untilOn: '2026-12-04',
      });
      expect(tasksOf(ofDeputy)).toBe(1);
      expect(tasksOf(await day(tamar, id))).toBe(1);
      for (const other of [lasha, levan, nino])
        expect(await other.refused('getColleagueDay', { id })).toEqual([404, 'not-found']);
      // It holds the work of the colleague, and not what the bureau waits for.
      expect(ofDeputy.sections.map(({ section }) => section)).toEqual([
        'sessions',
        'toRecord',
        'tasks',
        'overdue',
        'answers',
      ]);
      // The deputy ends the task where it stands.
      const { version } = await mariam.ok('getTask', { id: taskId });
      await mariam.ok('completeTask', { id: taskId, version, body: {} });
      expect(tasksOf(await day(mariam, id))).toBe(0);
    });

    it('falls to the supervisor where the deputy is absent too, or has left', async () => {
      const { nino, mariam, tamar, api } = bureau;
      const { id } = await record(nino, { deputyId: mariam.id });
      const away = await record(mariam, { fromOn: '2026-12-01', untilOn: '2026-12-02' });
      expect(await tamar.ok('getStaffAbsence', { id })).toMatchObject({ deputyUnavailable: false });
      api.clock.set(during);
      expect(await tamar.ok('getStaffAbsence', { id })).toMatchObject({ deputyUnavailable: true });
      expect(await absenceLines(tamar)).toEqual([
        ['colleagueAbsent', 'მარიამ გელაშვილი', '2026-12-02', null],
        ['colleagueAbsent', 'ნინო ბერიძე', '2026-12-04', null],
      ]);
      await mariam.ok('cancelStaffAbsence', { id: away.id, version: away.version });
      expect(await tamar.ok('getStaffAbsence', { id })).toMatchObject({ deputyUnavailable: false });
    });

    it('ends with the day before for who comes back earlier', async () => {
      const { nino, mariam, api } = bureau;
      const { id, version } = await record(nino, { deputyId: mariam.id });
      api.clock.set(during);
      await nino.ok('changeStaffAbsence', { id, version, body: { untilOn: '2026-11-30' } });
      expect(await absenceLines(nino)).toEqual([]);
      expect(await mariam.refused('getColleagueDay', { id })).toEqual([404, 'not-found']);
    });
  });
});
